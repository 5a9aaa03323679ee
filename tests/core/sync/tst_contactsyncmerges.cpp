#include "tests/core/sync/tst_contactsyncmerges.h"

#include "core/store/CrmAliasTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "tests/core/sync/CrmBook.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const CustomerId customer(QStringLiteral("customer-1"));

struct Account {
    FakeClock clock;
    FakeHubSpot server{clock};
    CrmBook book;
    qint64 a = server.add(CrmKind::Company, {{u"name"_s, u"A"_s}});
    qint64 b = server.add(CrmKind::Company, {{u"name"_s, u"B"_s}});
    qint64 c = server.add(CrmKind::Company, {{u"name"_s, u"C"_s}});

    Account()
    {
        sync();
        link(customer, b);
    }

    void sync(bool full = false)
    {
        clock.time = clock.time.addDuration(1h);
        const Result<ContactSyncReport> report = book.sync(server, full);
        QVERIFY(report);
        QCOMPARE(book.visible(), server.visible());
    }
    void link(const CustomerId &who, qint64 id)
    {
        QVERIFY(CrmLinkTable(book.database())
                    .link(who, hubspotConnection, CrmKind::Company, QString::number(id)));
    }
    QList<CustomerId> customersOf(qint64 id)
    {
        return *CrmLinkTable(book.database())
                    .customersOf(hubspotConnection, CrmKind::Company, QString::number(id));
    }
    QHash<QString, QString> aliases()
    {
        return *CrmAliasTable(book.database(), hubspotConnection, CrmKind::Company).all();
    }
};

} // namespace

void TestContactSyncMerges::inv11LinksFollowAMerge_data()
{
    QTest::addColumn<bool>("keepId");
    QTest::addColumn<bool>("full");

    QTest::newRow("new id") << false << false;
    QTest::newRow("kept id") << true << false;
    QTest::newRow("new id, everything read again") << false << true;
    QTest::newRow("kept id, everything read again") << true << true;
}

void TestContactSyncMerges::inv11LinksFollowAMerge()
{
    QFETCH(const bool, keepId);
    QFETCH(const bool, full);
    Account account;

    const qint64 survivor = account.server.merge(CrmKind::Company, account.a, account.b, keepId);
    account.sync(full);

    QCOMPARE(account.customersOf(survivor), QList<CustomerId>{customer});
    QVERIFY(account.customersOf(account.b).isEmpty());
    QCOMPARE(account.aliases().value(QString::number(account.b)), QString::number(survivor));
    const QList<ContactRow> rows = *CrmContactTable(account.book.database()).page(u"a"_s, 10);
    QCOMPARE(rows.size(), qsizetype{1});
    QCOMPARE(rows[0].customer, customer);
}

void TestContactSyncMerges::inv11AChainOfMergesEndsAtTheSurvivor()
{
    Account account;
    account.link(CustomerId(u"customer-0"_s), account.c);

    const qint64 first = account.server.merge(CrmKind::Company, account.a, account.b);
    account.sync();
    const qint64 last = account.server.merge(CrmKind::Company, account.c, first);
    account.sync();

    QCOMPARE(account.customersOf(last), (QList<CustomerId>{CustomerId(u"customer-0"_s), customer}));
    for (const qint64 old : {account.a, account.b, account.c, first})
        QCOMPARE(account.aliases().value(QString::number(old)), QString::number(last));
    QCOMPARE(CrmContactTable(account.book.database()).page({}, 10)->size(), qsizetype{1});
}

void TestContactSyncMerges::aMergeNobodyTellsIsFoundByTheId()
{
    Account account;
    const qint64 survivor = account.server.merge(CrmKind::Company, account.a, account.b);
    account.server.change(CrmKind::Company, survivor, {{u"hs_merged_object_ids"_s, QJsonValue()}});

    account.sync(true); // The listing lacks the old ids; asking for them answers with the survivor.

    QCOMPARE(account.customersOf(survivor), QList<CustomerId>{customer});
    QCOMPARE(account.aliases().size(), qsizetype{2});
}

void TestContactSyncMerges::anEarlierMergeNobodyTellsIsFoundByTheId()
{
    Account account;
    account.server.wholeHistory = false;
    const qint64 first = account.server.merge(CrmKind::Company, account.a, account.b);
    const qint64 last = account.server.merge(CrmKind::Company, account.c, first);

    account.sync(true); // What was merged between two syncs has left no trace in the survivor's history.

    QCOMPARE(account.customersOf(last), QList<CustomerId>{customer});
}

void TestContactSyncMerges::personsFollowTheirMergedCompany()
{
    Account account;
    const qint64 person = account.server.add(CrmKind::Person, {{u"lastname"_s, u"Eva"_s}});
    account.server.companyOf.insert(person, account.b);
    account.sync();

    const qint64 survivor = account.server.merge(CrmKind::Company, account.a, account.b);
    account.server.companyOf.insert(person, survivor); // Which does not touch the person's time of change.
    account.sync();

    const QList<ContactRow> rows = *CrmContactTable(account.book.database()).page(u"eva"_s, 10);
    QCOMPARE(rows.size(), qsizetype{1});
    QCOMPARE(rows[0].company, u"A"_s);
}

void TestContactSyncMerges::twoRecordsThatClaimEachOtherDoNotChase()
{
    Account account;
    account.server.change(
        CrmKind::Company, account.a, {{u"hs_merged_object_ids"_s, QString::number(account.b)}});
    account.server.change(
        CrmKind::Company, account.b, {{u"hs_merged_object_ids"_s, QString::number(account.a)}});

    for (int i = 0; i < 3; ++i) {
        account.clock.time = account.clock.time.addDuration(1h);
        QVERIFY(account.book.sync(account.server, true));
    }

    QCOMPARE(account.customersOf(account.a), QList<CustomerId>{customer});
    QCOMPARE(account.aliases().size(), qsizetype{1});
}
