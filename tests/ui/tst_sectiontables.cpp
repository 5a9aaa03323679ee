#include "tests/ui/tst_sectiontables.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

#include "ui/payments/paymentRecord.h"
#include "ui/widgets/TableColumns.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QAbstractItemView &table, int row, int column, int role = Qt::DisplayRole)
{
    return table.model()->index(row, column).data(role).toString();
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
    CustomerRow other = row;
    other.customer.id = CustomerId(u"c-2"_s);
    other.customer.name = u"Birke"_s;
    other.heldUntil = {};
    CustomerStage stage({row, other});
    QTRY_VERIFY(stage.isLoaded());
    using C = CustomerColumn;

    QCOMPARE(cellOf(*stage.table(), 0, static_cast<int>(C::LastPayment), RecordTableModel::RawRole),
        u"2026-11-03"_s);
    QCOMPARE(stage.cell(0, C::VatId), u"DE123456789"_s);
    QCOMPARE(stage.cell(0, C::Terms), u"30 days"_s);
    QCOMPARE(stage.cell(0, C::Reminders), u"Held until 31/12/2026"_s);
    QCOMPARE(stage.cell(1, C::Reminders), u"On"_s);
    for (const C column : {C::VatId, C::Terms, C::Reminders})
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

void TestSectionTables::theOutboxTellsHowOftenItTried()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s), .state = OutboxState::Waiting, .attempts = 3}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    const auto &table = *stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);

    QCOMPARE(cellOf(table, 0, 10), u"3"_s);
    QVERIFY(table.isColumnHidden(10));
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
