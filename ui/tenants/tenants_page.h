// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shops of the platform: how many stand where, the list of them, one beside it or as a page, and what is done to one or to many.

#include "ui/tenants/tenant_acts.h"
#include "ui/tenants/tenant_record.h"
#include "ui/widgets/record_list_page.h"

namespace tijara::ui {

class TenantsPage : public RecordListPage {
    Q_OBJECT

public:
    explicit TenantsPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    void startNew() override;
    /// Of the shop that is open, or of all chosen ones.
    void start(tenants::TenantAct act);
    void startOnChosen(tenants::TenantAct act);
    /// Asks for a reason, and opens the shop for reading.
    void startVisit();
    void startModule();
    void startFlag();
    void startBranch();
    void startRegistration();
    void startOwnerCode();
    QString showTourStep(int step) override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void loadRecord(const Id& record) override;
    void recordChosen() override;
    [[nodiscard]] bool isSheetSettled() const override { return m_record.isSettled(); }

private:
    void makeActions();
    void makeBulk();
    void loadOverview();
    void showOverview(const tenants::TenantOverview& overview);
    void loadPlans();
    [[nodiscard]] const tenants::TenantRow* chosen() const;
    void ask(tenants::TenantAct act, const std::vector<Id>& ids, const QString& who);
    [[nodiscard]] QString whoIsChosen() const;
    /// Asks for something of the shop that is open, and sends it there.
    template <class Out, class In>
    void askMore(const RecordDialog::Words& words, const Route<In, Out>& route, std::function<void(FormFields&)> fill, std::function<In(const FormFields&)> read);
    void send(const tenants::ActOnTenant& act, const Id& id);
    void sendToAll(const tenants::ActOnTenant& act, std::vector<Id> ids);
    /// Reads on until the ids of all rows of the filter are here.
    void gather(const std::optional<std::string>& after, std::vector<Id> ids, std::function<void(std::vector<Id>)> done);
    void report(const TenantActs& acts);
    void takeBack(const TenantActs& acts);
    void changed(const std::optional<Id>& one);

    ListModel<tenants::TenantRow, tenants::TenantQuery>* m_tenants;
    TenantRecord m_record;
    std::optional<tenants::TenantRow> m_open; ///< as a page
    std::vector<tenants::Plan> m_plans;
    QWidget* m_head;
    std::map<tenants::TenantAct, Action*> m_acts;
    std::vector<Action*> m_bulkActs;
    Action* m_module = nullptr;
    Action* m_visit = nullptr;
    std::vector<Action*> m_more; ///< what is changed of a shop beside its life: modules, flags, branches, tax numbers
    Client::CallNumber m_overviewCall = 0;
    Client::CallNumber m_actCall = 0;
};

} // namespace tijara::ui
