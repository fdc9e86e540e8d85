// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Codes become sentences here and nowhere else, in the language of the console.

#include "shared/core/problem.h"

#include <QString>

namespace tijara::ui {

/// What went wrong, in one sentence; the complaints of single fields are not in it.
QString sentenceOf(const Problem& problem);
/// What is wrong with one field or cell, by its complaint code.
QString sentenceOf(const Complaint& complaint);
QString sentenceOfReason(const std::string& code, const std::map<std::string, std::string>& params = {});
/// For reports to whoever keeps the server: code, request id and parameters, one a line.
QString detailsOf(const Problem& problem);

} // namespace tijara::ui
