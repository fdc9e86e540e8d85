// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/provider_page.h"

#include "ui/client/problem_text.h"
#include "ui/experiments/provider_words.h"
#include "ui/widgets/scroll_box.h"

namespace tijara::ui {

namespace {

using experiments::KeyOwner;
using experiments::KeyStep;
using experiments::Provider;
using experiments::ProviderMode;
using experiments::SetProvider;
using identity::Permission;

const QString kMode = QStringLiteral("/mode");
const QString kBaseUrl = QStringLiteral("/baseUrl");
const QString kKey = QStringLiteral("/key");

constexpr ActionEntry kActions[] = {
    {"provider.change", QT_TRANSLATE_NOOP("Actions", "Change…"), "edit", "", Permission::ExperimentsWrite, true},
    {"provider.try", QT_TRANSLATE_NOOP("Actions", "Try it"), "provider", "", Permission::ExperimentsWrite, true, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "Sends an empty list, which means nothing there")},
    {"provider.remove-key", QT_TRANSLATE_NOOP("Actions", "Remove the key…"), "delete", "", Permission::ExperimentsWrite, true},
};

QLabel* addText(const Style& style, QVBoxLayout& into, const QString& text, Ink ink = Ink::Text2)
{
    auto* label = makeText(style, text, Type::Body, ink);
    label->setWordWrap(true);
    into.addWidget(label);
    return label;
}

QVBoxLayout* addLines(const Style& style, QVBoxLayout& column, const QString& title, const QString& subtitle, Action* action, ButtonKind kind)
{
    auto* card = new Card(style, title, subtitle);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(style.px(6));
    card->body()->addLayout(lines);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, style.px(4), 0, 0);
    row->addWidget(actionButton(style, action, kind));
    row->addStretch();
    card->body()->addLayout(row);
    column.addWidget(card);
    return lines;
}

} // namespace

ProviderPage::ProviderPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    m_change = bind("provider.change", [this] { startChange(); });
    m_try = bind("provider.try", [this] { tryOut(); });
    m_removeKey = bind("provider.remove-key", [this] { startRemoveKey(); });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* head = new QHBoxLayout;
    auto* title = makeText(style, tr("Billing service"), Type::Title);
    title->setMinimumHeight(style.px(34));
    head->addWidget(title, 1);
    head->addWidget(actionButton(style, m_change, ButtonKind::Primary));
    column->addLayout(head);
    addText(style, *column, tr("A service outside can be told what customers buy while a price experiment runs, to bill by what was sold."));
    m_stateLines = addLines(style, *column, tr("How it goes"), {}, m_try, ButtonKind::Plain);
    m_keyLines = addLines(style, *column, tr("With whose key"), {}, m_removeKey, ButtonKind::Danger);
    column->addStretch();
    all->addWidget(new ScrollBox(inside));
    for (Action* one : {m_change, m_try, m_removeKey}) {
        one->setVisible(false); // until it is known what there is
    }
    connect(&console.client, &Client::reachableChanged, this, [this](bool reachable) {
        if (reachable && isVisible()) {
            load();
        }
    });
}

std::span<const ActionEntry> ProviderPage::actionTable()
{
    return kActions;
}

void ProviderPage::arrive()
{
    load();
}

void ProviderPage::load()
{
    m_console.client.cancel(m_call);
    m_call = m_console.client.call(experiments::kProvider, this, [this](Result<Provider> answer) {
        m_call = 0;
        if (answer) {
            show(*answer);
            return;
        }
        clearLayout(m_stateLines);
        addText(m_console.style, *m_stateLines, sentenceOf(answer.problem()), Ink::Bad);
        auto* button = makeButton(m_console.style, tr("Try again"), ButtonKind::Link);
        button->setProperty("flush", true);
        connect(button, &QPushButton::clicked, this, &ProviderPage::load, Qt::QueuedConnection);
        m_stateLines->addWidget(button, 0, Qt::AlignLeading);
    });
}

void ProviderPage::show(const Provider& provider)
{
    m_provider = provider;
    m_change->setVisible(true);
    m_try->setVisible(provider.sends);
    m_removeKey->setVisible(provider.key.has_value());
    showState(provider);
    showKeys(provider);
}

void ProviderPage::showState(const Provider& provider)
{
    const Style& style = m_console.style;
    const Formats& formats = m_console.formats;
    const ProviderWords words(formats);
    clearLayout(m_stateLines);
    m_stateLines->addWidget(new StateChip(style, ProviderWords::look(provider)), 0, Qt::AlignLeading);
    addText(style, *m_stateLines, words.state(provider), Ink::Text);
    const auto fact = [&](const QString& label, const QString& value) { m_stateLines->addWidget(new FactLine(style, label, value)); };
    fact(tr("Last sent"), provider.sentAt ? formats.dateTime(*provider.sentAt) : tr("Never"));
    if (provider.refusal) {
        //: %1 a day and time, %2 why
        fact(tr("Last refused"), tr("%1: %2").arg(formats.dateTime(provider.refusal->at), ProviderWords::answer(provider.refusal->answer)));
    }
    fact(tr("Purchases that wait"), formats.whole(provider.waiting));
    if (provider.givenUp > 0) {
        fact(tr("Purchases given up"), formats.whole(provider.givenUp));
    }
    for (const QString& line : m_trial) {
        addText(style, *m_stateLines, line);
    }
}

