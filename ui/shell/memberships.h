// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The other places of the person who is signed in: shops, and the platform. Each is opened without another password; a visit to a shop
// that somebody of the platform helps is left the same way.

#include "shared/identity/sessions_contract.h"
#include "ui/widgets/console.h"

namespace tijara::ui {

class Memberships : public QObject {
    Q_OBJECT

public:
    explicit Memberships(Console& console) : m_console(console) {}
    /// Asks the server for them.
    void begin();
    /// Without the place that is open.
    [[nodiscard]] const std::vector<identity::MembershipRow>& others() const { return m_others; }
    /// "Amrut Jewels", or what the platform is called.
    [[nodiscard]] static QString nameOf(const identity::MembershipRow& membership);
    /// Ends this sign-in and goes on there.
    void enter(const Id& membership);
    /// Someone of the platform looks into a shop that is not theirs.
    [[nodiscard]] bool isVisit() const;
    /// Back to the platform.
    void leaveVisit();
    [[nodiscard]] bool isSettled() const { return m_call == 0; }

private:
    Console& m_console;
    std::vector<identity::MembershipRow> m_others;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
