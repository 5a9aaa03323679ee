#include "tests/core/sync/tst_salesforceactivities.h"

#include "core/store/CrmTimeline.h"
#include "tests/core/journal/CheckedBook.h"
#include "tests/core/sync/SalesforceAccount.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString addTask(SalesforceAccount &account, const QString &subject, const QString &company,
    const QString &subtype = u"Task"_s)
{
    return account.desk.server.data().add(u"Task"_s,
        {{u"Subject"_s, subject}, {u"WhatId"_s, company}, {u"AccountId"_s, company},
            {u"TaskSubtype"_s, subtype}, {u"Status"_s, u"Completed"_s}, {u"Description"_s, u"Said yes."_s},
            {u"ActivityDate"_s, u"2026-11-20"_s}, {u"OwnerId"_s, account.desk.server.data().user()}});
}

QString addMail(SalesforceAccount &account, const QString &subject, const QString &twin)
{
    return account.desk.server.data().add(u"EmailMessage"_s,
        {{u"Subject"_s, subject}, {u"ActivityId"_s, twin}, {u"HtmlBody"_s, u"<p>As &lt;agreed&gt;</p>"_s},
            {u"MessageDate"_s, u"2026-11-21T08:00:00.000+0000"_s}, {u"Incoming"_s, true}});
}

QStringList subjects(SalesforceAccount &account, const QString &company)
{
    QStringList texts;
    const QList<Interaction> rows
        = must(CrmTimeline(account.book.database())
                   .ofRecord(salesforceConnection, CrmKind::Company, company, 10'000));
    for (const Interaction &row : rows)
        texts.append(row.subject);
    std::ranges::sort(texts);
    return texts;
}

QStringList numbered(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(u"Task %1"_s.arg(i));
    std::ranges::sort(texts);
    return texts;
}

} // namespace

void TestSalesforceActivities::bringsTasksEventsAndMails()
{
    SalesforceAccount account(2, 2);
    const QString company = account.id(0);
    const QString person = account.desk.ids(u"Contact"_s).first();
    addTask(account, u"Phone"_s, company, u"Call"_s);
    account.desk.server.data().add(u"Event"_s,
        {{u"Subject"_s, u"Kick-off"_s}, {u"WhoId"_s, person}, {u"AccountId"_s, company},
            {u"StartDateTime"_s, u"2026-11-22T09:00:00.000+0000"_s}});
    const QString mail = account.desk.server.data().add(u"EmailMessage"_s,
        {{u"Subject"_s, u"Offer"_s}, {u"RelatedToId"_s, company}, {u"TextBody"_s, u"Hello\nthere"_s},
            {u"MessageDate"_s, u"2026-11-21T08:00:00.000+0000"_s}, {u"Incoming"_s, false}});
    account.desk.server.data().add(
        u"EmailMessageRelation"_s, {{u"EmailMessageId"_s, mail}, {u"RelationId"_s, person}});

    const Result<ContactSyncReport> report = account.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule + report.error().detail));
    QCOMPARE(report->interactions, qint64{3});
    const QList<Interaction> rows
        = *CrmTimeline(account.book.database()).ofRecord(salesforceConnection, CrmKind::Company, company, 10);
    QCOMPARE(rows.size(), qsizetype{3});
    QCOMPARE(rows[0].kind, Interaction::Kind::Meeting);
    QCOMPARE(rows[0].with.size(), qsizetype{2});
    QCOMPARE(rows[1].text, u"Hello\nthere"_s);
    QCOMPARE(rows[1].direction, Interaction::Direction::Outgoing);
    QCOMPARE(rows[1].with.size(), qsizetype{2});
    QCOMPARE(rows[2].kind, Interaction::Kind::Call);
    QCOMPARE(rows[2].at.date(), QDate(2026, 11, 20));
    QCOMPARE(rows[2].owner, u"Ada Kern"_s);
}

