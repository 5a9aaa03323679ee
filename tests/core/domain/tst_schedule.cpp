#include <rapidcheck.h>

#include "tests/core/domain/tst_schedule.h"

#include "core/domain/Schedule.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using Unit = RepeatInterval::Unit;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QStringList textsOf(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate each : days)
        texts.append(each.toString(Qt::ISODate));
    return texts;
}

template <class T>
QString ruleOf(const Result<T> &result)
{
    return result ? QString() : result.error().rule;
}

Schedule scheduleOf(const RepeatInterval &every, QDate first)
{
    return {.terms = {.name = u"Hosting"_s, .every = every, .firstOn = first}};
}

InvoiceContent hosting()
{
    InvoiceContent content;
    content.lines = {{.item = u"Hosting"_s, .price = 10'000'000, .rate = 190'000}};
    return content;
}

RepeatInterval anyInterval()
{
    return {.unit = *rc::gen::element(Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year),
        .count = *rc::gen::inRange(1, 11)};
}

QDate anyDay()
{
    return QDate(1999, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
}

} // namespace

void TestSchedule::initTestCase()
{
    tryPropertiesOften();
}

void TestSchedule::daysAreCountedFromTheFirst_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("days");

    QTest::newRow("the end of January never drifts")
        << u"1m"_s << u"2026-01-31"_s << u"2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31"_s;
    QTest::newRow("the end of January in a leap year")
        << u"1m"_s << u"2028-01-31"_s << u"2028-01-31 2028-02-29 2028-03-31"_s;
    QTest::newRow("the 30th") << u"1m"_s << u"2026-12-30"_s
                              << u"2026-12-30 2027-01-30 2027-02-28 2027-03-30"_s;
    QTest::newRow("the end of April stays the 30th")
        << u"1m"_s << u"2026-04-30"_s << u"2026-04-30 2026-05-30"_s;
    QTest::newRow("a leap day comes back in the next leap year")
        << u"1y"_s << u"2024-02-29"_s << u"2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29"_s;
    QTest::newRow("quarters") << u"1q"_s << u"2026-11-30"_s << u"2026-11-30 2027-02-28 2027-05-30"_s;
    QTest::newRow("two months") << u"2m"_s << u"2026-12-31"_s << u"2026-12-31 2027-02-28 2027-04-30"_s;
    QTest::newRow("fortnights") << u"2w"_s << u"2026-12-28"_s << u"2026-12-28 2027-01-11 2027-01-25"_s;
    QTest::newRow("thirty days") << u"30d"_s << u"2028-02-01"_s << u"2028-02-01 2028-03-02 2028-04-01"_s;
}

void TestSchedule::daysAreCountedFromTheFirst()
{
    QFETCH(const QString, every);
    QFETCH(const QString, first);
    QFETCH(const QString, days);
    const QStringList wanted = days.split(u' ');

    const QList<QDate> found
        = nextDays(scheduleOf(*RepeatInterval::parse(every), day(first)), static_cast<int>(wanted.size()));

    QCOMPARE(textsOf(found), wanted);
}

void TestSchedule::intervalsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");

    QTest::newRow("days") << u"30d"_s << static_cast<int>(Unit::Day) << 30;
    QTest::newRow("weeks") << u"2w"_s << static_cast<int>(Unit::Week) << 2;
    QTest::newRow("a month") << u"1m"_s << static_cast<int>(Unit::Month) << 1;
    QTest::newRow("quarters") << u"40q"_s << static_cast<int>(Unit::Quarter) << 40;
    QTest::newRow("ten years") << u"10y"_s << static_cast<int>(Unit::Year) << 10;
}

void TestSchedule::intervalsAreReadAndWritten()
{
    QFETCH(const QString, text);
    QFETCH(const int, unit);
    QFETCH(const int, count);

    const Result<RepeatInterval> read = RepeatInterval::parse(text);

    QVERIFY(read);
    QCOMPARE(*read, (RepeatInterval{.unit = static_cast<Unit>(unit), .count = count}));
    QCOMPARE(read->text(), text);
}

