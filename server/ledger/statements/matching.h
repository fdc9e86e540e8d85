// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a line of a bank's statement is in the books: rules that are tried one after the other, the surest first, and say what they found.

#include "server/ledger/ledger.h"
#include "shared/ledger/statements_contract.h"

namespace tijara::ledger {

class Matcher {
public:
    /// For lines of these days; what the books have of the account around them is read at once.
    Matcher(db::Tx& tx, const Parts& parts, const Id& bankAccount, Currency currency, Date first, Date last);

    /// Fills in what the line may be: its state, rule and evidence, and how much fits when it is not one thing.
    void propose(BankLine& line);

private:
    struct Known {
        Id transfer;
        Id other;
        std::int64_t minor = 0; ///< above zero into the account
        Date day;
        std::optional<Id> original;
    };
    struct Found {
        MatchRule rule = MatchRule::Reference;
        std::string evidence;
        Id account;
        std::optional<Id> transfer;
        std::optional<Id> document;
    };

    void readBooks(Date first, Date last);
    [[nodiscard]] std::vector<Found> byReference(const BankLine& line);
    [[nodiscard]] std::vector<Found> byAmountAndDay(const BankLine& line) const;
    [[nodiscard]] std::vector<Found> byDocumentNumber(const BankLine& line);
    /// No line is it yet, and its customer still owes what credit notes left of it; of a credit note, the shop does.
    [[nodiscard]] bool isOpen(const SoldDocument& document);
    /// Customers' documents of exactly this amount that are open whole.
    [[nodiscard]] std::vector<SoldDocument> openOfTotal(std::int64_t minor);
    [[nodiscard]] std::vector<Found> byCustomer(const BankLine& line);
    [[nodiscard]] std::optional<Found> of(MatchRule rule, std::string evidence, const SoldDocument& document);
    [[nodiscard]] std::optional<Id> accountOf(const SoldDocument& document);

    db::Tx& m_tx;
    const Parts& m_parts;
    Id m_account;
    Currency m_currency;
    std::vector<Known> m_known;
    bool m_allRead = true;    ///< nothing in the books of these days was left unread
    bool m_allOfTotal = true; ///< no more documents of the amount than were read
};

/// The parts of a text that may be the number of a document: with a figure in them, without what stands around them.
std::vector<std::string> numbersIn(std::string_view text);

} // namespace tijara::ledger
