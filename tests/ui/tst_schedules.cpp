#include "tests/ui/tst_schedules.h"

#include "tests/ui/MoneyStage.h"

#include "ui/shell/UndoStack.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/EmptyState.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QPromise>

using namespace quittance;
using namespace Qt::StringLiterals;
using Unit = RepeatInterval::Unit;

namespace {

//! The window with the list of recurring invoices open.
struct ListStage : MoneyStage {
    explicit ListStage(QList<ScheduleRow> rows = SampleDesk::pictureSchedules())
    {
        desk.recurring = std::move(rows);
        trigger(window->commands()->schedules);
        QTRY_COMPARE(list()->model()->rowCount(), desk.recurring.size());
    }

    DataTable *list() const { return find<DataTable>(u"schedules.table"_s); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QString told() const { return text(u"schedules.told"_s); }
};

void openRepeat(MoneyStage &stage)
{
    stage.trigger(stage.window->commands()->repeat);
    QTRY_COMPARE(stage.find<QLineEdit>(u"repeat.name"_s)->text(), u"Consulting, October"_s);
}

} // namespace

void TestSchedules::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestSchedules::anInvoiceIsRepeatedByKeysOnly()
{
    MoneyStage stage;
    openRepeat(stage);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"repeat.count"_s);

    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Down); // from months to quarters
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_T); // today
    stage.press(Qt::Key_Plus); // tomorrow
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"30"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Down); // the period before
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.scheduled.size(), 1);
    const ScheduleOrder &order = stage.desk.scheduled.constFirst();
    QCOMPARE(order.id, ScheduleId());
    QCOMPARE(order.like, InvoiceId(u"id-8"_s));
    QCOMPARE(order.terms,
        (ScheduleTerms{.name = u"Consulting, October"_s,
            .every = {.unit = Unit::Quarter, .count = 2},
            .firstOn = SampleDesk::pictureDay().addDays(1),
            .dueDays = 30,
            .isInArrears = true}));
    QTRY_COMPARE(stage.toast(), u"Every 2 quarters from 24/11/2026 on a draft is made ready."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"repeat"_s));
    QCOMPARE(stage.desk.dueAsked, 0); // Nothing is due yet.
}

void TestSchedules::theUnitAgreesWithItsCount()
{
    MoneyStage stage;
    openRepeat(stage);
    auto *unit = stage.find<QComboBox>(u"repeat.unit"_s);
    QCOMPARE(unit->currentText(), u"month"_s);

    stage.type(u"repeat.count"_s, u"3"_s);
    QCOMPARE(unit->currentText(), u"months"_s);

    stage.type(u"repeat.count"_s, u"1"_s);
    QCOMPARE(unit->currentText(), u"month"_s);
}

void TestSchedules::theNextDraftsAreShownWhileTyping()
{
    MoneyStage stage;
    openRepeat(stage);
    stage.type(u"repeat.from"_s, u"31/01/2027"_s);

    QCOMPARE(stage.text(u"repeat.day.0"_s), u"31/01/2027"_s);
    QCOMPARE(stage.text(u"repeat.day.1"_s), u"28/02/2027"_s);
    QCOMPARE(stage.text(u"repeat.day.2"_s), u"31/03/2027"_s);
    QCOMPARE(stage.text(u"repeat.words.1"_s), u"Consulting, October · 28/02/2027 – 30/03/2027"_s);
    QCOMPARE(stage.text(u"repeat.foot"_s), u"and so on"_s);

    stage.type(u"repeat.from"_s, u"01/10/2026"_s);
    QCOMPARE(stage.text(u"repeat.words.0"_s), u"Consulting, October · October 2026"_s);
    QVERIFY2(stage.text(u"repeat.foot"_s).startsWith(u"2 due already"_s),
        qPrintable(stage.text(u"repeat.foot"_s)));

    stage.type(u"repeat.count"_s, u"x"_s);
    QCOMPARE(stage.text(u"repeat.day.0"_s), QString());
    QCOMPARE(stage.text(u"repeat.words.0"_s), u"The next days show here once all fields can be read."_s);
    QCOMPARE(stage.text(u"repeat.foot"_s), QString());
}