void TestSchedule::refusesAnInterval_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");

    for (const char16_t *text :
        {u"", u"m", u"1", u"1x", u"-1m", u"+1m", u"1.5m", u" 1m", u"1 m", u"1M", u"١m"})
        QTest::addRow("malformed “%s”", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << u"schedule.interval_malformed"_s;
    for (const char16_t *text : {u"0m", u"121m", u"11y", u"41q", u"521w", u"3661d", u"99999999999999999999d"})
        QTest::addRow("out of range “%s”", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << u"schedule.interval_range"_s;
}

void TestSchedule::refusesAnInterval()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);

    const Result<RepeatInterval> read = RepeatInterval::parse(text);

    QCOMPARE(ruleOf(read), rule);
    QCOMPARE(read.error().field, u"every"_s);
    QCOMPARE(read.error().value, text);
}

void TestSchedule::refusesTerms_data()
{
    QTest::addColumn<ScheduleTerms>("terms");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    const ScheduleTerms good{.name = u"Hosting"_s, .firstOn = QDate(2026, 1, 31)};
    const auto row = [&](const char *name, const QString &rule, const QString &field, auto change) {
        ScheduleTerms terms = good;
        change(terms);
        QTest::newRow(name) << terms << rule << field;
    };
    row("good", {}, {}, [](ScheduleTerms &) {});
    row("one day", {}, {}, [](ScheduleTerms &terms) { terms.lastOn = terms.firstOn; });
    row("due at once", {}, {}, [](ScheduleTerms &terms) { terms.dueDays = 0; });
    row("nameless", u"schedule.name_missing"_s, u"name"_s,
        [](ScheduleTerms &terms) { terms.name = u"  "_s; });
    row("endless name", u"schedule.name_too_long"_s, u"name"_s,
        [](ScheduleTerms &terms) { terms.name = QString(201, u'x'); });
    row("never", u"schedule.interval_range"_s, u"every"_s,
        [](ScheduleTerms &terms) { terms.every.count = 0; });
    row("no first day", u"schedule.first_missing"_s, u"from"_s,
        [](ScheduleTerms &terms) { terms.firstOn = {}; });
    row("over before it began", u"schedule.end_before_first"_s, u"until"_s,
        [](ScheduleTerms &terms) { terms.lastOn = QDate(2026, 1, 30); });
    row("two ends", u"schedule.two_ends"_s, u"count"_s, [](ScheduleTerms &terms) {
        terms.lastOn = QDate(2026, 12, 31);
        terms.most = 3;
    });
    row("fewer than none", u"schedule.count_range"_s, u"count"_s,
        [](ScheduleTerms &terms) { terms.most = -1; });
    row("too many", u"schedule.count_range"_s, u"count"_s, [](ScheduleTerms &terms) { terms.most = 10'000; });
    row("due before issue", u"schedule.due_days_range"_s, u"due_days"_s,
        [](ScheduleTerms &terms) { terms.dueDays = -1; });
    row("due in eleven years", u"schedule.due_days_range"_s, u"due_days"_s,
        [](ScheduleTerms &terms) { terms.dueDays = 3651; });
}

void TestSchedule::refusesTerms()
{
    QFETCH(const ScheduleTerms, terms);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);

    const Result<void> checked = checkTerms(terms);

    QCOMPARE(ruleOf(checked), rule);
    QCOMPARE(checked ? QString() : checked.error().field, field);
}

void TestSchedule::endsOnTheLastDayOrAfterTheLastDraft()
{
    Schedule byDay = scheduleOf({}, QDate(2026, 1, 31));
    byDay.terms.lastOn = QDate(2026, 3, 31);
    QCOMPARE(textsOf(nextDays(byDay, 9)), (QStringList{u"2026-01-31"_s, u"2026-02-28"_s, u"2026-03-31"_s}));
    byDay.terms.lastOn = QDate(2026, 3, 30);
    QCOMPARE(nextDays(byDay, 9).size(), 2);
    byDay.doneThrough = QDate(2026, 2, 28);
    QVERIFY(nextDays(byDay, 9).isEmpty());

    Schedule byCount = scheduleOf({}, QDate(2026, 1, 31));
    byCount.terms.most = 3;
    byCount.made = 1;
    byCount.doneThrough = QDate(2026, 1, 31);
    QCOMPARE(textsOf(nextDays(byCount, 9)), (QStringList{u"2026-02-28"_s, u"2026-03-31"_s}));
    byCount.made = 4; // Its number was lowered since.
    QVERIFY(nextDays(byCount, 9).isEmpty());
}

void TestSchedule::endsWithTheCalendar()
{
    const QList<QDate> days = nextDays(scheduleOf({.unit = Unit::Year}, QDate(9998, 5, 1)), 9);

    QCOMPARE(textsOf(days), (QStringList{u"9998-05-01"_s, u"9999-05-01"_s}));
    QCOMPARE(periodOf({.every = {.unit = Unit::Year}, .firstOn = QDate(9998, 5, 1)}, QDate(9999, 5, 1)).to,
        QDate(9999, 12, 31));
}

void TestSchedule::aTemplateIsWithoutWhatHappensOnce()
{
    InvoiceContent content = hosting();
    content.type = DocumentType::CorrectedInvoice;
    content.issuedOn = QDate(2026, 1, 1);
    content.dueOn = QDate(2026, 1, 15);
    content.precedingNumber = u"INV-1"_s;
    content.totals.prepaid = 500;
    content.note = u"Thank you"_s;

    const InvoiceContent recurring = *recurringContent(*computed(content));

    QCOMPARE(recurring, [] {
        InvoiceContent wanted = hosting();
        wanted.note = u"Thank you"_s;
        return *computed(wanted);
    }());
    QCOMPARE(recurring.totals.payable, qint64{1190});
}

void TestSchedule::refusesATemplate()
{
    InvoiceContent note = hosting();
    note.type = DocumentType::CreditNote;

    QCOMPARE(ruleOf(recurringContent(note)), u"schedule.credit_note"_s);
    QCOMPARE(ruleOf(recurringContent({})), u"schedule.no_lines"_s);
}

void TestSchedule::thePeriodBeginsOnTheDayOrEndsBeforeIt_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("arrears");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("a month ahead") << u"1m"_s << u"2026-01-01"_s << u"2026-02-01"_s << false
                                   << u"2026-02-01"_s << u"2026-02-28"_s;
    QTest::newRow("a month back") << u"1m"_s << u"2026-01-01"_s << u"2026-03-01"_s << true << u"2026-02-01"_s
                                  << u"2026-02-28"_s;
    QTest::newRow("the month before the first")
        << u"1m"_s << u"2026-01-01"_s << u"2026-01-01"_s << true << u"2025-12-01"_s << u"2025-12-31"_s;
    QTest::newRow("from the last of February")
        << u"1m"_s << u"2026-01-31"_s << u"2026-02-28"_s << false << u"2026-02-28"_s << u"2026-03-30"_s;
    QTest::newRow("a day") << u"1d"_s << u"2026-01-01"_s << u"2026-01-05"_s << false << u"2026-01-05"_s
                           << u"2026-01-05"_s;
    QTest::newRow("a year back") << u"1y"_s << u"2027-01-01"_s << u"2027-01-01"_s << true << u"2026-01-01"_s
                                 << u"2026-12-31"_s;
}

