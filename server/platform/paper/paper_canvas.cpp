// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/paper/paper_canvas.h"

#include "server/platform/paper/paper_fonts.h"
#include "server/platform/paper/paper_words.h"
#include "server/platform/text.h"
#include "shared/core/problem.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace tijara::paper {

namespace {

constexpr int kLinesMax = 12;
constexpr int kPieceLines = kLinesMax - 2; // a piece that is set by itself may break its lines a little otherwise
constexpr double kA4Width = 210.0 / 25.4 * 72;
constexpr double kA4Height = 297.0 / 25.4 * 72;
constexpr double kA5Width = 148.0 / 25.4 * 72;

template <auto release>
struct Release {
    template <class T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};
template <class T>
using Object = std::unique_ptr<T, Release<g_object_unref>>;

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int length)
{
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

/// "2011-12-09T12:50:00Z"
std::string isoTime(Instant instant)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t days = instant.utcMs >= 0 ? instant.utcMs / kDayMs : -((-instant.utcMs + kDayMs - 1) / kDayMs);
    const std::int64_t seconds = (instant.utcMs - days * kDayMs) / 1000;
    char text[40];
    std::snprintf(text, sizeof text, "%sT%02d:%02d:%02dZ", toText(Date{static_cast<std::int32_t>(days)}).c_str(), static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text;
}

/// One paragraph of well-formed text: what stands in a database may hold line ends and worse.
std::string paragraph(std::string_view text)
{
    std::string clean = readableText(text, text.size() * 3);
    std::replace_if(clean.begin(), clean.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, ' ');
    return clean;
}

/// The direction of the text's first letter, or the page's where it has none. What stands in an isolate does not count (rule P2 of the
/// bidirectional algorithm, which ICU's and Pango's own looks at a first letter leave out): a sentence may begin with a name.
PangoDirection directionOf(const std::string& text, bool pageIsRightToLeft)
{
    const auto wide = icu::UnicodeString::fromUTF8(text);
    int isolates = 0;
    for (int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
        const UCharDirection letter = u_charDirection(wide.char32At(at));
        if (letter == U_FIRST_STRONG_ISOLATE || letter == U_LEFT_TO_RIGHT_ISOLATE || letter == U_RIGHT_TO_LEFT_ISOLATE) {
            ++isolates;
        } else if (letter == U_POP_DIRECTIONAL_ISOLATE) {
            --isolates;
        } else if (isolates == 0 && letter == U_LEFT_TO_RIGHT) {
            return PANGO_DIRECTION_LTR;
        } else if (isolates == 0 && (letter == U_RIGHT_TO_LEFT || letter == U_RIGHT_TO_LEFT_ARABIC)) {
            return PANGO_DIRECTION_RTL;
        }
    }
    return pageIsRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
}

} // namespace

struct PaperCanvas::Parts {
    std::string bytes; ///< outlives the surface, which writes here
    double width = 0;
    double height = 0;
    bool rightToLeft = false;
    bool painting = true;
    int unknownGlyphs = 0;
    std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>> surface;
    std::unique_ptr<cairo_t, Release<cairo_destroy>> cairo;
    Object<PangoFontMap> fontMap;
    Object<PangoContext> context;
    Object<PangoLayout> layout;
    std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>> font;

    void set(const std::string& text, const TextLook& look, double wide)
    {
        const std::string clean = paragraph(text);
        const int length = static_cast<int>(clean.size());
        // Figures keep their sign before them; names are read from the side where their own script begins.
        pango_context_set_base_dir(context.get(), look.align == Align::Right ? PANGO_DIRECTION_LTR : directionOf(clean, rightToLeft));
        pango_font_description_set_absolute_size(font.get(), look.size * PANGO_SCALE);
        pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(look.weight));
        pango_layout_context_changed(layout.get());
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_width(layout.get(), wide > 0 ? static_cast<int>(wide * PANGO_SCALE) : -1);
        const bool right = look.align == Align::Right || (look.align == Align::End) != rightToLeft;
        pango_layout_set_alignment(layout.get(), right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
        pango_layout_set_text(layout.get(), clean.c_str(), length);
    }

    [[nodiscard]] TextSize size() const
    {
        PangoRectangle logical;
        pango_layout_get_extents(layout.get(), nullptr, &logical);
        return {static_cast<double>(logical.width) / PANGO_SCALE, static_cast<double>(logical.height) / PANGO_SCALE,
                static_cast<double>(pango_layout_get_baseline(layout.get())) / PANGO_SCALE, pango_layout_is_ellipsized(layout.get()) == TRUE};
    }

    [[nodiscard]] double physical(double x, double wide) const { return rightToLeft ? width - x - wide : x; }
};

