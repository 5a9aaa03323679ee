#include "tests/core/store/tst_crmlists.h"

#include "core/domain/crmMark.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmCursorTable.h"
#include "core/store/CrmInteractionQuery.h"
#include "core/store/CrmInteractionTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/CrmRunTable.h"
#include "core/store/CrmTimeline.h"
#include "core/store/CursorTable.h"
#include "core/store/Transaction.h"
#include "core/store/forgetCrmAccount.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);
const ConnectionId salesforce(u"salesforce"_s);

//! A company that is the book's customer, one of its people, and a company nobody knows.
class DoneBook : public BillingBook
{
public:
    DoneBook()
    {
        add(ContactRow::Kind::Company, u"1"_s, u"Adler"_s, {});
        add(ContactRow::Kind::Person, u"2"_s, u"Ada Kern"_s, u"1"_s);
        add(ContactRow::Kind::Company, u"3"_s, u"Birke"_s, {});
        must(CrmLinkTable(database).link(customer.id, hubspot, ContactRow::Kind::Company, u"1"_s));
    }

    void did(Interaction::Kind kind, const QString &id, const QString &subject, int day,
        const Interaction::Party &with, const QString &twin = {}, const QString &text = {})
    {
        Interaction row;
        row.connection = hubspot;
        row.remoteId = id;
        row.kind = kind;
        row.subject = subject;
        row.text = text;
        row.at = QDateTime(QDate(2026, 11, day), QTime(9, 0), QTimeZone::utc());
        row.with = {with};
        must(CrmInteractionTable(database).put(
            {.row = row, .track = CrmTrack(kind), .ownerId = {}, .twinId = twin}));
    }

    QStringList subjects(const QString &text = {})
    {
        QStringList all;
        CrmInteractionQuery query(database);
        const QList<InteractionRow> rows = must(query.rows(must(query.order(text))));
        for (const InteractionRow &row : rows)
            all.append(row.what.subject);
        return all;
    }

    QList<CrmSyncRun> runs() { return must(CrmRunTable(database).newest(1000)); }
    CrmSyncRun begin(const ConnectionId &connection = hubspot)
    {
        return must(CrmRunTable(database).begin(connection, clock.now(), false));
    }

private:
    void add(ContactRow::Kind kind, const QString &id, const QString &name, const QString &companyId)
    {
        must(CrmRecordTable(database, hubspot, kind)
                 .put({.remoteId = id, .companyId = companyId}, CrmFields{.name = name}));
        must(CrmContactTable(database).name(hubspot, kind, id));
    }
};

const Interaction::Party company{.kind = ContactRow::Kind::Company, .remoteId = u"1"_s, .name = {}};
const Interaction::Party person{.kind = ContactRow::Kind::Person, .remoteId = u"2"_s, .name = {}};
const Interaction::Party stranger{.kind = ContactRow::Kind::Company, .remoteId = u"3"_s, .name = {}};

} // namespace

void TestCrmLists::interactionsAreListedNewestFirstWithTheirCustomer()
{
    DoneBook book;
    book.did(Interaction::Kind::Call, u"10"_s, u"First call"_s, 1, company);
    book.did(Interaction::Kind::Note, u"11"_s, u"Met at the fair"_s, 3, person);
    book.did(Interaction::Kind::Call, u"12"_s, u"Cold call"_s, 2, stranger);

    const QList<InteractionRow> rows = must(CrmInteractionQuery(book.database).page({}, 10));

    QCOMPARE(book.subjects(), (QStringList{u"Met at the fair"_s, u"Cold call"_s, u"First call"_s}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).customer, book.customer.id); // By the person's company.
    QVERIFY(rows.at(1).customer.isEmpty() && rows.at(1).customerName.isEmpty());
    QCOMPARE(rows.at(2).customerName, book.customer.name);
    QCOMPARE(must(CrmInteractionQuery(book.database).page({}, 2)).size(), 2);
}

void TestCrmLists::interactionsAreFoundByTheirWordsAndByWhomTheyAreWith()
{
    DoneBook book;
    book.did(Interaction::Kind::Call, u"10"_s, u"Offer"_s, 1, company);
    book.did(Interaction::Kind::Call, u"12"_s, u"Cold call"_s, 2, stranger);

    QCOMPARE(book.subjects(u"OFFER"_s), QStringList{u"Offer"_s});
    QCOMPARE(book.subjects(u"birke"_s), QStringList{u"Cold call"_s});
    QCOMPARE(book.subjects(u"nobody"_s), QStringList());
}

void TestCrmLists::ourMarkAtTheEndOfARemarkIsKeptAndNotShown()
{
    DoneBook book;
    const EntryId push(u"01234567-89ab-7cde-8f01-23456789abcd"_s);
    const QString kept = u"Invoice 4 was sent.\n"_s + crmMark(push);
    book.did(Interaction::Kind::Note, u"10"_s, u"Invoice 4"_s, 1, company, {}, kept);

    const QString shown = u"Invoice 4 was sent."_s;
    QCOMPARE(must(CrmTimeline(book.database).ofCustomer(book.customer.id, 10)).first().text, shown);
    QCOMPARE(must(CrmTimeline(book.database).ofRecord(hubspot, ContactRow::Kind::Company, u"1"_s, 10))
                 .first()
                 .text,
        shown);
    QCOMPARE(must(CrmInteractionQuery(book.database).page({}, 10)).first().what.text, shown);
    Result<QSqlQuery> row = book.database.query(u"SELECT text FROM crm_interaction"_s);
    QVERIFY(row && row->next());
    QCOMPARE(row->value(0).toString(), kept);
}

