// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages of a PDF to write on, in points from the top and from the side where reading begins: for Arabic the whole page is mirrored, and
// nobody above this has to think of it. The same calls give the same bytes.

#include "shared/core/amounts.h"
#include "shared/core/paper_format.h"

#include <memory>
#include <string>
#include <vector>

typedef struct _FcConfig FcConfig;

namespace tijara::paper {

/// Where a text stands in its width. Figures stand at the physical right in every language, so that units are under units.
enum class Align { Start, End, Right };

struct TextLook {
    double size = 9;  ///< points
    int weight = 400; ///< 400, 600, 700
    double grey = 0;  ///< 0 black, 1 white
    Align align = Align::Start;
};

struct TextSize {
    double width = 0;
    double height = 0;
    double baseline = 0; ///< of the first line, from the top
    bool cut = false;    ///< longer than write() shows
};

/// What a reader of the file is told about it.
struct FileFacts {
    std::string title;
    std::string author;
    Instant at; ///< its dates
};

class PaperCanvas {
public:
    PaperCanvas(FcConfig* fonts, PaperLanguage language, PaperFormat format, const FileFacts& facts);
    ~PaperCanvas();

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    /// `width` 0: on one line, however long.
    TextSize measure(const std::string& text, const TextLook& look, double width);
    /// Draws at (x, y) from the start side, `width` wide; what is longer wraps, up to a dozen lines.
    TextSize write(const std::string& text, const TextLook& look, double x, double y, double width);
    /// The text in pieces that write() shows whole, each but the first beginning where a line does.
    std::vector<std::string> pieces(const std::string& text, const TextLook& look, double width);
    void line(double x, double y, double width, double thickness, double grey);
    void nextPage();
    /// While false, `write`, `line` and `nextPage` only measure.
    void setPainting(bool on);

    /// Letters that no font has.
    [[nodiscard]] int unknownGlyphs() const;
    /// Ends the file; nothing may be drawn after it.
    std::string finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tijara::paper
