#include "tests/core/sync/tst_crmcreation.h"

#include "core/billing/CreateInCrm.h"
#include "core/billing/KeepCustomers.h"
#include "core/store/CrmCreationTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/EffectTable.h"
#include "core/store/Transaction.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;

//! A CRM whose fields were read, and a customer it does not know.
struct Desk : CrmDesk {
    CustomerId falke;

    Desk()
    {
        (void)pull();
        falke = addCustomer(u"Falke KG"_s, u"ap@falke.example"_s).id;
        edit(falke, [](Customer &c) {
            c.address.city = u"Jena"_s;
            c.address.country = u"DE"_s;
        });
    }
    Result<void> create(bool anyway = false) { return createInCrm(book, connection, falke, anyway); }
};

} // namespace

void TestCrmCreation::aCustomerWithoutARecordGetsOne()
{
    Desk desk;
    (void)desk.addIssued({.customer = desk.falke});

    must(desk.create());
    QCOMPARE(desk.crm.living(company).size(), 0); // The outbox makes it.
    QCOMPARE(desk.push(), 1);

    QCOMPARE(desk.crm.living(company).size(), 1);
    const QString made = desk.crm.living(company).first();
    const QJsonObject values = desk.crm.valuesOf(company, made);
    QCOMPARE(values.value("name"_L1).toString(), u"Falke KG"_s);
    QCOMPARE(values.value("city"_L1).toString(), u"Jena"_s);
    QCOMPARE(values.value("quittance_id"_L1).toString(), desk.falke.text());
    QCOMPARE(values.value("quittance_open_balance"_L1).toString(), u"119"_s);
    QVERIFY(!values.contains("hubspot_owner_id"_L1));
    QVERIFY(!must(CrmCreationTable(desk.database).has(desk.connection, desk.falke)));
    desk.untilQuiet();
    QCOMPARE(desk.recordOf(desk.falke), made);
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.known(desk.falke).address.city, u"Jena"_s);
}

void TestCrmCreation::askedTwiceItIsMadeOnce()
{
    Desk desk;

    must(desk.create());
    must(desk.create());
    QCOMPARE(must(EffectTable(desk.database).waiting()), 1);
    (void)desk.push();

    QCOMPARE(ruleOf(desk.create()), u"crm.customer_linked"_s); // It is read back at once.
    desk.untilQuiet();
    QCOMPARE(desk.crm.living(company).size(), 1);
}

void TestCrmCreation::aRecordThatCarriesOurIdIsTaken()
{
    Desk desk;
    const QString theirs = desk.crm.add(
        company, {{u"name"_s, u"Falke"_s}, {u"quittance_id"_s, desk.falke.text()}}); // Not read yet.

    must(desk.create());
    QCOMPARE(desk.push(), 1);
    desk.untilQuiet();

    QCOMPARE(desk.crm.living(company), QStringList{theirs});
    QCOMPARE(desk.recordOf(desk.falke), theirs);
}

void TestCrmCreation::whoHasARecordGetsNoSecondOne()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();

    const Result<void> asked = createInCrm(desk.book, desk.connection, customer, true);

    QCOMPARE(ruleOf(asked), u"crm.customer_linked"_s);
    QCOMPARE(must(EffectTable(desk.database).waiting()), 0);
}

void TestCrmCreation::whoMayBeThereIsAskedAbout()
{
    Desk desk;
    (void)desk.crm.add(company, {{u"name"_s, u"Falke"_s}, {u"domain"_s, u"falke.example"_s}});
    (void)desk.pull();

    const Result<void> asked = desk.create();

    QCOMPARE(ruleOf(asked), u"crm.record_looks_alike"_s);
    QCOMPARE(asked.error().value, u"Falke"_s);
    must(desk.create(true));
    QCOMPARE(desk.push(), 1);
    QCOMPARE(desk.crm.living(company).size(), 2);
}

void TestCrmCreation::withoutAFieldForOurIdNothingIsMade()
{
    Desk desk;
    desk.crm.property(company, u"quittance_id"_s).unique = false;
    (void)desk.pull();
    QCOMPARE(ruleOf(desk.create()), u"crm.external_id_missing"_s);

    desk.crm.removeProperty(company, u"quittance_id"_s);
    (void)desk.pull();
    QCOMPARE(ruleOf(desk.create()), u"crm.external_id_missing"_s);
    QCOMPARE(ruleOf(createInCrm(desk.book, desk.connection, CustomerId(u"nobody"_s), false)),
        u"customer.unknown"_s);
}

