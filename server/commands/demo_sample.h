// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// resources/demo/online_retail_sample.csv.gz, as it is compiled into the program.

#include <string_view>

namespace tijara::commands {

std::string_view demoSample();

} // namespace tijara::commands
