// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/client/problem_text.h"
#include "ui/identity/connection_menu.h"
#include "ui/shell/frame.h"
#include "ui/shell/header.h"
#include "ui/shell/step_up.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/print_dialog.h"

#include <QDesktopServices>
#include <QMenu>
#include <QStackedWidget>

namespace tijara::ui {

namespace {

constexpr int kKeepWindowMs = 400; ///< after the last move, so that dragging writes once

} // namespace

const QString MainWindow::kWindow = QStringLiteral("window");

MainWindow::MainWindow(Client& client, Style& style, Language& language, LocalStore& store, Keychain* keychain)
    : m_style(style),
      m_store(store),
      m_accounts(client, store, keychain),
      m_preferences(style, language, store),
      m_console{client,
                style,
                m_formats,
                language,
                store,
                m_lock,
                m_accounts,
                m_preferences,
                [this](const Opens& opens, const QString& caption) { openRows(opens, caption); },
                [this](const QString& page) { showPage(page); },
                [this](const QString& page, const Id& record) {
                    if (m_frame) {
                        m_frame->openRecord(page, record);
                    }
                },
                [this](const Id& job) {
                    if (m_frame) {
                        m_frame->jobs().follow(job);
                    }
                },
                [this](const Toast& toast) {
                    if (m_frame) {
                        m_frame->say(toast);
                    }
                },
                [this] { printPage(); }},
      m_front(new QStackedWidget)
{
    auto* all = new QWidget;
    m_all = new QVBoxLayout(all);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addWidget(m_front);
    setCentralWidget(all);
    m_stepUp = new StepUp(m_console, *this);
    m_stepUp->setParent(this);
    setMinimumSize(1024, 700);
    m_keepWindow.setSingleShot(true);
    m_keepWindow.setInterval(kKeepWindowMs);
    connect(&m_keepWindow, &QTimer::timeout, this, [this] { m_store.put(Kept::Setting, kWindow, QString::fromLatin1(saveGeometry().toBase64())); });
    connect(&client, &Client::sessionChanged, this, &MainWindow::takeSession);
    connect(&client, &Client::sessionEnded, this, [this] { showSignIn(sentenceOf(Problem{ProblemCode::SessionEnded})); });
    connect(&language, &Language::changed, this, &MainWindow::languageChanged);
    connect(&store, &LocalStore::unavailable, this, [this] {
        m_forgets = true;
        tellOfForgetting();
    });
    showStarting(tr("Opening the shop"));
}

MainWindow::~MainWindow()
{
    // Pages go before the formats they write with.
    delete takeCentralWidget();
}

void MainWindow::front(QWidget* widget)
{
    QWidget* before = m_front->currentWidget();
    if (m_front->indexOf(widget) < 0) {
        m_front->addWidget(widget);
    }
    m_front->setCurrentWidget(widget);
    if (before && before != widget && before != m_frame) {
        m_front->removeWidget(before);
        before->deleteLater();
    }
}

void MainWindow::showStarting(const QString& words)
{
    setWindowTitle(tr("Tijara"));
    auto* panel = new StatePanel(m_style);
    panel->say(QStringLiteral("app"), words, {});
    front(panel);
}

StatePanel* MainWindow::showFailure(const QString& title, const Problem& problem, const QString& details)
{
    auto* panel = new StatePanel(m_style);
    panel->say(QStringLiteral("warning"), title, sentenceOf(problem), details);
    front(panel);
    return panel;
}

void MainWindow::offerAgain(StatePanel& panel, std::function<void()> again)
{
    QPushButton* button = panel.offer(tr("Try again"), ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, std::move(again));
    button->setFocus(Qt::OtherFocusReason);
}

void MainWindow::failToOpen(const Problem& problem, const QString& folder, std::function<void()> again)
{
    const auto detail = problem.params.find("detail");
    const QString details = detail == problem.params.end() ? folder : folder + QLatin1Char('\n') + toQt(detail->second);
    StatePanel* panel = showFailure(tr("The shop on this computer cannot be opened"), problem, details);
    auto* show = panel->offer(tr("Show the folder"));
    connect(show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto* others = panel->offer(tr("Open another shop"));
    connect(others, &QPushButton::clicked, this, [this, others] { showOthers(*others); });
    offerAgain(*panel, std::move(again));
}

void MainWindow::showOthers(const QWidget& below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillConnectionMenu(*menu, m_accounts);
    menu->addSeparator();
    connect(menu->addAction(tr("A shop or server that is not here yet…")), &QAction::triggered, this, &MainWindow::showFirstRun, Qt::QueuedConnection);
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

void MainWindow::begin()
{
    if (m_console.client.session()) {
        takeSession();
        return;
    }
    ++m_call; // until somebody answers
    m_accounts.resume(this, [this](bool resumed, const std::optional<Problem>& why) {
        m_call = 0;
        if (resumed) {
            return;
        }
        if (why && why->code == ProblemCode::SessionEnded) {
            showSignIn(sentenceOf(*why));
        } else {
            askWhoIsThere();
        }
    });
}

void MainWindow::askWhoIsThere()
{
    m_call = m_console.client.call(identity::kSetupState, this, [this](Result<identity::SetupState> answer) {
        m_call = 0;
        if (!answer) {
            StatePanel* panel = showFailure(tr("The server could not be reached"), answer.problem());
            if (!m_console.client.isLocal()) {
                connect(panel->offer(tr("Use this computer")), &QPushButton::clicked, this, [this] { m_accounts.want(thisComputer()); });
            }
            offerAgain(*panel, [this] {
                showStarting(tr("Opening the shop"));
                begin();
            });
        } else if (answer->needed && m_console.client.isLocal()) {
            showFirstRun();
        } else {
            showSignIn({});
        }
    });
}

void MainWindow::showFirstRun()
{
    auto* page = new FirstRunPage(m_console);
    connect(page, &FirstRunPage::serverChosen, this, [this](const QUrl& address) { m_accounts.want(address.isEmpty() ? thisComputer() : serverAt(address)); });
    connect(page, &FirstRunPage::demoWanted, this, [this] { m_accounts.want(demoShop()); });
    connect(page, &FirstRunPage::returnWanted, this, [this] { showSignIn({}); });
    front(page);
}

void MainWindow::showSignIn(const QString& why)
{
    auto* page = new SignInPage(m_console);
    page->say(why);
    connect(page, &SignInPage::otherServerWanted, this, [this] {
        showFirstRun();
        firstRun()->choose(FirstRunPage::Way::Server);
        firstRun()->offerReturn();
    });
    front(page);
}

void MainWindow::takeSession()
{
    const auto& session = m_console.client.session();
    if (!session) {
        m_person = {};
        const bool shown = m_frame && m_front->currentWidget() == m_frame;
        // Pages of someone who has gone, or of another server, ask and keep nothing any more.
        delete std::exchange(m_frame, nullptr);
        m_store.setOwner({});
        if (shown) {
            showSignIn({});
        }
        return;
    }
    if (session->tenant) {
        m_formats.set(session->tenant->currency, toQt(session->tenant->zone), m_console.language.code());
    }
    // Renewed, or the same person after the password was asked again: the pages are as they were.
    const std::pair person{session->person.id, session->tenant ? session->tenant->id : Id{}};
    if (m_frame && person == m_person) {
        front(m_frame);
        return;
    }
    m_person = person;
    delete std::exchange(m_frame, nullptr);
    m_store.setOwner(m_accounts.owner());
    m_console.client.keepWritesIn(m_store);
    showFrame();
    m_store.get(Kept::Setting, memoryKey(), m_frame, [this](const std::optional<QString>& kept) { restore(kept.value_or(QString())); });
}

QString MainWindow::memoryKey() const
{
    return QStringLiteral("tabs/") + toQt(toText(m_person.first)) + QLatin1Char('/') + toQt(toText(m_person.second));
}

void MainWindow::restore(const QString& kept)
{
    if (m_frame->page()) {
        return; // someone went somewhere already
    }
    FrameMemory memory;
    try {
        memory = fromJson<FrameMemory>(kept.isEmpty() ? "{}" : toStd(kept));
    } catch (const Problem&) {
        memory = {};
    }
    m_frame->begin(memory);
    if (!m_link.isEmpty()) {
        m_frame->openLink(std::exchange(m_link, {}));
    }
}

void MainWindow::showFrame()
{
    QWidget* old = std::exchange(m_frame, new Frame(m_console));
    connect(m_frame, &Frame::moved, this, [this] {
        m_store.put(Kept::Setting, memoryKey(), toQt(toJson(m_frame->memory())));
        emit pageShown(m_frame->place().page);
    });
    front(m_frame);
    delete old;
    m_frame->jobs().begin();
    m_frame->production().begin();
    m_frame->memberships().begin();
    if (m_console.client.session()->twoStep == identity::TwoStep::Required) {
        m_frame->header().setUpSecondStep(); // nothing else is served before
    }
    tellOfForgetting();
}

void MainWindow::tellOfForgetting()
{
    if (m_frame && std::exchange(m_forgets, false)) {
        m_console.toast(tr("What you type cannot be kept on this computer: its disk is full, or not to be written on. Save your changes before you close the console."));
    }
}

void MainWindow::openLink(const QString& link)
{
    m_link = link;
    if (page()) {
        m_frame->openLink(std::exchange(m_link, {}));
    }
}

void MainWindow::restoreWindow(const QString& kept)
{
    restoreGeometry(QByteArray::fromBase64(kept.toLatin1()));
}

ConsolePage* MainWindow::page() const
{
    return m_frame && m_front->currentWidget() == m_frame ? m_frame->page() : nullptr;
}

FirstRunPage* MainWindow::firstRun() const
{
    return qobject_cast<FirstRunPage*>(m_front->currentWidget());
}

SignInPage* MainWindow::signIn() const
{
    return qobject_cast<SignInPage*>(m_front->currentWidget());
}

bool MainWindow::isSettled() const
{
    if (page()) {
        return m_frame->isSettled();
    }
    return m_call == 0 && ((firstRun() && firstRun()->isSettled()) || (signIn() && signIn()->isSettled()));
}

void MainWindow::showPage(const QString& id)
{
    if (m_frame) {
        m_frame->showPage(id);
    }
}

void MainWindow::setNotice(QWidget* notice)
{
    m_all->insertWidget(0, notice);
}

void MainWindow::printPage()
{
    const PageEntry* entry = page() ? pageOf(m_frame->place().page) : nullptr;
    if (entry) {
        auto* dialog = new PrintDialog(m_console, *page(), QCoreApplication::translate("Pages", entry->title));
        dialog->open();
    }
}

void MainWindow::openRows(const Opens& opens, const QString& caption)
{
    if (m_frame) {
        m_frame->openRows(opens, caption);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_keepWindow.start();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    m_keepWindow.start();
}

void MainWindow::languageChanged()
{
    // All words come from the widgets' making, so they are made again; what was typed goes along. It is asked for before figures are
    // written another way, for it knows how its own are.
    const auto carry = page() ? page()->carryOver() : std::function<void(ConsolePage&)>();
    if (const auto& session = m_console.client.session(); session && session->tenant) {
        m_formats.set(session->tenant->currency, toQt(session->tenant->zone), m_console.language.code());
    }
    m_style.apply(m_style.theme(), m_style.textPercent());
    if (page()) {
        const FrameMemory memory = m_frame->memory();
        showFrame();
        m_frame->begin(memory);
        if (carry && page()) {
            carry(*page());
        }
    } else if (FirstRunPage* old = firstRun()) {
        const FormFields::Texts typed = old->typed();
        showFirstRun();
        firstRun()->setTyped(typed);
    } else if (SignInPage* sign = signIn()) {
        const FormFields::Texts typed = sign->form().texts(true);
        showSignIn({});
        signIn()->form().setTexts(typed);
    }
}

} // namespace tijara::ui
