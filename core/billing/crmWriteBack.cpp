#include "core/billing/crmWriteBack.h"

#include "core/store/CrmMappingTable.h"

#include <algorithm>

namespace quittance {

namespace {

bool isTold(const CrmMapping &mapping)
{
    return !mapping.remote.isEmpty() && mapping.direction != CrmDirection::Pull;
}

Result<void> stopTelling(CrmMappingTable &table, const QList<CrmMapping> &all)
{
    for (CrmMapping mapping : all) {
        if (!isTold(mapping))
            continue;
        if (mapping.direction == CrmDirection::Both)
            mapping.direction = CrmDirection::Pull;
        else
            mapping.remote.clear();
        if (const Result<void> put = table.put(mapping); !put)
            return put;
    }
    return {};
}

Result<void> tellAgain(CrmMappingTable &table, const QList<CrmMapping> &all, const QString &provider)
{
    for (const CrmMapping &usual : defaultCrmMappings(provider)) {
        if (!isTold(usual))
            continue;
        const auto known = std::ranges::find_if(all, [&](const CrmMapping &mapping) {
            return mapping.field == usual.field && mapping.kind == usual.kind;
        });
        if (known != all.end() && !known->remote.isEmpty() && known->remote != usual.remote)
            continue;
        if (const Result<void> put = table.put(usual); !put)
            return put;
    }
    return {};
}

} // namespace

Result<bool> crmWritesBack(CrmMappingTable &table)
{
    return table.all().transform(
        [](const QList<CrmMapping> &all) { return std::ranges::any_of(all, isTold); });
}

Result<void> setCrmWriteBack(CrmMappingTable &table, const QString &provider, bool isOn)
{
    const auto all = table.all();
    if (!all)
        return fail(all.error());
    if (isOn == std::ranges::any_of(*all, isTold))
        return {};
    return isOn ? tellAgain(table, *all, provider) : stopTelling(table, *all);
}

} // namespace quittance
