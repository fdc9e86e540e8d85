// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a shop's request is let in: the one place that says what its state, its modules and its plan hold back.

#include "server/tenants/tenants.h"
#include "server/tenants/usage/meter.h"

namespace tijara::tenants {

/// Problem TenantClosed, TenantSuspended, TenantReadOnly, LegalHold or ModuleOff when this standing holds the call back.
///
/// A route that names no permission is about one's own sign-in and shop: it stays open until the shop is closed. The whole of a shop's
/// data can be taken along even while it is suspended.
void admit(const http::RouteEntry& entry, const Standing& standing, Instant now);

class Gate {
public:
    Gate(Directory& directory, Meter& meter, Clock& clock) : m_directory(directory), m_meter(meter), m_clock(clock) {}
    /// For the router: also counts the call. Problem QuotaExceeded when it is a program's and the plan allows no more this month.
    void operator()(const http::RouteEntry& entry, const http::Principal& principal);

private:
    Directory& m_directory;
    Meter& m_meter;
    Clock& m_clock;
};

} // namespace tijara::tenants