void TestCrmLists::theMailThatIsAlsoATaskIsListedOnce()
{
    DoneBook book;
    book.did(Interaction::Kind::Task, u"20"_s, u"Email: Offer"_s, 2, company);
    book.did(Interaction::Kind::Email, u"21"_s, u"Offer"_s, 2, company, u"20"_s);

    QCOMPARE(book.subjects(), QStringList{u"Offer"_s});
}

void TestCrmLists::aSyncIsWrittenDownFromItsBeginningToItsEnd()
{
    DoneBook book;
    CrmSyncRun run = must(CrmRunTable(book.database).begin(hubspot, book.clock.now(), true));
    QCOMPARE(book.runs(), QList<CrmSyncRun>{run});
    QCOMPARE(run.outcome, CrmSyncRun::Outcome::UnderWay);

    run.endedAt = run.startedAt.addSecs(75);
    run.pulled = 12;
    run.conflicts = 2;
    run.errors = 1;
    run.outcome = CrmSyncRun::Outcome::Failed;
    run.trouble = Error{.kind = ErrorKind::RateLimited,
        .rule = u"crm.paused"_s,
        .field = u"contacts"_s,
        .value = u"Adler"_s,
        .providerText = u"Too <b>many</b>"_s};
    must(CrmRunTable(book.database).end(run));

    QCOMPARE(book.runs(), QList<CrmSyncRun>{run});
}

void TestCrmLists::aSyncWithoutAnEndWasCutOff()
{
    DoneBook book;
    const CrmSyncRun other = book.begin(salesforce);
    const CrmSyncRun cut = book.begin();

    const CrmSyncRun next = book.begin();

    const QList<CrmSyncRun> runs = book.runs();
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(0), next);
    QCOMPARE(runs.at(1).key, cut.key);
    QCOMPARE(runs.at(1).outcome, CrmSyncRun::Outcome::CutOff);
    QVERIFY(!runs.at(1).endedAt.isValid());
    QCOMPARE(runs.at(2), other); // Of another CRM: it may still be under way.
}

void TestCrmLists::aSyncGoesOnWhereACursorStands()
{
    DoneBook book;
    QVERIFY(!book.begin().isResumed);

    must(CrmCursorTable(book.database)
             .save({.connection = hubspot,
                 .track = ContactRow::Kind::Person,
                 .stage = CrmCursor::Stage::Listing,
                 .position = u"100"_s}));

    QVERIFY(book.begin().isResumed);
    QVERIFY(!book.begin(salesforce).isResumed);
}

void TestCrmLists::whatIsToldCountsForTheLastSync()
{
    DoneBook book;
    book.begin();
    book.begin();
    book.begin(salesforce);

    must(CrmRunTable(book.database).addTold(hubspot, 3, 1));
    must(CrmRunTable(book.database).addTold(hubspot, 1, 0));

    const QList<CrmSyncRun> runs = book.runs();
    QCOMPARE(runs.at(0).pushed, 0);
    QCOMPARE(runs.at(1).pushed, 4);
    QCOMPARE(runs.at(1).refused, 1);
    QCOMPARE(runs.at(2).pushed, 0);
}

void TestCrmLists::oldSyncsGo()
{
    DoneBook book;
    const CrmSyncRun other = book.begin(salesforce);
    must(Transaction::run(book.database, [&]() -> Result<void> {
        for (int i = 0; i < CrmRunTable::mostKept + 3; ++i)
            book.begin();
        return {};
    }));

    const QList<CrmSyncRun> runs = book.runs();
    QCOMPARE(runs.size(), CrmRunTable::mostKept + 1);
    QCOMPARE(runs.last().key, other.key);
}

void TestCrmLists::anotherAccountHasNoSyncsYet()
{
    DoneBook book;
    book.begin();
    const CrmSyncRun other = book.begin(salesforce);

    must(forgetCrmAccount(book.database, hubspot));

    QCOMPARE(book.runs(), QList<CrmSyncRun>{other});
}

void TestCrmLists::anotherAccountInheritsNoPauseAndNoTime_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"pause", "outbox_pause", "quota", "access", "billing_contacts", "synced"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCrmLists::anotherAccountInheritsNoPauseAndNoTime()
{
    QFETCH(const QString, name);
    DoneBook book;
    CursorTable cursors(book.database);
    for (const ConnectionId &connection : {hubspot, salesforce})
        must(cursors.set(connection.text(), name, u"2026-11-30T09:00:00.000Z"_s, book.clock.now()));

    must(forgetCrmAccount(book.database, hubspot));

    QCOMPARE(must(cursors.value(hubspot.text(), name)), QString());
    QVERIFY(must(cursors.changedAt(hubspot.text(), name)).isNull());
    QVERIFY(!must(cursors.value(salesforce.text(), name)).isEmpty());
}
