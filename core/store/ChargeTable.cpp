#include "core/store/ChargeTable.h"

#include "core/domain/chargeCodes.h"
#include "core/domain/lookUpAnswers.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text
        // What left and is not answered is uncertain, unless the provider has said that it is still at it.
        = u"SELECT id, invoice_id, customer_id, connection, method, currency, amount_minor, captures, state, "
          "external_id, rule, charge.answer, until, requested_at, "
          "state = 'requested' AND COALESCE(t.data_begun AND NOT t.sending, 0) AND NOT EXISTS (SELECT 1 FROM "
          "pending_payment w WHERE w.invoice_id = charge.invoice_id AND w.state = 'pending'), t.not_before, "
          "t.answer "
          "FROM charge LEFT JOIN outbox_attempt t ON t.entry_id = charge.id "_s;
    return text;
}

Result<QList<Charge>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<Charge> charges;
    while (row->next())
        charges.append({.id = ChargeId(row->value(0).toString()),
            .invoice = InvoiceId(row->value(1).toString()),
            .customer = CustomerId(row->value(2).toString()),
            .connection = row->value(3).toString(),
            .method = row->value(4).toString(),
            .amount = moneyFrom(row->value(6), row->value(5)),
            .captures = row->value(7).toBool(),
            .state = *chargeStateFrom(row->value(8).toString()), // Checked by the table.
            .externalId = row->value(9).toString(),
            .rule = row->value(10).toString(),
            .answer = row->value(11).toString(),
            .until = instantFrom(row->value(12).toString()),
            .requestedAt = instantFrom(row->value(13).toString()),
            .isUncertain = row->value(14).toBool(),
            .nextLook = instantFrom(row->value(15).toString()),
            .needsPerson = row->value(14).toBool() && isForPerson(row->value(16).toString())});
    return charges;
}

} // namespace

Result<void> ChargeTable::insert(const Charge &charge)
{
    return m_database.execute(u"INSERT INTO charge (id, invoice_id, customer_id, connection, method, "
                              u"currency, amount_minor, captures, state, "
                              "requested_at) VALUES (:id, :invoice, :customer, :connection, :method, "
                              ":currency, :minor, :captures, :state, "
                              ":at)"_s,
        {{":id"_L1, charge.id.text()}, {":invoice"_L1, charge.invoice.text()},
            {":customer"_L1, charge.customer.text()}, {":connection"_L1, charge.connection},
            {":method"_L1, textValue(charge.method)}, {":currency"_L1, charge.amount.currency().text()},
            {":minor"_L1, charge.amount.minor()}, {":captures"_L1, charge.captures},
            {":state"_L1, codeOf(charge.state)}, {":at"_L1, instantText(charge.requestedAt)}});
}

Result<void> ChargeTable::setState(const ChargeId &id, ChargeState state, const QString &externalId,
    const QString &rule, const QString &answer, const QDateTime &until)
{
    return m_database.execute(
        u"UPDATE charge SET state = :state, external_id = COALESCE(:external, external_id), rule = :rule, "
        "answer = :answer, until = COALESCE(:until, until) WHERE id = :id"_s,
        {{":state"_L1, codeOf(state)}, {":external"_L1, textOrNull(externalId)},
            {":rule"_L1, textValue(rule)}, {":answer"_L1, textValue(answer)},
            {":until"_L1, instantValue(until)}, {":id"_L1, id.text()}});
}

Result<Charge> ChargeTable::byId(const ChargeId &id)
{
    const auto charges = readAll(m_database.query(columns() + u"WHERE id = :id"_s, {{":id"_L1, id.text()}}));
    if (!charges)
        return fail(charges.error());
    if (charges->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"charge.unknown"_s,
            .field = u"charge"_s,
            .value = id.text()});
    return charges->first();
}

Result<std::optional<Charge>> ChargeTable::byExternalId(const QString &externalId)
{
    return readAll(m_database.query(columns() + u"WHERE external_id = :id"_s, {{":id"_L1, externalId}}))
        .transform([](const QList<Charge> &charges) {
            return charges.isEmpty() ? std::nullopt : std::optional(charges.first());
        });
}

Result<QList<Charge>> ChargeTable::ofInvoice(const InvoiceId &invoice)
{
    return readAll(
        m_database.query(columns() + u"WHERE invoice_id = :invoice ORDER BY requested_at DESC, id DESC"_s,
            {{":invoice"_L1, invoice.text()}}));
}

Result<std::optional<Charge>> ChargeTable::underWay(const InvoiceId &invoice)
{
    return readAll(
        m_database.query(columns()
                + u"WHERE invoice_id = :invoice AND state IN ('requested', 'authorised') ORDER BY requested_at, id"_s,
            {{":invoice"_L1, invoice.text()}}))
        .transform([](const QList<Charge> &charges) {
            return charges.isEmpty() ? std::nullopt : std::optional(charges.first());
        });
}

Result<QList<Charge>> ChargeTable::list(int limit)
{
    return readAll(m_database.query(
        columns() + u"ORDER BY requested_at DESC, id DESC LIMIT :limit"_s, {{":limit"_L1, limit}}));
}

Result<QList<Charge>> ChargeTable::unfinished(const QString &connection)
{
    return readAll(m_database.query(columns()
            + u"WHERE connection = :connection AND state IN ('requested', 'authorised') ORDER BY requested_at, id"_s,
        {{":connection"_L1, connection}}));
}

} // namespace quittance
