// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_layout.h"

#include "ui/widgets/list_model.h"

#include <QJsonObject>

namespace tijara::ui {

QJsonArray jsonOf(const ColumnLayout& layout)
{
    QJsonArray json;
    for (const ColumnChoice& one : layout) {
        json.append(QJsonObject{{QStringLiteral("name"), toQt(one.name)}, {QStringLiteral("shown"), one.shown}, {QStringLiteral("width"), one.width}});
    }
    return json;
}

ColumnLayout layoutFrom(const QJsonArray& json)
{
    ColumnLayout layout;
    for (const auto& value : json) {
        const QJsonObject one = value.toObject();
        layout.push_back({toStd(one[QStringLiteral("name")].toString()), one[QStringLiteral("shown")].toBool(true), one[QStringLiteral("width")].toInt()});
    }
    return layout;
}

ColumnLayout completed(const ColumnLayout& layout, const ListModelCore& model)
{
    ColumnLayout all;
    const auto& columns = model.columns();
    const auto known = [](const auto& list, const std::string& name) {
        return std::any_of(list.begin(), list.end(), [&](const auto& one) { return name == one.name; });
    };
    for (const ColumnChoice& one : layout) {
        if (known(columns, one.name) && !known(all, one.name)) {
            all.push_back(one);
        }
    }
    const bool arranged = !all.empty();
    for (const auto& one : columns) {
        if (!known(all, one.name)) {
            all.push_back({one.name, !arranged, 0});
        }
    }
    if (std::none_of(all.begin(), all.end(), [](const ColumnChoice& one) { return one.shown; })) {
        all.front().shown = true; // a list shows something
    }
    return all;
}

} // namespace tijara::ui
