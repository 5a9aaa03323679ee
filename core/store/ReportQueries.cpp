#include "core/store/ReportQueries.h"

#include "core/domain/reportTotals.h"
#include "core/store/CustomerTable.h"
#include "core/store/Database.h"
#include "core/store/PostingTable.h"
#include "core/store/SqlValues.h"

#include <QHash>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

const QList<Column> &ageColumns()
{
    static const QList<Column> columns{{u"currency"_s, Column::Text}, {u"current"_s, Column::Amount},
        {u"d1_30"_s, Column::Amount}, {u"d31_60"_s, Column::Amount}, {u"d61_90"_s, Column::Amount},
        {u"d90_plus"_s, Column::Amount}, {u"total"_s, Column::Amount}, {u"credit"_s, Column::Amount}};
    return columns;
}

const QList<Column> &customerColumns()
{
    static const QList<Column> columns{{u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text}};
    return columns;
}

QList<ReportCell> ageCells(const AgeingLine &line)
{
    QList<ReportCell> cells{line.currency.text()};
    for (const qint64 minor : line.minor)
        cells.append(Money(minor, line.currency));
    cells.append(Money(line.total, line.currency));
    cells.append(Money(line.credit, line.currency));
    return cells;
}

void addOpen(AgeingLine &line, QDate due, QDate asOf, qint64 minor)
{
    line.minor[static_cast<size_t>(ageBucket(due, asOf))] += minor;
    line.total += minor;
}

qint64 overdueOf(const AgeingLine &line)
{
    return line.total - line.minor[static_cast<size_t>(AgeBucket::Current)];
}

//! What one customer owes in one currency.
struct Debt {
    CustomerId customer;
    QString name;
    AgeingLine line;
    qint64 invoices = 0; //!< With something open.
    QDate oldestDue; //!< Of those; null where none has one.
};

//! Gathers debts from the postings.
class DebtReader
{
public:
    DebtReader(Database &database, QDate asOf, qint64 knownSeq)
        : m_database(database)
        , m_asOf(asOf)
        , m_knownSeq(knownSeq)
    {
    }

    //! By name, then currency.
    Result<QList<Debt>> read()
    {
        return readOpen()
            .and_then([this] { return readCredit(); })
            .and_then([this] { return readNames(); })
            .transform([this] { return m_debts; });
    }

private:
    Debt &debtOf(const QString &customer, Currency currency)
    {
        const std::pair key(customer, currency.text());
        if (!m_places.contains(key)) {
            m_places.insert(key, m_debts.size());
            m_debts.append({.customer = CustomerId(customer), .line = {.currency = currency}});
        }
        return m_debts[m_places.value(key)];
    }

    Result<void> readOpen()
    {
        return PostingTable(m_database)
            .eachOpen(m_asOf, m_knownSeq, [this](const PostingTable::OpenDocument &document) {
                Debt &debt = debtOf(document.customer.text(), document.open.currency());
                addOpen(debt.line, document.dueOn, m_asOf, document.open.minor());
                ++debt.invoices;
                if (document.dueOn.isValid()
                    && (!debt.oldestDue.isValid() || document.dueOn < debt.oldestDue))
                    debt.oldestDue = document.dueOn;
            });
    }

    Result<void> readCredit()
    {
        auto row
            = m_database.query(u"SELECT COALESCE(customer_id, '') AS customer, currency, "
                               "-SUM(amount_minor) AS credit FROM posting "
                               "WHERE account = 'customer credit' AND booked_on <= :asOf "
                               "AND entry_seq <= :known GROUP BY customer, currency HAVING credit <> 0"_s,
                {{":asOf"_L1, dateValue(m_asOf)}, {":known"_L1, m_knownSeq}});
        if (!row)
            return fail(row.error());
        while (row->next())
            debtOf(row->value(0).toString(), currencyFrom(row->value(1))).line.credit
                = row->value(2).toLongLong();
        return {};
    }

    Result<void> readNames()
    {
        auto row = m_database.prepare(u"SELECT name FROM customer WHERE id = :id"_s);
        if (!row)
            return fail(row.error());
        for (Debt &debt : m_debts) {
            row->bindValue(u":id"_s, debt.customer.text());
            if (const Result<void> ran = Database::run(*row); !ran)
                return ran;
            debt.name = row->next() ? row->value(0).toString() : QString();
        }
        // The id makes equal names come in the same order every time.
        std::ranges::sort(m_debts, {},
            [](const Debt &debt) { return std::tuple(debt.name, debt.customer.text(), debt.line.currency); });
        return {};
    }

