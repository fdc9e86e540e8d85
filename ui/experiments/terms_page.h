// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plans an experiment, and changes what may still be changed of one: its terms at the left, how long it will take at the right.

#include "ui/experiments/power_planner.h"
#include "ui/experiments/terms_form.h"
#include "ui/widgets/draft_keeper.h"

class QGridLayout;
class QStackedWidget;

namespace tijara::ui {

class TermsPage : public ConsolePage {
    Q_OBJECT

public:
    explicit TermsPage(Console& console) : TermsPage(console, false) {}
    static std::span<const ActionEntry> actionTable();
    void arrive() override;
    void openRecord(const Id& experiment) override;
    [[nodiscard]] Place place() const override;
    void showPlace(const Place& place) override;
    [[nodiscard]] bool isSettled() const override { return m_call == 0 && m_planner->isSettled() && (!m_draft || m_draft->isReady()); }
    [[nodiscard]] std::function<void(ConsolePage& next)> carryOver() const override;
    QString showTourStep(int step) override;
    [[nodiscard]] TermsForm& form() { return *m_form; }
    [[nodiscard]] PowerPlanner& planner() { return *m_planner; }
    [[nodiscard]] QString notice() const { return m_noticeText->text(); }
    void save();

protected:
    TermsPage(Console& console, bool isNew);
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeButtons();
    void placeCards();
    void keepDraft();
    void begin();
    void take(Result<experiments::Experiment> answer);
    void saved(const experiments::Experiment& experiment);
    void refused(const Problem& problem);
    void followPlan();
    void say(const QString& sentence);

    const bool m_isNew;
    std::optional<Id> m_id;
    std::optional<experiments::Experiment> m_experiment;
    QLabel* m_title;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QGridLayout* m_grid;
    TermsForm* m_form;
    PowerPlanner* m_planner;
    DraftKeeper* m_draft = nullptr;
    Action* m_save = nullptr;
    Client::CallNumber m_call = 0;
};

/// The same for an experiment that is not there yet.
class NewExperimentPage : public TermsPage {
    Q_OBJECT

public:
    explicit NewExperimentPage(Console& console) : TermsPage(console, true) {}
    static std::span<const ActionEntry> actionTable();
};

} // namespace tijara::ui
