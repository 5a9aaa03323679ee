#include "core/store/DocumentList.h"

#include "core/domain/codeNames.h"
#include "core/store/CompanyTable.h"
#include "core/store/Database.h"
#include "core/store/DocumentOrder.h"
#include "core/store/RecordTagTable.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

LinkState linkStateFrom(const QString &text)
{
    static const QHash<QString, LinkState> states{{u"requested"_s, LinkState::Requested},
        {u"active"_s, LinkState::Active}, {u"paid"_s, LinkState::Paid}, {u"revoked"_s, LinkState::Revoked},
        {u"expired"_s, LinkState::Expired}, {u"refused"_s, LinkState::Refused}};
    return states.value(text, LinkState::None);
}

MailState mailStateFrom(const QString &text)
{
    static const QHash<QString, MailState> states{{u"queued"_s, MailState::Queued},
        {u"accepted"_s, MailState::Accepted}, {u"refused"_s, MailState::Refused},
        {u"uncertain"_s, MailState::Uncertain}, {u"dropped"_s, MailState::Dropped}};
    return states.value(text, MailState::None);
}

//! What a row tells of its state besides its amounts.
struct StateFacts {
    bool isDraft = false;
    bool isVoid = false;
    bool isDisputed = false;
    bool isPending = false; //!< A debit for it is under way.
    bool isWrittenOff = false; //!< In part at least.
    DocumentType type = DocumentType::Invoice;
};

InvoiceState stateOf(const StateFacts &facts, const Money &total, const Money &open)
{
    if (facts.isDraft)
        return InvoiceState::Draft;
    if (facts.type == DocumentType::CreditNote)
        return InvoiceState::Credited;
    if (facts.isVoid)
        return InvoiceState::Void;
    if (facts.isDisputed)
        return InvoiceState::Disputed;
    if (facts.isPending && open.isPositive())
        return InvoiceState::Processing;
    if (open.isZero())
        return facts.isWrittenOff ? InvoiceState::WrittenOff : InvoiceState::Paid;
    return open == total ? InvoiceState::Open : InvoiceState::PartlyPaid;
}

//! What both kinds of documents have: columns 0 to 9 and 29 on of a row, and where it comes from.
QString selectFrom(QLatin1StringView number, const QString &more, QLatin1StringView gateways,
    QLatin1StringView dismissed, QLatin1StringView table, QLatin1StringView joins)
{
    return u"SELECT d.key, d.id, %1, d.type, d.customer_id, c.name, d.currency, d.issued_on, d.due_on, "
           "d.total_minor, %2, d.source_number, %5, "
           "(SELECT note FROM invoice_note WHERE invoice_id = d.id), json_extract(c.json, '$.number'), %6, "
           "(SELECT GROUP_CONCAT(DISTINCT k.connection) FROM crm_link k JOIN crm_record r "
           "ON r.connection = k.connection AND r.kind = k.kind AND r.remote_id = k.remote_id AND r.state = 0 "
           "WHERE k.customer_id IN (SELECT d.customer_id UNION ALL "
           "SELECT id FROM customer WHERE merged_into = d.customer_id)), %7 "
           "FROM json_each(:keys) k CROSS JOIN %3 d ON d.key = k.value JOIN customer c ON c.id = d.customer_id %4"_s
               .arg(number, more, table, joins, RecordTagTable::valueOf("d.id"_L1), gateways, dismissed);
}

//! In one question for all keys: a hundred questions cost more than what they find.
const QString &issuedSql()
{
    static const QString text = selectFrom("d.number"_L1,
        u"d.open_minor, l.state, m.state, m.changed_at, m.kind, m.level, d.voided_on IS NOT NULL, "
        "d.written_off_minor, "
        "EXISTS (SELECT 1 FROM allocation a JOIN dispute q ON q.payment_id = a.payment_id "
        "WHERE a.invoice_id = d.id AND q.is_open = 1 AND a.reversed_by IS NULL), "
        "EXISTS (SELECT 1 FROM pending_payment w WHERE w.invoice_id = d.id AND w.state = 'pending'), "
        "json_extract(e.body, '$.content.totals.net'), json_extract(e.body, '$.content.totals.tax'), "
        "(SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = d.id AND a.reversed_by IS NULL "
        "AND a.payment_id IS NOT NULL), "
        "(SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = d.id AND a.reversed_by IS NULL "
        "AND a.credit_note_id IS NOT NULL), "
        "json_extract(e.body, '$.content.order_number'), json_extract(e.body, '$.content.terms'), "
        "json_extract(e.body, '$.series'), e.actor, l.expires_at"_s,
        // Money that came by hand came through no provider.
        "COALESCE((SELECT GROUP_CONCAT(DISTINCT p.connection) FROM allocation a JOIN payment p "
        "ON p.id = a.payment_id WHERE a.invoice_id = d.id AND a.reversed_by IS NULL "
        "AND p.connection NOT IN ('bank', 'cash', 'cheque', 'terminal')), l.connection)"_L1,
        "COALESCE((SELECT is_dismissed FROM effect WHERE entry_id = m.id), 0)"_L1, "invoice"_L1,
        "JOIN entry e ON e.id = d.entry_id LEFT JOIN link l ON l.id = d.last_link_id "
        "LEFT JOIN mail m ON m.id = d.last_mail_id"_L1);
    return text;
}

