#include "tests/ui/tst_payouts.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleCloseDesk.h"

#include "ui/payouts/waterfall.h"
#include "ui/reconcile/PayoutsAtBank.h"
#include "ui/text/PayoutText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTableModel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<PayoutLine> someLines()
{
    using Category = PayoutLine::Category;
    return {
        {u"stripe:test:txn_1"_s, Category::Payment, u"charge"_s, u"stripe:test:ch_1"_s, 300000, 6000, 294000},
        {u"stripe:test:txn_2"_s, Category::Payment, u"charge"_s, u"stripe:test:ch_2"_s, 181240, 3625, 177615},
        {u"stripe:test:txn_3"_s, Category::Refund, u"refund"_s, u"stripe:test:re_1"_s, -12000, 0, -12000},
        {u"stripe:test:txn_4"_s, Category::Dispute, u"adjustment"_s, u"stripe:test:du_1"_s, -9900, 0, -9900}};
}

//! A window on the payouts of the pictures, the section open.
struct PayoutStage : Stage {
    explicit PayoutStage(QList<PayoutRow> rows = SampleDesk::picturePayouts())
    {
        desk.paidOut = std::move(rows);
        if (!desk.paidOut.isEmpty())
            desk.payoutParts.insert(desk.paidOut.constFirst().payout.id, someLines());
        emit desk.invoicesChanged();
        window->commands()->payouts->trigger();
        QTest::qWait(0);
        const auto loaded = [this] { return list()->model()->rowCount() == desk.paidOut.size(); };
        QTRY_VERIFY(loaded());
    }

    DataTable *list() const { return find<DataTable>(u"payouts.table"_s); }
    DataTable *lines() const { return find<DataTable>(u"payouts.lines"_s); }
    const Cell &cell(int row, const QString &title) const
    {
        const auto &model = static_cast<const RecordTableModel &>(*list()->model());
        int column = 0;
        while (model.columns().at(column).title != title)
            ++column; // an unknown title ends in an assertion
        return model.recordAt(row).cells.at(column);
    }
};

} // namespace

void TestPayouts::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("keys are pressed on the offscreen screen only");
}

void TestPayouts::theStepsAlwaysEndAtTheAmount_data()
{
    QTest::addColumn<QList<qint64>>("parts"); // payments, refunds, disputes, adjustments, fees, unexplained
    QTest::addColumn<int>("steps");

    QTest::newRow("explained") << QList<qint64>{481240, -12000, -9900, 0, -9625, 0} << 6;
    QTest::newRow("a reserve, too") << QList<qint64>{481240, 0, 0, -50000, -9625, 0} << 7;
    QTest::newRow("a rest") << QList<qint64>{1000, 0, 0, 0, -30, 7} << 6;
    QTest::newRow("nothing told") << QList<qint64>{0, 0, 0, 0, 0, 50000} << 6;
    QTest::newRow("negative: the provider takes") << QList<qint64>{1000, -90000, 0, 0, -30, 0} << 6;
    QTest::newRow("fees that came back") << QList<qint64>{0, 0, 0, 0, 120, 0} << 6;
    QTest::newRow("nothing at all") << QList<qint64>{0, 0, 0, 0, 0, 0} << 6;
}

void TestPayouts::theStepsAlwaysEndAtTheAmount()
{
    QFETCH(const QList<qint64>, parts);
    QFETCH(const int, steps);
    PayoutRow row;
    row.paymentsMinor = parts.at(0);
    row.refundsMinor = parts.at(1);
    row.disputesMinor = parts.at(2);
    row.adjustmentsMinor = parts.at(3);
    row.feesMinor = parts.at(4);
    row.unexplainedMinor = parts.at(5);
    row.payout.amount
        = eur(parts.at(0) + parts.at(1) + parts.at(2) + parts.at(3) + parts.at(4) + parts.at(5));

    const QList<WaterfallStep> found = waterfallOf(row);

    QCOMPARE(found.size(), steps);
    QCOMPARE(found.constFirst().from, 0);
    for (qsizetype i = 1; i + 1 < found.size(); ++i)
        QCOMPARE(found.at(i).from, found.at(i - 1).to);
    QCOMPARE(found.at(found.size() - 2).to, row.payout.amount.minor());
    QCOMPARE(found.at(found.size() - 2).what, WaterfallStep::What::Unexplained);
    QCOMPARE(found.at(found.size() - 2).minor, row.unexplainedMinor);
    QCOMPARE(found.constLast().what, WaterfallStep::What::Net);
    QCOMPARE(found.constLast().minor, row.payout.amount.minor());
}

