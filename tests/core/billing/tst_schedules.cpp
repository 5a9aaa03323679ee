#include "tests/core/billing/tst_schedules.h"

#include "core/billing/CreditInvoice.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/MakeDueDrafts.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SaveDraft.h"
#include "core/billing/SaveSchedule.h"
#include "core/journal/Replay.h"
#include "core/store/ScheduleTable.h"
#include "core/store/ScheduledDraftTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A book on 15 March 2026 with a schedule on the last of each month, from 31 January on.
class RecurringBook : public BillingBook
{
public:
    explicit RecurringBook(const ScheduleTerms &terms = monthly())
    {
        DraftShape shape;
        content = contentOf(shape);
        content.lines[0].item = u"Hosting {period}"_s;
        source = addDraftOf(content);
        id = must(saveSchedule(book, {.id = {}, .like = source, .terms = terms}, today()));
    }

    static ScheduleTerms monthly() { return {.name = u"Hosting"_s, .firstOn = QDate(2026, 1, 31)}; }

    DueDrafts run(QDate on) { return must(makeDueDrafts(book, on)); }
    Schedule schedule() { return must(ScheduleTable(database).byId(id)); }
    static QList<QDate> daysOf(const DueDrafts &due)
    {
        QList<QDate> days;
        for (const DueDrafts::Made &made : due.made)
            days.append(made.origin.day);
        return days;
    }
    Draft draft(const InvoiceId &draft) { return *must(DraftTable(database).byId(draft)); }
    bool hasDraft(const InvoiceId &draft) { return must(DraftTable(database).byId(draft)).has_value(); }

    InvoiceContent content;
    InvoiceId source;
    ScheduleId id;
};

} // namespace

void TestSchedules::aScheduleRepeatsADraftOrADocument()
{
    BillingBook book;
    const InvoiceId draft = book.addDraft({.issuedOn = QDate(2026, 3, 1), .dueOn = QDate(2026, 3, 20)});
    const InvoiceId issued = book.addIssued();

    for (const InvoiceId &source : {draft, issued}) {
        const ScheduleId id = must(saveSchedule(book.book,
            {.id = {}, .like = source, .terms = {.name = {}, .firstOn = book.today()}}, book.today()));
        const Schedule schedule = must(ScheduleTable(book.database).byId(id));
        QCOMPARE(schedule.content, contentOf({}));
        QCOMPARE(schedule.customer, book.customer.id);
        QCOMPARE(schedule.terms.name, u"Consulting"_s);
        QCOMPARE(schedule.made, 0);
    }
    QCOMPARE(must(ScheduleTable(book.database).list()).size(), 2);
}

void TestSchedules::refusesASchedule_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<ScheduleTerms>("terms");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");

    const ScheduleTerms good{.name = u"Hosting"_s, .firstOn = QDate(2026, 3, 31)};
    ScheduleTerms old = good;
    old.firstOn = QDate(2025, 3, 14);
    ScheduleTerms never = good;
    never.every.count = 0;
    QTest::newRow("of nothing") << u"none"_s << good << ErrorKind::NotFound << u"invoice.unknown"_s;
    QTest::newRow("of a credit note")
        << u"note"_s << good << ErrorKind::InvalidInput << u"schedule.credit_note"_s;
    QTest::newRow("of an empty draft")
        << u"empty"_s << good << ErrorKind::InvalidInput << u"schedule.no_lines"_s;
    QTest::newRow("of an archived customer")
        << u"archived"_s << good << ErrorKind::InvalidInput << u"schedule.customer_archived"_s;
    QTest::newRow("long gone") << u"draft"_s << old << ErrorKind::InvalidInput << u"schedule.first_too_old"_s;
    QTest::newRow("never") << u"draft"_s << never << ErrorKind::InvalidInput << u"schedule.interval_range"_s;
}

void TestSchedules::refusesASchedule()
{
    QFETCH(const QString, source);
    QFETCH(const ScheduleTerms, terms);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, rule);
    BillingBook book;
    InvoiceId like(source);
    if (source == "draft"_L1)
        like = book.addDraft();
    if (source == "empty"_L1)
        like = must(saveDraft(book.book, {.customer = book.customer.id}));
    if (source == "note"_L1)
        like = must(
            creditInvoice(book.book,
                {.invoice = book.addIssued(), .reason = u"x"_s, .on = book.today(), .today = book.today()}))
                   .ids.first();
    if (source == "archived"_L1) {
        const Customer gone = book.addCustomer(u"Gone"_s, {});
        like = book.addDraft({.customer = gone.id});
        must(archiveCustomer(book.book, gone.id, true));
    }

    const auto saved = saveSchedule(book.book, {.id = {}, .like = like, .terms = terms}, book.today());

    QCOMPARE(ruleOf(saved), rule);
    QCOMPARE(saved.error().kind, kind);
    QVERIFY(must(ScheduleTable(book.database).list()).isEmpty());
}

