#include "core/store/BankProfileTable.h"

#include "core/base/Json.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QString &name)
{
    return fail(Error{.kind = ErrorKind::NotFound,
        .rule = u"bank.profile_unknown"_s,
        .field = u"profile"_s,
        .value = name});
}

Result<BankCsvProfile> profileFrom(const QString &text)
{
    return parseJsonObject(text.toUtf8()).and_then(bankCsvProfileFrom);
}

} // namespace

Result<QList<BankCsvProfile>> BankProfileTable::list()
{
    auto row = m_database.query(u"SELECT json FROM bank_profile ORDER BY name"_s);
    if (!row)
        return fail(row.error());
    QList<BankCsvProfile> profiles;
    while (row->next()) {
        Result<BankCsvProfile> profile = profileFrom(row->value(0).toString());
        if (!profile)
            return fail(profile.error());
        profiles.append(*std::move(profile));
    }
    return profiles;
}

Result<BankCsvProfile> BankProfileTable::byName(const QString &name)
{
    auto row = m_database.query(u"SELECT json FROM bank_profile WHERE name = :name"_s, {{":name"_L1, name}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return unknown(name);
    return profileFrom(row->value(0).toString());
}

Result<void> BankProfileTable::write(const BankCsvProfile &profile)
{
    return m_database.execute(u"INSERT OR REPLACE INTO bank_profile (name, json) VALUES (:name, :json)"_s,
        {{":name"_L1, profile.name},
            {":json"_L1, QString::fromUtf8(canonicalJson(bankCsvProfileJson(profile)))}});
}

Result<void> BankProfileTable::remove(const QString &name)
{
    auto done = m_database.query(u"DELETE FROM bank_profile WHERE name = :name"_s, {{":name"_L1, name}});
    if (!done)
        return fail(done.error());
    return done->numRowsAffected() == 0 ? Result<void>(unknown(name)) : Result<void>();
}

} // namespace quittance
