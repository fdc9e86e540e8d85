// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/sign_in_page.h"

#include "ui/client/accounts.h"
#include "ui/identity/connection_menu.h"

#include <QCheckBox>
#include <QMenu>

#include <algorithm>

namespace tijara::ui {

namespace {

const QString kEmail = QStringLiteral("/email");
const QString kPassword = QStringLiteral("/password");
const QString kTenant = QStringLiteral("/tenant");
constexpr int kBrandFrom = 900;

} // namespace

SignInPage::SignInPage(Console& console) : FrontPage(console, kBrandFrom)
{
    const Style& style = console.style;
    addLanguages();
    column()->addStretch(2);
    column()->addWidget(makeText(style, tr("Sign in"), Type::FirstRun));
    const Connection* connection = console.accounts.current();
    const QString where = connection ? console.accounts.nameOf(*connection) : console.client.base().host();
    column()->addWidget(makeText(style, where, Type::Body, Ink::Text2));
    column()->addSpacing(style.px(6));
    m_form = new FormFields(style, 1);
    m_form->addText(kEmail, tr("E-mail"), {}, {.check = checks::needed()});
    m_form->addPassword(kPassword, tr("Password"), {}, checks::needed());
    if (!console.client.isLocal()) {
        m_form->addText(kTenant, tr("Shop"), tr("Only when you work in several shops"));
    }
    connect(m_form, &FormFields::submitted, this, &SignInPage::submit);
    column()->addWidget(m_form);
    addStay();
    addNotice();
    auto* row = new QHBoxLayout;
    auto* other = makeButton(style, tr("Other shops and servers"), ButtonKind::Link);
    other->setProperty("flush", true);
    connect(other, &QPushButton::clicked, this, [this, other] { showOthers(*other); });
    row->addWidget(other);
    row->addStretch();
    m_button = makeButton(style, tr("Sign in"), ButtonKind::Primary);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    row->addWidget(m_button);
    column()->addLayout(row);
    column()->addStretch(3);
    inside()->setFixedWidth(style.px(420));
    showInside();
    beginWithKnown();
}

void SignInPage::addStay()
{
    const Style& style = m_console.style;
    m_stay = new QCheckBox(tr("Stay signed in on this computer"));
    m_stay->setToolTip(tr("Until you sign out, for 24 hours at most. The keychain of this computer keeps it."));
    style.dress(m_stay, Type::Body);
    column()->addWidget(m_stay);
    m_noStay = makeText(style, tr("This computer has no keychain that is open: you sign in each time the console starts."), Type::Hint, Ink::Text3);
    m_noStay->setWordWrap(true);
    column()->addWidget(m_noStay);
    connect(&m_console.accounts, &Accounts::changed, this, &SignInPage::showStay);
    showStay();
}

void SignInPage::showOthers(QWidget& below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillConnectionMenu(*menu, m_console.accounts);
    menu->addSeparator();
    connect(menu->addAction(tr("Another server…")), &QAction::triggered, this, &SignInPage::otherServerWanted, Qt::QueuedConnection);
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

void SignInPage::showStay()
{
    m_stay->setVisible(m_console.accounts.canStay());
    m_noStay->setVisible(m_console.accounts.cannotStay());
}

void SignInPage::beginWithKnown()
{
    const KnownPerson* person = m_console.accounts.expectedPerson();
    if (!person) {
        return;
    }
    m_form->setText(kEmail, toQt(person->email));
    m_stay->setChecked(person->stays);
    const auto& people = m_console.accounts.current()->people;
    const auto shops = std::count_if(people.begin(), people.end(), [&](const KnownPerson& one) { return one.email == person->email; });
    if (shops > 1 && !m_console.client.isLocal()) {
        m_form->setText(kTenant, toQt(person->shop));
    }
}

void SignInPage::submit()
{
    if (m_call != 0) {
        return;
    }
    say({});
    if (!m_form->check()) {
        return;
    }
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
            m_form->setText(kPassword, {});
            m_console.accounts.setStaying(m_console.accounts.canStay() && m_stay->isChecked());
            m_console.client.beginSession(*answer);
            return;
        }
        showProblem(*m_form, answer.problem());
    });
}

} // namespace tijara::ui
