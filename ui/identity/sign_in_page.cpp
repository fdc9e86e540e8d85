// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/sign_in_page.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/identity/brand_panel.h"

#include <QLineEdit>

namespace tijara::ui {

namespace {

const QString kEmail = QStringLiteral("/email");
const QString kPassword = QStringLiteral("/password");
const QString kTenant = QStringLiteral("/tenant");
const QString kLastEmail = QStringLiteral("last-email");
constexpr int kBrandFrom = 900; ///< narrower, and the form needs the room

} // namespace

SignInPage::SignInPage(Console& console) : m_console(console)
{
    const Style& style = console.style;
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_brand = new BrandPanel(console);
    all->addWidget(m_brand, 3);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(style.px(14));
    m_languages = new LanguageRow(console);
    column->addWidget(m_languages);
    column->addStretch(2);
    column->addWidget(makeText(style, tr("Sign in"), Type::FirstRun));
    m_where = makeText(style, console.client.isLocal() ? tr("The shop on this computer") : console.client.base().host(), Type::Body, Ink::Text2);
    column->addWidget(m_where);
    column->addSpacing(style.px(6));
    m_form = new FormFields(style, 1);
    m_form->addText(kEmail, tr("E-mail"));
    m_form->addPassword(kPassword, tr("Password"));
    if (!console.client.isLocal()) {
        m_form->addText(kTenant, tr("Shop"), tr("Only when you work in several shops"));
    }
    connect(m_form, &FormFields::submitted, this, &SignInPage::submit);
    column->addWidget(m_form);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* noticeRow = new QHBoxLayout(m_notice);
    m_noticeText = makeText(style, {}, Type::Cell, Ink::Bad);
    m_noticeText->setWordWrap(true);
    noticeRow->addWidget(m_noticeText);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    auto* other = makeButton(style, tr("Use another server"), ButtonKind::Link);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherServerWanted);
    row->addWidget(other);
    row->addStretch();
    m_button = makeButton(style, tr("Sign in"), ButtonKind::Primary);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addStretch(3);
    inside->setFixedWidth(style.px(420));

    auto* side = new QVBoxLayout;
    side->addWidget(inside, 1, Qt::AlignHCenter);
    all->addLayout(side, 7);

    console.store.get(Kept::Setting, kLastEmail, this, [this](const std::optional<QString>& email) {
        if (email && m_form->text(kEmail).isEmpty()) {
            m_form->setText(kEmail, *email);
        }
    });
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= m_console.style.px(kBrandFrom);
    m_brand->setVisible(room);
    m_languages->setVisible(!room);
}

void SignInPage::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void SignInPage::submit()
{
    if (m_call != 0) {
        return;
    }
    say({});
    m_form->clearComplaints();
    identity::SignIn signIn;
    signIn.email = toStd(m_form->text(kEmail));
    signIn.password = toStd(m_form->text(kPassword));
    if (!m_console.client.isLocal()) {
        const std::string tenant = toStd(m_form->text(kTenant));
        if (!tenant.empty()) {
            signIn.tenant = tenant;
        }
    }
    m_button->setEnabled(false);
    m_call = m_console.client.call(identity::kSignIn, signIn, this, [this](Result<identity::SignedIn> answer) {
        m_call = 0;
        m_button->setEnabled(true);
        if (answer) {
            m_console.store.put(Kept::Setting, kLastEmail, toQt(answer->person.email));
            m_form->setText(kPassword, {});
            m_console.client.beginSession(*answer);
            return;
        }
        const auto others = m_form->show(answer.problem().complaints);
        const bool atFields = answer.problem().code == ProblemCode::ValidationFailed && others.empty();
        say(atFields ? QString() : sentenceOf(answer.problem()));
    });
}

} // namespace tijara::ui
