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

/// In a direction of its own (U+2068 … U+2069), so that "2 PICTURE BOOKS" keeps its 2 in front on a page that runs from the right.
inline QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace tijara::ui
