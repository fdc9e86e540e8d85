// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace tijara::ui {

namespace {

// What Qt's own widgets say, named here so that our catalogues have it: Qt brings no Hindi, and no file of words is installed with us.
[[maybe_unused]] constexpr const char* kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"), QT_TRANSLATE_NOOP("QLineEdit", "&Redo"), QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"), QT_TRANSLATE_NOOP("QLineEdit", "&Paste"), QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"), QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    QT_TRANSLATE_NOOP("QScrollBar", "Scroll here"), QT_TRANSLATE_NOOP("QScrollBar", "Left edge"), QT_TRANSLATE_NOOP("QScrollBar", "Top"),
    QT_TRANSLATE_NOOP("QScrollBar", "Right edge"), QT_TRANSLATE_NOOP("QScrollBar", "Bottom"), QT_TRANSLATE_NOOP("QScrollBar", "Page left"),
    QT_TRANSLATE_NOOP("QScrollBar", "Page up"), QT_TRANSLATE_NOOP("QScrollBar", "Page right"), QT_TRANSLATE_NOOP("QScrollBar", "Page down"),
    QT_TRANSLATE_NOOP("QScrollBar", "Scroll left"), QT_TRANSLATE_NOOP("QScrollBar", "Scroll up"), QT_TRANSLATE_NOOP("QScrollBar", "Scroll right"),
    QT_TRANSLATE_NOOP("QScrollBar", "Scroll down"),
};

// Qt's calendars write Arabic-Indic digits in most Arabic locales; in this one they are Western, as ours.
QLocale localeOf(const QString& code)
{
    return code == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

} // namespace

Language::Language(QObject* parent) : QObject(parent) {}

const std::vector<LanguageEntry>& Language::all()
{
    static const std::vector<LanguageEntry> languages = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
    };
    return languages;
}

QString Language::ofSystem()
{
    const QString code = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    const bool known = std::any_of(all().begin(), all().end(), [&](const LanguageEntry& one) { return one.code == code; });
    return known ? code : QStringLiteral("en");
}

bool Language::choose(const QString& code)
{
    const bool known = std::any_of(all().begin(), all().end(), [&](const LanguageEntry& one) { return one.code == code; });
    if (!known) {
        return false;
    }
    m_code = code;
    QCoreApplication::removeTranslator(&m_translator);
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    // English has a catalogue too, its plural forms; they stand as well where a language has no words of its own yet.
    if (m_translator.load(QStringLiteral(":/i18n/console_%1.qm").arg(code)) || m_translator.load(QStringLiteral(":/i18n/console_en.qm"))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
    emit changed();
    return true;
}

} // namespace tijara::ui
