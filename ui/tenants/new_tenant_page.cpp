// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants/new_tenant_page.h"

#include "ui/client/problem_text.h"
#include "ui/tenants/tenant_dialogs.h"
#include "ui/widgets/place_choices.h"
#include "ui/widgets/scroll_box.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>

namespace tijara::ui {

namespace {

using tenants::CountryPack;
using tenants::Module;
using tenants::TaxScheme;

const QString kDraft = QStringLiteral("shops/new");
const QString kName = QStringLiteral("/name");
const QString kSlug = QStringLiteral("/slug");
const QString kCountry = QStringLiteral("/countryPack");
const QString kCurrency = QStringLiteral("/currency");
const QString kZone = QStringLiteral("/zone");
const QString kNumber = QStringLiteral("/registration/number");
const QString kLegalName = QStringLiteral("/registration/legalName");
const QString kPlan = QStringLiteral("/plan");
const QString kOwnerName = QStringLiteral("/owner/name");
const QString kOwnerEmail = QStringLiteral("/owner/email");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");
constexpr Module kModules[] = {Module::Sales, Module::Catalog, Module::Customers, Module::Experiments};

constexpr ActionEntry kActions[] = {
    {"new-shop.back", QT_TRANSLATE_NOOP("Actions", "Back"), "", "", {}, false},
    {"new-shop.another", QT_TRANSLATE_NOOP("Actions", "Another shop"), "", "", {}, false},
    {"new-shop.next", QT_TRANSLATE_NOOP("Actions", "Next step"), "", "", {}, true},
};

QString pathOf(Module module)
{
    return QStringLiteral("/modules/") + toQt(toText(module));
}

CountryPack packOf(const QString& value)
{
    return enumFrom<CountryPack>(toStd(value)).value_or(CountryPack::None);
}

FormFields::Choice choiceOf(CountryPack pack, const QString& word)
{
    return {toQt(toText(pack)), word};
}

std::optional<std::string> textIn(const FormFields& form, const QString& path)
{
    const std::string text = toStd(form.text(path).trimmed());
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

std::span<const ActionEntry> NewTenantPage::actionTable()
{
    return kActions;
}

NewTenantPage::NewTenantPage(Console& console) : ConsolePage(console, {kActions})
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
    column->addWidget(makeText(style, tr("New shop"), Type::Title));
    auto* steps = new QFrame;
    steps->setProperty("card", true);
    auto* stepsInside = new QVBoxLayout(steps);
    stepsInside->setContentsMargins(1, 1, 1, 1);
    m_stepper = new Stepper(style, {tr("Shop"), tr("What it may do"), tr("Owner"), tr("Done")});
    stepsInside->addWidget(m_stepper);
    column->addWidget(steps);
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("notice"));
    auto* words = new QVBoxLayout(m_notice);
    m_noticeText = makeText(style, {}, Type::Body, Ink::Bad);
    m_noticeText->setWordWrap(true);
    words->addWidget(m_noticeText);
    column->addWidget(m_notice);
    auto* card = new Card(style, {});
    m_card = card->body();
    column->addWidget(card);
    column->addStretch(1);
    makeForms();
    makeDone();
    all->addWidget(new ScrollBox(inside), 1);
    all->addWidget(makeButtons());
    m_draft = new DraftKeeper(console, DraftKeeper::keyOf(console, kDraft), {m_forms[Shop], m_forms[May], m_forms[Owner]}, this);
    showStep(Shop);
}

void NewTenantPage::makeForms()
{
    const Style& style = m_console.style;
    for (FormFields*& form : m_forms) {
        form = new FormFields(style);
        m_card->addWidget(form);
        connect(form, &FormFields::submitted, this, &NewTenantPage::goOn);
    }
    FormFields& shop = *m_forms[Shop];
    shop.addText(kName, tr("Name of the shop"), tr("Printed at the top of every bill"), {.check = checks::needed()});
    shop.addText(kSlug, tr("Short name"), tr("For sign-in and links; made from the name when it is left empty"), {.later = false});
    auto* country = shop.addChoice(kCountry, tr("Country"),
                                   {choiceOf(CountryPack::In, TenantWords::country(CountryPack::In)), choiceOf(CountryPack::Dz, TenantWords::country(CountryPack::Dz)),
                                    choiceOf(CountryPack::Sa, TenantWords::country(CountryPack::Sa)), choiceOf(CountryPack::None, tr("Another country"))},
                                   tr("Says which money, time zone and tax number the shop has"), checks::needed());
    auto* money = shop.addChoice(kCurrency, tr("Money"), currencyChoices(), tr("All amounts of this shop are in it"), checks::needed());
    auto* zone = shop.addChoice(kZone, tr("Time zone"), zoneChoices(), tr("Decides on which day a bill was written"), checks::needed());
    shop.addText(kNumber, tr("Tax number"), tr("GSTIN in India, NIF in Algeria, VAT number in Saudi Arabia"), {.later = true});
    shop.addText(kLegalName, tr("Name at the tax office"), tr("The shop's name when it is left empty"), {.later = true});
    for (QComboBox* choice : {country, money, zone}) {
        choice->setCurrentIndex(-1); // nothing is chosen for anybody
    }
    connect(country, &QComboBox::currentIndexChanged, this, &NewTenantPage::takeCountry);
    FormFields& may = *m_forms[May];
    may.addChoice(kPlan, tr("Plan"), {}, tr("A plan with a trial begins with it"), checks::needed());
    for (const Module module : kModules) {
        may.addChoice(pathOf(module), TenantWords::module(module), {{kOn, tr("On")}, {kOff, tr("Off until somebody switches it on")}});
        may.setText(pathOf(module), kOn);
    }
    FormFields& owner = *m_forms[Owner];
    owner.addText(kOwnerName, tr("Name of the owner"), {}, {.check = checks::needed()});
    owner.addText(kOwnerEmail, tr("E-mail of the owner"), tr("They sign in with it"), {.check = checks::all({checks::needed(), checks::email()})});
}

void NewTenantPage::makeDone()
{
    const Style& style = m_console.style;
    m_done = new QWidget;
    auto* column = new QVBoxLayout(m_done);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.px(10));
    m_doneText = makeText(style, {}, Type::Body);
    m_doneText->setWordWrap(true);
    m_codeText = makeText(style, {}, Type::TileFigure);
    m_codeText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = makeButton(style, tr("Copy the code"), ButtonKind::Plain, QStringLiteral("copy"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code);
        m_console.toast(tr("The code is copied."));
    });
    column->addWidget(m_doneText);
    column->addWidget(m_codeText);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    m_card->addWidget(m_done);
}

