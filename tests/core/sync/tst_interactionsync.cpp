#include "tests/core/sync/tst_interactionsync.h"

#include "core/store/CrmLinkTable.h"
#include "core/store/CrmTimeline.h"
#include "tests/core/sync/HubSpotDesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::HubSpotData;
using sandbox::HubSpotType;

namespace {

const ConnectionId connection(QStringLiteral("hubspot"));

QList<Interaction> timelineOf(HubSpotDesk &desk, qint64 company)
{
    const Result<QList<Interaction>> rows
        = CrmTimeline(desk.book.database())
              .ofRecord(connection, CrmKind::Company, QString::number(company), 1000);
    Q_ASSERT(rows);
    return *rows;
}

QStringList idsOf(const QList<Interaction> &rows)
{
    QStringList ids;
    for (const Interaction &row : rows)
        ids.append(u"%1:%2"_s.arg(static_cast<int>(row.kind)).arg(row.remoteId));
    return ids;
}

//! What sales does, by chance.
void act(HubSpotDesk &desk, QRandomGenerator &chance, QList<qint64> &binned)
{
    HubSpotData &data = desk.server.data();
    const auto &notes = data.table(HubSpotType::Notes).live();
    const auto any
        = [&] { return std::next(notes.begin(), chance.bounded(static_cast<int>(notes.size())))->first; };
    const int companies = static_cast<int>(data.table(HubSpotType::Companies).live().size());
    switch (notes.size() < 3 ? 0 : chance.bounded(6)) {
    case 0:
        desk.add(
            HubSpotType::Notes, {{u"hs_note_body"_s, u"Fresh"_s}}, desk.company(chance.bounded(companies)));
        break;
    case 1:
        data.update(
            HubSpotType::Notes, any(), {{u"hs_note_body"_s, u"Other %1"_s.arg(chance.bounded(1000))}});
        break;
    case 2:
        binned.append(any());
        data.archive(HubSpotType::Notes, binned.last());
        break;
    case 3:
        if (!binned.isEmpty())
            data.restore(HubSpotType::Notes, binned.takeFirst());
        break;
    case 4:
        desk.add(
            HubSpotType::Calls, {{u"hs_call_title"_s, u"Call"_s}}, desk.company(chance.bounded(companies)));
        break;
    default:
        if (companies > 2)
            data.merge(HubSpotType::Companies, desk.company(0), desk.company(1),
                chance.bounded(2) ? HubSpotData::Merge::MakesNewId : HubSpotData::Merge::KeepsPrimaryId);
    }
}

} // namespace

void TestInteractionSync::bringsEveryKindAndWhomItIsWith()
{
    HubSpotDesk desk;
    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule + report.error().detail));
    QCOMPARE(report->interactions, qint64{10});
    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    const QList<Interaction> rows = timelineOf(desk, desk.company(0));
    QCOMPARE(rows.size(), qsizetype{5});
    QCOMPARE(rows[0].kind, Interaction::Kind::Note);
    QCOMPARE(rows[0].text, u"Wants quarterly invoices."_s);
    QCOMPARE(rows[0].owner, u"Derya Acar"_s);
    QCOMPARE(rows[0].with.size(), qsizetype{2});
    QVERIFY(!rows[0].with[0].name.isEmpty() && !rows[0].with[1].name.isEmpty());
    QCOMPARE(rows[1].text, u"Calls back & decides"_s);
    QCOMPARE(rows[1].direction, Interaction::Direction::Incoming);
    QCOMPARE(rows[1].status, u"COMPLETED"_s);
    QCOMPARE(rows[2].subject, u"Our offer 1"_s);
    QCOMPARE(rows[2].direction, Interaction::Direction::Outgoing);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].at > rows[i].at);
    QCOMPARE(CrmTimeline(desk.book.database()).search(u"QUARTERLY"_s, 100)->size(), qsizetype{2});
    QCOMPARE(CrmTimeline(desk.book.database()).search(u"no such thing"_s, 100)->size(), qsizetype{0});
}

void TestInteractionSync::readsEveryPageOfWhatOneHangsOn()
{
    HubSpotDesk desk(24);
    const qint64 note = desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Everybody"_s}}, desk.company(0));
    for (const auto &[contact, record] : desk.server.data().table(HubSpotType::Contacts).live())
        desk.server.data().hang(HubSpotType::Notes, note, HubSpotType::Contacts, contact);
    desk.server.data().setLinksPerPage(5);

    QVERIFY(desk.sync());

    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    QCOMPARE(timelineOf(desk, desk.company(0)).first().with.size(), qsizetype{25});
}

