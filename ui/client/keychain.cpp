// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/keychain.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace tijara::ui {

Keychain::Keychain(const QString& service, QObject* parent) : QObject(parent), m_service(service) {}

// No parent: QtKeychain 0.13 answers into a job that was deleted under it. Each deletes itself.
template <class Job>
Job* Keychain::makeJob(const QString& key) const
{
    auto* job = new Job(m_service);
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}

void Keychain::found(bool available)
{
    const State state = available ? State::Available : State::Unavailable;
    if (state != m_state) {
        m_state = state;
        emit stateChanged();
    }
}

void Keychain::probe()
{
    read(QStringLiteral("probe"), this, [](const std::optional<QByteArray>&) {});
}

void Keychain::read(const QString& key, QObject* context, std::function<void(std::optional<QByteArray>)> answer)
{
    auto* job = makeJob<QKeychain::ReadPasswordJob>(key);
    connect(job, &QKeychain::Job::finished, job, [self = QPointer<Keychain>(this), job, context = QPointer<QObject>(context), answer = std::move(answer)] {
        const bool there = job->error() == QKeychain::NoError;
        if (self) {
            self->m_refused = self->m_refused && !there;
            self->found(there || (job->error() == QKeychain::EntryNotFound && !self->m_refused));
        }
        if (context) {
            answer(there ? std::optional(job->binaryData()) : std::nullopt);
        }
    });
    job->start();
}

void Keychain::write(const QString& key, const QByteArray& secret, QObject* context, std::function<void(bool)> answer)
{
    auto* job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, job, [self = QPointer<Keychain>(this), job, context = QPointer<QObject>(context), answer = std::move(answer)] {
        const bool kept = job->error() == QKeychain::NoError;
        if (self) {
            self->m_refused = !kept;
            self->found(kept);
        }
        if (context) {
            answer(kept);
        }
    });
    job->start();
}

void Keychain::remove(const QString& key)
{
    makeJob<QKeychain::DeletePasswordJob>(key)->start();
}

} // namespace tijara::ui
