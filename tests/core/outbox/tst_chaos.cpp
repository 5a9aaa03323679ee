#include "tests/core/outbox/tst_chaos.h"

#include "core/sync/CompletenessCheck.h"
#include "tests/core/outbox/ChaosMonth.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What stands in one list only, for a person to read.
QString difference(const QStringList &calm, const QStringList &chaos)
{
    QStringList lines;
    QStringList left = chaos;
    for (const QString &line : calm)
        if (!left.removeOne(line))
            lines.append(u"calm only:  "_s + line);
    for (const QString &line : std::as_const(left))
        lines.append(u"chaos only: "_s + line);
    return lines.join(u'\n');
}

} // namespace

void TestChaos::theBookIsTheSameWhateverGoesWrong_data()
{
    QTest::addColumn<int>("seed");

    bool chosen = false;
    const int one = qEnvironmentVariableIntValue("QUITTANCE_SEED", &chosen);
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 6;
    if (chosen)
        QTest::addRow("seed %d", one) << one;
    for (int seed = 1; seed <= count && !chosen; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestChaos::theBookIsTheSameWhateverGoesWrong()
{
    QFETCH(const int, seed);
    ChaosMonth calm(seed, ChaosMonth::Weather::Calm);
    calm.run();
    QCOMPARE(calm.failedLooks, 0);
    ChaosMonth chaos(seed, ChaosMonth::Weather::Chaos);
    chaos.run();
    if (QTest::currentTestFailed())
        return;

    const QStringList expected = calm.picture();
    const QStringList found = chaos.picture();
    QVERIFY2(found == expected, qPrintable(difference(expected, found)));
    for (ChaosMonth *month : {&calm, &chaos}) {
        const Completeness report = must(
            CompletenessCheck(month->book.database, month->book.gateway)
                .run(QDate(2026, 3, 1), month->book.today(), month->book.clock.now(), month->book.stop));
        QVERIFY(report.isComplete());
        QVERIFY(!report.lines.isEmpty());
    }
    m_seen += found;
    m_failedLooks += chaos.failedLooks;
    m_cutOffs += chaos.cutOffs;
}

void TestChaos::everythingHappenedSomewhere()
{
    if (qEnvironmentVariableIsSet("QUITTANCE_SEED"))
        QSKIP("One seed need not bring everything.");

    QVERIFY(m_failedLooks > 0);
    QVERIFY(m_cutOffs > 0);
    for (const char *word :
        {"refund ", "dispute ", "payout ", "balance customer credit", "balance fees:stripe",
            "balance exchange", "won 1", "won 0", "by Bank transfer", "by SEPA Direct Debit", "balance bank"})
        QVERIFY2(!m_seen.filter(QLatin1String(word)).isEmpty(), word);
}
