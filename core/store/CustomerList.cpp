#include "core/store/CustomerList.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/domain/recordTags.h"
#include "core/domain/searchText.h"
#include "core/store/BillingFactsQuery.h"
#include "core/store/CustomerOrder.h"
#include "core/store/CustomerTable.h"
#include "core/store/Database.h"
#include "core/store/RecordTagTable.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"
#include "core/store/likePattern.h"

#include <QMap>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Every fragment is a constant; what the user typed travels as a bound value.
QLatin1StringView condition(CustomerQuery::Which which)
{
    switch (which) {
    case CustomerQuery::Which::All:
        return "c.is_archived = 0"_L1;
    case CustomerQuery::Which::Open:
        return "c.is_archived = 0 AND EXISTS (SELECT 1 FROM invoice i WHERE i.customer_id = c.id "
               "AND i.open_minor > 0)"_L1;
    case CustomerQuery::Which::Overdue:
        return "c.is_archived = 0 AND EXISTS (SELECT 1 FROM invoice i WHERE i.customer_id = c.id "
               "AND i.open_minor > 0 AND i.due_on < :today)"_L1;
    case CustomerQuery::Which::Archived:
        break;
    }
    return "c.is_archived = 1"_L1;
}

//! A query as a condition on customer c, with what it binds.
struct Filter {
    Filter(const CustomerQuery &query, const QString &owner)
        : sql(u"c.merged_into IS NULL AND "_s + condition(query.which))
    {
        if (query.which == CustomerQuery::Which::Overdue)
            values.append({u":today"_s, dateValue(query.today)});
        if (query.isMine) {
            sql += u" AND c.owner = :owner"_s;
            values.append({u":owner"_s, textValue(owner)});
        }
        if (!query.tag.isEmpty()) {
            sql += u" AND c.id IN (SELECT subject FROM record_tag WHERE folded = :tag)"_s;
            values.append({u":tag"_s, tagKey(query.tag)});
        }
        if (const QString text = foldQuery(query.text); !text.isEmpty()) {
            sql += u" AND c.search LIKE :text ESCAPE '\\'"_s;
            values.append({u":text"_s, likePattern(text)});
        }
    }

    void bind(const QString &name, const QVariant &value)
    {
        if (std::ranges::find(values, name, &std::pair<QString, QVariant>::first) == values.end())
            values.append({name, value});
    }

    Result<QSqlQuery> run(Database &database, const QString &statement) const
    {
        auto prepared = database.prepare(statement);
        if (!prepared)
            return prepared;
        for (const auto &[name, value] : values)
            if (statement.contains(name))
                prepared->bindValue(name, value);
        if (const Result<void> ran = Database::run(*prepared); !ran)
            return fail(ran.error());
        return prepared;
    }

    QString sql;
    QList<std::pair<QString, QVariant>> values;
};

//! What is open and what is left, line by line, of the customers that where takes. Money that is asked to be
//! paid back leaves the payment at once and the customer's credit when it is settled.
QString debts(const QString &joins, const QString &where)
{
    return u"SELECT x.currency AS currency, x.open_minor AS open, "
           "CASE WHEN x.due_on < :today THEN x.open_minor ELSE 0 END AS late, 0 AS credit FROM invoice x%1 "
           "WHERE x.open_minor > 0 AND %2 "
           "UNION ALL SELECT x.currency, 0, 0, x.amount_minor - x.allocated_minor - x.refunded_minor - "
           "x.reversed_minor FROM payment x%1 WHERE x.amount_minor > x.allocated_minor + x.refunded_minor + "
           "x.reversed_minor AND %2 "
           "UNION ALL SELECT x.currency, 0, 0, x.total_minor - x.allocated_minor - x.refunded_minor "
           "FROM invoice x%1 WHERE x.type = 381 AND x.total_minor > x.allocated_minor + x.refunded_minor "
           "AND %2 "
           "UNION ALL SELECT x.currency, 0, 0, x.amount_minor FROM (SELECT r.currency, r.amount_minor, "
           "COALESCE(p.customer_id, n.customer_id) AS customer_id FROM refund r "
           "LEFT JOIN payment p ON p.id = r.payment_id LEFT JOIN invoice n ON n.id = r.credit_note_id "
           "WHERE r.state IN ('requested', 'pending') AND r.reversed_by IS NULL) x%1 WHERE %2"_s.arg(
               joins, where);
}

