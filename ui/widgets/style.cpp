// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/focus_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QSvgRenderer>
#include <QVariant>

#include <cmath>

namespace tijara::ui {

namespace {

constexpr const char* kTokens[] = {
#define X(name, token) token,
    TIJARA_INKS(X)
#undef X
};

constexpr const char* kTypeProperty = "tijaraType";
constexpr const char* kInkProperty = "tijaraInk";
constexpr const char* kIconProperty = "tijaraIcon";
constexpr const char* kIconInkProperty = "tijaraIconInk";
constexpr const char* kIconSizeProperty = "tijaraIconSize";

struct TypeSize {
    double pixels;
    int weight;
};

TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Body:
        return {14, QFont::Normal};
    case Type::Label:
        return {13, QFont::Medium};
    case Type::Button:
        return {14, QFont::Medium};
    case Type::Primary:
        return {14, QFont::DemiBold};
    case Type::Cell:
        return {13, QFont::Normal};
    case Type::CellKey:
        return {13, QFont::Medium};
    case Type::Head:
        return {12, QFont::Medium};
    case Type::Hint:
        return {12, QFont::Normal};
    case Type::KeyCap:
        return {11, QFont::Medium};
    case Type::Title:
        return {20, QFont::DemiBold};
    case Type::CardTitle:
        return {15, QFont::DemiBold};
    case Type::TileFigure:
        return {25, QFont::DemiBold};
    case Type::SheetTotal:
        return {16, QFont::DemiBold};
    case Type::FirstRun:
        return {24, QFont::DemiBold};
    case Type::Brand:
        return {30, QFont::Bold};
    }
    return {14, QFont::Normal};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "#0B6670" or "rgba(27,33,37,0.42)".
QColor colorFrom(const QString& text)
{
    if (!text.startsWith(QLatin1String("rgba("))) {
        return QColor(text);
    }
    const QStringList parts = text.mid(5, text.size() - 6).split(QLatin1Char(','));
    QColor color(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    color.setAlphaF(parts.at(3).toFloat());
    return color;
}

// Renders the drawing at whatever size and ratio a button asks for.
class MeaningEngine : public QIconEngine {
public:
    MeaningEngine(const Style& style, QString meaning, Ink ink) : m_style(style), m_meaning(std::move(meaning)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, QIcon::Off, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // Qt asks in device pixels and puts the ratio on the pixmap itself. Wider than high: the rest is room before the word.
        QPixmap square = drawn(size.height(), 1.0, mode == QIcon::Disabled ? Ink::Disabled : m_ink);
        if (size.width() <= size.height() || square.isNull()) {
            return square;
        }
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(QGuiApplication::layoutDirection() == Qt::RightToLeft ? size.width() - size.height() : 0, 0, square);
        return wide;
    }
    QIconEngine* clone() const override { return new MeaningEngine(m_style, m_meaning, m_ink); }

private:
    QPixmap drawn(int size, double ratio, Ink ink) const { return m_style.pixmap(m_meaning, ink, size, ratio); }

    const Style& m_style;
    QString m_meaning;
    Ink m_ink;
};

} // namespace

Style::Style(QObject* parent) : QObject(parent)
{
    const QPalette before = QGuiApplication::palette();
    m_beganDark = before.color(QPalette::Window).lightness() < before.color(QPalette::WindowText).lightness();
    loadFonts();
    QApplication::setStyle(new FocusStyle(*this));
    apply(Theme::Light, 100);
}

Style::Style(Quiet, QStringList families) : m_onPaper(true), m_families(std::move(families))
{
    takeColors(Theme::Light);
}

std::unique_ptr<Style> Style::forPaper(const Style& screen)
{
    return std::unique_ptr<Style>(new Style(Quiet{}, screen.m_families));
}

void Style::loadFonts()
{
    const QDir fonts(QStringLiteral(":/fonts"));
    for (const QString& name : fonts.entryList(QDir::Files)) {
        QFontDatabase::addApplicationFont(fonts.filePath(name));
    }
    // Only families that are there: a missing one would send Qt looking on the first character of every script.
    const QStringList wanted = {QStringLiteral("Tijara Sans"), QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Devanagari")};
    for (const QString& family : wanted) {
        if (QFontDatabase::hasFamily(family)) {
            m_families.push_back(family);
        }
    }
}

void Style::takeColors(Theme theme)
{
    m_theme = theme;
    const QJsonObject tokens = QJsonDocument::fromJson(contentOf(QStringLiteral(":/theme/tokens.json"))).object();
    const bool dark = theme == Theme::Dark;
    const QJsonObject named = tokens.value(dark ? QLatin1String("dark") : QLatin1String("light")).toObject();
    for (std::size_t index = 0; index < m_colors.size(); ++index) {
        m_colors[index] = colorFrom(named.value(QLatin1String(kTokens[index])).toString());
    }
    m_scrim = colorFrom(named.value(QLatin1String("scrim")).toString());
    m_chart.clear();
    for (const QJsonValue& value : tokens.value(dark ? QLatin1String("chart-dark") : QLatin1String("chart-light")).toArray()) {
        m_chart.push_back(QColor(value.toString()));
    }
    m_pixmaps.clear();
}

void Style::apply(Theme theme, int textPercent)
{
    emit changing();
    m_percent = textPercent;
    takeColors(theme);
    QPalette palette;
    using Role = QPalette::ColorRole;
    const std::pair<Role, Ink> roles[] = {
        {Role::Window, Ink::Canvas},      {Role::Base, Ink::Surface},         {Role::AlternateBase, Ink::Sunken}, {Role::Button, Ink::Surface},
        {Role::Text, Ink::Text},          {Role::WindowText, Ink::Text},      {Role::ButtonText, Ink::Text},      {Role::PlaceholderText, Ink::Text3},
        {Role::Highlight, Ink::Selected}, {Role::HighlightedText, Ink::Text}, {Role::Link, Ink::Accent},          {Role::ToolTipBase, Ink::Tooltip},
        {Role::ToolTipText, Ink::OnTooltip}, {Role::Mid, Ink::LineStrong},    {Role::Dark, Ink::Line},            {Role::Light, Ink::Raised},
    };
    for (const auto& [role, ink] : roles) {
        palette.setColor(role, color(ink));
    }
    for (const Role role : {Role::Text, Role::WindowText, Role::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Ink::Disabled));
    }
    QApplication::setPalette(palette);
    QApplication::setFont(font(Type::Body));
    qApp->setStyleSheet(sheet());
    for (QWidget* widget : QApplication::allWidgets()) {
        redress(widget);
    }
    emit changed();
}

QString Style::sheet() const
{
    const QString source = QString::fromUtf8(contentOf(QStringLiteral(":/theme/tijara.qss.in")));
    static const QRegularExpression place(QStringLiteral("@([a-z0-9.-]+)@"));
    QString text;
    qsizetype from = 0;
    for (auto all = place.globalMatch(source); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        text += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        bool isNumber = false;
        const double pixels = name.toDouble(&isNumber);
        if (isNumber) {
            text += QString::number(px(pixels));
            continue;
        }
        const auto* token = std::find(std::begin(kTokens), std::end(kTokens), name.toStdString());
        Q_ASSERT_X(token != std::end(kTokens), "Style", "a token of the style sheet is not in tokens.json");
        text += m_colors[static_cast<std::size_t>(token - std::begin(kTokens))].name();
    }
    text += QStringView(source).mid(from);
    return text;
}

QFont Style::font(Type type) const
{
    const TypeSize size = sizeOf(type);
    // Arabic and Devanagari letters look smaller at the same size.
    const QLocale::Script script = QLocale().script();
    const bool larger = (script == QLocale::ArabicScript || script == QLocale::DevanagariScript) && (type == Type::Body || type == Type::Cell || type == Type::Button);
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(px(size.pixels + (larger ? 1 : 0)));
    font.setWeight(static_cast<QFont::Weight>(size.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Style::rowHeight() const
{
    return px(m_rows == Rows::Compact ? 30 : m_rows == Rows::Wide ? 44 : 36);
}

void Style::setRows(Rows rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        emit changed();
    }
}

int Style::px(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_percent / 100.0));
}

QPixmap Style::pixmap(const QString& meaning, Ink ink, int size, double ratio) const
{
    // A printer has no ratio, and far more dots than a screen.
    ratio = m_onPaper ? 4 : ratio;
    // What points along the line of reading turns round with it.
    static const QStringList kAlongTheLine{QStringLiteral("back"), QStringLiteral("next"), QStringLiteral("previous"), QStringLiteral("open-rows"), QStringLiteral("credit-note"), QStringLiteral("return"),
                                          QStringLiteral("sign-out"), QStringLiteral("jobs"), QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("help")};
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && kAlongTheLine.contains(meaning);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5").arg(meaning).arg(static_cast<int>(ink)).arg(size).arg(ratio).arg(mirrored);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd()) {
        return *found;
    }
    auto drawing = m_drawings.constFind(meaning);
    if (drawing == m_drawings.constEnd()) {
        drawing = m_drawings.insert(meaning, contentOf(QStringLiteral(":/icons/%1.svg").arg(meaning)));
    }
    QPixmap pixmap;
    if (!drawing->isEmpty()) {
        // QtSvg paints currentColor black, so the colour goes into the text.
        QByteArray svg = *drawing;
        svg.replace("currentColor", color(ink).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int pixels = static_cast<int>(std::lround(size * ratio));
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
    }
    return *m_pixmaps.insert(key, pixmap);
}

QIcon Style::icon(const QString& meaning, Ink ink, int) const
{
    return QIcon(new MeaningEngine(*this, meaning, ink));
}

void Style::dress(QWidget* widget, Type type) const
{
    widget->setProperty(kTypeProperty, static_cast<int>(type));
    redress(widget);
}

void Style::dress(QLabel* label, Type type, Ink ink) const
{
    label->setProperty(kInkProperty, static_cast<int>(ink));
    dress(label, type);
}

void Style::dress(QAbstractButton* button, const QString& meaning, Ink ink, int size) const
{
    button->setProperty(kIconProperty, meaning);
    button->setProperty(kIconInkProperty, static_cast<int>(ink));
    button->setProperty(kIconSizeProperty, size);
    redress(button);
}

void Style::dressIcon(QLabel* label, const QString& meaning, Ink ink, int size) const
{
    label->setProperty(kIconProperty, meaning);
    label->setProperty(kIconInkProperty, static_cast<int>(ink));
    label->setProperty(kIconSizeProperty, size);
    redress(label);
}

void Style::redress(QWidget* widget) const
{
    if (const QVariant type = widget->property(kTypeProperty); type.isValid()) {
        widget->setFont(font(static_cast<Type>(type.toInt())));
    }
    if (const QVariant ink = widget->property(kInkProperty); ink.isValid()) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, color(static_cast<Ink>(ink.toInt())));
        widget->setPalette(palette);
    }
    if (const QVariant meaning = widget->property(kIconProperty); meaning.isValid()) {
        const Ink ink = static_cast<Ink>(widget->property(kIconInkProperty).toInt());
        const int size = px(widget->property(kIconSizeProperty).toInt());
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            button->setIcon(icon(meaning.toString(), ink));
            button->setIconSize(QSize(size + (button->text().isEmpty() ? 0 : px(4)), size));
        } else if (auto* label = qobject_cast<QLabel*>(widget)) {
            label->setPixmap(pixmap(meaning.toString(), ink, size, label->devicePixelRatioF()));
            label->setFixedSize(size, size);
        }
    }
}

void Style::mark(QWidget* widget, const char* property, const QVariant& value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace tijara::ui