void TestInteractionSync::aMissingScopeTurnsOneListOffAndTheRestGoesOn()
{
    HubSpotDesk desk;
    desk.server.setScope(HubSpotType::Emails, false);

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY(report);
    QCOMPARE(report->hidden.size(), qsizetype{1});
    QCOMPARE(report->hidden[0].rule, u"hubspot.scope_missing"_s);
    QCOMPARE(report->hidden[0].value, u"sales-email-read"_s);
    QCOMPARE(report->interactions, qint64{8});
    desk.server.setScope(HubSpotType::Emails, true);
    QCOMPARE(desk.sync()->interactions, qint64{2});
    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
}

void TestInteractionSync::nothingNewCostsFiveRequestsAListAtMost()
{
    HubSpotDesk desk(40);
    QVERIFY(desk.sync());
    desk.asked.clear();
    desk.wait(1h);

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY(report);
    QCOMPARE(report->interactions, qint64{0});
    for (const QString &list : {u"/companies"_s, u"/contacts"_s, u"/notes"_s, u"/calls"_s, u"/emails"_s,
             u"/meetings"_s, u"/tasks"_s}) {
        const qsizetype made = desk.asked.filter(list).size();
        QVERIFY2(made >= 1 && made <= 5, qPrintable(desk.asked.join(u'\n')));
    }
    QVERIFY2(desk.asked.size() <= 16, qPrintable(desk.asked.join(u'\n')));
}

void TestInteractionSync::tellsProgressOfEveryList()
{
    HubSpotDesk desk;
    QVERIFY(desk.sync());
    QStringList stages;
    for (const SyncProgress &step : std::as_const(desk.book.progress)) {
        QVERIFY2(step.total > 0, qPrintable(step.stage));
        if (stages.isEmpty() || stages.last() != step.stage)
            stages.append(step.stage);
    }
    QCOMPARE(stages,
        (QStringList{
            u"companies"_s, u"contacts"_s, u"notes"_s, u"calls"_s, u"emails"_s, u"meetings"_s, u"tasks"_s}));
    desk.book.progress.clear();
    desk.wait(1h);
    QVERIFY(desk.sync(true));
    QCOMPARE(desk.book.progress.last(), (SyncProgress{connection, u"tasks"_s, 2, 2}));
}

void TestInteractionSync::aFirstLoadAsksOnceHowLongALongListIs()
{
    HubSpotDesk desk;
    for (int i = 0; i < 250; ++i)
        desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Note"_s}}, desk.company(0));
    const auto notes = static_cast<qint64>(desk.server.data().table(HubSpotType::Notes).live().size());
    desk.wait(1h); // The search knows them all.
    desk.asked.clear();

    QVERIFY(desk.sync());

    QList<SyncProgress> steps;
    for (const SyncProgress &step : std::as_const(desk.book.progress))
        if (step.stage == "notes"_L1)
            steps.append(step);
    QVERIFY(steps.size() > 1);
    for (const SyncProgress &step : std::as_const(steps))
        QCOMPARE(step.total, notes);
    QCOMPARE(steps.last().done, notes);
    QCOMPARE(desk.asked.filter(u"/notes/search"_s).size(), qsizetype{1});
    QCOMPARE(desk.asked.filter(u"/calls/search"_s).size(), qsizetype{0}); // One page tells by itself.
}

void TestInteractionSync::inv01TheTimelinesFollowWhateverHappensThere_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 20;
    for (quint32 seed = 0; seed < seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestInteractionSync::inv01TheTimelinesFollowWhateverHappensThere()
{
    QFETCH(const quint32, seed);
    HubSpotDesk desk(24);
    QRandomGenerator chance(seed);
    QList<qint64> binned;
    QVERIFY(desk.sync());

    for (int round = 0; round < 4; ++round) {
        for (int number = 0; number < 6; ++number) {
            desk.wait(7s);
            act(desk, chance, binned);
        }
        desk.wait(1min);
        QVERIFY(desk.sync());
        QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    }
    const Result<ContactSyncReport> quiet = desk.sync();

    QVERIFY(quiet);
    QCOMPARE(quiet->interactions, qint64{0});
}

void TestInteractionSync::inv03ALaggingIndexAndChangesDuringTheWalkLoseNothing()
{
    HubSpotDesk desk(24);
    QVERIFY(desk.sync());
    desk.server.setIndexLag(9min);
    desk.wait(1h);
    desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Late in the index"_s}}, desk.company(0));
    const qint64 note = desk.server.data().table(HubSpotType::Notes).live().begin()->first;
    desk.before = [&](int number) { // And one changes before every answer.
        desk.server.data().update(
            HubSpotType::Notes, note, {{u"hs_note_body"_s, u"Change %1"_s.arg(number)}});
    };
    desk.wait(9min - 1s);
    QVERIFY(desk.sync());
    desk.before = {};
    QVERIFY(HubSpotDesk::mirrored(desk.book) != desk.engagements()); // The check can fail.

    desk.wait(9min + 2s);
    QVERIFY(desk.sync());

    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    const QString text
        = desk.server.data()
              .table(HubSpotType::Notes)
              .value(*desk.server.data().table(HubSpotType::Notes).find(note), u"hs_note_body"_s);
    QCOMPARE(
        desk.book.value(u"SELECT text FROM crm_interaction WHERE list = 10 AND remote_id = '%1'"_s.arg(note))
            .toString(),
        text);
}

void TestInteractionSync::inv04AnyCutIsMadeUpForByTheNextRun_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("first load") << true;
    QTest::newRow("changes") << false;
}