void TestPayouts::aPayoutIsReadDownToItsLinesByTwoStrokes()
{
    PayoutStage stage;
    stage.window->commands()->invoices->trigger();

    stage.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), stage.list());
    QTRY_COMPARE(stage.text(u"payouts.number"_s), u"po_1QDxMvKX7H2"_s);
    QTRY_COMPARE(stage.lines()->model()->rowCount(), 4);
    stage.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), stage.lines());
    QCOMPARE(stage.lines()->currentIndex().row(), 0);
    stage.press(Qt::Key_F6);
    QVERIFY(stage.find<QWidget>(u"sidebar"_s)->isAncestorOf(QApplication::focusWidget()));

    QCOMPARE(stage.text(u"payouts.step.gross.amount"_s), u"4,812.40"_s);
    QCOMPARE(stage.text(u"payouts.step.gross.remark"_s), u"2 payments"_s);
    QCOMPARE(stage.text(u"payouts.step.fees.amount"_s), u"96.25"_s);
    QCOMPARE(stage.text(u"payouts.step.refunds.amount"_s), u"120.00"_s);
    QCOMPARE(stage.text(u"payouts.step.refunds.remark"_s), u"1 refund"_s);
    QCOMPARE(stage.text(u"payouts.step.disputes.amount"_s), u"99.00"_s);
    QCOMPARE(stage.text(u"payouts.step.unexplained.amount"_s), u"0.00"_s);
    QCOMPARE(stage.text(u"payouts.step.unexplained.remark"_s), u"all explained"_s);
    QCOMPARE(stage.text(u"payouts.step.net.amount"_s), u"4,497.15"_s);
    QString signs;
    for (const PlainLabel *sign : stage.window->findChildren<PlainLabel *>(u"payouts.operator"_s))
        signs += sign->text();
    QCOMPARE(signs, u"−−−+="_s);
}

void TestPayouts::eachColumnIsOfOneKind()
{
    PayoutStage stage;

    QCOMPARE(stage.cell(0, u"Arrives"_s).text, u"25/11/2026"_s);
    QCOMPARE(stage.cell(0, u"Provider"_s).text, u"Stripe"_s);
    QCOMPARE(stage.cell(0, u"Payout"_s).text, u"po_1QDxMvKX7H2"_s);
    QCOMPARE(stage.cell(0, u"Gross"_s).raw, u"4812.40"_s);
    QCOMPARE(stage.cell(0, u"Refunds, disputes"_s).raw, u"-219.00"_s);
    QCOMPARE(stage.cell(0, u"Refunds, disputes"_s).tooltip,
        u"Refunds -120.00, disputes -99.00, adjustments 0.00\u00a0EUR"_s);
    QCOMPARE(stage.cell(1, u"Refunds, disputes"_s).raw, u"-50.00"_s);
    QCOMPARE(stage.cell(2, u"Net"_s).raw, u"832896"_s);
    QCOMPARE(stage.cell(2, u"Cur."_s).text, u"JPY"_s);
    QCOMPARE(stage.find<PlainLabel>(u"payouts.shown"_s)->text(), u"7 shown"_s);
}

