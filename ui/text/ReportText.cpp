#include "ui/text/ReportText.h"

#include "core/domain/ReportPeriod.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/LedgerText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/VatText.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

struct CodeWord {
    QLatin1StringView code;
    const char *word;
};

constexpr std::array titles{
    CodeWord{"ageing"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Ageing")},
    CodeWord{"revenue"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Revenue")},
    CodeWord{"tax"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "VAT by rate")},
    CodeWord{"methods"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payments by method")},
    CodeWord{"dso"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Days sales outstanding")},
    CodeWord{"debtors"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Top debtors")},
    CodeWord{"credit"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Customer credit")},
    CodeWord{"invoices"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Invoices")},
    CodeWord{"payments"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payments")},
    CodeWord{"customers"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Customers")},
    CodeWord{"lines"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Invoice lines")},
    CodeWord{"drafts"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Drafts")},
    CodeWord{"allocations"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Allocations")},
    CodeWord{"refunds"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Refunds")},
    CodeWord{"contacts"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Contacts")},
    CodeWord{"outbox"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Outbox")},
    CodeWord{"approvals"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Approvals")},
    CodeWord{"staff"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Staff")},
    CodeWord{"numbers"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Number series")},
    CodeWord{"activity"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Activity")},
};

constexpr std::array columnWords{
    CodeWord{"account"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Account")},
    CodeWord{"active"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Active")},
    CodeWord{"actor"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Who")},
    CodeWord{"amount"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Amount")},
    CodeWord{"answer"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Answer")},
    CodeWord{"archived"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Archived")},
    CodeWord{"asked_at"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Asked")},
    CodeWord{"asked_by"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Asked by")},
    CodeWord{"attempts"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Attempts")},
    CodeWord{"base"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Net")},
    CodeWord{"base_quantity"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Per")},
    CodeWord{"booked_on"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Date")},
    CodeWord{"category"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "VAT category")},
    CodeWord{"changed_at"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Changed")},
    CodeWord{"city"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "City")},
    CodeWord{"company"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Company")},
    CodeWord{"connection"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Connection")},
    CodeWord{"country"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Country")},
    CodeWord{"credit"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Credit")},
    CodeWord{"credit_note"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Credit note")},
    CodeWord{"currency"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Currency")},
    CodeWord{"current"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Current")},
    CodeWord{"customer"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Customer")},
    CodeWord{"customer_id"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Customer id")},
    CodeWord{"days"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Days")},
    CodeWord{"description"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Description")},
    CodeWord{"domain"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Web domain")},
    CodeWord{"dso_tenths"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "DSO in days")},
    CodeWord{"due_on"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Due date")},
    CodeWord{"email"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "E-mail")},
    CodeWord{"fee"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Fee")},
    CodeWord{"fee_currency"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Currency of the fee")},
    CodeWord{"fees"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Fees")},
    CodeWord{"fiscal_year"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Fiscal year")},
    CodeWord{"gross"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Gross")},
    CodeWord{"hash"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Hash")},
    CodeWord{"id"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Id")},
    CodeWord{"invoices"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Invoices")},
    CodeWord{"issued_on"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Issue date")},
    CodeWord{"item"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Item")},
    CodeWord{"kind"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Kind")},
    CodeWord{"last_issued_on"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Last issued on")},
    CodeWord{"line"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Line")},
    CodeWord{"login"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Login")},
    CodeWord{"mask"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Mask")},
    CodeWord{"method"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Method")},
    CodeWord{"name"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Name")},
    CodeWord{"net"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Net")},
    CodeWord{"next"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Next number")},
    CodeWord{"note"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Note")},
    CodeWord{"number"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Number")},
    CodeWord{"occurred_at"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "When")},
    CodeWord{"oldest_due"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Oldest due date")},
    CodeWord{"open"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Open")},
    CodeWord{"other"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Other")},
    CodeWord{"overdue"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Overdue")},
    CodeWord{"owner"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Owner")},
    CodeWord{"paid_out"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Paid out")},
    CodeWord{"payment_id"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payment id")},
    CodeWord{"payments"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payments")},
    CodeWord{"pays"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Pays")},
    CodeWord{"period"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Period")},
    CodeWord{"phone"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Phone")},
    CodeWord{"post_code"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Postcode")},
    CodeWord{"price"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Unit price")},
    CodeWord{"quantity"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Quantity")},
    CodeWord{"rate"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "VAT rate")},
    CodeWord{"reason"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Reason")},
    CodeWord{"received"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Received")},
    CodeWord{"recorded_at"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Recorded")},
    CodeWord{"refunded"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Refunded")},
    CodeWord{"remote_id"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Id there")},
    CodeWord{"reversed"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Reversed")},
    CodeWord{"role"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Role")},
    CodeWord{"rounding"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Rounding")},
    CodeWord{"sales"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Sales")},
    CodeWord{"seq"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "No.")},
    CodeWord{"series"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Series")},
    CodeWord{"source_number"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Original number")},
    CodeWord{"state"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "State")},
    CodeWord{"street"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Street")},
    CodeWord{"tags"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Tags")},
    CodeWord{"taken_back"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Taken back")},
    CodeWord{"tax"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "VAT")},
    CodeWord{"total"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Total")},
    CodeWord{"type"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Type")},
    CodeWord{"unallocated"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Unallocated")},
    CodeWord{"unit"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Unit")},
    CodeWord{"vat_id"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "VAT id")},
    CodeWord{"voided_on"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Voided on")},
    CodeWord{"what"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "What")},
};

constexpr std::array lineWords{
    CodeWord{"invoice"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Invoice")},
    CodeWord{"void"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Voided")},
    CodeWord{"credit_note"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Credit note")},
    CodeWord{"payment"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payment")},
    CodeWord{"payment_reversed"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Payment reversed")},
    CodeWord{"refund"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Refund")},
    CodeWord{"refund_reversed"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Refund reversed")},
    CodeWord{"write_off"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Written off")},
    CodeWord{"write_off_reversed"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Write-off reversed")},
    CodeWord{"settlement"_L1, QT_TRANSLATE_NOOP("quittance::ReportText", "Settled with another customer")},
};

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ReportText)
};

template <class Table>
QString wordOf(const Table &words, const QString &code)
{
    for (const CodeWord &each : words)
        if (each.code == code)
            return Words::tr(each.word);
    return code;
}

QString columnWord(const QString &code)
{
    // These need no translation, and their dashes are no Latin-1.
    static const QHash<QString, QString> classes{{u"d1_30"_s, u"1–30"_s}, {u"d31_60"_s, u"31–60"_s},
        {u"d61_90"_s, u"61–90"_s}, {u"d90_plus"_s, u"90+"_s}};
    return classes.contains(code) ? classes.value(code) : wordOf(columnWords, code);
}

//! The cells of days sales outstanding, tenths of a day, as text: "30.0", "–" without sales. The column stays
//! one of numbers, so that they stand below each other.
void wordTenths(ReportTable &table, qsizetype column)
{
    for (QList<ReportCell> &row : table.rows) {
        const auto *tenths = std::get_if<qint64>(&row.at(column));
        row[column] = tenths ? decimalForReading(*tenths, 1, 1) : u"–"_s;
    }
}

//! "October 2026", "Q4 2026", "2026": the name of a period as it is said.
QString periodText(const QString &name)
{
    const QDate first = periodDays(name).first;
    if (!first.isValid())
        return name;
    using enum ReportPeriod;
    if (name == periodName(first, Month))
        return monthText(first);
    if (name == periodName(first, Quarter))
        return Words::tr("Q%1 %2", "quarter of a year: its number, the year")
            .arg(name.right(1), name.left(4));
    return name;
}

//! What the codes in a column with this code for a title are called.
QString (*wordsFor(const QString &column))(const QString &)
{
    if (column == "period"_L1)
        return periodText;
    if (column == "account"_L1)
        return moneyPlaceText;
    if (column == "category"_L1)
        return vatCategoryText;
    // A balance also moves without any payment.
    if (column == "method"_L1)
        return [](const QString &method) { return method.isEmpty() ? method : paymentMethodText(method); };
    return nullptr;
}

void wordCodes(ReportTable &table, qsizetype column)
{
    const auto words = wordsFor(table.columns.at(column).title);
    if (!words)
        return;
    for (QList<ReportCell> &row : table.rows)
        if (auto *code = std::get_if<QString>(&row[column]))
            *code = words(*code);
}

//! A document's number, or how was paid.
QString referenceText(const StatementLine &line)
{
    const bool isOfPayment = line.kind.startsWith("payment"_L1) || line.kind.startsWith("refund"_L1);
    return isOfPayment && !line.reference.isEmpty() ? paymentMethodText(line.reference) : line.reference;
}

QString agesText(const AgeingLine &line)
{
    const auto part = [&line](AgeBucket bucket) {
        return moneyText(Money(line.minor[static_cast<size_t>(bucket)], line.currency));
    };
    return Words::tr("%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7")
        .arg(line.currency.text(), part(AgeBucket::Current), part(AgeBucket::Days1To30),
            part(AgeBucket::Days31To60), part(AgeBucket::Days61To90), part(AgeBucket::Days90Plus),
            moneyText(Money(line.credit, line.currency)));
}

//! Where the currency stands first, the word stands in the next column that is free for it.
void wordTotal(const ReportTable &table, QList<ReportCell> &total)
{
    if (!total.isEmpty() && total.first() == ReportCell(u"total"_s)) {
        total.first() = Words::tr("Total");
        return;
    }
    for (qsizetype i = 0; i < total.size(); ++i)
        if (table.columns.at(i).kind == Column::Text && total.at(i) == ReportCell(QString())) {
            total[i] = Words::tr("Total");
            return;
        }
}

} // namespace

ReportTable worded(ReportTable table)
{
    table.title = wordOf(titles, table.title);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).title == "dso_tenths"_L1)
            wordTenths(table, i);
        wordCodes(table, i);
        table.columns[i].title = columnWord(table.columns.at(i).title);
    }
    for (QList<ReportCell> &total : table.totals)
        wordTotal(table, total);
    return table;
}

QString reportDaysText(QDate from, QDate to, QDate knownAt)
{
    QString text = from.isValid() ? Words::tr("From %1 to %2").arg(dateText(from), dateText(to))
                                  : Words::tr("As of %1").arg(dateText(to));
    if (knownAt.isValid())
        text = Words::tr("%1, as it was known on %2").arg(text, dateText(knownAt));
    return text;
}

ReportTable statementTable(const Statement &statement)
{
    ReportTable table{.title = Words::tr("Statement of account"),
        .notes = {statement.name},
        .columns = {{Words::tr("Currency"), Column::Text}, {Words::tr("Date"), Column::Date},
            {Words::tr("What"), Column::Text}, {Words::tr("Reference"), Column::Text},
            {Words::tr("Amount"), Column::Amount}, {Words::tr("Balance"), Column::Amount}}};
    const QString none;
    for (const CurrencyStatement &part : statement.currencies) {
        const QString currency = part.opening.currency().text();
        table.rows.append({currency, statement.from, Words::tr("Opening balance"), none, none, part.opening});
        for (const StatementLine &line : part.lines)
            table.rows.append({currency, line.on, wordOf(lineWords, line.kind), referenceText(line),
                line.amount, line.balance});
        table.rows.append({currency, statement.to, Words::tr("Closing balance"), none, none, part.closing});
        table.notes.append(agesText(part.ageing));
    }
    return table;
}

ReportTable activityHead()
{
    return worded({.title = u"activity"_s,
        .columns = {{u"seq"_s, Column::Number}, {u"occurred_at"_s, Column::Text},
            {u"recorded_at"_s, Column::Text}, {u"actor"_s, Column::Text}, {u"what"_s, Column::Text},
            {u"number"_s, Column::Text}, {u"customer"_s, Column::Text}, {u"currency"_s, Column::Text},
            {u"amount"_s, Column::Amount}, {u"id"_s, Column::Text}, {u"hash"_s, Column::Text}}});
}

QList<ReportCell> activityRow(const ActivityLine &line)
{
    const QString none;
    return {line.seq, line.occurredAt.toString(Qt::ISODate), line.recordedAt.toString(Qt::ISODate),
        actorText(line.actor), activityText(line), line.number, line.party,
        line.amount ? line.amount->currency().text() : none,
        line.amount ? ReportCell(*line.amount) : ReportCell(none), line.entry.text(),
        QString::fromLatin1(line.hash.toHex())};
}

QString reportCellText(const ReportCell &cell, Column::Kind kind)
{
    if (const auto *date = std::get_if<QDate>(&cell))
        return dateText(*date);
    if (const auto *money = std::get_if<Money>(&cell))
        return moneyText(*money);
    if (const auto *number = std::get_if<qint64>(&cell))
        return kind == Column::Percent ? percentText(*number)
                                       : decimalForReading(*number, Column::decimalsOf(kind));
    return std::get<QString>(cell);
}

} // namespace quittance
