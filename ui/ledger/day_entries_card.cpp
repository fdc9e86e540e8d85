// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/day_entries_card.h"

#include "ui/client/problem_text.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRowsSeen = 8;
constexpr int kHeadHeight = 34;

} // namespace

DayEntriesCard::DayEntriesCard(Console& console)
    : Card(console.style, tr("What moved")), m_console(console), m_rows(new FixedModel<EntryRow>(console, entryColumns(), this))
{
    setFlush();
    m_view = new ListView(console.style, *m_rows, this);
    m_view->setAccessibleName(tr("What moved"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFixedHeight(console.style.px(kHeadHeight) + kRowsSeen * console.style.rowHeight());
    body()->addWidget(m_view);
    connect(m_view, &ListView::rowOpened, this, [this](int row) { m_console.openRecord(QStringLiteral("transfers"), m_rows->at(row).entry.transferId); });
    hide();
}

void DayEntriesCard::showDays(Date first, Date last, const QString& words)
{
    m_first = first;
    m_last = last;
    m_words = words;
    m_found.clear();
    m_more = false;
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
                loadEntries(account.id);
            }
        }
        end(answer ? nullptr : &answer.problem());
    });
}

void DayEntriesCard::loadEntries(const Id& account)
{
    ledger::StatementQuery query;
    query.through = m_last;
    query.limit = kPageSizeMax;
    ++m_waiting;
    m_console.client.call(ledger::kStatement, account, query, this, [this, round = m_round](Result<ledger::Statement> answer) {
        if (round != m_round) {
            return;
        }
        if (answer) {
            for (const ledger::Entry& entry : answer->entries) {
                if (entry.day >= m_first && entry.day <= m_last) {
                    m_found.push_back(rowOf(entry, answer->others));
                }
            }
            m_more = m_more || (answer->next && answer->entries.back().day >= m_first);
        }
        end(answer ? nullptr : &answer.problem());
    });
}

void DayEntriesCard::end(const Problem* problem)
{
    --m_waiting;
    if (problem) {
        setSubtitle(sentenceOf(*problem));
        return;
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const EntryRow& one, const EntryRow& other) { return one.entry.at.utcMs > other.entry.at.utcMs; });
    m_rows->setRows(m_found);
    if (m_waiting == 0) {
        const QString entries = tr("%1 entries", nullptr, pluralOf(static_cast<std::int64_t>(m_found.size()))).arg(m_console.formats.whole(static_cast<std::int64_t>(m_found.size())));
        setSubtitle(m_more ? tr("%1 · the newest; the rest stand in the accounts").arg(m_words)
                           //: days, and how many entries they have
                           : tr("%1 · %2").arg(m_words, entries));
        m_view->setFocus();
    }
}

} // namespace tijara::ui
