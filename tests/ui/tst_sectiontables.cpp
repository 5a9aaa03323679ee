#include "tests/ui/tst_sectiontables.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

#include "ui/payments/paymentRecord.h"
#include "ui/widgets/RecordOrder.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/sharedRoom.h"

#include <QFileDialog>
#include <QHeaderView>

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

QList<Record> someRecords()
{
    const auto record = [](const QString &key, const QString &name, const QString &amount) {
        return Record{key, {{.text = name}, {.text = amount, .decimals = 2, .raw = amount}}};
    };
    return {record(u"a"_s, u"Fjord"_s, u"100.00"_s), record(u"b"_s, u"Adler"_s, u"20.00"_s),
        record(u"c"_s, u"fjord"_s, u"-3.50"_s), record(u"d"_s, u"Adler"_s, u"1000"_s)};
}

QString keysOf(const RecordOrder &order)
{
    QString keys;
    for (const Record &record : order.sorted(someRecords(), twoColumns))
        keys += record.key;
    return keys;
}

QStringList columnOf(const QAbstractItemView &table, int column)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        cells += cellOf(table, row, column);
    return cells;
}

} // namespace

void TestSectionTables::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("tables are driven by keys on the offscreen screen only");
}

void TestSectionTables::extraColumnsOfPaymentsTellWhatTheBookKnows()
{
    MoneyStage stage;
    PaymentRow &row = stage.desk.moneyIn[0];
    row.reference = u"INV 1042\nKd. 10023"_s;
    row.valueOn = QDate(2026, 11, 17);
    row.recordedAt = QDateTime(QDate(2026, 11, 18), QTime(8, 5), QTimeZone::utc());
    stage.choosePayment(0);
    const auto &table = *stage.find<DataTable>(u"payments.table"_s);
    const auto cell = [&](PaymentColumn column, int role = Qt::DisplayRole) {
        return cellOf(table, 0, static_cast<int>(column), role);
    };

    QTRY_COMPARE(cell(PaymentColumn::Reference), u"INV 1042 Kd. 10023"_s);
    QCOMPARE(cell(PaymentColumn::ValueDate, RecordTableModel::RawRole), u"2026-11-17"_s);
    QVERIFY2(cell(PaymentColumn::Recorded).contains(u"09:05"_s), qPrintable(cell(PaymentColumn::Recorded)));
    QCOMPARE(cellOf(table, 1, static_cast<int>(PaymentColumn::ValueDate)), u"–"_s);
    for (const PaymentColumn column :
        {PaymentColumn::Reference, PaymentColumn::ValueDate, PaymentColumn::Recorded})
        QVERIFY(table.isColumnHidden(static_cast<int>(column))); // Until somebody asks for it.
    table.columns()->setShown(static_cast<int>(PaymentColumn::Reference), true);
    QVERIFY(!table.isColumnHidden(static_cast<int>(PaymentColumn::Reference)));
}

void TestSectionTables::extraColumnsOfCustomersTellWhatTheBookKnows()
{
    CustomerRow row;
    row.customer.id = CustomerId(u"c-1"_s);
    row.customer.name = u"Adler"_s;
    row.customer.vatId = u"DE123456789"_s;
    row.customer.termDays = 30;
    row.lastPayment = QDate(2026, 11, 3);
    row.heldUntil = QDate(2026, 12, 31);
    row.customer.number = u"K-77"_s;
    row.daysToPay = 21;
    row.savedCard = SavedCard{.externalId = u"pm_1"_s,
        .brand = u"Visa"_s,
        .last4 = u"4242"_s,
        .expiryMonth = 8,
        .expiryYear = 2027};
    CustomerRow other = row;
    other.customer.id = CustomerId(u"c-2"_s);
    other.customer.name = u"Birke"_s;
    other.heldUntil = {};
    other.customer.number.clear();
    other.daysToPay.reset();
    other.savedCard.reset();
    CustomerStage stage({row, other});
    QTRY_VERIFY(stage.isLoaded());
    using C = CustomerColumn;

    QCOMPARE(cellOf(*stage.table(), 0, static_cast<int>(C::LastPayment), RecordTableModel::RawRole),
        u"2026-11-03"_s);
    QCOMPARE(stage.cell(0, C::VatId), u"DE123456789"_s);
    QCOMPARE(stage.cell(0, C::Terms), u"30 days"_s);
    QCOMPARE(stage.cell(0, C::Reminders), u"Held until 31/12/2026"_s);
    QCOMPARE(stage.cell(1, C::Reminders), u"On"_s);
    QCOMPARE(stage.cell(0, C::Number), u"K-77"_s);
    QCOMPARE(stage.cell(0, C::DaysToPay), u"21"_s);
    QCOMPARE(stage.cell(1, C::DaysToPay), u"–"_s);
    QCOMPARE(stage.cell(0, C::SavedMethod), u"Visa •••• 4242"_s);
    QCOMPARE(stage.cell(1, C::SavedMethod), u"–"_s);
    for (const C column : {C::VatId, C::Terms, C::Reminders, C::Number, C::DaysToPay})
        QVERIFY(stage.table()->isColumnHidden(static_cast<int>(column)));
}

