// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of keys, as keyboards of the person's language print them: Qt's own are English in every language.

#include <QKeySequence>
#include <QString>

namespace tijara::ui {

/// "Ctrl+Page préc." for Ctrl+PgUp; empty for no keys.
QString keyWords(const QKeySequence& keys);

} // namespace tijara::ui
