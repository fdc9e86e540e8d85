// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/second_step_dialog.h"

#include "ui/client/problem_text.h"
#include "ui/widgets/shown_once.h"

#include <QLabel>
#include <QLineEdit>

#include <memory>

#include <qrencode.h>

namespace tijara::ui {

namespace {

const QString kCode = QStringLiteral("/code");
const QString kSecret = QStringLiteral("/secret");
constexpr int kQuiet = 4; // modules of white around it, ISO/IEC 18004
constexpr int kSide = 180; // pixels: a camera reads it, so it does not grow with the letters

} // namespace

QImage qrCode(const QString& text, int side)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return {};
    }
    const int modules = code->width + 2 * kQuiet;
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0) {
                image.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
            }
        }
    }
    const int scale = (side + modules - 1) / modules;
    return image.scaled(modules * scale, modules * scale);
}

SecondStepDialog::SecondStepDialog(Console& console, const identity::TwoStepSecret& made, QWidget* parent)
    : RecordDialog(console.style,
                   {tr("Second step of your sign-in"), tr("Scan the picture with an authenticator app on your phone, or type the letters into it. Then type the six digits it shows."),
                    tr("Set up"), tr("Later")},
                   false, parent),
      m_console(console)
{
    auto* picture = new QLabel;
    picture->setObjectName(QStringLiteral("qr"));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Picture for the app; the letters below say the same"));
    picture->setPixmap(QPixmap::fromImage(qrCode(toQt(made.uri), kSide)));
    if (auto* column = qobject_cast<QBoxLayout*>(form().layout())) {
        column->insertWidget(0, picture); // above the fields
    }
    QString letters = toQt(made.secret);
    for (int at = 4; at < letters.size(); at += 5) {
        letters.insert(at, QLatin1Char(' '));
    }
    form().addText(kSecret, tr("Letters for the app"))->setReadOnly(true);
    form().setText(kSecret, letters);
    form().addText(kCode, tr("Code of the app"), {}, {.check = checks::needed()});
    connect(this, &RecordDialog::submitted, this, &SecondStepDialog::confirm);
}

void SecondStepDialog::confirm()
{
    setBusy(true);
    m_console.client.call(identity::kConfirmTwoStep, {toStd(form().text(kCode).trimmed())}, this, [this](Result<identity::RecoveryCodes> answer) {
        if (!answer) {
            showProblem(answer.problem());
            return;
        }
        emit setUp();
        showRecoveryCodes(m_console, *answer, parentWidget());
        accept();
    });
}

void beginSecondStep(Console& console, QObject* context, QWidget* window, std::function<void()> done)
{
    console.client.call(identity::kBeginTwoStep, context, [&console, window, done = std::move(done)](Result<identity::TwoStepSecret> answer) {
        if (!answer) {
            console.toast(sentenceOf(answer.problem()));
            return;
        }
        auto* dialog = new SecondStepDialog(console, *answer, window);
        QObject::connect(dialog, &SecondStepDialog::setUp, &console.client, [&console, done] {
            identity::SignedIn session = *console.client.session();
            session.twoStep = identity::TwoStep::On;
            console.client.beginSession(session);
            if (done) {
                done();
            }
        });
        dialog->begin();
    });
}

RecordDialog* showRecoveryCodes(const Console& console, const identity::RecoveryCodes& made, QWidget* parent)
{
    QStringList codes;
    for (const std::string& one : made.codes) {
        codes.push_back(toQt(one));
    }
    return showOnce(console,
                    {SecondStepDialog::tr("Your recovery codes"), SecondStepDialog::tr("Each opens one sign-in when your phone is lost. Write them down or print them: they are not shown again."),
                     SecondStepDialog::tr("Your recovery codes"), codes.join(QLatin1Char('\n'))},
                    parent);
}

} // namespace tijara::ui
