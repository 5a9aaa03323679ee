#include "tests/core/sync/tst_synccrm.h"

#include "core/billing/RecordPayment.h"
#include "core/store/CrmBaseTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/EffectTable.h"
#include "core/store/SettingTable.h"
#include "tests/core/sync/CrmDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;

qint64 openPushes(CrmDesk &desk)
{
    return must(EffectTable(desk.database).waiting());
}

} // namespace

void TestSyncCrm::invariant11_aMergeThereKeepsOneCustomerAndItsPushes_data()
{
    QTest::addColumn<bool>("keepId");
    QTest::newRow("the first one stays") << true;
    QTest::newRow("both become a new one") << false;
}

void TestSyncCrm::invariant11_aMergeThereKeepsOneCustomerAndItsPushes()
{
    QFETCH(const bool, keepId);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    const QString old = desk.recordOf(customer);
    const QString other = desk.crm.add(company, {{u"name"_s, u"Nordwind alt"_s}});
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    (void)desk.pull();
    QCOMPARE(openPushes(desk), 1);

    const QString survivor = desk.crm.merge(company, keepId ? other : old, keepId ? old : other, keepId);
    desk.untilQuiet();

    QCOMPARE(desk.recordOf(customer), survivor);
    QCOMPARE(openPushes(desk), 0);
    if (!keepId) // Else the other record's city is a change of theirs, and a person decides.
        QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
    QCOMPARE(must(CrmLinkTable(desk.database).customersOf(desk.connection, company, survivor)),
        QList<CustomerId>{customer});
}

void TestSyncCrm::invariant12_aCustomerWithInvoicesOutlivesItsRecord_data()
{
    QTest::addColumn<bool>("purged");
    QTest::newRow("archived") << false;
    QTest::newRow("deleted for good") << true;
}

void TestSyncCrm::invariant12_aCustomerWithInvoicesOutlivesItsRecord()
{
    QFETCH(const bool, purged);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    (void)desk.addIssued({.customer = customer});
    const QString record = desk.recordOf(customer);
    const Customer before = desk.known(customer);

    desk.crm.archive(company, record);
    if (purged)
        desk.crm.purge(company, record);
    const CrmSyncReport report = desk.pull(true);

    QCOMPARE(report.customers, CrmRun());
    QCOMPARE(desk.known(customer), before);
    QVERIFY(desk.recordOf(customer).isEmpty());
    const auto links = must(CrmLinkTable(desk.database).ofCustomer(desk.connection, customer));
    QCOMPARE(links.size(), 1);
    QVERIFY(!links.first().isAlive); // The flag.
    QVERIFY(must(crmPushContent(desk.database, desk.connection, customer, desk.clock.now())).isEmpty());
}

void TestSyncCrm::invariant13_brokenFieldsLoseNothing_data()
{
    QTest::addColumn<QString>("breakage");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("gone, renamed or hidden") << u"gone"_s << u"crm_mapping.gone"_s;
    QTest::newRow("read-only") << u"read_only"_s << u"crm_mapping.read_only"_s;
    QTest::newRow("another type") << u"type"_s << u"crm_mapping.type"_s;
    QTest::newRow("an option removed") << u"option"_s << u"crm_mapping.option_removed"_s;
}

void TestSyncCrm::invariant13_brokenFieldsLoseNothing()
{
    QFETCH(const QString, breakage);
    QFETCH(const QString, trouble);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    const bool isOption = breakage == "option"_L1;
    const CrmField field = isOption ? CrmField::PaymentTerms : CrmField::City;
    CrmProperty &property = desk.crm.property(company, isOption ? u"quittance_payment_terms"_s : u"city"_s);
    if (breakage == "read_only"_L1)
        property.writable = false;
    else if (breakage == "type"_L1)
        property.type = CrmProperty::Type::Flag;
    else if (isOption)
        property.options.removeIf(
            [](const CrmProperty::Option &option) { return option.value == "NET14"_L1; });
    else
        desk.crm.removeProperty(company, u"city"_s);

    desk.changeThere(customer, {{u"zip"_s, u"28195"_s}});
    (void)desk.pull(true);
    desk.changeThere(customer, {{u"state"_s, u"HB"_s}});
    (void)desk.pull();

    const Customer now = desk.known(customer);
    QCOMPARE(desk.mapping(field).trouble, trouble);
    QCOMPARE(now.address.city, u"Bremen"_s);
    QCOMPARE(now.termDays, 14);
    QCOMPARE(now.address.postCode, u"28195"_s); // The others go on.
    QCOMPARE(now.address.region, u"HB"_s);
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.untilQuiet(); // Nothing is sent in vain.
    QCOMPARE(desk.there(customer, u"city"_s), isOption ? u"Kiel"_s : u"Bremen"_s);
}

