// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/system_look.h"

#ifdef Q_OS_WIN
#include <QSettings>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#endif

namespace tijara::ui {

namespace {

// As the portal's documentation names them: org.freedesktop.portal.Settings, version 1.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColorScheme = QStringLiteral("color-scheme"); ///< 1 dark, 2 light, 0 no wish
const QString kReducedMotion = QStringLiteral("reduced-motion"); ///< 1 reduced; since 2025
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations"); ///< what desktops before that had

#ifndef Q_OS_WIN
// Answers of "Read" are wrapped twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

// Without one, asking for the bus would start a program.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}
#endif

} // namespace

SystemLook::SystemLook(bool dark, QObject* parent) : QObject(parent), m_dark(dark) {}

void SystemLook::take(const QString& key, const QVariant& value)
{
    const bool dark = key == kColorScheme && value.toUInt() != 0 ? value.toUInt() == 1 : m_dark;
    const bool noMotion = key == kReducedMotion ? value.toUInt() == 1 : key == kAnimations ? !value.toBool() : m_noMotion;
    if (dark != m_dark || noMotion != m_noMotion) {
        m_dark = dark;
        m_noMotion = noMotion;
        emit changed();
    }
}

#ifdef Q_OS_WIN
void SystemLook::watch()
{
    const QSettings registry(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"), QSettings::NativeFormat);
    take(kColorScheme, registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? 1U : 2U);
}
#else
void SystemLook::watch()
{
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    ask(kAppearance, kColorScheme);
    ask(kGnome, kAnimations);
    ask(kAppearance, kReducedMotion);
}

void SystemLook::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (reply.isValid()) {
            take(key, unwrapped(reply.value().variant()));
        }
    });
}

void SystemLook::settingChanged(const QDBusMessage& message)
{
    const QVariantList values = message.arguments();
    if (values.size() == 3 && (values[0].toString() == kAppearance || values[0].toString() == kGnome)) {
        take(values[1].toString(), unwrapped(values[2]));
    }
}
#endif

} // namespace tijara::ui
