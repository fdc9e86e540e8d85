// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staged_edits.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/widgets/draft_keeper.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr std::size_t kStepsMax = 100;

// With how numbers are written in it: the language may be another one when it is brought back.
QJsonObject toJsonObject(const StagedRow& row, NumberStyle numbers)
{
    QJsonObject cells;
    for (const auto& [member, cell] : row.cells) {
        cells.insert(member, QJsonArray{cell.was, cell.now, static_cast<int>(numbers)});
    }
    return {{QStringLiteral("title"), row.title}, {QStringLiteral("cells"), cells}};
}

void takeSent(StagedRows& rows, const QString& key, const StagedRow& sent)
{
    const auto row = rows.find(key);
    if (row == rows.end()) {
        return;
    }
    for (const auto& [member, cell] : sent.cells) {
        const auto found = row->second.cells.find(member);
        if (found == row->second.cells.end()) {
            continue;
        }
        found->second.was = cell.now;
        if (found->second.now == cell.now) {
            row->second.cells.erase(found);
        }
    }
    if (row->second.cells.empty()) {
        rows.erase(row);
    }
}

} // namespace

StagedEdits::StagedEdits(Console& console, const QString& what, std::vector<Column> columns, QObject* parent)
    : QObject(parent), m_console(console), m_key(DraftKeeper::keyOf(console, what + QStringLiteral("/edits"))), m_columns(std::move(columns)),
      m_rows(std::make_shared<const StagedRows>())
{
    console.stagedEdits.push_back(this);
    console.store.get(Kept::Draft, m_key, this, [this](const std::optional<QString>& kept) {
        m_ready = true;
        const StagedEdits* other = another();
        if (other && other->m_ready && m_rows->empty()) {
            m_rows = other->m_rows;
            m_from = other->m_from;
            emit changed();
        } else if (kept) {
            bringBack(*kept);
        }
    });
}

StagedEdits::~StagedEdits()
{
    std::erase(m_console.stagedEdits, this);
}

StagedEdits* StagedEdits::another() const
{
    const auto& open = m_console.stagedEdits;
    const auto found = std::find_if(open.begin(), open.end(), [this](const StagedEdits* one) { return one != this && one->m_key == m_key; });
    return found == open.end() ? nullptr : *found;
}

const StagedEdits::Column* StagedEdits::columnOf(const QString& member) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& one) { return one.member == member; });
    return found == m_columns.end() ? nullptr : &*found;
}

const StagedEdits::Column* StagedEdits::column(const std::string& member) const
{
    return columnOf(toQt(member));
}

int StagedEdits::cellCount() const
{
    int count = 0;
    for (const auto& [key, row] : *m_rows) {
        count += static_cast<int>(row.cells.size());
    }
    return count;
}

int StagedEdits::faultCount() const
{
    int count = 0;
    for (const auto& [key, row] : *m_rows) {
        count += row.fault.isEmpty() ? 0 : 1;
        count += static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [](const auto& one) { return !one.second.fault.isEmpty(); }));
    }
    return count;
}

const StagedCell* StagedEdits::cell(const QString& key, const std::string& member) const
{
    const auto row = m_rows->find(key);
    if (row == m_rows->end()) {
        return nullptr;
    }
    const auto found = row->second.cells.find(toQt(member));
    return found == row->second.cells.end() ? nullptr : &found->second;
}

void StagedEdits::put(const QString& key, const QString& title, const Column& column, const QString& was, const QString& now)
{
    auto rows = m_group ? m_group : std::make_shared<StagedRows>(*m_rows);
    StagedRow& row = (*rows)[key];
    row.title = title;
    row.fault.clear();
    const auto known = row.cells.find(column.member);
    // The first value counts: what the cell shows now may be a change itself.
    const QString before = known == row.cells.end() ? was : known->second.was;
    const auto fault = column.kind.check ? column.kind.check(now) : std::nullopt;
    const QString written = !fault && !m_beforeTyping && column.kind.written && !now.isEmpty() ? column.kind.written(now) : now;
    if (written == before) {
        row.cells.erase(column.member);
    } else {
        row.cells[column.member] = {before, written, fault ? sentenceOfReason(fault->code, fault->params) : QString()};
    }
    if (row.cells.empty()) {
        rows->erase(key);
    }
    if (m_group || *rows == *m_rows) {
        return;
    }
    step(m_rows);
    take(std::move(rows));
}

