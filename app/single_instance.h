// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One console for each data folder: a second start hands its arguments to the first, which comes to the front, and ends.

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace tijara {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// Takes the place of the first, if nobody has it: one that was killed has left it.
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isFirst() const { return m_first; }
    /// False when the first did not say within some seconds that it has them.
    [[nodiscard]] bool handOver(const QStringList& arguments) const;

signals:
    /// Another start brought these arguments, the program's name not among them.
    void startedAgain(const QStringList& arguments);

private:
    void hear();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_first = false;
};

} // namespace tijara
