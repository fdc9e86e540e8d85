// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_options.h"
#include "app/launch.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("tijara"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIJARA_VERSION));
    // Read before there is a display, so that --help needs none.
    const tijara::ParsedOptions parsed = [&] {
        const QCoreApplication reading(argc, argv);
        return tijara::parseOptions(QCoreApplication::arguments());
    }();
    if (parsed.exitCode) {
        return *parsed.exitCode;
    }
    if (!parsed.options.tour.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    tijara::Launch launch(parsed.options);
    launch.start();
    return QApplication::exec();
}