void TestSchedules::whatIsMissedIsMadeInOrder()
{
    RecurringBook book;

    const DueDrafts due = book.run(QDate(2026, 4, 29));

    QCOMPARE(RecurringBook::daysOf(due), (QList{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)}));
    QCOMPARE(book.schedule().doneThrough, QDate(2026, 3, 31));
    QCOMPARE(book.schedule().made, 3);
    QCOMPARE(nextDays(book.schedule(), 1), QList{QDate(2026, 4, 30)});
    for (const DueDrafts::Made &made : due.made) {
        const Draft draft = book.draft(made.draft);
        QCOMPARE(draft.customer, book.customer.id);
        QVERIFY(!draft.content.issuedOn.isValid());
        QCOMPARE(draft.content.payable(), euro(119'00));
        QCOMPARE(must(ScheduledDraftTable(book.database).originOf(made.draft)), std::optional(made.origin));
    }
}

void TestSchedules::eachDraftIsMadeOnce()
{
    RecurringBook book;
    Database other(u"other"_s, book.database.path(), Database::Open::AsItIs);
    Book second{
        .database = other, .clock = book.clock, .listener = book, .vault = nullptr, .actor = u"cli:ada"_s};

    const DueDrafts first = book.run(QDate(2026, 3, 15));
    const DueDrafts again = must(makeDueDrafts(second, QDate(2026, 3, 15)));
    const DueDrafts earlier = book.run(QDate(2026, 2, 1)); // A clock that was set back.
    const DueDrafts later = must(makeDueDrafts(second, QDate(2026, 3, 31)));

    QCOMPARE(first.made.size(), 2);
    QVERIFY(again.made.isEmpty());
    QVERIFY(earlier.made.isEmpty());
    QCOMPARE(RecurringBook::daysOf(later), QList{QDate(2026, 3, 31)});
}

void TestSchedules::aRunInVainWritesNothing()
{
    RecurringBook book;
    book.run(QDate(2026, 3, 15));
    const int commits = book.commits;

    const DueDrafts due = book.run(QDate(2026, 3, 30));

    QVERIFY(due.made.isEmpty());
    QCOMPARE(book.commits, commits);
}

void TestSchedules::aDeletedDraftIsNotMadeAgain()
{
    RecurringBook book;
    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;
    must(deleteDraft(book.book, made));

    QVERIFY(book.run(QDate(2026, 2, 27)).made.isEmpty());
    QCOMPARE(book.schedule().made, 1);
}

void TestSchedules::aFailedDraftLeavesNothingBehind()
{
    RecurringBook book;
    // The second draft meets a disk that is full, as it were.
    must(book.database.execute(u"CREATE TRIGGER full BEFORE INSERT ON scheduled_draft WHEN NEW.day = "
                               "'2026-02-28' BEGIN SELECT RAISE(ABORT, 'full'); END"_s));

    const auto failed = makeDueDrafts(book.book, QDate(2026, 3, 15));

    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(book.schedule().made, 0);
    QVERIFY(!book.schedule().doneThrough.isValid());
    must(book.database.execute(u"DROP TRIGGER full"_s));
    QCOMPARE(book.run(QDate(2026, 3, 15)).made.size(), 2);
}

void TestSchedules::oneRunMakesNoMoreThanItMay()
{
    ScheduleTerms daily = RecurringBook::monthly();
    daily.every.unit = RepeatInterval::Unit::Day;
    daily.firstOn = QDate(2026, 1, 1);
    RecurringBook book(daily);
    const QDate last = daily.firstOn.addDays(DueDrafts::mostOfOne);

    const DueDrafts first = book.run(last);
    const DueDrafts rest = book.run(last);

    QCOMPARE(first.made.size(), DueDrafts::mostOfOne);
    QCOMPARE(first.behind, QStringList{u"Hosting"_s});
    QCOMPARE(RecurringBook::daysOf(rest), QList{last});
    QVERIFY(rest.behind.isEmpty());
}

void TestSchedules::theDraftSaysItsPeriodInTheCustomersLanguage()
{
    ScheduleTerms terms = RecurringBook::monthly();
    terms.firstOn = QDate(2026, 3, 1);
    terms.isInArrears = true;
    RecurringBook book(terms);
    Customer german = book.customer;
    german.language = u"de"_s;
    must(saveCustomer(book.book, german));

    const DueDrafts due = book.run(QDate(2026, 4, 1));

    QCOMPARE(book.draft(due.made.at(0).draft).content.lines.first().item, u"Hosting Februar 2026"_s);
    QCOMPARE(book.draft(due.made.at(1).draft).content.lines.first().item, u"Hosting März 2026"_s);
    QCOMPARE(book.schedule().content.lines.first().item, u"Hosting {period}"_s);
}

void TestSchedules::theDueDateCountsFromTheDayOfIssue_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("due");

    QTest::newRow("at once") << 0 << QString() << QDate(2026, 3, 15);
    QTest::newRow("whatever the words say") << 30 << u"10 days net"_s << QDate(2026, 4, 14);
}