void TestSalesforceActivities::aSharedActivityHangsOnAllItsPeople_data()
{
    QTest::addColumn<bool>("mayRead");
    QTest::newRow("as shared") << true;
    QTest::newRow("who with is hidden") << false;
}

void TestSalesforceActivities::aSharedActivityHangsOnAllItsPeople()
{
    QFETCH(const bool, mayRead);
    SalesforceAccount account(1, 4);
    const QStringList people = account.desk.ids(u"Contact"_s);
    const QString task = account.desk.server.data().add(u"Task"_s,
        {{u"Subject"_s, u"Workshop"_s}, {u"WhoId"_s, people[0]}, {u"WhoCount"_s, 3},
            {u"ActivityDate"_s, u"2026-11-20"_s}});
    for (const QString &person : people.first(3))
        account.desk.server.data().add(u"TaskRelation"_s, {{u"TaskId"_s, task}, {u"RelationId"_s, person}});
    if (!mayRead)
        account.desk.server.data().schema.drop(u"TaskRelation"_s);
    account.desk.wait(1min);

    QVERIFY(account.sync());

    const auto timeline = [&](const QString &person) {
        return must(
            CrmTimeline(account.book.database()).ofRecord(salesforceConnection, CrmKind::Person, person, 10))
            .size();
    };
    QCOMPARE(timeline(people[0]), 1);
    QCOMPARE(timeline(people[2]), mayRead ? 1 : 0);
    QCOMPARE(timeline(people[3]), 0);
    // Where nobody shares anything, nobody is asked who with. The window of the next sync reaches back to the
    // activity, that of the one after does not.
    account.desk.wait(1h);
    QVERIFY(account.sync());
    account.desk.wait(1h);
    account.desk.asked.clear();
    QVERIFY(account.sync());
    QCOMPARE(account.desk.count(u"Relation"_s), 0);
}

void TestSalesforceActivities::anEmailKeptTwiceIsShownOnce_data()
{
    QTest::addColumn<bool>("taskFirst");
    QTest::newRow("the task is known before the e-mail") << true;
    QTest::newRow("both at once") << false;
}

void TestSalesforceActivities::anEmailKeptTwiceIsShownOnce()
{
    QFETCH(const bool, taskFirst);
    SalesforceAccount account(2, 0);
    const QString task = addTask(account, u"Email: Offer"_s, account.id(0), u"Email"_s);
    if (taskFirst) {
        QVERIFY(account.sync());
        QCOMPARE(subjects(account, account.id(0)), QStringList{u"Email: Offer"_s});
        account.desk.wait(1h);
    }
    const QString mail = addMail(account, u"Offer"_s, task);
    account.desk.wait(1min);

    QVERIFY(account.sync());

    QCOMPARE(subjects(account, account.id(0)), QStringList{u"Offer"_s}); // On what its task hangs on.
    QCOMPARE(CrmTimeline(account.book.database()).search(u"offer"_s, 10)->size(), qsizetype{1});
    account.desk.server.data().remove(mail);
    account.desk.wait(1min);
    QVERIFY(account.sync());
    QCOMPARE(subjects(account, account.id(0)), QStringList{u"Email: Offer"_s});
}

void TestSalesforceActivities::archivedActivitiesAreBrought()
{
    SalesforceAccount account(2, 0);
    account.desk.server.data().archive(addTask(account, u"Long ago"_s, account.id(0)));

    QVERIFY(account.sync());

    QCOMPARE(subjects(account, account.id(0)), QStringList{u"Long ago"_s});
}

void TestSalesforceActivities::anOrganisationWithoutMailsHasNoProblem()
{
    SalesforceAccount account(2, 0);
    account.desk.server.data().schema.drop(u"EmailMessage"_s);
    addTask(account, u"Email: Offer"_s, account.id(0), u"Email"_s);

    const Result<ContactSyncReport> report = account.sync();

    QVERIFY(report);
    QVERIFY(report->hidden.isEmpty());
    QCOMPARE(subjects(account, account.id(0)), QStringList{u"Email: Offer"_s});
}

