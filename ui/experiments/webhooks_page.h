// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which programs of the shop are told when something becomes of an experiment, and whether it arrived.

#include "shared/experiments/webhooks_contract.h"
#include "ui/widgets/record_list_page.h"
#include "ui/widgets/whole_list.h"

namespace tijara::ui {

class WebhooksPage : public RecordListPage {
    Q_OBJECT

public:
    explicit WebhooksPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void startNew() override;
    [[nodiscard]] bool isSettled() const override { return RecordListPage::isSettled() && m_call == 0; }
    QString showTourStep(int step) override;

protected:
    void fillSheet(SideSheet& sheet, int row) override;
    void recordChosen() override;

private:
    void setOn(bool on);
    void startRemove();
    void tryOut();
    void addDeliveries(SideSheet& sheet, const std::vector<experiments::Delivery>& deliveries);
    void showChanged(const Id& id);

    WholeList<experiments::Webhook>* m_webhooks;
    Action* m_try = nullptr;
    Action* m_off = nullptr;
    Action* m_on = nullptr;
    Action* m_remove = nullptr;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
