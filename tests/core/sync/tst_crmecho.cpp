#include "tests/core/sync/tst_crmecho.h"

#include "core/billing/CreateInCrm.h"
#include "core/domain/crmMark.h"
#include "core/store/CrmTimeline.h"
#include "core/store/SettingTable.h"
#include "tests/core/sync/CrmDesk.h"
#include "tests/core/sync/CrmOffice.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;

void addProviders()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("hubspot") << u"hubspot"_s;
    QTest::newRow("salesforce") << u"salesforce"_s;
}

//! The mirror's words of a field.
QString mirrored(CrmOffice &office, const QString &id, CrmField field)
{
    const auto row = must(CrmRecordTable(office.database, office.connection, company).find(id));
    Q_ASSERT(row);
    return QJsonDocument::fromJson(row->raw).object().value(office.remoteName(field, company)).toString();
}

} // namespace

void TestCrmEcho::invariant15_whatWeToldIsNoChangeOfTheirs_data()
{
    addProviders();
}

void TestCrmEcho::invariant15_whatWeToldIsNoChangeOfTheirs()
{
    QFETCH(const QString, provider);
    const auto office = CrmOffice::of(provider);
    const QString id = office->add(company, u"Nordwind AG"_s);
    (void)office->pull();
    const CustomerId customer = must(adoptContact(
        office->book, {.connection = office->connection, .kind = company, .remoteId = id}, true));
    (void)office->addIssued({.customer = customer});
    office->edit(customer, [](Customer &c) {
        c.address.city = u"Kiel"_s;
        c.email = u"AP@nordwind.example"_s;
    });
    (void)office->pull();
    QVERIFY(office->push() > 0);
    // The services print instants and amounts in ways of their own: else this test could not fail.
    QVERIFY(mirrored(*office, id, CrmField::SyncedAt)
        != office->seen(company, id)
               .values.value(office->remoteName(CrmField::SyncedAt, company))
               .toString());

    const CrmSyncReport report = office->pull();

    QCOMPARE(report.contacts.changed, 0);
    QCOMPARE(report.customers, CrmRun());
    // The mirror has their words from now on.
    for (const CrmField field : {CrmField::SyncedAt, CrmField::OpenBalance, CrmField::City})
        QCOMPARE(mirrored(*office, id, field),
            office->seen(company, id).values.value(office->remoteName(field, company)).toString());
    QCOMPARE(office->pull(true).contacts.changed, 0);

    office->wait(1s);
    office->change(company, id, CrmField::City, u"Lübeck"_s);
    QCOMPARE(office->pull().contacts.changed, 1); // A change of theirs is one.
}

void TestCrmEcho::invariant15_aRecordThatWasMadeForUsIsNoChangeOfTheirs_data()
{
    addProviders();
}

void TestCrmEcho::invariant15_aRecordThatWasMadeForUsIsNoChangeOfTheirs()
{
    QFETCH(const QString, provider);
    const auto office = CrmOffice::of(provider);
    (void)office->pull();
    const CustomerId customer = office->addCustomer(u"Falke KG"_s, u"ap@falke.example"_s).id;
    (void)office->addIssued({.customer = customer});
    must(createInCrm(office->book, office->connection, customer, true));
    QVERIFY(office->push() > 0);
    QCOMPARE(office->living(company).size(), 1);

    const CrmSyncReport report = office->pull();

    QCOMPARE(report.contacts.changed, 0);
    QCOMPARE(report.customers.changed, 0);
}

void TestCrmEcho::invariant15_ourRemarksAreNoNewsOfTheirs_data()
{
    addProviders();
}

void TestCrmEcho::invariant15_ourRemarksAreNoNewsOfTheirs()
{
    QFETCH(const QString, provider);
    const auto office = CrmOffice::of(provider);
    const CustomerId customer = office->linked(u"Nordwind AG"_s);
    must(SettingTable(office->database).set(u"crm.notes"_s, u"on"_s));
    (void)office->pull();
    (void)office->addIssued({.dueOn = office->today(), .customer = customer});
    office->wait(48h);
    (void)office->pull();
    QCOMPARE(office->all<CrmNoteRequested>().size(), 1);
    QVERIFY(office->push() > 0);

    QCOMPARE(office->pull().contacts.interactions, 0);
    const auto shown = must(CrmTimeline(office->database).ofCustomer(customer, 10));
    QCOMPARE(shown.size(), 1); // It is shown all the same.

    office->wait(1s);
    const QString stranger = crmMark(EntryId(u"01234567-89ab-7cde-8f01-23456789abcd"_s));
    office->remark(office->recordOf(customer), u"Called them"_s);
    office->remark(office->recordOf(customer), u"Of another book "_s + stranger);
    QCOMPARE(office->pull().contacts.interactions, 2);
}

void TestCrmEcho::invariant15_onlyTheSpellingOfAMappedFieldIsNoChange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isChange");
    QTest::newRow("blanks around") << u"city"_s << u"Kiel"_s << u" Kiel "_s << false;
    QTest::newRow("zeros") << u"quittance_open_balance"_s << u"7"_s << u"7.00"_s << false;
    QTest::newRow("milliseconds") << u"quittance_synced_at"_s << u"2026-03-15T12:00:00Z"_s
                                  << u"2026-03-15T12:00:00.000Z"_s << false;
    QTest::newRow("another day") << u"quittance_synced_at"_s << u"2026-03-15T12:00:00Z"_s
                                 << u"2026-03-16T12:00:00.000Z"_s << true;
    QTest::newRow("another number") << u"quittance_open_balance"_s << u"7"_s << u"7.01"_s << true;
    QTest::newRow("digits in a text are no number") << u"zip"_s << u"01067"_s << u"1067"_s << true;
    QTest::newRow("a field we know no type of") << u"domain"_s << u"a.example"_s << u"a.example "_s << true;
}

void TestCrmEcho::invariant15_onlyTheSpellingOfAMappedFieldIsNoChange()
{
    QFETCH(const QString, field);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, isChange);
    CrmDesk desk;
    const QString id = desk.crm.add(company, {{u"name"_s, u"Falke"_s}, {field, before}});
    (void)desk.pull();
    desk.clock.time = desk.clock.time.addSecs(1);
    desk.crm.change(company, id, {{field, after}});

    QCOMPARE(desk.pull().contacts.changed, isChange ? 1 : 0);

    const auto row = must(CrmRecordTable(desk.database, desk.connection, company).find(id));
    QCOMPARE(QJsonDocument::fromJson(row->raw).object().value(field).toString(), after); // Either is kept.
}
