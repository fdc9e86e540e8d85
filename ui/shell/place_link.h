// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Links: a place as one line of text that can be sent to a colleague, tijara://server/shop/page/record?filter.

#include "ui/client/client.h"
#include "ui/widgets/place.h"

namespace tijara::ui {

extern const QString kLinkScheme; ///< "tijara"

QString linkOf(const Place& place, const Client& client);

/// The place, or in words why it is not one of this shop.
struct LinkRead {
    std::optional<Place> place;
    QString complaint;
};
LinkRead readLink(const QString& text, const Client& client);
[[nodiscard]] bool looksLikeLink(const QString& text);

} // namespace tijara::ui
