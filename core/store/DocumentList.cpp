#include "core/store/DocumentList.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/likePattern.h"

#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Every fragment is a constant; what the user typed travels as a bound value.
QLatin1StringView condition(InvoiceQuery::Status status)
{
    switch (status) {
    case InvoiceQuery::Status::All:
        return "1"_L1;
    case InvoiceQuery::Status::Open:
        return "d.is_draft = 0 AND d.open_minor > 0 AND d.type <> 381"_L1;
    case InvoiceQuery::Status::Overdue:
        return "d.is_draft = 0 AND d.open_minor > 0 AND d.type <> 381 AND d.due_on < :today"_L1;
    case InvoiceQuery::Status::Draft:
        return "d.is_draft = 1"_L1;
    case InvoiceQuery::Status::PartlyPaid:
        return "d.is_draft = 0 AND d.open_minor > 0 AND d.open_minor < d.total_minor AND d.type <> 381"_L1;
    case InvoiceQuery::Status::Paid:
        return "d.is_draft = 0 AND d.open_minor = 0 AND d.written_off_minor = 0 AND d.is_void = 0 AND d.type <> 381"_L1;
    case InvoiceQuery::Status::Void:
        return "d.is_void = 1"_L1;
    case InvoiceQuery::Status::WrittenOff:
        return "d.open_minor = 0 AND d.written_off_minor > 0"_L1;
    case InvoiceQuery::Status::Disputed:
        break;
    }
    return "d.id IN (SELECT a.invoice_id FROM allocation a JOIN dispute q ON q.payment_id = a.payment_id "
           "WHERE q.is_open = 1 AND a.reversed_by IS NULL)"_L1;
}

QLatin1StringView sortKey(InvoiceQuery::Sort sort)
{
    switch (sort) {
    case InvoiceQuery::Sort::Number:
        return "d.number"_L1;
    case InvoiceQuery::Sort::Customer:
        return "c.search"_L1;
    case InvoiceQuery::Sort::Issued:
        return "d.issued_on"_L1;
    case InvoiceQuery::Sort::Due:
        return "d.due_on"_L1;
    case InvoiceQuery::Sort::Total:
        return "d.total_minor"_L1;
    case InvoiceQuery::Sort::Open:
        break;
    }
    return "d.open_minor"_L1;
}

//! "1249.97" or "1249,97" as digits without a point, which is how minor units look; empty for other text.
QString amountDigits(const QString &text)
{
    QString digits = text;
    digits.remove(u'.').remove(u',');
    for (const QChar c : std::as_const(digits))
        if (c < u'0' || c > u'9')
            return {};
    return digits;
}

QString fromAndWhere(const InvoiceQuery &query, bool withText)
{
    QString sql
        = u" FROM document d JOIN customer c ON c.id = d.customer_id WHERE "_s + condition(query.status);
    if (!query.customer.isEmpty())
        sql += u" AND d.customer_id = :customer"_s;
    if (withText)
        sql += u" AND (d.number LIKE :text ESCAPE '\\' OR d.source_number LIKE :text ESCAPE '\\' "
               "OR c.search LIKE :text ESCAPE '\\' OR CAST(d.total_minor AS TEXT) = :digits "
               "OR CAST(d.open_minor AS TEXT) = :digits)"_s;
    return sql;
}

void bindQuery(QSqlQuery &sql, const InvoiceQuery &query, bool withText)
{
    if (query.status == InvoiceQuery::Status::Overdue)
        sql.bindValue(u":today"_s, dateValue(query.today));
    if (!query.customer.isEmpty())
        sql.bindValue(u":customer"_s, query.customer.text());
    if (withText) {
        const QString folded = foldForSearch(query.text.trimmed());
        sql.bindValue(u":text"_s, likePattern(folded));
        const QString digits = amountDigits(folded);
        sql.bindValue(u":digits"_s, digits.isEmpty() ? u"-"_s : digits);
    }
}

Result<QSqlQuery> run(Database &database, const QString &select, const InvoiceQuery &query,
    const QString &tail, std::initializer_list<Database::Value> more = {})
{
    const bool withText = !query.text.trimmed().isEmpty();
    auto prepared = database.prepare(select + fromAndWhere(query, withText) + tail, more);
    if (!prepared)
        return prepared;
    bindQuery(*prepared, query, withText);
    if (const Result<void> ran = Database::run(*prepared); !ran)
        return fail(ran.error());
    return prepared;
}

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

