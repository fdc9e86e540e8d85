// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/terms_page.h"

#include "ui/client/problem_text.h"
#include "ui/experiments/terms_fields.h"
#include "ui/widgets/scroll_box.h"

#include <QAccessible>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace tijara::ui {

namespace {

using experiments::Experiment;
using identity::Permission;

constexpr int kSide = 360;
constexpr int kWideFrom = 1040;

constexpr ActionEntry kActions[] = {
    {"experiment-terms.back", QT_TRANSLATE_NOOP("Actions", "All experiments"), "back", "", {}, false},
    {"experiment-terms.save", QT_TRANSLATE_NOOP("Actions", "Save"), "save", "Ctrl+S", Permission::ExperimentsWrite, true},
};
constexpr ActionEntry kNewActions[] = {
    {"new-experiment.back", QT_TRANSLATE_NOOP("Actions", "All experiments"), "back", "", {}, false},
    {"new-experiment.save", QT_TRANSLATE_NOOP("Actions", "Save the draft"), "save", "Ctrl+S", Permission::ExperimentsWrite, true},
};

} // namespace

std::span<const ActionEntry> TermsPage::actionTable()
{
    return kActions;
}

std::span<const ActionEntry> NewExperimentPage::actionTable()
{
    return kNewActions;
}

TermsPage::TermsPage(Console& console, bool isNew)
    : ConsolePage(console, {isNew ? std::span<const ActionEntry>(kNewActions) : std::span<const ActionEntry>(kActions)}), m_isNew(isNew), m_form(new TermsForm(console, isNew)),
      m_planner(new PowerPlanner(console))
{
    const Style& style = console.style;
    setFocusPolicy(Qt::ClickFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(14));
    column->setSpacing(style.px(14));
    m_title = makeText(style, isNew ? tr("New price experiment") : tr("Terms of an experiment"), Type::Title);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* words = new QVBoxLayout(m_notice);
    m_noticeText = makeText(style, {}, Type::Body, Ink::Bad);
    m_noticeText->setWordWrap(true);
    words->addWidget(m_noticeText);
    column->addWidget(m_notice);
    m_notice->hide();
    m_grid = new QGridLayout;
    m_grid->setSpacing(style.px(14));
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addStretch();
    m_stack = new QStackedWidget;
    m_panel = new StatePanel(style);
    m_stack->addWidget(new ScrollBox(inside));
    m_stack->addWidget(m_panel);
    all->addWidget(m_stack, 1);
    placeCards(); // before the buttons, for Tab goes in the order in which widgets came
    all->addWidget(makeButtons());
    connect(m_form, &TermsForm::edited, this, &TermsPage::followPlan);
    connect(m_form, &TermsForm::submitted, this, &TermsPage::save);
    connect(m_planner, &PowerPlanner::taken, this, [this](std::int64_t visitors) { m_form->setText(fields::kTarget, m_console.formats.whole(visitors)); });
    followPlan();
    if (isNew) {
        keepDraft();
    }
}

QWidget* TermsPage::makeButtons()
{
    const Style& style = m_console.style;
    auto* buttons = new QWidget;
    auto* box = new QVBoxLayout(buttons);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeLine());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(style.px(24), style.px(12), style.px(24), style.px(12));
    row->setSpacing(style.px(8));
    box->addLayout(row);
    Action* back = bind(m_isNew ? "new-experiment.back" : "experiment-terms.back", [this] { m_console.go(QStringLiteral("experiments")); });
    m_save = bind(m_isNew ? "new-experiment.save" : "experiment-terms.save", [this] { save(); });
    row->addWidget(actionButton(style, back));
    row->addStretch();
    row->addWidget(actionButton(style, m_save, ButtonKind::Primary));
    return buttons;
}

void TermsPage::placeCards()
{
    const bool wide = width() >= m_console.style.px(kWideFrom);
    m_grid->removeWidget(m_form);
    m_grid->removeWidget(m_planner);
    m_grid->addWidget(m_form, 0, 0);
    m_planner->setMinimumWidth(wide ? m_console.style.px(kSide) : 0);
    m_planner->setMaximumWidth(wide ? m_console.style.px(kSide) : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_planner, wide ? 0 : 1, wide ? 1 : 0, Qt::AlignTop);
}

void TermsPage::resizeEvent(QResizeEvent* event)
{
    ConsolePage::resizeEvent(event);
    placeCards();
}

void TermsPage::followPlan()
{
    const experiments::Terms terms = m_form->typed();
    const auto primary = std::find_if(terms.goals.begin(), terms.goals.end(), [](const experiments::Goal& one) { return one.role == experiments::GoalRole::Primary; });
    PowerPlanner::Asked asked;
    asked.measure = primary == terms.goals.end() ? experiments::Measure::Profit : primary->measure;
    asked.arms = m_form->priceCount();
    asked.alpha = terms.rules.value_or(experiments::Rules{}).alpha;
    const auto part = [](std::int64_t tenThousandths) { return static_cast<double>(tenThousandths) / fields::kWhole; };
    asked.takesPart = part(terms.coverage) * (terms.share ? part(terms.share->to - terms.share->from) : 1);
    asked.smallestShare = 1.0 / asked.arms; // while the shares are still being typed
    if (m_form->sharesComplaint().isEmpty()) {
        for (const experiments::Variant& one : terms.variants) {
            asked.smallestShare = one.weight > 0 ? std::min(asked.smallestShare, part(one.weight)) : asked.smallestShare;
        }
    }
    m_planner->planFor(asked);
}

