// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads one record beside its list: takes room in the layout, never covers rows; up and down walk the list, Escape closes.

#include "ui/client/result.h"
#include "ui/widgets/record_parts.h"

#include <QFrame>

namespace tijara::ui {

class SideSheet : public QFrame {
    Q_OBJECT

public:
    explicit SideSheet(const Style& style);

    /// Empties the sheet for another record.
    void begin(const QString& overline, const QString& title, const StateLook* look = nullptr);
    /// Where the record's facts go, top to bottom.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] RecordParts parts() { return {m_style, m_body}; }
    void addSection(const QString& title);
    void addFact(const QString& label, const QString& value, Type valueType = Type::Body);
    void addLine();
    /// Buttons at the bottom; they stay for all records.
    [[nodiscard]] QHBoxLayout* actions() const { return m_actions; }
    void setLoading(bool loading);
    void fail(const Problem& problem, std::function<void()> again);

signals:
    void closed();
    /// −1 the row before, 1 the next.
    void stepped(int by);
    /// It needs more or less room than before.
    void widthChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setWidthFromStyle();

    const Style& m_style;
    QLabel* m_overline;
    ElidedText* m_title;
    StateChip* m_chip;
    LoadingLine* m_loading;
    QVBoxLayout* m_body;
    QHBoxLayout* m_actions;
};

} // namespace tijara::ui
