#include "tests/core/store/tst_contactrows.h"

#include "core/store/CrmConflictTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/EffectTable.h"
#include "core/store/OutboxAttemptTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);

//! Two companies of a CRM, the first of which is the book's customer.
class ContactBook : public BillingBook
{
public:
    ContactBook()
    {
        add(u"1"_s, u"Adler"_s);
        add(u"2"_s, u"Birke"_s);
        must(CrmLinkTable(database).link(customer.id, hubspot, ContactRow::Kind::Company, u"1"_s));
    }

    ContactRow row(const QString &name) { return must(CrmContactTable(database).page(name, 10)).value(0); }

private:
    void add(const QString &id, const QString &name)
    {
        must(CrmRecordTable(database, hubspot, ContactRow::Kind::Company)
                 .put({.remoteId = id}, CrmFields{.name = name}));
        must(CrmContactTable(database).name(hubspot, ContactRow::Kind::Company, id));
    }
};

} // namespace

void TestContactRows::aLinkedContactTellsOfItsCustomer()
{
    ContactBook book;

    const ContactRow linked = book.row(u"Adler"_s);
    const ContactRow other = book.row(u"Birke"_s);

    QCOMPARE(linked.customer, book.customer.id);
    QCOMPARE(linked.customerName, book.customer.name);
    QCOMPARE(linked.changedHere, book.clock.now());
    QVERIFY(other.customerName.isEmpty() && !other.changedHere.isValid() && other.trouble.isEmpty());
}

void TestContactRows::whyACrmWasNotToldIsTold()
{
    ContactBook book;
    const EntryId wish = must(
        book.append({{.body = CrmPushRequested{.customer = book.customer.id, .connection = hubspot.text()}}}))
                             .constFirst()
                             .id;
    QVERIFY(book.row(u"Adler"_s).trouble.isEmpty()); // It is on its way.

    must(book.append({{.body = CrmPushRejected{.request = wish,
                           .customer = book.customer.id,
                           .rule = u"crm.field_refused"_s,
                           .field = u"city"_s,
                           .words = u"City is required"_s}}}));

    const QString trouble = book.row(u"Adler"_s).trouble;
    QVERIFY2(!trouble.isEmpty(), "what the CRM said");
    must(book.append(
        {{.body = CrmPushRequested{.customer = book.customer.id, .connection = hubspot.text()}}}));
    QVERIFY(book.row(u"Adler"_s).trouble.isEmpty()); // The last wish counts.
}

void TestContactRows::aLinkedContactSaysHowItStands()
{
    ContactBook book;
    QVERIFY(!book.row(u"Adler"_s).isInConflict && !book.row(u"Adler"_s).isToBeTold);

    const EntryId wish = must(
        book.append({{.body = CrmPushRequested{.customer = book.customer.id, .connection = hubspot.text()}}}))
                             .constFirst()
                             .id;
    QVERIFY(book.row(u"Adler"_s).isToBeTold);
    must(book.append({{.body = CrmPushDone{.request = wish, .customer = book.customer.id}}}));
    QVERIFY(!book.row(u"Adler"_s).isToBeTold);

    CrmConflictRow conflict;
    conflict.conflict.connection = hubspot;
    conflict.conflict.customer = book.customer.id;
    conflict.conflict.since = book.clock.now();
    must(CrmConflictTable(book.database).put(conflict));
    QVERIFY(book.row(u"Adler"_s).isInConflict);
    QVERIFY(!book.row(u"Birke"_s).isInConflict);
    conflict.conflict.state = CrmConflict::State::Resolved;
    must(CrmConflictTable(book.database).put(conflict));
    QVERIFY(!book.row(u"Adler"_s).isInConflict);
}

void TestContactRows::whoWasToldSinceAListingBeganIsKnown_data()
{
    QTest::addColumn<std::chrono::seconds>("later");
    QTest::addColumn<bool>("isKnown");

    QTest::newRow("before") << std::chrono::seconds(-1s) << false;
    QTest::newRow("as it began") << std::chrono::seconds(0s) << true;
    QTest::newRow("as late as a listing may take") << std::chrono::seconds(24h) << true;
    QTest::newRow("by a clock that was ahead") << std::chrono::seconds(24h + 1s) << false;
    QTest::newRow("by one that was far ahead") << std::chrono::seconds(24h * 365) << false;
}

void TestContactRows::whoWasToldSinceAListingBeganIsKnown()
{
    QFETCH(const std::chrono::seconds, later);
    QFETCH(const bool, isKnown);
    ContactBook book;
    const QDateTime since = book.clock.now();
    const EntryId wish = must(
        book.append({{.body = CrmPushRequested{.customer = book.customer.id, .connection = hubspot.text()}}}))
                             .constFirst()
                             .id;
    must(book.append({{.body = CrmPushDone{.request = wish, .customer = book.customer.id}}}));
    OutboxAttemptTable attempts(book.database);
    must(attempts.begin(wish, since));
    must(attempts.finish(wish, since.addDuration(later)));
    const auto wasTold = [&](const QString &record) {
        return must(
            EffectTable(book.database).wasToldSince(hubspot, ContactRow::Kind::Company, record, since));
    };

    QCOMPARE(wasTold(u"1"_s), isKnown);
    QVERIFY(!wasTold(u"2"_s));
}
