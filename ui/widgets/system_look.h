// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether this computer's desktop is dark and whether it wants no motion, asked of the desktop and followed while the console runs.
// On Linux the desktop portal says both (GNOME, KDE, Xfce with a portal); on Windows the registry is read when the console starts.
// Where nobody answers, the colours Qt began with decide, and motion is allowed.

#include <QObject>
#include <QVariant>

#ifndef Q_OS_WIN
Q_MOC_INCLUDE(<QDBusMessage>)
class QDBusMessage;
#endif

namespace tijara::ui {

class SystemLook : public QObject {
    Q_OBJECT

public:
    /// `dark` is what holds until the system has answered.
    explicit SystemLook(bool dark, QObject* parent = nullptr);

    /// Asks, and listens from now on; the answers come by changed().
    void watch();
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsNoMotion() const { return m_noMotion; }

signals:
    void changed();

#ifndef Q_OS_WIN
private slots:
    void settingChanged(const QDBusMessage& message);
#endif

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& key, const QVariant& value);

    bool m_dark;
    bool m_noMotion = false;
};

} // namespace tijara::ui