void TestSchedule::thePeriodBeginsOnTheDayOrEndsBeforeIt()
{
    QFETCH(const QString, every);
    QFETCH(const QString, first);
    QFETCH(const QString, day);
    QFETCH(const bool, arrears);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const ScheduleTerms terms{
        .every = *RepeatInterval::parse(every), .firstOn = ::day(first), .isInArrears = arrears};

    QCOMPARE(periodOf(terms, ::day(day)), (ServicePeriod{::day(from), ::day(to)}));
}

void TestSchedule::periodsAreWrittenInTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ServicePeriod>("period");
    QTest::addColumn<QString>("text");

    const ServicePeriod march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const ServicePeriod year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const ServicePeriod other{QDate(2026, 3, 1), QDate(2026, 4, 30)};
    QTest::newRow("English") << u"en"_s << march << u"March 2026"_s;
    QTest::newRow("German") << u"de"_s << march << u"März 2026"_s;
    QTest::newRow("Turkish") << u"tr-TR"_s << march << u"Mart 2026"_s;
    QTest::newRow("Polish stands alone, not in the genitive") << u"pl"_s << march << u"marzec 2026"_s;
    QTest::newRow("unknown is as English") << u"xx"_s << march << u"March 2026"_s;
    QTest::newRow("none is as English") << QString() << march << u"March 2026"_s;
    QTest::newRow("a year") << u"de"_s << year << u"2026"_s;
    QTest::newRow("two months") << u"de"_s << other << u"01.03.2026 – 30.04.2026"_s;
    QTest::newRow("two months in English") << u"en"_s << other << u"01/03/2026 – 30/04/2026"_s;
    QTest::newRow("two months in American") << u"en-US"_s << other << u"3/1/2026 – 4/30/2026"_s;
    QTest::newRow("one day") << u"de"_s << ServicePeriod{QDate(2026, 3, 1), QDate(2026, 3, 1)}
                             << u"01.03.2026"_s;
}

