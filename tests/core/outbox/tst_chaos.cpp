#include "tests/core/outbox/tst_chaos.h"

#include "core/sync/CompletenessCheck.h"
#include "tests/core/outbox/ChaosMonth.h"

#include <QRegularExpression>
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

struct Played {
    QStringList picture;
    bool isComplete = false;
    int failedLooks = 0;
    int cutOffs = 0;
};

//! One book at a time: the next one opens its own file.
Played played(int seed, ChaosMonth::Weather weather)
{
    ChaosMonth month(seed, weather);
    month.run();
    const Completeness report
        = must(CompletenessCheck(month.book.database, month.book.gateway)
                   .run(QDate(2026, 3, 1), month.book.today(), month.book.clock.now(), month.book.stop));
    return {.picture = month.picture(),
        .isComplete = report.isComplete() && !report.lines.isEmpty(),
        .failedLooks = month.failedLooks,
        .cutOffs = month.cutOffs};
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
    const Played calm = played(seed, ChaosMonth::Weather::Calm);
    QCOMPARE(calm.failedLooks, 0);
    const Played chaos = played(seed, ChaosMonth::Weather::Chaos);
    if (QTest::currentTestFailed())
        return;

    QVERIFY2(chaos.picture == calm.picture, qPrintable(difference(calm.picture, chaos.picture)));
    QVERIFY(calm.isComplete);
    QVERIFY(chaos.isComplete);
    m_seen += chaos.picture;
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
    const auto ended
        = [&](const QString &pattern) { return !m_seen.filter(QRegularExpression(pattern)).isEmpty(); };
    const QString charge = u"^charge of .*, state %1$"_s;
    QVERIFY(ended(charge.arg(static_cast<int>(ChargeState::Succeeded))));
    QVERIFY(ended(charge.arg(static_cast<int>(ChargeState::Cancelled))));
    QVERIFY(ended(u"^refund .*, came back 0$"_s));
    QVERIFY(ended(u"^refund .*, came back 1$"_s)); // It had succeeded, and failed after all.
    QVERIFY(ended(u"^payout 12\\.34 EUR .* failed 0, unexplained 1234,"_s)); // Paid out by hand.
}
