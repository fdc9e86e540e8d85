// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include "ui/widgets/language.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr const char* kTheme = "theme";
constexpr const char* kText = "text-size";
constexpr const char* kRows = "rows";
constexpr const char* kLanguage = "language";
constexpr const char* kSystemTheme = "system-theme";

const QString kLight = QStringLiteral("light");
const QString kDark = QStringLiteral("dark");
const QString kSystem = QStringLiteral("system");
const QString kCompact = QStringLiteral("compact");
const QString kWide = QStringLiteral("wide");

} // namespace

Preferences::Preferences(Style& style, Language& language, LocalStore& store, QObject* parent)
    : QObject(parent), m_style(style), m_language(language), m_store(store), m_system(style.beganDark()), m_systemDark(style.beganDark())
{
    connect(&m_system, &SystemLook::changed, this, [this] {
        m_systemDark = m_system.isDark();
        keep(kSystemTheme, m_systemDark ? kDark : kLight);
        m_style.setMoves(!m_system.wantsNoMotion());
        apply();
    });
}

void Preferences::restore(const LocalStore::Texts& settings, const Wishes& wishes)
{
    const auto kept = [&](const char* name) {
        const auto found = settings.find(QLatin1String(name));
        return found == settings.end() ? QString() : found->second;
    };
    m_systemDark = kept(kSystemTheme).isEmpty() ? m_systemDark : kept(kSystemTheme) == kDark;
    m_appearance = kept(kTheme) == kDark ? Appearance::Dark : kept(kTheme) == kLight ? Appearance::Light : Appearance::System;
    if (wishes.theme) {
        m_appearance = *wishes.theme == Theme::Dark ? Appearance::Dark : Appearance::Light;
    }
    const int keptPercent = kept(kText).toInt();
    const bool usable = std::find(std::begin(kTextPercents), std::end(kTextPercents), keptPercent) != std::end(kTextPercents);
    const int percent = wishes.textPercent.value_or(usable ? keptPercent : 100);
    if (themeWanted() != m_style.theme() || percent != m_style.textPercent()) {
        m_style.apply(themeWanted(), percent);
    }
    m_style.setRows(rowsNamed(kept(kRows)));
    m_language.choose(wishes.language.value_or(kept(kLanguage).isEmpty() ? Language::ofSystem() : kept(kLanguage)));
}

void Preferences::followSystem()
{
    m_system.watch();
}

Theme Preferences::themeWanted() const
{
    const bool dark = m_appearance == Appearance::System ? m_systemDark : m_appearance == Appearance::Dark;
    return dark ? Theme::Dark : Theme::Light;
}

int Preferences::textPercent() const
{
    return m_style.textPercent();
}

void Preferences::apply()
{
    if (themeWanted() != m_style.theme()) {
        m_style.apply(themeWanted(), m_style.textPercent());
    }
    emit changed();
}

void Preferences::choose(Appearance appearance)
{
    m_appearance = appearance;
    keep(kTheme, appearance == Appearance::System ? kSystem : appearance == Appearance::Dark ? kDark : kLight);
    apply();
}

void Preferences::chooseText(int percent)
{
    if (percent != m_style.textPercent()) {
        m_style.apply(m_style.theme(), percent);
        keep(kText, QString::number(percent));
        emit changed();
    }
}

Rows Preferences::rows() const
{
    return m_style.rows();
}

QString Preferences::nameOf(Rows rows)
{
    return rows == Rows::Compact ? kCompact : rows == Rows::Wide ? kWide : QStringLiteral("comfortable");
}

Rows Preferences::rowsNamed(const QString& name)
{
    return name == kCompact ? Rows::Compact : name == kWide ? Rows::Wide : Rows::Comfortable;
}

void Preferences::chooseRows(Rows rows)
{
    if (rows != m_style.rows()) {
        m_style.setRows(rows);
        keep(kRows, nameOf(rows));
        emit changed();
    }
}

void Preferences::chooseLanguage(const QString& code)
{
    if (m_language.choose(code)) {
        keep(kLanguage, code);
        emit changed();
    }
}

void Preferences::keep(const char* name, const QString& value)
{
    m_store.put(Kept::Setting, QLatin1String(name), value);
}

} // namespace tijara::ui
