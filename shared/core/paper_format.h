// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The languages and sizes a paper can be had in.

#include "shared/core/describe.h"

namespace tijara {

enum class PaperLanguage { En, Fr, Ar, Hi };
BOOST_DESCRIBE_ENUM(PaperLanguage, En, Fr, Ar, Hi)

enum class PaperFormat { A4, A5 };
BOOST_DESCRIBE_ENUM(PaperFormat, A4, A5)

} // namespace tijara
