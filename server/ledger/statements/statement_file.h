// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A bank's file as lines of one account, whichever of the three ways it is written in. Pure: bytes in, lines out.

#include "shared/ledger/statements_contract.h"

namespace tijara::ledger {

/// One line as the bank tells it.
struct StatedLine {
    Date day;
    std::int64_t minor = 0; ///< above zero it came in
    std::string party;
    std::string text;
    std::string reference;
    std::string endToEnd;
    std::int64_t line = 0; ///< of the file, from 1
};

struct StatedAccount {
    StatementFormat format = StatementFormat::Csv;
    std::string identification; ///< the bank's name for the account: an IBAN; "" where the file does not say
    std::vector<StatedLine> lines;
};

/// Throws ImportFileUnreadable with "reason", and where one is to blame the "line", the "field" and what is "given" there.
/// Of days that may be read in two ways, those that are not past `today` are the likelier.
StatedAccount readStatement(std::string_view bytes, Currency currency, const StatementUpload& columns, Date today);

StatedAccount readCsv(std::string_view bytes, Currency currency, const StatementUpload& columns, Date today);
StatedAccount readMt940(std::string_view bytes, Currency currency);
StatedAccount readCamt053(std::string_view bytes, Currency currency);

/// What keeps a file from being read; ends the reading.
struct Unreadable {
    const char* reason;
    std::int64_t line = 0;
    std::string_view field = {};
    std::string_view given = {};
    std::string_view wanted = {};
};
[[noreturn]] void refuse(const Unreadable& why);

/// Refuses a file of more than kStatedLinesMax lines, which is more than any bank puts into one, and fills the memory.
void mayHold(std::size_t lines);
inline constexpr std::size_t kStatedLinesMax = 200'000;

/// In minor units: nothing when it is below zero, finer than the money, or past `max`.
std::optional<std::int64_t> minorOf(std::string_view number, Currency currency, std::int64_t max, char point = '.');

/// What tells a line from all others of its account, in whatever file it comes: the bank's reference where it gave one, else all that the
/// line says. The "reference" of a table may be the payer's, who writes the same each month. `nth` counts the lines of one file that say the
/// same.
std::string keyOf(const StatedLine& line, StatementFormat format, int nth);

/// One line of text: runs of spaces and line ends become one space, what nobody would see goes; cut to `bytesMax`.
std::string oneLine(std::string_view text, std::size_t bytesMax);

} // namespace tijara::ledger
