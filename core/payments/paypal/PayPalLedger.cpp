#include "core/payments/paypal/PayPalLedger.h"

#include "core/base/Clock.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 longestWindow = 31 * daySeconds - 1; // The end of a window counts, too.
constexpr qint64 shortestHalf = 60;
constexpr qint64 pageSize = 500;
constexpr int windowsOfHalfYear = 6;

QString payerOf(const QJsonObject &detail)
{
    const QJsonValue payer = detail[u"payer_info"];
    const QJsonValue name = payer[u"payer_name"];
    const QString whole = name[u"alternate_full_name"].toString();
    if (!whole.isEmpty())
        return whole;
    const QString parts = (name[u"given_name"].toString() + u' ' + name[u"surname"].toString()).trimmed();
    return parts.isEmpty() ? payer[u"email_address"].toString() : parts;
}

Result<PayPalRow> rowOf(const QJsonObject &detail)
{
    const QJsonObject info = detail[u"transaction_info"].toObject();
    PayPalRow row{.id = info[u"transaction_id"].toString(),
        .code = info[u"transaction_event_code"].toString(),
        .status = info[u"transaction_status"].toString(),
        .reference = info[u"paypal_reference_id"].toString(),
        .number = info[u"invoice_id"].toString(),
        .custom = info[u"custom_field"].toString(),
        .payer = payerOf(detail),
        .at = payPalInstant(info[u"transaction_initiation_date"]),
        .updatedAt = payPalInstant(info[u"transaction_updated_date"]),
        .raw = QJsonDocument(info).toJson(QJsonDocument::Compact)};
    if (row.id.isEmpty() || row.code.isEmpty() || !row.at.isValid())
        return payPalUnreadable(u"transaction_info"_s);
    const QJsonValue amount = info[u"transaction_amount"];
    row.words = amount[u"value"].toString() + u' ' + amount[u"currency_code"].toString();
    if (const Result<Money> money = PayPalAmount::read(amount); money)
        row.amount = *money;
    if (const Result<Money> fee = PayPalAmount::read(info[u"fee_amount"]); fee && !fee->isZero())
        row.fee = *fee;
    return row;
}

QString keyOf(const PayPalRow &row)
{
    return row.id + u' ' + row.code + u' ' + row.words + u' ' + row.updatedAt.toString(Qt::ISODateWithMs);
}

//! Where an answer says it ends, which may be earlier than it was asked to.
void bound(QDateTime &until, const QJsonValue &said)
{
    const QDateTime end = payPalInstant(said);
    if (end.isValid() && end < until)
        until = end;
}

} // namespace

Result<PayPalRows> PayPalLedger::window(
    const QDateTime &from, const QDateTime &until, const QString &id, const StopFlag &stop)
{
    PayPalRows found{.rows = {}, .readUntil = until};
    QSet<QString> seen;
    for (qint64 page = 1;; ++page) {
        FormBody query;
        // The end counts at PayPal; here it does not.
        query.add(u"start_date"_s, payPalInstantText(from))
            .add(u"end_date"_s, payPalInstantText(std::max(from, until.addSecs(-1))))
            .add(u"fields"_s, u"all"_s)
            .add(u"balance_affecting_records_only"_s, u"Y"_s)
            .add(u"page_size"_s, pageSize)
            .add(u"page"_s, page);
        if (!id.isEmpty())
            query.add(u"transaction_id"_s, id);
        const Result<QJsonObject> said = m_api.get(u"/v1/reporting/transactions"_s, query, stop);
        if (!said && said.error().rule == "paypal.result_too_large"_L1)
            return halves(from, until, id, stop);
        if (!said)
            return fail(said.error());
        const QJsonArray details = (*said)[u"transaction_details"].toArray();
        for (const QJsonValue detail : details) {
            const Result<PayPalRow> row = rowOf(detail.toObject());
            if (!row)
                return fail(row.error());
            if (!seen.contains(keyOf(*row)))
                found.rows.append(*row);
            seen.insert(keyOf(*row));
        }
        bound(found.readUntil, (*said)[u"last_refreshed_datetime"]);
        if ((*said)[u"end_date"].isString() && payPalInstant((*said)[u"end_date"]) < until.addSecs(-1))
            bound(found.readUntil, (*said)[u"end_date"]);
        if (details.isEmpty() || page >= (*said)[u"total_pages"].toInteger())
            return found;
    }
}

Result<PayPalRows> PayPalLedger::halves(
    const QDateTime &from, const QDateTime &until, const QString &id, const StopFlag &stop)
{
    const qint64 half = from.secsTo(until) / 2;
    if (half < shortestHalf)
        return fail(Error{.kind = ErrorKind::Refused, .rule = u"paypal.result_too_large"_s});
    const QDateTime middle = from.addSecs(half);
    Result<PayPalRows> first = window(from, middle, id, stop);
    if (!first || first->readUntil < middle)
        return first;
    const Result<PayPalRows> second = window(middle, until, id, stop);
    if (!second)
        return second;
    first->rows += second->rows;
    first->readUntil = second->readUntil;
    return first;
}

Result<PayPalRows> PayPalLedger::between(const QDateTime &from, const QDateTime &until, const StopFlag &stop)
{
    PayPalRows all{.rows = {}, .readUntil = until};
    QDateTime start = std::max(from, m_api.clock().now().addDays(-keptDays));
    while (start < until) {
        const QDateTime end = std::min(until, start.addSecs(longestWindow));
        const Result<PayPalRows> part = window(start, end, {}, stop);
        if (!part)
            return fail(part.error());
        all.rows += part->rows;
        if (part->readUntil < end) {
            all.readUntil = part->readUntil;
            break;
        }
        start = end;
    }
    std::ranges::stable_sort(all.rows, {}, &PayPalRow::at);
    return all;
}

Result<QList<PayPalRow>> PayPalLedger::withId(const QString &id, const StopFlag &stop)
{
    QDateTime end = m_api.clock().now();
    for (int i = 0; i < windowsOfHalfYear; ++i) {
        const QDateTime start = end.addSecs(-longestWindow);
        const Result<PayPalRows> part = window(start, end, id, stop);
        if (!part)
            return fail(part.error());
        if (!part->rows.isEmpty())
            return part->rows;
        end = start;
    }
    return QList<PayPalRow>();
}

} // namespace quittance