void TestSectionTables::aContactTellsOfItsCustomerAndOfItsTrouble()
{
    Stage stage;
    ContactRow linked;
    linked.connection = ConnectionId(u"hubspot"_s);
    linked.remoteId = u"4711"_s;
    linked.name = u"Adler"_s;
    linked.customer = CustomerId(u"c-1"_s);
    linked.customerName = u"Adler & <b>Söhne</b>"_s;
    linked.changedHere = QDateTime(QDate(2026, 11, 18), QTime(8, 5), QTimeZone::utc());
    linked.trouble = u"City is required"_s;
    stage.desk.people = {linked};
    emit stage.desk.contactsChanged();
    stage.window->commands()->contacts->trigger();
    const auto &table = *stage.find<DataTable>(u"contacts.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);

    QVERIFY(cellOf(table, 0, 7).contains(u"09:05"_s));
    QCOMPARE(cellOf(table, 0, 8), u"Adler & <b>Söhne</b>"_s);
    QCOMPARE(cellOf(table, 0, 9), u"4711"_s);
    QVERIFY(cellOf(table, 0, 10).contains(u"City is required"_s));
    QVERIFY(table.isColumnHidden(9) && table.isColumnHidden(10));
}

void TestSectionTables::aContactSaysHowItStands()
{
    Stage stage;
    const auto linked = [](const QString &id) {
        ContactRow row;
        row.connection = ConnectionId(u"hubspot"_s);
        row.remoteId = row.name = id;
        row.customer = CustomerId(u"c-1"_s);
        return row;
    };
    ContactRow free = linked(u"1"_s);
    free.customer = {};
    ContactRow conflict = linked(u"2"_s);
    conflict.isInConflict = conflict.isToBeTold = true;
    ContactRow waiting = linked(u"3"_s);
    waiting.isToBeTold = true;
    waiting.trouble = u"offline"_s; // It is tried again.
    ContactRow refused = linked(u"4"_s);
    refused.trouble = u"City is required"_s;
    stage.desk.people = {free, conflict, waiting, refused, linked(u"5"_s)};
    emit stage.desk.contactsChanged();
    stage.window->commands()->contacts->trigger();
    const auto &table = *stage.find<DataTable>(u"contacts.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 5);

    QCOMPARE(columnOf(table, 4),
        (QStringList{u"Not linked"_s, u"Conflict"_s, u"To push"_s, u"Refused"_s, u"In step"_s}));
}

void TestSectionTables::aCustomerHasTheRoomOfACompanyInTheContacts()
{
    Stage stage;
    stage.window->resize(1920, 1080);
    stage.window->commands()->contacts->trigger();
    const auto &table = *stage.find<DataTable>(u"contacts.table"_s);
    constexpr int company = 2;
    constexpr int customer = 8;

    QTRY_VERIFY(!table.isColumnHidden(company) && !table.isColumnHidden(customer));

    QCOMPARE(table.columnWidth(customer), table.columnWidth(company)); // Mostly they are one name.
}

void TestSectionTables::theJournalTellsAmounts()
{
    Stage stage;
    stage.desk.journal
        = {{.seq = 2, .kind = u"InvoiceIssued"_s, .amount = Money(124'997, Currency::of("EUR"))},
            {.seq = 1, .kind = u"CustomerSaved"_s}};
    stage.window->commands()->activity->trigger();
    const auto &table = *stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);

    QCOMPARE(cellOf(table, 0, 6), u"1,249.97"_s);
    QCOMPARE(cellOf(table, 0, 6, RecordTableModel::RawRole), u"1249.97"_s);
    QCOMPARE(cellOf(table, 0, 7), u"EUR"_s);
    QCOMPARE(cellOf(table, 1, 6), u"–"_s);
    QCOMPARE(cellOf(table, 1, 7, RecordTableModel::RawRole), QString());
}

void TestSectionTables::theJournalTellsTheDayOfWhatIsOlder()
{
    Stage stage;
    const QDateTime noon({2026, 11, 23}, {12, 0}, QTimeZone::utc());
    stage.desk.journal
        = {{.seq = 2, .occurredAt = noon.addDays(-2), .recordedAt = noon, .kind = u"PaymentReceived"_s},
            {.seq = 1, .occurredAt = noon, .recordedAt = noon, .kind = u"CustomerSaved"_s}};
    stage.window->commands()->activity->trigger();
    const auto &table = *stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);

    QCOMPARE(cellOf(table, 0, 0), cellOf(table, 1, 0)); // Both came to the book then.
    QCOMPARE(cellOf(table, 0, 8, RecordTableModel::RawRole), u"2026-11-21"_s);
    QCOMPARE(cellOf(table, 1, 8), u"–"_s);
}

void TestSectionTables::theOutboxTellsHowOftenItTried()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s),
        .state = OutboxState::Waiting,
        .attempts = 3,
        .files = {u"INV-1.pdf"_s, u"statement-2026-11-23.pdf"_s}}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    const auto &table = *stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);

    QCOMPARE(cellOf(table, 0, 10), u"3"_s);
    QVERIFY(table.isColumnHidden(10));
    QCOMPARE(cellOf(table, 0, 11), u"INV-1.pdf, statement-2026-11-23.pdf"_s);
    QVERIFY(table.isColumnHidden(11));
}

