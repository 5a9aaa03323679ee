#include "core/store/DisputeTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text = u"SELECT d.id, d.payment_id, d.connection, d.currency, d.amount_minor, "
                                u"d.withdrawn_minor, d.is_open, d.is_won, "
                                "d.status, d.reason, d.opened_on, d.respond_by FROM dispute d "_s;
    return text;
}

Result<QList<Dispute>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<Dispute> disputes;
    while (row->next())
        disputes.append({.id = row->value(0).toString(),
            .payment = PaymentId(row->value(1).toString()),
            .connection = row->value(2).toString(),
            .amount = moneyFrom(row->value(4), row->value(3)),
            .withdrawn = moneyFrom(row->value(5), row->value(3)),
            .isOpen = row->value(6).toBool(),
            .isWon = row->value(7).toBool(),
            .status = row->value(8).toString(),
            .reason = row->value(9).toString(),
            .openedOn = dateFrom(row->value(10)),
            .respondBy = dateFrom(row->value(11))});
    return disputes;
}

} // namespace

Result<void> DisputeTable::open(const Dispute &dispute)
{
    return m_database.execute(u"INSERT INTO dispute (id, payment_id, connection, currency, amount_minor, "
                              u"withdrawn_minor, is_open, status, "
                              "reason, opened_on, respond_by) VALUES (:id, :payment, :connection, :currency, "
                              ":minor, :withdrawn, 1, :status, "
                              ":reason, :on, :by)"_s,
        {{":id"_L1, dispute.id}, {":payment"_L1, dispute.payment.text()},
            {":connection"_L1, dispute.connection}, {":currency"_L1, dispute.amount.currency().text()},
            {":minor"_L1, dispute.amount.minor()}, {":withdrawn"_L1, dispute.withdrawn.minor()},
            {":status"_L1, textValue(dispute.status)}, {":reason"_L1, textValue(dispute.reason)},
            {":on"_L1, dateValue(dispute.openedOn)}, {":by"_L1, dateValue(dispute.respondBy)}});
}

Result<void> DisputeTable::update(
    const QString &id, const QString &status, QDate respondBy, qint64 withdrawnMinor)
{
    return m_database.execute(u"UPDATE dispute SET status = :status, respond_by = COALESCE(:by, respond_by), "
                              "withdrawn_minor = withdrawn_minor + :minor WHERE id = :id"_s,
        {{":status"_L1, textValue(status)}, {":by"_L1, dateValue(respondBy)}, {":minor"_L1, withdrawnMinor},
            {":id"_L1, id}});
}

Result<void> DisputeTable::close(const QString &id, bool won)
{
    return m_database.execute(u"UPDATE dispute SET is_open = 0, is_won = :won, "
                              "status = CASE WHEN :won THEN 'won' ELSE 'lost' END WHERE id = :id"_s,
        {{":won"_L1, won}, {":id"_L1, id}});
}

Result<bool> DisputeTable::isDisputed(const PaymentId &payment)
{
    auto row
        = m_database.query(u"SELECT 1 FROM dispute WHERE payment_id = :payment AND is_open = 1 LIMIT 1"_s,
            {{":payment"_L1, payment.text()}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<std::optional<Dispute>> DisputeTable::byId(const QString &id)
{
    return readAll(m_database.query(columns() + u"WHERE d.id = :id"_s, {{":id"_L1, id}}))
        .transform([](const QList<Dispute> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<QList<Dispute>> DisputeTable::listOpen()
{
    return readAll(m_database.query(
        columns() + u"WHERE d.is_open = 1 ORDER BY d.respond_by IS NULL, d.respond_by, d.id"_s));
}

Result<QList<Dispute>> DisputeTable::openOf(const QString &connection)
{
    return readAll(
        m_database.query(columns() + u"WHERE d.is_open = 1 AND d.connection = :connection ORDER BY d.id"_s,
            {{":connection"_L1, connection}}));
}

Result<QList<Dispute>> DisputeTable::ofPayment(const PaymentId &payment)
{
    return readAll(m_database.query(columns() + u"WHERE d.payment_id = :payment ORDER BY d.opened_on, d.id"_s,
        {{":payment"_L1, payment.text()}}));
}

Result<QList<Dispute>> DisputeTable::ofMovement(const QString &externalKey)
{
    return readAll(m_database.query(columns() + u"WHERE d.id >= :first AND d.id < :behind ORDER BY d.id"_s,
        {{":first"_L1, textValue(externalKey + u':')}, {":behind"_L1, textValue(externalKey + u';')}}));
}

Result<QList<Dispute>> DisputeTable::ofInvoice(const InvoiceId &invoice)
{
    return readAll(m_database.query(columns()
            + u"WHERE d.payment_id IN (SELECT payment_id FROM allocation WHERE invoice_id = :invoice AND "
              u"reversed_by "
              "IS NULL) ORDER BY d.is_open DESC, d.opened_on DESC, d.id"_s,
        {{":invoice"_L1, invoice.text()}}));
}

} // namespace quittance
