// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "shared/catalog/catalog_contract.h"
#include "shared/customers/customers_contract.h"
#include "shared/sales/sales_contract.h"
#include "ui/shell/frame_actions.h"
#include "ui/shell/help.h"
#include "ui/shell/place_link.h"

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr int kRecordsEach = 5;
constexpr int kLettersForRecords = 2;
constexpr int kWaitMs = 60; ///< for the next letter, before the server is asked

QStringList inBoth(const char* context, const char* words)
{
    return *words == '\0' ? QStringList() : QStringList{QCoreApplication::translate(context, words), QLatin1String(words)};
}

} // namespace

PaletteModel::PaletteModel(Console& console, QObject* parent) : QAbstractListModel(parent), m_console(console)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &PaletteModel::ask);
}

QString PaletteModel::nameOf(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::GoTo:
        return tr("Go to");
    case PaletteKind::Do:
        return tr("Do", "heading of actions");
    case PaletteKind::Products:
        return tr("Products");
    case PaletteKind::Customers:
        return tr("Customers");
    case PaletteKind::Documents:
        return tr("Documents");
    case PaletteKind::Help:
        return tr("Help");
    }
    return {};
}

void PaletteModel::begin(const QString& current)
{
    cancel();
    m_all.clear();
    m_records.clear();
    addPages();
    addActions(current);
    addHelp();
    m_text.clear();
    m_only.reset();
    show();
}

void PaletteModel::add(PaletteItem item, const char* english, const QStringList& more)
{
    item.folded = fold(item.text);
    item.everything = fold((QStringList{item.text, item.detail, QLatin1String(english)} + more).join(QLatin1Char(' ')));
    m_all.push_back(std::move(item));
}

void PaletteModel::addPages()
{
    for (const PageEntry& entry : pages()) {
        if (!isGoneTo(entry) || (entry.permission && !m_console.client.may(*entry.permission))) {
            continue;
        }
        PaletteItem item{PaletteKind::GoTo, QLatin1String(entry.icon), QCoreApplication::translate("Pages", entry.title),
                         *entry.section == '\0' ? QString() : QCoreApplication::translate("Pages", entry.section), {}, QLatin1String(entry.id), {}, {}, {}};
        add(std::move(item), entry.title, QStringList{QLatin1String(entry.section)} + inBoth("Pages", entry.words));
    }
}

void PaletteModel::addActions(const QString& current)
{
    const auto addEntry = [this](const ActionEntry& one, const QString& page, const QString& title, const char* englishTitle) {
        if (one.permission && !m_console.client.may(*one.permission)) {
            return;
        }
        add({PaletteKind::Do, QLatin1String(one.icon), one.name(), title, one.keyText(), page, QLatin1String(one.id), {}, {}}, one.text, QStringList{QLatin1String(englishTitle)} + inBoth("Actions", one.hint));
    };
    // The page in front comes first, then the frame, then the others as they stand in the navigation.
    const auto addPage = [&](const PageEntry& entry) {
        if (!entry.permission || m_console.client.may(*entry.permission)) {
            for (const ActionEntry* one : actionsOf(entry)) {
                addEntry(*one, QLatin1String(entry.id), QCoreApplication::translate("Pages", entry.title), entry.title);
            }
        }
    };
    if (const PageEntry* here = pageOf(current)) {
        addPage(*here);
    }
    for (const ActionEntry& one : frameActions()) {
        addEntry(one, {}, {}, "");
    }
    for (const PageEntry& entry : pages()) {
        if (current != QLatin1String(entry.id)) {
            addPage(entry);
        }
    }
}

void PaletteModel::addHelp()
{
    for (const HelpEntry& entry : helpEntries()) {
        const PageEntry* page = pageOf(QLatin1String(entry.page));
        if (page && (!page->permission || m_console.client.may(*page->permission))) {
            add({PaletteKind::Help, QStringLiteral("help"), HelpEntry::tr(entry.title), {}, {}, QLatin1String(entry.page), QStringLiteral("frame.help"), {}, {}}, entry.title);
        }
    }
}

void PaletteModel::addLink(const QString& text)
{
    LinkRead read = readLink(text, m_console.client);
    PaletteItem item{PaletteKind::GoTo, read.place ? QStringLiteral("open-rows") : QStringLiteral("warning"), read.place ? tr("Open the link") : read.complaint,
                     read.place ? QCoreApplication::translate("Pages", pageOf(read.place->page)->title) : QString(), {}, {}, {}, read.place, {}};
    m_shown.push_back(std::move(item));
}

void PaletteModel::find(const QString& text, std::optional<PaletteKind> only)
{
    if (text != m_text) {
        cancel();
        m_records.clear();
        m_text = text;
        if (text.trimmed().size() >= kLettersForRecords && !looksLikeLink(text)) {
            m_wait.start();
        }
    }
    m_only = only;
    show();
}

