#include "tests/core/crm/tst_salesforcebilling.h"

#include "tests/core/crm/SalesforceDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestSalesforceBilling::billsGoToTheContactRoleThatSaysSo_data()
{
    QTest::addColumn<QStringList>("roles"); // Of each contact in turn; "*": primary.
    QTest::addColumn<bool>("rolesAreThere");
    QTest::addColumn<int>("chosen"); // -1: nobody.
    QTest::newRow("one has the role") << QStringList{u"Business User*"_s, u"Billing"_s, u""_s} << true << 1;
    QTest::newRow("two have the role") << QStringList{u"Billing"_s, u"Billing*"_s} << true << -1;
    QTest::newRow("none has it, one is primary")
        << QStringList{u"Business User"_s, u"Business User*"_s} << true << 1;
    QTest::newRow("none has any") << QStringList{u""_s, u""_s} << true << -1;
    QTest::newRow("there is only one") << QStringList{u""_s} << true << 0;
    QTest::newRow("roles are not kept there, and only one") << QStringList{u""_s} << false << 0;
}

void TestSalesforceBilling::billsGoToTheContactRoleThatSaysSo()
{
    QFETCH(const QStringList, roles);
    QFETCH(const bool, rolesAreThere);
    QFETCH(const int, chosen);
    SalesforceDesk desk;
    sandbox::SalesforceData &data = desk.server.data();
    const QString account = data.add(u"Account"_s, {{u"Name"_s, u"Falke KG"_s}});
    QStringList people;
    for (const QString &role : roles) {
        people.append(data.add(
            u"Contact"_s, {{u"LastName"_s, u"P%1"_s.arg(people.size())}, {u"AccountId"_s, account}}));
        if (role.isEmpty())
            continue;
        data.add(u"AccountContactRole"_s,
            {{u"AccountId"_s, account}, {u"ContactId"_s, people.last()},
                {u"Role"_s, QString(role).remove(u'*')}, {u"IsPrimary"_s, role.endsWith(u'*')}});
    }
    if (!rolesAreThere)
        data.schema.drop(u"AccountContactRole"_s);

    const auto found = desk.connect()->billingContactsOf({account}, StopFlag());

    QVERIFY2(found, qPrintable(found ? QString() : found.error().rule + found.error().detail));
    QCOMPARE(found->value(account), chosen < 0 ? QString() : people.at(chosen));
}
