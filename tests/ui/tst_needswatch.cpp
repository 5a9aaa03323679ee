#include "tests/ui/tst_needswatch.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleReportDesk.h"

#include "ui/dashboard/NeedsWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A watch over sample values; nobody looks.
struct WatchStage {
    //! Something was changed in the book; waits until it was looked at.
    void change()
    {
        const int before = reports.needsAsked;
        emit desk.invoicesChanged();
        QTRY_VERIFY(reports.needsAsked > before);
        QTest::qWait(0); // delivers the answer
    }
    QString title() const { return grew.constLast().at(0).toString(); }
    QString text() const { return grew.constLast().at(1).toString(); }

    SampleDesk desk;
    SampleReportDesk reports;
    bool isAway = true;
    NeedsWatch watch{desk, reports, [this] { return isAway; }, [] { return SampleDesk::pictureDay(); },
        std::chrono::milliseconds(10)};
    QSignalSpy grew{&watch, &NeedsWatch::grew};
};

} // namespace

void TestNeedsWatch::whatGrowsWhileNobodyLooksIsToldOnce()
{
    WatchStage stage;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);

    stage.reports.bookNeeds.bankLines = 3;
    stage.reports.bookNeeds.refusedMails.count = 2;
    stage.change();

    QTRY_COMPARE(stage.grew.size(), 1);
    QCOMPARE(stage.title(), u"5 things need you"_s);
    QCOMPARE(stage.text(), u"2 mails refused\n3 bank lines to match"_s);
    stage.change(); // The same as before.
    stage.reports.bookNeeds.bankLines = 2;
    stage.change(); // Less.
    QCOMPARE(stage.grew.size(), 1);
}

void TestNeedsWatch::whatWasRefusedBesideMailsIsToldToo()
{
    WatchStage stage;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);

    stage.reports.bookNeeds.refusedOthers.count = 2;
    stage.change();

    QTRY_COMPARE(stage.grew.size(), 1);
    QCOMPARE(stage.title(), u"2 things need you"_s);
    QCOMPARE(stage.text(), u"2 actions refused"_s);
}

void TestNeedsWatch::whatIsThereAlreadyIsNotTold()
{
    WatchStage stage;
    stage.reports.bookNeeds.disputes = 2;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);

    stage.change();

    QVERIFY(stage.grew.isEmpty());
}

void TestNeedsWatch::whatGrowsWhileSomebodyLooksIsNotTold()
{
    WatchStage stage;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);
    stage.isAway = false;
    stage.reports.bookNeeds.uncertain = 2;
    stage.change();

    stage.isAway = true;
    stage.change();

    QVERIFY(stage.grew.isEmpty()); // It was seen when it came.
}

void TestNeedsWatch::offIsOff()
{
    WatchStage stage;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);
    stage.watch.setOn(false);
    stage.reports.bookNeeds.bankLines = 4;

    emit stage.desk.invoicesChanged();
    QTest::qWait(100); // Longer than changes are gathered.

    QCOMPARE(stage.reports.needsAsked, 1);
    QVERIFY(stage.grew.isEmpty());
}

void TestNeedsWatch::noticesNameNobody()
{
    WatchStage stage;
    stage.watch.setOn(true);
    QTRY_COMPARE(stage.reports.needsAsked, 1);
    BookNeeds &needs = stage.reports.bookNeeds;
    needs.disputes = 2;
    needs.firstDisputes = {{.customer = u"Çınar <b>"_s, .amount = Money(99'00, Currency::of("EUR"))}};
    needs.refusedMails = {.count = 2, .customers = {u"Adler"_s}};
    needs.approvals = {.count = 2, .askedBy = {u"mara"_s}};
    needs.cards = 2;
    needs.uncertain = 2;
    stage.change();

    QTRY_COMPARE(stage.grew.size(), 1);
    for (const QString &name : {u"Çınar"_s, u"Adler"_s, u"mara"_s, u"99"_s, u"<"_s})
        QVERIFY2(!stage.text().contains(name), qPrintable(stage.text()));
    QCOMPARE(stage.text().count(u'\n'), 3); // Four lines, the last one about the others.
}
