// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands in a column of amounts, read whole or not at all: a sign or a mark that is not understood would change sides or a thousandfold.

#include "shared/ledger/ledger_contract.h"

namespace tijara::ledger {

/// How one file writes its amounts. "1.005" alone may be a thousand and five or one and five thousandths: "12.50" elsewhere in the file
/// says which.
class AmountStyle {
public:
    explicit AmountStyle(Currency currency);

    /// Looks at one amount of the file, before any is read.
    void learn(std::string_view text);
    /// Whether amounts say by themselves which way they went.
    [[nodiscard]] bool isSigned() const { return m_signed; }
    /// "1,234.56", "1.234,56", "12,34,567.00", "-12.50", "12.50-", "(12.50)", "£12.50", "12.50 DR" in minor units; empty is zero. Nothing for
    /// whatever else stands there, and past kAmountMax.
    [[nodiscard]] std::optional<std::int64_t> read(std::string_view text) const;

private:
    Currency m_currency;
    int m_digits;
    std::optional<char> m_point;
    bool m_signed = false;
};

} // namespace tijara::ledger