QWidget* NewTenantPage::makeButtons()
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
    m_back = bind("new-shop.back", [this] { goBack(); });
    m_another = bind("new-shop.another", [this] { beginAnew(); });
    m_next = bind("new-shop.next", [this] { goOn(); });
    row->addWidget(actionButton(style, m_back));
    row->addStretch();
    row->addWidget(actionButton(style, m_another));
    row->addWidget(actionButton(style, m_next, ButtonKind::Primary));
    return buttons;
}

void NewTenantPage::arrive()
{
    if (m_plansCall == 0) {
        loadPlans();
    }
    setFocus();
}

void NewTenantPage::loadPlans()
{
    m_plansCall = m_console.client.call(tenants::kListPlans, this, [this](Result<std::vector<tenants::Plan>> answer) {
        m_plansCall = 0;
        if (!answer) {
            say(sentenceOf(answer.problem()));
            return;
        }
        m_forms[May]->setChoices(kPlan, TenantDialogs::planChoices(*answer, m_console.formats));
    });
}

// What the country says is put in where nothing else was chosen than what the country before said.
void NewTenantPage::takeCountry()
{
    FormFields& shop = *m_forms[Shop];
    const auto& was = tenants::defaultsOf(packOf(m_country));
    m_country = shop.text(kCountry);
    const auto& now = tenants::defaultsOf(packOf(m_country));
    const auto put = [&shop](const QString& path, std::string_view before, std::string_view value) {
        const QString typed = shop.text(path);
        if (!value.empty() && (typed.isEmpty() || typed == toQt(before))) {
            shop.setText(path, toQt(value));
        }
    };
    put(kCurrency, was.currency, now.currency);
    put(kZone, was.zone, now.zone);
}

tenants::NewTenant NewTenantPage::typed() const
{
    const FormFields& shop = *m_forms[Shop];
    const FormFields& may = *m_forms[May];
    const FormFields& owner = *m_forms[Owner];
    tenants::NewTenant wanted{textIn(shop, kSlug), toStd(shop.text(kName).trimmed()), packOf(shop.text(kCountry)), Currency(toStd(shop.text(kCurrency))), toStd(shop.text(kZone))};
    wanted.plan = toStd(may.text(kPlan));
    wanted.modules.emplace();
    for (const Module module : kModules) {
        if (may.text(pathOf(module)) != kOff) {
            wanted.modules->push_back(module);
        }
    }
    if (const auto number = textIn(shop, kNumber)) {
        wanted.registration = tenants::NewRegistration{tenants::defaultsOf(wanted.countryPack).scheme, *number, textIn(shop, kLegalName).value_or(wanted.name)};
    }
    wanted.owner = tenants::NewOwner{toStd(owner.text(kOwnerName).trimmed()), toStd(owner.text(kOwnerEmail).trimmed())};
    return wanted;
}