void TestSchedules::theDueDateCountsFromTheDayOfIssue()
{
    QFETCH(const int, days);
    QFETCH(const QString, words);
    QFETCH(const QDate, due);
    ScheduleTerms terms = RecurringBook::monthly();
    terms.dueDays = days;
    RecurringBook book(terms);
    const InvoiceId like = book.addDraft({.terms = words});
    must(saveSchedule(book.book, {.id = book.id, .like = like, .terms = terms}, book.today()));
    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;

    must(book.issue({made}));

    QCOMPARE(book.invoice(made).issuedOn, QDate(2026, 3, 15));
    QCOMPARE(book.invoice(made).dueOn, due);
    QCOMPARE(must(ScheduledDraftTable(book.database).originOf(made))->day, QDate(2026, 1, 31));
}

void TestSchedules::withoutDaysOfItsOwnTheCustomersTermsCount()
{
    RecurringBook book;
    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;

    must(book.issue({made}));

    QCOMPARE(book.invoice(made).issuedOn, QDate(2026, 3, 15));
    QCOMPARE(book.invoice(made).dueOn, QDate(2026, 3, 29));
}

void TestSchedules::aPauseIsNotMadeUpUnlessWanted()
{
    RecurringBook book;
    book.run(QDate(2026, 1, 31));
    must(pauseSchedule(book.book, book.id));
    must(pauseSchedule(book.book, book.id));
    QCOMPARE(book.schedule().pause, SchedulePause::ByHand);
    QVERIFY(book.run(QDate(2026, 4, 1)).made.isEmpty());

    must(resumeSchedule(book.book, book.id, QDate(2026, 4, 30), false));
    QCOMPARE(RecurringBook::daysOf(book.run(QDate(2026, 4, 30))), QList{QDate(2026, 4, 30)});

    must(pauseSchedule(book.book, book.id));
    must(resumeSchedule(book.book, book.id, QDate(2026, 7, 1), true));
    QCOMPARE(
        RecurringBook::daysOf(book.run(QDate(2026, 7, 1))), (QList{QDate(2026, 5, 31), QDate(2026, 6, 30)}));
    must(resumeSchedule(book.book, book.id, QDate(2027, 1, 1), false)); // It is not paused.
    QCOMPARE(book.schedule().doneThrough, QDate(2026, 6, 30));
}

void TestSchedules::anArchivedCustomerPausesIt()
{
    RecurringBook book;
    must(archiveCustomer(book.book, book.customer.id, true));

    const DueDrafts due = book.run(QDate(2026, 3, 15));

    QVERIFY(due.made.isEmpty());
    QCOMPARE(due.paused, QStringList{u"Hosting"_s});
    QCOMPARE(book.schedule().pause, SchedulePause::CustomerArchived);
    QVERIFY(book.run(QDate(2026, 3, 15)).paused.isEmpty());
    QCOMPARE(ruleOf(resumeSchedule(book.book, book.id, book.today(), true)), u"schedule.customer_archived"_s);
    must(archiveCustomer(book.book, book.customer.id, false));
    must(resumeSchedule(book.book, book.id, book.today(), true));
    QCOMPARE(book.run(QDate(2026, 3, 15)).made.size(), 2);
}

void TestSchedules::aMergedCustomersScheduleFollows()
{
    RecurringBook book;
    const Customer kept = book.addCustomer(u"Çınar Holding"_s, {});
    must(mergeCustomers(book.book, book.customer.id, kept.id));

    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;

    QCOMPARE(book.draft(made).customer, kept.id);
    must(archiveCustomer(book.book, kept.id, true));
    QCOMPARE(book.run(QDate(2026, 2, 28)).paused.size(), 1);
}

