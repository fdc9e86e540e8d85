// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/paper/paper.h"

#include "server/platform/paper/paper_canvas.h"

#include <algorithm>
#include <deque>
#include <future>
#include <numeric>
#include <stdexcept>

namespace tijara::paper {

namespace {

constexpr int kBusyMax = 2;
constexpr double kGrey = 0.36;     // labels: 7:1 on white, and still there on a worn printer
constexpr double kHairline = 0.5;  // points
constexpr double kLineGrey = 0.72;
constexpr double kShortColumnMax = 0.15;
constexpr double kRestColumnMin = 0.28;

/// Measures of one format, in points.
struct Measures {
    double marginX;
    double marginTop;
    double marginBottom; ///< the foot stands in it
    double text;
    double small;
    double name;
    double heading;
    double gap;     ///< between columns
    double rowPad;  ///< above and below a row's text
};

constexpr Measures kA4{48, 45, 54, 9.5, 8, 13, 20, 12, 3.6};
constexpr Measures kA5{31, 30, 40, 8, 6.8, 10.5, 15, 8, 2.6};

/// Arabic and Devanagari letters look smaller than Latin ones of the same size.
Measures measuresOf(PaperLanguage language, PaperFormat format)
{
    Measures size = format == PaperFormat::A4 ? kA4 : kA5;
    if (language == PaperLanguage::Ar || language == PaperLanguage::Hi) {
        size.text += 0.5;
        size.small += 0.7;
    }
    return size;
}

/// A row, or as much of one as is never torn: a text of many lines goes on over the pages.
struct RowPart {
    const Row* row = nullptr;
    bool goesOn = false; ///< the next part is of the same row
    double height = 0;
};

/// Which parts of rows stand on a page: from `first`, `count` of them.
struct PageRows {
    std::size_t first = 0;
    std::size_t count = 0;
};

class Setter {
public:
    Setter(FcConfig* fonts, const Paper& paper)
        : m_paper(paper), m_words(wordsOf(paper.language)), m_size(measuresOf(paper.language, paper.format)),
          m_canvas(fonts, paper.language, paper.format, {paper.running, paper.seller.name, paper.at}), m_width(m_canvas.width() - 2 * m_size.marginX)
    {
    }

    Printed print()
    {
        m_canvas.setPainting(false);
        layColumns();
        for (const Row& row : m_paper.rows) {
            m_cut = false;
            const double height = writeRow(row, 0, false);
            if (m_cut) {
                breakUp(row);
            } else {
                m_parts.push_back({&row, false, height});
            }
        }
        const std::vector<PageRows> pages = cut();
        m_canvas.setPainting(true);
        for (std::size_t at = 0; at < pages.size(); ++at) {
            if (at > 0) {
                m_canvas.nextPage();
            }
            writePage(pages[at], at + 1, pages.size());
        }
        const int unknown = m_canvas.unknownGlyphs();
        return {m_canvas.finish(), static_cast<int>(pages.size()), unknown};
    }

private:
    [[nodiscard]] TextLook text(Align align = Align::Start, int weight = 400) const { return {m_size.text, weight, 0, align}; }
    [[nodiscard]] TextLook small(Align align = Align::Start) const { return {m_size.small, 400, kGrey, align}; }
    [[nodiscard]] double bottom() const { return m_canvas.height() - m_size.marginBottom; }

    void layColumns()
    {
        const std::size_t count = m_paper.columns.size();
        m_columns.assign(count, 0);
        const double gaps = m_size.gap * static_cast<double>(count - 1);
        for (std::size_t column = 0; column < count; ++column) {
            if (m_paper.columns[column].kind != ColumnKind::Rest) {
                m_columns[column] = natural(column);
            }
        }
        const double taken = std::accumulate(m_columns.begin(), m_columns.end(), 0.0);
        // Sums of crores beside long codes: what may wrap gives way, so that the description keeps room to be read.
        const double room = m_width * (1 - kRestColumnMin) - gaps;
        if (taken > room) {
            for (double& width : m_columns) {
                width *= room / taken;
            }
        }
        const double rest = m_width - gaps - std::min(taken, room);
        for (std::size_t column = 0; column < count; ++column) {
            if (m_paper.columns[column].kind == ColumnKind::Rest) {
                m_columns[column] = rest;
            }
        }
    }

