// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fonts of papers, and no others: fontconfig is asked about these files alone, so a paper looks the same on every server and the
// system's settings neither change it nor are changed.

#include <filesystem>
#include <string>
#include <vector>

typedef struct _FcConfig FcConfig;

namespace tijara::paper {

class PaperFonts {
public:
    /// Writes the built-in fonts below `folder` (made again whenever they are not there as they should be) and reads them, and the Noto
    /// fonts in `system` beside them. A font that is not there is logged; papers are then refused.
    PaperFonts(const std::filesystem::path& folder, const std::filesystem::path& system);
    ~PaperFonts();
    PaperFonts(const PaperFonts&) = delete;
    PaperFonts& operator=(const PaperFonts&) = delete;

    /// Problem PaperFontsMissing when the fonts of our four languages are not all there.
    [[nodiscard]] FcConfig* config() const;
    /// Where the Noto fonts of this system are.
    [[nodiscard]] static std::filesystem::path systemFolder();
    /// Those that papers need and that are neither built in nor in that folder.
    [[nodiscard]] static std::vector<std::string> missingIn(const std::filesystem::path& system);
    /// The families, in the order letters are looked for in them.
    [[nodiscard]] static const char* families();

private:
    FcConfig* m_config;
    bool m_complete = true;
};

} // namespace tijara::paper
