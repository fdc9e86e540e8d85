// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// UTF-8 of the contract to Qt's strings and back, so that no page has to think about encodings.

#include <QString>

#include <string>
#include <string_view>

namespace tijara::ui {

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toStd(const QString& text)
{
    return text.toStdString();
}

} // namespace tijara::ui
