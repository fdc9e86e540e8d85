// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changes made in the cells of a list, gathered before they are saved: marked in the rows, undone and done again, seen as before and
// after, and kept as typed, so that a crash loses at most the key under the finger. Rows are known by their id: a list that is sorted,
// filtered or loaded anew keeps its marks.

#include "ui/widgets/console.h"
#include "ui/widgets/field_checks.h"
#include "ui/widgets/form.h"

#include <memory>

namespace tijara::ui {

struct StagedCell {
    QString was;
    QString now;
    QString fault = {}; ///< in words: what keeps it from being saved
    bool operator==(const StagedCell&) const = default;
};

struct StagedRow {
    QString title; ///< what the record is known by
    std::map<QString, StagedCell> cells; ///< by the member they change
    QString fault = {};                  ///< of the row as a whole
    bool operator==(const StagedRow&) const = default;
};

using StagedRows = std::map<QString, StagedRow>; ///< by the record's id

class StagedEdits : public QObject {
    Q_OBJECT

public:
    /// A column that can be changed in place.
    struct Column {
        QString member;                                ///< the column's name in the list
        QString title;
        FieldKind kind;
        std::function<std::optional<QString>(int row)> text; ///< what the row holds, as it is typed; none for a row that cannot be changed
    };

    /// `what` names the list among those of this person ("products"); what was staged before the console ended is brought back.
    /// The same list in another tab has the same changes.
    StagedEdits(Console& console, const QString& what, std::vector<Column> columns, QObject* parent);
    ~StagedEdits() override;

    [[nodiscard]] const Column* column(const std::string& member) const;
    [[nodiscard]] const StagedRows& rows() const { return *m_rows; }
    [[nodiscard]] int cellCount() const;
    [[nodiscard]] int faultCount() const;
    /// Null for a cell that was not changed.
    [[nodiscard]] const StagedCell* cell(const QString& key, const std::string& member) const;
    /// A cell that gets back what it held is no change any more.
    void put(const QString& key, const QString& title, const Column& column, const QString& was, const QString& now);

    /// All that is put until the end of the typing is one step for undo; `keep` false takes it back.
    void beginTyping();
    void endTyping(bool keep);
    /// The same for a table that is pasted; it is kept and told once, at its end.
    void beginGroup();
    void endGroup();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// Forgets all changes; undo brings them back.
    void discard();
    /// Those that were forgotten last, beside what was typed since.
    void bringDiscardedBack();

    /// The row was saved as it was `sent`; what was typed into it since stays.
    void settle(const QString& key, const StagedRow& sent);
    /// Why it was not. A member that someone else changed meanwhile now stands against what that one wrote.
    void refuse(const QString& key, const Problem& problem);
    /// Nothing of this record stays, not even for undo.
    void forget(const QString& key);
    /// When the oldest of these changes was made in an earlier run of the console.
    [[nodiscard]] const std::optional<Instant>& broughtBackFrom() const { return m_from; }
    [[nodiscard]] bool isReady() const { return m_ready; }

signals:
    void changed();

private:
    using State = std::shared_ptr<const StagedRows>; ///< shared by the steps of undo

    void take(State state);
    void step(State before);
    /// What was sent and answered is no step of the gathering any more: no undo goes behind it.
    void takeAnswer(const std::function<void(StagedRows&)>& change);
    void tellOthers();
    [[nodiscard]] StagedEdits* another() const;
    void keep();
    void bringBack(const QString& kept);
    [[nodiscard]] const Column* columnOf(const QString& member) const;

    Console& m_console;
    QString m_key;
    std::vector<Column> m_columns;
    State m_rows;
    State m_beforeTyping;                 ///< null while nothing is typed
    std::shared_ptr<StagedRows> m_group;  ///< the rows while a table is pasted
    std::vector<State> m_undo;
    std::vector<State> m_redo;
    State m_discarded; ///< null when there is nothing to bring back
    std::optional<Instant> m_from;
    bool m_ready = false;
};

} // namespace tijara::ui
