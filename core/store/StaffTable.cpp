#include "core/store/StaffTable.h"

#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

StaffMember read(const QSqlQuery &row)
{
    return {.login = row.value(0).toString(),
        .name = row.value(1).toString(),
        .role = roleFrom(row.value(2).toString()).value_or(Role::Viewer),
        .isActive = row.value(3).toBool()};
}

} // namespace

Result<void> StaffTable::write(const StaffMember &member)
{
    return m_database.execute(
        u"INSERT INTO staff (login, name, role, is_active) VALUES (:login, :name, :role, :active) "
        "ON CONFLICT (login) DO UPDATE SET name = excluded.name, role = excluded.role, "
        "is_active = excluded.is_active"_s,
        {{":login"_L1, member.login}, {":name"_L1, textValue(member.name)}, {":role"_L1, codeOf(member.role)},
            {":active"_L1, member.isActive ? 1 : 0}});
}

Result<std::optional<StaffMember>> StaffTable::byLogin(const QString &login)
{
    auto row = m_database.query(
        u"SELECT login, name, role, is_active FROM staff WHERE login = :login"_s, {{":login"_L1, login}});
    return row.map([](QSqlQuery &found) { return found.next() ? std::optional(read(found)) : std::nullopt; });
}

Result<QList<StaffMember>> StaffTable::list()
{
    auto row = m_database.query(u"SELECT login, name, role, is_active FROM staff ORDER BY login"_s);
    if (!row)
        return fail(row.error());
    QList<StaffMember> members;
    while (row->next())
        members.append(read(*row));
    return members;
}

} // namespace quittance
