// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/glyphs.h"
#include "server/identity/totp.h"
#include "server/platform/clock.h"
#include "ui/client/problem_text.h"
#include "ui/shell/frame.h"
#include "ui/widgets/toast.h"

#include <QPainter>
#include <QPixmap>
#include <QPushButton>

namespace tijara {

namespace {

constexpr int kLookMs = 20;
constexpr int kSettledLooks = 4; ///< in a row, so that a page that starts a second call after its first is waited for
constexpr qint64 kPatienceMs = 30'000;

} // namespace

Tour::Tour(ui::MainWindow& window, ui::Client& client, const QColor& scrim, const QDir& folder, SignInWords words)
    : m_window(window), m_client(client), m_scrim(scrim), m_folder(folder), m_words(std::move(words))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    m_waiting.start();
    m_timer.start();
}

void Tour::look()
{
    const bool there = !m_waitsForDialog || (dialog() && dialog() != m_before);
    m_settled = there && m_window.isSettled() ? m_settled + 1 : 0;
    if (m_settled >= kSettledLooks) {
        m_settled = 0;
        m_waiting.restart();
        advance();
    } else if (m_waiting.elapsed() > kPatienceMs) {
        m_timer.stop();
        emit ended(QStringLiteral("picture %1 (%2) did not settle in %3 seconds").arg(m_number + 1).arg(m_name).arg(kPatienceMs / 1000));
    }
}

QPixmap Tour::onTheScreen() const
{
    QPixmap pixmap = m_window.grab();
    QPainter painter(&pixmap);
    // Dialogs are windows of their own: they go where they stand over the one they belong to.
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            const QPoint corner((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2);
            painter.fillRect(pixmap.rect(), m_scrim);
            painter.drawPixmap(corner, dialog->grab());
        }
    }
    return pixmap;
}

bool Tour::picture(const QString& name)
{
    const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name));
    const QString missing = lettersWithoutGlyph(m_window);
    if (!missing.isEmpty()) {
        m_timer.stop();
        emit ended(QStringLiteral("on the picture %1 no font can draw: %2").arg(name, missing));
        return false;
    }
    if (!onTheScreen().save(file)) {
        m_timer.stop();
        emit ended(QStringLiteral("%1 cannot be written").arg(file));
        return false;
    }
    return true;
}

void Tour::advance()
{
    switch (m_stage) {
    case Stage::Begin:
        m_window.showFirstRun();
        m_stage = Stage::FirstRun;
        break;
    case Stage::FirstRun:
        if (picture(QStringLiteral("first-run"))) {
            m_window.firstRun()->choose(ui::FirstRunPage::Way::Demo);
            m_stage = Stage::Demo;
        }
        break;
    case Stage::Demo:
        if (picture(QStringLiteral("demo-shop"))) {
            m_window.firstRun()->choose(ui::FirstRunPage::Way::Server);
            m_stage = Stage::Server;
        }
        break;
    case Stage::Server:
        if (picture(QStringLiteral("connect-to-a-server"))) {
            m_window.showSignIn({});
            m_stage = Stage::SignIn;
        }
        break;
    case Stage::SignIn:
        if (picture(QStringLiteral("sign-in"))) {
            signIn(m_words);
        }
        break;
    default:
        advancePlatform();
    }
}

void Tour::advancePlatform()
{
    m_waitsForDialog = false;
    switch (m_stage) {
    case Stage::SecondStep:
        if (picture(QStringLiteral("second-step"))) {
            typeSecondStep();
        }
        break;
    case Stage::RecoveryCodes:
        if (picture(QStringLiteral("recovery-codes"))) {
            dialog()->accept();
            m_stage = Stage::PlatformPages;
            static_cast<void>(nextPage());
        }
        break;
    case Stage::Proof:
        if (picture(QStringLiteral("is-it-you"))) {
            dialog()->reject();
            m_client.signOut();
            m_window.signIn()->form().setTexts({{QStringLiteral("/email"), m_platform->email}, {QStringLiteral("/password"), m_platform->password}});
            waitForDialog(Stage::Code);
            emit m_window.signIn()->form().submitted();
        }
        break;
    case Stage::Code:
        if (picture(QStringLiteral("sign-in-code"))) {
            dialog()->reject();
            m_timer.stop();
            emit ended({});
        }
        break;
    default:
        if (picture(m_name)) {
            nextPicture();
        }
    }
}

