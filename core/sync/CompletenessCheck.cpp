#include "core/sync/CompletenessCheck.h"

#include "core/journal/bookDay.h"

#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

CompletenessLine &CompletenessCheck::line(Currency currency)
{
    return m_lines.try_emplace(currency.text(), CompletenessLine{.currency = currency}).first->second;
}

void CompletenessCheck::countThere(Money amount)
{
    CompletenessLine &sum = line(amount.currency());
    ++sum.there;
    sum.thereMinor += amount.minor();
}

void CompletenessCheck::countHere(Money amount)
{
    CompletenessLine &sum = line(amount.currency());
    ++sum.here;
    sum.hereMinor += amount.minor();
}

void CompletenessCheck::doubt(const UnexplainedPayment &payment, Completeness &result)
{
    result.unexplained.append(payment);
    const auto count = [this](Money amount) {
        CompletenessLine &sum = line(amount.currency());
        ++sum.unexplained;
        sum.unexplainedMinor += amount.minor() < 0 ? -amount.minor() : amount.minor();
    };
    if (payment.there && payment.here && payment.there->currency() == payment.here->currency())
        return count(*payment.there - *payment.here);
    if (payment.there)
        count(*payment.there);
    if (payment.here)
        count(*payment.here);
}

Result<void> CompletenessCheck::compareTaking(const GatewayTaking &taking, Completeness &result)
{
    const Result<PaymentId> id = PaymentTable(m_database).byExternalKey(taking.externalKey);
    if (!id)
        return fail(id.error());
    if (!taking.amount) {
        result.leftOut.append(u"%1: %2"_s.arg(taking.externalKey, taking.words));
        return {};
    }
    countThere(*taking.amount);
    const Result<QDate> on = bookDay(m_database, taking.at);
    if (!on)
        return fail(on.error());
    UnexplainedPayment sides{
        .externalKey = taking.externalKey, .on = *on, .there = taking.amount, .here = {}};
    if (!id->isEmpty()) {
        const Result<PaymentRecord> known = PaymentTable(m_database).byId(*id);
        if (!known)
            return fail(known.error());
        sides.here = known->amount;
        countHere(known->amount);
    }
    if (sides.here != sides.there)
        doubt(sides, result);
    return {};
}

//! What the book has and the provider did not count: it may have begun on another day there.
Result<void> CompletenessCheck::compareBooked(
    const KeyedPayment &booked, const StopFlag &stop, Completeness &result)
{
    countHere(booked.amount);
    UnexplainedPayment sides{
        .externalKey = booked.externalKey, .on = booked.bookedOn, .there = {}, .here = booked.amount};
    const auto now = m_gateway.readPayment(booked.externalKey, stop);
    if (!now && now.error().kind != ErrorKind::Refused)
        return fail(now.error());
    if (now && *now && (*now)->state == GatewayPayment::State::Succeeded) {
        sides.there = (*now)->amount;
        countThere((*now)->amount);
    }
    if (sides.here != sides.there)
        doubt(sides, result);
    return {};
}

Result<Completeness> CompletenessCheck::run(QDate from, QDate to, const QDateTime &now, const StopFlag &stop)
{
    if (from > to)
        return invalid(u"report.days_reversed"_s, u"from"_s, from.toString(Qt::ISODate));
    const Result<QDateTime> begin = bookDayEnd(m_database, from.addDays(-1));
    const Result<QDateTime> end = bookDayEnd(m_database, to);
    if (!begin || !end)
        return fail(begin ? end.error() : begin.error());
    const auto takings = m_gateway.takings(*begin, *end, stop);
    if (!takings)
        return fail(takings.error());
    m_lines.clear();
    Completeness result{.connection = m_gateway.provider(), .from = from, .to = to, .checkedAt = now};
    QSet<QString> counted;
    for (const GatewayTaking &taking : *takings) {
        counted.insert(taking.externalKey);
        if (const Result<void> compared = compareTaking(taking, result); !compared)
            return fail(compared.error());
    }
    const QString mode = m_gateway.isLive() ? u"live"_s : u"test"_s;
    const auto booked
        = PaymentTable(m_database)
              .keyedOf(m_gateway.provider(), u"%1:%2:"_s.arg(m_gateway.provider(), mode), from, to);
    if (!booked)
        return fail(booked.error());
    for (const KeyedPayment &payment : *booked) {
        if (counted.contains(payment.externalKey))
            continue;
        if (const Result<void> compared = compareBooked(payment, stop, result); !compared)
            return fail(compared.error());
    }
    for (const auto &[code, sum] : m_lines)
        result.lines.append(sum);
    std::ranges::stable_sort(result.unexplained, {}, &UnexplainedPayment::on);
    return result;
}

} // namespace quittance
