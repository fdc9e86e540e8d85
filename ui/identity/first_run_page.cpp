// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/first_run_page.h"

#include "ui/client/accounts.h"
#include "ui/identity/way_button.h"
#include "ui/widgets/place_choices.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QTimeZone>

namespace tijara::ui {

namespace {

constexpr int kBrandFrom = 1000;
const QString kDraft = QStringLiteral("first-run");
const QString kName = QStringLiteral("/shop/name");
const QString kCurrency = QStringLiteral("/shop/currency");
const QString kZone = QStringLiteral("/shop/zone");
const QString kOwner = QStringLiteral("/ownerName");
const QString kEmail = QStringLiteral("/email");
const QString kPassword = QStringLiteral("/password");
const QString kAddress = QStringLiteral("/address");

} // namespace

FirstRunPage::FirstRunPage(Console& console) : FrontPage(console, kBrandFrom), m_ways(new QButtonGroup(this)), m_forms(new QVBoxLayout)
{
    const Style& style = console.style;
    column()->setContentsMargins(style.px(48), style.px(56), style.px(48), style.px(32));
    addHead();
    makeShopForm();
    makeServerForm();
    makeDemoWords();
    column()->addLayout(m_forms);
    addNotice();
    addButtons();
    column()->addStretch();
    inside()->setMaximumWidth(style.px(850));

    showInside();
    choose(Way::ThisComputer);
    m_draft = new DraftKeeper(console, kDraft, {m_shop, m_server}, this);
}

void FirstRunPage::addHead()
{
    const Style& style = m_console.style;
    addLanguages();
    column()->addWidget(makeText(style, tr("How will this computer work?"), Type::FirstRun));
    column()->addWidget(makeText(style, tr("You can change this later without losing or renumbering anything."), Type::Body, Ink::Text2));
    column()->addWidget(makeWays());
    column()->addWidget(makeLine());
}

void FirstRunPage::addButtons()
{
    const Style& style = m_console.style;
    m_button = makeButton(style, {}, ButtonKind::Primary);
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &FirstRunPage::submit);
    m_return = makeButton(style, tr("Back to sign-in"), ButtonKind::Link);
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &FirstRunPage::returnWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_return);
    buttons->addStretch();
    buttons->addWidget(m_button);
    column()->addLayout(buttons);
}

QWidget* FirstRunPage::makeWays()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, m_console.style.px(8), 0, m_console.style.px(8));
    row->setSpacing(m_console.style.px(12));
    const auto add = [&](Way way, const char* icon, const QString& name, const QString& sentence) {
        auto* button = new WayButton(m_console.style, QLatin1String(icon), name, sentence);
        m_ways->addButton(button, static_cast<int>(way));
        row->addWidget(button);
    };
    add(Way::ThisComputer, "this-computer", tr("One shop, on this computer"), tr("Everything stays here. No internet needed."));
    add(Way::Server, "connect", tr("Connect to a server"), tr("You have an address from your provider."));
    add(Way::Demo, "practice", tr("Look around with a demo shop"), tr("A year of a real shop's bills, to try everything on."));
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Way>(id)); });
    return box;
}

void FirstRunPage::makeShopForm()
{
    m_shop = new FormFields(m_console.style);
    m_shop->addText(kName, tr("Shop name"), tr("Printed at the top of every bill"), {.check = checks::needed()});
    m_shop->addChoice(kCurrency, tr("Money"), currencyChoices(), tr("All amounts of this shop are in it"), checks::needed());
    m_shop->addChoice(kZone, tr("Time zone"), zoneChoices(), tr("Decides on which day a bill was written"), checks::needed());
    m_shop->addText(kOwner, tr("Your name"), {}, {.check = checks::needed()});
    m_shop->addText(kEmail, tr("E-mail"), tr("You sign in with it; nothing is sent there"), {.check = checks::all({checks::needed(), checks::email()})});
    m_shop->addPassword(kPassword, tr("Password"), tr("At least %1 characters").arg(identity::kPasswordBytesMin),
                        checks::all({checks::needed(), checks::atLeast(identity::kPasswordBytesMin)}));
    m_shop->setText(kCurrency, QLocale::system().currencySymbol(QLocale::CurrencyIsoCode));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_shop->setText(kZone, zone.startsWith(QLatin1String("Etc/")) ? QStringLiteral("UTC") : zone);
    connect(m_shop, &FormFields::submitted, this, &FirstRunPage::submit);
    m_forms->addWidget(m_shop);
}