void ProviderPage::showKeys(const Provider& provider)
{
    const Style& style = m_console.style;
    clearLayout(m_keyLines);
    const auto fact = [&](const QString& label, const QString& value) { m_keyLines->addWidget(new FactLine(style, label, value)); };
    fact(tr("Whose key"), ProviderWords::mode(provider.mode));
    fact(tr("Own key"), ProviderWords(m_console.formats).key(provider));
    fact(tr("Address for the own key"), isolated(toQt(provider.baseUrl.value_or(provider.platformBaseUrl))));
    if (provider.mode == ProviderMode::Managed || provider.mode == ProviderMode::Hybrid) {
        fact(tr("Address for the platform's key"), isolated(toQt(provider.platformBaseUrl)));
    }
    addText(style, *m_keyLines, ProviderWords::platform(provider));
}

void ProviderPage::startChange()
{
    if (m_dialog || !m_provider) {
        return;
    }
    m_dialog = new RecordDialog(m_console.style, {tr("Change the billing service"), ProviderWords::platform(*m_provider), tr("Save"), tr("Cancel")}, false, this);
    fillChange(m_dialog->form());
    connect(m_dialog, &RecordDialog::submitted, this, [this] {
        const FormFields& form = m_dialog->form();
        const auto typed = [&form](const QString& path) { return form.text(path).trimmed().isEmpty() ? std::nullopt : std::optional(toStd(form.text(path).trimmed())); };
        const auto key = typed(kKey);
        const auto baseUrl = takesOwnKeys() ? typed(kBaseUrl) : m_provider->baseUrl;
        send({form.chosen<ProviderMode>(kMode), baseUrl, key ? KeyStep::Set : KeyStep::Keep, key}, tr("Saved."));
    });
    m_dialog->begin();
}

bool ProviderPage::takesOwnKeys() const
{
    return m_provider->platformMode != experiments::PlatformMode::ManagedOnly;
}

void ProviderPage::fillChange(FormFields& form) const
{
    std::vector<FormFields::Choice> modes;
    for (const ProviderMode mode : m_provider->modes) {
        modes.push_back({toQt(toText(mode)), ProviderWords::mode(mode)});
    }
    form.addChoice(kMode, tr("Whose key"), modes);
    form.setText(kMode, toQt(toText(m_provider->mode)));
    if (!takesOwnKeys()) {
        return;
    }
    form.addText(kBaseUrl, tr("Address for the own key"), tr("If empty: %1").arg(isolated(toQt(m_provider->platformBaseUrl))), {.check = checks::atMost(500)});
    form.setText(kBaseUrl, toQt(m_provider->baseUrl.value_or("")));
    //: below the field of a key; %1 "ends in …4711, set on 3 Nov"
    const QString hint = m_provider->key ? tr("Yours %1. Leave the field empty to keep it.").arg(ProviderWords(m_console.formats).key(*m_provider)) : tr("It is sealed, and never shown again.");
    form.addPassword(kKey, tr("Own key"), hint, checks::all({checks::atLeast(static_cast<int>(experiments::kProviderKeyBytesMin)), checks::atMost(static_cast<int>(experiments::kProviderKeyBytesMax))}));
}

void ProviderPage::startRemoveKey()
{
    if (m_dialog || !m_provider || !m_provider->key) {
        return;
    }
    const bool goesOn = m_provider->mode == ProviderMode::Managed || (m_provider->mode == ProviderMode::Hybrid && m_provider->platformHasKey);
    const QString sentence = goesOn ? tr("It is destroyed and cannot be brought back. The platform's key goes on.") : tr("It is destroyed and cannot be brought back. Nothing is sent any more, and what waits is dropped.");
    m_dialog = new RecordDialog(m_console.style, {tr("Remove your key?"), sentence, tr("Remove"), tr("Keep it")}, true, this);
    connect(m_dialog, &RecordDialog::submitted, this, [this, goesOn] {
        send({goesOn ? m_provider->mode : ProviderMode::Off, m_provider->baseUrl, KeyStep::Remove, {}}, tr("The key is removed."));
    });
    m_dialog->begin();
}

void ProviderPage::send(const SetProvider& wanted, const QString& done)
{
    m_dialog->setBusy(true);
    m_console.client.call(experiments::kSetProvider, wanted, m_dialog, [this, done](Result<Provider> answer) {
        if (!answer) {
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        m_trial.clear();
        show(*answer);
        m_console.toast(done);
    });
}

void ProviderPage::tryOut()
{
    if (m_call != 0) {
        return;
    }
    m_call = m_console.client.call(experiments::kTryProvider, this, [this](Result<experiments::ProviderTrial> answer) {
        m_call = 0;
        m_trial.clear();
        if (!answer) {
            m_console.toast(sentenceOf(answer.problem()));
            return;
        }
        for (const auto& one : answer->answers) {
            m_trial << (one.owner == KeyOwner::Shop ? tr("Tried with your key: %1.") : tr("Tried with the platform's key: %1.")).arg(ProviderWords::trial(one));
        }
        showState(*m_provider);
    });
}

QString ProviderPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog.clear(); // it goes later; the next one comes now
    }
    if (step != 0 || !m_provider) {
        return {};
    }
    startChange();
    return QStringLiteral("change");
}

} // namespace tijara::ui
