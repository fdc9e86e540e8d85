// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/experiments/results/raw_files.h"

#include <QTemporaryDir>

#include <fstream>

using namespace tijara;
using namespace tijara::experiments;

namespace {

class Files {
public:
    RawResults results(const std::string& exposures, const std::string& orders, const RawColumns& columns = {}) const
    {
        return resultsOfFiles(write("exposures.csv", exposures), write("orders.csv", orders), columns, Instant{1'800'000'000'000});
    }
    /// "not_found exposures.csv": what the refusal says.
    std::string refusal(const std::string& exposures, const std::string& orders, const RawColumns& columns = {}) const
    {
        try {
            (void)results(exposures, orders, columns);
            return {};
        } catch (const Problem& problem) {
            return problem.params.at("reason") + " " + problem.params.at("file");
        }
    }

private:
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    QTemporaryDir m_folder;
};

const ArmResult& arm(const RawResult& experiment, std::size_t goal, std::size_t place)
{
    return experiment.results.goals.at(goal).arms.at(place);
}

} // namespace

class RawFilesTest : public QObject {
    Q_OBJECT

private slots:
    void whoSawTwoVariantsCountsForNothingAndOnlyOrdersFromTheFirstExposureOnCount()
    {
        const auto all = Files().results("ts,experiment,visitor,variant\n"
                                         "100,price,ann,0\n"
                                         "50,price,ann,0\n" // the first one, further down
                                         "100,price,bob,1\n"
                                         "100,price,cid,0\n"
                                         "200,price,cid,1\n"
                                         "100,other,bob,0\n",
                                         "ts,visitor,revenue\n"
                                         "49,ann,1000\n" // before
                                         "50,ann,2.50\n"
                                         "300,ann,1\n"
                                         "150,cid,7\n"
                                         "150,bob,4\n"
                                         "150,nobody,9\n");
        QCOMPARE(all.exposures, std::int64_t{6});
        QCOMPARE(all.events, std::int64_t{6});
        QCOMPARE(all.unreadable, std::int64_t{0});
        QCOMPARE(all.experiments.size(), std::size_t{2});
        QCOMPARE(all.experiments[0].results.key, std::string("other"));
        QCOMPARE(arm(all.experiments[0], 1, 0).total, std::int64_t{4'000'000}); // the same order counts in both
        const RawResult& price = all.experiments[1];
        QCOMPARE(price.results.split.mixed, std::int64_t{1});
        QCOMPARE(arm(price, 0, 0).visitors, std::int64_t{1});
        QCOMPARE(arm(price, 0, 0).converted, std::int64_t{1});
        QCOMPARE(arm(price, 1, 0).orders, std::int64_t{2});
        QCOMPARE(arm(price, 1, 0).total, std::int64_t{3'500'000});
        QCOMPARE(arm(price, 1, 1).total, std::int64_t{4'000'000});
        QCOMPARE(price.results.variants[0].views, std::int64_t{4}); // those of the mixed one with them, under what was seen first
    }

    void aRefundIsInTheSumsAndNoOrder()
    {
        const auto all = Files().results("ts,experiment,visitor,variant\n1,price,ann,0\n1,price,bob,1\n",
                                         "ts,visitor,revenue\n2,ann,10\n3,ann,-10\n2,bob,-4\n");
        const RawResult& price = all.experiments.at(0);
        QVERIFY(arm(price, 0, 0).converted == 1 && arm(price, 0, 0).orders == 1 && arm(price, 1, 0).total == 0);
        QVERIFY(arm(price, 0, 1).converted == 0 && arm(price, 0, 1).orders == 0);
        QCOMPARE(arm(price, 1, 1).total, std::int64_t{-4'000'000});
    }

    void filesAreReadAsSpreadsheetsWriteThem()
    {
        RawColumns columns;
        columns.at = "When, UTC";
        const auto all = Files().results("\xEF\xBB\xBF\"When, UTC\",variant,visitor,experiment,note\r\n"
                                         "2026-11-29T12:00:00Z,10,\"o\"\"hara, ann\",été,x\r\n"
                                         "\r\n"
                                         "2026-11-29T12:00:00Z,9,bob,été,\"a,b\"\r\n"
                                         "yesterday,9,bob,été,x\r\n"
                                         "2026-11-29T12:00:00Z,9,bob,été\r\n",
                                         "\"When, UTC\",visitor,revenue\n1796000000,\"o\"\"hara, ann\",3.999999\n1796000000,bob,dear\n1796000000,,1", columns);
        QCOMPARE(all.exposures, std::int64_t{2});
        QCOMPARE(all.unreadable, std::int64_t{4});
        QCOMPARE(*all.firstUnreadable, std::int64_t{5}); // the head is line 1
        const Results& results = all.experiments.at(0).results;
        QCOMPARE(results.key, std::string("été"));
        QCOMPARE(results.variants[0].key, std::string("9")); // by number: 9 before 10
        QCOMPARE(results.goals[1].arms[1].total, std::int64_t{3'999'999});
    }

    void everyLineIsReadOnceHoweverTheFileIsCut()
    {
        // More lines than threads, of all lengths, so that pieces end anywhere.
        std::string exposures = "ts,experiment,visitor,variant\n";
        constexpr int kVisitors = 5000;
        for (int one = 0; one < kVisitors; ++one) {
            exposures += std::to_string(1000 + one) + ",price,v" + std::string(static_cast<std::size_t>(one % 37), 'x') + std::to_string(one) + "," + std::to_string(one % 3) + "\n";
        }
        const auto all = Files().results(exposures, "ts,visitor,revenue\n");
        QCOMPARE(all.exposures, std::int64_t{kVisitors});
        QCOMPARE(all.experiments.at(0).results.visitors, std::int64_t{kVisitors});
        QCOMPARE(arm(all.experiments[0], 0, 2).visitors, std::int64_t{kVisitors / 3});
        QCOMPARE(arm(all.experiments[0], 0, 0).converted, std::int64_t{0});
    }

    void whatCannotBeReadIsNamed()
    {
        const std::string orders = "ts,visitor,revenue\n";
        QCOMPARE(Files().refusal("", orders), std::string("no_head exposures.csv"));
        QCOMPARE(Files().refusal("ts,visitor,variant\n", orders), std::string("no_column exposures.csv"));
        QCOMPARE(Files().refusal("ts,experiment,visitor,variant\n", "ts,visitor\n"), std::string("no_column orders.csv"));
        QCOMPARE(Files().refusal("\xFF\xFE\n", orders), std::string("no_head exposures.csv"));
        try {
            (void)resultsOfFiles("/nowhere/exposures.csv", "/nowhere/orders.csv", {}, {});
            QFAIL("a file that is not there was read");
        } catch (const Problem& problem) {
            QCOMPARE(problem.params.at("reason"), std::string("not_found"));
        }
        QVERIFY(Files().results("ts,experiment,visitor,variant\n", orders).experiments.empty());
        QCOMPARE(Files().results("ts,experiment,visitor,variant\n", orders + "1,ann,10000000000\n1,ann,10000000001\n").unreadable, std::int64_t{1}); // no order's amount
    }
};

QTEST_GUILESS_MAIN(RawFilesTest)
#include "raw_files_test.moc"