//! Names that the database put together, in one order.
QStringList namesFrom(const QVariant &value)
{
    QStringList names = value.toString().split(u',', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

//! Nothing of a draft is open, sent or paid.
const QString &draftSql()
{
    static const QString text = selectFrom("''"_L1,
        u"0, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, json_extract(d.content, '$.totals.net'), "
        "json_extract(d.content, '$.totals.tax'), 0, 0, json_extract(d.content, '$.order_number'), "
        "json_extract(d.content, '$.terms'), '', '', NULL"_s,
        "NULL"_L1, "0"_L1, "draft"_L1, {});
    return text;
}

InvoiceExtras readExtras(const QSqlQuery &row, Currency currency)
{
    const auto money = [&](int column) { return Money(row.value(column).toLongLong(), currency); };
    return {.net = money(20),
        .tax = money(21),
        .paid = money(22),
        .credited = money(23),
        .orderNumber = row.value(24).toString(),
        .reference = row.value(29).toString(),
        .terms = row.value(25).toString(),
        .series = row.value(26).toString(),
        .createdBy = row.value(27).toString(),
        .tags = RecordTagTable::tagsFrom(row.value(30)),
        .note = row.value(31).toString(),
        .customerNumber = row.value(32).toString(),
        .gateways = namesFrom(row.value(33)),
        .crms = namesFrom(row.value(34))};
}

InvoiceRow readRow(const QSqlQuery &row, bool isDraft)
{
    const Money total = moneyFrom(row.value(9), row.value(6));
    const Money open = moneyFrom(row.value(10), row.value(6));
    const DocumentType type = documentTypeFrom(row.value(3).toInt()).value_or(DocumentType::Invoice);
    return {.key = row.value(0).toLongLong() * 2 + (isDraft ? 1 : 0),
        .id = InvoiceId(row.value(1).toString()),
        .number = InvoiceNumber(row.value(2).toString()),
        .type = type,
        .customerId = CustomerId(row.value(4).toString()),
        .customer = row.value(5).toString(),
        .issuedOn = dateFrom(row.value(7)),
        .dueOn = dateFrom(row.value(8)),
        .total = total,
        .open = open,
        .state = stateOf({.isDraft = isDraft,
                             .isVoid = row.value(16).toBool(),
                             .isDisputed = row.value(18).toBool(),
                             .isPending = row.value(19).toBool(),
                             .isWrittenOff = row.value(17).toLongLong() > 0,
                             .type = type},
            total, open),
        .link = linkStateFrom(row.value(11).toString()),
        .lastMail = mailStateFrom(row.value(12).toString()),
        .lastMailAt = instantFrom(row.value(13).toString()),
        .lastMailKind = mailKindFrom(row.value(14).toString()).value_or(MailKind::PaymentLink),
        .lastMailLevel = row.value(15).toInt(),
        .isLastMailDismissed = row.value(35).toBool(),
        .extras = readExtras(row, total.currency())};
}

} // namespace

Result<QList<qint64>> DocumentList::order(const InvoiceQuery &query, int limit)
{
    return DocumentOrder(m_database, query, limit).keys();
}

Result<QList<InvoiceRow>> DocumentList::rows(const QList<qint64> &keys)
{
    QHash<qint64, InvoiceRow> found;
    QHash<qint64, QDateTime> ends;
    for (const bool isDraft : {false, true}) {
        QStringList wanted;
        for (const qint64 key : keys)
            if ((key % 2 == 1) == isDraft)
                wanted.append(QString::number(key / 2));
        if (wanted.isEmpty())
            continue;
        auto row = m_database.query(
            isDraft ? draftSql() : issuedSql(), {{":keys"_L1, u"[%1]"_s.arg(wanted.join(u','))}});
        if (!row)
            return fail(row.error());
        while (row->next()) {
            InvoiceRow read = readRow(*row, isDraft);
            if (const QDateTime end = instantFrom(row->value(28).toString()); end.isValid())
                ends.insert(read.key, end);
            found.insert(read.key, std::move(read));
        }
    }
    const Result<QTimeZone> zone
        = ends.isEmpty() ? QTimeZone::utc() : CompanyTable(m_database).zone(); // Few links end.
    if (!zone)
        return fail(zone.error());
    for (const auto &[key, end] : ends.asKeyValueRange())
        found[key].linkEndsOn = end.addMSecs(-1).toTimeZone(*zone).date();
    QList<InvoiceRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys)
        if (const auto row = found.constFind(key); row != found.cend())
            rows.append(*row);
    return rows;
}

