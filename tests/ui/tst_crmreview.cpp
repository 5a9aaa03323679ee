#include "tests/ui/tst_crmreview.h"

#include "tests/ui/ReviewStage.h"
#include "tests/ui/Stage.h"

#include "ui/crm/ConflictDecisions.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace quittance;
using namespace quittance::review;
using namespace Qt::StringLiterals;

namespace {

QVariantList keptIn(const QString &file)
{
    return QSettings(file, QSettings::IniFormat).value(u"conflicts/decided"_s).toList();
}

} // namespace

void TestCrmReview::conflictsSayWhoAndWhenOnBothSides()
{
    CrmConflict both = conflict(u"c-1"_s, CrmField::Phone);
    both.oursBy = u"person:mara"_s;
    both.oursAt = QDateTime(QDate(2026, 11, 11), QTime(9, 2), QTimeZone::utc());
    both.theirsOwner = hostile;
    both.theirsAt = QDateTime(QDate(2026, 11, 9), QTime(16, 40), QTimeZone::utc());
    Review review({both, conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);

    QVERIFY(textOf(*review.dialog, u"conflicts.oursBy"_s).contains(u"Mara · 11/11/2026 10:02"_s));
    QVERIFY(textOf(*review.dialog, u"conflicts.theirsBy"_s).contains(u"09/11/2026 17:40"_s));
    QVERIFY(textOf(*review.dialog, u"conflicts.theirsBy"_s).contains(hostile));
    QCOMPARE(review.line(0).oursBelow, u"Mara · 11/11/2026 10:02"_s);
    QVERIFY(review.line(0).theirsBelow.startsWith(u"09/11/2026 17:40"_s));
    QVERIFY(review.line(0).theirsBelow.contains(hostile));
    QVERIFY(review.spoken(0, ours).contains(u"Mara · 11/11/2026 10:02"_s));
    QVERIFY(review.spoken(0, theirs).contains(u"09/11/2026 17:40"_s));
    QVERIFY(review.line(1).oursBelow.isEmpty());
    review.press(Qt::Key_Down); // Of this one nobody knows.
    QTRY_VERIFY(!find<QWidget>(*review.dialog, u"conflicts.oursBy"_s)->isVisible());
}

void TestCrmReview::aDecisionGoesForAllOfItsField()
{
    CrmConflict bad = conflict(u"c-3"_s, CrmField::Street);
    bad.trouble = u"customer.street"_s;
    Review review({conflict(u"c-1"_s, CrmField::Street), conflict(u"c-2"_s, CrmField::Street), bad,
        conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 3);
    auto *all = find<QCheckBox>(*review.dialog, u"conflicts.all"_s);

    review.press(Qt::Key_E);
    QVERIFY(!all->isEnabled()); // An edited value is one customer's.
    review.press(Qt::Key_2);
    review.press(Qt::Key_A);
    QVERIFY(all->isChecked());
    QVERIFY(all->text().contains(u"2"_s)); // The third cannot be taken here.
    review.press(Qt::Key_Return);
    QVERIFY(review.crm.settled.isEmpty());
    review.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(review.crm.settled.size(), qsizetype{2});
    for (const SampleCrmDesk::Settled &one : std::as_const(review.crm.settled))
        QCOMPARE(one.choice, CrmService::Choice::Theirs);
    QTRY_COMPARE(review.atCustomer(), 1); // What is still open: the phone of the second.
    QCOMPARE(
        review.line(review.atField()).key, ConflictDecisions::keyOf(conflict(u"c-2"_s, CrmField::Phone)));
    QVERIFY(!all->isChecked());
}

void TestCrmReview::conflictsAreSettledByKeysAlone()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street),
        conflict(u"c-2"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);

    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    QTRY_COMPARE(review.atField(), 1);
    review.press(Qt::Key_2);
    review.press(Qt::Key_Return);
    QTRY_COMPARE(review.atCustomer(), 1); // Nobody has to go there.
    review.press(Qt::Key_E);
    auto *field = find<QLineEdit>(*review.dialog, u"conflicts.result"_s);
    QTest::keyClicks(field, u"12a"_s);
    review.keys.pressOn(*field, Qt::Key_Return);
    QVERIFY(review.crm.settled.isEmpty()); // Nothing is written before it is applied.
    review.press(Qt::Key_Return, Qt::ControlModifier);

    using Choice = CrmService::Choice;
    QTRY_COMPARE(review.crm.settled.size(), qsizetype{3});
    QCOMPARE(review.keys.strokes(), 7); // Two for each, and one for all.
    QCOMPARE(review.crm.settled.at(0).choice, Choice::Ours);
    QCOMPARE(review.crm.settled.at(1).choice, Choice::Theirs);
    QCOMPARE(review.crm.settled.at(2).choice, Choice::Edited);
    QCOMPARE(review.crm.settled.at(2).edited, u"12a"_s);
}

