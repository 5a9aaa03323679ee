#include "tests/ui/tst_closemonth.h"

#include "tests/ui/CountedKeys.h"
#include "tests/ui/SampleCloseDesk.h"

#include "ui/reconcile/CloseMonthDialog.h"
#include "ui/style/Theme.h"
#include "ui/text/CloseText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/goToRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

CloseCheck check(const QString &code, const QList<CloseFinding> &findings = {})
{
    return {.code = code, .askedAt = {}, .findings = findings, .figures = {}, .accepted = {}};
}

CloseFinding finding(const QString &code, Weight weight)
{
    return {.code = code,
        .weight = weight,
        .subject = u"<b>po_1</b>"_s,
        .on = QDate(2026, 10, 30),
        .amount = Money(1, Currency::of("EUR")),
        .words = {}};
}

//! The dialog on a month with these checks.
struct Month {
    explicit Month(const QList<CloseCheck> &checks)
    {
        desk.month.checks = checks;
        desk.next = QDate(2026, 10, 1);
        dialog = new CloseMonthDialog(desk, QDate(2026, 11, 23), nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~Month() { delete dialog; }

    template <class T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(u"closeMonth."_s + name);
    }
    bool isLoaded() const
    {
        return find<DataTable>(u"checks"_s)->model()->rowCount() == desk.month.checks.size();
    }
    QPushButton *lock() const { return find<QPushButton>(u"lock"_s); }

    SampleCloseDesk desk;
    QPointer<CloseMonthDialog> dialog;
    CountedKeys keys;
};

} // namespace

void TestCloseMonth::theFirstOpenMonthIsLookedAtWithoutAskingAnybody()
{
    Month month({check(u"bank_lines"_s), check(u"journal"_s)});

    QTRY_VERIFY(month.isLoaded());

    QCOMPARE(month.find<PlainLabel>(u"month"_s)->text(), u"October 2026"_s);
    QCOMPARE(month.desk.asked, (QList{std::pair(QDate(2026, 10, 1), CloseService::Ask::Nobody)}));
    month.find<QPushButton>(u"ask"_s)->click();
    QTRY_COMPARE(month.desk.asked.constLast().second, CloseService::Ask::Providers);
    QVERIFY(month.find<QPushButton>(u"after"_s)->isEnabled());
    month.find<QPushButton>(u"before"_s)->click();
    QTRY_COMPARE(month.find<PlainLabel>(u"month"_s)->text(), u"September 2026"_s);
}

