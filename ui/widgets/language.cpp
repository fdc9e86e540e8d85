// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace tijara::ui {

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
    const QLocale locale(code);
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
