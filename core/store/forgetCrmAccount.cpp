#include "core/store/forgetCrmAccount.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> forgetCrmAccount(Database &database, const ConnectionId &connection)
{
    static const std::array statements{
        u"DELETE FROM crm_interaction_link WHERE connection = :connection"_s,
        u"DELETE FROM crm_interaction WHERE connection = :connection"_s,
        u"DELETE FROM crm_link WHERE connection = :connection"_s,
        u"DELETE FROM crm_alias WHERE connection = :connection"_s,
        u"DELETE FROM crm_owner WHERE connection = :connection"_s,
        u"DELETE FROM crm_contact WHERE connection = :connection"_s,
        u"DELETE FROM crm_record WHERE connection = :connection"_s,
        u"DELETE FROM crm_cursor WHERE connection = :connection"_s,
        u"DELETE FROM crm_connection WHERE id = :connection"_s,
    };
    for (const QString &statement : statements)
        if (const Result<void> done = database.execute(statement, {{":connection"_L1, connection.text()}});
            !done)
            return done;
    return {};
}

} // namespace quittance