void TestSchedule::periodsAreWrittenInTheCustomersLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const ServicePeriod, period);
    QFETCH(const QString, text);

    QCOMPARE(periodText(period, language), text);
}

void TestSchedule::placeholdersAreFilledInOnce()
{
    InvoiceContent content = hosting();
    content.lines[0].item = u"Hosting {period} {unknown} {{month}} {"_s;
    content.lines[0].description = u"{from} to {to}, {Period} {year"_s;
    content.note = u"{year}{year}%1{month}"_s;
    content.terms = u"{period}"_s;

    const InvoiceContent filled = filledFor(content, {QDate(2026, 3, 1), QDate(2026, 3, 31)}, u"de"_s);

    QCOMPARE(filled.lines[0].item, u"Hosting März 2026 {unknown} {März} {"_s);
    QCOMPARE(filled.lines[0].description, u"01.03.2026 to 31.03.2026, {Period} {year"_s);
    QCOMPARE(filled.note, u"20262026%1März"_s);
    QCOMPARE(filled.terms, u"{period}"_s);
    QCOMPARE(filledFor(hosting(), {QDate(2026, 3, 1), QDate(2026, 3, 31)}, u"de"_s), hosting());
}

void TestSchedule::everyDayIsLaterThanTheOneBeforeAndAnchored()
{
    QVERIFY(rc::check("days rise, and those of months keep the day of the first", [] {
        const RepeatInterval every = anyInterval();
        const QDate first = anyDay();
        const qint64 n = *rc::gen::inRange(0, 400);
        const QDate here = every.dayAfter(first, n);
        RC_ASSERT(here.isValid());
        RC_ASSERT(every.dayAfter(first, n + 1) > here);
        if (every.unit == Unit::Day || every.unit == Unit::Week)
            RC_ASSERT(first.daysTo(here) == n * every.count * (every.unit == Unit::Week ? 7 : 1));
        else
            RC_ASSERT(here.day() == std::min(first.day(), here.daysInMonth()));
    }));
}

void TestSchedule::theIndexAfterADayIsTheLeast()
{
    QVERIFY(rc::check("the index finds the first later day", [] {
        const RepeatInterval every = anyInterval();
        const QDate first = anyDay();
        const QDate after = anyDay();
        const qint64 index = every.indexLaterThan(first, after);
        RC_ASSERT(index >= 0);
        RC_ASSERT(every.dayAfter(first, index) > after);
        RC_ASSERT(index == 0 || every.dayAfter(first, index - 1) <= after);
    }));
}

void TestSchedule::periodsLeaveNoDayOutAndNoneTwice()
{
    QVERIFY(rc::check("periods tile the calendar", [] {
        ScheduleTerms terms{.every = anyInterval(), .firstOn = anyDay()};
        terms.isInArrears = *rc::gen::arbitrary<bool>();
        const qint64 n = *rc::gen::inRange(0, 200);
        const ServicePeriod one = periodOf(terms, terms.every.dayAfter(terms.firstOn, n));
        const ServicePeriod next = periodOf(terms, terms.every.dayAfter(terms.firstOn, n + 1));
        RC_ASSERT(one.from <= one.to);
        RC_ASSERT(one.to.addDays(1) == next.from);
    }));
}

void TestSchedule::goingOnFromAnyDayGivesTheRest()
{
    QVERIFY(rc::check("what is done and what is left make the whole", [] {
        Schedule schedule = scheduleOf(anyInterval(), anyDay());
        schedule.terms.most = *rc::gen::inRange(1, 30);
        const QList<QDate> all = nextDays(schedule, 100);
        RC_ASSERT(all.size() == schedule.terms.most);
        const int done = *rc::gen::inRange(1, schedule.terms.most + 1);
        schedule.doneThrough = all.at(done - 1);
        schedule.made = done;
        RC_ASSERT(nextDays(schedule, 100) == all.mid(done));
    }));
}
