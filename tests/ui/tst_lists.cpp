#include "tests/ui/tst_lists.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

#include "ui/payments/paymentRecord.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/goToRow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

PayoutRow payout(const QString &id, qint64 minor, int day)
{
    PayoutRow row;
    row.payout.id = id;
    row.payout.amount = Money(minor, Currency::of("EUR"));
    row.payout.arrivesOn = QDate(2026, 11, day);
    return row;
}

QString cellOf(const QAbstractItemView &table, int row, int column, int role = Qt::DisplayRole)
{
    return table.model()->index(row, column).data(role).toString();
}

const QList<RecordColumn> twoColumns{{u"Name"_s, u"Name"_s, 0}, {u"Amount"_s, u"Amount"_s, 90, true}};

QStringList columnOf(const QAbstractItemView &table, int column)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        cells += cellOf(table, row, column);
    return cells;
}

} // namespace

void TestLists::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("tables are driven by keys on the offscreen screen only");
}

void TestLists::theOutboxIsNarrowedByText()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s), .subjectText = u"INV-10"_s, .to = u"Çınar"_s},
        OutboxRow{
            .id = EntryId(u"2"_s), .subjectText = u"INV-9"_s, .amount = Money(124'997, Currency::of("EUR"))}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);

    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto *field = stage.find<FilterField>(u"outbox.filter"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"cinar"_s);
    QTRY_COMPARE(columnOf(*table, 2), QStringList{u"INV-10"_s});
    emit stage.desk.outboxChanged();
    QTest::qWait(120);
    QCOMPARE(table->model()->rowCount(), 1); // It stays narrowed.
    field->setText(u"1249.97"_s);
    QTRY_COMPARE(columnOf(*table, 2), QStringList{u"INV-9"_s});
    field->setText(u"zzz"_s);
    auto *noMatch = stage.find<EmptyState>(u"outbox.noMatch"_s);
    QTRY_VERIFY(noMatch->isVisible());
    QVERIFY(!stage.find<EmptyState>(u"outbox.empty"_s)->isVisible()); // Something does wait.
    stage.press(Qt::Key_Escape);

    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!noMatch->isVisible());
}

void TestLists::payoutsAreNarrowedByTextAndTheirSumsFollow()
{
    Stage stage;
    stage.desk.paidOut = {payout(u"stripe:po_2"_s, 30'000, 2), payout(u"stripe:po_1"_s, 10'000, 1)};
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payouts->trigger();
    auto *table = stage.find<DataTable>(u"payouts.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);

    stage.find<FilterField>(u"payouts.filter"_s)->setText(u"po_1"_s);

    QTRY_COMPARE(columnOf(*table, 6), QStringList{u"100.00"_s});
    stage.window->commands()->exportShown->trigger();
    emit stage.find<QFileDialog>(u"export.file"_s)->fileSelected(u"/tmp/payouts.csv"_s);
    QTRY_COMPARE(stage.desk.exportedTables.size(), 1);
    QCOMPARE(stage.desk.exportedTables.constFirst().rows.size(), 1);
    stage.find<QFileDialog>(u"export.file"_s)->reject();
}

void TestLists::theJournalIsNarrowedByNumberNameAndWords()
{
    Stage stage;
    stage.desk.journal = {{.seq = 3, .kind = u"PeriodLocked"_s},
        {.seq = 2, .kind = u"PaymentReceived"_s, .party = u"Çınar"_s},
        {.seq = 1, .kind = u"InvoiceIssued"_s, .number = u"INV-9"_s}};
    stage.window->commands()->activity->trigger();
    auto *table = stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);

    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto *field = stage.find<FilterField>(u"activity.filter"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"inv-9"_s);
    QTRY_COMPARE(columnOf(*table, 4), QStringList{u"1"_s});
    field->setText(u"cinar"_s);
    QTRY_COMPARE(columnOf(*table, 4), QStringList{u"2"_s});
    field->setText(u"Locked"_s);
    QTRY_COMPARE(columnOf(*table, 4), QStringList{u"3"_s});
    QVERIFY(!stage.find<QLabel>(u"activity.cut"_s)->isVisible());
    field->setText(u"zzz"_s);
    QTRY_VERIFY(stage.find<EmptyState>(u"activity.noMatch"_s)->isVisible());
    QVERIFY(!stage.find<EmptyState>(u"activity.empty"_s)->isVisible());
    field->clear();

    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestLists::movementsAreSortedAndTakenInThatOrder()
{
    BankBench bench;
    QTRY_VERIFY(bench.isLoaded());
    const auto minors = [&] {
        QList<qint64> all;
        for (int row = 0; row < bench.table->model()->rowCount(); ++row)
            all.append(cellOf(*bench.table, row, 1, RecordTableModel::RawRole).remove(u'.').toLongLong());
        return all;
    };

    emit bench.table->orderWanted(1);

    QVERIFY(std::ranges::is_sorted(minors()));
    goToRow(*bench.table, 1);
    QTRY_COMPARE(bench.page->current()->no, qint64{5});
    bench.press(Qt::Key_I);
    QTRY_COMPARE(bench.bank.aside.size(), qsizetype{1});
    QCOMPARE(bench.bank.aside.constFirst().first, qint64{5});
    QTRY_COMPARE(bench.currentPayer(), u"Çınar Lojistik A.Ş."_s); // The next one as it is sorted.
    QVERIFY(std::ranges::is_sorted(minors()));
}

void TestLists::aLongListIsSortedAtOnceAndKeepsItsRow()
{
    RecordTableModel model(twoColumns);
    const QAbstractItemModelTester tester(&model);
    QList<Record> records;
    for (int i = 0; i < 200; ++i)
        records.append({QString::number(i), {{.text = QString::number(i)}, {.text = u"1"_s}}});
    model.setRecords(records);
    const QPersistentModelIndex kept = model.index(7, 1);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);

    std::ranges::reverse(records);
    model.setRecords(records);

    QCOMPARE(moves.size(), 0);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(kept.row(), 192);
    QCOMPARE(model.records(), records);
    records.swapItemsAt(3, 5);
    records.removeAt(100);
    records.append({u"new"_s, {{.text = u"new"_s}, {.text = u"1"_s}}});
    model.setRecords(records);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(model.records(), records);
}

