// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One record with the room of the whole page: its name, state and actions above, sections at the left, facts, money and what happened
// at the right; below each other where the window is narrow. Escape or the arrow leads back to the list.

#include "ui/client/result.h"
#include "ui/widgets/record_parts.h"

class QBoxLayout;

namespace tijara::ui {

class WrapRow;

class RecordView : public QWidget {
    Q_OBJECT

public:
    explicit RecordView(const Style& style);

    /// Empties the page for another record.
    void begin(const QString& overline, const QString& title, const StateLook* look = nullptr);
    [[nodiscard]] RecordParts parts() { return {m_style, m_main, m_aside}; }
    /// Buttons of the title row; they stay for all records. Null is none.
    void addButton(QPushButton* button);
    void setLoading(bool loading);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    void fail(const Problem& problem, std::function<void()> again);
    /// Empty until a record is here. The accessible name says before it what it is.
    [[nodiscard]] QString title() const { return m_name; }
    /// Nothing stands here until begin().
    void forget();

signals:
    /// Another record stands here, or none.
    void begun();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeHead();
    void fitHead();

    const Style& m_style;
    QLabel* m_overline;
    ElidedText* m_title;
    StateChip* m_chip;
    QBoxLayout* m_head;
    WrapRow* m_buttons;
    LoadingLine* m_loading;
    QBoxLayout* m_columns;
    QWidget* m_asideBox;
    QVBoxLayout* m_main;
    QVBoxLayout* m_aside;
    QString m_name;
    bool m_isLoading = false;
};

} // namespace tijara::ui
