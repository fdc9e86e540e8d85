// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/day_entries_card.h"

#include "ui/client/problem_text.h"
#include "ui/ledger/ledger_words.h"

#include <algorithm>
#include <cstdlib>

namespace tijara::ui {

namespace {

constexpr int kRowsSeen = 8;
constexpr int kHeadHeight = 34;
constexpr std::size_t kEntriesAtOnce = 2000; ///< ten pages or so; who wants more says so

// Where entries of several accounts stand together, each says whose it is.
std::span<const Column<EntryRow>> columnsWithAccount()
{
    static const auto columns = [] {
        const auto own = entryColumns();
        std::vector<Column<EntryRow>> all = {own.front()};
        all.push_back({"account", QT_TRANSLATE_NOOP("Columns", "Account"), Cell::Text, 0, "", 1,
                       [](const EntryRow& row, const Formats&) -> CellValue { return LedgerWords::nameOf(row.account.name, row.account.standard); }});
        all.insert(all.end(), own.begin() + 1, own.end());
        return all;
    }();
    return columns;
}

} // namespace

DayEntriesCard::DayEntriesCard(Console& console)
    : Card(console.style, tr("What moved")), m_console(console), m_rows(new FixedModel<EntryRow>(console, columnsWithAccount(), this))
{
    setFlush();
    m_view = new ListView(console.style, *m_rows, this);
    m_view->setAccessibleName(tr("What moved"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFixedHeight(console.style.px(kHeadHeight) + kRowsSeen * console.style.rowHeight());
    body()->addWidget(m_view);
    m_more = makeButton(console.style, tr("Read on"), ButtonKind::Link, QStringLiteral("down"));
    m_more->hide();
    head()->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_wanted += kEntriesAtOnce;
        readOn();
    });
    connect(m_view, &ListView::rowOpened, this, [this](int row) { m_console.openRecord(QStringLiteral("transfers"), m_rows->at(row).entry.transferId); });
    hide();
}

void DayEntriesCard::showDays(const DayCharts::Point& days, const QString& words)
{
    m_first = days.first;
    m_last = days.last;
    m_leftMinor = days.inMinor + days.outMinor;
    m_words = words;
    m_found.clear();
    m_unread.clear();
    m_read = 0;
    m_wanted = kEntriesAtOnce;
    m_more->hide();
    ++m_round;
    m_waiting = 0;
    setSubtitle(m_words);
    show();
    loadAccounts(ledger::AccountKind::Cash);
    loadAccounts(ledger::AccountKind::Bank);
}

void DayEntriesCard::loadAccounts(ledger::AccountKind kind)
{
    ledger::AccountQuery query;
    query.kind = kind;
    query.currency = std::string(m_console.formats.currency().view());
    query.limit = kPageSizeMax;
    ++m_waiting;
    m_console.client.call(ledger::kListAccounts, query, this, [this, round = m_round](Result<tijara::Page<ledger::Account>> answer) {
        if (round != m_round) {
            return;
        }
        if (answer) {
            for (const ledger::Account& account : answer->items) {
                loadEntries(account.id, {});
            }
        }
        end(answer ? nullptr : &answer.problem());
    });
}

void DayEntriesCard::loadEntries(const Id& account, const std::optional<Id>& after)
{
    ledger::StatementQuery query;
    query.after = after;
    query.through = m_last;
    query.limit = kPageSizeMax;
    ++m_waiting;
    m_console.client.call(ledger::kStatement, account, query, this, [this, account, round = m_round](Result<ledger::Statement> answer) {
        if (round != m_round) {
            return;
        }
        if (answer) {
            m_read += answer->entries.size();
            for (const ledger::Entry& entry : answer->entries) {
                if (entry.day >= m_first) {
                    m_leftMinor -= std::abs(entry.amount.minor);
                    m_found.push_back(rowOf(entry, *answer));
                }
            }
            // A bank's lines are written long after their day, but nothing is written before it.
            if (answer->next && (answer->entries.empty() || m_console.formats.dayOf(answer->entries.back().at) >= m_first)) {
                m_unread.emplace_back(account, *answer->next);
            }
        }
        end(answer ? nullptr : &answer.problem());
    });
}

void DayEntriesCard::readOn()
{
    m_more->hide();
    for (const auto& [account, last] : std::exchange(m_unread, {})) {
        loadEntries(account, last);
    }
}

void DayEntriesCard::end(const Problem* problem)
{
    --m_waiting;
    if (problem) {
        setSubtitle(sentenceOf(*problem));
        return;
    }
    if (m_waiting > 0) {
        return;
    }
    if (m_leftMinor == 0) {
        m_unread.clear(); // what is found is all that moved
    }
    if (!m_unread.empty() && m_read < m_wanted) {
        readOn();
        return;
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const EntryRow& one, const EntryRow& other) { return one.entry.at.utcMs > other.entry.at.utcMs; });
    m_rows->setRows(m_found);
    const auto count = static_cast<std::int64_t>(m_found.size());
    const QString entries = tr("%1 entries", nullptr, pluralOf(count)).arg(m_console.formats.whole(count));
    m_more->setVisible(!m_unread.empty());
    //: days, and how many entries they have
    setSubtitle((m_unread.empty() ? tr("%1 · %2") : tr("%1 · %2, and there are older ones")).arg(m_words, entries));
    m_view->setFocus();
}

} // namespace tijara::ui
