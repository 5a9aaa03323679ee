#include "tests/core/sync/tst_crmlanes.h"

#include "core/billing/KeepCustomers.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/EffectTable.h"
#include "core/store/Transaction.h"
#include "core/sync/refreshCrmSchema.h"
#include "core/sync/refreshRecords.h"
#include "tests/core/sync/CrmDesk.h"
#include "tests/core/sync/ForwardedCrm.h"

#include <QTest>

#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A CRM whose answer is on its way while another lane does something.
class BusyCrm final : public ForwardedCrm
{
public:
    explicit BusyCrm(MemoryCrm &crm)
        : ForwardedCrm(crm)
        , m_crm(crm)
    {
    }

    std::function<void()> meanwhile; //!< Once, after the first list of companies or the records were read.
    std::function<void()> whileTimesCome; //!< Once, after they were read.

    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override
    {
        const Result<CrmRecordPage> page = ForwardedCrm::list(kind, cursor, stop);
        if (kind == CrmKind::Company)
            happen(meanwhile);
        return page;
    }
    Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) override
    {
        const Result<CrmReadResult> told = ForwardedCrm::read(kind, ids, stop);
        happen(meanwhile);
        return told;
    }
    Result<QHash<QString, CrmFieldsSince>> fieldsSince(
        CrmKind kind, const QStringList &ids, const QStringList &names, const StopFlag &stop) override
    {
        const auto told = m_crm.fieldsSince(kind, ids, names, stop);
        happen(whileTimesCome);
        return told;
    }
    void readAlso(CrmKind kind, const QStringList &names) override { m_crm.readAlso(kind, names); }

private:
    static void happen(std::function<void()> &once)
    {
        if (const auto what = std::exchange(once, nullptr))
            what();
    }

    MemoryCrm &m_crm;
};

//! A person who maps a field in another lane, right before this one writes for the first time.
struct Window {
    Window(CrmDesk &in, const CrmMapping &wanted)
        : desk(in)
    {
        desk.database.setGuard([this, wanted]() -> std::optional<Error> {
            if (!std::exchange(isMapped, true))
                must(Transaction::run(
                    database, [&] { return CrmMappingTable(database, desk.connection).put(wanted); }));
            return std::nullopt;
        });
    }
    ~Window() { desk.database.setGuard({}); }
    Q_DISABLE_COPY_MOVE(Window)

    CrmDesk &desk;
    Database database{u"window"_s, desk.dir.filePath(u"book.sqlite"_s)};
    bool isMapped = false;
};

CrmSyncReport sync(CrmDesk &desk, CrmConnector &crm, bool full)
{
    desk.clock.time = desk.clock.time.addSecs(5);
    Book observer = desk.book;
    observer.actor = u"sync:hubspot"_s;
    return must(syncCrm(observer, crm, {.full = full}, {}, StopFlag()));
}

//! A customer who has moved to Kiel, of which the CRM is to be told.
CustomerId moved(CrmDesk &desk)
{
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    (void)must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, {}));
    return customer;
}

//! A customer whose city was changed on both sides, there last, and goes by time.
CustomerId disputed(CrmDesk &desk)
{
    const CustomerId customer = desk.linked();
    CrmMapping mapping = desk.mapping(CrmField::City);
    mapping.policy = CrmPolicy::Newest;
    must(Transaction::run(
        desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(mapping); }));
    desk.clock.time = desk.clock.time.addSecs(3600);
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.clock.time = desk.clock.time.addSecs(3600);
    desk.changeThere(customer, {{u"city"_s, u"Lübeck"_s}});
    desk.clock.time = desk.clock.time.addSecs(3600);
    return customer;
}

} // namespace

void TestCrmLanes::whatWasToldMeanwhileIsNotTakenBackByAnOlderPage_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("inPart");
    QTest::newRow("a list") << true << false;
    QTest::newRow("a window of changes") << false << false;
    QTest::newRow("what was taken in part") << true << true;
}

void TestCrmLanes::whatWasToldMeanwhileIsNotTakenBackByAnOlderPage()
{
    QFETCH(const bool, full);
    QFETCH(const bool, inPart);
    CrmDesk desk;
    const CustomerId customer = moved(desk);
    if (inPart) {
        desk.crm.refusedField = u"state"_s;
        desk.edit(customer, [](Customer &c) { c.address.region = u"Atlantis"_s; });
    }
    desk.changeThere(customer, {{u"phone"_s, u"0421 999"_s}}); // Or no window would hold it.
    BusyCrm crm(desk.crm);
    int told = 0;
    crm.meanwhile = [&] { told = desk.push(); };

    sync(desk, crm, full);

    QCOMPARE(told, 1);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
    desk.untilQuiet();
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
    QVERIFY(desk.conflicts().isEmpty());
}

