#include "core/store/BookFiguresQuery.h"

#include "core/store/BankLineTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"
#include "core/store/uncertainEffect.h"

#include <algorithm>
#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardDays = 30; //!< A card that expires sooner needs a person.
constexpr int firstOnes = 5; //!< Of a list whose length is told beside it.

//! The line of a currency; a new one where it has none yet.
template <class Line>
Line &lineOf(QList<Line> &all, Currency currency)
{
    for (Line &each : all)
        if (each.currency == currency)
            return each;
    all.append({.currency = currency});
    return all.last();
}

//! As the customers' credit of the ledger: what was asked to be paid back is still theirs until it went.
const QString &creditStatement()
{
    static const QString text
        = u"SELECT currency, SUM(rest), COUNT(DISTINCT COALESCE(customer_id, '')) FROM ("
          "SELECT currency, customer_id, amount_minor - allocated_minor - refunded_minor - reversed_minor "
          "AS rest FROM payment INDEXED BY payment_left "
          "WHERE amount_minor > allocated_minor + refunded_minor + reversed_minor "
          "UNION ALL SELECT currency, customer_id, total_minor - allocated_minor - refunded_minor "
          "FROM invoice INDEXED BY credit_note_left "
          "WHERE type = 381 AND total_minor > allocated_minor + refunded_minor "
          "UNION ALL SELECT r.currency, COALESCE(p.customer_id, n.customer_id), r.amount_minor "
          "FROM refund r LEFT JOIN payment p ON p.id = r.payment_id "
          "LEFT JOIN invoice n ON n.id = r.credit_note_id "
          "WHERE r.state IN ('requested', 'pending') AND r.reversed_by IS NULL) GROUP BY currency"_s;
    return text;
}

//! Last day of the month a card expires in.
QDate expiryOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addMonths(1).addDays(-1);
}

} // namespace

Result<BookFigures> BookFiguresQuery::figures(QDate today)
{
    BookFigures result{.today = today};
    const Result<std::optional<CompanyProfile>> company = CompanyTable(m_database).read();
    if (!company)
        return fail(company.error());
    if (*company)
        result.own = (*company)->currency;
    // The index leads to what is open and to nothing else.
    auto open = m_database.query(
        u"SELECT currency, CASE WHEN due_on IS NULL OR due_on >= :today THEN 0 WHEN due_on >= :d30 THEN 1 "
        "WHEN due_on >= :d60 THEN 2 WHEN due_on >= :d90 THEN 3 ELSE 4 END AS age, COUNT(*), SUM(open_minor) "
        "FROM invoice INDEXED BY invoice_open_by_customer WHERE open_minor > 0 GROUP BY currency, age"_s,
        {{":today"_L1, dateValue(today)}, {":d30"_L1, dateValue(today.addDays(-30))},
            {":d60"_L1, dateValue(today.addDays(-60))}, {":d90"_L1, dateValue(today.addDays(-90))}});
    if (!open)
        return fail(open.error());
    while (open->next()) {
        CurrencyFigures &line = lineOf(result.currencies, currencyFrom(open->value(0)));
        const auto age = static_cast<size_t>(open->value(1).toInt());
        line.invoices[age] = open->value(2).toLongLong();
        line.minor[age] = open->value(3).toLongLong();
    }
    auto credit = m_database.query(creditStatement());
    if (!credit)
        return fail(credit.error());
    while (credit->next()) {
        CurrencyFigures &line = lineOf(result.currencies, currencyFrom(credit->value(0)));
        line.creditMinor = credit->value(1).toLongLong();
        line.creditors = credit->value(2).toLongLong();
    }
    std::ranges::sort(result.currencies, {}, &CurrencyFigures::currency);
    return result;
}