QString balances(const QString &lines)
{
    return u"SELECT currency, SUM(open), SUM(late), SUM(credit) FROM ("_s + lines
        + u") GROUP BY currency HAVING SUM(open) <> 0 OR SUM(credit) <> 0 ORDER BY currency"_s;
}

QList<CustomerBalance> balancesIn(QSqlQuery &row)
{
    QList<CustomerBalance> found;
    while (row.next())
        found.append({.open = moneyFrom(row.value(1), row.value(0)),
            .overdue = moneyFrom(row.value(2), row.value(0)),
            .credit = moneyFrom(row.value(3), row.value(0))});
    return found;
}

Result<QList<CustomerBalance>> readBalances(Result<QSqlQuery> row)
{
    return row.map([](QSqlQuery &found) { return balancesIn(found); });
}

const QString &rowColumns()
{
    static const QString text = u"SELECT c.id, c.json, c.is_archived, c.search, c.rowid"_s;
    return text;
}

//! Without what complete() adds.
Result<CustomerRow> readRow(const QSqlQuery &row)
{
    return parseJsonObject(row.value(1).toString().toUtf8())
        .and_then(customerFrom)
        .map([&](Customer customer) {
            customer.id = CustomerId(row.value(0).toString());
            const CustomerPlace place{.search = row.value(3).toString(), .id = customer.id};
            return CustomerRow{.key = row.value(4).toLongLong(),
                .customer = std::move(customer),
                .isArchived = row.value(2).toBool(),
                .balances = {},
                .oldestDue = {},
                .lastInvoice = {},
                .crms = {},
                .place = place};
        });
}

const QString &balanceStatement()
{
    static const QString text
        = balances(debts({}, u"x.customer_id IN (:one, :other)"_s)); // Two at most: before a merge.
    return text;
}

//! How long the customer took to pay, by an index of its invoices; money that came before the bill took no
//! days. A hundred invoices tell it, and a page stays quick whoever has many more.
const QString &daysToPay()
{
    static const QString text
        = u"(SELECT CAST(ROUND(AVG(MAX(0, julianday(h.paid_on) - julianday(h.issued_on)))) AS INTEGER) "
          "FROM (SELECT x.issued_on, (SELECT MAX(p.booked_on) FROM allocation a JOIN payment p "
          "ON p.id = a.payment_id WHERE a.invoice_id = x.id AND a.reversed_by IS NULL) AS paid_on "
          "FROM invoice x WHERE x.customer_id = :id AND x.type <> 381 AND x.voided_on IS NULL "
          "AND x.issued_on >= :since AND x.open_minor = 0 AND x.written_off_minor = 0 "
          "ORDER BY x.issued_on DESC LIMIT 100) h)"_s; // Paid by credit alone is no day, and not counted.
    return text;
}

SavedCard cardIn(const QSqlQuery &row)
{
    return {.externalId = row.value(1).toString(),
        .customer = CustomerId(row.value(2).toString()),
        .holder = row.value(3).toString(),
        .connection = row.value(4).toString(),
        .brand = row.value(5).toString(),
        .last4 = row.value(6).toString(),
        .expiryMonth = row.value(7).toInt(),
        .expiryYear = row.value(8).toInt(),
        .agreedOn = dateFrom(row.value(9)),
        .agreement = row.value(10).toString()};
}