    Database &m_database;
    QDate m_asOf;
    qint64 m_knownSeq;
    QList<Debt> m_debts;
    QHash<std::pair<QString, QString>, qsizetype> m_places;
};

CurrencyStatement &partOf(Statement &statement, Currency currency)
{
    for (CurrencyStatement &part : statement.currencies)
        if (part.opening.currency() == currency)
            return part;
    const Money none(0, currency);
    statement.currencies.append({.opening = none, .closing = none, .ageing = {.currency = currency}});
    return statement.currencies.last();
}

//! The code of a statement's line for a kind of entry.
QString lineKind(const QString &entryKind)
{
    static const QHash<QString, QString> codes{{u"InvoiceIssued"_s, u"invoice"_s},
        {u"InvoiceVoided"_s, u"void"_s}, {u"CreditNoteIssued"_s, u"credit_note"_s},
        {u"PaymentReceived"_s, u"payment"_s}, {u"PaymentAssigned"_s, u"payment"_s},
        {u"PaymentReversed"_s, u"payment_reversed"_s}, {u"RefundSettled"_s, u"refund"_s},
        {u"RefundReversed"_s, u"refund_reversed"_s}, {u"InvoiceWrittenOff"_s, u"write_off"_s},
        {u"WriteOffReversed"_s, u"write_off_reversed"_s}};
    return codes.value(entryKind, u"settlement"_s);
}

} // namespace

Result<ReportTable> ReportQueries::ageing(QDate asOf, qint64 knownSeq)
{
    return PostingTable(m_database).ageing(asOf, knownSeq).transform([](const QList<AgeingLine> &lines) {
        ReportTable table{.title = u"ageing"_s, .columns = ageColumns()};
        for (const AgeingLine &line : lines)
            table.rows.append(ageCells(line));
        return table;
    });
}

Result<ReportTable> ReportQueries::ageingByCustomer(QDate asOf, qint64 knownSeq)
{
    return DebtReader(m_database, asOf, knownSeq).read().transform([](const QList<Debt> &found) {
        ReportTable table{.title = u"ageing"_s, .columns = customerColumns() + ageColumns()};
        for (const Debt &debt : found)
            table.rows.append(QList<ReportCell>{debt.customer.text(), debt.name} + ageCells(debt.line));
        addTotals(table);
        return table;
    });
}

Result<ReportTable> ReportQueries::debtors(QDate asOf, qint64 knownSeq, int limit)
{
    return DebtReader(m_database, asOf, knownSeq).read().transform([limit](QList<Debt> found) {
        std::ranges::stable_sort(found, [](const Debt &a, const Debt &b) {
            return std::pair(a.line.currency, -a.line.total) < std::pair(b.line.currency, -b.line.total);
        });
        ReportTable table{.title = u"debtors"_s,
            .columns = customerColumns()
                + QList<Column>{{u"currency"_s, Column::Text}, {u"invoices"_s, Column::Number},
                    {u"oldest_due"_s, Column::Date}, {u"overdue"_s, Column::Amount},
                    {u"open"_s, Column::Amount}, {u"credit"_s, Column::Amount}}};
        QHash<QString, int> shown;
        for (const Debt &debt : std::as_const(found)) {
            const Currency currency = debt.line.currency;
            if (debt.line.total <= 0 || ++shown[currency.text()] > limit)
                continue;
            table.rows.append({debt.customer.text(), debt.name, currency.text(), debt.invoices,
                debt.oldestDue.isValid() ? ReportCell(debt.oldestDue) : ReportCell(QString()),
                Money(overdueOf(debt.line), currency), Money(debt.line.total, currency),
                Money(debt.line.credit, currency)});
        }
        return table;
    });
}

Result<ReportTable> ReportQueries::credit(QDate asOf, qint64 knownSeq)
{
    return DebtReader(m_database, asOf, knownSeq).read().transform([](const QList<Debt> &found) {
        ReportTable table{.title = u"credit"_s,
            .columns = customerColumns()
                + QList<Column>{{u"currency"_s, Column::Text}, {u"credit"_s, Column::Amount}}};
        for (const Debt &debt : found)
            if (debt.line.credit != 0)
                table.rows.append({debt.customer.text(), debt.name, debt.line.currency.text(),
                    Money(debt.line.credit, debt.line.currency)});
        addTotals(table);
        return table;
    });
}

