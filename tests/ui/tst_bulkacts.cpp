#include "tests/ui/tst_bulkacts.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/accessible.h"
#include "tests/ui/selectRows.h"

#include "ui/invoices/BulkActModel.h"
#include "ui/widgets/TickDelegate.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto take = BulkActModel::Take;
constexpr auto verdict = BulkActModel::Verdict;

//! Open invoices of 1.01, 1.02 and so on, all of them selected.
struct BulkStage : Stage {
    explicit BulkStage(int count, WindowFacts given = facts())
        : BulkStage(SampleDesk::manyRows(count), std::move(given))
    {
    }
    explicit BulkStage(const QList<InvoiceRow> &rows, WindowFacts given = facts())
        : Stage(std::move(given), rows)
    {
        QTRY_VERIFY(isLoaded());
        selectRows(*this, static_cast<int>(rows.size()));
        QTRY_VERIFY(window->commands()->voidInvoice->isEnabled());
    }

    void open(QAction *action) const
    {
        action->trigger();
        awaitVerdicts();
    }
    void awaitVerdicts() const
    {
        QTRY_VERIFY(list() && list()->isVisible() && list()->model()->rowCount() > 0);
        QTRY_VERIFY(list()->window()->isActiveWindow());
    }
    void openVoid() const { open(window->commands()->voidInvoice); }
    void write(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY2(line && line->isVisible(), qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    //! Reason and count, and then acts.
    void actOn(int count) const
    {
        write(u"bulkAct.reason"_s, u"Test"_s);
        if (count > 1)
            write(u"bulkAct.typed"_s, QString::number(count));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QDialog *dialog() const { return find<QDialog>(u"bulkAct"_s); }
    DataTable *list() const { return find<DataTable>(u"bulkAct.table"_s); }
    QString verdictOf(int row) const { return list()->model()->index(row, verdict).data().toString(); }
    bool isTicked(int row) const
    {
        return list()->model()->index(row, take).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QPushButton *act() const { return find<QPushButton>(u"bulkAct.act"_s); }
    QString summary() const { return text(u"bulkAct.summary"_s); }
    QList<InvoiceId> done() const
    {
        QList<InvoiceId> ids;
        for (const ApprovalMatter &matter : desk.matters)
            ids.append(matter.invoice);
        return ids;
    }
};

InvoiceId id(int key)
{
    return InvoiceId(u"id-%1"_s.arg(key));
}

//! Paid: nothing is open.
QList<InvoiceRow> withOnePaid(int count, int key)
{
    QList<InvoiceRow> rows = SampleDesk::manyRows(count);
    rows[key - 1].state = InvoiceState::Paid;
    rows[key - 1].open = eur(0);
    return rows;
}

} // namespace

void TestBulkActs::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestBulkActs::severalAreVoidedByKeysOnly()
{
    BulkStage stage(3);
    const int before = stage.strokes();

    stage.press(Qt::Key_Delete);
    stage.awaitVerdicts();
    QVERIFY(stage.summary().startsWith(u"3 invoice"_s));
    QVERIFY2(stage.summary().contains(u"€3.06"_s), qPrintable(stage.summary()));
    QVERIFY(stage.text(u"bulkAct.account"_s).startsWith(u"TEST · Stripe"_s));
    QCOMPARE(QApplication::focusWidget(), stage.list());
    stage.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulkAct.reason"_s);
    CountedKeys::write(u"Written twice"_s);
    stage.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulkAct.typed"_s);
    CountedKeys::write(u"3"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.done(), (QList<InvoiceId>{id(1), id(2), id(3)}));
    QCOMPARE(stage.strokes() - before, 4);
    for (const ApprovalMatter &matter : std::as_const(stage.desk.matters)) {
        QCOMPARE(matter.what, ApprovalMatter::What::Void);
        QCOMPARE(matter.reason, u"Written twice"_s);
    }
    QTRY_COMPARE(stage.summary(), u"3 done"_s);
    QCOMPARE(stage.verdictOf(0), u"Void"_s);
    QVERIFY(stage.window->toast()->text().startsWith(u"3 invoice"_s));
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
}

void TestBulkActs::theMenuTheTableAndThePaletteOfferIt()
{
    const BulkStage stage(2);
    const Commands *commands = stage.window->commands();
    for (QAction *action : {commands->issue, commands->voidInvoice, commands->writeOff}) {
        QVERIFY(action->isEnabled());
        QVERIFY(commands->all().contains(action));
        QVERIFY(stage.table()->actions().contains(action));
    }

    stage.command(u"Write off"_s);

    stage.awaitVerdicts();
    QCOMPARE(stage.dialog()->windowTitle(), u"Write off invoices"_s);
    QCOMPARE(stage.list()->model()->rowCount(), 2);
}

void TestBulkActs::deleteOnSeveralDeletesNoDraft()
{
    QList<InvoiceRow> rows = SampleDesk::manyRows(2);
    for (InvoiceRow &row : rows)
        row.state = InvoiceState::Draft;
    const BulkStage stage(rows);
    QVERIFY(!stage.window->commands()->deleteDraft->isEnabled());

    stage.press(Qt::Key_Delete);

    stage.awaitVerdicts();
    QVERIFY(stage.desk.deletedDrafts.isEmpty());
    QVERIFY(stage.verdictOf(0).contains(u"still a draft"_s));
    QVERIFY(!stage.act()->isEnabled());
}

void TestBulkActs::whatCannotBeDoneIsNotTickedAndSaysWhy()
{
    BulkStage stage(withOnePaid(3, 2));
    stage.openVoid();

    QVERIFY(stage.isTicked(0) && !stage.isTicked(1) && stage.isTicked(2));
    QVERIFY2(stage.verdictOf(1).contains(u"is paid or written off"_s), qPrintable(stage.verdictOf(1)));
    QVERIFY(stage.summary().contains(u"1 left out"_s));
    stage.press(Qt::Key_Down);
    QCOMPARE(stage.list()->currentIndex().row(), 1);
    stage.press(Qt::Key_Space);
    QVERIFY(!stage.isTicked(1));
    stage.list()->model()->setData(
        stage.list()->model()->index(1, take), Qt::Checked, Qt::CheckStateRole); // as a click does
    QVERIFY(!stage.isTicked(1));
    stage.actOn(2);

    QTRY_COMPARE(stage.done(), (QList<InvoiceId>{id(1), id(3)}));
    QTRY_COMPARE(stage.summary(), u"2 done · 1 refused"_s);
}

void TestBulkActs::aVerdictWithoutRoomStandsWholeBelow()
{
    const BulkStage stage(withOnePaid(3, 2));
    stage.openVoid();
    const auto *whole = stage.find<PlainLabel>(u"bulkAct.verdict"_s);
    QVERIFY(whole && !whole->isVisible()); // "Ready" has room.

    stage.list()->horizontalHeader()->resizeSection(BulkActModel::CustomerName, 900);
    stage.press(Qt::Key_Down);

    QTRY_VERIFY(whole->isVisible());
    QCOMPARE(whole->text(), stage.verdictOf(1));
    stage.list()->horizontalHeader()->resizeSection(BulkActModel::CustomerName, 60);
    stage.press(Qt::Key_Up);
    QTRY_VERIFY(!whole->isVisible());
}

void TestBulkActs::sumsAreOneACurrency()
{
    QList<InvoiceRow> rows = SampleDesk::manyRows(3);
    rows[2].total = rows[2].open = Money(500, Currency::of("USD"));
    const BulkStage stage(rows);
    stage.openVoid();

    QVERIFY2(stage.summary().contains(u"€2.03"_s), qPrintable(stage.summary()));
    QVERIFY2(stage.summary().contains(u"5.00"_s), qPrintable(stage.summary()));
    stage.press(Qt::Key_Space); // The first one not.
    QVERIFY2(stage.summary().contains(u"€1.02"_s), qPrintable(stage.summary()));
}

void TestBulkActs::nothingIsDoneBeforeTheCountIsTyped()
{
    BulkStage stage(3);
    stage.openVoid();
    stage.write(u"bulkAct.reason"_s, u"Test"_s);

    QVERIFY(!stage.act()->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulkAct.typed"_s);
    stage.write(u"bulkAct.typed"_s, u"4"_s);
    QVERIFY(!stage.act()->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(stage.desk.matters.isEmpty());
    stage.write(u"bulkAct.typed"_s, u"3"_s);
    QVERIFY(stage.act()->isEnabled());

    stage.list()->setFocus();
    stage.press(Qt::Key_Space); // Now there are two, and another number stands there.
    QVERIFY(!stage.act()->isEnabled());
    stage.write(u"bulkAct.typed"_s, u"2"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.done(), (QList<InvoiceId>{id(2), id(3)}));
}

void TestBulkActs::oneThatIsLeftNeedsNoCount()
{
    BulkStage stage(withOnePaid(2, 1));
    stage.openVoid();

    QVERIFY(!stage.find<QLineEdit>(u"bulkAct.typed"_s)->isVisible());
    stage.actOn(1);

    QTRY_COMPARE(stage.done(), QList<InvoiceId>{id(2)});
}

void TestBulkActs::oneThatIsLeftIsTypedWhereItIsLarge()
{
    WindowFacts given = facts();
    given.typing.units = 1;
    BulkStage stage(withOnePaid(2, 1), given);
    stage.openVoid();
    stage.write(u"bulkAct.reason"_s, u"Test"_s);

    QVERIFY(!stage.act()->isEnabled());
    stage.write(u"bulkAct.typed"_s, u"1"_s);
    QVERIFY(!stage.act()->isEnabled());
    stage.write(u"bulkAct.typed"_s, u"1.02"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.done(), QList<InvoiceId>{id(2)});
}

void TestBulkActs::nothingIsDoneWithoutAReason()
{
    BulkStage stage(2);
    stage.openVoid();
    stage.write(u"bulkAct.typed"_s, u"2"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);

    QVERIFY(stage.desk.matters.isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulkAct.reason"_s);
    QCOMPARE(stage.text(u"bulkAct.trouble"_s), ruleText(u"reason.missing"_s, {}, {}));
    stage.write(u"bulkAct.reason"_s, u"Test"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.matters.size(), 2);
}

void TestBulkActs::draftsAreIssuedOldestFirst()
{
    QList<InvoiceRow> rows = SampleDesk::manyRows(3);
    for (InvoiceRow &row : rows) {
        row.state = InvoiceState::Draft;
        row.number = {};
    }
    rows[1].issuedOn = QDate(2026, 11, 3);
    rows[2].issuedOn = QDate(2026, 11, 2);
    BulkStage stage(rows);
    stage.open(stage.window->commands()->issue);
    QVERIFY(!stage.find<QLineEdit>(u"bulkAct.reason"_s)->isVisible());

    stage.write(u"bulkAct.typed"_s, u"3"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.issued.size(), 3);
    QCOMPARE(stage.desk.issued,
        (QList<QList<InvoiceId>>{{id(3)}, {id(2)}, {id(1)}})); // The one without a day gets today's.
    QTRY_COMPARE(stage.summary(), u"3 done"_s);
    QVERIFY(stage.verdictOf(0).startsWith(u"Issued as INV-"_s));
}

void TestBulkActs::aWriteOffTakesWhatIsOpen()
{
    QList<InvoiceRow> rows = SampleDesk::manyRows(2);
    rows[0].state = InvoiceState::PartlyPaid;
    rows[0].open = eur(40);
    BulkStage stage(rows);
    stage.open(stage.window->commands()->writeOff);
    QVERIFY2(stage.summary().contains(u"€1.42"_s), qPrintable(stage.summary()));

    stage.find<QComboBox>(u"bulkAct.cause"_s)->setCurrentIndex(1);
    stage.actOn(2);

    QTRY_COMPARE(stage.desk.matters.size(), 2);
    for (const ApprovalMatter &matter : std::as_const(stage.desk.matters)) {
        QCOMPARE(matter.what, ApprovalMatter::What::WriteOff);
        QCOMPARE(matter.cause, WriteOffCause::Shortfall);
        QCOMPARE(matter.reason, u"Test"_s);
    }
    QCOMPARE(stage.desk.matters.at(0).amount, eur(40));
    QCOMPARE(stage.desk.matters.at(1).amount, eur(102));
}

void TestBulkActs::whereNothingIsOpenTheAmountStandsPaler()
{
    BulkStage stage(withOnePaid(2, 1));
    stage.open(stage.window->commands()->writeOff);

    const auto isPale = [&stage](int row) {
        const QModelIndex amount = stage.list()->model()->index(row, BulkActModel::Amount);
        return amount.data(TickDelegate::IsNothingRole).toBool();
    };

    QVERIFY(isPale(0));
    QVERIFY(!isPale(1));
}

void TestBulkActs::cancelStopsAfterTheOneUnderWay()
{
    BulkStage stage(4);
    stage.desk.holdDeeds = true;
    stage.openVoid();
    stage.actOn(4);
    QTRY_COMPARE(stage.desk.heldDeeds(), 1);
    QCOMPARE(stage.text(u"bulkAct.progress"_s), u"0 of 4"_s);
    stage.desk.answerHeldDeed();
    QTRY_COMPARE(stage.text(u"bulkAct.progress"_s), u"1 of 4"_s);
    QCOMPARE(stage.desk.heldDeeds(), 1);

    stage.press(Qt::Key_Escape);
    QTest::qWait(0);
    QVERIFY(stage.dialog() && stage.dialog()->isVisible());
    stage.desk.answerHeldDeed();

    QTRY_COMPARE(stage.summary(), u"2 done · 2 not done"_s);
    QCOMPARE(stage.desk.heldDeeds(), 0);
    QCOMPARE(stage.done(), (QList<InvoiceId>{id(1), id(2)}));
    QCOMPARE(stage.verdictOf(1), u"Void"_s);
    QCOMPARE(stage.verdictOf(2), u"Not done"_s);
    QCOMPARE(stage.text(u"bulkAct.trouble"_s), u"Stopped. What is done stays done."_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
}

void TestBulkActs::whatIsRefusedMeanwhileStaysAndSaysWhy()
{
    BulkStage stage(3);
    stage.desk.lateRefusals.insert(id(2), refused(u"void.already_sent"_s, u"invoice"_s));
    stage.openVoid();
    stage.actOn(3);

    QTRY_COMPARE(stage.summary(), u"2 done · 1 refused"_s);
    QCOMPARE(stage.done(), (QList<InvoiceId>{id(1), id(3)})); // It keeps no other back.
    QVERIFY2(stage.verdictOf(1).contains(u"was mailed"_s), qPrintable(stage.verdictOf(1)));
    QVERIFY(stage.find<QCheckBox>(u"bulkAct.onlyRefused"_s)->isVisible());
    stage.press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(stage.list()->isRowHidden(0) && stage.list()->isRowHidden(2));
    QVERIFY(!stage.list()->isRowHidden(1));
}

void TestBulkActs::pressedTwiceItIsDoneOnce()
{
    BulkStage stage(3);
    stage.desk.holdDeeds = true;
    stage.openVoid();
    stage.actOn(3);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.act()->click();
    QTRY_COMPARE(stage.desk.heldDeeds(), 1);

    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(stage.desk.heldDeeds(), 1);
        stage.press(Qt::Key_Return, Qt::ControlModifier);
        stage.desk.answerHeldDeed();
    }
    QTRY_COMPARE(stage.summary(), u"3 done"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);

    QCOMPARE(stage.desk.heldDeeds(), 0);
    QCOMPARE(stage.done(), (QList<InvoiceId>{id(1), id(2), id(3)}));
}

void TestBulkActs::aSecondPersonIsToldBeforehand()
{
    BulkStage stage(2);
    stage.desk.approvalDesk.limit = eur(101);
    stage.desk.needsSecondPerson = true;
    stage.openVoid();
    QCOMPARE(stage.verdictOf(0), u"Ready"_s);
    QVERIFY2(stage.verdictOf(1).contains(u"above 1.01\u00A0EUR a second person"_s),
        qPrintable(stage.verdictOf(1)));

    stage.actOn(2);

    QTRY_COMPARE(stage.summary(), u"0 done · 2 asked for"_s);
    QVERIFY(stage.verdictOf(1).startsWith(u"Asked for."_s));
}

void TestBulkActs::escLeavesWithoutEffect()
{
    BulkStage stage(2);
    stage.openVoid();
    stage.write(u"bulkAct.reason"_s, u"Test"_s);
    stage.write(u"bulkAct.typed"_s, u"2"_s);
    stage.press(Qt::Key_Return); // Enter alone does nothing.

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.desk.matters.isEmpty());
}

void TestBulkActs::enterPressesCancelAndNeverTheAct()
{
    BulkStage stage(2);
    stage.openVoid();
    stage.write(u"bulkAct.reason"_s, u"Test"_s);
    stage.write(u"bulkAct.typed"_s, u"2"_s);
    stage.act()->setFocus();
    stage.press(Qt::Key_Return);
    QVERIFY(stage.act()->isEnabled()); // It would be off while it acts.
    stage.find<QPushButton>(u"bulkAct.cancel"_s)->setFocus();

    stage.press(Qt::Key_Return);

    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.desk.matters.isEmpty());
}

void TestBulkActs::everyControlHasAName()
{
    BulkStage stage(withOnePaid(3, 2));
    stage.open(stage.window->commands()->writeOff);
    QVERIFY2(nameless(*stage.dialog()).isEmpty(), qPrintable(nameless(*stage.dialog()).join(u", "_s)));
    QVERIFY(sharedLetters(*stage.dialog()).isEmpty());
    const QModelIndex amount = stage.list()->model()->index(0, BulkActModel::Amount);
    QCOMPARE(amount.data(Qt::AccessibleTextRole).toString(), u"1.01\u00A0EUR"_s);

    stage.actOn(2);

    QTRY_COMPARE(stage.summary(), u"2 done · 1 refused"_s);
    QVERIFY2(nameless(*stage.dialog()).isEmpty(), qPrintable(nameless(*stage.dialog()).join(u", "_s)));
}

void TestBulkActs::aDraftThatIsWrittenElsewhereIsLeftAlone()
{
    BulkActModel model(DocumentDeed::Issue, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<InvoiceRow> rows = SampleDesk::manyRows(2);

    model.setRows(rows, {{.invoice = id(1)}, {.invoice = id(2)}}, {id(2)});
    model.setTicked(1, true);

    QCOMPARE(model.ticked(), QList<int>{0});
    QVERIFY(model.index(1, verdict).data().toString().contains(u"window of its own"_s));
    QVERIFY(!model.flags(model.index(1, take)).testFlag(Qt::ItemIsUserCheckable));
    model.begin();
    model.setOutcome(0, CommandOutcome{.ids = {id(1)}, .numbers = {u"INV-1"_s}});
    model.end();
    QCOMPARE(model.index(0, verdict).data().toString(), u"Issued as INV-1"_s);
    QCOMPARE(model.tally().done, 1);
    QCOMPARE(model.tally().refused, 1);
}
