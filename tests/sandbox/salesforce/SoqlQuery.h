#pragma once

#include "tests/sandbox/salesforce/SalesforceError.h"

#include <QJsonValue>
#include <QList>

#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace quittance::sandbox {

//! What is compared with a field.
struct SoqlLiteral {
    enum class Kind { Text, Instant, Day, Number, Boolean, Null };
    Kind kind = Kind::Null;
    QString text; //!< Of an instant: as the API tells it.
};

//! A condition: a comparison, or several joined.
struct SoqlCondition {
    enum class Kind { Compare, And, Or, Not };
    Kind kind = Kind::Compare;
    QString field;
    QString op; //!< "=", "!=", "<", "<=", ">", ">=", "LIKE", "IN", "NOT IN"
    QList<SoqlLiteral> values;
    std::vector<std::unique_ptr<SoqlCondition>> parts;
    bool bracketed = false;
};

struct SoqlOrder {
    QString field;
    bool descending = false;
};

//! The part of SOQL that integrations use: one object, parent fields one step up, COUNT(), conditions with
//! brackets, ORDER BY, LIMIT and OFFSET.
struct SoqlQuery {
    QStringList fields; //!< "Owner.Name" is one step up.
    bool counts = false;
    QString object;
    std::unique_ptr<SoqlCondition> where; //!< Null: everything.
    QList<SoqlOrder> order;
    std::optional<qsizetype> limit;
    qsizetype offset = 0;

    //! MALFORMED_QUERY where it is none.
    static tl::expected<SoqlQuery, SalesforceError> parse(const QString &text);
};

} // namespace quittance::sandbox