void TestInteractionSync::inv04AnyCutIsMadeUpForByTheNextRun()
{
    QFETCH(const bool, first);
    HubSpotDesk desk(8);
    for (int i = 0; i < 130; ++i)
        desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Note %1"_s.arg(i)}}, desk.company(i % 2));
    desk.latency = 600ms; // So that commits happen between pages.
    desk.wait(1h);
    if (!first) {
        QVERIFY(desk.sync());
        desk.wait(1h);
        QRandomGenerator chance(4);
        QList<qint64> binned;
        for (int number = 0; number < 20; ++number)
            act(desk, chance, binned);
        desk.wait(1min);
    }
    std::vector<std::unique_ptr<CrmBook>> cuts; // As a power cut before each answer would leave the book.
    desk.before = [&](int) { cuts.push_back(std::make_unique<CrmBook>(desk.book.file())); };
    QVERIFY(desk.sync());
    desk.before = {};
    QVERIFY2(cuts.size() > 14, qPrintable(QString::number(cuts.size())));

    for (size_t number = 0; number < cuts.size(); ++number) {
        QVERIFY2(desk.syncInto(*cuts[number]), qPrintable(u"cut at request %1"_s.arg(number)));
        QCOMPARE(HubSpotDesk::mirrored(*cuts[number]), desk.engagements());
    }
}

void TestInteractionSync::inv11AMergeThereKeepsTheTimeline_data()
{
    QTest::addColumn<bool>("newId");
    QTest::addColumn<bool>("full");
    QTest::newRow("new id") << true << false;
    QTest::newRow("kept id") << false << false;
    QTest::newRow("new id, everything read again") << true << true;
    QTest::newRow("kept id, everything read again") << false << true;
}

void TestInteractionSync::inv11AMergeThereKeepsTheTimeline()
{
    QFETCH(const bool, newId);
    QFETCH(const bool, full);
    HubSpotDesk desk(16);
    QVERIFY(desk.sync());
    const qint64 a = desk.company(0);
    const qint64 b = desk.company(1);
    QStringList before = idsOf(timelineOf(desk, a)) + idsOf(timelineOf(desk, b));
    QCOMPARE(before.size(), qsizetype{10});
    QVERIFY(CrmLinkTable(desk.book.database())
                .link(CustomerId(u"customer-1"_s), connection, CrmKind::Company, QString::number(b)));

    const qint64 survivor = desk.server.data().merge(HubSpotType::Companies, a, b,
        newId ? HubSpotData::Merge::MakesNewId : HubSpotData::Merge::KeepsPrimaryId);
    desk.wait(1min);
    QVERIFY(desk.sync(full));

    QStringList after = idsOf(timelineOf(desk, survivor));
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    QCOMPARE(desk.book.value(u"SELECT customer_id FROM crm_link WHERE remote_id = '%1'"_s.arg(survivor))
                 .toString(),
        u"customer-1"_s);
}