void TestSectionTables::aMovementTellsItsValueDayAndItsAccount()
{
    BankBench bench;
    bench.bank.rows[0].line.valueOn = QDate(2026, 11, 14);
    bench.bank.rows[0].line.bankReference = u"2026-11/77"_s;
    bench.page->ask();

    QTRY_COMPARE(cellOf(*bench.table, 0, 7, RecordTableModel::RawRole), u"2026-11-14"_s);
    QCOMPARE(cellOf(*bench.table, 0, 8), u"DE89 •••• 3000"_s);
    QCOMPARE(cellOf(*bench.table, 0, 9), u"2026-11/77"_s);
    QVERIFY(bench.table->isColumnHidden(7) && bench.table->isColumnHidden(8));
}

void TestSectionTables::roomIsSharedByNeed_data()
{
    QTest::addColumn<QList<int>>("needs");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("shares");

    QTest::newRow("more than all need") << QList<int>{100, 200} << 401 << QList<int>{150, 251};
    QTest::newRow("one is modest") << QList<int>{400, 100} << 300 << QList<int>{200, 100};
    QTest::newRow("all need more") << QList<int>{400, 500} << 300 << QList<int>{150, 150};
    QTest::newRow("two are modest") << QList<int>{50, 900, 60} << 300 << QList<int>{50, 190, 60};
}

void TestSectionTables::roomIsSharedByNeed()
{
    QFETCH(const QList<int>, needs);
    QFETCH(const int, room);
    QFETCH(const QList<int>, shares);

    QCOMPARE(sharedRoom(needs, room), shares);
}

void TestSectionTables::whatAMovementMayBeGetsTheRoomItsTextDoesNotNeed()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    constexpr int text = 4;
    constexpr int proposal = 6;
    const DataTable &table = *section.table;

    QTRY_VERIFY(table.columnWidth(proposal) > table.columnWidth(text));

    QVERIFY(table.columnWidth(text) >= table.widthInView(text)); // None of it is cut.
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestSectionTables::aThirdClickReturnsToTheOrderOfTheList()
{
    RecordOrder order;
    QCOMPARE(keysOf(order), u"abcd"_s);
    order.click(0, false);
    QCOMPARE(keysOf(order), u"bdac"_s);
    order.click(0, false);
    QCOMPARE(keysOf(order), u"acbd"_s);
    order.click(0, false);
    QCOMPARE(keysOf(order), u"abcd"_s);
}

