// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/statements/matching.h"

#include "server/ledger/ledger_store.h"
#include "server/ledger/statements/statements_store.h"
#include "server/platform/text.h"

#include <algorithm>

namespace tijara::ledger {

namespace {

constexpr std::int64_t kEntriesAtOnce = 500;
constexpr int kReadsMax = 20;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr std::size_t kNumbersMax = 16;
constexpr std::size_t kNumberBytesMin = 2;
constexpr std::size_t kNumberBytesMax = 40;
constexpr std::size_t kNameBytesMin = 4; ///< a shorter name stands in many texts

bool isOfNumber(char one)
{
    return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '-' || one == '/' || one == '_';
}

bool hasLetters(const std::string& name)
{
    return std::any_of(name.begin(), name.end(), [](char one) { return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || static_cast<unsigned char>(one) > 127; });
}

/// All words of the name stand in the text; both folded.
bool names(const std::string& text, const std::string& name)
{
    if (name.size() < kNameBytesMin) {
        return false;
    }
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (end > at && text.find(name.substr(at, end - at)) == std::string::npos) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

bool isGivenBack(const Transfer& one, const std::vector<Transfer>& followed)
{
    std::int64_t left = one.amount.minor;
    for (const Transfer& after : followed) {
        left -= after.amount.minor;
    }
    return left <= 0;
}

// A customer owes what credit notes left of a bill. At the till all of it was paid, and what went back is a line of its own.
Money openOf(const SoldDocument& document)
{
    return document.customerId ? document.left : document.total;
}

} // namespace

std::vector<std::string> numbersIn(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size() && found.size() < kNumbersMax;) {
        std::size_t end = at;
        while (end < text.size() && isOfNumber(text[end])) {
            ++end;
        }
        const std::string_view word = text.substr(at, end - at);
        const bool figure = std::any_of(word.begin(), word.end(), [](char one) { return one >= '0' && one <= '9'; });
        if (figure && word.size() >= kNumberBytesMin && word.size() <= kNumberBytesMax && std::find(found.begin(), found.end(), word) == found.end()) {
            found.emplace_back(word);
        }
        at = end + 1;
    }
    return found;
}

Matcher::Matcher(db::Tx& tx, const Parts& parts, const Id& bankAccount, Currency currency, Date first, Date last)
    : m_tx(tx), m_parts(parts), m_account(bankAccount), m_currency(currency)
{
    readBooks(Date{first.days - kMatchDays}, Date{last.days + kMatchDays});
}

// Days need not follow each other along an account: what was written late stands behind what it was before. But nothing is written before
// its own day begins anywhere on earth, so that is where the search ends.
void Matcher::readBooks(Date first, Date last)
{
    const std::int64_t before = std::int64_t{first.days - 1} * kDayMs;
    const auto states = accountStates(m_tx, {m_account});
    const auto state = states.find(m_account);
    std::optional<Id> from = state == states.end() ? std::nullopt : state->second.lastTransfer;
    std::unordered_map<Id, std::int64_t> back; // how much was given back of what
    std::unordered_set<Id> gone;               // all of it, so that they and what gave them back are nothing together
    std::vector<Id> ids;
    for (int read = 0; from; ++read) {
        if (read == kReadsMax) {
            m_allRead = false;
            break;
        }
        const auto entries = entriesBack(m_tx, m_account, *from, kEntriesAtOnce);
        from.reset();
        for (const StoredTransfer& stored : entries) {
            const Transfer& one = stored.transfer;
            const bool in = one.debitAccountId == m_account;
            from = in ? stored.debitPrevious : stored.creditPrevious;
            if (one.kind == TransferKind::Refund) {
                back[one.originalId.value_or(Id{})] += one.amount.minor;
            } else if (const auto given = back.find(one.id); given != back.end() && given->second == one.amount.minor) {
                gone.insert(one.id);
            } else if (one.kind == TransferKind::Reversal) {
                gone.insert(one.originalId.value_or(Id{}));
            }
            if (one.day >= first && one.day <= last) {
                m_known.push_back({one.id, in ? one.creditAccountId : one.debitAccountId, in ? one.amount.minor : -one.amount.minor, one.day, one.originalId});
                ids.push_back(one.id);
            }
        }
        if (entries.empty() || entries.back().transfer.at.utcMs < before) {
            break;
        }
    }
    const auto taken = transfersOfLines(m_tx, std::move(ids));
    std::erase_if(m_known, [&](const Known& one) { return gone.contains(one.transfer) || (one.original && gone.contains(*one.original)) || taken.contains(one.transfer); });
}

// A reference holds however far the day is.
std::vector<Matcher::Found> Matcher::byReference(const BankLine& line)
{
    std::vector<Found> found;
    for (const std::string& reference : {line.reference, line.endToEnd}) {
        for (const Transfer& one : reference.empty() ? std::vector<Transfer>() : transfersByReference(m_tx, reference)) {
            const bool in = one.debitAccountId == m_account;
            const bool fits = (in || one.creditAccountId == m_account) && (in ? one.amount.minor : -one.amount.minor) == line.amount.minor;
            const bool known = std::any_of(found.begin(), found.end(), [&one](const Found& other) { return other.transfer == one.id; });
            if (!fits || known || !movesMoney(one.kind) || one.kind == TransferKind::Reversal || !transfersOfLines(m_tx, {one.id}).empty()) {
                continue;
            }
            if (!isGivenBack(one, followersOf(m_tx, one.id))) {
                found.push_back({MatchRule::Reference, reference, in ? one.creditAccountId : one.debitAccountId, one.id, {}});
            }
        }
    }
    return found;
}

std::vector<Matcher::Found> Matcher::byAmountAndDay(const BankLine& line) const
{
    std::vector<Found> found;
    for (const Known& one : m_known) {
        if (one.minor == line.amount.minor && std::abs(one.day.days - line.day.days) <= kMatchDays) {
            found.push_back({MatchRule::AmountAndDay, toText(one.day), one.other, one.transfer, {}});
        }
    }
    return found;
}

std::optional<Id> Matcher::accountOf(const SoldDocument& document)
{
    return document.customerId ? accountByCustomer(m_tx, *document.customerId, m_currency) : accountByStandard(m_tx, StandardAccount::Cash, m_currency);
}

std::optional<Matcher::Found> Matcher::of(MatchRule rule, std::string evidence, const SoldDocument& document)
{
    const auto account = accountOf(document);
    return account ? std::optional(Found{rule, std::move(evidence), *account, {}, document.id}) : std::nullopt;
}

std::vector<Matcher::Found> Matcher::byDocumentNumber(const BankLine& line)
{
    std::vector<Found> found;
    for (const std::string& number : numbersIn(line.text + ' ' + line.endToEnd + ' ' + line.reference)) {
        for (const SoldDocument& document : m_parts.documentsByNumber(m_tx, number)) {
            if (openOf(document) == line.amount && isOpen(document)) {
                if (auto one = of(MatchRule::DocumentNumber, document.number, document)) {
                    found.push_back(std::move(*one));
                }
            }
        }
    }
    return found;
}

bool Matcher::isOpen(const SoldDocument& document)
{
    const auto account = document.total.currency == m_currency ? accountOf(document) : std::nullopt;
    if (!account || isDocumentMatched(m_tx, document.id)) {
        return false;
    }
    if (!document.customerId) {
        return true; // who paid at the till owes nothing, and the till is what the bank's line is about
    }
    const std::int64_t minor = document.left.minor;
    const std::int64_t owed = accountById(m_tx, *account)->balance.minor;
    return minor > 0 ? owed >= minor : minor < 0 && owed <= minor;
}

std::vector<SoldDocument> Matcher::openOfTotal(std::int64_t minor)
{
    std::vector<SoldDocument> open = m_parts.documentsOfTotal(m_tx, minor);
    m_allOfTotal = static_cast<std::int64_t>(open.size()) < kDocumentsOfTotalMax;
    std::erase_if(open, [this](const SoldDocument& one) { return !one.customerId || one.left.minor != one.total.minor || !isOpen(one); });
    return open;
}

std::vector<Matcher::Found> Matcher::byCustomer(const BankLine& line)
{
    const auto open = openOfTotal(line.amount.minor);
    std::vector<Id> customers;
    for (const SoldDocument& one : open) {
        customers.push_back(*one.customerId);
    }
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    if (customers.empty()) {
        return {};
    }
    // Of one customer the first bill will do: it goes against their account.
    const auto firstOf = [&open](const Id& customer) { return *std::find_if(open.begin(), open.end(), [&](const SoldDocument& one) { return one.customerId == customer; }); };
    const std::string text = searchKey(line.party + ' ' + line.text);
    std::vector<Found> named;
    const auto called = m_parts.customerNames(m_tx, customers);
    for (const auto& [customer, name] : called) {
        if (names(text, searchKey(name))) {
            if (auto one = of(MatchRule::CustomerName, name, firstOf(customer))) {
                named.push_back(std::move(*one));
            }
        }
    }
    if (!named.empty() || !m_allOfTotal) {
        return named;
    }
    std::vector<Found> found;
    for (const Id& customer : customers) {
        // Whom the bank names is nobody else; of many an imported customer only the number is known.
        const auto name = called.find(customer);
        if (!line.party.empty() && name != called.end() && hasLetters(name->second)) {
            continue;
        }
        if (auto one = of(MatchRule::OpenInvoice, firstOf(customer).number, firstOf(customer))) {
            found.push_back(std::move(*one));
        }
    }
    return found;
}

void Matcher::propose(BankLine& line)
{
    line.state = BankLineState::Exception;
    line.rule.reset();
    line.evidence.clear();
    line.fits = 0;
    line.otherAccountId.reset();
    line.documentId.reset();
    line.transferId.reset();
    std::vector<Found> found = byReference(line);
    if (found.empty()) {
        found = byAmountAndDay(line);
    }
    // The other rules make a new transfer, which is a second one when the books have it where they were not read.
    if (found.empty() && m_allRead) {
        found = byDocumentNumber(line);
    }
    if (found.empty() && m_allRead) {
        found = byCustomer(line);
    }
    line.fits = static_cast<std::int64_t>(found.size());
    if (found.size() != 1) {
        return;
    }
    Found& one = found.front();
    line.state = BankLineState::Proposed;
    line.rule = one.rule;
    line.evidence = std::move(one.evidence);
    line.otherAccountId = one.account;
    line.documentId = one.document;
    line.transferId = one.transfer;
    // What one line is, another is not.
    std::erase_if(m_known, [&one](const Known& other) { return one.transfer == other.transfer; });
}

} // namespace tijara::ledger