const QString &rowColumns()
{
    static const QString text
        = u"SELECT d.row_key, d.id, d.number, d.type, d.customer_id, c.name, d.currency, d.issued_on, "
          u"d.due_on, "
          "d.total_minor, d.open_minor, d.is_draft, l.state, m.state, m.changed_at, d.is_void, "
          "d.written_off_minor, EXISTS (SELECT 1 FROM allocation a JOIN dispute q ON q.payment_id = "
          "a.payment_id WHERE a.invoice_id = d.id AND q.is_open = 1 AND a.reversed_by IS NULL), "
          "EXISTS (SELECT 1 FROM pending_payment w WHERE w.invoice_id = d.id AND w.state = 'pending') "
          "FROM document d JOIN customer c ON c.id = d.customer_id "
          "LEFT JOIN link l ON l.id = d.last_link_id LEFT JOIN mail m ON m.id = d.last_mail_id "_s;
    return text;
}

InvoiceRow readRow(const QSqlQuery &row)
{
    const Money total = moneyFrom(row.value(9), row.value(6));
    const Money open = moneyFrom(row.value(10), row.value(6));
    const DocumentType type = documentTypeFrom(row.value(3).toInt()).value_or(DocumentType::Invoice);
    return {.key = row.value(0).toLongLong(),
        .id = InvoiceId(row.value(1).toString()),
        .number = InvoiceNumber(row.value(2).toString()),
        .type = type,
        .customerId = CustomerId(row.value(4).toString()),
        .customer = row.value(5).toString(),
        .issuedOn = dateFrom(row.value(7)),
        .dueOn = dateFrom(row.value(8)),
        .total = total,
        .open = open,
        .state = stateOf({.isDraft = row.value(11).toBool(),
                             .isVoid = row.value(15).toBool(),
                             .isDisputed = row.value(17).toBool(),
                             .isPending = row.value(18).toBool(),
                             .isWrittenOff = row.value(16).toLongLong() > 0,
                             .type = type},
            total, open),
        .link = linkStateFrom(row.value(12).toString()),
        .lastMail = mailStateFrom(row.value(13).toString()),
        .lastMailAt = instantFrom(row.value(14).toString())};
}

} // namespace

Result<QList<qint64>> DocumentList::order(const InvoiceQuery &query, int limit)
{
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    // Rows without the key come last either way; the row key makes the order total.
    const QString key = sortKey(query.sort);
    auto row = run(m_database, u"SELECT d.row_key"_s, query,
        u" ORDER BY %1 IS NULL OR %1 = '', %1%2, d.number%2, d.row_key%2 LIMIT :limit"_s.arg(key, direction),
        {{":limit"_L1, limit}});
    if (!row)
        return fail(row.error());
    QList<qint64> keys;
    while (row->next())
        keys.append(row->value(0).toLongLong());
    return keys;
}

Result<QList<InvoiceRow>> DocumentList::rows(const QList<qint64> &keys)
{
    // By table and its own key: SQLite then looks the row up in one table instead of scanning both.
    auto row = m_database.prepare(rowColumns() + u"WHERE d.is_draft = :draft AND d.key = :key"_s);
    if (!row)
        return fail(row.error());
    QList<InvoiceRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        row->bindValue(u":draft"_s, key % 2);
        row->bindValue(u":key"_s, key / 2);
        if (const Result<void> ran = Database::run(*row); !ran)
            return fail(ran.error());
        if (row->next())
            rows.append(readRow(*row));
    }
    return rows;
}

Result<InvoiceRow> DocumentList::row(const InvoiceId &id)
{
    auto row = m_database.query(rowColumns() + u"WHERE d.id = :id"_s, {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"invoice.unknown"_s,
            .field = u"invoice"_s,
            .value = id.text()});
    return readRow(*row);
}

Result<QList<Money>> DocumentList::openSums(const InvoiceQuery &query)
{
    auto row = run(m_database, u"SELECT d.currency, SUM(d.open_minor) AS open"_s, query,
        u" AND d.type <> 381 GROUP BY d.currency HAVING open <> 0 ORDER BY d.currency"_s);
    if (!row)
        return fail(row.error());
    QList<Money> sums;
    while (row->next())
        sums.append(moneyFrom(row->value(1), row->value(0)));
    return sums;
}

Result<InvoiceCounts> DocumentList::counts(QDate today)
{
    auto row = m_database.query(
        u"SELECT COUNT(*), COALESCE(SUM(is_draft = 0 AND open_minor > 0 AND type <> 381), 0), "
        "COALESCE(SUM(is_draft = 0 AND open_minor > 0 AND type <> 381 AND due_on < :today), 0), "
        "COALESCE(SUM(is_draft), 0), COALESCE(SUM(is_draft = 0 AND open_minor = 0 AND "
        "written_off_minor = 0 AND is_void = 0 AND type <> 381), 0) FROM document"_s,
        {{":today"_L1, dateValue(today)}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return InvoiceCounts();
    return InvoiceCounts{.all = row->value(0).toLongLong(),
        .open = row->value(1).toLongLong(),
        .overdue = row->value(2).toLongLong(),
        .draft = row->value(3).toLongLong(),
        .paid = row->value(4).toLongLong()};
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