void TestSectionTables::shiftAddsAColumnToTheOrder()
{
    RecordOrder order;
    order.click(0, false);
    order.click(1, true);
    QCOMPARE(keysOf(order), u"bdca"_s);
    order.click(1, true);
    QCOMPARE(keysOf(order), u"dbac"_s);
    order.click(1, true); // Not by it any more.
    QCOMPARE(keysOf(order), u"bdac"_s);
    order.click(1, true);
    order.click(1, false); // Without Shift by this one alone.
    QCOMPARE(order.keys(), (QList<RecordOrder::Key>{{.column = 1}}));
}

void TestSectionTables::amountsAreSortedAsNumbers()
{
    RecordOrder order;
    order.click(1, false);

    QCOMPARE(keysOf(order), u"cbad"_s);
}

void TestSectionTables::aMailInTheOutboxIsNoMoreThanAccepted()
{
    MoneyStage stage;
    stage.desk.effects
        = {OutboxRow{.id = EntryId(u"1"_s), .what = OutboxWhat::Mail, .state = OutboxState::Done},
            OutboxRow{.id = EntryId(u"2"_s), .what = OutboxWhat::Refund, .state = OutboxState::Done}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    const auto &table = *stage.find<DataTable>(u"outbox.table"_s);

    QTRY_COMPARE(table.model()->rowCount(), 2);
    const QModelIndex mail = table.model()->index(0, 6);
    QCOMPARE(mail.data().toString(), u"Accepted"_s);
    QCOMPARE(mail.data(Qt::AccessibleTextRole).toString(), u"Accepted by mail server"_s);
    QCOMPARE(table.model()->index(1, 6).data().toString(), u"Done"_s);
}

void TestSectionTables::theOutboxIsSortedByItsHeaders()
{
    Stage stage;
    const QDateTime early(QDate(2026, 2, 11), QTime(8, 0), QTimeZone::utc());
    stage.desk.effects
        = {OutboxRow{.id = EntryId(u"1"_s), .subjectText = u"INV-10"_s, .since = early.addDays(20)},
            OutboxRow{.id = EntryId(u"2"_s), .subjectText = u"INV-9"_s, .since = early}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(columnOf(*table, 2), (QStringList{u"INV-10"_s, u"INV-9"_s})); // Newest first.

    emit table->orderWanted(0);

    QCOMPARE(columnOf(*table, 2), (QStringList{u"INV-9"_s, u"INV-10"_s}));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    stage.desk.effects.append(
        OutboxRow{.id = EntryId(u"3"_s), .subjectText = u"INV-1"_s, .since = early.addDays(1)});
    emit stage.desk.outboxChanged();
    QTRY_COMPARE(columnOf(*table, 2), (QStringList{u"INV-9"_s, u"INV-1"_s, u"INV-10"_s})); // It stays so.
    emit table->orderWanted(0);
    emit table->orderWanted(0);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(columnOf(*table, 2), (QStringList{u"INV-10"_s, u"INV-1"_s, u"INV-9"_s}));
}

void TestSectionTables::sumsFollowPayoutsThatWereSorted()
{
    Stage stage;
    stage.desk.paidOut = {payout(u"stripe:po_3"_s, 30'000, 3), payout(u"stripe:po_2"_s, 10'000, 2),
        payout(u"stripe:po_1"_s, 20'000, 1)};
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payouts->trigger();
    auto *table = stage.find<DataTable>(u"payouts.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);

    emit table->orderWanted(6);

    QCOMPARE(columnOf(*table, 6), (QStringList{u"100.00"_s, u"200.00"_s, u"300.00"_s}));
    table->clearSelection();
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(1, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY2(
        table->selectionAsText(RecordTableModel::RawRole, false).contains(u"200.00"_s), "what is selected");
    QTRY_VERIFY(stage.text(u"payouts.selectedSums"_s).contains(u"300.00"_s));
}

void TestSectionTables::theJournalIsReadFromBothEnds()
{
    Stage stage;
    for (qint64 seq = 300; seq > 0; --seq)
        stage.desk.journal.append({.seq = seq, .kind = u"LinkIssued"_s});
    stage.window->commands()->activity->trigger();
    auto *table = stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 300);
    QCOMPARE(cellOf(*table, 0, 4), u"300"_s);

    emit table->orderWanted(0);

    QTRY_COMPARE(cellOf(*table, 0, 4), u"1"_s);
    QTRY_COMPARE(table->model()->rowCount(), 300);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    emit table->orderWanted(2); // By words nothing is sorted.
    QCOMPARE(cellOf(*table, 0, 4), u"1"_s);
    emit table->orderWanted(0);
    QTRY_COMPARE(cellOf(*table, 0, 4), u"300"_s);
}

void TestSectionTables::paymentsOfOneAmountAreSortedByTheirDays()
{
    MoneyStage stage;
    stage.choosePayment(0);
    auto *table = stage.find<DataTable>(u"payments.table"_s);
    const auto amount = static_cast<int>(PaymentColumn::Amount);
    const auto date = static_cast<int>(PaymentColumn::Date);
    using Then = PaymentQuery::Then;

    emit table->orderWanted(amount);
    emit table->orderWanted(date, true);

    QCOMPARE(stage.window->payments()->query().sort, PaymentQuery::Sort::Amount);
    QCOMPARE(stage.window->payments()->query().then, Then::Ascending);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), amount);
    emit table->orderWanted(date, true);
    QCOMPARE(stage.window->payments()->query().then, Then::Descending);
    emit table->orderWanted(date);
    QCOMPARE(stage.window->payments()->query().then, Then::Nothing);
    QCOMPARE(stage.window->payments()->query().sort, PaymentQuery::Sort::Date);
}

void TestSectionTables::whatATableShowsIsExported()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s),
                              .what = OutboxWhat::Charge,
                              .subjectText = u"=INV-1"_s,
                              .to = u"CUP"_s, // Also the code of a currency.
                              .connection = u"stripe"_s,
                              .amount = Money(124'997, Currency::of("EUR")),
                              .attempts = 2},
        OutboxRow{.id = EntryId(u"2"_s), .what = OutboxWhat::CrmPush, .connection = u"hubspot"_s}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *list = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->columns()->setShown(10, true);
    list->columns()->setShown(1, false);
    QTRY_VERIFY(stage.window->commands()->exportShown->isEnabled());
    stage.window->commands()->exportShown->trigger();
    auto *chooser = stage.find<QFileDialog>(u"export.file"_s);
    QTRY_VERIFY(chooser && chooser->isVisible());

    emit chooser->fileSelected(u"/tmp/outbox.csv"_s);

    QTRY_COMPARE(stage.desk.exportedTables.size(), 1);
    const ReportTable &table = stage.desk.exportedTables.constFirst();
    QCOMPARE(table.rows.size(), 2);
    QStringList titles;
    for (const ReportTable::Column &column : table.columns)
        titles += column.title;
    QVERIFY(!titles.contains(u"What"_s) && titles.contains(u"Attempts"_s));
    const qsizetype amount = titles.indexOf(u"Amount"_s);
    QCOMPARE(std::get<Money>(table.rows.at(0).at(amount)), Money(124'997, Currency::of("EUR")));
    QCOMPARE(std::get<QString>(table.rows.at(1).at(amount)), QString()); // About no amount.
    QCOMPARE(stage.desk.exported.constFirst().format, ReportService::File::Csv);
    chooser->reject();
}

void TestSectionTables::allRowsOfALongTableAreExported()
{
    CustomerStage stage(SampleCustomerDesk::manyCustomers(1'250));
    QTRY_COMPARE(stage.table()->model()->rowCount(), 1'250);
    stage.window->commands()->exportShown->trigger();
    auto *chooser = stage.find<QFileDialog>(u"export.file"_s);
    QTRY_VERIFY(chooser && chooser->isVisible());

    emit chooser->fileSelected(u"/tmp/customers.xlsx"_s);

    QTRY_COMPARE_WITH_TIMEOUT(stage.desk.exportedTables.size(), 1, 20'000);
    const ReportTable &table = stage.desk.exportedTables.constFirst();
    QCOMPARE(table.rows.size(), 1'250);
    QCOMPARE(std::get<QString>(table.rows.constLast().at(0)), u"Customer 1250"_s);
    QCOMPARE(table.title, u"Customers"_s);
    for (const QList<ReportCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    chooser->reject();
}