void TestSyncCrm::invariant14_onlyChangedFieldsAreSent()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.crm.payloads.clear();

    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.untilQuiet();

    QCOMPARE(desk.crm.payloads.size(), 1);
    QCOMPARE(desk.crm.payloads.first().keys(), (QStringList{u"city"_s, u"quittance_synced_at"_s}));
}

void TestSyncCrm::invariant15_whatWeToldIsNoChangeOfTheirs()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    (void)desk.pull();
    QCOMPARE(desk.push(), 1);

    const CrmSyncReport report = desk.pull();

    QCOMPARE(report.contacts.changed, 0);
    QCOMPARE(report.customers, CrmRun());
}

void TestSyncCrm::invariant16_balancesAreTextsOfOneCurrency()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    (void)desk.addIssued({.dueOn = desk.today(), .customer = customer});
    (void)desk.addIssued({.currency = Currency::of("USD"), .customer = customer});
    desk.clock.time = desk.clock.time.addDays(3);
    desk.untilQuiet();

    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"119"_s); // Euro only.
    QCOMPARE(desk.there(customer, u"quittance_overdue_balance"_s), u"119"_s);
    QCOMPARE(desk.there(customer, u"quittance_balance_currency"_s), u"EUR"_s);
    QCOMPARE(desk.there(customer, u"quittance_last_invoice_date"_s), u"2026-03-15"_s);

    must(recordPayment(desk.book,
        {.customer = customer,
            .amount = Money(5000, Currency::of("EUR")),
            .on = desk.today(),
            .today = desk.today()}));
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"quittance_last_payment_date"_s), u"2026-03-18"_s);

    desk.changeThere(customer, {{u"quittance_open_balance"_s, u"N/A"_s}});
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"119"_s); // Told again.
}

void TestSyncCrm::invariant16_textsGoBothWaysAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a semicolon") << u"Halle;Saale"_s;
    QTest::newRow("not available") << u"N/A"_s;
    QTest::newRow("an exponent") << u"1e3"_s;
    QTest::newRow("a negative number") << u"-12,345.60"_s;
    QTest::newRow("four bytes a character") << u"\U0001F3D9 \U00020BB7家"_s;
    QTest::newRow("from right to left") << u"תל אביב"_s;
    QTest::newRow("marked as such") << u"\u200fبيروت\u200e 1"_s;
    QTest::newRow("a composed mark") << u"K\u00f6ln"_s;
    QTest::newRow("markup and quotes") << u"<b>\"O'Hara\" & Co\\</b>"_s;
    QTest::newRow("as long as it may be") << QString(100, u'ß');
}

void TestSyncCrm::invariant16_textsGoBothWaysAsTheyAre()
{
    QFETCH(const QString, text);
    CrmDesk desk;
    const CustomerId customer = desk.linked();

    desk.changeThere(customer, {{u"city"_s, text}});
    (void)desk.pull();
    QCOMPARE(desk.known(customer).address.city, text);
    QCOMPARE(desk.push(), 0); // It is no change of ours.
    QCOMPARE(desk.there(customer, u"city"_s), text);

    desk.edit(customer, [&](Customer &c) { std::swap(c.address.city, c.address.region); });
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"state"_s), text);
    QCOMPARE(desk.there(customer, u"city"_s), QString());
    QCOMPARE(desk.known(customer).address.region, text);
    QVERIFY(desk.conflicts().isEmpty());
}

void TestSyncCrm::invariant16_numbersAreComparedByWhatTheySay_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("same");
    QTest::newRow("with an exponent") << u"1.19e2"_s << true;
    QTest::newRow("with its zeros") << u"119.00"_s << true;
    QTest::newRow("grouped") << u"0,119.000"_s << true;
    QTest::newRow("negative") << u"-119.00"_s << false;
    QTest::newRow("a thousand") << u"1e3"_s << false;
    QTest::newRow("no number") << u"N/A"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSyncCrm::invariant16_numbersAreComparedByWhatTheySay()
{
    QFETCH(const QString, theirs);
    QFETCH(const bool, same);
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    (void)desk.addIssued({.customer = customer});
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), u"119"_s);
    const int writes = desk.crm.writes;

    desk.changeThere(customer, {{u"quittance_open_balance"_s, theirs}});
    desk.untilQuiet();

    QCOMPARE(desk.crm.writes, writes + (same ? 0 : 1));
    QCOMPARE(desk.there(customer, u"quittance_open_balance"_s), same ? theirs : u"119"_s);
}

