// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/front_page.h"

#include "ui/client/problem_text.h"
#include "ui/identity/brand_panel.h"

#include <QLineEdit>
#include <QScrollArea>

namespace tijara::ui {

FrontPage::FrontPage(Console& console, int brandFrom)
    : m_console(console), m_brandFrom(brandFrom), m_sides(new QHBoxLayout(this)), m_brand(new BrandPanel(console)), m_inside(new QWidget),
      m_column(new QVBoxLayout(m_inside))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_brand, 3);
    m_column->setSpacing(console.style.px(14));
}

void FrontPage::addLanguages()
{
    m_languages = new LanguageRow(m_console);
    m_column->addWidget(m_languages);
}

void FrontPage::showInside()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inside);
    m_sides->addWidget(scroll, 7);
}

void FrontPage::addNotice()
{
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(m_notice);
    m_noticeText = makeText(m_console.style, {}, Type::Cell, Ink::Bad);
    m_noticeText->setWordWrap(true);
    row->addWidget(m_noticeText);
    m_notice->hide();
    m_column->addWidget(m_notice);
}

void FrontPage::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void FrontPage::showProblem(FormFields& form, const Problem& problem)
{
    const auto others = form.show(problem.complaints);
    QString sentence = problem.code == ProblemCode::ValidationFailed && others.empty() ? QString() : sentenceOf(problem);
    for (const Complaint& one : others) {
        sentence += QStringLiteral("\n%1: %2").arg(toQt(one.path), sentenceOf(one));
    }
    say(sentence);
}

void FrontPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QLineEdit* field : m_inside->findChildren<QLineEdit*>()) {
        if (field->isVisibleTo(this) && field->isEnabled() && field->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FrontPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Large text in a small window: the form needs the room.
    const bool room = width() >= m_console.style.px(m_brandFrom) && m_brand->heightForWidth(m_brand->minimumWidth()) <= height();
    m_brand->setVisible(room);
    m_languages->setVisible(!room);
}

} // namespace tijara::ui
