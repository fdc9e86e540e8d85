// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memberships.h"

#include "ui/client/problem_text.h"

#include <algorithm>

namespace tijara::ui {

void Memberships::begin()
{
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(identity::kMemberships, this, [this](Result<std::vector<identity::MembershipRow>> answer) {
        m_call = 0;
        if (answer) {
            m_others = *answer;
            std::erase_if(m_others, [](const identity::MembershipRow& one) { return one.current; });
        }
    });
}

QString Memberships::nameOf(const identity::MembershipRow& membership)
{
    return membership.tenant ? toQt(membership.tenant->name) : tr("The platform");
}

void Memberships::enter(const Id& membership)
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(identity::kSwitchTo, membership, this, [this](Result<identity::SignedIn> answer) {
        m_call = 0;
        if (!answer) {
            m_console.toast(sentenceOf(answer.problem()));
            return;
        }
        // The sign-in that is left ends. This object goes with the pages of the place that is left; the client stays.
        Client& client = m_console.client;
        client.call(identity::kSignOut, &client, [&client, there = *answer](Result<Nothing>) { client.beginSession(there); });
    });
}

bool Memberships::isVisit() const
{
    const auto& session = m_console.client.session();
    return session && session->tenant && (session->role == identity::Role::SuperAdmin || session->role == identity::Role::Support);
}

void Memberships::leaveVisit()
{
    const auto platform = std::find_if(m_others.begin(), m_others.end(), [](const identity::MembershipRow& one) { return !one.tenant; });
    if (platform != m_others.end()) {
        enter(platform->id);
    } else {
        QMetaObject::invokeMethod(&m_console.client, &Client::signOut, Qt::QueuedConnection); // it could not be asked for: the way out all the same
    }
}

} // namespace tijara::ui
