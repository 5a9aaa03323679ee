#include "tests/ui/tst_invoicetablemodel.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/lengths.h"

#include "ui/invoices/InvoiceDelegate.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

InvoiceQuery everything()
{
    return {.today = SampleDesk::pictureDay()};
}

QModelIndex cell(const InvoiceTableModel &model, int row, InvoiceColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

void TestInvoiceTableModel::theFirstPageIsShownAtOnceAndTheRestFollowsWithoutAReset()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::manyRows(1'000);
    InvoiceTableModel model(desk);
    const QAbstractItemModelTester tester(&model, strict);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QList<int> counts;
    connect(&model, &InvoiceTableModel::loaded, this, [&] { counts.append(model.rowCount()); });

    model.setQuery(everything());

    QTRY_COMPARE(model.rowCount(), 1'000);
    QCOMPARE(counts.constFirst(), 100);
    QCOMPARE(resets.count(), 1);
    model.disconnect(this);
}

void TestInvoiceTableModel::rowsAreAskedForWhenTheyAreLookedAt()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::manyRows(1'000);
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), 1'000);
    QVERIFY(desk.askedKeys.isEmpty());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    QVERIFY(!cell(model, 555, InvoiceColumn::Customer).data().isValid());

    QTRY_COMPARE(cell(model, 555, InvoiceColumn::Customer).data().toString(), u"Customer 556"_s);
    QCOMPARE(desk.askedKeys.size(), 100);
    QVERIFY(!changes.isEmpty());
}

void TestInvoiceTableModel::aChangedRowIsDataChangedAndNothingElse()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    const QAbstractItemModelTester tester(&model, strict);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    desk.invoices[7].state = InvoiceState::Paid;
    desk.invoices[7].open = Money(0, Currency::of("EUR"));
    model.refresh();

    const int row = model.rowOfKey(8);
    QTRY_COMPARE(cell(model, row, InvoiceColumn::Status).data().toString(), u"Paid"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.constFirst().at(0).toModelIndex().row(), row);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 0);
}

void TestInvoiceTableModel::rowsThatComeAndGoKeepTheSelection()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    const QAbstractItemModelTester tester(&model, strict);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const QPersistentModelIndex held(cell(model, model.rowOfKey(8), InvoiceColumn::Number));

    InvoiceRow arrived = desk.invoices.constFirst();
    arrived.key = 99;
    arrived.id = InvoiceId(u"id-99"_s);
    arrived.dueOn = QDate(2020, 1, 1);
    desk.invoices.removeAt(0);
    desk.invoices.removeAt(1);
    desk.invoices.append(arrived);
    model.refresh();

    QTRY_COMPARE(model.keyAt(0), qint64{99});
    QCOMPARE(model.rowCount(), desk.invoices.size());
    QVERIFY(held.isValid());
    QCOMPARE(held.data().toString(), u"INV-2026-001042"_s);
}

void TestInvoiceTableModel::aChangedOrderKeepsTheSelection()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    const QAbstractItemModelTester tester(&model, strict);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const QPersistentModelIndex held(cell(model, model.rowOfKey(8), InvoiceColumn::Number));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    desk.invoices[7].dueOn = QDate(2030, 1, 1);
    model.refresh();

    QTRY_COMPARE(held.row(), model.rowCount() - 1);
    QCOMPARE(held.data().toString(), u"INV-2026-001042"_s);
    QCOMPARE(resets.count(), 0);
}

void TestInvoiceTableModel::aKeyIsInTheOrderWhereverItIsLookedForFirst()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const int row = model.rowOfKey(8);

    QVERIFY(model.hasKey(8, model.index(row, 0)));
    QVERIFY(model.hasKey(8, model.index(row == 0 ? 1 : 0, 0)));
    QVERIFY(model.hasKey(8, {}));
    QVERIFY(!model.hasKey(99, model.index(row, 0)));
    QVERIFY(!model.hasKey(99, {}));
}

void TestInvoiceTableModel::anAnswerToAnOlderQuestionIsDropped()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.holdPages = true;
    InvoiceTableModel model(desk);
    QSignalSpy loads(&model, &InvoiceTableModel::loaded);
    InvoiceQuery drafts = everything();
    drafts.status = InvoiceQuery::Status::Draft;

    model.setQuery(everything());
    model.setQuery(drafts);
    desk.answerHeldPage();
    desk.answerHeldPage();

    QTRY_COMPARE(loads.count(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, InvoiceColumn::Status).data().toString(), u"Draft"_s);
}

void TestInvoiceTableModel::aChangeDuringTheFirstPageIsShown()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.holdPages = true;
    InvoiceTableModel model(desk);
    const QAbstractItemModelTester tester(&model, strict);
    model.setQuery(everything());
    desk.answerHeldPage(); // Read before the change, and still on its way to the model.

    desk.invoices.removeAt(0);
    model.refresh();

    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
}

void TestInvoiceTableModel::aFirstPageThatFailedIsAskedForAgainAfterAChange()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.holdPages = true;
    InvoiceTableModel model(desk);
    QSignalSpy failures(&model, &InvoiceTableModel::failed);
    model.setQuery(everything());
    desk.dropHeldPage();
    QTRY_COMPARE(failures.count(), 1);
    desk.holdPages = false;

    model.refresh();

    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
}