void StagedEdits::step(State before)
{
    if (m_beforeTyping) {
        return;
    }
    m_undo.push_back(std::move(before));
    if (m_undo.size() > kStepsMax) {
        m_undo.erase(m_undo.begin());
    }
    m_redo.clear();
}

void StagedEdits::take(State state)
{
    m_rows = std::move(state);
    keep();
    emit changed();
    tellOthers();
}

void StagedEdits::tellOthers()
{
    const auto open = m_console.stagedEdits;
    for (StagedEdits* one : open) {
        if (one == this || one->m_key != m_key || one->m_rows == m_rows) {
            continue;
        }
        one->m_rows = m_rows;
        one->m_from = m_from;
        one->m_beforeTyping.reset();
        one->m_undo.clear(); // a step of that tab would take back what was done in this one
        one->m_redo.clear();
        emit one->changed();
    }
}

void StagedEdits::beginTyping()
{
    endTyping(true);
    m_beforeTyping = m_rows;
}

void StagedEdits::endTyping(bool keep)
{
    if (!m_beforeTyping) {
        return;
    }
    const State before = std::exchange(m_beforeTyping, nullptr);
    if (*before == *m_rows || !keep) {
        if (*before != *m_rows) {
            take(before);
        }
        return;
    }
    // While it was typed it stood as typed; now it is written as the column writes it.
    auto rows = std::make_shared<StagedRows>();
    for (const auto& [key, row] : *m_rows) {
        StagedRow settled{row.title, {}, row.fault};
        for (const auto& [member, cell] : row.cells) {
            StagedCell one = cell;
            const Column* column = columnOf(member);
            if (column->kind.written && one.fault.isEmpty() && !one.now.isEmpty()) {
                one.now = column->kind.written(one.now);
            }
            if (one.now != one.was) {
                settled.cells.emplace(member, std::move(one));
            }
        }
        if (!settled.cells.empty()) {
            rows->emplace(key, std::move(settled));
        }
    }
    step(before);
    take(std::move(rows));
}

void StagedEdits::beginGroup()
{
    beginTyping();
    m_group = std::make_shared<StagedRows>(*m_rows);
    m_rows = m_group;
}

void StagedEdits::endGroup()
{
    m_group.reset();
    endTyping(true);
}

void StagedEdits::undo()
{
    endTyping(true);
    if (canUndo()) {
        m_redo.push_back(m_rows);
        const State before = m_undo.back();
        m_undo.pop_back();
        take(before);
    }
}

void StagedEdits::redo()
{
    endTyping(true);
    if (canRedo()) {
        m_undo.push_back(m_rows);
        const State after = m_redo.back();
        m_redo.pop_back();
        take(after);
    }
}

void StagedEdits::discard()
{
    endTyping(true);
    m_discarded = m_rows;
    step(m_rows);
    take(std::make_shared<const StagedRows>());
}

void StagedEdits::bringDiscardedBack()
{
    endTyping(true);
    const State discarded = std::exchange(m_discarded, nullptr);
    if (!discarded) {
        return;
    }
    auto rows = std::make_shared<StagedRows>(*m_rows);
    for (const auto& [key, row] : *discarded) {
        const auto [at, isNew] = rows->try_emplace(key, row);
        if (!isNew) {
            at->second.cells.insert(row.cells.begin(), row.cells.end()); // a cell that was typed into again stays as it is
        }
    }
    step(m_rows);
    take(std::move(rows));
}