//! What a row tells beside the customer itself: four short questions, prepared once for all rows of a page.
class RowFacts
{
public:
    static Result<RowFacts> prepare(Database &database, QDate today)
    {
        auto balances = database.prepare(balanceStatement(), {{":today"_L1, dateValue(today)}});
        auto days = database.prepare(
            u"SELECT (SELECT MIN(due_on) FROM invoice WHERE customer_id = :id AND open_minor > 0), "
            "(SELECT MAX(issued_on) FROM invoice WHERE customer_id = :id AND type <> 381 "
            "AND voided_on IS NULL), (SELECT MAX(booked_on) FROM payment WHERE customer_id = :id "
            "AND reversed_minor < amount_minor), "
            "(SELECT until_on FROM reminder_hold WHERE subject = :id AND until_on >= :today), "_s
                + RecordTagTable::valueOf(":id"_L1) + u", "_s + daysToPay(),
            {{":today"_L1, dateValue(today)}, {":since"_L1, dateValue(today.addYears(-1))}});
        // Sorted by nothing: the other values are those of the row that has the greatest.
        auto card = database.prepare(
            u"SELECT MAX(agreed_on || external_id), external_id, customer_id, holder, connection, brand, "
            "last4, expiry_month, expiry_year, agreed_on, agreement FROM saved_card "
            "WHERE customer_id = :id"_s);
        auto crms = database.prepare(
            u"SELECT DISTINCT l.connection FROM crm_link l JOIN crm_record r ON r.connection = l.connection "
            "AND r.kind = l.kind AND r.remote_id = l.remote_id AND r.state = 0 WHERE l.customer_id IN "
            "(SELECT :id UNION ALL SELECT id FROM customer WHERE merged_into = :id) ORDER BY 1"_s);
        if (!balances || !days || !crms || !card)
            return fail(!balances ? balances.error()
                    : !days       ? days.error()
                    : !crms       ? crms.error()
                                  : card.error());
        RowFacts facts;
        facts.m_balances = std::move(*balances);
        facts.m_days = std::move(*days);
        facts.m_crms = std::move(*crms);
        facts.m_card = std::move(*card);
        return facts;
    }

    Result<CustomerRow> addTo(CustomerRow row)
    {
        const QString id = row.customer.id.text();
        m_balances.bindValue(u":one"_s, id);
        m_balances.bindValue(u":other"_s, id);
        m_days.bindValue(u":id"_s, id);
        m_crms.bindValue(u":id"_s, id);
        m_card.bindValue(u":id"_s, id);
        for (QSqlQuery *query : {&m_balances, &m_days, &m_crms, &m_card})
            if (const Result<void> ran = Database::run(*query); !ran)
                return fail(ran.error());
        row.balances = balancesIn(m_balances);
        if (m_days.next()) {
            row.oldestDue = dateFrom(m_days.value(0));
            row.lastInvoice = dateFrom(m_days.value(1));
            row.lastPayment = dateFrom(m_days.value(2));
            row.heldUntil = dateFrom(m_days.value(3));
            row.tags = RecordTagTable::tagsFrom(m_days.value(4));
            if (!m_days.value(5).isNull())
                row.daysToPay = m_days.value(5).toInt();
        }
        while (m_crms.next())
            row.crms.append(m_crms.value(0).toString());
        if (m_card.next() && !m_card.value(0).isNull())
            row.savedCard = cardIn(m_card);
        return row;
    }

private:
    QSqlQuery m_balances;
    QSqlQuery m_days;
    QSqlQuery m_crms;
    QSqlQuery m_card;
};

Result<qint64> number(Result<QSqlQuery> row)
{
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

} // namespace

Result<QList<CustomerRow>> CustomerList::page(
    const CustomerQuery &query, const QString &owner, const CustomerPlace &after, int limit)
{
    const Result<QString> currency = currencyOf(query);
    auto facts = RowFacts::prepare(m_database, query.today);
    if (!currency || !facts)
        return fail(currency ? facts.error() : currency.error());
    Filter filter(query, owner);
    filter.bind(u":today"_s, dateValue(query.today));
    filter.bind(u":currency"_s, *currency);
    filter.bind(u":limit"_s, limit);
    filter.bind(u":search"_s, textValue(after.search));
    filter.bind(u":id"_s, after.id.text());
    const CustomerOrder order(query);
    const QString behind = after.id.isEmpty() ? QString() : order.behind();
    auto row = filter.run(m_database,
        rowColumns() + u" FROM customer c WHERE "_s + filter.sql + behind + u" ORDER BY "_s + order.text()
            + u" LIMIT :limit"_s);
    if (!row)
        return fail(row.error());
    QList<CustomerRow> rows;
    while (row->next()) {
        auto whole = readRow(*row).and_then([&](const CustomerRow &found) { return facts->addTo(found); });
        if (!whole)
            return fail(whole.error());
        rows.append(*whole);
    }
    return rows;
}