void TestPayouts::payoutsStandByTheirArrivalAndTheHeaderSaysSo()
{
    QList<PayoutRow> rows = SampleDesk::picturePayouts().first(4);
    rows[1].payout.arrivesOn = rows.at(0).payout.arrivesOn; // Two on one day stay as they came.
    rows[2].payout.arrivesOn = {}; // The provider names no day: the one it was booked on counts.
    rows[2].bookedOn = rows.at(3).payout.arrivesOn.addDays(1);
    rows = QList<PayoutRow>{rows.takeAt(3)} + rows;
    PayoutStage stage(rows);
    const auto days = [&] {
        QStringList found;
        for (int row = 0; row < 4; ++row)
            found.append(stage.cell(row, u"Payout"_s).text.right(4));
        return found;
    };
    const QHeaderView *header = stage.list()->horizontalHeader();

    QCOMPARE(days(), (QStringList{u"X7H2"_s, u"X6M9"_s, u"X5R4"_s, u"X4T1"_s}));
    QCOMPARE(header->sortIndicatorSection(), 0);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);

    emit stage.list()->orderWanted(0);
    QCOMPARE(days(), (QStringList{u"X4T1"_s, u"X5R4"_s, u"X7H2"_s, u"X6M9"_s}));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);

    for (int click = 0; click < 3; ++click) // By another column, the other way round, and back.
        emit stage.list()->orderWanted(6);
    QCOMPARE(header->sortIndicatorSection(), 0);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(days().constFirst(), u"X7H2"_s);
}

void TestPayouts::aFeeHasOneSignInTheListAndInTheLines()
{
    PayoutStage stage;
    goToRow(*stage.list(), 0);
    QTRY_COMPARE(stage.lines()->model()->rowCount(), 4);
    const auto &lines = static_cast<const RecordTableModel &>(*stage.lines()->model());

    QCOMPARE(stage.cell(0, u"Fees"_s).raw, u"-96.25"_s);
    QCOMPARE(lines.recordAt(0).cells.at(4).raw, u"-60.00"_s);
    QCOMPARE(lines.recordAt(2).cells.at(4).raw, u"0.00"_s);
}

void TestPayouts::theLineOfTheBankStandsBesideThePayoutItCameFrom()
{
    PayoutStage stage;

    QCOMPARE(stage.cell(1, u"Bank line"_s).raw, u"2026-11-19"_s);
    QCOMPARE(stage.cell(1, u"Bank line"_s).tooltip, u"2,357.70\u00a0EUR on DE89 •••• 3000"_s);
    QCOMPARE(stage.cell(0, u"Bank line"_s).text, u"–"_s);
    const ReportTable table = payoutTable(stage.desk.paidOut, stage.desk.pictureDay());
    QCOMPARE(std::get<QDate>(table.rows.at(1).constLast()), QDate(2026, 11, 19));
}

void TestPayouts::onlyALineOfTheBankSaysThatAPayoutIsThere_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("where");

    QTest::newRow("on its way") << 0 << u"Stripe · arrives 25/11/2026"_s;
    QTest::newRow("a line of the bank") << 1 << u"Stripe · at the bank on 19/11/2026"_s;
    QTest::newRow("its day is over, no line") << 5 << u"Stripe · arrives 14/11/2026"_s;
    QTest::newRow("came back") << 6 << u"Stripe"_s;
}

void TestPayouts::onlyALineOfTheBankSaysThatAPayoutIsThere()
{
    QFETCH(const int, row);
    QFETCH(const QString, where);
    PayoutStage stage;

    stage.list()->selectRow(row);

    QTRY_COMPARE(stage.text(u"payouts.where"_s), where);
}

