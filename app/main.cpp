// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_options.h"
#include "app/crash_report.h"
#include "app/launch.h"
#include "app/memory.h"
#include "app/single_instance.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

// Two things Qt says on every run that are no faults: its font matcher names each family of our list that is not the one for a script
// before it comes to the one that is, and the display that has no display cannot pass on size hints.
void tell(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.startsWith(QLatin1String("  OpenType support missing for")) || message == QLatin1String("This plugin does not support propagateSizeHints()")) {
        return;
    }
    std::fprintf(stderr, "%s\n", qFormatLogMessage(type, context, message).toLocal8Bit().constData());
}

// Without one Qt ends the program by an abort, and advises to install it anew.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    tijara::Memory::keepSmall();
    qInstallMessageHandler(tell);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("tijara"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tijara.Console")); // its icon and name in task bars
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
    if (!hasDisplay()) {
        std::fputs("tijara: there is no display to show the console on (neither DISPLAY nor WAYLAND_DISPLAY is set); \"tijarad serve\" needs none\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    std::unique_ptr<tijara::SingleInstance> single;
    if (parsed.options.tour.isEmpty()) {
        single = std::make_unique<tijara::SingleInstance>(tijara::dataFolder(parsed.options));
        const QStringList arguments = QCoreApplication::arguments().mid(1);
        if (!single->isFirst()) {
            if (!single->handOver(arguments)) {
                std::fputs("tijara: another window has this shop open and does not answer\n", stderr);
                return EXIT_FAILURE;
            }
            return EXIT_SUCCESS;
        }
        tijara::watchForCrashes((tijara::Launch::folder() + QStringLiteral("/crashes")).toStdString());
    }
    tijara::Launch launch(parsed.options);
    if (single) {
        QObject::connect(single.get(), &tijara::SingleInstance::startedAgain, &launch, &tijara::Launch::takeOver);
    }
    launch.start();
    return QApplication::exec();
}
