#include "tests/core/sync/tst_contactsyncbreaks.h"

#include "core/store/CrmCursorTable.h"
#include "tests/core/sync/CrmBook.h"

#include <QTest>

#include <memory>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void fill(FakeHubSpot &server, int companies, int persons)
{
    for (int i = 0; i < companies; ++i)
        server.add(CrmKind::Company, {{u"name"_s, u"Company %1"_s.arg(i)}});
    for (int i = 0; i < persons; ++i) {
        const qint64 id = server.add(CrmKind::Person, {{u"lastname"_s, u"Person %1"_s.arg(i)}});
        server.companyOf.insert(id, server.objects[0].firstKey() + i % companies);
    }
    server.clock->time = server.clock->time.addDuration(1h);
}

//! What sales does meanwhile: one change of each sort now and then, always the same for the same number.
void work(FakeHubSpot &server, int number)
{
    QMap<qint64, FakeHubSpot::Object> &persons = server.objects[1];
    const qint64 id = std::next(persons.constBegin(), (number * 37) % persons.size()).key();
    switch (number % 5) {
    case 0:
        server.change(CrmKind::Person, id, {{u"lastname"_s, u"Changed %1"_s.arg(number)}});
        break;
    case 1:
        server.add(CrmKind::Person, {{u"lastname"_s, u"New %1"_s.arg(number)}});
        break;
    case 2:
        server.archive(CrmKind::Person, id);
        break;
    case 3:
        if (!server.objects[1].value(id).archived.isValid())
            server.companyOf.insert(id, server.objects[0].lastKey());
        server.change(CrmKind::Person, id, {{u"email"_s, u"m%1@x.example"_s.arg(number)}});
        break;
    default:
        if (const qint64 other = persons.lastKey();
            other != id && !persons[id].archived.isValid() && !persons[other].archived.isValid())
            server.merge(CrmKind::Person, id, other);
    }
}

//! The account before a run, and the book.
struct Start {
    FakeClock clock;
    FakeHubSpot server{clock};
    std::unique_ptr<CrmBook> book = std::make_unique<CrmBook>();
};

std::unique_ptr<Start> prepare(const QString &run)
{
    auto start = std::make_unique<Start>();
    fill(start->server, 5, 320);
    start->server.latency = 600ms; // So that commits happen between pages, not only at the end.
    if (run == "first"_L1)
        return start;
    [&] { QVERIFY(start->book->sync(start->server)); }();
    start->clock.time = start->clock.time.addDuration(1h);
    for (int i = 0; i < 250; ++i)
        work(start->server, i);
    start->clock.time = start->clock.time.addDuration(1h);
    return start;
}

//! Empty when equal, else what only one of them shows.
QString difference(const QStringList &mirror, const QStringList &account)
{
    QStringList lines;
    for (const QString &row : mirror)
        if (!account.contains(row))
            lines.append(u"only here: "_s + row);
    for (const QString &row : account)
        if (!mirror.contains(row))
            lines.append(u"only there: "_s + row);
    return lines.join(u'\n');
}

void runs()
{
    QTest::addColumn<QString>("run");
    QTest::newRow("first load") << u"first"_s;
    QTest::newRow("changes") << u"changes"_s;
    QTest::newRow("full") << u"full"_s;
}

} // namespace

void TestContactSyncBreaks::inv04APowerCutAtAnyRequestIsMadeGood_data()
{
    runs();
}

