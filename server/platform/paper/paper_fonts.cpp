// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/paper/paper_fonts.h"

#include "server/platform/log.h"
#include "server/platform/paper/built_in.h"
#include "shared/core/problem.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <fontconfig/fontconfig.h>

namespace tijara::paper {

namespace {

/// Without these a paper in one of our languages would show boxes.
constexpr std::array kNeeded = {"NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"};

/// Names of goods and people come in the other scripts of our customers' countries too; taken when they are there.
constexpr std::array kWelcome = {"NotoSans",        "NotoSansBengali",   "NotoSansGurmukhi",  "NotoSansGujarati", "NotoSansOriya",  "NotoSansTamil",   "NotoSansTelugu",
                                 "NotoSansKannada", "NotoSansMalayalam", "NotoSansSinhala",   "NotoSansHebrew",   "NotoSansThai",   "NotoSansTifinagh", "NotoSansEthiopic",
                                 "NotoSansSymbols", "NotoSansSymbols2",  "NotoSansMath"};

bool holds(const std::filesystem::path& file, std::string_view bytes)
{
    std::ifstream in(file, std::ios::binary);
    return in && std::string(std::istreambuf_iterator<char>(in), {}) == bytes;
}

std::filesystem::path written(const std::filesystem::path& folder, const BuiltIn& font)
{
    const auto file = folder / font.name;
    if (!holds(file, font.bytes)) {
        std::filesystem::create_directories(folder);
        std::ofstream(file, std::ios::binary).write(font.bytes.data(), static_cast<std::streamsize>(font.bytes.size()));
    }
    return file;
}

} // namespace

PaperFonts::PaperFonts(const std::filesystem::path& folder, const std::filesystem::path& system) : m_config(FcConfigCreate())
{
    std::set<std::string> here;
    const auto add = [&](const std::filesystem::path& file) {
        std::error_code gone;
        const std::string path = file.string();
        if (std::filesystem::exists(file, gone) && FcConfigAppFontAddFile(m_config, reinterpret_cast<const FcChar8*>(path.c_str())) == FcTrue) {
            here.insert(file.filename().string());
        }
    };
    for (const BuiltIn& file : allBuiltIn()) {
        if (file.name.ends_with(".ttf")) {
            add(written(folder, file));
            m_complete = m_complete && here.contains(std::string(file.name));
        }
    }
    for (const char* name : kNeeded) {
        if (!here.contains(name)) {
            add(system / name);
        }
        if (!here.contains(name)) {
            log(LogLevel::Warning, "paper_font_missing", {{"font", name}});
            m_complete = false;
        }
    }
    for (const char* family : kWelcome) {
        add(system / (std::string(family) + "-Regular.ttf"));
        add(system / (std::string(family) + "-Bold.ttf"));
    }
}

std::vector<std::string> PaperFonts::missingIn(const std::filesystem::path& system)
{
    const auto builtIn = allBuiltIn();
    std::vector<std::string> missing;
    for (const char* name : kNeeded) {
        std::error_code error;
        const bool isBuiltIn = std::any_of(builtIn.begin(), builtIn.end(), [name](const BuiltIn& one) { return one.name == name; });
        if (!isBuiltIn && !std::filesystem::exists(system / name, error)) {
            missing.emplace_back(name);
        }
    }
    return missing;
}

PaperFonts::~PaperFonts()
{
    FcConfigDestroy(m_config);
}

FcConfig* PaperFonts::config() const
{
    if (!m_complete) {
        throw Problem{ProblemCode::PaperFontsMissing};
    }
    return m_config;
}

std::filesystem::path PaperFonts::systemFolder()
{
    return TIJARA_NOTO_DIR;
}

const char* PaperFonts::families()
{
    static const std::string all = [] {
        std::string names = "Tijara Sans,Noto Sans Arabic,Noto Sans Devanagari";
        for (const std::string name : kWelcome) {
            // "NotoSansGujarati" is the file, "Noto Sans Gujarati" the family.
            names += ",Noto Sans" + (name == "NotoSans" ? std::string() : " " + name.substr(std::string("NotoSans").size()));
        }
        return names;
    }();
    return all.c_str();
}

} // namespace tijara::paper