void TestCrmLanes::whatOthersChangeBesideItComesWithTheNextSync()
{
    CrmDesk desk;
    const CustomerId customer = moved(desk);
    BusyCrm crm(desk.crm);
    crm.meanwhile = [&] {
        desk.push();
        desk.changeThere(customer, {{u"zip"_s, u"24103"_s}});
    };

    sync(desk, crm, true);
    desk.pull();

    QCOMPARE(desk.known(customer).address.postCode, u"24103"_s);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
}

void TestCrmLanes::whatAPersonChangesWhileTimesAreAskedForIsTheNewest()
{
    CrmDesk desk;
    const CustomerId customer = disputed(desk);
    BusyCrm crm(desk.crm);
    bool isChanged = false;
    crm.whileTimesCome = [&] {
        desk.edit(customer, [](Customer &c) { c.address.city = u"Plön"_s; });
        isChanged = true;
    };

    sync(desk, crm, false);

    QVERIFY(isChanged);
    QCOMPARE(desk.known(customer).address.city, u"Plön"_s);
    desk.untilQuiet();
    QCOMPARE(desk.known(customer).address.city, u"Plön"_s);
    QCOMPARE(desk.there(customer, u"city"_s), u"Plön"_s);
}

void TestCrmLanes::whatAPersonMapsWhileFieldsComeIsKept()
{
    CrmDesk desk;
    (void)desk.linked();
    CrmMapping wanted = desk.mapping(CrmField::City);
    wanted.policy = CrmPolicy::AppWins;
    Window window(desk, wanted);
    QList<CrmProperty> properties = must(desk.crm.properties(CrmKind::Company, {}));
    properties.removeIf([](const CrmProperty &property) { return property.name == "city"_L1; });

    must(takeCrmSchema(desk.book, desk.connection, CrmKind::Company, properties));

    QVERIFY(window.isMapped);
    QCOMPARE(desk.mapping(CrmField::City).policy, CrmPolicy::AppWins);
    QVERIFY(!desk.mapping(CrmField::City).trouble.isEmpty());
}

void TestCrmLanes::whatAPersonNoLongerMapsIsNotTaken()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.changeThere(customer, {{u"city"_s, u"Husum"_s}});
    must(refreshRecords(
        desk.database, desk.crm, desk.connection, CrmKind::Company, {desk.recordOf(customer)}, {}));
    CrmMapping wanted = desk.mapping(CrmField::City);
    wanted.remote.clear();
    Window window(desk, wanted);

    (void)must(compareCustomers(desk.book, desk.connection, {}, CrmComparison::How::AfterReading, {}));

    QVERIFY(window.isMapped);
    QCOMPARE(desk.known(customer).address.city, u"Bremen"_s);
}

void TestCrmLanes::whatWasAskedForACustomerThatWasMergedIsNotDropped()
{
    CrmDesk desk;
    const CustomerId customer = moved(desk);
    const CustomerId kept = desk.addCustomer(u"Nordwind"_s, u"ap@nordwind.example"_s).id;

    must(mergeCustomers(desk.book, customer, kept));
    (void)desk.push();

    QVERIFY(desk.all<EffectDropped>().isEmpty());
    QCOMPARE(must(EffectTable(desk.database).waiting()), 0);
}

void TestCrmLanes::aConflictThatIsGoneMeanwhileEndsNoSync()
{
    CrmDesk desk;
    const CustomerId customer = disputed(desk);
    const QString record = desk.recordOf(customer);
    BusyCrm crm(desk.crm);
    crm.whileTimesCome = [&] {
        must(unlinkContact(desk.book, customer,
            {.connection = desk.connection, .kind = CrmKind::Company, .remoteId = record}));
    };

    const CrmSyncReport report = sync(desk, crm, false); // It stops the test where it fails.

    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(report.customers.changed, 0);
    QCOMPARE(desk.known(customer).address.city, u"Kiel"_s);
}

void TestCrmLanes::aMergeMetMeanwhileIsNotUndoneByAnOlderAnswer()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    const QString old = desk.recordOf(customer);
    const QString other = desk.crm.add(CrmKind::Company, {{u"name"_s, u"Nordwind GmbH"_s}});
    desk.pull();
    desk.changeThere(customer, {{u"city"_s, u"Husum"_s}}); // So that the window reads it.
    BusyCrm crm(desk.crm);
    QString survivor;
    crm.meanwhile = [&] {
        survivor = desk.crm.merge(CrmKind::Company, other, old, false);
        must(refreshRecords(desk.database, desk.crm, desk.connection, CrmKind::Company, {old}, {}));
    };

    sync(desk, crm, false);
    desk.pull(true);

    QVERIFY(!survivor.isEmpty());
    QCOMPARE(desk.recordOf(customer), survivor);
    CrmRecordTable mirror(desk.database, desk.connection, CrmKind::Company);
    QVERIFY(!must(mirror.find(old)));
    QVERIFY(!must(mirror.find(other)));
}
