#include "core/store/PostingTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

AgeingLine &lineOf(QList<AgeingLine> &lines, Currency currency)
{
    for (AgeingLine &line : lines)
        if (line.currency == currency)
            return line;
    lines.append(AgeingLine{.currency = currency});
    return lines.last();
}

} // namespace

Result<void> PostingTable::insert(qint64 entrySeq, QDate bookedOn, const QList<Posting> &postings)
{
    for (int i = 0; i < postings.size(); ++i) {
        const Posting &posting = postings.at(i);
        const Result<void> done = m_database.execute(
            u"INSERT INTO posting (entry_seq, line, booked_on, account, currency, amount_minor, invoice_id, "
            "customer_id) VALUES (:seq, :line, :on, :account, :currency, :minor, :invoice, "
            "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer))"_s,
            {{":seq"_L1, entrySeq}, {":line"_L1, i}, {":on"_L1, dateValue(bookedOn)},
                {":account"_L1, posting.account}, {":currency"_L1, posting.amount.currency().text()},
                {":minor"_L1, posting.amount.minor()}, {":invoice"_L1, textOrNull(posting.invoice.text())},
                {":customer"_L1, textOrNull(posting.customer.text())}});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Posting>> PostingTable::ofEntry(qint64 entrySeq)
{
    return collected(
        m_database.query(u"SELECT account, currency, amount_minor, invoice_id, customer_id FROM posting "
                         "WHERE entry_seq = :seq ORDER BY line"_s,
            {{":seq"_L1, entrySeq}}),
        [](const QSqlQuery &row) {
            return Posting{.account = row.value(0).toString(),
                .amount = moneyFrom(row.value(2), row.value(1)),
                .invoice = InvoiceId(row.value(3).toString()),
                .customer = CustomerId(row.value(4).toString())};
        });
}

Result<QDate> PostingTable::lastDay(const InvoiceId &invoice, const QString &account)
{
    auto row = m_database.query(
        u"SELECT MAX(booked_on) FROM posting WHERE invoice_id = :invoice AND account = :account"_s,
        {{":invoice"_L1, invoice.text()}, {":account"_L1, account}});
    return row.map([](QSqlQuery &found) { return found.next() ? dateFrom(found.value(0)) : QDate(); });
}

Result<QList<PostingTable::Balance>> PostingTable::balances(QDate asOf, qint64 knownSeq)
{
    return collected(
        m_database.query(
            u"SELECT account, currency, SUM(amount_minor) AS balance FROM posting "
            "WHERE booked_on <= :asOf AND entry_seq <= :known GROUP BY account, currency HAVING balance <> 0 "
            "ORDER BY account, currency"_s,
            {{":asOf"_L1, dateValue(asOf)}, {":known"_L1, knownSeq}}),
        [](const QSqlQuery &row) {
            return Balance{
                .account = row.value(0).toString(), .amount = moneyFrom(row.value(2), row.value(1))};
        });
}

Result<void> PostingTable::eachOpen(
    QDate asOf, qint64 knownSeq, const std::function<void(const OpenDocument &)> &visit)
{
    // The index holds all that is summed, in the order of the sums. SQLite would prefer the one by day and
    // sort a million documents for it, which takes ten times as long.
    auto row = m_database.query(
        u"SELECT i.customer_id, q.currency, i.due_on, q.open FROM (SELECT invoice_id, currency, "
        "SUM(amount_minor) AS open FROM posting INDEXED BY receivable_by_invoice "
        "WHERE account = 'receivable' AND booked_on <= :asOf AND entry_seq <= :known "
        "GROUP BY invoice_id, currency HAVING open <> 0) AS q JOIN invoice i ON i.id = q.invoice_id"_s,
        {{":asOf"_L1, dateValue(asOf)}, {":known"_L1, knownSeq}});
    if (!row)
        return fail(row.error());
    while (row->next())
        visit({.customer = CustomerId(row->value(0).toString()),
            .dueOn = dateFrom(row->value(2)),
            .open = moneyFrom(row->value(3), row->value(1))});
    return {};
}

Result<QList<AgeingLine>> PostingTable::ageing(QDate asOf, qint64 knownSeq)
{
    QList<AgeingLine> lines;
    const Result<void> read = eachOpen(asOf, knownSeq, [&](const OpenDocument &document) {
        AgeingLine &line = lineOf(lines, document.open.currency());
        line.minor[static_cast<size_t>(ageBucket(document.dueOn, asOf))] += document.open.minor();
        line.total += document.open.minor();
    });
    if (!read)
        return fail(read.error());
    auto credit = m_database.query(
        u"SELECT currency, -SUM(amount_minor) AS credit FROM posting WHERE account = 'customer credit' "
        "AND booked_on <= :asOf AND entry_seq <= :known GROUP BY currency HAVING credit <> 0"_s,
        {{":asOf"_L1, dateValue(asOf)}, {":known"_L1, knownSeq}});
    if (!credit)
        return fail(credit.error());
    while (credit->next())
        lineOf(lines, currencyFrom(credit->value(0))).credit = credit->value(1).toLongLong();
    std::ranges::sort(lines, {}, &AgeingLine::currency);
    return lines;
}

Result<QList<qint64>> PostingTable::unbalanced()
{
    return collected(
        m_database.query(u"SELECT DISTINCT entry_seq FROM (SELECT entry_seq, SUM(amount_minor) AS rest "
                         "FROM posting GROUP BY entry_seq, currency) WHERE rest <> 0 ORDER BY entry_seq"_s),
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<void> PostingTable::each(const std::function<Result<void>(const Line &)> &visit)
{
    return between(QDate(1, 1, 1), QDate(9999, 12, 31), visit);
}

Result<void> PostingTable::between(
    QDate from, QDate to, const std::function<Result<void>(const Line &)> &visit)
{
    auto row = m_database.query(
        u"SELECT p.entry_seq, p.booked_on, e.id, e.kind, e.subject, COALESCE(i.number, ''), p.account, "
        "p.currency, p.amount_minor, p.invoice_id, p.customer_id FROM posting p "
        "JOIN entry e ON e.seq = p.entry_seq LEFT JOIN invoice i ON i.id = p.invoice_id "
        "WHERE p.booked_on BETWEEN :from AND :to ORDER BY p.entry_seq, p.line"_s,
        {{":from"_L1, dateValue(from)}, {":to"_L1, dateValue(to)}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const Line line{.entrySeq = row->value(0).toLongLong(),
            .bookedOn = dateFrom(row->value(1)),
            .entryId = row->value(2).toString(),
            .kind = row->value(3).toString(),
            .subject = row->value(4).toString(),
            .number = row->value(5).toString(),
            .posting = {.account = row->value(6).toString(),
                .amount = moneyFrom(row->value(8), row->value(7)),
                .invoice = InvoiceId(row->value(9).toString()),
                .customer = CustomerId(row->value(10).toString())}};
        if (const Result<void> done = visit(line); !done)
            return done;
    }
    return {};
}

} // namespace quittance
