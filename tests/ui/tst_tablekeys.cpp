#include "tests/ui/tst_tablekeys.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

#include "ui/payments/paymentRecord.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/SortedHeader.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Down from the first row, by keys: from there on a range is selected.
void walkTo(const Stage &stage, int row)
{
    stage.table()->setFocus();
    stage.press(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        stage.press(Qt::Key_Down);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{row});
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

//! Down to this entry of the menu in front.
void walkTo(const QString &text)
{
    constexpr int most = 30;
    for (int step = 0; step < most && openMenu() && openMenu()->activeAction()
         && openMenu()->activeAction()->text() != text;
         ++step)
        QTest::keyClick(openMenu(), Qt::Key_Down);
    QVERIFY(openMenu() && openMenu()->activeAction());
    QCOMPARE(openMenu()->activeAction()->text(), text);
}

//! Asks by keys for an order, or for what stands beside it in that menu.
void sortBy(const Stage &stage, const QString &text)
{
    stage.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(openMenu());
    walkTo(text);
    QTest::keyClick(openMenu(), Qt::Key_Return);
    QTRY_VERIFY(!openMenu());
}

} // namespace

void TestTableKeys::homeAndEndTakeTheSelectionWithThem()
{
    const MoneyStage stage;
    const int last = stage.table()->model()->rowCount() - 1;
    walkTo(stage, 3);

    stage.press(Qt::Key_End);
    QCOMPARE(stage.table()->currentIndex().row(), last);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{last});

    stage.press(Qt::Key_Home);
    QCOMPARE(stage.table()->currentIndex().row(), 0);
    QCOMPARE(stage.table()->selectedRows(), QList<int>{0});
}

void TestTableKeys::shiftHomeAndShiftEndSelectUpToTheEnds()
{
    const MoneyStage stage;
    const int last = stage.table()->model()->rowCount() - 1;
    walkTo(stage, 3);

    stage.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(stage.table()->currentIndex().row(), last);
    QCOMPARE(stage.table()->selectedRows().constFirst(), 3);
    QCOMPARE(stage.table()->selectedRows().constLast(), last);

    stage.press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(stage.table()->currentIndex().row(), 0);
    QCOMPARE(stage.table()->selectedRows(), (QList<int>{0, 1, 2, 3}));
}

void TestTableKeys::shiftF10OpensTheMenuOfTheRow()
{
    const MoneyStage stage;
    stage.table()->setFocus();
    QList<QAction *> offered;
    QTimer::singleShot(0, stage.window.get(), [&offered] { // The menu is waited for until it is closed.
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        offered = menu->actions();
        menu->close();
    });

    QTest::keyClick(stage.table(), Qt::Key_F10, Qt::ShiftModifier);

    QTRY_VERIFY(!offered.isEmpty());
    QCOMPARE(offered, stage.table()->actions());
}

void TestTableKeys::noActReachesAnInvoiceThatTheFilterHides_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing is left") << u"zzzz"_s;
    QTest::newRow("others are left") << u"Fjord"_s;
}

void TestTableKeys::noActReachesAnInvoiceThatTheFilterHides()
{
    QFETCH(const QString, text);
    const MoneyStage stage;
    const Commands &commands = *stage.window->commands();
    const QString number = stage.text(u"detail.number"_s);
    QVERIFY(commands.primary->isEnabled());
    const int all = stage.table()->model()->rowCount();

    stage.find<FilterField>(u"invoices.filter"_s)->setText(text);

    QTRY_VERIFY(stage.table()->model()->rowCount() < all);
    QCOMPARE(stage.text(u"detail.number"_s), number); // It can still be looked at.
    QTRY_VERIFY(!stage.window->invoices()->currentRow());
    for (const QAction *act : {commands.primary, commands.sendReminder, commands.creditNote,
             commands.voidInvoice, commands.duplicate, commands.openRecord})
        QVERIFY2(!act->isEnabled(), qPrintable(act->objectName()));
    const auto *primary = stage.find<QPushButton>(u"detail.primary"_s);
    QVERIFY(!primary->isEnabled());
    QVERIFY(primary->toolTip().contains(u"filter"_s));

    stage.find<FilterField>(u"invoices.filter"_s)->clear();

    QTRY_VERIFY(commands.primary->isEnabled());
    QVERIFY(primary->isEnabled());
    QVERIFY(primary->toolTip().contains(u"Ctrl+Enter"_s));
}