void StagedEdits::takeAnswer(const std::function<void(StagedRows&)>& change)
{
    const auto changedCopy = [&change](const State& state) {
        auto rows = std::make_shared<StagedRows>(*state);
        change(*rows);
        return rows;
    };
    if (m_beforeTyping) { // somebody types on while the answer comes
        m_beforeTyping = changedCopy(m_beforeTyping);
    }
    if (m_discarded) {
        m_discarded = changedCopy(m_discarded);
    }
    m_undo.clear();
    m_redo.clear();
    take(changedCopy(m_rows));
}

void StagedEdits::settle(const QString& key, const StagedRow& sent)
{
    takeAnswer([&](StagedRows& rows) { takeSent(rows, key, sent); });
}

void StagedEdits::refuse(const QString& key, const Problem& problem)
{
    takeAnswer([&](StagedRows& rows) {
        const auto row = rows.find(key);
        if (row == rows.end()) {
            return; // taken back while it was sent
        }
        bool atCell = false;
        for (Complaint one : problem.complaints) {
            const QString member = toQt(one.path).mid(1);
            const Column* column = columnOf(member);
            const auto found = row->second.cells.find(member);
            if (!column || found == row->second.cells.end()) {
                continue;
            }
            atCell = true;
            if (one.code == "changed_meanwhile") {
                const QString now = toQt(one.params["now"]);
                found->second.was = column->kind.written && !now.isEmpty() ? column->kind.written(now) : now;
                one.params["now"] = found->second.was.isEmpty() ? "–" : toStd(found->second.was);
            }
            found->second.fault = sentenceOf(one);
        }
        row->second.fault = atCell ? QString() : sentenceOf(problem);
    });
}

void StagedEdits::forget(const QString& key)
{
    takeAnswer([&](StagedRows& rows) { rows.erase(key); });
}

void StagedEdits::keep()
{
    if (m_rows->empty()) {
        m_from.reset();
        m_console.store.remove(Kept::Draft, m_key);
        return;
    }
    QJsonObject rows;
    for (const auto& [key, row] : *m_rows) {
        rows.insert(key, toJsonObject(row, m_console.formats.style()));
    }
    const QJsonObject draft{{QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()}, {QStringLiteral("rows"), rows}};
    m_console.store.put(Kept::Draft, m_key, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void StagedEdits::bringBack(const QString& kept)
{
    const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonObject rows = draft.value(QStringLiteral("rows")).toObject();
    const NumberStyle numbers = m_console.formats.style();
    auto back = std::make_shared<StagedRows>(*m_rows); // what was typed while the draft was looked for wins
    for (const QString& key : rows.keys()) {
        const QJsonObject one = rows.value(key).toObject();
        const QJsonObject cells = one.value(QStringLiteral("cells")).toObject();
        StagedRow row{one.value(QStringLiteral("title")).toString(), {}};
        for (const QString& member : cells.keys()) {
            const QJsonArray texts = cells.value(member).toArray();
            const Column* column = columnOf(member);
            if (!column) {
                continue;
            }
            const auto from = static_cast<NumberStyle>(texts.at(2).toInt(static_cast<int>(numbers)));
            const auto rewritten = [&](const QString& text) { return column->kind.number ? rewrittenNumber(text, from, numbers) : text; };
            const QString now = rewritten(texts.at(1).toString());
            const auto fault = column->kind.check ? column->kind.check(now) : std::nullopt;
            row.cells[member] = {rewritten(texts.at(0).toString()), now, fault ? sentenceOfReason(fault->code, fault->params) : QString()};
        }
        if (!row.cells.empty()) {
            back->emplace(key, std::move(row));
        }
    }
    if (!back->empty()) {
        m_from = Instant{draft.value(QStringLiteral("at")).toInteger()};
        take(std::move(back));
    }
}

} // namespace tijara::ui