void TestPayouts::theRowOfAPayoutAtTheBankAddsUp()
{
    SampleCloseDesk close;
    const PayoutRow reserved = SampleDesk::picturePayouts().at(1);
    QVERIFY(reserved.adjustmentsMinor != 0);
    close.paidOut = {{.row = reserved, .bank = reserved.bank, .state = PayoutReconciliation::State::Arrived}};
    PayoutsAtBank dialog(close, nullptr, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *model = static_cast<const RecordTableModel *>(
        dialog.findChild<DataTable *>(u"payoutsAtBank.table"_s)->model());
    QTRY_COMPARE(model->rowCount(), 1);
    const QList<Cell> &cells = model->recordAt(0).cells;

    QCOMPARE(cells.at(3).raw, u"2480.00"_s);
    QCOMPARE(cells.at(4).raw, u"-72.30"_s);
    QCOMPARE(cells.at(5).raw, u"-50.00"_s);
    QCOMPARE(cells.at(5).tooltip, u"Refunds 0.00, disputes 0.00, adjustments -50.00\u00a0EUR"_s);
    QCOMPARE(cells.at(6).raw, u"2357.70"_s);
}

void TestPayouts::whatIsNotExplainedHasItsOwnChip()
{
    PayoutStage stage;

    QVERIFY(!stage.cell(0, u"Unexplained"_s).chip);
    QVERIFY(stage.cell(0, u"Unexplained"_s).isSecondary);
    QCOMPARE(stage.cell(5, u"Unexplained"_s).chip->text, u"12.34"_s);
    QCOMPARE(stage.cell(5, u"Unexplained"_s).raw, u"12.34"_s);
    QCOMPARE(stage.cell(3, u"Unexplained"_s).chip->text, u"500.00"_s);
}

void TestPayouts::aStateIsAWordAndASentence_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("on its way") << 0 << u"On its way"_s << u"on its way to the bank"_s;
    QTest::newRow("done") << 1 << u"Done"_s << u"Explained in full"_s;
    QTest::newRow("by hand") << 3 << u"By hand"_s << u"by hand"_s;
    QTest::newRow("not told yet") << 4 << u"Waiting"_s << u"once it is done"_s;
    QTest::newRow("does not add up") << 5 << u"Unexplained"_s << u"does not add up"_s;
    QTest::newRow("came back") << 6 << u"Failed"_s << u"The bank account has been closed"_s;
}

void TestPayouts::aStateIsAWordAndASentence()
{
    QFETCH(const int, row);
    QFETCH(const QString, word);
    QFETCH(const QString, sentence);
    PayoutStage stage;

    QCOMPARE(stage.cell(row, u"Status"_s).chip->text, word);
    QVERIFY(stage.cell(row, u"Status"_s).tooltip.contains(sentence));
}

void TestPayouts::wordsStandWhereThereAreNoLines()
{
    PayoutStage stage;

    stage.list()->selectRow(3);

    QTRY_VERIFY(stage.find<PlainLabel>(u"payouts.why"_s)->isVisible());
    QTRY_VERIFY(stage.text(u"payouts.why"_s).contains(u"made by hand"_s)); // After the provider was asked.
    QVERIFY(!stage.find<QPushButton>(u"payouts.again"_s)->isVisible());
    QVERIFY(!stage.lines()->isVisible());
}

void TestPayouts::aPayoutByHandIsProposedAndSaidToBe()
{
    PayoutStage stage;
    stage.desk.proposal = {.lines = someLines(), .sum = eur(49000), .rest = eur(1000)};

    stage.list()->selectRow(3);
    auto *proposed = stage.find<Notice>(u"payouts.proposed"_s);
    QTRY_VERIFY(proposed->text().startsWith(u"A proposal: "_s));
    QVERIFY(proposed->text().contains(u"10.00\u00a0EUR remain"_s));
    QVERIFY(proposed->text().contains(u"booked nowhere"_s));
    QCOMPARE(stage.lines()->model()->rowCount(), 4);
    QCOMPARE(stage.text(u"payouts.step.unexplained.amount"_s), u"500.00"_s); // it explains nothing
    QCOMPARE(stage.text(u"payouts.step.unexplained.remark"_s), u"not told yet"_s);

    // Whatever changes in the book, the provider was asked once.
    emit stage.desk.invoicesChanged();
    QTest::qWait(120);
    QCOMPARE(stage.desk.proposalsAsked, 1);
    QCOMPARE(stage.lines()->model()->rowCount(), 4);

    stage.list()->selectRow(0);
    QTRY_COMPARE(proposed->text(), QString());
}