void TestCrmReview::aDecisionCanBeTakenBack()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone)});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);
    review.press(Qt::Key_Return);
    QVERIFY(review.crm.settled.isEmpty()); // Nothing was chosen.
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    review.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(review.crm.settled.size(), qsizetype{1});
    QTRY_VERIFY(find<QPushButton>(*review.dialog, u"conflicts.undo"_s)->isEnabled());

    review.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(review.crm.open.constFirst().state, CrmConflict::State::Open);
    QTRY_VERIFY(find<QPushButton>(*review.dialog, u"conflicts.ours"_s)->isEnabled());
}

void TestCrmReview::whatCannotBeTakenHereIsNotOffered()
{
    CrmConflict bad = conflict(u"c-1"_s, CrmField::BillingEmail);
    bad.trouble = u"customer.email"_s;
    Review review({bad});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);

    review.press(Qt::Key_2);
    review.press(Qt::Key_Return);

    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.theirs"_s)->isEnabled());
    QVERIFY(review.crm.settled.isEmpty());
    QVERIFY(textOf(*review.dialog, u"conflicts.why"_s).contains(u"HubSpot"_s));
}

void TestCrmReview::aValueThatIsNoneIsExplainedOnce()
{
    CrmConflict bad = conflict(u"c-1"_s, CrmField::Country);
    bad.trouble = u"crm_value.not_understood"_s;
    bad.theirs = u"Mordor"_s;
    Review review({bad});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);

    const QString why = textOf(*review.dialog, u"conflicts.why"_s);
    QVERIFY(why.startsWith(u"What the CRM says here is no value"_s));
    QVERIFY(why.contains(u"Mordor"_s));
    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.theirs"_s)->isEnabled());
}

void TestCrmReview::aRefusedDecisionStaysInView()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone)});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);
    review.crm.error = Error{.kind = ErrorKind::NotFound, .rule = u"crm_conflict.unknown"_s};
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);

    review.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(find<QWidget>(*review.dialog, u"conflicts.trouble"_s)->isVisible());
    QTRY_COMPARE(find<QLineEdit>(*review.dialog, u"conflicts.result"_s)->text(), u"ours"_s);
    QVERIFY(find<QPushButton>(*review.dialog, u"conflicts.apply"_s)->isEnabled()); // To be tried again.
}

void TestCrmReview::oneRefusedDecisionHoldsNoOtherUp()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    review.crm.error = Error{.kind = ErrorKind::NotFound, .rule = u"crm_conflict.unknown"_s};
    review.crm.refusedOf = CustomerId(u"c-1"_s);
    review.press(Qt::Key_1);
    review.press(Qt::Key_A);
    review.press(Qt::Key_Return);

    review.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(review.crm.settled.size(), qsizetype{1});
    QCOMPARE(review.crm.settled.constFirst().customer, CustomerId(u"c-2"_s));
    QTRY_VERIFY(find<QWidget>(*review.dialog, u"conflicts.trouble"_s)->isVisible());
}

void TestCrmReview::decisionsAreShownUntilTheyAreApplied()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);
    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.apply"_s)->isEnabled());

    review.press(Qt::Key_2);
    review.press(Qt::Key_Return);

    QCOMPARE(review.cell(0, result), u"theirs"_s);
    QCOMPARE(review.chip(0), u"Theirs"_s);
    QVERIFY(review.spoken(0, result).contains(u"Theirs"_s));
    QCOMPARE(review.cell(1, result), u"–"_s);
    QVERIFY(find<QPushButton>(*review.dialog, u"conflicts.apply"_s)->text().contains(u'1'));
    review.press(Qt::Key_Up); // It can be looked at again, and forgotten.
    QTRY_COMPARE(find<QLineEdit>(*review.dialog, u"conflicts.result"_s)->text(), u"theirs"_s);
    review.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(review.cell(0, result), u"–"_s);
    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.apply"_s)->isEnabled());
    QVERIFY(review.crm.settled.isEmpty());
}