    /// As wide as its longest text.
    double natural(std::size_t column)
    {
        const bool number = m_paper.columns[column].kind == ColumnKind::Number;
        double widest = 0;
        for (const Row& row : m_paper.rows) {
            widest = std::max(widest, m_canvas.measure(row.cells[column], text(number ? Align::Right : Align::Start), 0).width);
        }
        const double head = m_canvas.measure(m_paper.columns[column].head, small(), 0).width;
        // A point more: a width that is cut to the last hundredth wraps.
        return number ? std::max(widest, std::min(head, m_width * 0.16)) + 1 : std::min(std::max(widest, std::min(head, m_width * 0.12)) + 1, m_width * kShortColumnMax);
    }

    /// Longer texts than the canvas shows become parts of rows below each other.
    void breakUp(const Row& row)
    {
        std::vector<std::vector<std::string>> cells;
        std::vector<std::string> notes;
        std::size_t count = 0;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            cells.push_back(m_canvas.pieces(row.cells[column], lookOf(column), m_columns[column]));
            count = std::max(count, cells.back().size());
            if (m_paper.columns[column].kind == ColumnKind::Rest) {
                notes = m_canvas.pieces(row.note, small(), m_columns[column]);
            }
        }
        const std::size_t noteAt = count - std::min<std::size_t>(count, 1); // below the end of the text
        count = std::max(count, noteAt + notes.size());
        for (std::size_t at = 0; at < count; ++at) {
            Row& part = m_broken.emplace_back();
            for (const auto& pieces : cells) {
                part.cells.push_back(at < pieces.size() ? pieces[at] : std::string());
            }
            if (at >= noteAt && at - noteAt < notes.size()) {
                part.note = notes[at - noteAt];
            }
            const bool goesOn = at + 1 < count;
            m_parts.push_back({&part, goesOn, writeRow(part, 0, goesOn)});
        }
    }

