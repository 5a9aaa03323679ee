#include "core/store/DocumentFilter.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/likePattern.h"

#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Status = InvoiceQuery::Status;

constexpr int fewHits = 20'000;

//! "1249.97" or "1249,97" as minor units; nothing for other text.
std::optional<qint64> minorOf(const QString &text)
{
    QString digits = text;
    digits.remove(u'.').remove(u',');
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    for (const QChar c : std::as_const(digits))
        if (c < u'0' || c > u'9')
            return std::nullopt;
    return digits.toLongLong();
}

//! Rare states are looked up first, in an index that holds only them.
QLatin1StringView condition(Status status)
{
    switch (status) {
    case Status::All:
        return "1"_L1;
    case Status::Draft:
        return "0"_L1;
    case Status::Open:
        return "d.open_minor > 0 AND d.type <> 381"_L1;
    case Status::Overdue:
        return "d.open_minor > 0 AND d.type <> 381 AND d.due_on < :today"_L1;
    case Status::Paid: // Most are: any order is walked, and not made of all that is paid.
        return "+d.open_minor = 0 AND d.written_off_minor = 0 AND d.voided_on IS NULL AND d.type <> 381"_L1;
    case Status::PartlyPaid:
        return "d.key IN (SELECT key FROM invoice WHERE open_minor > 0 AND open_minor < total_minor "
               "AND type <> 381)"_L1;
    case Status::Void:
        return "d.key IN (SELECT key FROM invoice WHERE voided_on IS NOT NULL)"_L1;
    case Status::WrittenOff:
        return "d.key IN (SELECT key FROM invoice WHERE written_off_minor > 0) AND +d.open_minor = 0"_L1;
    case Status::Disputed:
        break;
    }
    return "d.id IN (SELECT a.invoice_id FROM allocation a JOIN dispute q ON q.payment_id = a.payment_id "
           "WHERE q.is_open = 1 AND a.reversed_by IS NULL)"_L1;
}

const QString ofCustomer
    = u"d.customer_id IN (SELECT id FROM customer WHERE search LIKE :text ESCAPE '\\')"_s;
const QString ofNumber = u"d.source_number LIKE :text ESCAPE '\\'"_s;

} // namespace

Result<DocumentFilter> DocumentFilter::of(Database &database, const InvoiceQuery &query)
{
    DocumentFilter filter(database, query);
    return filter.findText().transform([&] { return filter; });
}

DocumentFilter::DocumentFilter(Database &database, const InvoiceQuery &query)
    : m_database(&database)
    , m_query(query)
{
    if (const QString folded = foldForSearch(query.text.trimmed()); !folded.isEmpty()) {
        m_pattern = likePattern(folded);
        m_minor = minorOf(folded);
    }
}

bool DocumentFilter::showsDrafts() const
{
    return m_query.status == Status::All || m_query.status == Status::Draft;
}

bool DocumentFilter::isNarrow() const
{
    switch (m_query.status) {
    case Status::PartlyPaid:
    case Status::Void:
    case Status::WrittenOff:
    case Status::Disputed:
        return true;
    default:
        return m_hits || !m_query.customer.isEmpty();
    }
}

Result<void> DocumentFilter::findText()
{
    if (m_pattern.isEmpty() || !showsInvoices())
        return {};
    auto row = run(
        u"SELECT d.key FROM customer c CROSS JOIN invoice d ON d.customer_id = c.id "
        "WHERE c.search LIKE :text ESCAPE '\\' "
        "UNION ALL SELECT key FROM invoice WHERE total_minor = :minor "
        "UNION ALL SELECT key FROM invoice WHERE open_minor = :minor "
        "UNION ALL SELECT key FROM invoice WHERE source_number <> '' "
        "AND source_number LIKE :text ESCAPE '\\' "
        "UNION ALL SELECT key FROM invoice WHERE number LIKE :text ESCAPE '\\' LIMIT %1"_s.arg(fewHits + 1));
    if (!row)
        return fail(row.error());
    QList<qint64> hits;
    while (row->next())
        hits.append(row->value(0).toLongLong());
    if (hits.size() <= fewHits)
        m_hits = std::move(hits);
    return {};
}

QString DocumentFilter::invoices() const
{
    QString sql = condition(m_query.status);
    if (!m_query.customer.isEmpty())
        sql += u" AND d.customer_id = :customer"_s;
    if (m_hits) {
        QStringList keys;
        keys.reserve(m_hits->size());
        for (const qint64 key : *m_hits)
            keys.append(QString::number(key));
        sql += u" AND d.key IN ("_s + keys.join(u',') + u')';
    } else if (!m_pattern.isEmpty()) {
        sql += u" AND (d.number LIKE :text ESCAPE '\\' OR "_s + ofNumber + u" OR "_s + ofCustomer
            + u" OR d.total_minor = :minor OR d.open_minor = :minor)"_s;
    }
    return sql;
}

QString DocumentFilter::drafts() const
{
    QString sql = showsDrafts() ? u"1"_s : u"0"_s;
    if (!m_query.customer.isEmpty())
        sql += u" AND d.customer_id = :customer"_s;
    if (!m_pattern.isEmpty()) // Nothing of a draft is open.
        sql += u" AND ("_s + ofNumber + u" OR "_s + ofCustomer
            + u" OR d.total_minor = :minor OR :minor = 0)"_s;
    return sql;
}

Result<QSqlQuery> DocumentFilter::run(const QString &sql) const
{
    auto query = m_database->prepare(sql);
    if (!query)
        return query;
    const auto bind = [&](const QString &name, const QVariant &value) {
        if (sql.contains(name))
            query->bindValue(name, value);
    };
    bind(u":today"_s, dateValue(m_query.today));
    bind(u":customer"_s, m_query.customer.text());
    bind(u":text"_s, m_pattern);
    bind(u":minor"_s, m_minor ? QVariant(*m_minor) : QVariant());
    if (const Result<void> ran = Database::run(*query); !ran)
        return fail(ran.error());
    return query;
}

} // namespace quittance