void TestSchedules::endsAreChosenByKeys_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("foot");

    QTest::newRow("on a day") << 1 << u"repeat.last"_s << u"31/01/2027"_s << QDate(2027, 1, 31) << 0
                              << u"Then it is over."_s;
    QTest::newRow("after three") << 2 << u"repeat.most"_s << u"3"_s << QDate() << 3 << u"Then it is over."_s;
}

void TestSchedules::endsAreChosenByKeys()
{
    QFETCH(const int, steps);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QDate, last);
    QFETCH(const int, most);
    QFETCH(const QString, foot);
    MoneyStage stage;
    openRepeat(stage);
    QVERIFY(!stage.find<QLineEdit>(field)->isVisible());
    stage.find<QComboBox>(u"repeat.end"_s)->setFocus();
    for (int step = 0; step < steps; ++step)
        stage.press(Qt::Key_Down);
    QVERIFY(stage.find<QLineEdit>(field)->isVisible());
    stage.type(field, typed);
    QCOMPARE(stage.text(u"repeat.foot"_s), foot);

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.scheduled.size(), 1);
    QCOMPARE(stage.desk.scheduled.constFirst().terms.lastOn, last);
    QCOMPARE(stage.desk.scheduled.constFirst().terms.most, most);
}

void TestSchedules::whatCannotBeReadStandsBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");

    QTest::newRow("never") << u"repeat.count"_s << u" 0"_s << u"repeat.every"_s;
    QTest::newRow("words") << u"repeat.count"_s << u"often"_s << u"repeat.every"_s;
    QTest::newRow("no such day") << u"repeat.from"_s << u"31/02/2026"_s << u"repeat.from"_s;
    QTest::newRow("due before") << u"repeat.due_days"_s << u"-1"_s << u"repeat.due_days"_s;
}

void TestSchedules::whatCannotBeReadStandsBesideItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, place);
    MoneyStage stage;
    openRepeat(stage);
    stage.type(field, typed);

    stage.press(Qt::Key_Return);

    QTRY_VERIFY2(
        stage.trouble(place).contains(u'“' + typed.trimmed() + u'”'), qPrintable(stage.trouble(place)));
    QVERIFY(stage.desk.scheduled.isEmpty());
    QCOMPARE(stage.find<QLineEdit>(field)->text(), typed);
}

void TestSchedules::aRefusalStaysInTheDialog()
{
    MoneyStage stage;
    openRepeat(stage);
    stage.desk.scheduleError = refused(u"schedule.first_too_old"_s, u"from"_s);

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.trouble(u"repeat.from"_s), errorText(*stage.desk.scheduleError));
    QVERIFY(stage.dialog()->isVisible());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"repeat"_s));
}

void TestSchedules::aCreditNoteIsNotRepeated()
{
    MoneyStage stage;
    stage.desk.invoices[7].type = DocumentType::CreditNote;
    emit stage.desk.invoicesChanged();

    QTRY_VERIFY(!stage.window->commands()->repeat->isEnabled());
    QVERIFY(stage.window->commands()->schedules->isEnabled());
}

void TestSchedules::aRoleThatWritesNoDraftsRepeatsNothing()
{
    MoneyStage stage;
    QVERIFY(stage.window->commands()->repeat->isEnabled());
    stage.desk.deniedRights.insert(Right::Draft, refused(u"role.not_allowed"_s, u"draft"_s));

    QEvent activated(QEvent::ActivationChange);
    QApplication::sendEvent(stage.window.get(), &activated);

    QTRY_VERIFY(!stage.window->commands()->repeat->isEnabled());
    QVERIFY(stage.window->commands()->repeat->toolTip().startsWith(u"Your role"_s));
}

void TestSchedules::theListTellsWhatComesBack()
{
    const ListStage stage;

    QCOMPARE(stage.cell(0, 0), u"Hosting"_s);
    QCOMPARE(stage.cell(0, 1), u"Adler & Söhne GmbH"_s);
    QCOMPARE(stage.cell(0, 2), u"Every month"_s);
    QCOMPARE(stage.cell(0, 3), u"30/11/2026"_s);
    QCOMPARE(stage.cell(0, 6), u"10"_s);
    QCOMPARE(stage.cell(0, 7), u"Active"_s);
    QCOMPARE(stage.cell(1, 2), u"Every 2 weeks"_s);
    QCOMPARE(stage.cell(2, 7), u"Paused"_s);
    QCOMPARE(stage.cell(3, 0), u"<b>Licence</b> & %1"_s);
    QCOMPARE(stage.cell(3, 7), u"Paused, customer archived"_s);
    QCOMPARE(stage.cell(4, 3), u"–"_s);
    QCOMPARE(stage.cell(4, 7), u"Over"_s);
    stage.list()->selectRow(4);
    QVERIFY(!stage.find<QPushButton>(u"schedules.pause"_s)->isEnabled());
}

