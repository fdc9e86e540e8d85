// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_views.h"

#include "ui/client/qt_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tijara::ui {

namespace {

const QString kName = QStringLiteral("name");
const QString kCaption = QStringLiteral("caption");
const QString kFilter = QStringLiteral("filter");
const QString kSort = QStringLiteral("sort");
const QString kColumns = QStringLiteral("columns");
const QString kViews = QStringLiteral("views");
const QString kCurrent = QStringLiteral("current");

QJsonObject jsonOf(const SavedView& view)
{
    QJsonObject filter;
    for (const auto& [member, value] : view.filter) {
        filter[toQt(member)] = toQt(value);
    }
    return {{kName, view.name}, {kCaption, view.caption}, {kFilter, filter}, {kSort, toQt(view.sort)}, {kColumns, jsonOf(view.columns)}};
}

SavedView viewFrom(const QJsonObject& json)
{
    SavedView view{json[kName].toString(), json[kCaption].toString(), {}, toStd(json[kSort].toString()), layoutFrom(json[kColumns].toArray())};
    const QJsonObject filter = json[kFilter].toObject();
    for (auto one = filter.begin(); one != filter.end(); ++one) {
        view.filter.emplace(toStd(one.key()), toStd(one.value().toString()));
    }
    return view;
}

} // namespace

SavedViews SavedViews::fromJson(const QString& json)
{
    SavedViews views;
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const auto& value : all[kViews].toArray()) {
        SavedView view = viewFrom(value.toObject());
        if (view.name.isEmpty()) {
            views.m_views.front() = std::move(view);
        } else if (views.isFree(view.name)) {
            views.m_views.push_back(std::move(view));
        }
    }
    views.m_views.front().filter.clear(); // the whole list is whole
    views.go(all[kCurrent].toInt());
    return views;
}

QString SavedViews::toJson() const
{
    QJsonArray views;
    for (const SavedView& one : m_views) {
        views.append(jsonOf(one));
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{kViews, views}, {kCurrent, m_current}}).toJson(QJsonDocument::Compact));
}

void SavedViews::go(int index)
{
    m_current = index >= 0 && index < static_cast<int>(m_views.size()) ? index : 0;
}

bool SavedViews::isFree(const QString& name) const
{
    return !name.isEmpty() && std::none_of(m_views.begin(), m_views.end(), [&](const SavedView& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
}

bool SavedViews::add(SavedView view)
{
    if (!isFree(view.name)) {
        return false;
    }
    m_views.push_back(std::move(view));
    m_current = static_cast<int>(m_views.size()) - 1;
    return true;
}

bool SavedViews::rename(int index, const QString& name)
{
    SavedView& view = m_views.at(static_cast<std::size_t>(index));
    if (view.name != name && view.name.compare(name, Qt::CaseInsensitive) != 0 && !isFree(name)) {
        return false;
    }
    view.name = name;
    return true;
}

SavedView SavedViews::take(int index)
{
    SavedView view = m_views.at(static_cast<std::size_t>(index));
    m_views.erase(m_views.begin() + index);
    m_current = 0;
    return view;
}

void SavedViews::putBack(int index, SavedView view)
{
    index = std::min(index, static_cast<int>(m_views.size()));
    m_views.insert(m_views.begin() + index, std::move(view));
    m_current = index;
}

} // namespace tijara::ui
