// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A code or key that is shown this once: to be copied now, and handed over by whoever sees it.

#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"

namespace tijara::ui {

struct ShownOnce {
    QString title;
    QString sentence; ///< for whom it is, how long it is good, and that it does not come again
    QString label;    ///< "Code"
    QString secret;   ///< may have several lines
};

inline const QString kShownSecret = QStringLiteral("/secret"); ///< the field of a secret of one line

/// Stays until it is closed; "Copy" puts the secret on the clipboard.
RecordDialog* showOnce(const Console& console, const ShownOnce& shown, QWidget* parent);

} // namespace tijara::ui