void TestSyncCrm::invariant19_offlinePushesQueue()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.crm.offline = true;

    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    const CrmRun run
        = must(compareCustomers(desk.book, desk.connection, {}, CrmComparison::How::Offline, {}));
    QCOMPARE(run.asked, 1);
    QCOMPARE(desk.push(), 0);
    QCOMPARE(
        must(compareCustomers(desk.book, desk.connection, {}, CrmComparison::How::Offline, {})), CrmRun());
    QCOMPARE(openPushes(desk), 1); // One, however often somebody looks.

    desk.crm.offline = false;
    QCOMPARE(desk.push(), 1);
    QCOMPARE(desk.there(customer, u"city"_s), u"Kiel"_s);
    QCOMPARE(openPushes(desk), 0);
}

void TestSyncCrm::whatTheCrmChangedIsTakenAndTheOldValueKept()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();

    desk.changeThere(customer, {{u"city"_s, u" Oldenburg "_s}, {u"phone"_s, u"+49 441 1234567"_s}});
    (void)desk.pull();

    QCOMPARE(desk.known(customer).address.city, u"Oldenburg"_s);
    const QList<Entry> entries = desk.entries();
    const auto saved = std::get<CustomerSaved>(entries.last().body);
    QCOMPARE(saved.customer.address.city, u"Oldenburg"_s);
    QCOMPARE(entries.last().actor, u"sync:hubspot"_s);
    QVERIFY(std::ranges::any_of(desk.all<CustomerSaved>(),
        [](const CustomerSaved &body) { return body.customer.address.city == "Bremen"_L1; }));

    desk.changeThere(customer, {{u"city"_s, QJsonValue(QJsonValue::Null)}});
    (void)desk.pull();
    QVERIFY(desk.known(customer).address.city.isEmpty()); // A real clearing.
}

void TestSyncCrm::whatWasRefusedIsNotAskedForAgain()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    desk.crm.refusedField = u"city"_s;
    desk.edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    desk.untilQuiet(); // Would never end if it were asked for again.

    const CrmRun again
        = must(compareCustomers(desk.book, desk.connection, customer, CrmComparison::How::Again, {}));
    QCOMPARE(again.asked, 1);
    (void)desk.push();
    desk.crm.refusedField.clear();
    desk.edit(customer, [](Customer &c) { c.address.city = u"Husum"_s; });
    desk.untilQuiet();
    QCOMPARE(desk.there(customer, u"city"_s), u"Husum"_s);
}

void TestSyncCrm::theOwnerIsFoundByName()
{
    CrmDesk desk;
    must(desk.append({{.body = StaffSaved{{.login = u"mara"_s, .name = u"Mara"_s, .role = Role::Owner}}},
        {.body = StaffSaved{{.login = u"ada"_s, .name = u"Ada Byron"_s}}}}));
    const CustomerId customer = desk.linked({{u"hubspot_owner_id"_s, u"7"_s}});
    QCOMPARE(desk.known(customer).owner, u"ada"_s);

    desk.changeThere(customer, {{u"hubspot_owner_id"_s, u"8"_s}}); // Nobody here is called so.
    (void)desk.pull();
    QCOMPARE(desk.known(customer).owner, u"ada"_s);
}

void TestSyncCrm::theCurrencyIsOursOnceThereAreInvoices()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked({{u"quittance_currency"_s, u"chf"_s}});
    QCOMPARE(desk.known(customer).currency.text(), u"CHF"_s);

    (void)desk.addIssued({.currency = Currency::of("CHF"), .customer = customer});
    desk.changeThere(customer, {{u"quittance_currency"_s, u"USD"_s}});
    desk.untilQuiet();

    QCOMPARE(desk.known(customer).currency.text(), u"CHF"_s);
    QCOMPARE(desk.there(customer, u"quittance_currency"_s), u"CHF"_s);
}

void TestSyncCrm::milestonesAreRemarkedOnce()
{
    CrmDesk desk;
    const CustomerId customer = desk.linked();
    (void)desk.addIssued({.dueOn = desk.today(), .customer = customer});
    desk.clock.time = desk.clock.time.addDays(2);
    must(SettingTable(desk.database).set(u"crm.notes"_s, u"on"_s));
    (void)desk.pull();
    QVERIFY(desk.all<CrmNoteRequested>().isEmpty()); // What had happened before.

    const InvoiceId invoice = desk.addIssued({.dueOn = desk.today(), .customer = customer});
    desk.clock.time = desk.clock.time.addDays(2);
    (void)desk.pull();
    (void)desk.pull();

    QCOMPARE(desk.all<CrmNoteRequested>().size(), 1);
    QCOMPARE(desk.all<CrmNoteRequested>().first().milestone, u"overdue"_s);
    QCOMPARE(desk.all<CrmNoteRequested>().first().invoice, invoice);
}