void TestTableKeys::noActReachesACustomerThatTheFilterHides()
{
    const CustomerStage stage;
    const Commands &commands = *stage.window->commands();
    stage.choose(u"Adler & Söhne GmbH"_s);
    QVERIFY(commands.primary->isEnabled());

    stage.find<FilterField>(u"customers.filter"_s)->setText(u"nobody at all"_s);

    QTRY_VERIFY(stage.names().isEmpty());
    QTRY_VERIFY(!commands.primary->isEnabled());
    for (const QAction *act : {commands.changeCustomer, commands.archiveCustomer, commands.sendStatement})
        QVERIFY2(!act->isEnabled(), qPrintable(act->objectName()));

    stage.find<FilterField>(u"customers.filter"_s)->clear();

    QTRY_VERIFY(commands.changeCustomer->isEnabled());
}

void TestTableKeys::anInvoiceBehindTheFirstPageIsNotSaidToBeHidden()
{
    const Stage stage(facts(), SampleDesk::manyRows(500));
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(500);
    InvoicesPage &page = *stage.window->invoices();
    const QSignalSpy loaded(
        qobject_cast<PagedTableModel *>(stage.table()->model()), &PagedTableModel::loaded);
    QObject watch;
    bool wasHidden = false;
    connect(&page, &InvoicesPage::currentChanged, &watch, [&] { wasHidden |= !page.currentRow(); });

    page.showView(page.view());

    QTRY_VERIFY(loaded.size() >= 2); // The first page, and what comes behind it.
    QVERIFY(!wasHidden);
    QVERIFY(page.currentRow());
    QCOMPARE(page.currentRow()->key, qint64{500});
    QVERIFY(stage.find<QPushButton>(u"detail.primary"_s)->isEnabled());
}

void TestTableKeys::anInvoiceForWhichTheFilterIsClearedIsNotSaidToBeHiddenAnyMore()
{
    const Stage stage(facts(), SampleDesk::manyRows(500));
    QTRY_VERIFY(stage.isLoaded());
    auto *filter = stage.find<FilterField>(u"invoices.filter"_s);
    filter->setText(u"Customer 1"_s);
    QTRY_COMPARE(stage.table()->model()->rowCount(), 111);
    InvoicesPage &page = *stage.window->invoices();
    QObject watch;
    bool wasHidden = false;
    connect(qobject_cast<PagedTableModel *>(stage.table()->model()), &PagedTableModel::loaded, &watch,
        [&] { wasHidden |= filter->text().isEmpty() && page.isFilteredOut(); });

    page.showInvoice(InvoiceId(u"id-500"_s));

    QTRY_VERIFY(stage.isLoaded());
    QVERIFY(!wasHidden);
    QTRY_VERIFY(page.currentRow());
    QCOMPARE(page.currentRow()->key, qint64{500});
    QVERIFY(stage.find<QPushButton>(u"detail.primary"_s)->isEnabled());
}

void TestTableKeys::whetherAnInvoiceFitsTheFilterIsAskedOnce()
{
    Stage stage(facts(), SampleDesk::manyRows(500));
    QTRY_VERIFY(stage.isLoaded());
    auto *filter = stage.find<FilterField>(u"invoices.filter"_s);
    filter->setText(u"Customer 1"_s);
    QTRY_COMPARE(stage.table()->model()->rowCount(), 111);
    auto *model = qobject_cast<PagedTableModel *>(stage.table()->model());
    const qint64 last = model->keyAt(110);
    stage.desk.orderQuestions = 0;
    stage.window->invoices()->showInvoice(InvoiceId(u"id-%1"_s.arg(last)));

    QTRY_VERIFY(stage.desk.orderQuestions > 0 && model->isOrderKnown());
    QTRY_VERIFY(stage.window->invoices()->currentRow());
    QCOMPARE(stage.window->invoices()->currentRow()->key, last);
    QCOMPARE(filter->text(), u"Customer 1"_s);
    QCOMPARE(stage.desk.orderQuestions, 1);
}

