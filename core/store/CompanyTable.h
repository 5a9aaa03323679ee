#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"

#include <QTimeZone>

#include <optional>

namespace quittance {

class Database;

//! Table company: whose book it is. Kind: projection.
class CompanyTable
{
public:
    explicit CompanyTable(Database &database)
        : m_database(database)
    {
    }

    //! Empty before the first CompanyProfileSet.
    Result<std::optional<CompanyProfile>> read();
    //! The same where there must be one: InvalidInput "company.missing".
    Result<CompanyProfile> known();
    static tl::unexpected<Error> missing();
    //! The time zone of the book; UTC before the company is named.
    Result<QTimeZone> zone();
    Result<void> write(const CompanyProfile &company);

private:
    Database &m_database;
};

} // namespace quittance