Result<QList<qint64>> CustomerList::order(const CustomerQuery &query, const QString &owner)
{
    return currencyOf(query).and_then([&](const QString &currency) {
        Filter filter(query, owner);
        filter.bind(u":today"_s, dateValue(query.today));
        filter.bind(u":currency"_s, currency);
        return collected(filter.run(m_database,
                             u"SELECT c.rowid FROM customer c WHERE "_s + filter.sql + u" ORDER BY "_s
                                 + CustomerOrder(query).text()),
            [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    });
}

Result<QString> CustomerList::currencyOf(const CustomerQuery &query)
{
    if (!query.currency.isEmpty())
        return query.currency;
    auto row = m_database.query(u"SELECT json_extract(json, '$.currency') FROM company WHERE one = 1"_s);
    return row.map([](QSqlQuery &found) {
        return found.next() ? found.value(0).toString() : Currency::of("EUR").text();
    });
}

Result<QList<CustomerRow>> CustomerList::rows(const QList<qint64> &keys, QDate today)
{
    auto row = m_database.prepare(rowColumns() + u" FROM customer c WHERE c.rowid = :key"_s);
    auto facts = RowFacts::prepare(m_database, today);
    if (!row || !facts)
        return fail(row ? facts.error() : row.error());
    QList<CustomerRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        row->bindValue(u":key"_s, key);
        if (const Result<void> ran = Database::run(*row); !ran)
            return fail(ran.error());
        if (!row->next())
            continue;
        auto whole = readRow(*row).and_then([&](const CustomerRow &found) { return facts->addTo(found); });
        if (!whole)
            return fail(whole.error());
        rows.append(*whole);
    }
    return rows;
}

Result<CustomerSummary> CustomerList::summary(const CustomerQuery &query, const QString &owner)
{
    using Which = CustomerQuery::Which;
    const bool hasText = !query.text.trimmed().isEmpty();
    return counts(query, owner).and_then([&](CustomerSummary summary) -> Result<CustomerSummary> {
        const QMap<Which, qint64> counted{{Which::All, summary.all}, {Which::Open, summary.open},
            {Which::Overdue, summary.overdue}, {Which::Archived, summary.archived}};
        Filter filter(query, owner);
        const Result<qint64> shown = hasText
            ? number(filter.run(m_database, u"SELECT COUNT(*) FROM customer c WHERE "_s + filter.sql))
            : counted.value(query.which);
        if (!shown)
            return fail(shown.error());
        const Result<QString> currency = currencyOf(query);
        if (!currency)
            return fail(currency.error());
        summary.shown = *shown;
        summary.currency = *currency;
        filter.bind(u":today"_s, dateValue(query.today));
        // From what is open to whose it is: that is little, whatever the filter.
        return readBalances(
            filter.run(m_database,
                balances(debts(u" CROSS JOIN customer c"_s, u"c.id = x.customer_id AND "_s + filter.sql))))
            .map([&](const QList<CustomerBalance> &sums) {
                summary.sums = sums;
                return summary;
            });
    });
}

Result<CustomerSummary> CustomerList::counts(const CustomerQuery &query, const QString &owner)
{
    const auto filterOf = [&](CustomerQuery::Which which) {
        CustomerQuery one = query;
        one.which = which;
        one.text.clear();
        return Filter(one, owner);
    };
    Filter all = filterOf(CustomerQuery::Which::All);
    const Filter archived = filterOf(CustomerQuery::Which::Archived);
    const QString count = u"SELECT COUNT(*) FROM customer c WHERE "_s;
    const Result<qint64> allOfThem = number(all.run(m_database, count + all.sql));
    const Result<qint64> away = number(archived.run(m_database, count + archived.sql));
    if (!allOfThem || !away)
        return fail(allOfThem ? away.error() : allOfThem.error());
    all.bind(u":today"_s, dateValue(query.today));
    auto row = all.run(m_database,
        u"SELECT COUNT(*), COALESCE(SUM(o.due < :today), 0) FROM (SELECT customer_id, MIN(due_on) AS due "
        "FROM invoice WHERE open_minor > 0 GROUP BY customer_id) o CROSS JOIN customer c "
        "WHERE c.id = o.customer_id AND "_s
            + all.sql);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Storage, u"a count without a row"_s);
    return CustomerSummary{.all = *allOfThem,
        .open = row->value(0).toLongLong(),
        .overdue = row->value(1).toLongLong(),
        .archived = *away,
        .shown = 0,
        .sums = {},
        .currency = {}};
}