void TestCrmReview::leavingAsksAboutWhatIsNotApplied()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    const auto *question = find<QWidget>(*review.dialog, u"conflicts.leave"_s);

    QTest::keyClick(review.dialog.data(), Qt::Key_Escape);
    QVERIFY(question->isVisible() && review.dialog->isVisible());
    QTest::keyClick(review.dialog.data(), Qt::Key_Escape); // Stays.
    QVERIFY(!question->isVisible() && review.dialog->isVisible());
    QTest::keyClick(review.dialog.data(), Qt::Key_Escape);
    find<QPushButton>(*review.dialog, u"conflicts.leave.discard"_s)->click();

    QTRY_VERIFY(!review.dialog || !review.dialog->isVisible());
    QVERIFY(review.crm.settled.isEmpty());
}

void TestCrmReview::leavingAppliesWhereThatIsWanted()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    review.dialog->close();

    find<QPushButton>(*review.dialog, u"conflicts.leave.apply"_s)->click();

    QTRY_COMPARE(review.crm.settled.size(), qsizetype{1});
    QTRY_VERIFY(!review.dialog || !review.dialog->isVisible());
}

void TestCrmReview::leavingWithoutDecisionsAsksNothing()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone)});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);
    review.press(Qt::Key_1); // Chosen, and not accepted.

    QTest::keyClick(review.dialog.data(), Qt::Key_Escape);

    QTRY_VERIFY(!review.dialog || !review.dialog->isVisible());
}

void TestCrmReview::aDecisionGoesWithWhatItWasAbout()
{
    SampleCrmDesk crm;
    ConflictDecisions decisions(crm, nullptr);
    CrmConflict seen = conflict(u"c-1"_s, CrmField::Phone);
    const CrmConflict other = conflict(u"c-2"_s, CrmField::Phone);
    decisions.decide({seen}, CrmService::Choice::Theirs, {});
    decisions.decide({other}, CrmService::Choice::Ours, {});

    seen.theirs = u"newer"_s;
    decisions.keepOnly({seen, other});

    QCOMPARE(decisions.count(), 1);
    QVERIFY(!decisions.of(seen));
    decisions.keepOnly({});
    QCOMPARE(decisions.count(), 0);
}

void TestCrmReview::aDeletedRecordIsShownAsSuch()
{
    CrmConflict gone = conflict(u"c-1"_s, CrmField::Phone);
    gone.isGoneThere = true;
    Review review({gone});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);

    QCOMPARE(review.cell(0, theirs), gone.theirs); // What it said last.
    const QString spoken = review.table->model()->index(0, theirs).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Deleted there"_s), qPrintable(spoken));
    QCOMPARE(review.chip(0), u"Deleted there"_s);
    QVERIFY(review.customer(0).contains(u"Deleted in HubSpot"_s));
    QVERIFY(textOf(*review.dialog, u"conflicts.why"_s).contains(u"HubSpot"_s));
}

void TestCrmReview::decisionsThatAreNotAppliedOutlastACrash()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const QList<CrmConflict> conflicts{conflict(u"c-1"_s, CrmField::Phone),
        conflict(u"c-1"_s, CrmField::Street), conflict(u"c-2"_s, CrmField::Street)};
    const Review crashed(conflicts, file); // Nothing of it ends before the next one begins.
    QTRY_COMPARE(crashed.table->model()->rowCount(), 2);
    crashed.press(Qt::Key_2);
    crashed.press(Qt::Key_Return);
    crashed.press(Qt::Key_E);
    auto *field = find<QLineEdit>(*crashed.dialog, u"conflicts.result"_s);
    QTest::keyClicks(field, u"12a"_s);
    crashed.keys.pressOn(*field, Qt::Key_Return);
    QTRY_COMPARE(keptIn(file).size(), qsizetype{2});

    Review again(conflicts, file);
    QTRY_COMPARE(again.table->model()->rowCount(), 2);

    QCOMPARE(again.cell(0, result), u"theirs"_s);
    QCOMPARE(again.cell(1, result), u"12a"_s);
    QVERIFY(textOf(*again.dialog, u"conflicts.before.text"_s).contains(u'2'));
    QVERIFY(again.crm.settled.isEmpty());
    again.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(again.crm.settled.size(), qsizetype{2});
    QCOMPARE(again.crm.settled.at(0).choice, CrmService::Choice::Theirs);
    QCOMPARE(again.crm.settled.at(1).edited, u"12a"_s);
    QTRY_VERIFY(keptIn(file).isEmpty());
}

