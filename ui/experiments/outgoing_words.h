// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What became of a request that the server sent to a program elsewhere. Where none answered, the server tells of it in the English of its
// network library.

#include <QCoreApplication>

#include <string>

namespace tijara::ui {

class OutgoingWords {
    Q_DECLARE_TR_FUNCTIONS(OutgoingWords)

public:
    /// The status of HTTP as it is; else why there was no answer, with the server's own text behind it.
    static QString answer(const std::string& answer);
};

} // namespace tijara::ui
