// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"
#include "server/platform/process.h"

int main(int argc, char** argv)
{
    tijara::keepFilesPrivate();
    return tijara::commands::run({argv + 1, argv + argc});
}