void TestTableKeys::aCustomerBehindTheFirstPageIsNotSaidToBeHidden()
{
    const CustomerStage stage(SampleCustomerDesk::manyCustomers(650));
    QTRY_COMPARE(stage.table()->model()->rowCount(), 650);
    goToRow(*stage.table(), 649);
    auto *page = stage.window->findChild<CustomersPage *>();
    QTRY_VERIFY(page->listed());
    const CustomerId last = page->listed()->row.customer.id;
    const QSignalSpy loaded(
        qobject_cast<PagedTableModel *>(stage.table()->model()), &PagedTableModel::loaded);
    QObject watch;
    bool wasHidden = false;
    connect(page, &CustomersPage::currentChanged, &watch, [&] { wasHidden |= !page->listed(); });

    page->showView(page->view());

    QTRY_VERIFY(loaded.size() >= 2);
    QVERIFY(!wasHidden);
    QVERIFY(page->listed());
    QCOMPARE(page->listed()->row.customer.id, last);
}

void TestTableKeys::aRowIsChosenByEnterAfterTheOneBeforeLeftTheFilter()
{
    MoneyStage stage;
    const auto *model = static_cast<const InvoiceTableModel *>(stage.table()->model());
    stage.window->invoices()->showStatus(InvoiceQuery::Status::Open);
    QTRY_VERIFY(!stage.isLoaded() && model->rowCount() > 1);
    stage.choose(8);
    const int before = model->rowCount();
    const InvoiceId left = stage.window->invoices()->current();

    for (InvoiceRow &row : stage.desk.invoices)
        if (row.key == 8)
            row.state = InvoiceState::Paid;
    emit stage.desk.invoicesChanged();
    QTRY_COMPARE(model->rowCount(), before - 1);
    QTRY_VERIFY(!stage.window->invoices()->currentRow());
    QCOMPARE(stage.window->invoices()->current(), left); // It stays in the pane.
    const QModelIndex now = stage.table()->currentIndex();
    QVERIFY(now.isValid());
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.window->invoices()->current(), model->rowAt(now.row())->id);
}

void TestTableKeys::theEnterOfTheKeypadOpensARow()
{
    const MoneyStage stage;
    const QSignalSpy opened(stage.table(), &DataTable::opened);
    walkTo(stage, 2);

    stage.press(Qt::Key_Enter, Qt::KeypadModifier);

    QCOMPARE(opened.size(), 1);
}

void TestTableKeys::aTableIsSortedByKeysAlone()
{
    const MoneyStage stage;
    const InvoicesPage &page = *stage.window->invoices();

    sortBy(stage, u"Customer"_s);
    QCOMPARE(page.query().sort, InvoiceQuery::Sort::Customer);
    QVERIFY(!page.query().descending);

    sortBy(stage, u"Descending"_s);
    QCOMPARE(page.query().sort, InvoiceQuery::Sort::Customer);
    QVERIFY(page.query().descending);

    sortBy(stage, u"Usual order"_s);
    QCOMPARE(page.query().sort, InvoiceQuery::Sort::Due);
    QVERIFY(!page.query().descending);
}

void TestTableKeys::theUsualOrderComesBackByKeys()
{
    const MoneyStage stage;
    stage.press(Qt::Key_7, Qt::ControlModifier);
    const auto *table = stage.find<DataTable>(u"outbox.table"_s);
    const QString column = table->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString();

    sortBy(stage, column);
    sortBy(stage, u"Descending"_s);
    QCOMPARE(table->header().sortIndicatorSection(), 0);
    QCOMPARE(table->header().sortIndicatorOrder(), Qt::DescendingOrder);

    sortBy(stage, u"Usual order"_s);
    QCOMPARE(table->header().sortIndicatorSection(), -1);
}

