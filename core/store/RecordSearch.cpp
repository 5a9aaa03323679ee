#include "core/store/RecordSearch.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/PaymentList.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"
#include "core/store/keysJson.h"
#include "core/store/likePattern.h"

#include <QVariant>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! "1249.97" and "1249,97" as minor units of currencies with two decimals, "1249" also as whole ones. Null
//! where the text is no amount.
std::pair<QVariant, QVariant> amountsOf(const QString &text)
{
    constexpr qsizetype mostDigits = 14;
    QString digits = text;
    digits.remove(u'.').remove(u',');
    if (digits.isEmpty() || digits.size() > mostDigits)
        return {};
    for (const QChar c : std::as_const(digits))
        if (c < u'0' || c > u'9')
            return {};
    const qint64 minor = digits.toLongLong();
    const bool isWhole = digits.size() == text.size();
    return {minor, isWhole ? QVariant(minor * 100) : QVariant()};
}

//! Providers' ids are long, or have a mark inside: what is shorter would be looked for in vain.
bool looksLikeId(const QString &text)
{
    constexpr qsizetype shortest = 8;
    return text.size() >= shortest && !text.contains(u' ');
}

//! Of rows with id, name, party, day, currency and minor units.
Result<QList<FoundRecord>> foundRecords(Result<QSqlQuery> rows, RecordKind kind)
{
    return collected(std::move(rows), [kind](const QSqlQuery &row) -> FoundRecord {
        return {.kind = kind,
            .id = row.value(0).toString(),
            .name = row.value(1).toString(),
            .party = row.value(2).toString(),
            .on = dateFrom(row.value(3)),
            .amount = moneyFrom(row.value(5), row.value(4))};
    });
}

} // namespace

Result<QList<FoundRecord>> RecordSearch::payments(const QString &text, int limit)
{
    PaymentList list(m_database);
    Result<QList<qint64>> keys = list.order({.text = text}, limit);
    if (!keys)
        return fail(keys.error());
    const Result<QList<qint64>> others = paymentsByFigures(text, limit);
    if (!others)
        return fail(others.error());
    keys->append(*others);
    auto row = m_database.query(
        u"SELECT p.id, p.method, COALESCE(c.name, ''), p.booked_on, p.currency, p.amount_minor "
        "FROM payment p LEFT JOIN customer c ON c.id = p.customer_id "
        "WHERE p.key IN (SELECT value FROM json_each(:keys)) "
        "ORDER BY p.received_at DESC, p.key DESC LIMIT :limit"_s,
        {{":keys"_L1, keysJson(*keys)}, {":limit"_L1, limit}});
    return foundRecords(std::move(row), RecordKind::Payment);
}

Result<QList<qint64>> RecordSearch::paymentsByFigures(const QString &text, int limit)
{
    // An id is compared as it is written, behind what each provider's mode puts before it.
    return collected(
        m_database.query(
            u"SELECT key FROM (SELECT key FROM payment WHERE amount_minor = :whole ORDER BY key DESC "
            "LIMIT :limit) "
            "UNION SELECT p.key FROM entry e JOIN payment p ON p.entry_id = e.id WHERE e.external_key IN "
            "('stripe:test:' || :id, 'stripe:live:' || :id, 'paypal:test:' || :id, 'paypal:live:' || :id, "
            ":id)"_s,
            {{":whole"_L1, amountsOf(foldQuery(text)).second}, {":limit"_L1, limit},
                {":id"_L1, looksLikeId(text) ? QVariant(text) : QVariant()}}),
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<QList<FoundRecord>> RecordSearch::bankLines(const QString &text, int limit)
{
    const auto [minor, whole] = amountsOf(foldQuery(text));
    auto row = m_database.query(
        u"SELECT no, purpose, payer, booked_on, currency, amount_minor FROM bank_line "
        "WHERE replaced_by IS NULL AND (search LIKE :text ESCAPE '\\' "
        "OR payer_account LIKE :text ESCAPE '\\' OR abs(amount_minor) IN (:minor, :whole)) "
        "ORDER BY booked_on DESC, no LIMIT :limit"_s,
        {{":text"_L1, likePattern(foldQuery(text))}, {":minor"_L1, minor}, {":whole"_L1, whole},
            {":limit"_L1, limit}});
    return foundRecords(std::move(row), RecordKind::BankLine);
}

Result<QStringList> RecordSearch::texts(const QString &sql, const QString &id)
{
    return collected(m_database.query(sql, {{":id"_L1, id}}),
        [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<QStringList> RecordSearch::subjectsOf(const PaymentId &payment)
{
    return texts(u"SELECT id FROM refund WHERE payment_id = :id "
                 "UNION ALL SELECT id FROM dispute WHERE payment_id = :id"_s,
        payment.text());
}

Result<QStringList> RecordSearch::allocationsOf(const PaymentId &payment)
{
    return texts(u"SELECT entry_id FROM allocation WHERE payment_id = :id"_s, payment.text());
}

Result<QString> RecordSearch::keyOfBankLine(qint64 no)
{
    return texts(u"SELECT key FROM bank_line WHERE no = :id"_s, QString::number(no))
        .and_then([no](const QStringList &keys) -> Result<QString> {
            if (keys.isEmpty())
                return fail(Error{.kind = ErrorKind::NotFound,
                    .rule = u"bank.line_unknown"_s,
                    .field = u"line"_s,
                    .value = QString::number(no)});
            return keys.constFirst();
        });
}

} // namespace quittance
