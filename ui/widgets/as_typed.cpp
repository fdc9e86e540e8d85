// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/as_typed.h"

#include <QTextDocument>

namespace tijara::ui {

QString asTyped(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace tijara::ui
