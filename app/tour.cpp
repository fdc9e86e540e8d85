// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/glyphs.h"
#include "ui/client/problem_text.h"
#include "ui/shell/frame.h"

#include <QDialog>
#include <QPainter>
#include <QPixmap>

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
    m_settled = m_window.isSettled() ? m_settled + 1 : 0;
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
            signIn();
        }
        break;
    case Stage::Pages:
        if (picture(m_name)) {
            nextPicture();
        }
        break;
    }
}

void Tour::signIn()
{
    m_timer.stop();
    identity::SignIn words;
    words.email = ui::toStd(m_words.email);
    words.password = ui::toStd(m_words.password);
    m_client.call(identity::kSignIn, words, this, [this](ui::Result<identity::SignedIn> answer) {
        if (!answer) {
            emit ended(QStringLiteral("%1 cannot sign in: %2").arg(m_words.email, ui::sentenceOf(answer.problem())));
            return;
        }
        m_client.beginSession(*answer);
        m_stage = Stage::Pages;
        m_waiting.restart();
        m_timer.start();
        m_name = QString::fromLatin1(ui::pages()[0].id);
        m_window.showPage(m_name);
    });
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
    while (onPages && ++m_page < pages.size()) {
        const auto& permission = pages[m_page].permission;
        if (ui::isReachable(pages[m_page]) && (!permission || m_client.may(*permission))) {
            m_name = QString::fromLatin1(pages[m_page].id);
            m_window.showPage(m_name);
            return;
        }
    }
    if (const QString shown = m_window.frame()->showTourStep(m_frameStep++); !shown.isEmpty()) {
        m_name = shown;
        return;
    }
    m_timer.stop();
    emit ended({});
}

} // namespace tijara
