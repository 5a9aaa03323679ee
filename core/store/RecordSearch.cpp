#include "core/store/RecordSearch.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/PaymentList.h"
#include "core/store/SqlValues.h"
#include "core/store/amountMatch.h"
#include "core/store/collected.h"
#include "core/store/keysJson.h"
#include "core/store/likePattern.h"

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

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
    const Result<QList<qint64>> others = paymentsByProviderId(text);
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

Result<QList<qint64>> RecordSearch::paymentsByProviderId(const QString &text)
{
    if (!looksLikeId(text))
        return QList<qint64>();
    // An id is compared as it is written, behind what each provider's mode puts before it.
    return collected(
        m_database.query(
            u"SELECT p.key FROM entry e JOIN payment p ON p.entry_id = e.id WHERE e.external_key IN "
            "('stripe:test:' || :id, 'stripe:live:' || :id, 'paypal:test:' || :id, 'paypal:live:' || :id, "
            ":id)"_s,
            {{":id"_L1, text}}),
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<QList<FoundRecord>> RecordSearch::bankLines(const QString &text, int limit)
{
    const QString folded = foldQuery(text);
    const QList<TypedAmount> amounts = typedAmounts(folded);
    auto row
        = m_database.query(u"SELECT no, purpose, payer, booked_on, currency, amount_minor FROM bank_line "
                           "WHERE replaced_by IS NULL AND (search LIKE :text ESCAPE '\\' "
                           "OR payer_account LIKE :text ESCAPE '\\' OR "_s
                + amountIs(u"abs(amount_minor)"_s, u"currency"_s)
                + u") ORDER BY booked_on DESC, no LIMIT :limit"_s,
            {{":text"_L1, likePattern(folded)}, {":minors"_L1, minorsJson(amounts)},
                {":amounts"_L1, amountsJson(amounts)}, {":limit"_L1, limit}});
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