void TestTableKeys::onlyWhatIsSortedByItsHeadersIsSortedByKeys()
{
    const MoneyStage stage;
    const Commands &commands = *stage.window->commands();
    for (QAction *section : {commands.invoices, commands.payments, commands.outbox, commands.activity}) {
        section->trigger();
        QVERIFY2(commands.sortBy->isEnabled(), qPrintable(section->objectName()));
    }

    for (QAction *section : {commands.contacts, commands.reports, commands.dashboard}) {
        section->trigger();
        QVERIFY2(!commands.sortBy->isEnabled(), qPrintable(section->objectName()));
    }
}

void TestTableKeys::disputesWhichHaveAnOrderOfTheirOwnAreNotSorted()
{
    const MoneyStage stage;
    const QAction *sortBy = stage.window->commands()->sortBy;
    stage.window->commands()->payments->trigger();
    QVERIFY(sortBy->isEnabled());

    stage.find<Pill>(u"payments.disputed"_s)->click();
    QVERIFY(!sortBy->isEnabled());

    stage.find<Pill>(u"payments.all"_s)->click();
    QVERIFY(sortBy->isEnabled());
}

void TestTableKeys::aSecondColumnIsChosenByKeysAndMarkedInTheHeader()
{
    const MoneyStage stage;
    stage.press(Qt::Key_3, Qt::ControlModifier);
    const auto *table = stage.find<DataTable>(u"payments.table"_s);
    const auto date = static_cast<int>(PaymentColumn::Date);
    const auto titleOf = [table](PaymentColumn column) {
        return table->model()
            ->headerData(static_cast<int>(column), Qt::Horizontal, Qt::AccessibleTextRole)
            .toString();
    };
    sortBy(stage, titleOf(PaymentColumn::Amount));
    const auto pictureOfDate = [&] {
        const SortedHeader &header = table->header();
        return header.viewport()
            ->grab(QRect(header.sectionViewportPosition(date), 0, header.sectionSize(date), header.height()))
            .toImage();
    };
    const QImage before = pictureOfDate();

    stage.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(openMenu());
    walkTo(u"Then by"_s);
    QTest::keyClick(openMenu(), Qt::Key_Right);
    QTRY_COMPARE(openMenu()->objectName(), u"payments.table.sortMenu.second"_s);
    walkTo(titleOf(PaymentColumn::Date));
    QTest::keyClick(openMenu(), Qt::Key_Return);

    QTRY_COMPARE(stage.window->payments()->query().then, PaymentQuery::Then::Ascending);
    QCOMPARE(stage.window->payments()->query().sort, PaymentQuery::Sort::Amount);
    QCOMPARE(table->header().secondSection(), date);
    QVERIFY(pictureOfDate() != before);
}

void TestTableKeys::invoicesOfOneDayAreSortedByAnotherColumn()
{
    const MoneyStage stage;
    InvoicesPage &page = *stage.window->invoices();
    const auto customer = static_cast<int>(InvoiceColumn::Customer);
    const SortedHeader &header = stage.table()->header();
    const QVariantMap plain = page.view();

    emit stage.table()->orderWanted(customer, true);
    QCOMPARE(page.query().sort, InvoiceQuery::Sort::Due);
    QCOMPARE(page.query().then, std::optional(InvoiceQuery::Sort::Customer));
    QCOMPARE(header.secondSection(), customer);
    emit stage.table()->orderWanted(customer, true);
    QVERIFY(page.query().thenDescending);
    QCOMPARE(header.secondOrder(), Qt::DescendingOrder);

    const QVariantMap twice = page.view();
    page.showView(plain);
    QVERIFY(!page.query().then);
    QCOMPARE(header.secondSection(), -1);
    page.showView(twice);
    QCOMPARE(page.query().then, std::optional(InvoiceQuery::Sort::Customer));
    QVERIFY(page.query().thenDescending);

    emit stage.table()->orderWanted(customer, true); // Not at all any more.
    QVERIFY(!page.query().then);
    QCOMPARE(page.view(), plain);
    // Half a book may be equal by what is open: there another click sorts by another column alone.
    emit stage.table()->orderWanted(static_cast<int>(InvoiceColumn::Open));
    emit stage.table()->orderWanted(customer, true);
    QCOMPARE(page.query().sort, InvoiceQuery::Sort::Customer);
    QVERIFY(!page.query().then);
}

