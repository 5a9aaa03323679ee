#include "core/store/EvidenceQuery.h"

#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/DisputeTable.h"
#include "core/store/SettingTable.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<DisputeEvidence> EvidenceQuery::of(const QString &dispute)
{
    const auto known = DisputeTable(m_database).byId(dispute);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"dispute.unknown"_s,
            .field = u"dispute"_s,
            .value = dispute});
    DisputeEvidence evidence;
    evidence.dispute = **known;
    evidence.pieces = evidenceFor(evidence.dispute.reason);
    return readPayment(evidence)
        .and_then([&] { return readDocuments(evidence); })
        .and_then([&] { return readMails(evidence); })
        .and_then([&] { return readDone(evidence); })
        .transform([&] { return evidence; });
}

Result<void> EvidenceQuery::readPayment(DisputeEvidence &evidence)
{
    auto row = m_database.query(
        u"SELECT p.customer_id, c.name, p.method, p.booked_on, (SELECT COUNT(*) FROM payment o "
        "WHERE o.customer_id = p.customer_id AND o.id <> p.id AND o.reversed_minor = 0 "
        "AND NOT EXISTS (SELECT 1 FROM dispute d WHERE d.payment_id = o.id)) "
        "FROM payment p LEFT JOIN customer c ON c.id = p.customer_id WHERE p.id = :payment"_s,
        {{":payment"_L1, evidence.dispute.payment.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return {};
    evidence.customerId = CustomerId(row->value(0).toString());
    evidence.customer = row->value(1).toString();
    evidence.method = row->value(2).toString();
    evidence.paidOn = dateFrom(row->value(3));
    evidence.otherPayments = row->value(4).toLongLong();
    return {};
}

Result<void> EvidenceQuery::readDocuments(DisputeEvidence &evidence)
{
    auto row = m_database.query(
        u"SELECT DISTINCT i.id, i.number FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
        "WHERE a.payment_id = :payment AND a.reversed_by IS NULL ORDER BY i.number"_s,
        {{":payment"_L1, evidence.dispute.payment.text()}});
    if (!row)
        return fail(row.error());
    while (row->next())
        evidence.documents.append(
            {.id = InvoiceId(row->value(0).toString()), .number = InvoiceNumber(row->value(1).toString())});
    return {};
}

Result<void> EvidenceQuery::readMails(DisputeEvidence &evidence)
{
    auto row = m_database.query(
        u"SELECT i.number, m.kind, m.level, m.changed_at, m.composed_entry FROM mail m "
        "JOIN invoice i ON i.id = m.invoice_id WHERE m.state = 'accepted' AND m.invoice_id IN "
        "(SELECT invoice_id FROM allocation WHERE payment_id = :payment AND reversed_by IS NULL) "
        "ORDER BY m.changed_at, m.id"_s,
        {{":payment"_L1, evidence.dispute.payment.text()}});
    if (!row)
        return fail(row.error());
    while (row->next())
        evidence.mails.append({.number = InvoiceNumber(row->value(0).toString()),
            .kind = mailKindFrom(row->value(1).toString()).value_or(MailKind::PaymentLink),
            .level = row->value(2).toInt(),
            .acceptedAt = instantFrom(row->value(3).toString()),
            .composedEntry = EntryId(row->value(4).toString())});
    return {};
}

Result<void> EvidenceQuery::readDone(DisputeEvidence &evidence)
{
    return SettingTable(m_database).value(settingOf(evidence.dispute.id)).transform([&](const QString &kept) {
        const QStringList codes = kept.split(u',', Qt::SkipEmptyParts);
        for (const QString &code : codes) // A newer program may know more.
            if (const auto piece = evidencePieceFrom(code))
                evidence.done.append(*piece);
    });
}

} // namespace quittance