void TestSchedules::aScheduleIsPausedAndResumed()
{
    const ListStage stage;
    auto *button = stage.find<QPushButton>(u"schedules.pause"_s);
    QCOMPARE(button->text(), u"&Pause"_s);

    stage.press(Qt::Key_P, Qt::AltModifier);

    QTRY_COMPARE(stage.cell(0, 7), u"Paused"_s);
    QCOMPARE(stage.told(), u"“Hosting” is paused."_s);
    QTRY_COMPARE(button->text(), u"&Resume"_s);
    stage.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(stage.cell(0, 7), u"Active"_s);
    QCOMPARE(stage.told(), u"“Hosting” goes on from today."_s);
    QTRY_VERIFY(stage.desk.dueAsked > 0);
}

void TestSchedules::aScheduleIsDeletedAndBackAgain()
{
    const ListStage stage;
    auto *undo = stage.find<QPushButton>(u"schedules.undo"_s);
    QVERIFY(!undo->isVisible());

    stage.press(Qt::Key_Delete);

    QTRY_COMPARE(stage.list()->model()->rowCount(), 4);
    QCOMPARE(stage.told(), u"“Hosting” deleted."_s);
    QVERIFY(undo->isVisible());
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.list()->model()->rowCount(), 5);
    QCOMPARE(stage.told(), u"“Hosting” is back."_s);
    QVERIFY(!undo->isVisible());
    stage.press(Qt::Key_Z, Qt::ControlModifier); // There is nothing left to take back.
    QCOMPARE(stage.list()->model()->rowCount(), 5);
    QVERIFY(stage.window->undoStack()->undoName().isEmpty());
}

void TestSchedules::aDeletedScheduleIsBroughtBackFromTheWindow()
{
    const ListStage stage;
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.recurring.size(), 4);
    QTRY_COMPARE(stage.window->undoStack()->undoName(), u"Delete recurring invoice"_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"schedules"_s));

    stage.window->undoStack()->undo();

    QTRY_COMPARE(stage.desk.recurring.size(), 5);
    QTRY_VERIFY(stage.window->undoStack()->undoName().isEmpty());
}

void TestSchedules::whatIsDeletedOnceTheListIsClosedIsBroughtBackFromTheWindow()
{
    ListStage stage;
    QPromise<Result<void>> answer;
    answer.start();
    stage.desk.deletion = answer.future();
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"schedules"_s));
    QVERIFY(stage.window->undoStack()->undoName().isEmpty());

    answer.addResult(Result<void>());
    answer.finish();

    QTRY_COMPARE(stage.window->undoStack()->undoName(), u"Delete recurring invoice"_s);
}

void TestSchedules::aRefusedDeletionIsToldOnceTheListIsClosed()
{
    ListStage stage;
    QPromise<Result<void>> answer;
    answer.start();
    stage.desk.deletion = answer.future();
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"schedules"_s));

    answer.addResult(fail(refused(u"role.not_allowed"_s, u"draft"_s)));
    answer.finish();

    QTRY_VERIFY(stage.find<QWidget>(u"banner"_s)->isVisible());
    QVERIFY(stage.window->undoStack()->undoName().isEmpty());
}

void TestSchedules::whatWasNotDeletedIsNotBroughtBack()
{
    ListStage stage;
    stage.desk.scheduleError = refused(u"role.not_allowed"_s, u"draft"_s);
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.told(), errorText(*stage.desk.scheduleError));

    stage.press(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(stage.desk.recurring.size(), 5);
}

