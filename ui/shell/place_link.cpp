// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_link.h"

#include "ui/client/qt_text.h"
#include "ui/shell/pages.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace tijara::ui {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

// Members of a list's query begin with a letter, so these cannot meet them.
const QString kSort = QStringLiteral("_sort");
const QString kCaption = QStringLiteral("_words");
const QString kWhole = QStringLiteral("_page");
// A server inside the program has another port at each start.
const QString kThisComputer = QStringLiteral("this-computer");
const QString kPlatform = QStringLiteral("platform");

QString serverOf(const Client& client)
{
    if (client.isLocal()) {
        return kThisComputer;
    }
    const int port = client.base().port();
    return port < 0 ? client.base().host() : QStringLiteral("%1:%2").arg(client.base().host()).arg(port);
}

QString shopOf(const Client& client)
{
    const auto& session = client.session();
    return session && session->tenant ? toQt(session->tenant->slug) : kPlatform;
}

LinkRead refuse(const QString& sentence)
{
    return {std::nullopt, sentence};
}

} // namespace

const QString kLinkScheme = QStringLiteral("tijara");

bool looksLikeLink(const QString& text)
{
    return text.trimmed().startsWith(kLinkScheme + QLatin1Char(':'), Qt::CaseInsensitive);
}

QString linkOf(const Place& place, const Client& client)
{
    QUrl url;
    url.setScheme(kLinkScheme);
    url.setAuthority(serverOf(client));
    QString path = QLatin1Char('/') + shopOf(client) + QLatin1Char('/') + place.page;
    if (place.record) {
        path += QLatin1Char('/') + toQt(toText(*place.record));
    }
    url.setPath(path);
    QUrlQuery query;
    const auto add = [&query](const QString& name, const QString& value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto& [name, value] : place.filter) {
        add(toQt(name), toQt(value));
    }
    if (!place.sort.empty()) {
        add(kSort, toQt(place.sort));
    }
    if (!place.caption.isEmpty()) {
        add(kCaption, place.caption);
    }
    if (place.whole) {
        add(kWhole, QStringLiteral("1"));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

LinkRead readLink(const QString& text, const Client& client)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QStringList parts = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!url.isValid() || url.scheme().compare(kLinkScheme, Qt::CaseInsensitive) != 0 || url.authority().isEmpty() || parts.size() < 2 || parts.size() > 3) {
        return refuse(LinkWords::tr("This link is not whole. Copy it again where it came from."));
    }
    if (url.authority().compare(serverOf(client), Qt::CaseInsensitive) != 0) {
        return url.authority() == kThisComputer ? refuse(LinkWords::tr("This link is to a shop kept on one computer. You are signed in to %1.").arg(serverOf(client)))
                                                : refuse(LinkWords::tr("This link is to the server %1. Sign in there to open it.").arg(url.authority()));
    }
    if (parts.at(0) != shopOf(client)) {
        return refuse(LinkWords::tr("This link is to another shop, %1. Sign in there to open it.").arg(parts.at(0)));
    }
    Place place;
    place.page = parts.at(1);
    const PageEntry* entry = pageOf(place.page);
    if (!entry) {
        return refuse(LinkWords::tr("This version of the program has no page for this link."));
    }
    if (entry->permission && !client.may(*entry->permission)) {
        return refuse(LinkWords::tr("You may not see the page of this link. Ask the owner of the shop."));
    }
    if (parts.size() == 3) {
        place.record = parseId(toStd(parts.at(2)));
        if (!place.record) {
            return refuse(LinkWords::tr("This link is not whole. Copy it again where it came from."));
        }
    }
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (name == kSort) {
            place.sort = toStd(value);
        } else if (name == kCaption) {
            place.caption = value;
        } else if (name == kWhole) {
            place.whole = place.record.has_value();
        } else {
            place.filter[toStd(name)] = toStd(value);
        }
    }
    return {std::move(place), {}};
}

} // namespace tijara::ui