void TestCrmReview::decisionsThatAreNotAppliedOutlastAQuit()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        const Review before({conflict(u"c-1"_s, CrmField::Phone)}, file);
        QTRY_COMPARE(before.table->model()->rowCount(), 1);
        before.press(Qt::Key_1);
        before.press(Qt::Key_Return); // The program ends before a second has passed.
    }

    const Review again({conflict(u"c-1"_s, CrmField::Phone)}, file);
    QTRY_COMPARE(again.table->model()->rowCount(), 1);

    QCOMPARE(again.cell(0, result), u"ours"_s);
    QVERIFY(find<QPushButton>(*again.dialog, u"conflicts.apply"_s)->isEnabled());
}

void TestCrmReview::aKeptDecisionGoesWithAWordWhereItsConflictChanged()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    CrmConflict changing = conflict(u"c-1"_s, CrmField::Phone);
    const CrmConflict lasting = conflict(u"c-2"_s, CrmField::Phone);
    {
        const Review before({changing, lasting}, file);
        QTRY_COMPARE(before.customers->model()->rowCount(), 2);
        before.press(Qt::Key_1);
        before.press(Qt::Key_Return);
        QTRY_COMPARE(before.atCustomer(), 1);
        before.press(Qt::Key_2);
        before.press(Qt::Key_Return);
    }
    changing.theirs = u"newer"_s;

    const Review again({changing, lasting}, file);
    QTRY_COMPARE(again.customers->model()->rowCount(), 2);

    QCOMPARE(again.cell(0, result), u"–"_s); // It was not decided about this.
    const QStringList words = textOf(*again.dialog, u"conflicts.before.text"_s).split(u'\n');
    QCOMPARE(words.size(), qsizetype{2});
    QVERIFY2(words.at(1).contains(u"dropped"_s), qPrintable(words.at(1)));
    QVERIFY(find<QPushButton>(*again.dialog, u"conflicts.apply"_s)->text().contains(u'1'));
    QTRY_COMPARE(keptIn(file).size(), qsizetype{1}); // It is told once.
}

void TestCrmReview::whatWasLeftOrAppliedIsNotKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    Review left({conflict(u"c-1"_s, CrmField::Phone)}, file);
    QTRY_COMPARE(left.table->model()->rowCount(), 1);
    left.press(Qt::Key_1);
    left.press(Qt::Key_Return);
    QTRY_COMPARE(keptIn(file).size(), qsizetype{1});

    QTest::keyClick(left.dialog.data(), Qt::Key_Escape);
    find<QPushButton>(*left.dialog, u"conflicts.leave.discard"_s)->click();

    QTRY_VERIFY(keptIn(file).isEmpty());
    const Review again({conflict(u"c-1"_s, CrmField::Phone)}, file);
    QTRY_COMPARE(again.table->model()->rowCount(), 1);
    QCOMPARE(again.cell(0, result), u"–"_s);
    QVERIFY(!find<QWidget>(*again.dialog, u"conflicts.before"_s)->isVisible());
}

void TestCrmReview::onlyWhatAPersonTypedStandsInTheStateFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        const Review before({conflict(u"c-1"_s, CrmField::Phone)}, file);
        QTRY_COMPARE(before.table->model()->rowCount(), 1);
        before.press(Qt::Key_2);
        before.press(Qt::Key_Return);
    }

    const QVariantList kept = keptIn(file);
    QCOMPARE(kept.size(), qsizetype{1});
    QVariantMap one = kept.constFirst().toMap();
    QCOMPARE(one.take(u"choice"_s).toString(), u"theirs"_s); // Which side, not what it says.
    QCOMPARE(one.take(u"about"_s).toString().size(), qsizetype{64}); // A digest.
    QVERIFY(one.isEmpty());
}

void TestCrmReview::theWindowKeepsDecisionsInItsStateFile()
{
    const QTemporaryDir folder;
    SampleCrmDesk crm;
    crm.open = {conflict(u"c-1"_s, CrmField::Phone)};
    SampleDesk desk;
    desk.crmDesk = &crm;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    Theme theme(*qApp);
    MainWindow window(desk, theme, given);
    window.show();
    window.commands()->reviewConflicts->trigger();
    QTRY_VERIFY(find<DataTable>(window, u"conflicts.table"_s));
    auto *table = find<DataTable>(window, u"conflicts.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);

    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(table, Qt::Key_Return);

    QTRY_COMPARE(keptIn(given.stateFile).size(), qsizetype{1});
}
