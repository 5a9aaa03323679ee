#include "tests/ui/tst_tables.h"

#include "tests/ui/MoneyStage.h"

#include "ui/filters/SavedViews.h"
#include "ui/filters/ViewActions.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/keyRuns.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int longList = 30'000;

QList<qint64> counted(int count)
{
    QList<qint64> keys(count);
    std::iota(keys.begin(), keys.end(), qint64{1});
    return keys;
}

//! A model of many rows whose desk the test changes.
struct LongModel {
    LongModel()
    {
        desk.invoices = SampleDesk::manyRows(longList);
        model.setQuery({.today = SampleDesk::pictureDay()});
        [this] { QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), longList, 20'000); }();
    }

    SampleDesk desk;
    InvoiceTableModel model{desk};
};

int columnOf(InvoiceColumn column)
{
    return static_cast<int>(column);
}

} // namespace

void TestTables::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestTables::aLongOrderIsComparedInRuns_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<int>("runs");
    const QList<qint64> many = counted(1'000);
    QList<qint64> lacking = many;
    lacking.remove(500, 3);
    QList<qint64> moved = many;
    moved.move(10, 900);
    QList<qint64> turned = many;
    std::ranges::reverse(turned);
    QTest::newRow("the same") << many << many << 0;
    QTest::newRow("three went") << many << lacking << 1;
    QTest::newRow("three came") << lacking << many << 1;
    QTest::newRow("one went elsewhere") << many << moved << 2;
    QTest::newRow("all are elsewhere") << many << turned << -1;
    QTest::newRow("from nothing") << QList<qint64>() << QList<qint64>{1, 2} << 1;
}

void TestTables::aLongOrderIsComparedInRuns()
{
    QFETCH(const QList<qint64>, before);
    QFETCH(const QList<qint64>, after);
    QFETCH(int, runs);

    const auto found = keyRuns(before, after, 8);

    QCOMPARE(found ? static_cast<int>(found->size()) : -1, runs);
    if (!found)
        return;
    QList<qint64> made = before;
    for (auto run = found->crbegin(); run != found->crend(); ++run) {
        made.remove(run->place, run->gone);
        made = made.first(run->place) + run->came + made.mid(run->place);
    }
    QCOMPARE(made, after);
}