void TestInvoiceTableModel::aModelThatGoesWhileItLoadsIsHarmless()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.holdPages = true;
    auto model = std::make_unique<InvoiceTableModel>(desk);
    model->setQuery(everything());

    model.reset();
    desk.answerHeldPage();

    QTest::qWait(0); // delivers what was posted
    QVERIFY(!model);
}

void TestInvoiceTableModel::cellsSayWhatIconsSay()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const int row = model.rowOfKey(8);
    const auto spoken = [&](InvoiceColumn column) {
        return cell(model, row, column).data(Qt::AccessibleTextRole).toString();
    };

    QCOMPARE(spoken(InvoiceColumn::Status), u"Overdue by 12 days"_s);
    QCOMPARE(spoken(InvoiceColumn::Open), u"1,249.97\u00a0EUR"_s);
    QCOMPARE(spoken(InvoiceColumn::Link), u"Link active"_s);
    QVERIFY(spoken(InvoiceColumn::LastMail).startsWith(u"Accepted by mail server"_s));
    QCOMPARE(
        model.headerData(static_cast<int>(InvoiceColumn::Currency), Qt::Horizontal, Qt::AccessibleTextRole)
            .toString(),
        u"Currency"_s);
}

void TestInvoiceTableModel::theMarkOfAMailStandsBesideItsWords()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const RightToLeft mirrored(true);
    const InvoiceDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 30);
    option.direction = Qt::RightToLeft;
    option.palette = QApplication::palette();
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);

    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    delegate.paint(&painter, option, cell(model, model.rowOfKey(8), InvoiceColumn::LastMail));
    painter.end();

    const QRect left(0, 0, 200, 30); // Half of the room: the words need less than the other.
    QImage nothing(left.size(), image.format());
    nothing.fill(image.pixelColor(0, 0));
    QCOMPARE(image.copy(left), nothing);
    QVERIFY(image.copy(left.translated(200, 0)) != nothing);
}

void TestInvoiceTableModel::aLinkThatEndsSoonSaysWhen_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("in a month") << 30 << u"Link active"_s << u"Active"_s << u"until"_s;
    QTest::newRow("in four days") << 4 << u"Link active"_s << u"Active"_s << u"until"_s;
    QTest::newRow("in two days") << 2 << u"Expires in 2 d"_s << u"2 d left"_s << u"until"_s;
    QTest::newRow("today") << 0 << u"Expires today"_s << u"Today"_s << u"until"_s;
    QTest::newRow("over") << -1 << u"Link to be closed"_s << u"To close"_s << u"Link to be closed"_s;
}

void TestInvoiceTableModel::aLinkThatEndsSoonSaysWhen()
{
    QFETCH(const int, ahead);
    QFETCH(const QString, whole);
    QFETCH(const QString, narrow);
    QFETCH(const QString, spoken);
    const QDate today = SampleDesk::pictureDay();
    InvoiceRow row;
    row.link = LinkState::Active;
    row.linkEndsOn = today.addDays(ahead);

    QCOMPARE(linkText(row, today), whole);
    QCOMPARE(shortLinkText(row, today), narrow);
    const QString until = u"Link active until "_s + dateText(row.linkEndsOn);
    QCOMPARE(spokenLinkText(row, today), spoken == "until"_L1 ? until : spoken);
    QCOMPARE(linkChip(row, today, false).tone, ahead < 4 ? Tone::Warning : Tone::Info);
    row.link = LinkState::Expired;
    QCOMPARE(linkText(row, today), u"Link expired"_s);
}

void TestInvoiceTableModel::copiesAreRaw()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const int row = model.rowOfKey(8);

    QCOMPARE(cell(model, row, InvoiceColumn::Open).data(InvoiceTableModel::RawRole).toString(), u"1249.97"_s);
    QCOMPARE(
        cell(model, row, InvoiceColumn::Due).data(InvoiceTableModel::RawRole).toString(), u"2026-11-11"_s);
}

void TestInvoiceTableModel::reservesTheDecimalsOfTheFinestCurrency()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::manyRows(1);
    InvoiceTableModel model(desk);
    model.setQuery(everything());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.mostDecimals(), 2);

    desk.invoices[0].total = desk.invoices[0].open = Money(5124, Currency::of("KWD"));
    model.refresh();

    QTRY_COMPARE(model.mostDecimals(), 3);
}

void TestInvoiceTableModel::farRowsAreNotAskedForUntilSeen()
{
    constexpr int many = 20'000;
    SampleDesk desk;
    desk.invoices = SampleDesk::manyRows(many);
    InvoiceTableModel model(desk);

    model.setQuery(everything());

    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, 20'000);
    QVERIFY(desk.askedKeys.isEmpty());
    const int last = many - 1;
    QVERIFY(!cell(model, last, InvoiceColumn::Number).data().isValid());
    QTRY_VERIFY_WITH_TIMEOUT(cell(model, last, InvoiceColumn::Number).data().isValid(), 20'000);
    QVERIFY(desk.askedKeys.size() <= 100);
}