void TestSchedules::changingTermsMakesNothingTwice()
{
    RecurringBook book;
    book.run(QDate(2026, 2, 28));
    ScheduleTerms weekly = book.schedule().terms;
    weekly.every = {.unit = RepeatInterval::Unit::Week, .count = 1};
    must(saveSchedule(book.book, {.id = book.id, .like = {}, .terms = weekly}, book.today()));

    const DueDrafts due = book.run(QDate(2026, 3, 15));

    QCOMPARE(RecurringBook::daysOf(due), (QList{QDate(2026, 3, 7), QDate(2026, 3, 14)}));
    QCOMPARE(book.schedule().made, 4);
    // An old first day may stay; a new one may not lie that far back.
    QVERIFY(saveSchedule(book.book, {.id = book.id, .like = {}, .terms = weekly}, QDate(2028, 1, 1)));
    weekly.firstOn = QDate(2026, 1, 30);
    QCOMPARE(ruleOf(saveSchedule(book.book, {.id = book.id, .like = {}, .terms = weekly}, QDate(2028, 1, 1))),
        u"schedule.first_too_old"_s);
    QCOMPARE(ruleOf(saveSchedule(
                 book.book, {.id = ScheduleId(u"x"_s), .like = {}, .terms = weekly}, book.today())),
        u"schedule.unknown"_s);
}

void TestSchedules::newContentIsTakenFromAnotherDocument()
{
    RecurringBook book;
    const InvoiceId dearer = book.addDraft({.price = 200'000'000});

    must(saveSchedule(
        book.book, {.id = book.id, .like = dearer, .terms = book.schedule().terms}, book.today()));

    QCOMPARE(book.draft(book.run(QDate(2026, 1, 31)).made.first().draft).content.payable(), euro(238'00));
}

void TestSchedules::whatItMadeOutlivesASchedule()
{
    RecurringBook book;
    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;

    must(deleteSchedule(book.book, book.id));

    QVERIFY(book.hasDraft(made));
    QVERIFY(book.hasDraft(book.source));
    QCOMPARE(must(ScheduledDraftTable(book.database).originOf(made))->name, u"Hosting"_s);
    QVERIFY(!must(ScheduledDraftTable(book.database).originOf(book.source)));
    QVERIFY(book.run(QDate(2026, 12, 31)).made.isEmpty());
    QCOMPARE(ruleOf(deleteSchedule(book.book, book.id)), u"schedule.unknown"_s);
    QCOMPARE(ruleOf(pauseSchedule(book.book, book.id)), u"schedule.unknown"_s);
}

void TestSchedules::aDeletionIsTakenBack()
{
    RecurringBook book;
    book.run(QDate(2026, 1, 31));
    const Schedule before = book.schedule();
    must(deleteSchedule(book.book, book.id));

    must(restoreSchedule(book.book, before));
    must(restoreSchedule(book.book, before));

    QCOMPARE(book.schedule(), before);
    QCOMPARE(RecurringBook::daysOf(book.run(QDate(2026, 2, 28))), QList{QDate(2026, 2, 28)});
}

void TestSchedules::aViewerMakesNoDrafts()
{
    RecurringBook book;
    listStaff(book);
    const ActingAs viewer(book, u"person:vera"_s);

    QCOMPARE(ruleOf(makeDueDrafts(book.book, QDate(2026, 1, 30))), QString()); // Nothing is due.
    QCOMPARE(ruleOf(makeDueDrafts(book.book, QDate(2026, 1, 31))), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(pauseSchedule(book.book, book.id)), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(resumeSchedule(book.book, book.id, book.today(), true)), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(deleteSchedule(book.book, book.id)), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(restoreSchedule(book.book, book.schedule())), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(saveSchedule(book.book,
                 {.id = {}, .like = book.source, .terms = RecurringBook::monthly()}, book.today())),
        u"role.not_allowed"_s);
    QCOMPARE(book.schedule().made, 0);
}

void TestSchedules::nothingOfItStandsInTheJournal()
{
    RecurringBook book;
    const qint64 before = book.entryCount();

    book.run(QDate(2026, 3, 15));
    must(pauseSchedule(book.book, book.id));

    QCOMPARE(book.entryCount(), before);
}

void TestSchedules::aRebuildLeavesSchedulesAlone()
{
    RecurringBook book;
    const InvoiceId made = book.run(QDate(2026, 1, 31)).made.first().draft;
    const Schedule before = book.schedule();

    must(rebuildProjections(book.database));

    QCOMPARE(book.schedule(), before);
    QVERIFY(book.hasDraft(made));
}