Result<BookIncome> BookFiguresQuery::income(QDate today)
{
    BookIncome result{.today = today};
    const QDate recent = today.addDays(1 - recentIncomeDays);
    // What bounced or was taken back never stayed: a payment counts with what is left of it.
    auto row = m_database.query(
        u"SELECT currency, substr(booked_on, 1, 7) AS month, COUNT(*), SUM(amount_minor - reversed_minor), "
        "COUNT(*) FILTER (WHERE booked_on >= :recent), "
        "COALESCE(SUM(amount_minor - reversed_minor) FILTER (WHERE booked_on >= :recent), 0) "
        "FROM payment INDEXED BY payment_by_booked "
        "WHERE booked_on >= :from AND booked_on <= :today AND reversed_minor < amount_minor "
        "GROUP BY currency, month"_s,
        {{":recent"_L1, dateValue(recent)}, {":from"_L1, dateValue(result.monthStart(0))},
            {":today"_L1, dateValue(today)}});
    if (!row)
        return fail(row.error());
    std::map<QString, size_t> months;
    for (size_t month = 0; month < incomeMonths; ++month)
        months[result.monthStart(month).toString(u"yyyy-MM"_s)] = month;
    while (row->next()) {
        CurrencyIncome &line = lineOf(result.currencies, currencyFrom(row->value(0)));
        const size_t month = months.at(row->value(1).toString());
        line.payments[month] = row->value(2).toLongLong();
        line.minor[month] = row->value(3).toLongLong();
        line.recentPayments += row->value(4).toLongLong();
        line.recentMinor += row->value(5).toLongLong();
    }
    std::ranges::sort(result.currencies, {}, &CurrencyIncome::currency);
    return result;
}

Result<BookNeeds> BookFiguresQuery::needs(QDate today)
{
    BookNeeds needs;
    const Result<void> read = readUnreminded(needs, today)
                                  .and_then([&] { return readDisputes(needs); })
                                  .and_then([&] { return readEffects(needs); })
                                  .and_then([&] { return readOthers(needs); })
                                  .and_then([&] { return readCards(needs, today); });
    if (!read)
        return fail(read.error());
    return needs;
}

