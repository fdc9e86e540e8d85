// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One shop as the platform's people see it: its facts beside the list; on its page also its calls, modules, branches and people.

#include "shared/identity/identity_contract.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/plans_contract.h"
#include "ui/tenants/loaded_part.h"
#include "ui/tenants/tenant_words.h"
#include "ui/widgets/record_history.h"

namespace tijara::ui {

class TenantRecord {
    Q_DECLARE_TR_FUNCTIONS(TenantRecord)

public:
    explicit TenantRecord(Console& console) : m_console(console) {}
    /// The parts of a shop's page that can be changed.
    enum Place { Plan, Modules, Flags, Branches, Registrations, People };
    /// A button for it in that part. Null is none.
    void offer(Place place, Action* action);
    void fill(RecordParts parts, const tenants::TenantRow& row);
    [[nodiscard]] bool isSettled() const;

private:
    LoadedPart* addPart(RecordParts& parts, const QString& title, std::optional<Place> place = {});
    void addButtons(RecordParts& parts, Place place);
    void addFlags(RecordParts& parts, const Id& id);
    void addUsage(RecordParts& parts, const Id& id);
    void addModules(RecordParts& parts, const Id& id);
    void addPlaces(RecordParts& parts, const Id& id);
    void addUsers(RecordParts& parts, const Id& id);

    Console& m_console;
    std::vector<QPointer<LoadedPart>> m_parts;
    QPointer<RecordHistory> m_history;
    std::map<Place, std::vector<QPointer<Action>>> m_offered;
};

} // namespace tijara::ui
