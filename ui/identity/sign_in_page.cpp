// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/sign_in_page.h"

#include "shared/identity/people_contract.h"
#include "shared/identity/sessions_contract.h"
#include "ui/client/accounts.h"
#include "ui/identity/connection_menu.h"
#include "ui/widgets/wrap_row.h"

#include <QCheckBox>
#include <QMenu>

#include <algorithm>

namespace tijara::ui {

namespace {

const QString kEmail = QStringLiteral("/email");
const QString kPassword = QStringLiteral("/password");
const QString kName = QStringLiteral("/name");
const QString kCode = QStringLiteral("/code");
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
    addCodes();
    column()->addStretch(3);
    inside()->setFixedWidth(style.px(420));
    showInside();
    beginWithKnown();
}

// For who has no password yet, or lost it.
void SignInPage::addCodes()
{
    column()->addWidget(makeLine());
    auto* row = new QWidget;
    auto* line = new WrapRow(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_console.style.px(16));
    const auto offer = [&](const QString& word, void (SignInPage::*act)()) {
        auto* button = makeButton(m_console.style, word, ButtonKind::Link);
        button->setProperty("flush", true);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
    };
    offer(tr("I have an invitation"), &SignInPage::acceptInvitation);
    offer(tr("I forgot my password"), &SignInPage::resetPassword);
    column()->addWidget(row);
}

RecordDialog* SignInPage::ask(const RecordDialog::Words& words)
{
    if (!m_dialog) {
        m_dialog = new RecordDialog(m_console.style, words, false, this);
        return m_dialog;
    }
    return nullptr;
}

void SignInPage::acceptInvitation()
{
    RecordDialog* dialog = ask({tr("I have an invitation"), tr("You have the code from whoever invited you. If you sign in on this server already, give the password you have; else choose one."),
                                tr("Begin"), tr("Cancel")});
    if (!dialog) {
        return;
    }
    dialog->form().addText(kCode, tr("Code of the invitation"), {}, {.check = checks::needed()});
    dialog->form().addText(kName, tr("Your name"), tr("As others here will read it"), {.check = checks::all({checks::needed(), checks::atMost(200)})});
    addNewPassword(*dialog, tr("Password"));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const FormFields& form = dialog->form();
        dialog->setBusy(true);
        m_console.client.call(identity::kAcceptInvitation, {toStd(form.text(kCode).trimmed()), toStd(form.text(kName).trimmed()), toStd(form.text(kPassword))}, dialog,
                              [this, dialog](Result<identity::SignedIn> answer) {
                                  if (!answer && answer.problem().code != ProblemCode::CodeNeeded) {
                                      dialog->showProblem(answer.problem());
                                      return;
                                  }
                                  dialog->accept();
                                  take(answer);
                              });
    });
    dialog->begin();
}

void SignInPage::resetPassword()
{
    RecordDialog* dialog = ask({tr("I forgot my password"), tr("The owner of your shop makes a code for you, on the page People. It is good for a quarter of an hour."), tr("Sign in"), tr("Cancel")});
    if (!dialog) {
        return;
    }
    dialog->form().addText(kEmail, tr("E-mail"), {}, {.check = checks::needed()});
    dialog->form().setText(kEmail, m_form->text(kEmail));
    dialog->form().addText(kCode, tr("Code for a new password"), {}, {.check = checks::needed()});
    addNewPassword(*dialog, tr("Your new password"));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const FormFields& form = dialog->form();
        const QString email = form.text(kEmail).trimmed();
        const QString password = form.text(kPassword);
        dialog->setBusy(true);
        m_console.client.call(identity::kResetPassword, {toStd(email), toStd(form.text(kCode).trimmed()), toStd(password)}, dialog, [this, dialog, email, password](Result<Nothing> answer) {
            if (!answer) {
                dialog->showProblem(answer.problem());
                return;
            }
            dialog->accept();
            m_form->setText(kEmail, email);
            m_form->setText(kPassword, password);
            submit();
        });
    });
    dialog->begin();
}

void SignInPage::addNewPassword(RecordDialog& dialog, const QString& label)
{
    dialog.form().addPassword(kPassword, label, tr("At least %1 characters").arg(identity::kPasswordBytesMin), checks::all({checks::needed(), checks::atLeast(identity::kPasswordBytesMin)}));
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
        take(answer);
    });
}

void SignInPage::take(const Result<identity::SignedIn>& answer)
{
    if (answer) {
        enter(*answer);
    } else if (answer.problem().code == ProblemCode::CodeNeeded) {
        askForCode(answer.problem().params.at("challenge"));
    } else {
        showProblem(*m_form, answer.problem());
    }
}

void SignInPage::enter(const identity::SignedIn& signedIn)
{
    m_form->setText(kPassword, {});
    m_console.accounts.setStaying(m_console.accounts.canStay() && m_stay->isChecked());
    m_console.client.beginSession(signedIn);
}

void SignInPage::askForCode(const std::string& challenge)
{
    m_codeDialog = new RecordDialog(m_console.style, {tr("Second step"), tr("Type the six digits that your app shows now. Without your phone: one of your recovery codes."), tr("Sign in"), tr("Cancel")},
                                    false, this);
    m_codeDialog->form().addText(kCode, tr("Code"), {}, {.check = checks::needed()});
    connect(m_codeDialog, &RecordDialog::submitted, this, [this, challenge] {
        m_codeDialog->setBusy(true);
        const identity::SignInCode code{challenge, toStd(m_codeDialog->form().text(kCode).trimmed())};
        m_console.client.call(identity::kSignInCode, code, m_codeDialog, [this](Result<identity::SignedIn> answer) {
            if (!answer) {
                m_codeDialog->showProblem(answer.problem());
                return;
            }
            m_codeDialog->accept();
            enter(*answer);
        });
    });
    m_codeDialog->begin();
}

} // namespace tijara::ui
