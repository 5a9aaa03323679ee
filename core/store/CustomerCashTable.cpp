#include "core/store/CustomerCashTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> CustomerCashTable::write(const CustomerCash &cash)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO customer_cash (connection, holder, currency, customer_id, amount_minor, "
        u"seen_at) "
        "VALUES (:connection, :holder, :currency, "
        "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), :minor, :at)"_s,
        {{":connection"_L1, cash.connection}, {":holder"_L1, cash.holder},
            {":currency"_L1, cash.amount.currency().text()}, {":customer"_L1, cash.customer.text()},
            {":minor"_L1, cash.amount.minor()}, {":at"_L1, instantText(cash.seenAt)}});
}

Result<std::optional<Money>> CustomerCashTable::known(
    const QString &connection, const QString &holder, Currency currency)
{
    auto row = m_database.query(u"SELECT amount_minor FROM customer_cash WHERE connection = :connection AND "
                                u"holder = :holder AND currency = :currency"_s,
        {{":connection"_L1, connection}, {":holder"_L1, holder}, {":currency"_L1, currency.text()}});
    return row.map([&](QSqlQuery &found) -> std::optional<Money> {
        if (!found.next())
            return std::nullopt;
        return Money(found.value(0).toLongLong(), currency);
    });
}

Result<QStringList> CustomerCashTable::holders(const QString &connection, const QDateTime &since)
{
    auto row = m_database.query(
        u"SELECT holder FROM customer_cash WHERE connection = :connection AND amount_minor > 0 UNION "
        "SELECT g.external_id FROM link JOIN invoice ON invoice.id = link.invoice_id "
        "JOIN gateway_customer g ON g.customer_id = invoice.customer_id AND g.connection = link.connection "
        "WHERE link.connection = :connection AND link.way = 'bank_transfer' AND link.requested_at >= :since "
        "ORDER BY 1"_s,
        {{":connection"_L1, connection}, {":since"_L1, instantText(since)}});
    return row.map([](QSqlQuery &found) {
        QStringList keys;
        while (found.next())
            keys.append(found.value(0).toString());
        return keys;
    });
}

Result<QList<CustomerCash>> CustomerCashTable::list(const CustomerId &customer)
{
    auto row = m_database.query(u"SELECT connection, holder, customer_id, amount_minor, "
                                u"customer_cash.currency, seen_at, customer.name "
                                "FROM customer_cash JOIN customer ON customer.id = customer_id "
                                "WHERE amount_minor > 0 AND (:customer = '' OR customer_id = :customer) "
                                "ORDER BY seen_at, connection, holder, customer_cash.currency"_s,
        {{":customer"_L1, textValue(customer.text())}});
    if (!row)
        return fail(row.error());
    QList<CustomerCash> found;
    while (row->next())
        found.append({.connection = row->value(0).toString(),
            .holder = row->value(1).toString(),
            .customer = CustomerId(row->value(2).toString()),
            .amount = moneyFrom(row->value(3), row->value(4)),
            .seenAt = instantFrom(row->value(5).toString()),
            .name = row->value(6).toString()});
    return found;
}

} // namespace quittance