void TestTables::aLongOrderThatChangedInPlacesKeepsTheSelection()
{
    LongModel many;
    const QPersistentModelIndex held(many.model.index(15'000, 0));
    const qint64 key = many.model.keyAt(15'000);
    QSignalSpy resets(&many.model, &QAbstractItemModel::modelReset);

    many.desk.invoices.removeAt(3);
    many.desk.invoices.removeAt(29'000);
    many.model.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(many.model.rowCount(), longList - 2, 20'000);
    QCOMPARE(many.model.keyAt(held.row()), key);
    QCOMPARE(resets.count(), 0);
}

void TestTables::aLongOrderThatChangedAllOverKeepsTheSelection()
{
    LongModel many;
    const QPersistentModelIndex held(many.model.index(15'000, 0));
    const qint64 key = many.model.keyAt(15'000);
    QSignalSpy resets(&many.model, &QAbstractItemModel::modelReset);

    for (int i = 0; i < 40; ++i)
        many.desk.invoices.removeAt(i * 600);
    many.model.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(many.model.rowCount(), longList - 40, 20'000);
    QVERIFY(held.isValid());
    QCOMPARE(many.model.keyAt(held.row()), key);
    QCOMPARE(resets.count(), 0);
}

void TestTables::aRowThatMovedInALongOrderStaysSelected()
{
    LongModel many;
    const QAbstractItemModelTester tester(&many.model, strict);
    const QPersistentModelIndex held(many.model.index(100, 0));
    const QPersistentModelIndex other(many.model.index(15'000, 0));
    const qint64 key = many.model.keyAt(100);
    const qint64 otherKey = many.model.keyAt(15'000);
    QSignalSpy removals(&many.model, &QAbstractItemModel::rowsRemoved);

    std::ranges::find(many.desk.invoices, key, &InvoiceRow::key)->dueOn = QDate(2099, 1, 1);
    many.desk.invoices.removeIf([&](const InvoiceRow &row) { return row.key == many.model.keyAt(90); });
    many.model.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(many.model.rowCount(), longList - 1, 20'000);
    QVERIFY(held.isValid());
    QCOMPARE(held.row(), longList - 2);
    QCOMPARE(many.model.keyAt(held.row()), key);
    QCOMPARE(many.model.keyAt(other.row()), otherKey);
    QCOMPARE(removals.count(), 1); // Of the one that went.
}

void TestTables::theLastRowsOfALongOrderStaySelectedWhileManyGo()
{
    LongModel many;
    const QAbstractItemModelTester tester(&many.model, strict);
    const QPersistentModelIndex held(many.model.index(longList - 1, 0));
    const qint64 key = many.model.keyAt(longList - 1);

    QSet<qint64> gone;
    for (int i = 0; i < 40; ++i)
        gone.insert(many.model.keyAt(i * 600));
    many.desk.invoices.removeIf([&gone](const InvoiceRow &row) { return gone.contains(row.key); });
    many.model.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(many.model.rowCount(), longList - 40, 20'000);
    QVERIFY(held.isValid());
    QCOMPARE(many.model.keyAt(held.row()), key);
}

void TestTables::columnsAreChosenFromAList()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.table()->setFocus();
    stage.window->commands()->chooseColumns->trigger();
    auto *list = stage.find<QListWidget>(u"columns.list"_s);
    QVERIFY(list);
    QTRY_VERIFY(list->hasFocus());
    const auto rowOf = [list](const QString &title) {
        return list->row(list->findItems(title, Qt::MatchExactly).constFirst());
    };

    list->setCurrentRow(rowOf(u"Due"_s));
    stage.press(Qt::Key_Space); // off
    list->setCurrentRow(rowOf(u"Days late"_s));
    stage.press(Qt::Key_Space); // on
    stage.press(Qt::Key_Up, Qt::AltModifier);
    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.table()->isColumnHidden(columnOf(InvoiceColumn::Due)));
    QVERIFY(!stage.table()->isColumnHidden(columnOf(InvoiceColumn::Late)));
    const QHeaderView &header = *stage.table()->horizontalHeader();
    QVERIFY(header.visualIndex(columnOf(InvoiceColumn::Late))
        < header.visualIndex(columnOf(InvoiceColumn::LastMail)));
    QCOMPARE(header.visualIndex(columnOf(InvoiceColumn::Number)), 0);
}

void TestTables::theBarAboveEachTableLetsChooseItsColumns_data()
{
    QTest::addColumn<QString>("section");

    for (const char *section : {"invoices", "payments", "customers", "contacts", "interactions", "crmRuns",
             "bank", "outbox", "activity", "payouts"})
        QTest::newRow(section) << QString::fromLatin1(section);
}

void TestTables::theBarAboveEachTableLetsChooseItsColumns()
{
    QFETCH(const QString, section);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *button = stage.find<QPushButton>(section + u".columns"_s);
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), u"Choose columns"_s);

    button->click();

    auto *list = stage.find<QListWidget>(u"columns.list"_s);
    QVERIFY(list);
    const auto *table = stage.find<DataTable>(section + u".table"_s);
    const QString last = table->columns()->columns().constLast().title;
    QCOMPARE(list->findItems(last, Qt::MatchExactly).size(), 1);
}

void TestTables::columnsStayAsTheyWereChosen()
{
    const QTemporaryDir folder;
    WindowFacts kept = facts();
    kept.stateFile = folder.filePath(u"window.ini"_s);
    {
        Stage stage(kept);
        TableColumns &columns = *stage.table()->columns();
        columns.setShown(columnOf(InvoiceColumn::Net), true);
        columns.setShown(columnOf(InvoiceColumn::Link), false);
        stage.table()->horizontalHeader()->resizeSection(columnOf(InvoiceColumn::Due), 111);
        auto *payments = stage.find<DataTable>(u"payments.table"_s);
        payments->columns()->setShown(2, false);
        stage.window->close();
    }

    Stage again(kept);

    QVERIFY(!again.table()->isColumnHidden(columnOf(InvoiceColumn::Net)));
    QVERIFY(again.table()->isColumnHidden(columnOf(InvoiceColumn::Link)));
    QCOMPARE(again.table()->columnWidth(columnOf(InvoiceColumn::Due)), 111);
    QVERIFY(again.find<DataTable>(u"payments.table"_s)->isColumnHidden(2));
    again.table()->columns()->reset();
    QVERIFY(again.table()->isColumnHidden(columnOf(InvoiceColumn::Net)));
    QVERIFY(!again.table()->isColumnHidden(columnOf(InvoiceColumn::Link)));
}

void TestTables::aColumnChosenByHandDoesNotFold()
{
    Stage stage;
    stage.window->resize(1120, 700);
    QVERIFY(stage.table()->isNarrow());
    QVERIFY(stage.table()->isColumnHidden(columnOf(InvoiceColumn::Total)));

    stage.table()->columns()->setShown(columnOf(InvoiceColumn::Total), true);

    QVERIFY(!stage.table()->isColumnHidden(columnOf(InvoiceColumn::Total)));
    QVERIFY(stage.table()->isColumnHidden(columnOf(InvoiceColumn::Issued)));
}

void TestTables::extraColumnsTellWhatTheBookKnows()
{
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceRow &row = desk.invoices[7];
    row.extras = InvoiceExtras{.net = Money(105'040, Currency::of("EUR")),
        .tax = Money(19'957, Currency::of("EUR")),
        .orderNumber = u"4500-88217"_s,
        .createdBy = u"person:mara"_s,
        .customerNumber = u"10077"_s,
        .gateways = {u"paypal"_s, u"stripe"_s},
        .crms = {u"hubspot"_s}};
    InvoiceTableModel model(desk);
    model.setQuery({.today = SampleDesk::pictureDay()});
    QTRY_COMPARE(model.rowCount(), desk.invoices.size());
    const auto cell = [&](InvoiceColumn column, int role = Qt::DisplayRole) {
        return model.index(model.rowOfKey(8), columnOf(column)).data(role).toString();
    };

    QCOMPARE(cell(InvoiceColumn::Late), u"12"_s);
    QCOMPARE(cell(InvoiceColumn::Net), u"1,050.40"_s);
    QCOMPARE(cell(InvoiceColumn::Tax, InvoiceTableModel::RawRole), u"199.57"_s);
    QCOMPARE(cell(InvoiceColumn::OrderNumber), u"4500-88217"_s);
    QCOMPARE(cell(InvoiceColumn::Terms), u"–"_s);
    QCOMPARE(cell(InvoiceColumn::Terms, InvoiceTableModel::RawRole), QString());
    QVERIFY(!cell(InvoiceColumn::CreatedBy).isEmpty());
    QCOMPARE(cell(InvoiceColumn::CustomerNumber, InvoiceTableModel::RawRole), u"10077"_s);
    QCOMPARE(cell(InvoiceColumn::Gateway), u"PayPal, Stripe"_s);
    QCOMPARE(cell(InvoiceColumn::Crm), u"HubSpot"_s);
    QCOMPARE(cell(InvoiceColumn::Crm, Qt::AccessibleTextRole), u"Linked to a record in HubSpot"_s);
}

void TestTables::aViewIsSavedAndComesBackByName()
{
    const QTemporaryDir folder;
    WindowFacts kept = facts();
    kept.stateFile = folder.filePath(u"window.ini"_s);
    {
        Stage stage(kept);
        QTRY_VERIFY(stage.isLoaded());
        stage.find<QAbstractButton>(u"invoices.pill.overdue"_s)->click();
        stage.table()->columns()->setShown(columnOf(InvoiceColumn::Late), true);
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = stage.find<QLineEdit>(u"viewName.name"_s);
        QVERIFY(name);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Whom to call"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.find<QPushButton>(u"invoices.view"_s)->accessibleName(), u"View Whom to call"_s);
        stage.find<QAbstractButton>(u"invoices.pill.all"_s)->click();
        QCOMPARE(stage.find<QPushButton>(u"invoices.view"_s)->accessibleName(), u"View All"_s);
        stage.table()->columns()->reset();
        stage.window->close();
    }

    Stage again(kept);
    QTRY_VERIFY(again.isLoaded());
    QAction *view = again.find<QAction>(u"view.Whom to call"_s);
    QVERIFY(view);
    view->trigger();

    QCOMPARE(again.window->invoices()->query().status, InvoiceQuery::Status::Overdue);
    QVERIFY(!again.table()->isColumnHidden(columnOf(InvoiceColumn::Late)));
    again.find<QAction>(u"view.delete"_s)->trigger();
    QTRY_VERIFY(!again.find<QAction>(u"view.Whom to call"_s));
}

void TestTables::viewsThatComeWithTheProgramCannotBeReplaced()
{
    SavedViews views(u"invoices"_s, {}, builtInInvoiceViews(), nullptr);
    const qsizetype builtIn = views.all().size();

    views.save(u"Overdue"_s, {{u"status"_s, 0}});
    views.remove(u"Overdue"_s);
    views.rename(u"All"_s, u"Everything"_s);

    QCOMPARE(views.all().size(), builtIn);
    QVERIFY(!views.whyNot(u"Overdue"_s).isEmpty());
    QVERIFY(!views.whyNot(u"  "_s).isEmpty());
    views.save(u"b"_s, {{u"status"_s, 1}});
    views.save(u"a"_s, {{u"status"_s, 2}});
    views.rename(u"b"_s, u"c"_s);
    QCOMPARE(views.all().at(builtIn).name, u"a"_s);
    QCOMPARE(views.all().at(builtIn + 1).name, u"c"_s);
}

void TestTables::viewsAreFoundByTheSearchOfCommands()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"drafts"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.window->invoices()->query().status, InvoiceQuery::Status::Draft);
}

void TestTables::whatIsDueThisWeekIsAView()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.find<QAction>(u"view.Due this week"_s)->trigger();

    const InvoiceQuery &query = stage.window->invoices()->query();
    QCOMPARE(query.dueFrom, QDate(2026, 11, 23)); // a Monday
    QCOMPARE(query.dueThrough, QDate(2026, 11, 29));
    auto *pill = stage.find<QAbstractButton>(u"invoices.pill.dueThisWeek"_s);
    QVERIFY(pill->isVisible());
    pill->click();
    QVERIFY(!stage.window->invoices()->query().dueFrom.isValid());
}

void TestTables::aLinkThatStaysUnpaidIsAView()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.find<QAction>(u"view.Link unpaid for 7 days"_s)->trigger();

    const InvoiceQuery &query = stage.window->invoices()->query();
    QCOMPARE(query.status, InvoiceQuery::Status::Open);
    QCOMPARE(query.linkAskedBefore, QDate(2026, 11, 17)); // Asked for on the 16th: a week ago.
    auto *pill = stage.find<QAbstractButton>(u"invoices.pill.linkUnpaid"_s);
    QVERIFY(pill->isVisible());
    pill->click();
    QVERIFY(!stage.window->invoices()->query().linkAskedBefore.isValid());
}

void TestTables::invoicesAreNarrowedByFields()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.find<QAbstractButton>(u"invoices.pill.add"_s)->click();
    auto *currency = stage.find<QComboBox>(u"fields.currency"_s);
    QVERIFY(currency);
    QVERIFY(!stage.find<QLineEdit>(u"fields.least"_s)->isEnabled()); // of which currency?

    currency->setCurrentText(u"EUR"_s);
    stage.find<QLineEdit>(u"fields.least"_s)->setText(u"1,000"_s);
    stage.find<QLineEdit>(u"fields.from"_s)->setText(u"what"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();
    QVERIFY(stage.find<PlainLabel>(u"fields.trouble"_s)->isVisible());
    stage.find<QLineEdit>(u"fields.from"_s)->setText({});
    stage.find<QLineEdit>(u"fields.least"_s)->setText(u"1,000.00"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();

    QTRY_COMPARE(stage.window->invoices()->query().fields.least, std::optional<qint64>(100'000));
    QTRY_VERIFY(stage.table()->model()->rowCount() < stage.desk.invoices.size());
    auto *pill = stage.find<QAbstractButton>(u"invoices.pill.amount"_s);
    QVERIFY(pill->isVisible());
    pill->click();
    QTRY_VERIFY(stage.isLoaded());
}

void TestTables::paymentsAreNarrowedByFields()
{
    MoneyStage stage;
    stage.choosePayment(0);
    auto *list = stage.find<DataTable>(u"payments.table"_s);
    stage.window->commands()->filterFields->trigger();
    auto *currency = stage.find<QComboBox>(u"fields.currency"_s);
    QVERIFY(currency);

    currency->setCurrentText(u"JPY"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();

    const auto inYen = std::ranges::count_if(stage.desk.moneyIn,
        [](const PaymentRow &row) { return row.amount.currency() == Currency::of("JPY"); });
    QTRY_COMPARE(list->model()->rowCount(), static_cast<int>(inYen));
}

void TestTables::paymentsAreFoundByText()
{
    MoneyStage stage;
    stage.choosePayment(0);
    auto *list = stage.find<DataTable>(u"payments.table"_s);
    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto *field = stage.find<FilterField>(u"payments.filter"_s);
    QVERIFY(field->hasFocus());

    QTest::keyClicks(field, u"nakamura"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClicks(field, u"zzz"_s);
    QTRY_VERIFY(stage.find<EmptyState>(u"payments.noMatch"_s)->isVisible());
    stage.press(Qt::Key_Escape);

    QTRY_COMPARE(list->model()->rowCount(), stage.desk.moneyIn.size());
}

void TestTables::whatFitsInOtherStatesIsOffered()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.find<QAbstractButton>(u"invoices.pill.draft"_s)->click();
    stage.find<FilterField>(u"invoices.filter"_s)->setText(u"INV-2026-001042"_s);

    auto *show = stage.find<QPushButton>(u"invoices.noMatch.show"_s);
    QTRY_VERIFY(show->isVisible());
    QCOMPARE(stage.find<EmptyState>(u"invoices.noMatch"_s)->title(), u"No match here."_s);
    show->click();

    QTRY_COMPARE(stage.table()->model()->rowCount(), 1);
    QCOMPARE(stage.window->invoices()->query().status, InvoiceQuery::Status::All);
}

void TestTables::rowsThatWereNeverInViewAreCopied()
{
    Stage stage(facts(), SampleDesk::manyRows(1'000));
    QTRY_VERIFY(stage.isLoaded());
    stage.table()->setFocus();

    stage.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.table()->selectedCount(), qint64{1'000});
    stage.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), qsizetype{1'001});
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Number\tCustomer"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"Customer 777"_s));
}