void TestInteractionSync::inv12LostSightOfManyTakesNoneAway()
{
    HubSpotDesk desk(8);
    QList<qint64> notes;
    for (int i = 0; i < 60; ++i)
        notes.append(desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Note"_s}}, desk.company(0)));
    desk.wait(1h);
    QVERIFY(desk.sync());
    const QStringList before = HubSpotDesk::mirrored(desk.book);
    for (int i = 0; i < 30; ++i)
        desk.server.data().purge(HubSpotType::Notes, notes[i]);
    desk.add(HubSpotType::Tasks, {{u"hs_task_subject"_s, u"Goes on"_s}}, desk.company(0));
    desk.wait(1h);

    const Result<ContactSyncReport> full = desk.sync(true);

    QVERIFY(full);
    QCOMPARE(full->problems.size(), 1);
    QCOMPARE(full->problems.first().rule, u"crm.too_many_gone"_s);
    QCOMPARE(full->problems.first().field, u"notes"_s);
    QCOMPARE(HubSpotDesk::mirrored(desk.book).size(), before.size() + 1);
}

void TestInteractionSync::inv16TextsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const QString longest = u"ab c\U0001F4A9"_s.repeated(65'536 / 6).leftJustified(65'536, u'x');
    QTest::newRow("65,536 characters") << longest << longest;
    QTest::newRow("right to left, with marks") << u"שָׁלוֹם לכולם مرحبا"_s << u"שָׁלוֹם לכולם مرحبا"_s;
    QTest::newRow("four bytes a character") << u"\U0001F4A9\U00020BB7"_s << u"\U0001F4A9\U00020BB7"_s;
    QTest::newRow("signs of SQL") << u"x'); DROP TABLE crm_interaction;-- %_"_s
                                  << u"x'); DROP TABLE crm_interaction;-- %_"_s;
    QTest::newRow("a script") << u"<p>Hi<script>alert('x')</script></p><p>there</p>"_s << u"Hi\nthere"_s;
}

void TestInteractionSync::inv16TextsArriveAsTheyAre()
{
    QFETCH(const QString, body);
    HubSpotDesk desk(4);
    const qint64 note = desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, body}}, desk.company(0));

    QVERIFY(desk.sync());

    const QList<Interaction> rows = timelineOf(desk, desk.company(0));
    QCOMPARE(rows.first().remoteId, QString::number(note));
    QTEST(rows.first().text, "text");
    QCOMPARE(desk.sync()->interactions, qint64{0});
    QCOMPARE(desk.sync(true)->interactions, qint64{0});
}

void TestInteractionSync::inv18NoiseInsteadOfAnAnswerLosesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page of HTML") << QByteArray("<html>Please log in</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object of something else") << QByteArray(R"({"status":"ok","results":{"a":1}})");
}

void TestInteractionSync::inv18NoiseInsteadOfAnAnswerLosesNothing()
{
    QFETCH(const QByteArray, body);
    HubSpotDesk desk(8);
    QVERIFY(desk.sync());
    const QStringList before = HubSpotDesk::mirrored(desk.book);
    desk.asked.clear();
    desk.before = [&](int) {
        if (desk.asked.last().contains(u"/notes"_s))
            desk.server.breakNext({.status = 200, .headers = {}, .body = body}, 1);
    };
    desk.wait(1h);

    const Result<ContactSyncReport> report = desk.sync(true);
    desk.before = {};

    QVERIFY(report); // The other lists went on.
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(report->problems.first().kind, ErrorKind::BadReply);
    QCOMPARE(report->problems.first().field, u"notes"_s);
    QCOMPARE(HubSpotDesk::mirrored(desk.book), before);
    QVERIFY(desk.sync());
    QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
}

void TestInteractionSync::inv19CancellingStopsAtOnceAndTheNextRunGoesOn()
{
    int stops = 0;
    for (int at = 1;; at += 3) { // Every third request: each is another book.
        HubSpotDesk desk(8);
        desk.stopAt = at;
        const StopFlag stop;
        const Result<ContactSyncReport> stopped = desk.sync(false, stop);
        if (stopped)
            break;
        ++stops;
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(desk.asked.size(), qsizetype{at}); // Nothing was asked after it.

        desk.stopAt = 0;
        QVERIFY(desk.sync());
        QCOMPARE(HubSpotDesk::mirrored(desk.book), desk.engagements());
    }
    QVERIFY2(stops > 6, qPrintable(QString::number(stops)));
}

void TestInteractionSync::inv20AFirstLoadMeetsNoLimit()
{
    const int companies = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 50'000 : 2'000;
    HubSpotDesk desk(4 * companies);
    for (int i = 0; i < companies / 2; ++i)
        desk.add(HubSpotType::Notes, {{u"hs_note_body"_s, u"Note"_s}}, desk.company(i % 50));
    desk.server.limits().enforce(true);
    desk.server.forgetLog();
    desk.wait(1h);

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule));
    QCOMPARE(report->known, qint64{5} * companies);
    for (const sandbox::HubSpotSandbox::LogLine &line : desk.server.requestLog())
        QVERIFY2(line.status != 429, qPrintable(line.path));
    QVERIFY(desk.asked.size() > 50 * companies / 1000);
}
