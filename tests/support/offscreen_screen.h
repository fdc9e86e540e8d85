// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A screen of a real size for tests of where windows stand: without a desktop Qt has one of 800×800.

#include "tests/support/temp_folder.h"

#include <QByteArray>

#include <fstream>

namespace tijara::tests {

/// Before there is an application, so from initMain(). A desktop's own screen stays as it is.
inline void useScreen(int width, int height)
{
    static const TempFolder folder;
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen") {
        return;
    }
    const auto file = folder.path() / "screen.json";
    std::ofstream(file) << R"({"windowFrameMargins": true, "screens": [{"name": "screen", "x": 0, "y": 0, "width": )" << width << R"(, "height": )" << height
                        << R"(, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QByteArray::fromStdString(file.string()));
}

} // namespace tijara::tests