Result<InvoiceRow> DocumentList::row(const InvoiceId &id)
{
    auto key = m_database.query(u"SELECT row_key FROM document WHERE id = :id"_s, {{":id"_L1, id.text()}});
    if (!key)
        return fail(key.error());
    const auto rows = key->next() ? this->rows({key->value(0).toLongLong()}) : QList<InvoiceRow>();
    if (rows && rows->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"invoice.unknown"_s,
            .field = u"invoice"_s,
            .value = id.text()});
    return rows.transform([](const QList<InvoiceRow> &found) { return found.constFirst(); });
}

Result<QList<Money>> DocumentList::openSums(const InvoiceQuery &query)
{
    const Result<DocumentFilter> filter = DocumentFilter::of(m_database, query);
    if (!filter)
        return fail(filter.error());
    return collected(
        filter->run(u"SELECT d.currency, SUM(d.open_minor) FROM invoice d WHERE "_s + filter->invoices()
            + u" AND d.open_minor > 0 AND d.type <> 381 GROUP BY d.currency ORDER BY d.currency"_s),
        [](const QSqlQuery &row) { return moneyFrom(row.value(1), row.value(0)); });
}

Result<InvoiceCounts> DocumentList::counts(QDate today)
{
    // Each from an index that holds nothing else, so that a million documents are counted between two keys.
    auto row = m_database.query(
        u"SELECT (SELECT COUNT(*) FROM invoice), "
        "(SELECT COUNT(*) FROM invoice INDEXED BY invoice_open_by_due WHERE open_minor > 0 AND type <> 381), "
        "(SELECT COUNT(*) FROM invoice WHERE open_minor > 0 AND type <> 381 AND due_on < :today), "
        "(SELECT COUNT(*) FROM draft), "
        "(SELECT COUNT(*) FROM invoice INDEXED BY invoice_paid "
        "WHERE open_minor = 0 AND written_off_minor = 0 AND voided_on IS NULL AND type <> 381)"_s,
        {{":today"_L1, dateValue(today)}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return InvoiceCounts();
    const qint64 drafts = row->value(3).toLongLong();
    return InvoiceCounts{.all = row->value(0).toLongLong() + drafts,
        .open = row->value(1).toLongLong(),
        .overdue = row->value(2).toLongLong(),
        .draft = drafts,
        .paid = row->value(4).toLongLong()};
}

Result<bool> DocumentList::isEmpty()
{
    auto row = m_database.query(u"SELECT EXISTS (SELECT 1 FROM invoice) OR EXISTS (SELECT 1 FROM draft)"_s);
    return row.map([](QSqlQuery &found) { return !found.next() || found.value(0).toInt() == 0; });
}

Result<InvoiceId> DocumentList::find(const QString &numberOrId)
{
    // One search of an index for each; with OR over the view it would be a walk through both tables.
    auto byId = m_database.query(
        u"SELECT id FROM invoice WHERE id = :text UNION ALL SELECT id FROM draft WHERE id = :text"_s,
        {{":text"_L1, numberOrId}});
    if (!byId)
        return fail(byId.error());
    if (byId->next())
        return InvoiceId(byId->value(0).toString());
    auto row = m_database.query(
        u"SELECT id FROM invoice WHERE number = :text "
        "UNION ALL SELECT id FROM draft WHERE source_number = :text AND source_number <> '' LIMIT 2"_s,
        {{":text"_L1, numberOrId}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"invoice.unknown"_s,
            .field = u"invoice"_s,
            .value = numberOrId});
    const InvoiceId id(row->value(0).toString());
    if (row->next())
        return invalid(u"invoice.ambiguous"_s, u"invoice"_s, numberOrId);
    return id;
}

Result<QStringList> DocumentList::subjectsOf(const InvoiceId &id)
{
    auto row = m_database.query(
        u"SELECT id FROM link WHERE invoice_id = :id UNION ALL SELECT id FROM mail WHERE invoice_id = :id "
        "UNION ALL SELECT payment_id FROM allocation WHERE invoice_id = :id AND payment_id IS NOT NULL "
        "UNION ALL SELECT id FROM approval WHERE subject = :id "
        "UNION ALL SELECT id FROM charge WHERE invoice_id = :id "
        "UNION ALL SELECT id FROM invoice WHERE corrects_id = :id"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    QStringList subjects{id.text()};
    while (row->next())
        subjects.append(row->value(0).toString());
    return subjects;
}

} // namespace quittance