void TestTableKeys::aSecondKeyThatSortsNothingFurtherIsLeftOutOfAView_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("then");
    const auto number = [](InvoiceQuery::Sort sort) { return static_cast<int>(sort); };
    using Sort = InvoiceQuery::Sort;

    QTest::newRow("by what is open, then by day") << number(Sort::Open) << number(Sort::Due);
    QTest::newRow("by number, then by customer") << number(Sort::Number) << number(Sort::Customer);
    QTest::newRow("by day, then by the same day") << number(Sort::Due) << number(Sort::Due);
    QTest::newRow("by day, then by what a newer program has") << number(Sort::Due) << 99;
}

void TestTableKeys::aSecondKeyThatSortsNothingFurtherIsLeftOutOfAView()
{
    QFETCH(const int, sort);
    QFETCH(const int, then);
    const MoneyStage stage;
    InvoicesPage &page = *stage.window->invoices();

    page.showView(
        {{u"ordered"_s, true}, {u"sort"_s, sort}, {u"then"_s, then + 1}, {u"thenDescending"_s, true}});

    QCOMPARE(static_cast<int>(page.query().sort), sort);
    QVERIFY(!page.query().then);
    QVERIFY(!page.query().thenDescending);
    QCOMPARE(stage.table()->header().secondSection(), -1);
}

void TestTableKeys::customersByNameHaveNoSecondKeyInAViewEither()
{
    const CustomerStage stage;
    auto *page = stage.window->findChild<CustomersPage *>();
    const auto number = [](CustomerQuery::Sort sort) { return static_cast<int>(sort); };
    using Sort = CustomerQuery::Sort;

    page->showView(
        {{u"ordered"_s, true}, {u"sort"_s, number(Sort::Open)}, {u"then"_s, number(Sort::Name) + 1}});
    QVERIFY(page->view().contains(u"then"_s));

    page->showView(
        {{u"ordered"_s, true}, {u"sort"_s, number(Sort::Name)}, {u"then"_s, number(Sort::Open) + 1}});
    QVERIFY(!page->view().contains(u"then"_s));
    QCOMPARE(stage.table()->header().secondSection(), -1);
}

void TestTableKeys::aSecondColumnSurvivesInViewsAndFromStartToStart()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    const auto date = static_cast<int>(PaymentColumn::Date);
    {
        const MoneyStage stage(8, given);
        stage.choosePayment(0);
        auto *table = stage.find<DataTable>(u"payments.table"_s);
        emit table->orderWanted(static_cast<int>(PaymentColumn::Amount));
        table->sortAlsoBy(date, Qt::DescendingOrder);
        QCOMPARE(table->header().secondSection(), date);
        PaymentsPage &page = *stage.window->payments();
        const QVariantMap view = page.view();
        emit table->orderWanted(date);
        QCOMPARE(table->header().secondSection(), -1);
        page.showView(view);
        QCOMPARE(page.query().then, PaymentQuery::Then::Descending);
        stage.window->close();
    }

    const Stage again(given);

    QCOMPARE(again.window->payments()->query().sort, PaymentQuery::Sort::Amount);
    QCOMPARE(again.window->payments()->query().then, PaymentQuery::Then::Descending);
}

void TestTableKeys::f9HidesNoPaneOfAnotherSection()
{
    const MoneyStage stage;
    stage.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->payments()->isVisible());

    stage.press(Qt::Key_F9);

    QVERIFY(stage.window->invoices()->isPaneShown());
    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.press(Qt::Key_F9);
    QVERIFY(!stage.window->invoices()->isPaneShown());
}
