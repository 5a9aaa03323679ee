#include "core/service/datevExport.h"

#include "core/domain/NumberMask.h"
#include "core/formats/DatevAccounts.h"
#include "core/formats/DatevWriter.h"
#include "core/journal/bookDay.h"
#include "core/service/DatevBookings.h"
#include "core/store/CompanyTable.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/SettingTable.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkLocked(Database &database, QDate to)
{
    const Result<QDate> locked = PeriodLockTable(database).lockedThrough();
    if (!locked)
        return fail(locked.error());
    if (!locked->isValid() || *locked < to)
        return invalid(u"datev.not_locked"_s, u"to"_s, to.toString(Qt::ISODate));
    return {};
}

Result<DatevHeader> headerOf(Database &database, const ReportService::DatevWish &wish,
    const CompanyProfile &company, const QDateTime &now)
{
    const Result<QDate> today = bookDay(database, now);
    if (!today)
        return fail(today.error());
    const auto yearOf
        = [first = company.fiscalYearStart](QDate day) { return QDate(fiscalYearOf(day, first), first, 1); };
    const QDate to = wish.to.isValid() ? wish.to : *today;
    const QDate from = wish.from.isValid() ? wish.from : yearOf(to);
    std::optional<Currency> currency = company.currency;
    if (!wish.currency.isEmpty())
        currency = Currency::find(wish.currency);
    if (!currency)
        return invalid(u"currency.unknown"_s, u"currency"_s, wish.currency);
    if (wish.isFinal)
        if (const Result<void> locked = checkLocked(database, to); !locked)
            return fail(locked.error());
    return DatevHeader{.createdAt = now.toTimeZone(QTimeZone(company.zone.toLatin1())),
        .fiscalYearStart = yearOf(from),
        .from = from,
        .to = to,
        .label = u"Quittance"_s,
        .currency = *currency,
        .isFinal = wish.isFinal};
}

} // namespace

Result<QByteArray> datevExport(Database &database, const ReportService::DatevWish &wish, const QDateTime &now)
{
    const auto company = CompanyTable(database).read();
    if (!company)
        return fail(company.error());
    if (!*company)
        return invalid(u"company.missing"_s, u"company.name"_s, {});
    Result<DatevHeader> header = headerOf(database, wish, **company, now);
    if (!header)
        return fail(header.error());
    const Result<DatevAccounts> accounts = SettingTable(database).all().and_then(DatevAccounts::from);
    if (!accounts)
        return fail(accounts.error());
    header->adviser = accounts->adviser();
    header->client = accounts->client();
    header->accountLength = accounts->length();
    // An order of days the file cannot have is told before a whole ledger is read.
    if (const Result<QByteArray> empty = datevBatch(*header, {}); !empty)
        return empty;
    DatevBookings bookings(database, *accounts,
        {.from = header->from,
            .to = header->to,
            .currency = header->currency,
            .refusesOthers = wish.currency.isEmpty()});
    return bookings.read().and_then(
        [&](const QList<DatevBooking> &found) { return datevBatch(*header, found); });
}

} // namespace quittance