void TestPayouts::aProposalThatFailsSaysWhyAndIsAskedAgain()
{
    PayoutStage stage;
    stage.desk.providerError = Error{.kind = ErrorKind::Offline};
    stage.list()->selectRow(3);
    auto *again = stage.find<QPushButton>(u"payouts.again"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(stage.text(u"payouts.why"_s), errorText(*stage.desk.providerError));

    stage.desk.providerError.reset();
    stage.desk.proposal = {.lines = someLines(), .sum = eur(50000), .rest = eur(0)};
    again->click();

    QTRY_COMPARE(stage.lines()->model()->rowCount(), 4);
    QVERIFY(stage.find<Notice>(u"payouts.proposed"_s)->text().contains(u"They add up to it."_s));
}

void TestPayouts::linesThatCannotBeReadAreReadAgain()
{
    PayoutStage stage;
    stage.desk.payoutError = Error{.kind = ErrorKind::Storage, .rule = u"book.unreadable"_s};

    stage.list()->selectRow(0);
    auto *again = stage.find<QPushButton>(u"payouts.again"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(stage.text(u"payouts.why"_s), errorText(*stage.desk.payoutError));
    stage.desk.payoutError.reset();
    again->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_COMPARE(stage.lines()->model()->rowCount(), 4);
    QVERIFY(stage.lines()->isVisible());
}

void TestPayouts::aLateAnswerForAnotherPayoutIsPassedOver()
{
    PayoutStage stage;

    stage.list()->selectRow(0);
    stage.list()->selectRow(1); // before the first one's lines have come

    QTRY_COMPARE(stage.text(u"payouts.number"_s), u"po_1QDb7tKX6M9"_s);
    QTest::qWait(20);
    QCOMPARE(stage.lines()->model()->rowCount(), 0);
}

void TestPayouts::whatIsShownIsExported()
{
    PayoutStage stage;
    stage.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *chooser = stage.find<QFileDialog>(u"export.file"_s);
    QTRY_VERIFY(chooser && chooser->isVisible());

    emit chooser->fileSelected(u"/tmp/payouts.csv"_s);

    QTRY_COMPARE(stage.desk.exportedTables.size(), 1);
    const ReportTable &table = stage.desk.exportedTables.constFirst();
    QCOMPARE(table.rows.size(), 7);
    for (const QList<ReportCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(std::get<Money>(table.rows.at(0).at(9)), eur(449715));
    QCOMPARE(std::get<QString>(table.rows.at(6).at(11)), u"Failed"_s);
    QCOMPARE(stage.desk.exported.constFirst().format, ReportService::File::Csv);
    chooser->reject();
}

void TestPayouts::theProvidersPageIsOpenedOnlyThere()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    PayoutStage stage;
    QAction *open = stage.window->commands()->openAtProvider;
    QVERIFY(!open->isEnabled());

    stage.list()->selectRow(1);
    QTRY_VERIFY(open->isEnabled());
    QCOMPARE(open->text().remove(u'&'), u"Open in Stripe"_s);
    open->trigger();

    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"https://provider.example/po_1QDb7tKX6M9"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
    stage.window->commands()->invoices->trigger();
    QVERIFY(!open->isEnabled());
}

void TestPayouts::anEmptyBookSaysWhatWillComeHere()
{
    PayoutStage stage(QList<PayoutRow>{});

    auto *empty = stage.find<EmptyState>(u"payouts.empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No payouts yet."_s);
    QVERIFY(!stage.find<QWidget>(u"payouts.detail"_s)->isVisible());
    QVERIFY(!stage.window->commands()->openAtProvider->isEnabled());
}

void TestPayouts::namesOfTheProviderAreShownAsTheyAre()
{
    QList<PayoutRow> rows = SampleDesk::picturePayouts();
    rows[6].answer = u"<img src=x> \u202Eسلام %1 &amp;"_s;
    rows[6].payout.id = u"stripe:test:po_<b>1</b>"_s;
    PayoutStage stage(rows);

    stage.list()->selectRow(6);

    QTRY_COMPARE(stage.text(u"payouts.number"_s), u"po_<b>1</b>"_s);
    QTRY_VERIFY(stage.find<PlainLabel>(u"payouts.why"_s)->isVisible());
    QVERIFY(stage.text(u"payouts.why"_s).contains(rows.at(6).answer));
    QCOMPARE(stage.find<PlainLabel>(u"payouts.why"_s)->textFormat(), Qt::PlainText);
    QVERIFY(stage.find<Chip>(u"payouts.state"_s)->toolTip().contains(u"&lt;img"_s));
}
