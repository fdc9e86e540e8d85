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

QJsonObject toJsonObject(const StagedRow& row)
{
    QJsonObject cells;
    for (const auto& [member, cell] : row.cells) {
        cells.insert(member, QJsonArray{cell.was, cell.now});
    }
    return {{QStringLiteral("title"), row.title}, {QStringLiteral("cells"), cells}};
}

} // namespace

StagedEdits::StagedEdits(Console& console, const QString& what, std::vector<Column> columns, QObject* parent)
    : QObject(parent), m_console(console), m_key(DraftKeeper::keyOf(console, what + QStringLiteral("/edits"))), m_columns(std::move(columns)),
      m_rows(std::make_shared<const StagedRows>())
{
    console.store.get(Kept::Draft, m_key, this, [this](const std::optional<QString>& kept) {
        m_ready = true;
        if (kept) {
            bringBack(*kept);
        }
    });
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
    auto rows = std::make_shared<StagedRows>(*m_rows);
    StagedRow& row = (*rows)[key];
    row.title = title;
    row.fault.clear();
    const auto known = row.cells.find(column.member);
    // The first value counts: what the cell shows now may be a change itself.
    const QString before = known == row.cells.end() ? was : known->second.was;
    const auto fault = column.kind.check ? column.kind.check(now) : std::nullopt;
    const QString written = !fault && !m_typing && column.kind.written && !now.isEmpty() ? column.kind.written(now) : now;
    if (written == before) {
        row.cells.erase(column.member);
    } else {
        row.cells[column.member] = {before, written, fault ? sentenceOfReason(fault->code, fault->params) : QString()};
    }
    if (row.cells.empty()) {
        rows->erase(key);
    }
    if (*rows == *m_rows) {
        return;
    }
    step();
    take(std::move(rows));
}

void StagedEdits::step()
{
    if (m_typing) {
        return;
    }
    m_undo.push_back(m_rows);
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
}

void StagedEdits::beginTyping()
{
    endTyping(true);
    step();
    m_typing = true;
}

void StagedEdits::endTyping(bool keep)
{
    if (!m_typing) {
        return;
    }
    m_typing = false;
    const State before = m_undo.back();
    if (*before == *m_rows || !keep) {
        m_undo.pop_back();
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
    take(std::move(rows));
}

void StagedEdits::undo()
{
    if (canUndo()) {
        m_redo.push_back(m_rows);
        const State before = m_undo.back();
        m_undo.pop_back();
        take(before);
    }
}

void StagedEdits::redo()
{
    if (canRedo()) {
        m_undo.push_back(m_rows);
        const State after = m_redo.back();
        m_redo.pop_back();
        take(after);
    }
}

void StagedEdits::discard()
{
    step();
    take(std::make_shared<const StagedRows>());
}

void StagedEdits::settle(const QString& key)
{
    auto rows = std::make_shared<StagedRows>(*m_rows);
    rows->erase(key);
    // What is saved is no step of the gathering any more.
    m_undo.clear();
    m_redo.clear();
    take(std::move(rows));
}

void StagedEdits::refuse(const QString& key, const Problem& problem)
{
    auto rows = std::make_shared<StagedRows>(*m_rows);
    StagedRow& row = (*rows)[key];
    bool atCell = false;
    for (Complaint one : problem.complaints) {
        const QString member = toQt(one.path).mid(1);
        const Column* column = columnOf(member);
        const auto found = row.cells.find(member);
        if (!column || found == row.cells.end()) {
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
    row.fault = atCell ? QString() : sentenceOf(problem);
    m_undo.clear();
    m_redo.clear();
    take(std::move(rows));
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
        rows.insert(key, toJsonObject(row));
    }
    const QJsonObject draft{{QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()}, {QStringLiteral("rows"), rows}};
    m_console.store.put(Kept::Draft, m_key, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void StagedEdits::bringBack(const QString& kept)
{
    const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonObject rows = draft.value(QStringLiteral("rows")).toObject();
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
            const QString now = texts.at(1).toString();
            const auto fault = column->kind.check ? column->kind.check(now) : std::nullopt;
            row.cells[member] = {texts.at(0).toString(), now, fault ? sentenceOfReason(fault->code, fault->params) : QString()};
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