void TestLists::paymentsAreSortedByCustomerAndMethod()
{
    MoneyStage stage;
    stage.choosePayment(0);
    auto *table = stage.find<DataTable>(u"payments.table"_s);
    const auto click = [&](PaymentColumn column) { emit table->orderWanted(static_cast<int>(column)); };
    const PaymentQuery &query = stage.window->payments()->query();
    using Sort = PaymentQuery::Sort;

    click(PaymentColumn::Method);
    QVERIFY(query.sort == Sort::Method && !query.descending); // From A on.
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(PaymentColumn::Method));
    // Sorted as it is kept, shown in words: what is alike stands together.
    const auto standTogether = [table] {
        QStringList words = columnOf(*table, static_cast<int>(PaymentColumn::Method));
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words.size() == QSet<QString>(words.cbegin(), words.cend()).size();
    };
    QTRY_VERIFY(standTogether());
    click(PaymentColumn::Method);
    QVERIFY(query.sort == Sort::Method && query.descending);
    click(PaymentColumn::Method); // The third time as it was.
    QVERIFY(query.sort == Sort::Date && query.descending);
    click(PaymentColumn::Customer);
    QVERIFY(query.sort == Sort::Customer && !query.descending);
    emit table->orderWanted(static_cast<int>(PaymentColumn::Date), true); // Beside a name nothing is added.
    QVERIFY(query.sort == Sort::Date && query.descending);
    click(PaymentColumn::Pays); // By this one nothing is sorted.
    QVERIFY(query.sort == Sort::Date && query.descending);
}

void TestLists::paymentsThatNeedSomebodyComeFirstByStatus()
{
    MoneyStage stage;
    stage.choosePayment(0);
    auto *table = stage.find<DataTable>(u"payments.table"_s);
    const int status = static_cast<int>(PaymentColumn::Status);
    const PaymentQuery &query = stage.window->payments()->query();
    using Sort = PaymentQuery::Sort;
    QVERIFY(columnOf(*table, status).contains(u"Needs customer"_s));

    emit table->orderWanted(status);
    QVERIFY(query.sort == Sort::Status && !query.descending);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), status);
    QTRY_COMPARE(columnOf(*table, status).constLast(), u"Received"_s);
    QTRY_VERIFY(columnOf(*table, status).constFirst() != u"Received"_s);
    emit table->orderWanted(status, true); // Beside a status nothing is added: it turns.
    QVERIFY(query.sort == Sort::Status && query.descending);
    QTRY_COMPARE(columnOf(*table, status).constFirst(), u"Received"_s);
    emit table->orderWanted(status);
    QVERIFY(query.sort == Sort::Date && query.descending);
}

