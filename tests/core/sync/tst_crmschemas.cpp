#include "tests/core/sync/tst_crmschemas.h"

#include "core/crm/CrmRegistry.h"
#include "core/crm/CrmSchema.h"
#include "core/crm/hubspot/hubSpotProperty.h"
#include "tests/core/sync/CrmOffice.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void addProviders()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("hubspot") << u"hubspot"_s;
    QTest::newRow("salesforce") << u"salesforce"_s;
}

//! Questions for the fields of companies.
qsizetype schemasAsked(const CrmOffice &office)
{
    return std::ranges::count_if(office.asked, [](const QString &path) {
        return path.endsWith("/properties/2026-09/companies"_L1) || path.endsWith("/Account/describe"_L1);
    });
}

//! Somebody here has changed a customer, which a pull has noticed.
std::unique_ptr<CrmOffice> withAPush(const QString &provider)
{
    std::unique_ptr<CrmOffice> office = CrmOffice::of(provider);
    const CustomerId customer = office->linked(u"Nordwind AG"_s);
    office->edit(customer, [](Customer &c) { c.address.city = u"Kiel"_s; });
    office->wait(1h); // Nothing of what was read so far is fresh.
    office->asked.clear();
    (void)office->pull();
    return office;
}

//! The means of connectors that share one shelf.
struct Shelf final : HttpTransport {
    FakeClock clock;
    CrmSchemaShelf schemas;

    Result<HttpReply> send(const HttpRequest &, const StopFlag &) override { return HttpReply(); }
    CrmSchema schema(const QString &base = u"https://api.example.org"_s)
    {
        return CrmSchema(
            {.transport = *this, .clock = clock, .base = QUrl(base), .schemas = &schemas}, u"hubspot"_s);
    }
    static QJsonArray listed() { return {QJsonObject{{u"name"_s, u"city"_s}, {u"type"_s, u"string"_s}}}; }
};

} // namespace

void TestCrmSchemas::aSyncAsksForTheFieldsOnce_data()
{
    addProviders();
}

void TestCrmSchemas::aSyncAsksForTheFieldsOnce()
{
    QFETCH(const QString, provider);
    const auto office = withAPush(provider);

    QVERIFY(office->push() > 0);

    QCOMPARE(schemasAsked(*office), qsizetype{1});
    (void)office->pull();
    QCOMPARE(schemasAsked(*office), qsizetype{2}); // Who reads looks for himself.
}

void TestCrmSchemas::whoTellsLaterAsksAgain_data()
{
    addProviders();
}

void TestCrmSchemas::whoTellsLaterAsksAgain()
{
    QFETCH(const QString, provider);
    const auto office = withAPush(provider);
    office->wait(CrmSchemaShelf::freshFor + 1s);

    QVERIFY(office->push() > 0);

    QCOMPARE(schemasAsked(*office), qsizetype{2});
}

void TestCrmSchemas::fieldsThatHaveChangedAreSharedNoLonger()
{
    Shelf shelf;
    CrmSchema first = shelf.schema();
    QVERIFY(!first.knows(CrmKind::Company));
    (void)first.take(CrmKind::Company, Shelf::listed(), readHubSpotProperty);

    CrmSchema second = shelf.schema();
    QVERIFY(second.knows(CrmKind::Company));
    QVERIFY(second.fields(CrmKind::Company).contains(u"city"_s));
    QVERIFY(!second.knows(CrmKind::Person));

    second.forget(CrmKind::Company); // The service has refused one of them.
    CrmSchema third = shelf.schema();
    QVERIFY(!second.knows(CrmKind::Company));
    QVERIFY(!third.knows(CrmKind::Company));
}

void TestCrmSchemas::anotherAddressHasOtherFields()
{
    Shelf shelf;
    CrmSchema first = shelf.schema();
    (void)first.take(CrmKind::Company, Shelf::listed(), readHubSpotProperty);

    CrmSchema other = shelf.schema(u"https://other.example.org"_s);

    QVERIFY(!other.knows(CrmKind::Company));
}