    /// The row's height; painted at `y`. A part that goes on has no line below.
    double writeRow(const Row& row, double y, bool goesOn)
    {
        if (row.cells.size() != m_columns.size()) {
            throw std::logic_error("a row of a paper has other columns than its table");
        }
        std::vector<TextSize> sizes;
        double baseline = 0;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            sizes.push_back(m_canvas.measure(row.cells[column], lookOf(column), m_columns[column]));
            baseline = std::max(baseline, sizes.back().baseline);
            m_cut = m_cut || sizes.back().cut;
        }
        double height = 0;
        double x = m_size.marginX;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const double top = baseline - sizes[column].baseline; // scripts of other heights stand on one line
            m_canvas.write(row.cells[column], lookOf(column), x, y + m_size.rowPad + top, m_columns[column]);
            double cell = top + sizes[column].height;
            if (m_paper.columns[column].kind == ColumnKind::Rest && !row.note.empty()) {
                const TextSize note = m_canvas.write(row.note, small(), x, y + m_size.rowPad + cell, m_columns[column]);
                cell += note.height;
                m_cut = m_cut || note.cut;
            }
            height = std::max(height, cell);
            x += m_columns[column] + m_size.gap;
        }
        if (goesOn) {
            return height + m_size.rowPad;
        }
        m_canvas.line(m_size.marginX, y + height + 2 * m_size.rowPad, m_width, kHairline, kLineGrey);
        return height + 2 * m_size.rowPad + kHairline;
    }

    [[nodiscard]] TextLook lookOf(std::size_t column) const
    {
        return text(m_paper.columns[column].kind == ColumnKind::Number ? Align::Right : Align::Start);
    }

    /// Names and lines of one side of the head; gives back where it ends.
    double writeParty(const Party& party, double x, double y, double width)
    {
        if (party.name.empty()) {
            return y;
        }
        if (!party.label.empty()) {
            y += m_canvas.write(party.label, small(), x, y, width).height + 1;
        }
        const TextLook name{party.label.empty() ? m_size.name : m_size.text + 1, 600, 0, Align::Start};
        y += m_canvas.write(party.name, name, x, y, width).height + 2;
        for (const std::string& line : party.lines) {
            y += m_canvas.write(line, {m_size.text, 400, 0, Align::Start}, x, y, width).height;
        }
        return y;
    }

    double writeFacts(double x, double y, double width)
    {
        constexpr double kLabelShare = 0.34;
        for (const Fact& fact : m_paper.facts) {
            const double label = width * kLabelShare;
            const TextSize left = m_canvas.measure(fact.label, small(), label);
            const TextSize right = m_canvas.measure(fact.value, text(Align::End, 600), width - label);
            const double baseline = std::max(left.baseline, right.baseline);
            m_canvas.write(fact.label, small(), x, y + baseline - left.baseline, label);
            m_canvas.write(fact.value, text(Align::End, 600), x + label, y + baseline - right.baseline, width - label);
            y += std::max(baseline - left.baseline + left.height, baseline - right.baseline + right.height) + 2;
        }
        return y;
    }

    /// The head of the first page; gives back where it ends.
    double writeHead()
    {
        const double half = (m_width - m_size.gap * 2) / 2;
        const double second = m_size.marginX + half + m_size.gap * 2;
        const double seller = writeParty(m_paper.seller, m_size.marginX, m_size.marginTop, half);
        const TextLook heading{m_size.heading, 700, 0, Align::End};
        const double headed = m_size.marginTop + m_canvas.write(m_paper.heading, heading, second, m_size.marginTop, half).height;
        double y = std::max(seller, headed) + m_size.text;
        m_canvas.line(m_size.marginX, y, m_width, 1.2, 0);
        y += m_size.text;
        const double buyer = writeParty(m_paper.buyer, m_size.marginX, y, half);
        return std::max(buyer, writeFacts(second, y, half)) + m_size.text * 1.6;
    }

    double writeRunningHead()
    {
        const TextSize size = m_canvas.write(m_paper.running, text(Align::Start, 600), m_size.marginX, m_size.marginTop, m_width);
        return m_size.marginTop + size.height + m_size.text;
    }

    double writeTableHead(double y)
    {
        double height = 0;
        double x = m_size.marginX;
        for (const bool paint : {false, true}) { // heads that wrap stand on the same last line
            x = m_size.marginX;
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                const TextLook look = small(m_paper.columns[column].kind == ColumnKind::Number ? headAlign() : Align::Start);
                const double own = m_canvas.measure(m_paper.columns[column].head, look, m_columns[column]).height;
                if (paint) {
                    m_canvas.write(m_paper.columns[column].head, look, x, y + height - own, m_columns[column]);
                }
                height = std::max(height, own);
                x += m_columns[column] + m_size.gap;
            }
        }
        y += height + m_size.rowPad;
        m_canvas.line(m_size.marginX, y, m_width, 0.9, 0);
        return y + 0.9;
    }

    /// The head of a column of figures stands over them: at the physical right, but read in its own script.
    [[nodiscard]] Align headAlign() const { return isRightToLeft(m_paper.language) ? Align::Start : Align::End; }

    double writeTotals(double y)
    {
        const double width = m_width * 0.5;
        const double x = m_size.marginX + m_width - width;
        y += m_size.rowPad * 2;
        m_canvas.write(m_paper.rowCount, small(), m_size.marginX, y + 2, m_width - width - m_size.gap);
        for (std::size_t at = 0; at < m_paper.totals.size(); ++at) {
            const bool sum = at + 1 == m_paper.totals.size();
            const double size = sum ? m_size.name : m_size.text;
            const TextLook label{sum ? m_size.text + 0.5 : m_size.text, sum ? 600 : 400, 0, Align::Start};
            const TextLook value{size, sum ? 700 : 400, 0, Align::End};
            const Fact& total = m_paper.totals[at];
            const double room = std::min(m_canvas.measure(total.value, value, 0).width + 2, width * 0.75);
            const TextSize left = m_canvas.measure(total.label, label, width - room - m_size.gap);
            const TextSize right = m_canvas.measure(total.value, value, room);
            const double baseline = std::max(left.baseline, right.baseline);
            m_canvas.write(total.label, label, x, y + baseline - left.baseline, width - room - m_size.gap);
            m_canvas.write(total.value, value, x + width - room, y + baseline - right.baseline, room);
            y += std::max(left.height, right.height) + m_size.rowPad;
        }
        m_canvas.line(x, y, width, 1.2, 0);
        return y + 1.2;
    }

    void writeFoot(std::size_t page, std::size_t pages)
    {
        const NumberStyle style = NumberStyle::Thousands;
        const std::string number = m_words.say("page", {{"page", wholeFormat(static_cast<std::int64_t>(page), style)}, {"pages", wholeFormat(static_cast<std::int64_t>(pages), style)}});
        const double y = bottom() + m_size.text * 1.4;
        m_canvas.line(m_size.marginX, y - m_size.rowPad, m_width, kHairline, kLineGrey);
        const double right = m_canvas.measure(number, small(), 0).width + 2;
        m_canvas.write(number, small(Align::End), m_size.marginX + m_width - right, y, right);
        m_canvas.write(m_paper.running, small(), m_size.marginX, y, m_width - right - m_size.gap);
    }

    /// Which rows go on which page. The totals follow the last row, and take it with them when there is no room left. A first page that
    /// its head fills has no row.
    std::vector<PageRows> cut()
    {
        const double first = bottom() - writeTableHead(writeHead());
        const double later = bottom() - writeTableHead(writeRunningHead());
        const double totals = writeTotals(0);
        std::vector<PageRows> pages = {{}};
        double left = first;
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            const double needed = m_parts[part].height + (part + 1 == m_parts.size() ? totals : 0);
            if (needed > left && (pages.back().count > 0 || pages.size() == 1)) {
                pages.push_back({part, 0});
                left = later;
            }
            ++pages.back().count;
            left -= m_parts[part].height;
        }
        return pages;
    }

    void writePage(const PageRows& rows, std::size_t page, std::size_t pages)
    {
        double y = writeTableHead(page == 1 ? writeHead() : writeRunningHead());
        for (std::size_t at = rows.first; at < rows.first + rows.count; ++at) {
            const RowPart& part = m_parts[at];
            writeRow(*part.row, y, part.goesOn);
            y += part.height;
        }
        if (page == pages) {
            writeTotals(y);
        }
        writeFoot(page, pages);
    }

    const Paper& m_paper;
    const Words& m_words;
    const Measures m_size;
    PaperCanvas m_canvas;
    double m_width;
    std::vector<double> m_columns;
    std::vector<RowPart> m_parts;
    std::deque<Row> m_broken; ///< of the parts that are no whole row
    bool m_cut = false;       ///< a text of the row that was written last is longer than was shown
};

} // namespace

Press::Press(std::filesystem::path folder, std::filesystem::path systemFonts) : m_folder(std::move(folder)), m_systemFonts(std::move(systemFonts))
{
    (void)allWords(); // a catalogue that is not good stops the start, not a sale
}

Printed Press::print(const Paper& paper)
{
    struct Turn {
        Press& press;
        explicit Turn(Press& one) : press(one)
        {
            std::unique_lock lock(press.m_mutex);
            press.m_free.wait(lock, [this] { return press.m_busy < kBusyMax; });
            ++press.m_busy;
        }
        ~Turn()
        {
            const std::scoped_lock lock(press.m_mutex);
            --press.m_busy;
            press.m_free.notify_one();
        }
    };
    const Turn turn(*this);
    // On a thread of its own: those of requests have small stacks, and fonts bring code that nobody measured for them.
    return std::async(std::launch::async, [&] {
        std::call_once(m_opened, [this] { m_fonts = std::make_unique<PaperFonts>(m_folder, m_systemFonts); });
        return Setter(m_fonts->config(), paper).print();
    }).get();
}

} // namespace tijara::paper