void TestLists::customersThatAreEqualAreSortedByAnotherKey()
{
    using C = CustomerColumn;
    const auto customer = [](const QString &name, qint64 open, int paidDaysAgo) {
        CustomerRow row;
        row.customer.id = CustomerId(name);
        row.customer.name = name;
        row.balances = {{.open = eur(open), .overdue = eur(0), .credit = eur(0)}};
        row.lastPayment = SampleDesk::pictureDay().addDays(-paidDaysAgo);
        return row;
    };
    CustomerStage stage({customer(u"Adler"_s, 100, 9), customer(u"Birke"_s, 100, 1),
        customer(u"Ceder"_s, 500, 5), customer(u"Dorn"_s, 100, 4)});
    const auto click
        = [&](C column, bool adds) { emit stage.table()->orderWanted(static_cast<int>(column), adds); };
    const QHeaderView &header = *stage.table()->horizontalHeader();
    const QStringList alone{u"Ceder"_s, u"Adler"_s, u"Birke"_s, u"Dorn"_s};

    click(C::Open, false);
    QTRY_COMPARE(stage.names(), alone);
    click(C::LastPayment, true);
    QTRY_COMPARE(stage.names(), (QStringList{u"Ceder"_s, u"Birke"_s, u"Dorn"_s, u"Adler"_s}));
    QCOMPARE(header.sortIndicatorSection(), static_cast<int>(C::Open)); // The first key.
    auto *page = stage.window->findChild<CustomersPage *>();
    const QVariantMap view = page->view();
    click(C::LastPayment, true);
    QTRY_COMPARE(stage.names(), (QStringList{u"Ceder"_s, u"Adler"_s, u"Dorn"_s, u"Birke"_s}));
    click(C::LastPayment, true); // The third time as it was.
    QTRY_COMPARE(stage.names(), alone);
    click(C::Name, true);
    click(C::Name, true);
    QTRY_COMPARE(stage.names(), (QStringList{u"Ceder"_s, u"Dorn"_s, u"Birke"_s, u"Adler"_s}));

    page->showView(view); // A view keeps both.
    QTRY_COMPARE(stage.names(), (QStringList{u"Ceder"_s, u"Birke"_s, u"Dorn"_s, u"Adler"_s}));
    QCOMPARE(page->view(), view);
    click(C::Name, false);
    click(C::Open, true); // Beside a name nothing is added: it sorts by that alone.
    QTRY_COMPARE(stage.names(), alone);
}

void TestLists::viewsOfPaymentsAndCustomersComeBackByName()
{
    CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    const auto save = [&stage](const QString &called) {
        stage.window->activateWindow();
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = stage.find<QLineEdit>(u"viewName.name"_s);
        QVERIFY(name);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, called);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.dialog());
    };
    const auto shown
        = [&stage](const QString &button) { return stage.find<QPushButton>(button)->accessibleName(); };
    stage.find<Pill>(u"customers.pill.overdue"_s)->click();
    emit stage.table()->orderWanted(static_cast<int>(CustomerColumn::Open));
    stage.table()->columns()->setShown(static_cast<int>(CustomerColumn::VatId), true);
    save(u"Whom to call"_s);
    QTRY_COMPARE(shown(u"customers.view"_s), u"View Whom to call"_s);
    stage.find<Pill>(u"customers.pill.all"_s)->click();
    QVERIFY(shown(u"customers.view"_s) != u"View Whom to call"_s);

    stage.window->commands()->payments->trigger();
    emit stage.find<DataTable>(u"payments.table"_s)->orderWanted(static_cast<int>(PaymentColumn::Method));
    save(u"By method"_s);
    QTRY_COMPARE(shown(u"payments.view"_s), u"View By method"_s);
    stage.find<QAction>(u"payments.view.All"_s)->trigger();
    QCOMPARE(stage.window->payments()->query().sort, PaymentQuery::Sort::Date);
    stage.find<QAction>(u"payments.view.By method"_s)->trigger();
    QCOMPARE(stage.window->payments()->query().sort, PaymentQuery::Sort::Method);
    QVERIFY(!stage.find<QAction>(u"customers.view.By method"_s)); // Each list has its own.

    stage.find<QAction>(u"customers.view.Whom to call"_s)->trigger();
    QVERIFY(stage.table()->isVisible());
    QVERIFY(stage.find<Pill>(u"customers.pill.overdue"_s)->isChecked());
    QCOMPARE(
        stage.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(CustomerColumn::Open));
    QVERIFY(!stage.table()->isColumnHidden(static_cast<int>(CustomerColumn::VatId)));
}

