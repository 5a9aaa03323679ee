#include "tests/core/crm/tst_salesforceallowance.h"

#include "core/crm/salesforce/SalesforceAllowance.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

HttpReply told(const QByteArray &usage)
{
    return {.status = 200, .headers = {{"sforce-limit-info", "api-usage=" + usage}}, .body = {}};
}

QString ruleOf(const SalesforceAllowance &allowance)
{
    const std::optional<Error> refusal = allowance.refusal();
    return refusal ? refusal->rule : QString();
}

} // namespace

void TestSalesforceAllowance::whatNobodyWaitsForLeavesMoreToOthers_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<qint64>("ownBefore");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("ruleOfAPerson");

    const QString background = u"salesforce.usage_background"_s;
    const QString share = u"salesforce.usage_share"_s;
    QTest::newRow("nothing is told") << QByteArray() << qint64{5'000} << QString() << QString();
    QTest::newRow("little is used") << QByteArray("799/1000") << qint64{0} << QString() << QString();
    QTest::newRow("80 % is used") << QByteArray("800/1000") << qint64{0} << background << QString();
    QTest::newRow("nearly 25 % by us") << QByteArray("300/1000") << qint64{248} << QString() << QString();
    QTest::newRow("25 % by us") << QByteArray("300/1000") << qint64{249} << background << QString();
    QTest::newRow("nearly 95 % is used") << QByteArray("949/1000") << qint64{0} << background << QString();
    QTest::newRow("95 % is used") << QByteArray("950/1000") << qint64{0} << share << share;
}

void TestSalesforceAllowance::whatNobodyWaitsForLeavesMoreToOthers()
{
    QFETCH(const QByteArray, usage);
    QFETCH(const qint64, ownBefore);
    QFETCH(const QString, rule);
    QFETCH(const QString, ruleOfAPerson);
    SalesforceAllowance background;
    SalesforceAllowance person;
    background.askInBackground(ownBefore);
    for (SalesforceAllowance *each : {&background, &person}) {
        each->countOwn();
        each->learn(told(usage));
    }

    QCOMPARE(ruleOf(background), rule);
    QCOMPARE(ruleOf(person), ruleOfAPerson);
    QCOMPARE(background.own(), qint64{1});
}

void TestSalesforceAllowance::onlyWhatIsUpForEverybodyIsAPause()
{
    SalesforceAllowance allowance;
    allowance.askInBackground(0);
    allowance.learn(told("800/1000"));
    QCOMPARE(allowance.refusal()->retryAfter.count(), 0); // A person may ask at once.

    allowance.learn(told("950/1000"));

    QCOMPARE(allowance.refusal()->retryAfter, std::chrono::minutes(15));
    QCOMPARE(allowance.refusal()->value, u"950/1000"_s);
}