Result<void> BookFiguresQuery::readUnreminded(BookNeeds &needs, QDate today)
{
    // Oldest first, and no further than anybody would count.
    auto row = m_database.query(
        u"SELECT currency, COUNT(*), SUM(open_minor), MIN(due_on) FROM ("
        "SELECT i.currency, i.open_minor, i.due_on FROM invoice i INDEXED BY invoice_open_by_due "
        "WHERE i.open_minor > 0 AND i.type <> 381 AND i.due_on < :today "
        "AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.id = i.last_mail_id AND substr(m.changed_at, 1, 10) > "
        "i.due_on AND m.state IN ('queued', 'accepted', 'uncertain')) "
        "ORDER BY i.due_on, i.number LIMIT :most) GROUP BY currency ORDER BY currency"_s,
        {{":today"_L1, dateValue(today)}, {":most"_L1, BookNeeds::Unreminded::most}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const QDate oldest = dateFrom(row->value(3));
        needs.unreminded.count += row->value(1).toLongLong();
        needs.unreminded.sums.append(moneyFrom(row->value(2), row->value(0)));
        if (!needs.unreminded.oldestDue.isValid() || oldest < needs.unreminded.oldestDue)
            needs.unreminded.oldestDue = oldest;
    }
    return {};
}

Result<void> BookFiguresQuery::readDisputes(BookNeeds &needs)
{
    auto row = m_database.query(
        u"SELECT d.payment_id, COALESCE(c.name, ''), d.currency, d.amount_minor, d.respond_by, "
        "COUNT(*) OVER () FROM dispute d JOIN payment p ON p.id = d.payment_id "
        "LEFT JOIN customer c ON c.id = p.customer_id WHERE d.is_open = 1 "
        "ORDER BY d.respond_by IS NULL, d.respond_by, d.id LIMIT :first"_s,
        {{":first"_L1, firstOnes}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        needs.disputes = row->value(5).toLongLong();
        needs.firstDisputes.append({.payment = PaymentId(row->value(0).toString()),
            .customer = row->value(1).toString(),
            .amount = moneyFrom(row->value(3), row->value(2)),
            .respondBy = dateFrom(row->value(4))});
    }
    return {};
}

Result<void> BookFiguresQuery::readEffects(BookNeeds &needs)
{
    auto row = m_database.query(
        u"SELECT f.state, f.what, f.connection, COALESCE(c.name, k.name, q.name, '') FROM effect f "
        "LEFT JOIN invoice i ON i.id = f.subject LEFT JOIN customer c ON c.id = i.customer_id LEFT JOIN "
        "customer k ON k.id = f.customer_id "
        "LEFT JOIN payment p ON p.id = f.payment_id LEFT JOIN customer q ON q.id = p.customer_id WHERE "_s
        + effectForPerson() + u" ORDER BY f.seq DESC"_s);
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const QString name = row->value(3).toString();
        if (row->value(0).toString() == "refused"_L1) {
            const bool isMail = row->value(1).toString() == "mail"_L1;
            BookNeeds::Effects &refused = isMail ? needs.refusedMails : needs.refusedOthers;
            ++refused.count;
            if (refused.customers.size() < firstOnes && !refused.customers.contains(name))
                refused.customers.append(name);
        } else {
            ++needs.uncertain;
            if (needs.firstUncertain.size() < firstOnes)
                needs.firstUncertain.append({.customer = name, .connection = row->value(2).toString()});
        }
    }
    return {};
}

Result<void> BookFiguresQuery::readOthers(BookNeeds &needs)
{
    const auto conflicts = collected(
        m_database.query(u"SELECT connection, COUNT(DISTINCT customer_id) FROM crm_conflict WHERE state = 0 "
                         "GROUP BY connection ORDER BY connection"_s),
        [](const QSqlQuery &row) {
            return BookNeeds::Conflicts{
                .connection = row.value(0).toString(), .customers = row.value(1).toLongLong()};
        });
    if (!conflicts)
        return fail(conflicts.error());
    needs.conflicts = *conflicts;
    const Result<QStringList> refused = collected(
        m_database.query(
            u"SELECT connection FROM cursor WHERE name = 'access' AND value <> '' ORDER BY connection"_s),
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!refused)
        return fail(refused.error());
    needs.refusedConnections = *refused;
    auto statement = m_database.query(u"SELECT MAX(through_on) FROM bank_statement"_s);
    if (!statement)
        return fail(statement.error());
    if (statement->next())
        needs.lastStatement = dateFrom(statement->value(0));
    return BankLineTable(m_database).waiting().transform([&](qint64 waiting) { needs.bankLines = waiting; });
}

Result<void> BookFiguresQuery::readCards(BookNeeds &needs, QDate today)
{
    const auto monthOf = [](QDate day) { return day.year() * 12 + day.month(); };
    auto row = m_database.query(
        u"SELECT s.customer_id, c.name, s.brand, s.last4, s.expiry_year, s.expiry_month FROM saved_card s "
        "JOIN customer c ON c.id = s.customer_id "
        "WHERE s.expiry_year * 12 + s.expiry_month BETWEEN :from AND :to "
        "ORDER BY s.expiry_year, s.expiry_month, c.name, s.last4"_s,
        {{":from"_L1, monthOf(today)}, {":to"_L1, monthOf(today.addDays(cardDays))}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const QDate last = expiryOf(row->value(4).toInt(), row->value(5).toInt());
        if (today.daysTo(last) > cardDays)
            continue;
        ++needs.cards;
        if (needs.firstCards.size() < firstOnes)
            needs.firstCards.append({.customer = CustomerId(row->value(0).toString()),
                .name = row->value(1).toString(),
                .brand = row->value(2).toString(),
                .last4 = row->value(3).toString(),
                .expiresOn = last});
    }
    return {};
}

} // namespace quittance
