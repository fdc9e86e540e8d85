// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/core/id.h"

#include <random>

using namespace tijara;

namespace {

Id randomId(std::mt19937_64& random)
{
    Id id;
    for (auto& byte : id.bytes) {
        byte = static_cast<std::uint8_t>(random());
    }
    return id;
}

} // namespace

class IdTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdComesBackFromItsTextAndItsBytes()
    {
        std::mt19937_64 random(3);
        for (int round = 0; round < 20'000; ++round) {
            const Id id = randomId(random);
            const std::string text = toText(id);
            QCOMPARE(text.size(), std::size_t{36});
            QVERIFY(parseId(text) == id);
            QVERIFY(idFromBytes(id.view()) == id);
        }
    }

    void theOrderOfIdsIsThatOfTheirTexts()
    {
        std::mt19937_64 random(4);
        for (int round = 0; round < 20'000; ++round) {
            const Id one = randomId(random);
            const Id other = randomId(random);
            QCOMPARE(one < other, toText(one) < toText(other));
        }
    }

    void onlyTheCanonicalFormIsRead()
    {
        const std::string good = "018f3c5e-0a1b-7c2d-8e3f-405162738495";
        QVERIFY(parseId(good));
        QCOMPARE(toText(*parseId("018F3C5E-0A1B-7C2D-8E3F-405162738495")), good);
        for (const char* bad : {"", "018f3c5e0a1b7c2d8e3f405162738495", "{018f3c5e-0a1b-7c2d-8e3f-405162738495}", "018f3c5e-0a1b-7c2d-8e3f-40516273849",
                                "018f3c5e-0a1b-7c2d-8e3f-4051627384955", "018f3c5g-0a1b-7c2d-8e3f-405162738495", "018f3c5e00a1b-7c2d-8e3f-405162738495",
                                "018f3c5e-0a1b-7c2d-8e3f-40516273849-", "------------------------------------"}) {
            QVERIFY2(!parseId(bad), bad);
        }
        for (std::size_t at = 0; at < good.size(); ++at) { // any one character wrong
            std::string wrong = good;
            wrong[at] = 'z';
            QVERIFY2(!parseId(wrong), wrong.c_str());
        }
        QVERIFY(idFromBytes("too short").isNull());
        QVERIFY(Id{}.isNull());
        QVERIFY(!parseId(good)->isNull());
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
