#include "core/store/CompanyTable.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<std::optional<CompanyProfile>> CompanyTable::read()
{
    auto row = m_database.query(u"SELECT json FROM company"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    return parseJsonObject(row->value(0).toString().toUtf8())
        .and_then(companyFrom)
        .transform([](const CompanyProfile &company) { return std::optional(company); });
}

Result<CompanyProfile> CompanyTable::known()
{
    return read().and_then([](const std::optional<CompanyProfile> &company) -> Result<CompanyProfile> {
        if (!company)
            return missing();
        return *company;
    });
}

tl::unexpected<Error> CompanyTable::missing()
{
    return invalid(u"company.missing"_s, u"company.name"_s, {});
}

Result<QTimeZone> CompanyTable::zone()
{
    return read().transform([](const std::optional<CompanyProfile> &company) {
        const QTimeZone zone = company ? QTimeZone(company->zone.toLatin1()) : QTimeZone::utc();
        return zone.isValid() ? zone : QTimeZone::utc();
    });
}

Result<void> CompanyTable::write(const CompanyProfile &company)
{
    return m_database.execute(u"INSERT INTO company (one, json) VALUES (1, :json) "
                              "ON CONFLICT (one) DO UPDATE SET json = excluded.json"_s,
        {{":json"_L1, QString::fromUtf8(canonicalJson(companyJson(company)))}});
}

} // namespace quittance
