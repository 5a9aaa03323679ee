#include "tests/core/sync/tst_crmbilling.h"

#include "core/billing/AdoptContact.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CursorTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/SqlValues.h"
#include "core/sync/syncCrm.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/sync/HubSpotDesk.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

namespace {

const ConnectionId hubspot(u"hubspot"_s);

//! A company there with people, and a book.
struct Desk : BillingBook {
    HubSpotDesk world{0};
    qint64 company = 0;

    explicit Desk(int people = 3)
    {
        clock.time = world.clock.time;
        company = world.server.data().create(HubSpotType::Companies, {{u"name"_s, u"Falke KG"_s}});
        for (int i = 0; i < people; ++i)
            addPerson(u"p%1@falke.example"_s.arg(i), {});
    }
    qint64 addPerson(const QString &email, sandbox::HubSpotLink how)
    {
        const qint64 id = world.server.data().create(
            HubSpotType::Contacts, {{u"email"_s, email}, {u"lastname"_s, email.section(u'@', 0, 0)}});
        world.server.data().associate(id, company, how);
        return id;
    }
    void sync(bool full = false)
    {
        world.wait(1min);
        clock.time = world.clock.time;
        HubSpotConnector connector(
            world, world.clock, QUrl(u"https://api.example.org"_s), SecretText("pat-eu1-test"));
        Book observer = book;
        observer.actor = u"sync:hubspot"_s;
        (void)must(syncCrm(observer, connector, {.full = full}, {}, StopFlag()));
    }
    CustomerId adopt()
    {
        return must(adoptContact(book,
            {.connection = hubspot, .kind = CrmKind::Company, .remoteId = QString::number(company)}, true));
    }
    QString personOf(const CustomerId &whom)
    {
        CrmComparison comparison(database, hubspot, clock.now());
        return must(comparison.recordOf(whom, CrmKind::Person));
    }
    qsizetype asked() const { return world.asked.filter(u"companies/contacts/batch/read"_s).size(); }
};

} // namespace

void TestCrmBilling::theBillingContactOfACompanyIsTheCustomersPerson()
{
    Desk desk;
    const qint64 billing = desk.addPerson(u"accounts@falke.example"_s, {.billing = true});
    desk.sync();
    const CustomerId customer = desk.adopt();
    QCOMPARE(desk.personOf(customer), QString()); // Four people, and nobody chooses by chance.

    desk.world.wait(25h);
    desk.sync();

    QCOMPARE(desk.personOf(customer), QString::number(billing));
    QCOMPARE(must(CustomerTable(desk.database).byId(customer)).billingEmail(), u"accounts@falke.example"_s);
}

void TestCrmBilling::whereNobodyIsNamedTheFirstOrOnlyPersonIsIt_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("isPrimary");
    QTest::addColumn<bool>("secondToo");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("the only person") << 0 << false << false << true;
    QTest::newRow("the primary one of several") << 2 << true << false << true;
    QTest::newRow("two are primary") << 2 << true << true << false;
    QTest::newRow("several, and none is primary") << 2 << false << false << false;
}

void TestCrmBilling::whereNobodyIsNamedTheFirstOrOnlyPersonIsIt()
{
    QFETCH(const int, others);
    QFETCH(const bool, isPrimary);
    QFETCH(const bool, secondToo);
    QFETCH(const bool, isChosen);
    Desk desk(others);
    desk.sync();
    const CustomerId customer = desk.adopt();
    const qint64 person = desk.addPerson(u"first@falke.example"_s, {.primary = isPrimary});
    if (secondToo)
        (void)desk.addPerson(u"second@falke.example"_s, {.primary = true});

    desk.sync(true);

    QCOMPARE(desk.personOf(customer), isChosen ? QString::number(person) : QString());
}

void TestCrmBilling::nobodyIsChosenWhereTheCrmNamesNoneOrSeveral()
{
    Desk desk;
    desk.sync();
    const CustomerId customer = desk.adopt();
    desk.sync(true);
    QCOMPARE(desk.personOf(customer), QString());

    (void)desk.addPerson(u"a@falke.example"_s, {.billing = true});
    (void)desk.addPerson(u"b@falke.example"_s, {.billing = true});
    desk.sync(true);
    QCOMPARE(desk.personOf(customer), QString());
}

void TestCrmBilling::whoBelongsToAnotherCustomerIsLeftThere()
{
    Desk desk;
    const qint64 billing = desk.addPerson(u"accounts@falke.example"_s, {.billing = true});
    desk.sync();
    const CustomerId customer = desk.adopt();
    must(linkContact(desk.book, desk.customer.id,
        {.connection = hubspot, .kind = CrmKind::Person, .remoteId = QString::number(billing)}));

    desk.sync(true);

    QCOMPARE(desk.personOf(customer), QString());
    QCOMPARE(desk.personOf(desk.customer.id), QString::number(billing));
}

void TestCrmBilling::whoWasPartedWhileTheCrmWasAskedIsLinkedToNobody()
{
    Desk desk;
    (void)desk.addPerson(u"accounts@falke.example"_s, {.billing = true});
    desk.sync();
    const CustomerId customer = desk.adopt();
    bool isParted = false;
    desk.world.before = [&](int) {
        if (isParted || !desk.world.asked.last().endsWith("companies/contacts/batch/read"_L1))
            return;
        isParted = true;
        must(unlinkContact(desk.book, customer,
            {.connection = hubspot, .kind = CrmKind::Company, .remoteId = QString::number(desk.company)}));
    };

    desk.sync(true);

    QVERIFY(isParted);
    QVERIFY(must(CrmLinkTable(desk.database).ofCustomer(hubspot, customer)).isEmpty());
}

void TestCrmBilling::itIsAskedOnceADay()
{
    Desk desk;
    desk.sync();
    (void)desk.adopt();
    desk.world.wait(25h);
    desk.sync();
    const qsizetype once = desk.asked();

    desk.sync();
    QCOMPARE(desk.asked(), once);
    desk.world.wait(25h);
    desk.sync();
    QCOMPARE(desk.asked(), once + 1);
}

void TestCrmBilling::whatAWrongClockNotedHoldsNoQuestionUp()
{
    Desk desk;
    desk.sync();
    (void)desk.adopt();
    must(CursorTable(desk.database)
             .set(hubspot.text(), u"billing_contacts"_s, instantText(desk.clock.now().addYears(2)),
                 desk.clock.now()));
    const qsizetype before = desk.asked();

    desk.sync();
    QCOMPARE(desk.asked(), before + 1);
    desk.sync();
    QCOMPARE(desk.asked(), before + 1); // From now on by the right one.
}

void TestCrmBilling::manyContactsAreReadPageByPage()
{
    Desk desk(30);
    desk.world.server.data().setLinksPerPage(4);
    const qint64 billing = desk.addPerson(u"accounts@falke.example"_s, {.billing = true});
    desk.sync();
    const CustomerId customer = desk.adopt();

    desk.sync(true);

    QCOMPARE(desk.personOf(customer), QString::number(billing));
}
