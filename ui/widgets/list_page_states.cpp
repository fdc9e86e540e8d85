// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says of itself: how many rows, which are in sight, and what stands in their place when there are none.
#include "ui/widgets/list_page.h"

#include "ui/client/problem_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QStackedWidget>

namespace tijara::ui {

void ListPage::showState()
{
    m_loading->setLoading(m_model->isLoading());
    m_strip->clear();
    const bool hasRows = m_model->loadedRows() > 0;
    const auto& count = m_model->count();
    const Count shown = m_model->totals() ? m_model->totals()->rows : count.value_or(Count{});
    m_head->say(count ? tr("%1 rows", nullptr, pluralOf(shown.value)).arg(m_console.formats.count(shown)) : QString());
    if (m_model->problem()) {
        showProblem(*m_model->problem());
        return;
    }
    if (hasRows || m_model->isLoading() || !m_model->wasAsked()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (!m_model->jumpedTo().isEmpty()) {
        m_stack->setCurrentWidget(m_panel);
        m_panel->say(QStringLiteral("search"), tr("Nothing behind this"), tr("No row stands at this value or after it."));
        connect(m_panel->offer(tr("Back to the top")), &QPushButton::clicked, this, [this] { m_model->backToTop(); });
        return;
    }
    m_footer->setText({});
    m_stack->setCurrentWidget(m_panel);
    if (!m_model->filter().empty()) {
        m_panel->say(QStringLiteral("search"), tr("Nothing matches"), tr("No row has all of these filters."));
        connect(m_panel->offer(tr("Clear filters")), &QPushButton::clicked, this, [this] { openRows({}, {}); });
        return;
    }
    m_panel->say(m_words.icon, m_words.emptyTitle, m_words.emptySentence);
    Action* refresh = findAction(QStringLiteral("list.refresh"));
    QPushButton* button = m_offer ? m_panel->offer(m_offerText, ButtonKind::Primary) : m_panel->offer(refresh->text());
    connect(button, &QPushButton::clicked, this, [this, refresh] { m_offer ? m_offer() : refresh->trigger(); });
    if (m_panel->hasFocus() || hasFocus()) {
        button->setFocus(); // the rows had it
    }
}

// When it failed, and what the server's log knows it by.
QString ListPage::detailsLine(const Problem& problem) const
{
    const QString when = m_console.formats.time({QDateTime::currentMSecsSinceEpoch()});
    return problem.requestId.empty() ? when : tr("%1 · request id: %2").arg(when, toQt(problem.requestId));
}

void ListPage::showProblem(const Problem& problem)
{
    const bool offline = problem.code == ProblemCode::ServerUnreachable;
    if (m_model->loadedRows() > 0 && problem.code != ProblemCode::ListNotServed) {
        m_stack->setCurrentWidget(m_view);
        m_strip->sayList(problem, m_model->asOf());
        return;
    }
    m_strip->await();
    m_footer->setText({});
    m_stack->setCurrentWidget(m_panel);
    m_panel->say(offline ? QStringLiteral("offline") : QStringLiteral("warning"), tr("The list could not be loaded"), sentenceOf(problem),
                 detailsLine(problem));
    connect(m_panel->offer(tr("Copy details")), &QPushButton::clicked, this, [this, problem] {
        QApplication::clipboard()->setText(QStringList{m_words.title, sentenceOf(problem), detailsOf(problem), detailsLine(problem)}.join(QLatin1Char('\n')));
    });
    const bool gone = problem.code == ProblemCode::NotFound && !m_model->filter().empty(); // asking for it once more finds it no better
    if (problem.code == ProblemCode::ListNotServed || gone) {
        connect(m_panel->offer(tr("Clear filters")), &QPushButton::clicked, this, [this] {
            m_model->setSort({});
            openRows({}, {});
        });
    }
    if (!gone) {
        connect(m_panel->offer(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this, [this] { m_model->reload(); });
    }
}

void ListPage::showSight(int first, int last)
{
    const auto& count = m_model->count();
    if (!count || last < 0) {
        m_footer->setText({});
        return;
    }
    const Formats& formats = m_console.formats;
    if (!m_model->jumpedTo().isEmpty()) {
        // Where in the whole a jump lands is not counted.
        m_footer->setText(tr("From %1 on · state of %2").arg(isolated(m_model->jumpedTo()), formats.time(m_model->asOf())));
        return;
    }
    const QString rows = first == last ? tr("Row %1 of %2").arg(formats.whole(first + 1), formats.count(*count))
                                       : tr("Rows %1–%2 of %3").arg(formats.whole(first + 1), formats.whole(last + 1), formats.count(*count));
    m_footer->setText(tr("%1 · state of %2").arg(rows, formats.time(m_model->asOf())));
}

} // namespace tijara::ui