void NewTenantPage::goOn()
{
    if (m_call != 0) {
        return;
    }
    if (m_step == Done) {
        m_made ? m_console.openRecord(QStringLiteral("tenants"), *m_made) : m_console.go(QStringLiteral("tenants"));
    } else if (!m_forms[m_step]->check()) {
        return;
    } else if (m_step == Owner) {
        create();
    } else if (m_step == Shop) {
        // What the server would say of the number is known here too, before two more steps are filled in.
        const auto wanted = typed();
        std::vector<Complaint> complaints;
        if (wanted.registration) {
            tenants::checkNumber(*wanted.registration, wanted.countryPack, Checker(complaints).at("registration"));
        }
        complaints.empty() ? showStep(May) : static_cast<void>(m_forms[Shop]->show(complaints));
    } else {
        showStep(Owner);
    }
}

void NewTenantPage::goBack()
{
    if (m_call == 0 && m_step > Shop && m_step < Done) {
        showStep(static_cast<Step>(m_step - 1));
    }
}

void NewTenantPage::create()
{
    say({});
    m_next->setEnabled(false);
    m_call = m_console.client.call(tenants::kCreateTenant, typed(), this, [this](Result<tenants::CreatedTenant> answer) {
        m_call = 0;
        m_next->setEnabled(true);
        answer ? created(*answer) : refused(answer.problem());
    });
}

void NewTenantPage::created(const tenants::CreatedTenant& shop)
{
    m_draft->done();
    m_made = shop.id;
    m_code = toQt(shop.ownerCode.value_or(""));
    const QString name = isolated(toQt(shop.name));
    const QString email = isolated(m_forms[Owner]->text(kOwnerEmail).trimmed());
    m_doneText->setText(tr("%1 is open. Give %2 this code: with it they come in, under “I have an invitation”. It is shown this once, and holds for three days.").arg(name, email));
    m_codeText->setText(m_code);
    m_codeText->setVisible(!m_code.isEmpty());
    m_copy->setVisible(!m_code.isEmpty());
    showStep(Done);
}

// The complaint shows at the field it names, in the step that has it.
void NewTenantPage::refused(const Problem& problem)
{
    std::vector<Complaint> others = problem.complaints;
    for (const Step step : {Owner, May, Shop}) {
        const std::size_t before = others.size();
        others = m_forms[step]->show(others);
        if (others.size() < before) {
            showStep(step);
        }
    }
    if (problem.complaints.empty() || !others.empty()) {
        say(sentenceOf(problem));
    }
}

void NewTenantPage::beginAnew()
{
    for (FormFields* form : m_forms) {
        for (const auto& [path, text] : form->texts(false)) {
            form->setText(path, path.startsWith(QStringLiteral("/modules/")) ? kOn : QString()); // a choice of nothing is an empty one
        }
        form->clearComplaints();
    }
    m_draft->done();
    m_made.reset();
    m_code.clear();
    m_codeText->clear();
    showStep(Shop);
}

void NewTenantPage::showStep(Step step)
{
    m_step = step;
    m_stepper->setCurrent(step == Done ? Done + 1 : step);
    for (const Step one : {Shop, May, Owner}) {
        m_forms[one]->setVisible(one == step);
    }
    m_done->setVisible(step == Done);
    say({});
    m_back->setVisible(step == May || step == Owner);
    m_another->setVisible(step == Done);
    m_next->setText(step == Owner ? tr("Make the shop") : step == Done ? tr("Show the shop") : tr("Next"));
    if (step != Done) {
        m_forms[step]->setFocus(Qt::OtherFocusReason);
    }
}

void NewTenantPage::say(const QString& sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString NewTenantPage::notice() const
{
    return m_noticeText->text();
}

std::function<void(ConsolePage&)> NewTenantPage::carryOver() const
{
    if (m_step == Done) {
        return {};
    }
    const FormFields::Texts texts[] = {m_forms[Shop]->texts(false), m_forms[May]->texts(false), m_forms[Owner]->texts(false)};
    return [all = std::vector(std::begin(texts), std::end(texts)), step = m_step](ConsolePage& next) {
        auto& page = static_cast<NewTenantPage&>(next);
        for (const Step one : {Shop, May, Owner}) {
            page.m_forms[one]->setTexts(all[one]);
        }
        page.showStep(step);
    };
}

QString NewTenantPage::showTourStep(int step)
{
    if (step == 0) {
        m_forms[Shop]->setTexts({{kName, QStringLiteral("Shree Ganesh Jewellers")}, {kCountry, QStringLiteral("in")}, {kNumber, QStringLiteral("27AAPFU0939F1ZV")}});
        return QStringLiteral("shop");
    }
    if (step == 1) {
        m_forms[May]->setText(kPlan, QStringLiteral("starter"));
        showStep(May);
        return QStringLiteral("may");
    }
    if (step == 2) {
        showStep(Owner);
        m_forms[Owner]->setTexts({{kOwnerName, QStringLiteral("Asha Patil")}, {kOwnerEmail, QStringLiteral("asha@shop.example")}});
        return QStringLiteral("owner");
    }
    beginAnew();
    return {};
}

void NewTenantPage::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        goOn();
    } else if (event->key() != Qt::Key_Escape) { // Escape keeps everything
        ConsolePage::keyPressEvent(event);
    }
}

} // namespace tijara::ui
