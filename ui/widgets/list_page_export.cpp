// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list as a file for a spreadsheet: what is asked for, and the asking.
#include "ui/widgets/list_page.h"

#include <QDir>

#include <algorithm>

namespace tijara::ui {

namespace {

const QString kFormat = QStringLiteral("/format");
const QString kColumns = QStringLiteral("/columns");

} // namespace

void ListPage::makeExports()
{
    const Style& style = m_console.style;
    m_exports = new ExportStrip(m_console);
    m_column->insertWidget(m_column->indexOf(m_strip) + 1, m_exports);
    addAction(actionButton(style, bind("list.export", [this] { startExport(false); })));
    auto* some = makeButton(style, tr("Export…"), ButtonKind::Plain, QStringLiteral("export"));
    some->setToolTip(tr("Makes a file for a spreadsheet of the chosen rows"));
    connect(some, &QPushButton::clicked, this, [this] { startExport(true); });
    m_bulk->addAction(some);
    connect(&m_model->chosen(), &ChosenRows::changed, some, [this, some] {
        // Rows without an id can only be exported all together.
        some->setVisible(m_model->chosen().isAll() || (m_model->loadedRows() > 0 && !m_model->keyOf(0).empty()));
    });
}

void ListPage::addExportWords(const std::string& member, std::map<std::string, std::string> words)
{
    m_exportWords[member] = std::move(words);
}

files::NewExport ListPage::exportWish(bool chosen, bool allColumns, files::ExportFormat format) const
{
    files::NewExport wish;
    wish.name = toStd(m_words.title);
    wish.format = format;
    wish.list = m_model->path();
    wish.filter = m_model->filter();
    wish.sort = m_model->sort();
    if (const auto one = wish.filter.find(ListModelCore::kOneRecord); one != wish.filter.end()) {
        // The list itself knows no such filter: it was asked for by its own route.
        if (const auto id = parseId(one->second); id && (!chosen || m_model->chosen().isAll())) {
            wish.chosen.push_back(*id);
        }
        wish.filter.erase(one);
    }
    wish.decimalComma = m_console.formats.style() == NumberStyle::Spaced;
    if (chosen && !m_model->chosen().isAll()) {
        for (const int row : m_model->chosen().rows()) {
            if (const auto id = parseId(m_model->keyOf(row))) {
                wish.chosen.push_back(*id);
            }
        }
    }
    auto words = m_exportWords;
    for (const FilterChip* chip : m_chips) {
        for (const FilterChip::Choice& one : chip->choices()) {
            words[chip->member()][one.value] = toStd(one.word);
        }
    }
    std::vector<int> columns = m_view->shownColumns();
    for (int column = 0; allColumns && column < m_model->columnCount(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            columns.push_back(column);
        }
    }
    for (const int column : columns) {
        const auto& facts = m_model->columns()[static_cast<std::size_t>(column)];
        wish.columns.push_back({facts.member, toStd(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), words[facts.member]});
    }
    return wish;
}

void ListPage::startExport(bool chosen)
{
    if (m_exportDialog || !m_exports) {
        return;
    }
    const Count all = m_model->totals() ? m_model->totals()->rows : m_model->count().value_or(Count{});
    const bool some = chosen && !m_model->chosen().isAll();
    const bool ofPlatform = m_console.client.session() && !m_console.client.session()->tenant;
    const std::int64_t rows = some ? static_cast<std::int64_t>(m_model->chosen().rows().size()) : m_model->filter().contains(ListModelCore::kOneRecord) ? 1 : all.value;
    const QString number = rows != all.value ? m_console.formats.whole(rows) : m_console.formats.count(all);
    const QString sentence = ofPlatform ? tr("A CSV file with %1 rows is made at once.", nullptr, pluralOf(rows)).arg(number)
                                        : tr("A file with %1 rows is made and kept for 24 hours, for you alone.", nullptr, pluralOf(rows)).arg(number);
    m_exportDialog = new RecordDialog(m_console.style, {tr("Export %1").arg(m_words.title), sentence, tr("Make the file"), tr("Cancel")}, false, this);
    FormFields& form = m_exportDialog->form();
    if (!ofPlatform) {
        form.addChoice(kFormat, tr("Kind of file"), {{QStringLiteral("xlsx"), tr("XLSX, for spreadsheets")}, {QStringLiteral("csv"), tr("CSV, for other programs")}});
    }
    form.addChoice(kColumns, tr("Columns"), {{QStringLiteral("shown"), tr("Those you see")}, {QStringLiteral("all"), tr("All of the list")}});
    connect(m_exportDialog, &RecordDialog::submitted, this, [this, chosen, ofPlatform] {
        const FormFields& fields = m_exportDialog->form();
        const bool allColumns = fields.text(kColumns) == QStringLiteral("all");
        if (ofPlatform) {
            saveOfPlatform(exportWish(chosen, allColumns, files::ExportFormat::Csv), ExportStrip::askPath(this, m_words.title + QStringLiteral(".csv")));
        } else {
            makeExport(exportWish(chosen, allColumns, fields.chosen<files::ExportFormat>(kFormat)));
        }
    });
    m_exportDialog->begin();
}

void ListPage::makeExport(const files::NewExport& wish)
{
    m_exportDialog->setBusy(true);
    m_console.client.call(files::kStartExport, wish, m_exportDialog, [this](Result<files::Export> answer) {
        if (!answer) {
            m_exportDialog->showProblem(answer.problem());
            return;
        }
        m_exportDialog->accept();
        m_exports->begin(*answer);
    });
}

void ListPage::saveOfPlatform(const files::NewExport& wish, const QString& path)
{
    if (path.isEmpty()) {
        return;
    }
    m_exportDialog->setBusy(true);
    m_console.client.download(files::kExportOfPlatform, At{}, files::PlatformExport{toJson(wish)}, path, m_exportDialog, [this, path](Result<qint64> answer) {
        if (!answer) {
            m_exportDialog->showProblem(answer.problem());
            return;
        }
        m_exportDialog->accept();
        m_console.toast(tr("Saved as %1").arg(isolated(QDir::toNativeSeparators(path))));
    });
}

} // namespace tijara::ui
