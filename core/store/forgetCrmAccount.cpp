#include "core/store/forgetCrmAccount.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> forgetCrmAccount(Database &database, const ConnectionId &connection)
{
    // How fields are mapped stays: it is a person's work, and another account has the same fields or says
    // that it has not.
    static const std::array statements{
        u"DELETE FROM crm_conflict WHERE connection = :connection"_s,
        u"DELETE FROM crm_base WHERE connection = :connection"_s,
        u"DELETE FROM crm_schema WHERE connection = :connection"_s,
        u"DELETE FROM crm_creation WHERE connection = :connection"_s,
        u"DELETE FROM crm_milestone WHERE connection = :connection"_s,
        u"DELETE FROM crm_interaction_link WHERE connection = :connection"_s,
        u"DELETE FROM crm_interaction WHERE connection = :connection"_s,
        u"DELETE FROM crm_link WHERE connection = :connection"_s,
        u"DELETE FROM crm_alias WHERE connection = :connection"_s,
        u"DELETE FROM crm_owner WHERE connection = :connection"_s,
        u"DELETE FROM crm_record WHERE connection = :connection"_s,
        u"DELETE FROM crm_cursor WHERE connection = :connection"_s,
        u"DELETE FROM crm_run WHERE connection = :connection"_s,
        u"DELETE FROM cursor WHERE connection = :connection"_s,
        u"DELETE FROM crm_connection WHERE id = :connection"_s,
    };
    for (const QString &statement : statements)
        if (const Result<void> done = database.execute(statement, {{":connection"_L1, connection.text()}});
            !done)
            return done;
    return {};
}

} // namespace quittance