void TestSchedules::aScheduleIsChanged()
{
    const ListStage stage;
    stage.list()->selectRow(4);

    stage.press(Qt::Key_Return);
    QTRY_VERIFY(
        stage.find<QLineEdit>(u"repeat.most"_s) && stage.find<QLineEdit>(u"repeat.most"_s)->isVisible());
    QTRY_VERIFY(stage.dialog()->objectName() == "repeat"_L1 && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.text(u"repeat.foot"_s), u"No day is left."_s);
    stage.type(u"repeat.most"_s, u"7"_s);
    QCOMPARE(stage.text(u"repeat.day.0"_s), u"01/12/2026"_s);
    QCOMPARE(stage.text(u"repeat.words.0"_s), u"Instalments December 2026"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.scheduled.size(), 1);
    QCOMPARE(stage.desk.scheduled.constFirst().id, ScheduleId(u"s-5"_s));
    QVERIFY(stage.desk.scheduled.constFirst().like.isEmpty());
    QTRY_COMPARE(stage.cell(4, 7), u"Active"_s);
    QCOMPARE(stage.told(), u"“Instalments” changed."_s);
}

void TestSchedules::anEmptyListSaysHowToBegin()
{
    const ListStage stage{QList<ScheduleRow>()};

    QTRY_VERIFY(stage.find<EmptyState>(u"schedules.empty"_s)->isVisible());
    for (const char16_t *name : {u"schedules.change", u"schedules.pause", u"schedules.delete"})
        QVERIFY(!stage.find<QPushButton>(QString::fromUtf16(name))->isEnabled());
}

void TestSchedules::draftsThatWereMadeAreTold()
{
    MoneyStage stage;
    const DueDrafts::Made made{.draft = InvoiceId(u"id-18"_s), .origin = {}};
    stage.desk.due = {.made = {made, made, made}, .paused = {u"Rent"_s}, .behind = {}};

    stage.window->makeDueDrafts();

    QTRY_COMPARE(stage.toast(), u"3 drafts are ready. “Rent” is paused: its customer is archived."_s);
    stage.window->toast()->findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.text(u"detail.number"_s), u"Draft invoice"_s);
}

void TestSchedules::aNewDayMakesDueDrafts()
{
    const MoneyStage stage;

    stage.window->setToday(SampleDesk::pictureDay());
    QCOMPARE(stage.desk.dueAsked, 0);
    stage.window->setToday(SampleDesk::pictureDay().addDays(1));

    QTRY_COMPARE(stage.desk.dueAsked, 1);
    QCOMPARE(stage.toast(), QString()); // Nothing was due, nothing is said.
}

void TestSchedules::whoMayNotWriteDraftsIsNotTold()
{
    MoneyStage stage;
    stage.desk.scheduleError = refused(u"role.not_allowed"_s, u"draft"_s);

    stage.window->makeDueDrafts();

    QTRY_COMPARE(stage.desk.dueAsked, 1);
    QTest::qWait(50);
    QVERIFY(!stage.find<QWidget>(u"banner"_s)->isVisible());
    QCOMPARE(stage.toast(), QString());
}

void TestSchedules::intervalsAreToldInWords_data()
{
    QTest::addColumn<RepeatInterval>("interval");
    QTest::addColumn<QString>("text");

    QTest::newRow("day") << RepeatInterval{.unit = Unit::Day, .count = 1} << u"Every day"_s;
    QTest::newRow("weeks") << RepeatInterval{.unit = Unit::Week, .count = 2} << u"Every 2 weeks"_s;
    QTest::newRow("month") << RepeatInterval{} << u"Every month"_s;
    QTest::newRow("quarters") << RepeatInterval{.unit = Unit::Quarter, .count = 3} << u"Every 3 quarters"_s;
    QTest::newRow("year") << RepeatInterval{.unit = Unit::Year, .count = 1} << u"Every year"_s;
}

void TestSchedules::intervalsAreToldInWords()
{
    QFETCH(const RepeatInterval, interval);
    QFETCH(const QString, text);

    QCOMPARE(intervalText(interval), text);
}

void TestSchedules::aNameIsNeverReadAsAPlaceholder()
{
    const DueDrafts due{.made = {}, .paused = {u"%1 %2"_s, u"Rent"_s}, .behind = {u"%2"_s}};

    QCOMPARE(dueDraftsText(due),
        u"More of “%2” are due. “%1 %2” and others are paused: their customers are archived."_s);
    QCOMPARE(dueDraftsText({}), QString());
}
