// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/db/db.h"

namespace tijara::db {

void Tx::savepoint(const std::function<void()>& work)
{
    m_connection.execute("SAVEPOINT inner_work");
    const auto effectsBefore = m_effects.size();
    try {
        work();
    } catch (...) {
        m_effects.resize(effectsBefore);
        m_connection.execute("ROLLBACK TO inner_work");
        m_connection.execute("RELEASE inner_work");
        throw;
    }
    m_connection.execute("RELEASE inner_work");
}

} // namespace tijara::db