ui::RecordDialog* Tour::dialog() const
{
    ui::RecordDialog* front = nullptr;
    for (auto* one : m_window.findChildren<ui::RecordDialog*>()) {
        front = one->isVisible() ? one : front;
    }
    return front;
}

void Tour::waitForDialog(Stage stage)
{
    m_stage = stage;
    m_before = dialog();
    m_waitsForDialog = true;
}

void Tour::typeSecondStep()
{
    waitForDialog(Stage::RecoveryCodes);
    const std::string secret = identity::fromBase32(ui::toStd(m_before->form().text(QStringLiteral("/secret")).remove(QLatin1Char(' '))));
    const std::string code = identity::totpCode(secret, SystemClock().now().utcMs / identity::kStepMs);
    m_before->form().setText(QStringLiteral("/code"), ui::toQt(code));
    m_before->actButton()->click();
}

void Tour::signIn(const SignInWords& words)
{
    m_timer.stop();
    const bool platform = m_stage != Stage::SignIn;
    m_client.call(identity::kSignIn, {ui::toStd(words.email), ui::toStd(words.password), {}}, this, [this, platform, email = words.email](ui::Result<identity::SignedIn> answer) {
        if (!answer) {
            emit ended(QStringLiteral("%1 cannot sign in: %2").arg(email, ui::sentenceOf(answer.problem())));
            return;
        }
        m_page = 0;
        m_client.beginSession(*answer);
        m_waiting.restart();
        m_timer.start();
        if (platform) {
            waitForDialog(Stage::SecondStep); // it comes by itself: nothing else is served before
        } else {
            m_stage = Stage::Pages;
            static_cast<void>(nextPage());
        }
    });
}

bool Tour::nextPage()
{
    const auto pages = ui::pages();
    for (; m_page < pages.size(); ++m_page) {
        const ui::PageEntry& page = pages[m_page];
        const QString id = QString::fromLatin1(page.id);
        if (ui::isReachable(page) && (!page.permission || m_client.may(*page.permission)) && !m_shown.contains(id)) {
            m_shown.insert(id);
            m_name = id;
            m_window.frame()->toasts().leave(); // a person is slower than eight seconds a page
            m_window.showPage(id);
            return true;
        }
    }
    return false;
}

// What is around the pages is the same for everybody.
bool Tour::nextOfFrame()
{
    const QString shown = m_stage == Stage::Pages ? m_window.frame()->showTourStep(m_frameStep++) : QString();
    m_name = shown;
    return !shown.isEmpty();
}

void Tour::nextPicture()
{
    const auto pages = ui::pages();
    // First the sheets and dialogs of the page that is here, then the next page that this role may see.
    // Someone's own shop is looked at and nothing is imported into it.
    const bool leave = !m_words.isDemo && m_name == QLatin1String("import-tried");
    const bool onPages = m_page < pages.size();
    const QString page = onPages ? QString::fromLatin1(pages[m_page].id) : QString();
    const QString dialog = leave || !onPages ? QString() : m_window.page()->showTourStep(++m_step);
    if (!dialog.isEmpty()) {
        m_name = page + QLatin1Char('-') + dialog;
        return;
    }
    m_step = -1;
    m_page += onPages ? 1 : 0;
    if (nextPage() || nextOfFrame()) {
        return;
    }
    if (m_stage == Stage::PlatformPages) {
        waitForDialog(Stage::Proof);
        emit m_client.proofNeeded();
    } else if (m_platform) {
        m_client.signOut();
        signIn(*m_platform);
    } else {
        m_timer.stop();
        emit ended({});
    }
}

} // namespace tijara
