#include "core/store/PendingPaymentTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PendingPayment>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<PendingPayment> payments;
    while (row->next())
        payments.append({.charge = row->value(0).toString(),
            .invoice = InvoiceId(row->value(1).toString()),
            .link = LinkId(row->value(2).toString()),
            .connection = row->value(3).toString(),
            .method = row->value(4).toString(),
            .amount = moneyFrom(row->value(6), row->value(5)),
            .since = instantFrom(row->value(7).toString())});
    return payments;
}

const QString &columns()
{
    static const QString text
        = u"SELECT charge, invoice_id, link_id, connection, method, currency, amount_minor, since "
          "FROM pending_payment WHERE state = 'pending' AND "_s;
    return text;
}

} // namespace

Result<void> PendingPaymentTable::insert(const PendingPayment &payment)
{
    return m_database.execute(
        u"INSERT INTO pending_payment (charge, invoice_id, link_id, connection, method, currency, "
        u"amount_minor, since, "
        "state) VALUES (:charge, :invoice, :link, :connection, :method, :currency, :minor, :since, 'pending')"_s,
        {{":charge"_L1, payment.charge}, {":invoice"_L1, textOrNull(payment.invoice.text())},
            {":link"_L1, textOrNull(payment.link.text())}, {":connection"_L1, payment.connection},
            {":method"_L1, textValue(payment.method)}, {":currency"_L1, payment.amount.currency().text()},
            {":minor"_L1, payment.amount.minor()}, {":since"_L1, instantText(payment.since)}});
}

Result<void> PendingPaymentTable::setReceived(const QString &charge)
{
    return m_database.execute(
        u"UPDATE pending_payment SET state = 'received' WHERE charge = :charge"_s, {{":charge"_L1, charge}});
}

Result<void> PendingPaymentTable::setFailed(const QString &charge, const QString &words)
{
    return m_database.execute(
        u"UPDATE pending_payment SET state = 'failed', answer = :words WHERE charge = :charge"_s,
        {{":charge"_L1, charge}, {":words"_L1, textValue(words)}});
}

Result<bool> PendingPaymentTable::isKnown(const QString &charge)
{
    auto row = m_database.query(
        u"SELECT 1 FROM pending_payment WHERE charge = :charge"_s, {{":charge"_L1, charge}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<QList<PendingPayment>> PendingPaymentTable::pending(const QString &connection)
{
    return readAll(m_database.query(
        columns() + u"connection = :connection ORDER BY since, charge"_s, {{":connection"_L1, connection}}));
}

Result<QList<PendingPayment>> PendingPaymentTable::pendingOf(const InvoiceId &invoice)
{
    return readAll(m_database.query(
        columns() + u"invoice_id = :invoice ORDER BY since, charge"_s, {{":invoice"_L1, invoice.text()}}));
}

} // namespace quittance