void TestLists::aViewThatComesWithTheProgramIsShownAsSuch()
{
    MoneyStage stage;
    stage.choosePayment(0);
    const auto shown = [&stage] { return stage.find<QPushButton>(u"payments.view"_s)->accessibleName(); };
    QCOMPARE(shown(), u"View All"_s);

    stage.find<QAction>(u"payments.view.Disputed"_s)->trigger();

    QCOMPARE(stage.window->payments()->query().which, PaymentQuery::Which::Disputed);
    QCOMPARE(shown(), u"View Disputed"_s);
    stage.find<FilterField>(u"payments.filter"_s)->setText(u"x"_s);
    QTRY_COMPARE(shown(), u"Views"_s); // Narrowed further it is none of them.
}

void TestLists::whatFitsInOtherStatesIsToldAndShown()
{
    MoneyStage stage;
    stage.choosePayment(0);
    const auto fits = [](const QWidget &page, const QString &section) {
        for (const PlainLabel *label :
            page.findChild<EmptyState *>(section + u".noMatch"_s)->findChildren<PlainLabel *>())
            if (label->text().contains(u"in other statuses"_s))
                return label->text();
        return QString();
    };
    auto *payments = stage.window->payments();
    payments->showDisputed(true);
    stage.find<FilterField>(u"payments.filter"_s)->setText(stage.desk.moneyIn.constFirst().method);

    QTRY_VERIFY(!fits(*payments, u"payments"_s).isEmpty());
    auto *show = stage.find<QPushButton>(u"payments.noMatch.show"_s);
    QTRY_VERIFY(show->isVisible());
    show->click();
    QTRY_VERIFY(stage.find<DataTable>(u"payments.table"_s)->model()->rowCount() > 0);
    QCOMPARE(payments->query().which, PaymentQuery::Which::All);
    QVERIFY(!payments->query().text.isEmpty()); // Still of what was looked for.

    BankBench bench;
    bench.bank.rows[0].replacedBy = u"parts"_s;
    bench.page->ask();
    auto *filter = bench.find<FilterField>(u"bank.filter"_s);
    filter->setText(u"adler"_s);
    QTRY_COMPARE(fits(*bench.page, u"bank"_s), u"1 in other statuses."_s);
    bench.find<QPushButton>(u"bank.noMatch.show"_s)->click();
    QTRY_COMPARE(bench.currentPayer(), u"Adler & Söhne GmbH"_s);
    filter->setText(u"nobody at all"_s);
    QTRY_VERIFY(bench.find<EmptyState>(u"bank.noMatch"_s)->isVisible());
    QVERIFY(!bench.find<QPushButton>(u"bank.noMatch.show"_s)->isVisible()); // All are looked at already.
}