Result<QList<OverdueItem>> ReportQueries::overdueItems(const CustomerId &customer, QDate today)
{
    auto row = m_database.query(
        u"SELECT id, number, issued_on, due_on, currency, total_minor, open_minor FROM invoice "
        "WHERE customer_id = :customer AND +open_minor > 0 AND +due_on < :today ORDER BY due_on, number"_s,
        {{":customer"_L1, customer.text()}, {":today"_L1, dateValue(today)}});
    if (!row)
        return fail(row.error());
    QList<OverdueItem> items;
    while (row->next())
        items.append({.invoice = InvoiceId(row->value(0).toString()),
            .number = row->value(1).toString(),
            .issuedOn = dateFrom(row->value(2)),
            .dueOn = dateFrom(row->value(3)),
            .total = moneyFrom(row->value(5), row->value(4)),
            .open = moneyFrom(row->value(6), row->value(4))});
    return items;
}

Result<Statement> ReportQueries::statement(const CustomerId &customer, const ReportSpan &span)
{
    const Result<Customer> found = CustomerTable(m_database).byId(customer);
    if (!found)
        return fail(found.error());
    Statement statement{.customer = found->id, .name = found->name, .from = span.from, .to = span.to};
    return readBalances(statement, span)
        .and_then([&] { return readLines(statement, span); })
        .and_then([&] { return readAges(statement, span); })
        .transform([&statement] {
            std::ranges::sort(statement.currencies, {},
                [](const CurrencyStatement &part) { return part.opening.currency(); });
            return statement;
        });
}

// In the three statements below "+" keeps the index of accounts out: a customer has few postings, an account
// has all.

Result<void> ReportQueries::readBalances(Statement &statement, const ReportSpan &span)
{
    auto row = m_database.query(
        u"SELECT currency, SUM(amount_minor) AS balance FROM posting WHERE customer_id = :customer "
        "AND +account IN ('receivable', 'customer credit') AND booked_on < :from AND entry_seq <= :known "
        "GROUP BY currency HAVING balance <> 0"_s,
        {{":customer"_L1, statement.customer.text()}, {":from"_L1, dateValue(span.from)},
            {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const Money balance = moneyFrom(row->value(1), row->value(0));
        CurrencyStatement &part = partOf(statement, balance.currency());
        part.opening = balance;
        part.closing = balance;
    }
    return {};
}

Result<void> ReportQueries::readLines(Statement &statement, const ReportSpan &span)
{
    // An entry that only moves the customer's credit to the customer's document changes nothing: no line.
    auto row = m_database.query(
        u"SELECT p.booked_on, e.kind, COALESCE(MAX(i.number), MAX(m.method), ''), p.currency, "
        "SUM(p.amount_minor) AS amount FROM posting p JOIN entry e ON e.seq = p.entry_seq "
        "LEFT JOIN invoice i ON i.id = p.invoice_id LEFT JOIN payment m ON m.id = e.subject "
        "WHERE p.customer_id = :customer AND +p.account IN ('receivable', 'customer credit') "
        "AND p.booked_on BETWEEN :from AND :to AND p.entry_seq <= :known "
        "GROUP BY p.booked_on, p.entry_seq, p.currency HAVING amount <> 0 "
        "ORDER BY p.booked_on, p.entry_seq, p.currency"_s,
        {{":customer"_L1, statement.customer.text()}, {":from"_L1, dateValue(span.from)},
            {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const Money amount = moneyFrom(row->value(4), row->value(3));
        CurrencyStatement &part = partOf(statement, amount.currency());
        part.closing += amount;
        part.lines.append({.on = dateFrom(row->value(0)),
            .kind = lineKind(row->value(1).toString()),
            .reference = row->value(2).toString(),
            .amount = amount,
            .balance = part.closing});
    }
    return {};
}

Result<void> ReportQueries::readAges(Statement &statement, const ReportSpan &span)
{
    auto row = m_database.query(
        u"SELECT p.currency, i.due_on, p.account = 'receivable', SUM(p.amount_minor) AS rest FROM posting p "
        "LEFT JOIN invoice i ON i.id = p.invoice_id WHERE p.customer_id = :customer "
        "AND +p.account IN ('receivable', 'customer credit') AND p.booked_on <= :to "
        "AND p.entry_seq <= :known GROUP BY p.account, p.invoice_id, p.currency HAVING rest <> 0"_s,
        {{":customer"_L1, statement.customer.text()}, {":to"_L1, dateValue(span.to)},
            {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        AgeingLine &line = partOf(statement, currencyFrom(row->value(0))).ageing;
        const qint64 rest = row->value(3).toLongLong();
        if (row->value(2).toBool())
            addOpen(line, dateFrom(row->value(1)), span.to, rest);
        else
            line.credit -= rest;
    }
    return {};
}

} // namespace quittance
