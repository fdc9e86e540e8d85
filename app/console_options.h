// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the command line asks of the console.

#include "ui/widgets/style.h"

#include <QSize>
#include <QUrl>

#include <optional>

class QCoreApplication;

namespace tijara {

struct ConsoleOptions {
    QString data;   ///< folder of the embedded server; empty: the user's own
    QUrl server;    ///< invalid: the server inside
    QString tour;   ///< folder for pictures; empty: no tour
    std::optional<QString> language;
    std::optional<ui::Theme> theme;
    std::optional<int> textPercent;
    std::optional<QSize> size; ///< none: as the window was the last time, or 1440x900
    QString link;   ///< to a record, tijara://…; empty: none
};

/// Prints help or the complaint itself; then the exit code is given back instead of options: 0 after help, 2 for wrong use.
struct ParsedOptions {
    std::optional<int> exitCode;
    ConsoleOptions options;
};
ParsedOptions parseOptions(const QStringList& arguments);
/// The folder one console has to itself.
QString dataFolder(const ConsoleOptions& options);

} // namespace tijara
