#include "tests/core/service/tst_crmaccess.h"

#include "core/service/accessTrouble.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/Transaction.h"
#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A book that knows a CRM.
struct Office {
    explicit Office(const QString &connection)
        : crm(connection)
    {
        must(Transaction::run(book.database, [&] {
            return CrmConnectionTable(book.database)
                .save({.id = ConnectionId(connection),
                    .provider = connection,
                    .accountId = u"4711"_s,
                    .accountName = u"Nordwind"_s,
                    .version = u"1"_s});
        }));
    }

    //! What a try comes to.
    void note(const Error *error)
    {
        book.clock.time = book.clock.time.addSecs(60);
        noteAccess(book.workshop, book.database, crm, error);
    }
    CrmStatus status() { return must(CrmStatusQuery(book.database).all(book.clock.now())).first(); }

    ServiceBook book;
    const QString crm;
};

Error refusal(const QString &rule)
{
    return {.kind = ErrorKind::Unauthorized, .rule = rule};
}

} // namespace

void TestCrmAccess::aRefusalIsRememberedUntilAccessWorks_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("rule");
    QTest::newRow("HubSpot refuses the key") << u"hubspot"_s << u"hubspot.token_refused"_s;
    QTest::newRow("Salesforce ended the sign-in") << u"salesforce"_s << u"oauth.grant_refused"_s;
}

void TestCrmAccess::aRefusalIsRememberedUntilAccessWorks()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, rule);
    Office office(connection);
    const Error refused = refusal(rule);
    QVERIFY(office.status().accessTrouble.isEmpty());

    office.note(&refused);
    const QDateTime since = office.book.clock.time;
    QCOMPARE(office.status().accessTrouble, rule);
    QCOMPARE(office.status().accessTroubleSince, since);
    office.note(&refused); // Since the first time.
    QCOMPARE(office.status().accessTroubleSince, since);

    office.note(nullptr);
    QVERIFY(office.status().accessTrouble.isEmpty());
    QVERIFY(office.status().accessTroubleSince.isNull());
}

void TestCrmAccess::whatSaysNothingAboutAccessChangesNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no network") << ErrorKind::Offline;
    QTest::newRow("asked to wait") << ErrorKind::RateLimited;
    QTest::newRow("stopped") << ErrorKind::Cancelled;
    QTest::newRow("unreadable") << ErrorKind::BadReply;
}

void TestCrmAccess::whatSaysNothingAboutAccessChangesNothing()
{
    QFETCH(const ErrorKind, kind);
    Office office(u"hubspot"_s);
    const Error other{.kind = kind, .rule = u"net.anything"_s};
    office.note(&other);
    QVERIFY(office.status().accessTrouble.isEmpty());
    const Error refused = refusal(u"hubspot.token_refused"_s);
    office.note(&refused);

    office.note(&other);

    QCOMPARE(office.status().accessTrouble, u"hubspot.token_refused"_s);
}
