// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the console looks: colours from tokens.json, one palette, one style sheet, fonts and icons, all from one theme and one text
// size. Delegates and painted widgets ask here and hold no colours of their own.

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <array>
#include <memory>
#include <vector>

class QAbstractButton;
class QLabel;
class QWidget;

namespace tijara::ui {

#define TIJARA_INKS(X)                                                                                                           \
    X(Canvas, "canvas")                                                                                                           \
    X(Surface, "surface")                                                                                                         \
    X(Sunken, "sunken")                                                                                                           \
    X(Raised, "raised")                                                                                                           \
    X(Hover, "hover")                                                                                                             \
    X(Selected, "selected")                                                                                                       \
    X(Line, "line")                                                                                                               \
    X(LineStrong, "line-strong")                                                                                                  \
    X(Control, "control")                                                                                                         \
    X(Text, "text")                                                                                                               \
    X(Text2, "text-2")                                                                                                            \
    X(Text3, "text-3")                                                                                                            \
    X(Disabled, "disabled")                                                                                                       \
    X(Accent, "accent")                                                                                                           \
    X(AccentHover, "accent-hover")                                                                                                \
    X(AccentSoft, "accent-soft")                                                                                                  \
    X(OnAccent, "on-accent")                                                                                                      \
    X(Good, "good")                                                                                                               \
    X(GoodSoft, "good-soft")                                                                                                      \
    X(Warn, "warn")                                                                                                               \
    X(WarnSoft, "warn-soft")                                                                                                      \
    X(Bad, "bad")                                                                                                                 \
    X(BadSoft, "bad-soft")                                                                                                        \
    X(Info, "info")                                                                                                               \
    X(InfoSoft, "info-soft")                                                                                                      \
    X(Trial, "trial")                                                                                                             \
    X(TrialSoft, "trial-soft")                                                                                                    \
    X(NeutralSoft, "neutral-soft")                                                                                                \
    X(Tooltip, "tooltip")                                                                                                         \
    X(OnTooltip, "on-tooltip")

enum class Ink {
#define X(name, token) name,
    TIJARA_INKS(X)
#undef X
};

/// The roles of text, each with its size and weight.
enum class Type { Body, Label, Button, Primary, Cell, CellKey, Head, Hint, KeyCap, Title, CardTitle, TileFigure, SheetTotal, FirstRun, Brand };

enum class Theme { Light, Dark };

/// How high the rows of lists are: more in sight, or more air.
enum class Rows { Compact, Comfortable, Wide };

class Style : public QObject {
    Q_OBJECT

public:
    explicit Style(QObject* parent = nullptr);

    /// Light, at 100 %, and of no effect on the application: what is printed looks so whatever the screen does.
    [[nodiscard]] static std::unique_ptr<Style> forPaper(const Style& screen);

    /// Palette, fonts and style sheet of the whole application; everything dressed here follows.
    void apply(Theme theme, int textPercent);
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int textPercent() const { return m_percent; }
    /// Whether the colours Qt had before ours were dark.
    [[nodiscard]] bool beganDark() const { return m_beganDark; }
    /// False where the system wants no motion: then nothing on the screen moves by itself.
    [[nodiscard]] bool moves() const { return m_moves; }
    void setMoves(bool moves) { m_moves = moves; }

    [[nodiscard]] QColor color(Ink ink) const { return m_colors[static_cast<std::size_t>(ink)]; }
    [[nodiscard]] QColor scrim() const { return m_scrim; }
    [[nodiscard]] QColor chartColor(std::size_t index) const { return m_chart[index % m_chart.size()]; }
    [[nodiscard]] QFont font(Type type) const;
    /// So many pixels at 100 % text size.
    [[nodiscard]] int px(double pixels) const;

    /// Of a list, in pixels.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] Rows rows() const { return m_rows; }
    void setRows(Rows rows);

    /// The drawing of a meaning ("sales", "import", …; resources/icons.txt) in a colour; null when there is none.
    [[nodiscard]] QPixmap pixmap(const QString& meaning, Ink ink, int size, double ratio) const;
    [[nodiscard]] QIcon icon(const QString& meaning, Ink ink, int size = 17) const;

    /// Fonts and icons that follow theme, size and language.
    void dress(QWidget* widget, Type type) const;
    void dress(QLabel* label, Type type, Ink ink) const;
    void dress(QAbstractButton* button, const QString& meaning, Ink ink, int size = 17) const;
    void dressIcon(QLabel* label, const QString& meaning, Ink ink, int size) const;
    /// Sets a property the style sheet selects by, and has it looked at again.
    static void mark(QWidget* widget, const char* property, const QVariant& value);

signals:
    /// Every widget there is will be dressed anew.
    void changing();
    void changed();

private:
    struct Quiet {};
    Style(Quiet, QStringList families);
    void loadFonts();
    void takeColors(Theme theme);
    void redress(QWidget* widget) const;
    [[nodiscard]] QString sheet() const;

    Theme m_theme = Theme::Light;
    int m_percent = 100;
    Rows m_rows = Rows::Comfortable;
    bool m_onPaper = false;
    bool m_moves = true;
    bool m_beganDark = false;
    std::array<QColor, 30> m_colors;
    QColor m_scrim;
    std::vector<QColor> m_chart;
    QStringList m_families;
    mutable QHash<QString, QByteArray> m_drawings;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace tijara::ui