void TestContactSyncBreaks::inv04APowerCutAtAnyRequestIsMadeGood()
{
    QFETCH(const QString, run);
    const std::unique_ptr<Start> start = prepare(run);
    struct Cut {
        std::unique_ptr<CrmBook> book;
        FakeHubSpot server;
        QDateTime time;
    };
    std::vector<Cut> cuts;
    start->server.before = [&](int number) {
        work(start->server, number);
        cuts.push_back({std::make_unique<CrmBook>(start->book->file()), start->server, start->clock.time});
    };
    QVERIFY(start->book->sync(start->server, run == "full"_L1));
    QVERIFY(cuts.size() >= 8);

    for (size_t number = 0; number < cuts.size(); ++number) {
        Cut &cut = cuts[number];
        FakeClock clock;
        clock.time = cut.time.addDuration(1h);
        cut.server.clock = &clock;
        cut.server.before = {};

        const Result<ContactSyncReport> report = cut.book->sync(cut.server);

        QVERIFY2(report, qPrintable(u"cut at request %1"_s.arg(number)));
        const QString wrong = difference(cut.book->visible(), cut.server.visible());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"cut at request %1: %2"_s.arg(number).arg(wrong)));
        clock.time = clock.time.addDuration(1h);
        QCOMPARE(cut.book->sync(cut.server)->changed, qint64{0});
    }
}

void TestContactSyncBreaks::inv19AStopAtAnyRequestIsMadeGood_data()
{
    runs();
}

void TestContactSyncBreaks::inv19AStopAtAnyRequestIsMadeGood()
{
    QFETCH(const QString, run);

    for (int last = 0; last < 100; ++last) {
        const std::unique_ptr<Start> start = prepare(run);
        const StopFlag stop;
        start->server.before = [&, begun = -1](int number) mutable {
            begun = begun < 0 ? number : begun;
            if (number - begun == last)
                stop.stop();
        };
        const Result<ContactSyncReport> stopped = start->book->sync(start->server, run == "full"_L1, stop);
        if (stopped) { // There are no more requests than that.
            QVERIFY(last >= 8);
            return;
        }
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        start->server.before = {};
        start->clock.time = start->clock.time.addDuration(1h);

        QVERIFY(start->book->sync(start->server));

        QVERIFY2(start->book->visible() == start->server.visible(),
            qPrintable(u"stopped at request %1"_s.arg(last)));
    }
    QFAIL("the sync never ended");
}

void TestContactSyncBreaks::afterAStopNoPageIsReadTwice()
{
    const std::unique_ptr<Start> start = prepare(u"first"_s);
    const StopFlag stop;
    start->server.before = [&](int number) {
        // Account, owners, the numbers of companies and persons, the companies, and two pages of persons.
        if (number == 7)
            stop.stop();
    };
    QVERIFY(!start->book->sync(start->server, false, stop));
    start->server.before = {};
    start->server.asked.clear();

    QVERIFY(start->book->sync(start->server));

    // Of four pages two are left, and the bin is another one.
    QCOMPARE(start->server.count(u"GET /crm/objects/2026-09/contacts"_s), qsizetype{3});
    QCOMPARE(start->book->visible(), start->server.visible());
}

void TestContactSyncBreaks::inv04TheWatermarkMovesOnlyAtACleanEnd()
{
    const std::unique_ptr<Start> start = prepare(u"changes"_s);
    const auto watermark = [&] {
        return CrmCursorTable(start->book->database()).load(hubspotConnection, CrmKind::Person)->watermark;
    };
    const QDateTime before = watermark();
    const StopFlag stop;
    start->server.before = [&](int) {
        if (start->server.count(u"contacts/batch/read"_s) == 1)
            stop.stop();
    };
    QVERIFY(!start->book->sync(start->server, false, stop));
    const QDateTime stopped = watermark();

    start->server.before = {};
    QVERIFY(start->book->sync(start->server));

    QVERIFY(before.isValid());
    QCOMPARE(stopped, before);
    QVERIFY(watermark() > before);
}

void TestContactSyncBreaks::inv04APowerCutBeforeTheNamesOfALoadIsMadeGood()
{
    const std::unique_ptr<Start> start = prepare(u"first"_s);
    QVERIFY(start->book->sync(start->server));
    // The last page was committed, and the names of what had come were not.
    QVERIFY(start->book->database().execute(u"DELETE FROM crm_contact_name"_s));
    CrmCursorTable cursors(start->book->database());
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        Result<CrmCursor> cursor = cursors.load(hubspotConnection, kind);
        QVERIFY(cursor);
        cursor->stage = CrmCursor::Stage::Confirming;
        QVERIFY(cursors.save(*cursor));
    }
    QVERIFY(start->book->visible().isEmpty());

    QVERIFY(start->book->sync(start->server));

    QCOMPARE(start->book->visible(), start->server.visible());
}

