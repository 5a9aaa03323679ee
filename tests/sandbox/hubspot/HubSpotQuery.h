#pragma once

#include "core/base/Error.h"
#include "tests/sandbox/hubspot/HubSpotTable.h"

#include <QJsonObject>

namespace quittance::sandbox {

//! The body of a search, checked against a schema.
struct HubSpotQuery {
    enum class Operator {
        Eq,
        Neq,
        Lt,
        Lte,
        Gt,
        Gte,
        Between,
        In,
        NotIn,
        HasProperty,
        NotHasProperty,
        ContainsToken,
        NotContainsToken
    };
    struct Filter {
        QString property;
        QString type; //!< Of the property.
        Operator operation = Operator::Eq;
        QStringList values; //!< One value; two for Between; any number for In and NotIn.
        QList<qint64> integers; //!< The same as numbers, for number and datetime.
    };
    using Group = QList<Filter>; //!< All must hold.

    QList<Group> groups; //!< One must hold; none at all lets everything pass.
    QString text; //!< The full text member "query".
    QString sortBy; //!< Empty: by creation.
    bool descending = false;
    QStringList properties;
    qsizetype limit = 10;
    qsizetype after = 0; //!< An offset.

    //! Refuses, with kind Refused and the provider's kind of words in providerText, what HubSpot would
    //! refuse.
    static Result<HubSpotQuery> read(const QJsonObject &body, const HubSpotSchema &schema);
    bool matches(const HubSpotRecord &record, const HubSpotTable &table) const;
};

} // namespace quittance::sandbox
