// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/running_jobs.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kFollowMs = 500;

} // namespace

RunningJobs::RunningJobs(Console& console) : m_console(console)
{
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &RunningJobs::ask);
}

void RunningJobs::begin()
{
    if (!m_console.client.may(identity::Permission::JobsRead)) {
        return;
    }
    jobs::JobQuery query;
    query.state = jobs::JobState::Running;
    m_console.client.call(jobs::kListJobs, query, this, [this](Result<tijara::Page<jobs::Job>> answer) {
        if (answer) {
            for (const jobs::Job& job : answer->items) {
                follow(job.id);
            }
        }
    });
}

void RunningJobs::follow(const Id& job)
{
    if (m_console.client.may(identity::Permission::JobsRead) && std::find(m_followed.begin(), m_followed.end(), job) == m_followed.end()) {
        m_followed.push_back(job);
        m_timer.start(); // what is over by then was never worth a word in the header
    }
}

void RunningJobs::ask()
{
    if (m_asked > 0) {
        return;
    }
    for (const Id& id : m_followed) {
        ++m_asked;
        m_console.client.call(jobs::kJob, id, this, [this, id](Result<jobs::Job> answer) {
            --m_asked;
            if (answer) {
                take(*answer);
            } else if (answer.problem().code == ProblemCode::NotFound) {
                std::erase(m_followed, id);
            }
        });
    }
}

void RunningJobs::take(const jobs::Job& job)
{
    const bool over = job.state != jobs::JobState::Queued && job.state != jobs::JobState::Running;
    const auto known = std::find_if(m_running.begin(), m_running.end(), [&](const jobs::Job& one) { return one.id == job.id; });
    if (over) {
        if (known != m_running.end()) {
            m_running.erase(known);
        }
        if (std::erase(m_followed, job.id) == 0) {
            return; // told already
        }
        if (m_followed.empty()) {
            m_timer.stop();
        }
    } else if (known == m_running.end()) {
        m_running.push_back(job);
    } else {
        *known = job;
    }
    emit changed();
    if (over) {
        emit ended(job);
    }
}

} // namespace tijara::ui