Result<CustomerRow> CustomerList::row(const CustomerId &id, QDate today)
{
    const Result<Customer> known = CustomerTable(m_database).byId(id); // An alias stands for what it became.
    if (!known)
        return fail(known.error());
    auto row = m_database.query(
        rowColumns() + u" FROM customer c WHERE c.id = :id"_s, {{":id"_L1, known->id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Storage, u"a customer without a row"_s);
    auto facts = RowFacts::prepare(m_database, today);
    if (!facts)
        return fail(facts.error());
    return readRow(*row).and_then([&](const CustomerRow &found) { return facts->addTo(found); });
}

Result<CustomerDetail> CustomerList::detail(const CustomerId &id, QDate today)
{
    const Result<CustomerRow> row = this->row(id, today);
    if (!row)
        return fail(row.error());
    const QString whose = row->customer.id.text();
    const auto facts
        = BillingFactsQuery(m_database).ofCustomer(row->customer.id, row->customer.currency, today);
    auto cards = number(
        m_database.query(u"SELECT COUNT(*) FROM saved_card WHERE customer_id = :id"_s, {{":id"_L1, whose}}));
    auto records = m_database.query(
        u"SELECT DISTINCT l.connection, l.kind, l.remote_id, COALESCE(r.state, 1), COALESCE(c.name, ''), "
        "COALESCE(c.email, ''), COALESCE(c.phone, ''), COALESCE(c.domain, ''), COALESCE(o.name, ''), "
        "c.changed_ms FROM crm_link l LEFT JOIN crm_record r ON r.connection = l.connection "
        "AND r.kind = l.kind AND r.remote_id = l.remote_id LEFT JOIN crm_contact c "
        "ON c.connection = l.connection AND c.kind = l.kind AND c.remote_id = l.remote_id "
        "LEFT JOIN crm_owner o ON o.connection = c.connection AND o.remote_id = c.owner_id "
        "WHERE l.customer_id IN (SELECT :id UNION ALL SELECT id FROM customer WHERE merged_into = :id) "
        "ORDER BY 2, 1, 3"_s,
        {{":id"_L1, whose}});
    auto making = m_database.query(
        u"SELECT connection FROM crm_creation WHERE customer_id = :id ORDER BY connection"_s,
        {{":id"_L1, whose}});
    if (!facts || !cards || !records || !making)
        return fail(!facts ? facts.error()
                : !cards   ? cards.error()
                : !records ? records.error()
                           : making.error());
    CustomerDetail detail{
        .row = *row, .lastPayment = facts->lastPayment, .records = {}, .savedCards = *cards};
    while (records->next()) {
        const QVariant changed = records->value(9);
        detail.records.append({.record = {.connection = ConnectionId(records->value(0).toString()),
                                   .remoteId = records->value(2).toString(),
                                   .kind = static_cast<ContactRow::Kind>(records->value(1).toInt()),
                                   .name = records->value(4).toString(),
                                   .email = records->value(5).toString(),
                                   .phone = records->value(6).toString(),
                                   .company = {},
                                   .domain = records->value(7).toString(),
                                   .owner = records->value(8).toString(),
                                   .changedThere = changed.isNull()
                                       ? QDateTime()
                                       : QDateTime::fromMSecsSinceEpoch(changed.toLongLong(), Qt::UTC),
                                   .customer = row->customer.id},
            .state = records->value(3).toInt() == 0 ? CustomerDetail::Record::State::Linked
                                                    : CustomerDetail::Record::State::Gone});
    }
    while (making->next())
        detail.records.append({.record = {.connection = ConnectionId(making->value(0).toString()),
                                   .remoteId = {},
                                   .kind = ContactRow::Kind::Company,
                                   .name = {},
                                   .email = {},
                                   .phone = {},
                                   .company = {},
                                   .domain = {},
                                   .owner = {},
                                   .changedThere = {},
                                   .customer = row->customer.id},
            .state = CustomerDetail::Record::State::BeingMade});
    return detail;
}

Result<QList<CustomerBalance>> CustomerList::balancesOf(const QList<CustomerId> &customers, QDate today)
{
    Q_ASSERT(!customers.isEmpty() && customers.size() <= 2);
    return readBalances(m_database.query(balanceStatement(),
        {{":today"_L1, dateValue(today)}, {":one"_L1, customers.constFirst().text()},
            {":other"_L1, customers.constLast().text()}}));
}

} // namespace quittance
