// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/account_choice.h"

#include "ui/client/qt_text.h"
#include "ui/ledger/ledger_words.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRestMs = 250;

} // namespace

AccountChoice::AccountChoice(Console& console, FormFields& form, const QString& path, const QString& label, const QString& hint)
    : QObject(&form), m_console(console), m_form(form), m_path(path)
{
    m_box = form.addProposals(path, label, {}, hint, [this](const QString&) { return account() ? std::nullopt : std::optional(Fault{"account_needed", {}}); });
    m_box->setMaxVisibleItems(12);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kRestMs);
    connect(&m_wait, &QTimer::timeout, this, &AccountChoice::find);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this] { m_wait.start(); });
    connect(m_box, &QComboBox::currentTextChanged, this, &AccountChoice::chosen);
    find();
}

const ledger::Account* AccountChoice::account() const
{
    const QString value = m_form.text(m_path);
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const ledger::Account& one) { return value == toQt(toText(one.id)); });
    return found == m_known.end() ? nullptr : &*found;
}

void AccountChoice::choose(const ledger::Account& account)
{
    take({account});
    m_form.setText(m_path, toQt(toText(account.id)));
}

void AccountChoice::find()
{
    ledger::FindAccounts wanted;
    if (const QString typed = m_box->lineEdit()->text().trimmed(); !typed.isEmpty() && !account()) {
        wanted.text = toStd(typed);
    }
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(ledger::kFindAccounts, wanted, this, [this](Result<std::vector<ledger::Account>> answer) {
        m_call = 0;
        if (answer) {
            take(*answer);
        }
    });
}

// What is there stays, so that nothing moves under a typing hand.
void AccountChoice::take(std::vector<ledger::Account> found)
{
    const QString typed = m_box->lineEdit()->text();
    const bool typing = m_box->lineEdit()->hasFocus() && !typed.isEmpty() && !account();
    bool grew = false;
    {
        const QSignalBlocker quiet(m_box);
        const QSignalBlocker still(m_box->lineEdit());
        const int before = m_box->currentIndex();
        for (ledger::Account& one : found) {
            const QString id = toQt(toText(one.id));
            if (m_box->findData(id) < 0) {
                m_box->addItem(LedgerWords::choiceOf(one), id);
                m_known.push_back(std::move(one));
                grew = true;
            }
        }
        if (before < 0) {
            m_box->setCurrentIndex(m_box->findData(typed)); // a draft keeps the id
            if (m_box->currentIndex() < 0) {
                m_box->setEditText(typed);
            }
        }
    }
    if (typing && grew) {
        m_box->completer()->complete();
    }
    emit chosen();
}

} // namespace tijara::ui
