#include "core/sync/ProviderCounts.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/jsonFields.h"
#include "core/journal/Journal.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/CursorTable.h"
#include "core/sync/CompletenessCheck.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QDate month)
{
    return u"count "_s + periodName(month, ReportPeriod::Month);
}

void putMoney(QJsonObject &object, QLatin1StringView key, const std::optional<Money> &money)
{
    if (money)
        object.insert(key, moneyJson(*money));
}

QJsonObject countJson(const Completeness &count)
{
    QJsonArray lines;
    for (const CompletenessLine &line : count.lines)
        lines.append(QJsonObject{{u"currency"_s, line.currency.text()}, {u"there"_s, line.there},
            {u"there_minor"_s, line.thereMinor}, {u"here"_s, line.here}, {u"here_minor"_s, line.hereMinor},
            {u"unexplained"_s, line.unexplained}, {u"unexplained_minor"_s, line.unexplainedMinor}});
    QJsonArray unexplained;
    for (const UnexplainedPayment &payment : count.unexplained) {
        QJsonObject one{{u"key"_s, payment.externalKey}};
        putDate(one, "on"_L1, payment.on);
        putMoney(one, "there"_L1, payment.there);
        putMoney(one, "here"_L1, payment.here);
        unexplained.append(one);
    }
    QJsonObject object{{u"connection"_s, count.connection},
        {u"at"_s, count.checkedAt.toUTC().toString(Qt::ISODateWithMs)}, {u"lines"_s, lines},
        {u"unexplained"_s, unexplained}, {u"left_out"_s, QJsonArray::fromStringList(count.leftOut)}};
    putDate(object, "from"_L1, count.from);
    putDate(object, "to"_L1, count.to);
    return object;
}

Completeness countFrom(const QJsonObject &object)
{
    JsonFields fields(object);
    Completeness count{.connection = fields.text("connection"_L1),
        .from = fields.dateOrNull("from"_L1),
        .to = fields.dateOrNull("to"_L1),
        .checkedAt = QDateTime::fromString(fields.text("at"_L1), Qt::ISODateWithMs).toUTC()};
    const QJsonArray lines = fields.value("lines"_L1).toArray();
    for (const QJsonValue &value : lines) {
        JsonFields line(value.toObject());
        count.lines.append({.currency = line.currency("currency"_L1),
            .there = line.integer("there"_L1),
            .thereMinor = line.integer("there_minor"_L1),
            .here = line.integer("here"_L1),
            .hereMinor = line.integer("here_minor"_L1),
            .unexplained = line.integer("unexplained"_L1),
            .unexplainedMinor = line.integer("unexplained_minor"_L1)});
    }
    const QJsonArray unexplained = fields.value("unexplained"_L1).toArray();
    for (const QJsonValue &value : unexplained) {
        JsonFields one(value.toObject());
        count.unexplained.append({.externalKey = one.text("key"_L1),
            .on = one.dateOrNull("on"_L1),
            .there = one.moneyOrNone("there"_L1),
            .here = one.moneyOrNone("here"_L1)});
    }
    const QJsonArray leftOut = fields.value("left_out"_L1).toArray();
    for (const QJsonValue &value : leftOut)
        count.leftOut.append(value.toString());
    return count;
}

} // namespace

Result<Completeness> ProviderCounts::ask(PaymentGateway &gateway, QDate month, const StopFlag &stop)
{
    const QDateTime now = m_book.clock.now();
    const Result<Completeness> count
        = CompletenessCheck(m_book.database, gateway)
              .run(periodStart(month, ReportPeriod::Month), periodEnd(month, ReportPeriod::Month), now, stop);
    if (!count)
        return count;
    const Result<void> kept = Journal(m_book).change(TouchedThings(), [&] {
        return CursorTable(m_book.database)
            .set(count->connection, nameOf(month), QString::fromUtf8(canonicalJson(countJson(*count))), now);
    });
    if (!kept)
        return fail(kept.error());
    return count;
}

Result<std::optional<Completeness>> ProviderCounts::last(const QString &connection, QDate month)
{
    const Result<QString> kept = CursorTable(m_book.database).value(connection, nameOf(month));
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return std::nullopt;
    return parseJsonObject(kept->toUtf8()).transform([](const QJsonObject &object) {
        return std::optional(countFrom(object));
    });
}

} // namespace quittance
