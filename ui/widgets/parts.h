// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small parts pages are put together from: text, buttons, cards, chips, facts.

#include "ui/widgets/state_look.h"
#include "ui/widgets/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tijara::ui {

QLabel* makeText(const Style& style, const QString& text, Type type = Type::Body, Ink ink = Ink::Text);

enum class ButtonKind { Plain, Primary, Danger, Link };
QPushButton* makeButton(const Style& style, const QString& text, ButtonKind kind = ButtonKind::Plain, const QString& icon = {});
/// The look of a kind, for buttons of a class of their own.
void dressButton(const Style& style, QPushButton& button, ButtonKind kind, const QString& icon = {});
/// A button that is a drawing alone; `name` is its tooltip and its name for screen readers.
QPushButton* makeIconButton(const Style& style, const QString& icon, const QString& name);

QFrame* makeLine(QWidget* parent = nullptr);

/// White, hairline around, radius 8. `title` may be empty; widgets go into `body()`.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(const Style& style, const QString& title, const QString& subtitle = {});
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// The row of the title, for keys and buttons at its far end.
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    void setSubtitle(const QString& text);
    /// Tables reach the card's edges.
    void setFlush();

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QLabel* m_subtitle;
};

/// Icon and word on a soft colour, 22 high.
class StateChip : public QWidget {
    Q_OBJECT

public:
    StateChip(const Style& style, const StateLook& look);
    void setLook(const StateLook& look, const QString& text = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    const StateLook* m_look;
    QString m_text;
};

/// One line that ends in "…" where it has no room, with all of it at the mouse.
class ElidedText : public QLabel {
    Q_OBJECT

public:
    ElidedText(const Style& style, Type type, Ink ink = Ink::Text);
    void say(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_whole;
};

/// One of several words beside each other. Words of all scripts stand on one line: Qt would middle each by the height of its own letters.
class TabButton : public QPushButton {
public:
    TabButton(const Style& style, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
};

/// A label and its value on one line: sheets and side cards are lists of these.
class FactLine : public QWidget {
    Q_OBJECT

public:
    FactLine(const Style& style, const QString& label, const QString& value, Type valueType = Type::Body);
    void setLabel(const QString& label);
    void setValue(const QString& value);

private:
    QLabel* m_label;
    ElidedText* m_value;
};

/// A thin bar at the top of what loads; it shows itself after 150 ms and is still where motion is not wanted.
class LoadingLine : public QWidget {
    Q_OBJECT

public:
    explicit LoadingLine(const Style& style);
    void setLoading(bool loading);
    /// Lies over the top edge of `over` and takes no room of its own.
    void floatOver(QWidget& over);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    const Style& m_style;
    int m_timer = 0;
    int m_phase = -1; ///< −1: not yet shown
};

/// What stands where rows or figures would: an icon, a title, a sentence, and what can be done.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(const Style& style);
    void say(const QString& icon, const QString& title, const QString& sentence, const QString& details = {});
    /// Shown in this order below the sentence; cleared by the next say().
    QPushButton* offer(const QString& text, ButtonKind kind = ButtonKind::Plain);

private:
    const Style& m_style;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_details;
    QHBoxLayout* m_buttons;
};

/// One line above rows that stay usable: offline, or a part that could not be loaded.
class Strip : public QFrame {
    Q_OBJECT

public:
    explicit Strip(const Style& style);
    void say(const QString& text, const QString& action = {});

signals:
    void pressed();

private:
    QLabel* m_text;
    QPushButton* m_button;
};

/// Takes a layout's widgets away; they are deleted.
void clearLayout(QLayout* layout);

} // namespace tijara::ui
