#include "core/service/crmChoices.h"

#include "core/crm/crmFieldFit.h"

#include <algorithm>

namespace quittance {

QList<CrmChoice> crmChoices(const QList<CrmProperty> &properties, CrmField field, CrmDirection direction)
{
    QList<CrmChoice> choices;
    for (const CrmProperty &property : properties)
        choices.append({.remote = property.name,
            .label = property.label,
            .type = codeOf(property.type),
            .writable = property.writable,
            .obstacle = crmFieldObstacle(field, direction, property)});
    std::ranges::sort(choices, {}, [](const CrmChoice &choice) {
        return std::pair(!choice.obstacle.isEmpty(), choice.label.toCaseFolded());
    });
    return choices;
}

} // namespace quittance
