#include "core/crm/crmOwnFields.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = ContactRow::Kind;

bool has(const QList<CrmProperty> &schema, const QString &name)
{
    return std::ranges::find(schema, name, &CrmProperty::name) != schema.end();
}

} // namespace

QList<CrmOwnField> crmOwnFields(const QString &provider, const QHash<Kind, QList<CrmProperty>> &schemas)
{
    QList<CrmOwnField> fields;
    const auto add = [&](CrmField field, Kind kind, const QString &name) {
        const QList<CrmProperty> schema = schemas.value(kind);
        using State = CrmOwnField::State;
        const State state = schema.isEmpty() ? State::NotKnown
            : has(schema, name)              ? State::There
                                             : State::Missing;
        fields.append({.field = field, .kind = kind, .remote = name, .state = state});
    };
    for (const CrmMapping &mapping : defaultCrmMappings(provider)) {
        if (!isMadeAsOwn(mapping))
            continue;
        if (mapping.remote == "CurrencyIsoCode"_L1) {
            // Only an organisation with a single currency needs a field for it.
            if (!has(schemas.value(mapping.kind), mapping.remote))
                add(mapping.field, mapping.kind, u"Quittance_Currency__c"_s);
            continue;
        }
        add(mapping.field, mapping.kind, mapping.remote);
        if (mapping.field == CrmField::ExternalId) // A customer who is a person carries it as well.
            add(mapping.field, Kind::Person, mapping.remote);
    }
    return fields;
}

} // namespace quittance
