// SPDX-License-Identifier: GPL-3.0-or-later
// An exported file has the API's rows, cell by cell, whatever the list and the kind of file.
#include <QProcess>
#include <QTest>
#include <QTimeZone>

#include "shared/files/files_contract.h"
#include "tests/support/shop.h"

#include <cmath>
#include <fstream>

using namespace tijara;
using namespace tijara::files;
using tests::Shop;

namespace {

using Table = std::vector<QStringList>;

std::string sample()
{
    std::ifstream in(std::string(TIJARA_SOURCE_DIR) + "/resources/demo/online_retail_sample.csv.gz", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// RFC 4180, read by hand.
Table csvRows(QByteArray bytes, char separator)
{
    if (!bytes.startsWith("\xEF\xBB\xBF")) {
        return {};
    }
    bytes.remove(0, 3);
    Table rows = {{}};
    QByteArray cell;
    bool quoted = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (quoted && c == '"' && at + 1 < bytes.size() && bytes[at + 1] == '"') {
            cell += c;
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            rows.back().push_back(QString::fromUtf8(std::exchange(cell, {})));
        } else if (!quoted && c == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n') {
            rows.back().push_back(QString::fromUtf8(std::exchange(cell, {})));
            rows.emplace_back();
            ++at;
        } else {
            cell += c;
        }
    }
    rows.pop_back(); // the last line ends too
    return rows;
}

/// What the standard library of another language reads out of the file; numbers with so many decimals as they have.
Table xlsxRows(const QByteArray& bytes)
{
    const tests::TempFolder folder;
    const auto path = QString::fromStdString((folder.path() / "read.xlsx").string());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    file.close();
    QProcess python;
    python.start(qEnvironmentVariable("TIJARA_PYTHON", QStringLiteral("python3")), {QStringLiteral(TIJARA_SOURCE_DIR "/tests/files/read_xlsx.py"), path});
    python.waitForFinished(120'000);
    Table rows;
    for (const QByteArray& line : python.readAllStandardOutput().split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const auto json = parseJson(line.toStdString());
        QStringList& cells = rows.emplace_back();
        for (const auto& cell : json.GetArray()) {
            cells.push_back(cell.IsString() ? QString::fromUtf8(cell.GetString()) : cell.IsNull() ? QString() : QString::number(cell.GetDouble(), 'f', 4));
        }
    }
    return rows;
}

QString localTime(std::int64_t utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone("Europe/London")).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// How a member of the API's rows should stand in a file; `text` for CSV, otherwise with four decimals as read from XLSX.
struct Expectation {
    std::string member;
    enum Kind { Text, Whole, Amount, Price, Quantity, Moment, Day } kind = Text;

    [[nodiscard]] QString of(const rapidjson::Value& row, bool csv) const
    {
        const auto found = row.FindMember(member.c_str());
        if (found == row.MemberEnd() || found->value.IsNull()) {
            return {};
        }
        const auto& value = found->value;
        const auto number = [&](std::int64_t units, int digits, int shown) {
            if (!csv) {
                return QString::number(static_cast<double>(units) / std::pow(10, digits), 'f', 4);
            }
            QString text = QString::fromStdString(decimalText(units, digits));
            for (int spare = digits - shown; spare > 0 && text.endsWith(QLatin1Char('0')); --spare) {
                text.chop(1);
            }
            return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
        };
        switch (kind) {
        case Text:
        case Day: {
            const QString text = QString::fromUtf8(value.GetString());
            return csv && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]) ? QLatin1Char('\'') + text : text;
        }
        case Whole:
            return number(value.GetInt64(), 0, 0);
        case Amount:
            return number(value["minor"].GetInt64(), 2, 2);
        case Price:
            return number(value.GetInt64(), 4, 2);
        case Quantity:
            return number(value.GetInt64(), 3, 0);
        case Moment:
            return localTime(value.GetInt64());
        }
        return {};
    }
};

struct Case {
    std::string list;
    std::map<std::string, std::string> filter;
    std::string sort;
    std::vector<Expectation> columns;
};

/// Every list of a shop with the members its rows have.
std::vector<Case> cases(const std::string& product)
{
    using E = Expectation;
    const std::vector<E> documents = {{"number"}, {"kind"}, {"issuedAt", E::Moment}, {"issuedOn", E::Day}, {"customerName"}, {"country"}, {"lineCount", E::Whole},
                                      {"total", E::Amount}, {"reversesId"}};
    return {{"/api/v1/documents", {}, "", documents},
            {"/api/v1/documents", {{"kind", "creditNote"}}, "total", documents},
            {"/api/v1/documents", {{"country", "France"}, {"issuedFrom", "2011-03-01"}, {"issuedTo", "2011-09-30"}}, "-issuedAt", documents},
            {"/api/v1/sold-lines", {{"productId", product}}, "", {{"documentNumber"}, {"quantity", E::Quantity}, {"unitPrice", E::Price}, {"amount", E::Amount}, {"issuedAt", E::Moment}}},
            {"/api/v1/products", {{"kind", "goods"}}, "-code", {{"code"}, {"name"}, {"kind"}, {"price", E::Price}}},
            {"/api/v1/customers", {}, "number", {{"number"}, {"name"}, {"phone"}, {"country"}, {"createdAt", E::Moment}}},
            {"/api/v1/journal", {{"kind", "catalog.product.created"}}, "", {{"seq", E::Whole}, {"kind"}, {"at", E::Moment}, {"actorName"}}},
            {"/api/v1/jobs", {{"state", "done"}}, "", {{"kind"}, {"subject"}, {"done", E::Whole}}}};
}

NewExport wishOf(const Case& one, ExportFormat format)
{
    NewExport wish{"Rows", format, one.list, one.filter, one.sort, {}, {}, false};
    for (const Expectation& column : one.columns) {
        wish.columns.push_back({column.member, "Title of " + column.member, {}});
    }
    return wish;
}

Table apiRows(Shop& shop, const Case& one, bool csv)
{
    Table rows = {{}};
    for (const Expectation& column : one.columns) {
        rows[0].push_back(QString::fromStdString("Title of " + column.member));
    }
    std::string query = "?limit=200" + (one.sort.empty() ? "" : "&sort=" + one.sort);
    for (const auto& [name, value] : one.filter) {
        query += "&" + name + "=" + value;
    }
    for (std::string after;;) {
        const auto answer = shop.server().send({.path = one.list + query + after, .headers = {{"Authorization", "Bearer " + shop.owner().accessToken}}});
        const auto page = parseJson(answer.body);
        for (const auto& row : page["items"].GetArray()) {
            QStringList& cells = rows.emplace_back();
            for (const Expectation& column : one.columns) {
                cells.push_back(column.of(row, csv));
            }
        }
        if (!page.HasMember("next") || !page["next"].IsString()) {
            return rows;
        }
        after = std::string("&after=") + page["next"].GetString();
    }
}

// A row of a spreadsheet ends with its last filled cell.
void trim(Table& rows)
{
    for (QStringList& row : rows) {
        while (!row.isEmpty() && row.back().isEmpty()) {
            row.pop_back();
        }
    }
}

QByteArray fileOf(Shop& shop, const Id& id)
{
    const auto raw = shop.server().download(kExportFile, shop.as(id));
    return raw.status == 200 ? QByteArray::fromStdString(raw.body) : QByteArray();
}

} // namespace

class ExportsApiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::string m_product;

    QByteArray made(const NewExport& wish)
    {
        const auto begun = *m_shop->server().call(kStartExport, wish, m_shop->as());
        const auto job = m_shop->ended(begun.id);
        if (job.state != jobs::JobState::Done) {
            qWarning("%s", toJson(job).c_str());
            return {};
        }
        return fileOf(*m_shop, begun.id);
    }

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<Shop>();
        const auto preview = m_shop->upload(sample(), "sample.csv.gz");
        QCOMPARE(m_shop->ended(m_shop->startImport(preview)).state, jobs::JobState::Done);
        catalog::ProductQuery query;
        query.search = "regency cakestand";
        m_product = toText(m_shop->all(catalog::kListProducts, query).at(0).id);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void everyListIsExportedAsTheApiHasIt_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("csv");
        for (int at = 0; at < static_cast<int>(cases("").size()); ++at) {
            for (const bool csv : {true, false}) {
                QTest::addRow("%s %d %s", cases("").at(static_cast<std::size_t>(at)).list.c_str(), at, csv ? "csv" : "xlsx") << at << csv;
            }
        }
    }
    void everyListIsExportedAsTheApiHasIt()
    {
        QFETCH(int, at);
        QFETCH(bool, csv);
        const Case one = cases(m_product).at(static_cast<std::size_t>(at));
        const auto expected0 = one.list.ends_with("/jobs") ? apiRows(*m_shop, one, csv) : Table{};
        const QByteArray bytes = made(wishOf(one, csv ? ExportFormat::Csv : ExportFormat::Xlsx));
        QVERIFY(!bytes.isEmpty());
        Table rows = csv ? csvRows(bytes, ',') : xlsxRows(bytes);
        Table expected = expected0.empty() ? apiRows(*m_shop, one, csv) : expected0; // the export itself is a job too
        if (!csv) {
            trim(rows);
            trim(expected);
        }
        QVERIFY(expected.size() > 1);
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows[row], expected[row]);
        }
    }

    void whatASpreadsheetWouldRunIsText()
    {
        Shop shop;
        const std::vector<std::string> evil = {"=1+1", "+1", "-1+cmd|' /C calc'!A1", "@SUM(1)", "\"quoted\", and more", "'=1", "plain",
                                               "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(1)", ";=1+1", ",=1+1", "RED,=1+1", "\"=1+1\"", ",\"+1"};
        for (std::size_t at = 0; at < evil.size(); ++at) {
            *shop.server().call(catalog::kCreateProduct, {"C" + std::to_string(at), evil[at], catalog::ItemKind::Goods, UnitPrice{12'500}}, shop.as());
        }
        const auto runs = [](QString cell) {
            cell.remove(0, cell.startsWith(QLatin1Char('"')) ? 1 : 0);
            return !cell.isEmpty() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell[0]);
        };
        NewExport wish{"Evil", ExportFormat::Csv, "/api/v1/products", {}, "code", {}, {{"name", "=HYPERLINK(\"x\")", {}}, {"price", "Price", {}}}, true};
        auto begun = *shop.server().call(kStartExport, wish, shop.as());
        shop.ended(begun.id);
        const QByteArray bytes = fileOf(shop, begun.id);
        const Table rows = csvRows(bytes, ';');
        QVERIFY(rows.size() > 1);
        QVERIFY(rows[0][0].startsWith(QLatin1Char('\'')));
        for (std::size_t at = 1; at < rows.size(); ++at) {
            QVERIFY2(!runs(rows[at][0]), qPrintable(rows[at][0]));
            QVERIFY(rows[at][1].isEmpty() || rows[at][1] == QStringLiteral("1,25"));
        }
        // Read with commas, as another country's spreadsheet does: other cells, and none of them runs.
        for (const QString& line : QString::fromUtf8(bytes).split(QStringLiteral("\r\n"))) {
            for (const QString& cell : line.split(QLatin1Char(','))) {
                QVERIFY2(!runs(cell), qPrintable(line));
            }
        }
    }

    void aNoteOfSeveralLinesRunsNeither()
    {
        Shop shop;
        *shop.server().call(customers::kCreateCustomer, {"1", {}, {}, {}, "first\n=1+1\n\t+2\nplain", {}}, shop.as());
        auto begun = *shop.server().call(kStartExport, NewExport{"Notes", ExportFormat::Csv, "/api/v1/customers", {}, "", {}, {{"note", "Note", {}}}, false}, shop.as());
        shop.ended(begun.id);
        const Table rows = csvRows(fileOf(shop, begun.id), ',');
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1][0], QStringLiteral("first\n'=1+1\n'\t'+2\nplain"));
    }

    void onlyTheChosenRowsAreWrittenWithTheReadersWords()
    {
        const auto products = m_shop->all(catalog::kListProducts, catalog::ProductQuery{});
        NewExport wish{"Some", ExportFormat::Csv, "/api/v1/products", {}, "", {products.at(3).id, products.at(250).id}, {{"code", "Code", {}}, {"kind", "Kind", {{"goods", "Ware"}}}}, false};
        const auto job = m_shop->ended(m_shop->server().call(kStartExport, wish, m_shop->as())->id);
        QCOMPARE(job.done, std::int64_t{2}); // and not the rows that were looked at on the way
        QCOMPARE(job.total, std::int64_t{2});
        const Table rows = csvRows(fileOf(*m_shop, job.id), ',');
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1][0].toStdString(), products[3].code);
        QCOMPARE(rows[2][0].toStdString(), products[250].code);
        QCOMPARE(rows[1][1], products[3].kind == catalog::ItemKind::Goods ? QStringLiteral("Ware") : QString::fromStdString(toText(products[3].kind)));
    }

    void aWishTheListDoesNotServeIsRefusedAtOnce()
    {
        const auto refused = [&](NewExport wish) { return m_shop->server().call(kStartExport, wish, m_shop->as()).status; };
        const NewExport good{"Rows", ExportFormat::Csv, "/api/v1/products", {}, "", {}, {{"code", "Code", {}}}, false};
        auto wrong = good;
        wrong.list = "/api/v1/dashboard"; // no list
        QCOMPARE(refused(wrong), 404);
        wrong.list = "/api/v1/products/totals";
        QCOMPARE(refused(wrong), 404);
        wrong.list = "/api/v1/documents/0190b7a0-0000-7000-8000-000000000000";
        QCOMPARE(refused(wrong), 404);
        wrong = good;
        wrong.sort = "price";
        QCOMPARE(refused(wrong), 400);
        wrong = good;
        wrong.filter = {{"colour", "red"}};
        QCOMPARE(refused(wrong), 422);
        wrong = good;
        wrong.columns = {{"secret", "x", {}}};
        QCOMPARE(refused(wrong), 422);
        wrong = good;
        wrong.name = "../../etc/passwd";
        QCOMPARE(refused(wrong), 422);
    }

    void onlyWhoAskedForItMayFetchIt()
    {
        const NewExport wish{"Rows", ExportFormat::Csv, "/api/v1/products", {}, "", {}, {{"code", "Code", {}}}, false};
        const auto begun = *m_shop->server().call(kStartExport, wish, m_shop->as());
        m_shop->ended(begun.id);
        QVERIFY(!fileOf(*m_shop, begun.id).isEmpty());
        const auto colleague = m_shop->server().addUser(m_shop->owner().accessToken, identity::Role::Manager, "manager@shop.example");
        QCOMPARE(m_shop->server().download(kExportFile, {.token = colleague.accessToken, .id = begun.id}).status, 404);
        QCOMPARE(m_shop->server().call(kExport, {.token = colleague.accessToken, .id = begun.id}).status, 404);
        const auto stranger = m_shop->server().addShop("Other shop", "other@shop.example");
        QCOMPARE(m_shop->server().download(kExportFile, {.token = stranger.accessToken, .id = begun.id}).status, 404);
        const auto cashier = m_shop->server().addUser(m_shop->owner().accessToken, identity::Role::Cashier, "cashier@shop.example");
        QCOMPARE(m_shop->server().call(kStartExport, wish, {.token = cashier.accessToken}).status, 403);
        const auto accountant = m_shop->server().addUser(m_shop->owner().accessToken, identity::Role::Accountant, "accountant@shop.example");
        QCOMPARE(m_shop->server().call(kStartExport, wish, {.token = accountant.accessToken}).status, 201);
    }

    void itIsInTheAuditTrailWithoutTheFiltersValues()
    {
        NewExport wish{"Rows", ExportFormat::Csv, "/api/v1/customers", {{"search", "somebody"}}, "", {}, {{"name", "Name", {}}}, false};
        const auto begun = *m_shop->server().call(kStartExport, wish, m_shop->as());
        journal::EntryQuery query;
        query.kind = "files.export.requested";
        query.limit = 1;
        const auto entries = *m_shop->server().call(journal::kListEntries, query, m_shop->as());
        QCOMPARE(entries.items.at(0).entityId, begun.id);
        QVERIFY(entries.items[0].body.find("search") != std::string::npos);
        QVERIFY(entries.items[0].body.find("somebody") == std::string::npos);
        m_shop->ended(begun.id);
    }

    void afterADayTheFileIsGone()
    {
        tests::VirtualClock clock;
        Shop shop(&clock);
        shop.product("P", 10'000);
        const NewExport wish{"Rows", ExportFormat::Csv, "/api/v1/products", {}, "", {}, {{"code", "Code", {}}}, false};
        const auto begun = *shop.server().call(kStartExport, wish, shop.as());
        shop.ended(begun.id);
        const auto path = shop.server().folder() / "exports" / toText(shop.owner().tenant->id) / (toText(begun.id) + ".csv");
        QVERIFY(std::filesystem::exists(path));
        std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
        shop.server().restart(); // sweeps
        QTRY_VERIFY(!std::filesystem::exists(path));
        QCOMPARE(shop.server().download(kExportFile, shop.as(begun.id)).status, 404);
    }

    void anErasureTakesTheFilesAway()
    {
        Shop shop;
        const auto customer = shop.customer("Somebody Private");
        const NewExport wish{"Rows", ExportFormat::Csv, "/api/v1/customers", {}, "", {}, {{"name", "Name", {}}}, false};
        const auto begun = *shop.server().call(kStartExport, wish, shop.as());
        shop.ended(begun.id);
        QVERIFY(fileOf(shop, begun.id).contains("Somebody Private"));
        QVERIFY(shop.server().call(customers::kEraseCustomer, customers::EraseCustomer{"asked for it"}, shop.as(customer.id)).value);
        for (const auto& job : shop.all(jobs::kListJobs, jobs::JobQuery{})) {
            shop.ended(job.id);
        }
        QCOMPARE(shop.server().download(kExportFile, shop.as(begun.id)).status, 404);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(shop.server().folder() / "exports")) {
            QVERIFY2(!entry.is_regular_file(), entry.path().c_str());
        }
    }

    void aServerThatStopsMeanwhileMakesItAnew()
    {
        NewExport wish{"Rows", ExportFormat::Xlsx, "/api/v1/documents", {}, "", {}, {{"number", "Number", {}}, {"total", "Total", {}}}, false};
        const auto begun = *m_shop->server().call(kStartExport, wish, m_shop->as());
        m_shop->server().restart();
        QCOMPARE(m_shop->ended(begun.id).state, jobs::JobState::Done);
        const auto state = *m_shop->server().call(kExport, m_shop->as(begun.id));
        QCOMPARE(xlsxRows(fileOf(*m_shop, begun.id)).size(), static_cast<std::size_t>(state.rows + 1));
        QVERIFY(state.rows > 2'700);
        QVERIFY(state.bytes > 0);
    }
};

QTEST_GUILESS_MAIN(ExportsApiTest)
#include "exports_api_test.moc"