void TestCloseMonth::aDifferenceOfACentStandsInTheWayOfTheLock()
{
    Month month(
        {check(u"bank_lines"_s), check(u"payouts"_s, {finding(u"payout.unexplained"_s, Weight::Blocking)})});
    QTRY_VERIFY(month.isLoaded());

    QCOMPARE(month.find<DataTable>(u"checks"_s)->currentIndex().row(), 1); // What is in the way comes first.
    QCOMPARE(month.find<PlainLabel>(u"verdict"_s)->text(), u"1 check stands in the way of the lock."_s);
    auto *findings = month.find<DataTable>(u"findings"_s);
    QCOMPARE(findings->model()->rowCount(), 1);
    QCOMPARE(findings->model()->index(0, 3).data().toString(), u"0.01"_s);
    QVERIFY(!findings->model()->index(0, 1).data().toString().isEmpty()); // What to do.
    QVERIFY(!month.lock()->isEnabled());
    QVERIFY(!month.find<QWidget>(u"letStay"_s)->isVisible()); // No reason makes it right.
    QTest::keyClick(month.dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(month.desk.locked.isEmpty());
}

void TestCloseMonth::whatMayStayNeedsAReason()
{
    Month month({check(u"payouts"_s, {finding(u"payout.late"_s, Weight::Acceptable)})});
    QTRY_VERIFY(month.isLoaded());
    QVERIFY(!month.lock()->isEnabled());
    auto *why = month.find<QLineEdit>(u"why"_s);
    QVERIFY(why->isVisible());
    QVERIFY(!month.find<QPushButton>(u"letStay"_s)->isEnabled());

    QTest::keyClicks(why, u"The bank is two days late"_s);
    month.keys.pressOn(*why, Qt::Key_Return);

    QTRY_VERIFY(month.lock()->isEnabled());
    QVERIFY(month.find<PlainLabel>(u"what"_s)->text().contains(u"The bank is two days late"_s));
    month.keys.pressOn(*month.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(month.desk.locked.size(), qsizetype{1});
    QCOMPARE(month.keys.strokes(), 2); // One for each finding that may stay, and the lock.
}

void TestCloseMonth::aReasonIsThereAgainAfterALookAtAnotherMonth()
{
    Month month({check(u"payouts"_s, {finding(u"payout.late"_s, Weight::Acceptable)})});
    QTRY_VERIFY(month.isLoaded());
    auto *why = month.find<QLineEdit>(u"why"_s);
    QTest::keyClicks(why, u"Two days late"_s);
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_VERIFY(month.lock()->isEnabled());

    month.find<QPushButton>(u"before"_s)->click();
    QTRY_VERIFY(!month.lock()->isEnabled()); // It was said of October only.
    month.find<QPushButton>(u"after"_s)->click();

    QTRY_VERIFY(month.lock()->isEnabled());
    QVERIFY(month.find<PlainLabel>(u"what"_s)->text().contains(u"Two days late"_s));
}

void TestCloseMonth::afterTheLastMonthTheChecksHaveTheKeys()
{
    Month month({check(u"bank_lines"_s)});
    QTRY_VERIFY(month.isLoaded());
    auto *after = month.find<QPushButton>(u"after"_s);
    after->setFocus();

    QTest::keyClick(after, Qt::Key_Space);

    QVERIFY(!after->isEnabled());
    QCOMPARE(month.dialog->focusWidget(), month.find<DataTable>(u"checks"_s));
}

void TestCloseMonth::anOutcomeIsReadInWhole_data()
{
    QTest::addColumn<CloseCheck>("looked");
    QTest::addColumn<QString>("outcome");

    CloseCheck nothing = check(u"bank_balance"_s);
    nothing.isCovered = false;
    CloseCheck accepted = check(u"payouts"_s, {finding(u"payout.late"_s, Weight::Acceptable)});
    accepted.accepted = u"The bank is two days late, as it was in every month of this year"_s;
    QTest::newRow("nothing there") << nothing << u"Nothing to look at"_s;
    QTest::newRow("accepted, whatever the reason") << accepted << u"May stay"_s;
}

void TestCloseMonth::anOutcomeIsReadInWhole()
{
    QFETCH(const CloseCheck, looked);
    QFETCH(const QString, outcome);
    constexpr int besideWords = 60; // Of a chip: its sign, its ends, and the cell's.
    Month month({looked});
    QTRY_VERIFY(month.isLoaded());

    const auto *checks = month.find<DataTable>(u"checks"_s);

    QCOMPARE(checks->model()->index(0, 1).data().toString(), outcome);
    const QFontMetrics letters(fonts::strong(fonts::small()));
    QVERIFY(checks->columnWidth(1) >= letters.horizontalAdvance(outcome) + besideWords);
}

void TestCloseMonth::aClearMonthIsLockedByCtrlEnterAlone()
{
    Month month({check(u"bank_lines"_s)});
    QTRY_VERIFY(month.lock()->isEnabled());
    QVERIFY(!month.lock()->hasFocus());
    QSignalSpy said(month.dialog, &CloseMonthDialog::said);
    QTest::keyClick(month.dialog.data(), Qt::Key_Return); // The lock binds.
    QVERIFY(month.desk.locked.isEmpty());

    month.keys.pressOn(*month.dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(month.desk.locked.size(), qsizetype{1});
    QCOMPARE(month.keys.strokes(), 1);
    QCOMPARE(month.desk.locked.constFirst(), std::pair(QDate(2026, 10, 1), u"Month end"_s));
    QTRY_COMPARE(said.size(), qsizetype{1});
    QVERIFY(!month.lock()->isEnabled());
    QVERIFY(!month.find<QLineEdit>(u"reason"_s)->isVisible()); // Another one would be kept nowhere.
    QVERIFY(month.find<QPushButton>(u"pack"_s)->isEnabled());
}

void TestCloseMonth::theMonthThatIsBeingLockedStaysInView()
{
    const Month month({check(u"bank_lines"_s)});
    QTRY_VERIFY(month.lock()->isEnabled());
    const QSignalSpy said(month.dialog, &CloseMonthDialog::said);

    month.lock()->click();
    month.find<QPushButton>(u"before"_s)->click(); // Before it is known what came of it.

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(said.constFirst().constFirst().toString(), u"October 2026 is locked."_s);
    QCOMPARE(month.find<PlainLabel>(u"month"_s)->text(), u"October 2026"_s);
    month.find<QPushButton>(u"before"_s)->click();
    QCOMPARE(month.find<PlainLabel>(u"month"_s)->text(), u"September 2026"_s);
}

void TestCloseMonth::enterOnTheLockItselfLocksNothing()
{
    const Month month({check(u"bank_lines"_s)});
    QTRY_VERIFY(month.lock()->isEnabled());
    month.lock()->setFocus();

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(month.lock(), key);
    QTest::qWait(20);
    QVERIFY(month.desk.locked.isEmpty());

    QTest::keyClick(month.lock(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(month.desk.locked.size(), qsizetype{1});
}

void TestCloseMonth::theFilesAreWrittenWhereItSays()
{
    Month month({check(u"bank_lines"_s)});
    QTRY_VERIFY(month.lock()->isEnabled());
    QVERIFY(!month.find<QPushButton>(u"pack"_s)->isEnabled()); // Not before the lock.
    QTest::keyClick(month.dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(month.find<QPushButton>(u"pack"_s)->isEnabled());

    month.dialog->writePack(u"/tmp/closing"_s);

    QTRY_COMPARE(month.desk.packs, QStringList{u"/tmp/closing/2026-10"_s});
    QTRY_VERIFY(month.find<PlainLabel>(u"notice.text"_s)->text().contains(u"/tmp/closing/2026-10"_s));
}

void TestCloseMonth::theFindingInViewIsToldInWhole()
{
    const QList<CloseFinding> found{
        finding(u"payout.unexplained"_s, Weight::Blocking), finding(u"payout.late"_s, Weight::Acceptable)};
    Month month({check(u"payouts"_s, found), check(u"journal"_s)});
    QTRY_VERIFY(month.isLoaded());
    auto *findings = month.find<DataTable>(u"findings"_s);
    const auto *sentence = month.find<PlainLabel>(u"sentence"_s);
    const auto *advice = month.find<PlainLabel>(u"advice"_s);

    QCOMPARE(sentence->text(), closeFindingText(found.at(0)));
    QCOMPARE(advice->text(), closeAdviceText(found.at(0).code));
    findings->setFocus();
    QTest::keyClick(findings, Qt::Key_Down);
    QCOMPARE(sentence->text(), closeFindingText(found.at(1)));
    QVERIFY(sentence->wordWrap());
    QTRY_VERIFY(
        sentence->height() >= sentence->heightForWidth(sentence->width())); // Nothing of it is cut off.
    goToRow(*month.find<DataTable>(u"checks"_s), 1);
    QVERIFY(!sentence->isVisible()); // Nothing was found there.
    QVERIFY(!advice->isVisible());
}

void TestCloseMonth::hostileFindingsStayLetters()
{
    Month month({check(u"payouts"_s, {finding(u"payout.late"_s, Weight::Acceptable)})});
    QTRY_VERIFY(month.isLoaded());

    for (const QLabel *label : month.dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}
