#include "ui/crm/ConflictGroup.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

bool isOpen(const CrmConflict &conflict)
{
    return conflict.state == CrmConflict::State::Open;
}

int ConflictGroup::open() const
{
    return static_cast<int>(std::ranges::count_if(conflicts, isOpen));
}

bool ConflictGroup::isGoneThere() const
{
    return std::ranges::any_of(
        conflicts, [](const CrmConflict &conflict) { return isOpen(conflict) && conflict.isGoneThere; });
}

QDateTime ConflictGroup::since() const
{
    QDateTime first;
    for (const CrmConflict &conflict : conflicts)
        if (isOpen(conflict) && (first.isNull() || conflict.since < first))
            first = conflict.since;
    return first;
}

QList<ConflictGroup> conflictGroups(const QList<CrmConflict> &conflicts)
{
    QList<ConflictGroup> groups;
    for (const CrmConflict &conflict : conflicts) {
        const QString key = conflict.connection.text() + u'/' + conflict.customer.text();
        auto group = std::ranges::find(groups, key, &ConflictGroup::key);
        if (group == groups.end())
            group = groups.insert(groups.end(),
                {.key = key,
                    .customerName = conflict.customerName,
                    .connection = conflict.connection,
                    .conflicts = {}});
        group->conflicts.append(conflict);
    }
    for (ConflictGroup &group : groups)
        std::ranges::stable_sort(group.conflicts, {}, &CrmConflict::field);
    return groups;
}

} // namespace quittance