void TestLists::daysTheWrongWayRoundAreRefusedAtTheirField()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.window->commands()->filterFields->trigger();
    auto *from = stage.find<QLineEdit>(u"fields.from"_s);
    auto *through = stage.find<QLineEdit>(u"fields.through"_s);
    auto *trouble = stage.find<PlainLabel>(u"fields.trouble"_s);
    QVERIFY(from && through && trouble);
    QApplication::setActiveWindow(from->window());

    stage.type(u"fields.from"_s, u"20/11/2026"_s);
    stage.type(u"fields.through"_s, u"01/11/2026"_s);
    QVERIFY(!trouble->isVisible()); // Not while it is typed.
    stage.press(Qt::Key_Tab, Qt::ShiftModifier);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().startsWith(u"The first day lies after the last"_s));
    const auto *currency = stage.find<QComboBox>(u"fields.currency"_s);
    QTRY_VERIFY(trouble->y() > through->y() && trouble->y() < currency->y()); // Under its field.
    stage.find<QPushButton>(u"fields.act"_s)->click();
    QVERIFY(stage.dialog());
    QVERIFY(through->hasFocus());
    QVERIFY(stage.window->payments()->query().fields.isEmpty());

    stage.type(u"fields.through"_s, u"30/11/2026"_s);
    from->setFocus();
    QTRY_VERIFY(!trouble->isVisible());
    stage.find<QComboBox>(u"fields.currency"_s)->setCurrentText(u"EUR"_s);
    stage.type(u"fields.least"_s, u"5.00"_s);
    stage.type(u"fields.most"_s, u"4.00"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();
    QVERIFY(trouble->isVisible() && stage.dialog());
    stage.type(u"fields.most"_s, u"6.00"_s);
    stage.find<QPushButton>(u"fields.act"_s)->click();
    QTRY_VERIFY(!stage.dialog());
    QCOMPARE(stage.window->payments()->query().fields.most, std::optional<qint64>(600));
}

void TestLists::aListOfNobodySaysWhereCustomersComeFrom()
{
    MoneyStage stage;
    stage.desk.customersKnown.clear();
    stage.trigger(stage.window->commands()->filterFields);
    const auto *list = stage.find<QListWidget>(u"fields.list"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"No customers yet."_s);

    stage.press(Qt::Key_Down);

    QCOMPARE(list->currentRow(), -1);
    stage.type(u"fields.customer"_s, u"fjord"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"No customer matches."_s);
}

void TestLists::paymentsAreNarrowedToAConnection()
{
    MoneyStage stage;
    stage.desk.moneyIn[0].connection = u"cheque"_s;
    stage.choosePayment(0);
    stage.window->commands()->filterFields->trigger();
    auto *connection = stage.find<QComboBox>(u"fields.connection"_s);
    QTRY_VERIFY(connection->isVisible());

    connection->setCurrentIndex(connection->findData(u"cheque"_s));
    stage.find<QPushButton>(u"fields.act"_s)->click();

    QTRY_COMPARE(stage.find<DataTable>(u"payments.table"_s)->model()->rowCount(), 1);
    auto *pill = stage.find<Pill>(u"payments.pill.connection"_s);
    QVERIFY(pill->isVisible());
    pill->click();
    QTRY_VERIFY(stage.find<DataTable>(u"payments.table"_s)->model()->rowCount() > 1);
    QVERIFY(stage.window->payments()->query().fields.isEmpty());
}

void TestLists::typingJumpsInTheSortedColumnOfEveryTable()
{
    BankBench bench;
    QTRY_VERIFY(bench.isLoaded());
    emit bench.table->orderWanted(3); // By payers.
    goToRow(*bench.table, 0);
    QTest::keyClicks(bench.table, u"fjo"_s);
    QTRY_COMPARE(bench.currentPayer(), u"Fjord Supply AS"_s);

    Stage stage;
    const QDateTime early(QDate(2026, 2, 11), QTime(8, 0), QTimeZone::utc());
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s), .to = u"ap@adler.example"_s, .since = early},
        OutboxRow{.id = EntryId(u"2"_s), .to = u"çınar@cinar.example"_s, .since = early.addDays(1)}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    emit table->orderWanted(3);
    goToRow(*table, 0);
    QTest::keyClicks(table, u"cin"_s);
    QCOMPARE(cellOf(*table, table->currentIndex().row(), 3), u"çınar@cinar.example"_s);

    CustomerRow owing;
    owing.customer.id = CustomerId(u"c-1"_s);
    owing.customer.name = u"Adler"_s;
    const Money some(100, Currency::of("EUR"));
    owing.balances = {{.open = some, .overdue = some, .credit = Money(0, some.currency())}};
    CustomerRow other;
    other.customer.id = CustomerId(u"c-2"_s);
    other.customer.name = u"Birke"_s;
    CustomerStage customers({owing, other});
    QTRY_VERIFY(customers.isLoaded());
    customers.table()->setFocus();
    QTest::keyClicks(customers.table(), u"bir"_s); // Sorted by amounts: names are meant.
    QTRY_COMPARE(customers.cell(customers.table()->currentIndex().row(), CustomerColumn::Name), u"Birke"_s);
}
