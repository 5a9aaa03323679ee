#include "core/billing/SaveStaff.h"

#include "core/journal/Journal.h"
#include "core/store/StaffTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> saveStaff(Book &book, const StaffMember &member)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return fail(allowed.error());
            if (member.login.trimmed().isEmpty() || member.login.contains(u':'))
                return invalid(u"staff.login_missing"_s, u"login"_s, member.login);
            const auto staff = StaffTable(book.database).list();
            if (!staff)
                return fail(staff.error());
            const auto isOwner = [](const StaffMember &m) { return m.isActive && m.role == Role::Owner; };
            const bool another = std::ranges::any_of(
                *staff, [&](const StaffMember &m) { return m.login != member.login && isOwner(m); });
            if (!another && !isOwner(member))
                return invalid(u"staff.no_owner"_s, u"login"_s, member.login);
            return QList<NewEntry>{{.body = StaffSaved{member}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