PaperCanvas::PaperCanvas(FcConfig* fonts, PaperLanguage language, PaperFormat format, const FileFacts& facts) : m_parts(std::make_unique<Parts>())
{
    Parts& parts = *m_parts;
    parts.width = format == PaperFormat::A4 ? kA4Width : kA5Width;
    parts.height = format == PaperFormat::A4 ? kA4Height : kA4Width;
    parts.rightToLeft = isRightToLeft(language);
    parts.surface.reset(cairo_pdf_surface_create_for_stream(&append, &parts.bytes, parts.width, parts.height));
    cairo_surface_t* surface = parts.surface.get();
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    const std::string at = isoTime(facts.at);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, paragraph(facts.title).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, paragraph(facts.author).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Tijara");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, at.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, at.c_str());
    parts.cairo.reset(cairo_create(surface));

    // A font map of its own for every paper: nothing of one is left for the next, and threads share nothing.
    parts.fontMap.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(parts.fontMap.get()), fonts);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(parts.fontMap.get()), 72);
    parts.context.reset(pango_font_map_create_context(parts.fontMap.get()));
    pango_cairo_update_context(parts.cairo.get(), parts.context.get());
    pango_context_set_language(parts.context.get(), pango_language_from_string(toText(language).c_str()));
    pango_context_set_round_glyph_positions(parts.context.get(), FALSE);
    std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(parts.context.get(), options.get());
    parts.font.reset(pango_font_description_new());
    pango_font_description_set_family(parts.font.get(), PaperFonts::families());
    parts.layout.reset(pango_layout_new(parts.context.get()));
    pango_layout_set_auto_dir(parts.layout.get(), FALSE);
    pango_layout_set_wrap(parts.layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(parts.layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_height(parts.layout.get(), -kLinesMax);
}

PaperCanvas::~PaperCanvas() = default;

double PaperCanvas::width() const
{
    return m_parts->width;
}

double PaperCanvas::height() const
{
    return m_parts->height;
}

TextSize PaperCanvas::measure(const std::string& text, const TextLook& look, double width)
{
    m_parts->set(text, look, width);
    return m_parts->size();
}

TextSize PaperCanvas::write(const std::string& text, const TextLook& look, double x, double y, double width)
{
    Parts& parts = *m_parts;
    parts.set(text, look, width);
    if (parts.painting && !text.empty()) {
        parts.unknownGlyphs += pango_layout_get_unknown_glyphs_count(parts.layout.get());
        cairo_set_source_rgb(parts.cairo.get(), look.grey, look.grey, look.grey);
        cairo_move_to(parts.cairo.get(), parts.physical(x, width), y);
        pango_cairo_show_layout(parts.cairo.get(), parts.layout.get());
    }
    return parts.size();
}

std::vector<std::string> PaperCanvas::pieces(const std::string& text, const TextLook& look, double width)
{
    Parts& parts = *m_parts;
    PangoLayout* layout = parts.layout.get();
    parts.set(text, look, width);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_NONE);
    const std::string whole = pango_layout_get_text(layout);
    const PangoDirection direction = directionOf(whole, parts.rightToLeft);
    std::vector<std::string> pieces;
    std::size_t begin = 0;
    for (int next = kPieceLines; begin < whole.size(); next += kPieceLines) {
        const PangoLayoutLine* line = pango_layout_get_line_readonly(layout, next);
        const std::size_t end = line ? static_cast<std::size_t>(line->start_index) : whole.size();
        std::string piece = whole.substr(begin, end - begin);
        piece.erase(piece.find_last_not_of(' ') + 1); // would stand on a line of its own
        if (directionOf(piece, parts.rightToLeft) != direction) {
            piece.insert(0, direction == PANGO_DIRECTION_RTL ? "\u200F" : "\u200E"); // read from the side where the whole begins
        }
        pieces.push_back(std::move(piece));
        begin = end;
    }
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    return pieces;
}

void PaperCanvas::line(double x, double y, double width, double thickness, double grey)
{
    if (!m_parts->painting) {
        return;
    }
    cairo_t* cairo = m_parts->cairo.get();
    cairo_set_source_rgb(cairo, grey, grey, grey);
    cairo_rectangle(cairo, m_parts->physical(x, width), y, width, thickness);
    cairo_fill(cairo);
}

void PaperCanvas::nextPage()
{
    if (m_parts->painting) {
        cairo_show_page(m_parts->cairo.get());
    }
}

void PaperCanvas::setPainting(bool on)
{
    m_parts->painting = on;
}

int PaperCanvas::unknownGlyphs() const
{
    return m_parts->unknownGlyphs;
}

std::string PaperCanvas::finish()
{
    m_parts->cairo.reset();
    cairo_surface_finish(m_parts->surface.get());
    if (cairo_surface_status(m_parts->surface.get()) != CAIRO_STATUS_SUCCESS) {
        throw Problem{ProblemCode::Internal};
    }
    return std::move(m_parts->bytes);
}

} // namespace tijara::paper
