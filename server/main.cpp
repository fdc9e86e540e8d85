// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commands.h"

int main(int argc, char** argv)
{
    return tijara::commands::run({argv + 1, argv + argc});
}