void TestContactSyncBreaks::inv03ChangesDuringTheListingAreNotLost()
{
    const std::unique_ptr<Start> start = prepare(u"first"_s);
    start->server.before = [&](int number) {
        // A page that has been read already, and one that has not.
        start->server.change(CrmKind::Person, start->server.objects[1].firstKey(),
            {{u"lastname"_s, u"First %1"_s.arg(number)}});
        start->server.change(
            CrmKind::Person, start->server.objects[1].lastKey(), {{u"lastname"_s, u"Last %1"_s.arg(number)}});
    };
    QVERIFY(start->book->sync(start->server));
    QVERIFY(start->book->visible() != start->server.visible());
    start->server.before = {};
    start->clock.time = start->clock.time.addDuration(1min);

    QVERIFY(start->book->sync(start->server));

    QCOMPARE(start->book->visible(), start->server.visible());
}

void TestContactSyncBreaks::startsAgainWhereThePlaceIsNoLongerAccepted()
{
    const std::unique_ptr<Start> start = prepare(u"first"_s);
    const StopFlag stop;
    start->server.before = [&](int number) {
        if (number == 8)
            stop.stop();
    };
    QVERIFY(!start->book->sync(start->server, false, stop));
    start->server.before = {};
    start->server.refusedCursor
        = CrmCursorTable(start->book->database()).load(hubspotConnection, CrmKind::Person)->position;
    QVERIFY(!start->server.refusedCursor.isEmpty());

    QVERIFY(start->book->sync(start->server));

    QCOMPARE(start->book->visible(), start->server.visible());
}

void TestContactSyncBreaks::refusesAnotherAccount()
{
    const std::unique_ptr<Start> start = prepare(u"changes"_s);
    const QStringList before = start->book->visible();
    start->server.portal = 5;
    start->server.asked.clear();

    const Result<ContactSyncReport> report = start->book->sync(start->server, true);

    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(report.error().rule, u"crm.other_account"_s);
    QCOMPARE(report.error().value, u"5 (app.hubspot.com)"_s);
    QCOMPARE(report.error().expected, u"4711 (app.hubspot.com)"_s);
    QCOMPARE(start->server.asked.size(), qsizetype{1});
    QCOMPARE(start->book->visible(), before);
}

void TestContactSyncBreaks::aRefusedTokenTouchesNothing()
{
    const std::unique_ptr<Start> start = prepare(u"changes"_s);
    const QStringList before = start->book->visible();
    start->server.token = "renewed";

    const Result<ContactSyncReport> report = start->book->sync(start->server, true);

    QCOMPARE(report.error().rule, u"hubspot.token_refused"_s);
    QCOMPARE(start->book->visible(), before);
}

void TestContactSyncBreaks::inv18APageOfHtmlEndsTheRunAndLosesNothing()
{
    const std::unique_ptr<Start> start = prepare(u"changes"_s);
    const QStringList before = start->book->visible();
    start->server.html = true;

    const Result<ContactSyncReport> report = start->book->sync(start->server, true);
    const QStringList meanwhile = start->book->visible();
    start->server.html = false;
    QVERIFY(start->book->sync(start->server));

    QCOMPARE(report.error().kind, ErrorKind::BadReply);
    QCOMPARE(meanwhile, before);
    QCOMPARE(start->book->visible(), start->server.visible());
}

void TestContactSyncBreaks::aMissingScopeIsNamed()
{
    const std::unique_ptr<Start> start = prepare(u"first"_s);
    start->server.hiddenScopes = {u"crm.objects.contacts.read"_s};

    const Result<ContactSyncReport> report = start->book->sync(start->server);

    QCOMPARE(report.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(report.error().rule, u"hubspot.scope_missing"_s);
    QCOMPARE(report.error().value, u"crm.objects.contacts.read"_s);
    QCOMPARE(start->book->visible().size(), qsizetype{5}); // The companies are there all the same.
}
