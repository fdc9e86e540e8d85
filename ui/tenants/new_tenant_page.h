// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a shop in three steps: the shop, what it may do, who owns it. Nothing is made before the last button, and then all of it.

#include "shared/tenants/plans_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/draft_keeper.h"
#include "ui/widgets/stepper.h"

namespace tijara::ui {

class NewTenantPage : public ConsolePage {
    Q_OBJECT

public:
    enum Step { Shop, May, Owner, Done };

    explicit NewTenantPage(Console& console);
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_plansCall == 0 && m_draft->isReady(); }
    QString showTourStep(int step) override;
    [[nodiscard]] std::function<void(ConsolePage& next)> carryOver() const override;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] FormFields& form(Step step) const { return *m_forms[step]; }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString code() const { return m_code; }
    /// To the next step; after the last one the shop is made.
    void goOn();
    void goBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeForms();
    void makeDone();
    QWidget* makeButtons();
    void takeCountry();
    void loadPlans();
    void create();
    void created(const tenants::CreatedTenant& shop);
    void refused(const Problem& problem);
    void beginAnew();
    void showStep(Step step);
    void say(const QString& sentence);
    [[nodiscard]] tenants::NewTenant typed() const;

    Step m_step = Shop;
    Stepper* m_stepper;
    QVBoxLayout* m_card;
    FormFields* m_forms[Done];
    QWidget* m_done;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QLabel* m_doneText;
    QLabel* m_codeText;
    QPushButton* m_copy;
    DraftKeeper* m_draft = nullptr;
    QString m_code;
    std::optional<Id> m_made;
    QString m_country;
    Action* m_back;
    Action* m_another;
    Action* m_next;
    Client::CallNumber m_call = 0;
    Client::CallNumber m_plansCall = 0;
};

} // namespace tijara::ui