void TestCrmCreation::anotherUniqueFieldDoesNotDoForOurId()
{
    CrmMapping mapping;
    {
        Desk desk;
        desk.crm.property(company, u"domain"_s).unique = true;
        mapping = desk.mapping(CrmField::ExternalId);
        mapping.remote = u"domain"_s;
        must(Transaction::run(
            desk.database, [&] { return CrmMappingTable(desk.database, desk.connection).put(mapping); }));
        (void)desk.pull();
        must(desk.create()); // The field the writers use is there, whatever is mapped.
    }

    Desk other;
    other.crm.property(company, u"domain"_s).unique = true;
    other.crm.property(company, u"quittance_id"_s).unique = false;
    must(Transaction::run(
        other.database, [&] { return CrmMappingTable(other.database, other.connection).put(mapping); }));
    (void)other.pull();

    QCOMPARE(ruleOf(other.create()), u"crm.external_id_missing"_s);
}

void TestCrmCreation::aPersonBecomesAPerson()
{
    Desk desk;
    desk.edit(desk.falke, [](Customer &c) {
        c.kind = CustomerKind::Person;
        c.name = u"Anna von der Heide"_s;
    });

    must(desk.create());
    QCOMPARE(desk.push(), 1);

    QCOMPARE(desk.crm.living(company).size(), 0);
    const QJsonObject values = desk.crm.valuesOf(CrmKind::Person, desk.crm.living(CrmKind::Person).first());
    QCOMPARE(values.value("firstname"_L1).toString(), u"Anna von der"_s);
    QCOMPARE(values.value("lastname"_L1).toString(), u"Heide"_s);
    QCOMPARE(values.value("email"_L1).toString(), u"ap@falke.example"_s);
}

void TestCrmCreation::linkedByHandMeanwhileNothingIsMade()
{
    Desk desk;
    const QString theirs = desk.crm.add(company, {{u"name"_s, u"Falke KG"_s}, {u"city"_s, u"Jena"_s}});
    (void)desk.pull();

    must(desk.create());
    must(linkContact(
        desk.book, desk.falke, {.connection = desk.connection, .kind = company, .remoteId = theirs}));
    (void)desk.push();

    QCOMPARE(desk.crm.living(company), QStringList{theirs});
    QVERIFY(!must(CrmCreationTable(desk.database).has(desk.connection, desk.falke)));
}

void TestCrmCreation::aMergedCustomersWishIsTheKeptOnes()
{
    Desk desk;
    must(desk.create());
    const CustomerId kept = desk.addCustomer(u"Falke Gruppe"_s, u"gruppe@falke.example"_s).id;

    must(mergeCustomers(desk.book, desk.falke, kept));

    QCOMPARE(desk.push(), 1);
    QCOMPARE(desk.crm.living(company).size(), 1);
    const QString made = desk.crm.living(company).first();
    QCOMPARE(desk.crm.valuesOf(company, made).value("name"_L1).toString(), u"Falke Gruppe"_s);
    QCOMPARE(desk.crm.valuesOf(company, made).value("quittance_id"_L1).toString(), kept.text());
    QCOMPARE(desk.recordOf(kept), made);
    QVERIFY(!must(CrmCreationTable(desk.database).has(desk.connection, kept)));
}

void TestCrmCreation::mergedCustomersWhoBothWaitGetOneRecord()
{
    Desk desk;
    must(desk.create());
    const CustomerId kept = desk.addCustomer(u"Falke Gruppe"_s, u"gruppe@falke.example"_s).id;
    must(createInCrm(desk.book, desk.connection, kept, true));
    QCOMPARE(must(EffectTable(desk.database).waiting()), 2);

    must(mergeCustomers(desk.book, desk.falke, kept));
    (void)desk.push();
    desk.untilQuiet();

    QCOMPARE(desk.crm.living(company).size(), 1);
    QCOMPARE(desk.recordOf(kept), desk.crm.living(company).first());
    QCOMPARE(must(EffectTable(desk.database).waiting()), 0);
}

void TestCrmCreation::mergedWithOneWhoHasARecordNothingIsMade()
{
    Desk desk;
    const CustomerId known = desk.linked();
    must(desk.create());

    must(mergeCustomers(desk.book, known, desk.falke));
    (void)desk.push();

    QCOMPARE(desk.crm.living(company).size(), 1);
    QVERIFY(!must(CrmCreationTable(desk.database).has(desk.connection, desk.falke)));
}