void PaletteModel::show()
{
    beginResetModel();
    m_shown.clear();
    m_lines.clear();
    const QStringList words = fold(m_text).text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (looksLikeLink(m_text)) {
        addLink(m_text);
    } else {
        std::vector<std::pair<int, PaletteItem>> good;
        for (const PaletteItem& one : m_all) {
            Match match = findWords(one.folded, words);
            const bool isByOtherWords = match.score == 0 && !words.isEmpty();
            if (isByOtherWords) { // some words may be in the page's name or in English only
                match = {findWords(one.everything, words).score > 0 ? 1 : 0, {}};
            }
            if (match.score > 0 || words.isEmpty()) {
                good.emplace_back(match.score, one);
                good.back().second.spans = std::move(match.spans);
                good.back().second.byOtherWords = isByOtherWords;
            }
        }
        std::stable_sort(good.begin(), good.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
        for (auto& [score, item] : good) {
            m_shown.push_back(std::move(item));
        }
        for (const PaletteItem& one : m_records) {
            m_shown.push_back(one);
            m_shown.back().spans = findWords(one.folded, words).spans;
        }
    }
    // What is called so stands above what is only meant by the word.
    std::vector<PaletteKind> kinds(std::begin(kPaletteKinds), std::end(kPaletteKinds));
    std::stable_partition(kinds.begin(), kinds.end(), [this](PaletteKind kind) {
        return std::any_of(m_shown.begin(), m_shown.end(), [kind](const PaletteItem& one) { return one.kind == kind && !one.byOtherWords; });
    });
    for (const PaletteKind kind : kinds) {
        if (m_only && *m_only != kind) {
            continue;
        }
        bool headed = false;
        for (std::size_t at = 0; at < m_shown.size(); ++at) {
            if (m_shown[at].kind == kind) {
                if (!std::exchange(headed, true)) {
                    m_lines.push_back({kind, {}});
                }
                m_lines.push_back({kind, at});
            }
        }
    }
    endResetModel();
    emit rowsChanged();
}

template <class In, class Row, class Make>
void PaletteModel::askFor(PaletteKind kind, const Route<In, tijara::Page<Row>>& route, std::optional<std::string> In::*member, const std::string& text, Make make)
{
    In query;
    query.*member = text;
    query.limit = kRecordsEach;
    ++m_asking;
    m_calls.push_back(m_console.client.call(route, query, this, [this, kind, make](Result<tijara::Page<Row>> answer) {
        --m_asking;
        if (answer) {
            for (const Row& row : answer->items) {
                if (std::any_of(m_records.begin(), m_records.end(), [&row](const PaletteItem& one) { return one.record == row.id; })) {
                    continue;
                }
                PaletteItem item = make(row);
                item.kind = kind;
                item.record = row.id;
                item.folded = fold(item.text);
                m_records.push_back(std::move(item));
            }
        }
        show();
    }));
}

// Codes and numbers are compared byte for byte, and few people hold Shift for the letters in them.
template <class In, class Row, class Make>
void PaletteModel::askForCode(PaletteKind kind, const Route<In, tijara::Page<Row>>& route, std::optional<std::string> In::*member, Make make)
{
    const QString typed = m_text.trimmed();
    askFor(kind, route, member, toStd(typed), make);
    if (typed.toUpper() != typed) {
        askFor(kind, route, member, toStd(typed.toUpper()), make);
    }
}

void PaletteModel::ask()
{
    const std::string text = toStd(m_text.trimmed());
    const Formats& formats = m_console.formats;
    const auto maySee = [this](const char* page) {
        const PageEntry* entry = pageOf(QLatin1String(page));
        return entry && (!entry->permission || m_console.client.may(*entry->permission));
    };
    if (maySee("products")) {
        const auto item = [&formats](const catalog::Product& row) {
            const QString price = row.price ? formats.price(*row.price) : QString();
            return PaletteItem{{}, QStringLiteral("products"), toQt(row.name.empty() ? row.code : row.name), toQt(row.code), price, QStringLiteral("products"), {}, {}, {}};
        };
        askForCode(PaletteKind::Products, catalog::kListProducts, &catalog::ProductQuery::code, item);
        askFor(PaletteKind::Products, catalog::kListProducts, &catalog::ProductQuery::search, text, item);
    }
    if (maySee("customers")) {
        const auto item = [](const customers::Customer& row) {
            return PaletteItem{{}, QStringLiteral("person"), toQt(row.name.empty() ? row.number : row.name), toQt(row.name.empty() ? row.country : row.number), {},
                               QStringLiteral("customers"), {}, {}, {}};
        };
        askForCode(PaletteKind::Customers, customers::kListCustomers, &customers::CustomerQuery::number, item);
        askFor(PaletteKind::Customers, customers::kListCustomers, &customers::CustomerQuery::search, text, item);
    }
    if (maySee("sales")) {
        askForCode(PaletteKind::Documents, sales::kListDocuments, &sales::DocumentQuery::number, [&formats](const sales::Document& row) {
            return PaletteItem{{}, QStringLiteral("bill"), toQt(row.number), formats.dateTime(row.issuedAt), formats.money(row.total), QStringLiteral("sales"), {}, {}, {}};
        });
    }
}

void PaletteModel::cancel()
{
    m_wait.stop();
    for (const Client::CallNumber call : std::exchange(m_calls, {})) {
        m_console.client.cancel(call);
    }
    m_asking = 0;
}

const PaletteItem* PaletteModel::at(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto item = m_lines[static_cast<std::size_t>(row)].item;
    return item ? &m_shown[*item] : nullptr;
}

QString PaletteModel::heading(int row) const
{
    return nameOf(m_lines[static_cast<std::size_t>(row)].kind);
}

int PaletteModel::found() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& one) { return one.item.has_value(); }));
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteItem* item = at(index.row());
    if (role == Qt::DisplayRole) {
        return item ? item->text : heading(index.row());
    }
    if (role == Qt::AccessibleTextRole) {
        return item ? QStringList{item->text, item->detail, item->keys}.join(QLatin1String(", ")) : heading(index.row());
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace tijara::ui
