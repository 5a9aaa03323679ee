#include "tests/core/sync/tst_crmdryrun.h"

#include "core/billing/crmWriteBack.h"
#include "core/domain/CrmBringing.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "core/sync/dryRunCrm.h"
#include "tests/core/sync/CrmDesk.h"
#include "tests/core/sync/SyncOffice.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;
constexpr CrmKind person = CrmKind::Person;

CrmDryRun look(CrmDesk &desk, const CrmDryRunOrder &order = {})
{
    return must(dryRunCrm(desk.database, desk.crm, order, StopFlag()));
}

bool tells(CrmDesk &desk)
{
    CrmMappingTable table(desk.database, desk.connection);
    return must(crmWritesBack(table));
}

void setTelling(CrmDesk &desk, bool isOn)
{
    must(Transaction::run(desk.database, [&] {
        CrmMappingTable table(desk.database, desk.connection);
        return setCrmWriteBack(table, desk.connection.text(), isOn);
    }));
}

} // namespace

void TestCrmDryRun::whoMatchesACustomerIsCountedByTheReason()
{
    CrmDesk desk;
    (void)desk.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s);
    (void)desk.crm.add(company, {{u"name"_s, u"Falke"_s}, {u"domain"_s, u"falke.example"_s}});
    (void)desk.crm.add(company, {{u"name"_s, u"Nobody"_s}, {u"domain"_s, u"nobody.example"_s}});
    (void)desk.crm.add(person, {{u"lastname"_s, u"Falke"_s}, {u"email"_s, u"ap@falke.example"_s}});

    const CrmDryRun found = look(desk);

    QCOMPARE(found.companies, qint64{2});
    QCOMPARE(found.persons, qint64{1});
    QCOMPARE(found.alike, qint64{2});
    QCOMPARE(found.fresh(), qint64{1});
    QCOMPARE(found.reasons.value(u"domain"_s), qint64{1});
    QCOMPARE(found.reasons.value(u"email"_s), qint64{1});
    QVERIFY(found.isWhole);
}

void TestCrmDryRun::whoMatchesSeveralIsLeftToAPerson()
{
    CrmDesk desk;
    (void)desk.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s);
    (void)desk.addCustomer(u"Falke Logistik"_s, u"logistik@falke.example"_s);
    (void)desk.crm.add(company, {{u"name"_s, u"Falke"_s}, {u"domain"_s, u"falke.example"_s}});

    const CrmDryRun found = look(desk);

    QCOMPARE(found.doubtful, qint64{1});
    QCOMPARE(found.alike, qint64{0});
}

void TestCrmDryRun::linksOfAnotherAccountDoNotCount()
{
    CrmDesk desk;
    (void)desk.linked();

    QCOMPARE(look(desk).linked, qint64{1});
    QCOMPARE(look(desk, {.knowsLinks = false}).linked, qint64{0});
}

void TestCrmDryRun::fieldsThatAreMappedOtherwiseFindOthers()
{
    CrmDesk desk;
    const Customer customer = desk.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s);
    (void)desk.crm.add(company, {{u"name"_s, u"Unlike"_s}, {u"address2"_s, customer.id.text()}});
    CrmMappingTable table(desk.database, desk.connection);
    QList<CrmMapping> mappings = must(table.all());
    for (CrmMapping &mapping : mappings)
        if (mapping.field == CrmField::ExternalId && mapping.kind == company)
            mapping.remote = u"address2"_s;

    QCOMPARE(look(desk).alike, qint64{0});
    QCOMPARE(look(desk, {.mappings = mappings}).alike, qint64{1});
}

void TestCrmDryRun::itSaysThatThereAreMoreThanItLookedAt()
{
    CrmDesk desk;
    for (int i = 0; i < 4; ++i)
        (void)desk.crm.add(company, {{u"name"_s, u"Company %1"_s.arg(i)}});

    const CrmDryRun found = look(desk, {.most = 3});

    QCOMPARE(found.companies, qint64{3});
    QVERIFY(!found.isWhole);
    QVERIFY(look(desk, {.most = 4}).isWhole);
}

void TestCrmDryRun::nothingIsWrittenHereOrThere()
{
    CrmDesk desk;
    (void)desk.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s);
    (void)desk.crm.add(company, {{u"name"_s, u"Falke"_s}, {u"domain"_s, u"falke.example"_s}});

    (void)look(desk);

    QCOMPARE(desk.crm.writes, 0);
    QVERIFY(must(CrmContactTable(desk.database).samples(desk.connection, company, 5)).isEmpty());
}

void TestCrmDryRun::withoutWritingBackFieldsAreOnlyPulled()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    QVERIFY(tells(desk));

    setTelling(desk, false);

    QVERIFY(!tells(desk));
    QCOMPARE(desk.mapping(CrmField::City).direction, CrmDirection::Pull);
    QVERIFY(desk.mapping(CrmField::OpenBalance).remote.isEmpty());
    const int before = desk.crm.writes;
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    (void)desk.addIssued({.customer = customer});
    (void)desk.pull();
    QCOMPARE(desk.push(), 0);
    QCOMPARE(desk.crm.writes, before);
}

void TestCrmDryRun::writingBackAgainRestoresWhatIsToldAtFirst()
{
    CrmDesk desk;
    const CrmMapping balance = desk.mapping(CrmField::OpenBalance);
    const CrmMapping city = desk.mapping(CrmField::City);
    setTelling(desk, false);

    setTelling(desk, true);

    QCOMPARE(desk.mapping(CrmField::OpenBalance).remote, balance.remote);
    QCOMPARE(desk.mapping(CrmField::City).direction, city.direction);
    CrmMapping changed = balance;
    changed.remote = u"our_balance"_s;
    must(Transaction::run(
        desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(changed); }));
    setTelling(desk, true); // It is on: what somebody mapped stays.
    QCOMPARE(desk.mapping(CrmField::OpenBalance).remote, u"our_balance"_s);
}

void TestCrmDryRun::interactionsStayAwayWhereTheyAreNotWanted()
{
    SyncOffice office(8);
    const auto set = [&](const QString &value) {
        must(Transaction::run(office.database, [&] {
            return SettingTable(office.database).set(crmInteractionsSetting(office.hubspot), value);
        }));
    };
    set(u"off"_s);

    const Result<CrmSyncReport> without = office.sync();

    QVERIFY(without);
    QVERIFY(without->contacts.known > 0);
    QCOMPARE(without->contacts.interactions, qint64{0});
    set(u"on"_s);
    const Result<CrmSyncReport> with = office.sync();
    QVERIFY(with);
    QVERIFY(with->contacts.interactions > 0);
}
