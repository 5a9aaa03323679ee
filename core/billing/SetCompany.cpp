#include "core/billing/SetCompany.h"

#include "core/billing/guards.h"
#include "core/domain/NumberMask.h"
#include "core/domain/emailShape.h"
#include "core/domain/iban.h"
#include "core/domain/logoShape.h"
#include "core/domain/zoneShape.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"
#include "core/store/NumberSeriesTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const CompanyProfile &company)
{
    if (company.name.trimmed().isEmpty())
        return invalid(u"company.name_missing"_s, u"company.name"_s, company.name);
    if (!company.email.isEmpty() && !looksLikeEmail(company.email))
        return invalid(u"company.email_malformed"_s, u"company.email"_s, company.email);
    if (!isZone(company.zone))
        return invalid(u"company.zone_unknown"_s, u"company.zone"_s, company.zone);
    if (!company.iban.isEmpty())
        if (const Result<QString> iban = checkedIban(company.iban); !iban)
            return invalid(iban.error().rule, u"company.iban"_s, company.iban);
    if (company.fiscalYearStart < 1 || company.fiscalYearStart > 12)
        return invalid(u"company.fiscal_year_start"_s, u"company.fiscal_year_start"_s,
            QString::number(company.fiscalYearStart));
    if (const Result<void> logo = checkLogo(company.logo); !logo)
        return logo;
    if (company.shortfallTolerance < 0 || company.approvalLimit < -1)
        return invalid(u"company.limits"_s, u"company.approval_limit"_s,
            QString::number(qMin(company.shortfallTolerance, company.approvalLimit)));
    return {};
}

//! Numbers that name a fiscal year never go back to an earlier one: what was issued last must not belong to
//! it by the new start.
Result<void> checkFiscalYear(Book &book, int firstMonth)
{
    const auto series = NumberSeriesTable(book.database).newest();
    if (!series)
        return fail(series.error());
    for (const NumberSeriesTable::Newest &newest : *series)
        if (fiscalYearOf(newest.lastIssuedOn, firstMonth) < newest.fiscalYear)
            return invalid(u"company.fiscal_year_numbers"_s, u"company.fiscal_year_start"_s,
                newest.lastIssuedOn.toString(Qt::ISODate));
    return {};
}

} // namespace

Result<void> setCompany(
    Book &book, const std::function<Result<CompanyProfile>(const CompanyProfile &)> &change)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return fail(allowed.error());
            const auto known = CompanyTable(book.database).read();
            if (!known)
                return fail(known.error());
            const Result<CompanyProfile> company = change(known->value_or(CompanyProfile()));
            if (!company)
                return fail(company.error());
            if (*known && **known == *company)
                return QList<NewEntry>(); // Nothing happened.
            if (const Result<void> fine = check(*company); !fine)
                return fail(fine.error());
            const bool isNewYear = *known && (*known)->fiscalYearStart != company->fiscalYearStart;
            if (const Result<void> fine
                = isNewYear ? checkFiscalYear(book, company->fiscalYearStart) : Result<void>();
                !fine)
                return fail(fine.error());
            return QList<NewEntry>{{.body = CompanyProfileSet{*company}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