void TermsPage::keepDraft()
{
    delete m_draft;
    const QString what = m_isNew ? QStringLiteral("experiments/new") : QStringLiteral("experiments/") + toQt(toText(*m_id));
    m_draft = new DraftKeeper(m_console, DraftKeeper::keyOf(m_console, what), m_form->forms(), this);
    connect(m_draft, &DraftKeeper::broughtBack, this, &TermsPage::followPlan);
}

void TermsPage::arrive()
{
    if (!m_isNew && !m_id) {
        m_panel->say(QStringLiteral("experiment"), tr("Which experiment?"), tr("Choose one in the list, then “Change…”."));
        connect(m_panel->offer(tr("All experiments"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_console.go(QStringLiteral("experiments")); });
        m_stack->setCurrentWidget(m_panel);
        if (m_save) {
            m_save->setEnabled(false);
        }
    }
    if (m_isNew) {
        m_form->begin();
    } else {
        setFocus();
    }
}

void TermsPage::openRecord(const Id& experiment)
{
    if (m_isNew) {
        return;
    }
    m_id = experiment;
    begin();
    emit placeChanged();
}

void TermsPage::begin()
{
    say({});
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kExperiment, *m_id, this, [this](Result<Experiment> answer) { take(std::move(answer)); });
}

void TermsPage::take(Result<Experiment> answer)
{
    m_call = 0;
    if (!answer) {
        m_panel->say(QStringLiteral("warning"), tr("The experiment could not be loaded"), sentenceOf(answer.problem()));
        connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, &TermsPage::begin);
        m_stack->setCurrentWidget(m_panel);
        return;
    }
    m_experiment = *answer;
    m_title->setText(tr("Terms of %1").arg(isolated(toQt(answer->terms.name))));
    m_form->fill(*answer);
    keepDraft();
    m_stack->setCurrentIndex(0);
    if (hasFocus()) {
        m_form->begin();
    }
    if (m_save) {
        m_save->setEnabled(answer->state != experiments::ExperimentState::Archived);
    }
    followPlan();
    emit placeChanged();
}

Place TermsPage::place() const
{
    Place place;
    place.record = m_id;
    place.title = m_experiment ? toQt(m_experiment->terms.name) : QString();
    return place;
}

void TermsPage::showPlace(const Place& place)
{
    if (place.record && place.record != m_id) {
        openRecord(*place.record);
    }
}

void TermsPage::save()
{
    if (m_call != 0 || (!m_isNew && !m_experiment)) {
        return;
    }
    if (!m_form->check()) {
        say(m_form->sharesComplaint());
        return;
    }
    say({});
    const auto answered = [this](Result<Experiment> answer) {
        m_call = 0;
        answer ? saved(*answer) : refused(answer.problem());
    };
    m_call = m_isNew ? m_console.client.call(experiments::kCreateExperiment, {m_form->key(), m_form->typed()}, this, answered)
                     : m_console.client.call(experiments::kChangeExperiment, *m_id, {m_experiment->revision, m_form->typed()}, this, answered);
}

void TermsPage::saved(const Experiment& experiment)
{
    m_draft->done();
    m_console.toast(m_isNew ? tr("The draft is saved. It begins when you start it.") : tr("Saved."));
    if (m_isNew) {
        m_form->fill({});
        keepDraft();
    } else {
        m_experiment = experiment;
        m_form->fill(experiment);
        keepDraft();
    }
    m_console.openRecord(QStringLiteral("experiments"), experiment.id);
}

void TermsPage::refused(const Problem& problem)
{
    const auto others = m_form->show(problem.complaints);
    if (problem.complaints.empty() || !others.empty()) {
        say(others.empty() ? sentenceOf(problem) : sentenceOf(others.front()));
    }
}

void TermsPage::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

std::function<void(ConsolePage&)> TermsPage::carryOver() const
{
    if (!m_isNew) {
        return {};
    }
    return [texts = m_form->texts(), count = m_form->priceCount(), from = m_console.formats.style()](ConsolePage& next) {
        auto& page = static_cast<TermsPage&>(next);
        page.m_form->setPriceCount(count);
        page.m_form->setTexts(texts, from);
    };
}

QString TermsPage::showTourStep(int step)
{
    if (!m_isNew) {
        return {};
    }
    if (step == 0) {
        m_form->setPriceCount(3);
        m_form->setTexts({{fields::kName, QStringLiteral("Coffee set: 89, 79 or 69?")},
                          {fields::kKey, QStringLiteral("coffee-set")},
                          {fields::pricePath(0, "price"), QStringLiteral("89")},
                          {fields::pricePath(1, "price"), QStringLiteral("79")},
                          {fields::pricePath(2, "price"), QStringLiteral("69")},
                          {fields::pricePath(2, "weight"), QStringLiteral("20")}});
        return QStringLiteral("typed");
    }
    m_form->fill({});
    m_draft->done();
    return {};
}

} // namespace tijara::ui
