// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One shop as the platform's people see it: its facts beside the list; on its page also its calls, modules, branches and people.

#include "shared/identity/identity_contract.h"
#include "shared/tenants/flags_contract.h"
#include "shared/tenants/plans_contract.h"
#include "shared/tenants/usage_contract.h"
#include "ui/tenants/tenant_words.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/record_history.h"

namespace tijara::ui {

/// A part of a page that asks the server for itself.
class LoadedPart : public QWidget {
    Q_OBJECT

public:
    explicit LoadedPart(Console& console);
    /// Asks, and has the answer put into `column()` by `fill`; says what failed, with a way to ask again.
    template <class Out>
    void load(const Route<Nothing, Out>& route, const Id& id, std::function<void(const Out&)> fill)
    {
        m_call = m_console.client.call(route, id, this, [this, route, id, fill](Result<Out> answer) {
            m_call = 0;
            clearLayout(m_column);
            if (answer) {
                fill(*answer);
            } else {
                fail(answer.problem(), [this, route, id, fill] { load<Out>(route, id, fill); });
            }
        });
    }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] bool isSettled() const { return m_call == 0; }
    void addFact(const QString& label, const QString& value);
    void addHint(const QString& text);

private:
    void fail(const Problem& problem, std::function<void()> again);

    Console& m_console;
    QVBoxLayout* m_column;
    Client::CallNumber m_call = 0;
};

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
