#include "tests/core/service/tst_crmrunnote.h"

#include "core/service/CrmRunNote.h"
#include "core/store/CrmRunTable.h"
#include "tests/core/service/ServiceBook.h"

#include <QSignalSpy>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);
constexpr qint64 seconds = 90;

struct Office {
    CrmSyncRun last() { return must(CrmRunTable(book.database).newest(1)).constFirst(); }
    //! A sync that brought twelve records and then came to this.
    CrmSyncRun after(const Result<CrmSyncReport> &report)
    {
        CrmRunNote note(book.workshop, book.database, hubspot, false);
        note.add(7);
        note.add(5);
        book.clock.time = book.clock.time.addSecs(seconds);
        note.end(report);
        return last();
    }

    ServiceBook book;
};

CrmSyncReport report()
{
    CrmSyncReport report{.contacts = {}, .customers = {}};
    report.customers.conflicts = 2;
    return report;
}

} // namespace

void TestCrmRunNote::aSyncThatWentWellSaysWhatItDid()
{
    Office office;

    const CrmSyncRun run = office.after(report());

    QCOMPARE(run.connection, hubspot);
    QCOMPARE(run.outcome, CrmSyncRun::Outcome::Done);
    QCOMPARE(run.pulled, 12);
    QCOMPARE(run.conflicts, 2);
    QCOMPARE(run.errors, 0);
    QVERIFY(!run.trouble);
    QCOMPARE(run.startedAt.secsTo(run.endedAt), seconds);
}

void TestCrmRunNote::aSyncThatEndedEarlySaysWhatCameBefore_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<CrmSyncRun::Outcome>("outcome");
    QTest::addColumn<qint64>("errors");
    QTest::newRow("stopped") << ErrorKind::Cancelled << CrmSyncRun::Outcome::Stopped << qint64{0};
    QTest::newRow("offline") << ErrorKind::Offline << CrmSyncRun::Outcome::Failed << qint64{1};
    QTest::newRow("refused") << ErrorKind::Unauthorized << CrmSyncRun::Outcome::Failed << qint64{1};
}

void TestCrmRunNote::aSyncThatEndedEarlySaysWhatCameBefore()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const CrmSyncRun::Outcome, outcome);
    QFETCH(const qint64, errors);
    Office office;

    const CrmSyncRun run = office.after(fail(Error{.kind = kind, .rule = u"net.anything"_s}));

    QCOMPARE(run.pulled, 12);
    QCOMPARE(run.outcome, outcome);
    QCOMPARE(run.errors, errors);
    QCOMPARE(run.trouble.has_value(), errors > 0);
    if (run.trouble) {
        QCOMPARE(run.trouble->kind, kind);
        QCOMPARE(run.trouble->rule, u"net.anything"_s);
    }
}

void TestCrmRunNote::whatCouldNotBeReadIsCounted()
{
    Office office;
    CrmSyncReport partly = report();
    partly.contacts.hidden = {Error{.kind = ErrorKind::Unauthorized, .rule = u"hubspot.scope_missing"_s}};
    partly.contacts.problems = {Error{.kind = ErrorKind::BadReply, .field = u"notes"_s}};

    const CrmSyncRun run = office.after(partly);

    QCOMPARE(run.outcome, CrmSyncRun::Outcome::Done);
    QCOMPARE(run.errors, 2);
    QVERIFY(run.trouble && run.trouble->rule == u"hubspot.scope_missing"_s);
}

void TestCrmRunNote::whatIsToldLaterIsAdded()
{
    Office office;
    (void)office.after(report());

    noteToldSince(office.book.workshop, office.book.database, hubspot.text(), 3, 1);
    noteToldSince(office.book.workshop, office.book.database, u"salesforce"_s, 9, 9);

    QCOMPARE(office.last().pushed, 3);
    QCOMPARE(office.last().refused, 1);
}

void TestCrmRunNote::theWindowIsToldOfEach()
{
    Office office;
    const QSignalSpy told(&office.book.feed, &ChangeFeed::contactsChanged);

    (void)office.after(report());

    QTRY_VERIFY(told.size() >= 1);
}
