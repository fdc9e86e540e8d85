// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper as its parts (who, to whom, facts, a table, totals), and the press that makes a PDF of them: the head once, the table's head
// on every page, totals never torn from the last row, "page x of y" at the foot.

#include "server/platform/paper/paper_fonts.h"
#include "server/platform/paper/paper_words.h"

#include <condition_variable>
#include <mutex>

namespace tijara::paper {

struct Fact {
    std::string label;
    std::string value;
};

/// A business or a person; without a name there is nobody.
struct Party {
    std::string label; ///< "Customer"; "" for the seller
    std::string name;
    std::vector<std::string> lines;
};

enum class ColumnKind {
    Number, ///< as wide as its widest figure, at the physical right
    Short,  ///< as wide as its longest text, up to a seventh of the table
    Rest,   ///< takes the rest and wraps; exactly one
};

struct Column {
    std::string head;
    ColumnKind kind = ColumnKind::Rest;
};

struct Row {
    std::vector<std::string> cells; ///< one for each column
    std::string note;               ///< small, below the text of the column that takes the rest
};

struct Paper {
    PaperLanguage language = PaperLanguage::En;
    PaperFormat format = PaperFormat::A4;
    Instant at;          ///< the file's dates: the document's own, so that the same paper is the same bytes
    std::string heading; ///< "Credit note"
    std::string running; ///< "Credit note AR-000001", over the pages after the first and at every foot
    Party seller;
    Party buyer;
    std::vector<Fact> facts;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::string rowCount; ///< "40 lines"
    std::vector<Fact> totals; ///< the last is the sum
};

struct Printed {
    std::string pdf;
    int pages = 0;
    int unknownGlyphs = 0; ///< letters that no font has
};

class Press {
public:
    /// Keeps its fonts in `folder`, made when the first paper is. Throws std::runtime_error when the words that were built in are not good.
    explicit Press(std::filesystem::path folder, std::filesystem::path systemFonts = PaperFonts::systemFolder());

    /// Takes memory and time by the rows; at most two papers are made at once, others wait. Problem PaperFontsMissing.
    [[nodiscard]] Printed print(const Paper& paper);

private:
    const std::filesystem::path m_folder;
    const std::filesystem::path m_systemFonts;
    std::once_flag m_opened;
    std::unique_ptr<PaperFonts> m_fonts; ///< from the first paper on: most starts make none
    std::mutex m_mutex; ///< guards how many are made at this moment
    std::condition_variable m_free;
    int m_busy = 0;
};

} // namespace tijara::paper
