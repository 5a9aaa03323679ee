#include "tests/core/service/tst_crmtelling.h"

#include "core/outbox/OutboxRunner.h"
#include "core/service/crmPorts.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/EffectTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! As the program does it, from comparing to what the outbox writes down.
OutboxRun syncAndTell(CrmDesk &desk)
{
    (void)desk.pull(true);
    CrmPerformer performer(desk.crm, crmPorts(desk.crm));
    return must(OutboxRunner(desk.book, desk.connection.text(), performer).run(false, StopFlag()));
}

QStringList parked(CrmDesk &desk)
{
    QStringList shown;
    for (const CrmStatus &status : must(CrmStatusQuery(desk.database).all(desk.clock.now())))
        for (const CrmParked &one : status.parked)
            for (const CrmParked::Field &field : one.fields)
                shown.append(field.name + u": "_s + field.rule);
    return shown;
}

qint64 waiting(CrmDesk &desk)
{
    return must(EffectTable(desk.database).waiting());
}

} // namespace

void TestCrmTelling::aFieldThatIsNotTakenIsParkedAndTheRestTold()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.crm.refusedField = u"state"_s;
    desk.edit(customer, [](Customer &c) { c.address.region = u"Atlantis"_s; });
    (void)desk.addIssued({.customer = customer});

    (void)syncAndTell(desk);

    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"119"_s);
    QVERIFY(desk.there(customer, u"state"_s).isEmpty());
    const QList<CrmPushRejected> rejected = desk.all<CrmPushRejected>();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected.first().field, u"state"_s);
    QCOMPARE(rejected.first().rule, u"hubspot.value_refused"_s);
    QCOMPARE(parked(desk), QStringList{u"state: hubspot.value_refused"_s});

    (void)desk.addIssued({.customer = customer});
    (void)syncAndTell(desk);
    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"238"_s);
    QCOMPARE(desk.all<CrmPushRejected>().size(), 1);
    QCOMPARE(parked(desk), QStringList{u"state: hubspot.value_refused"_s});

    const int writes = desk.crm.writes;
    (void)syncAndTell(desk); // Nothing is left to tell.
    QCOMPARE(desk.crm.writes, writes);
    QCOMPARE(waiting(desk), 0);
}

void TestCrmTelling::ofTwoRecordsEachFieldIsParkedByItself()
{
    CrmDesk desk;
    const QString company = desk.crm.add(CrmKind::Company, {{u"name"_s, u"Adler AG"_s}});
    (void)desk.crm.add(
        CrmKind::Person, {{u"lastname"_s, u"Weiß"_s}, {u"email"_s, u"ap@adler.example"_s}}, company);
    (void)desk.pull();
    const CustomerId customer = must(adoptContact(
        desk.book, {.connection = desk.connection, .kind = CrmKind::Company, .remoteId = company}, true));
    (void)syncAndTell(desk);
    QCOMPARE(desk.known(customer).billingEmail(), u"ap@adler.example"_s);
    desk.crm.refusedField = u"email"_s;
    desk.edit(customer, [](Customer &c) {
        c.email = u"billing@adler.example"_s;
        c.address.city = u"Kiel"_s;
    });

    (void)syncAndTell(desk);

    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s); // Of the other record.
    QCOMPARE(parked(desk), QStringList{u"email: hubspot.value_refused"_s});
    const qint64 entries = desk.entryCount();
    (void)syncAndTell(desk);
    QCOMPARE(desk.entryCount(), entries);
}

void TestCrmTelling::whatIsParkedIsToldAgainWhenSomebodyAsks()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.crm.refusedField = u"state"_s;
    desk.edit(customer, [](Customer &c) { c.address.region = u"Holstein"_s; });
    (void)syncAndTell(desk);
    QCOMPARE(parked(desk).size(), 1);

    desk.crm.refusedField.clear(); // Mended there, which nobody tells us.
    (void)syncAndTell(desk);
    QVERIFY(desk.there(customer, u"state"_s).isEmpty());
    must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, StopFlag()));
    (void)syncAndTell(desk);

    QCOMPARE(desk.there(customer, u"state"_s), u"Holstein"_s);
    QCOMPARE(parked(desk), QStringList());
}