void TestSalesforceActivities::aQueryTooLargeIsHalvedAndNeverTakenForSuccess()
{
    SalesforceAccount account(2, 0);
    for (int i = 0; i < 300; ++i)
        addTask(account, u"Task %1"_s.arg(i), account.id(0));
    int most = 250;
    account.desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        const QString soql = request.url.query(QUrl::FullyDecoded);
        const QString limit = soql.section(u"LIMIT "_s, -1);
        if (!soql.contains(u"FROM Task ") || !soql.contains(u"LIMIT ") || limit.toInt() <= most)
            return {};
        return HttpReply{.status = 400,
            .headers = {},
            .body
            = R"([{"errorCode":"OPERATION_TOO_LARGE","message":"exceeded 100000 distinct who/what's"}])"};
    };

    QVERIFY(account.sync());
    QCOMPARE(subjects(account, account.id(0)), numbered(300));
    most = 0;
    account.desk.wait(1h);
    const Result<ContactSyncReport> refused = account.sync(true);

    QVERIFY(refused.has_value()); // The accounts and contacts are read all the same.
    QCOMPARE(refused->problems.size(), qsizetype{1});
    QCOMPARE(refused->problems.first().rule, u"salesforce.too_large"_s);
    QCOMPARE(subjects(account, account.id(0)), numbered(300));
}

void TestSalesforceActivities::inv04AnyCutIsMadeUpForByTheNextRun()
{
    SalesforceAccount account(2, 2);
    account.desk.server.setPageMax(5);
    for (int i = 0; i < 12; ++i)
        addTask(account, u"Task %1"_s.arg(i), account.id(0));
    std::vector<std::unique_ptr<CrmBook>> cuts; // As a power cut before each answer would leave the book.
    account.desk.instead = [&](const HttpRequest &) -> std::optional<HttpReply> {
        cuts.push_back(std::make_unique<CrmBook>(account.book.file()));
        account.desk.wait(2s); // So that commits happen between pages.
        return {};
    };
    QVERIFY(account.sync());
    account.desk.instead = {};
    QVERIFY2(cuts.size() > 15, qPrintable(QString::number(cuts.size())));

    for (const std::unique_ptr<CrmBook> &afterwards : cuts) {
        QVERIFY(afterwards->sync(*account.desk.connect(), account.desk.clock));
        QCOMPARE(afterwards->value(u"SELECT count(*) FROM crm_interaction"_s).toInt(), 12);
        QCOMPARE(afterwards->value(u"SELECT count(*) FROM crm_interaction_link"_s).toInt(), 12);
    }
}

void TestSalesforceActivities::inv05TiesAndShortPagesLoseNothing()
{
    SalesforceAccount account(2, 0);
    QVERIFY(account.sync());
    account.desk.wait(1h);
    for (int i = 0; i < 60; ++i) // All of one second.
        addTask(account, u"Task %1"_s.arg(i), account.id(0));
    account.desk.server.setPageMax(7);
    account.desk.server.before(12, [&] { account.desk.server.locators().killAll(); });

    QVERIFY(account.sync());

    QCOMPARE(subjects(account, account.id(0)), numbered(60));
}

void TestSalesforceActivities::inv11AMergeThereKeepsTheTimeline()
{
    SalesforceAccount account(3, 0);
    const QString winner = account.id(0);
    const QString loser = account.id(1);
    addTask(account, u"Task 0"_s, winner);
    addTask(account, u"Task 1"_s, loser);
    QVERIFY(account.sync());

    account.desk.server.data().merge(winner, loser);
    account.desk.wait(1min);
    QVERIFY(account.sync());

    QCOMPARE(subjects(account, winner), numbered(2));
    QVERIFY(subjects(account, loser).isEmpty());
}
