#include "core/service/checkedCrmMappings.h"

#include "core/crm/crmFieldFit.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isSameField(const CrmMapping &one, const CrmMapping &other)
{
    return one.field == other.field && one.kind == other.kind;
}

//! What can be known of a wish without asking the CRM. The schema decides where there is one. all: every
//! field as it is to be.
Result<CrmMapping> checked(
    const QString &provider, CrmMapping mapping, const QList<CrmMapping> &all, const CrmSchemaOf &schemaOf)
{
    const QString code = codeOf(mapping.field);
    if (mapping.remote.isEmpty())
        return mapping;
    if (mapping.policy == CrmPolicy::Newest && !tellsFieldTimes(provider))
        return invalid(u"crm_mapping.newest_unknown"_s, code, codeOf(mapping.policy));
    if (const QString rule = crmDirectionObstacle(mapping.field, mapping.direction); !rule.isEmpty())
        return invalid(rule, code, codeOf(mapping.direction));
    const auto schema = schemaOf(mapping.kind);
    if (!schema)
        return fail(schema.error());
    for (const CrmMapping &other : all)
        if (other.kind == mapping.kind && other.field != mapping.field && other.remote == mapping.remote)
            return invalid(u"crm_mapping.taken"_s, code, mapping.remote, codeOf(other.field));
    if (schema->isEmpty())
        return mapping;
    const CrmMapping judged = withSchema(mapping, *schema);
    if (!judged.trouble.isEmpty())
        return invalid(judged.trouble, code, mapping.remote);
    return judged;
}

} // namespace

Result<QList<CrmMapping>> checkedCrmMappings(
    const QString &provider, QList<CrmMapping> all, QList<CrmMapping> wanted, const CrmSchemaOf &schemaOf)
{
    for (CrmMapping &mapping : wanted) {
        mapping.remote = mapping.remote.trimmed();
        mapping.trouble.clear();
        mapping.options.clear();
        mapping.remoteLabel.clear();
        if (!mayChangeLetters(mapping.field))
            mapping.change = CrmChange::None;
        all.removeIf([&](const CrmMapping &other) { return isSameField(other, mapping); });
        all.append(mapping);
    }
    for (CrmMapping &mapping : wanted) {
        auto judged = checked(provider, mapping, all, schemaOf);
        if (!judged)
            return fail(judged.error());
        mapping = std::move(*judged);
    }
    return wanted;
}

QList<CrmMapping> withMappings(QList<CrmMapping> all, const QList<CrmMapping> &changed)
{
    for (const CrmMapping &mapping : changed) {
        const auto known
            = std::ranges::find_if(all, [&](const CrmMapping &other) { return isSameField(other, mapping); });
        if (known == all.end())
            all.append(mapping);
        else
            *known = mapping;
    }
    return all;
}

} // namespace quittance
