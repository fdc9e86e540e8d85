// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a record is made of, told once: in a sheet the parts stand below each other, on a page its sections are cards at the left and its
// facts, its money and what happened to it at the right.

#include "ui/client/result.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>

#include <functional>

namespace tijara::ui {

class RecordParts {
    Q_DECLARE_TR_FUNCTIONS(RecordParts)

public:
    enum class Side { Main, Aside };

    /// Of a sheet: one column.
    RecordParts(const Style& style, QVBoxLayout* column) : m_style(style), m_main(column), m_aside(column), m_cards(false) {}
    /// Of a page.
    RecordParts(const Style& style, QVBoxLayout* main, QVBoxLayout* aside) : m_style(style), m_main(main), m_aside(aside), m_cards(true) {}

    /// The parts that follow stand together; `title` may be empty.
    void begin(Side side, const QString& title = {});
    void fact(const QString& label, const QString& value, Type valueType = Type::Body);
    /// A fact that has a value; nothing for an empty one.
    void factIf(const QString& label, const QString& value);
    void text(const QString& text, Ink ink = Ink::Text);
    void add(QWidget* part);
    /// A part with a frame of its own, on a page; nothing else goes into it.
    void addCard(Side side, QWidget* card);
    /// In place of all the rest: the record could not be loaded; `again` asks once more.
    void fail(const Problem& problem, std::function<void()> again);
    [[nodiscard]] bool isPage() const { return m_cards; }
    /// What a screen reader, the tab and the window call it: its kind and its name, once where the name says the kind itself.
    static QString fullName(const QString& kind, const QString& name);

private:
    const Style& m_style;
    QVBoxLayout* m_main;
    QVBoxLayout* m_aside;
    QVBoxLayout* m_column = nullptr; ///< where parts go now
    bool m_cards;
};

} // namespace tijara::ui