void FirstRunPage::makeServerForm()
{
    m_server = new FormFields(m_console.style, 1);
    m_server->addText(kAddress, tr("Address of the server"), tr("For example https://shops.example"));
    connect(m_server, &FormFields::submitted, this, &FirstRunPage::submit);
    m_forms->addWidget(m_server);
}

void FirstRunPage::makeDemoWords()
{
    m_demo = makeText(m_console.style,
                      tr("The demo shop has a folder of its own on this computer: nothing you do in it touches another shop, and you can delete it at any time. "
                         "Making it takes some seconds."),
                      Type::Body, Ink::Text2);
    m_demo->setWordWrap(true);
    m_demo->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_forms->addWidget(m_demo);
}

FirstRunPage::Way FirstRunPage::way() const
{
    return static_cast<Way>(m_ways->checkedId());
}

void FirstRunPage::choose(Way way)
{
    m_ways->button(static_cast<int>(way))->setChecked(true);
    m_ways->button(static_cast<int>(way))->setFocus(Qt::OtherFocusReason); // not in the form that goes
    QWidget* const shown[] = {m_shop, m_server, m_demo};
    const QString words[] = {tr("Create shop"), tr("Connect"), tr("Open the demo shop")};
    for (QWidget* one : shown) {
        one->setVisible(one == shown[static_cast<int>(way)]);
    }
    m_button->setText(words[static_cast<int>(way)]);
    say({});
}

void FirstRunPage::offerReturn()
{
    m_return->show();
}

FormFields::Texts FirstRunPage::typed() const
{
    FormFields::Texts texts = m_shop->texts(true);
    texts.merge(m_server->texts(true));
    return texts;
}

void FirstRunPage::setTyped(const FormFields::Texts& texts)
{
    m_shop->setTexts(texts);
    m_server->setTexts(texts);
}

void FirstRunPage::submit()
{
    if (m_call != 0) {
        return;
    }
    say({});
    switch (way()) {
    case Way::ThisComputer:
        if (m_shop->check()) {
            createShop();
        }
        break;
    case Way::Server:
        connectServer();
        break;
    case Way::Demo:
        emit demoWanted();
        break;
    }
}

void FirstRunPage::createShop()
{
    if (!m_console.client.isLocal()) {
        emit serverChosen({}); // the server in this program first; it asks for the shop itself
        return;
    }
    identity::Setup setup;
    setup.shop.name = toStd(m_shop->text(kName));
    setup.shop.currency = Currency(toStd(m_shop->text(kCurrency)));
    setup.shop.zone = toStd(m_shop->text(kZone));
    setup.ownerName = toStd(m_shop->text(kOwner));
    setup.email = toStd(m_shop->text(kEmail));
    setup.password = toStd(m_shop->text(kPassword));
    m_button->setEnabled(false);
    m_call = m_console.client.call(identity::kSetup, setup, this, [this](Result<identity::SignedIn> answer) {
        m_call = 0;
        m_button->setEnabled(true);
        if (answer) {
            m_draft->done();
            m_console.client.beginSession(*answer);
            return;
        }
        showProblem(*m_shop, answer.problem());
    });
}

void FirstRunPage::connectServer()
{
    const QUrl address = serverAddress(m_server->text(kAddress));
    if (!address.isValid()) {
        m_server->show({{toStd(kAddress), m_server->text(kAddress).isEmpty() ? "required" : "not_understood", {}}});
        return;
    }
    emit serverChosen(address);
}

} // namespace tijara::ui
