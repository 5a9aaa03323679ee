#include "core/store/fieldConditions.h"

#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString fieldConditions(const FieldFilter &fields, const FieldColumns &columns)
{
    QString sql;
    const auto add = [&sql](QLatin1StringView column, QLatin1StringView comparison) {
        sql += u" AND "_s + column + comparison;
    };
    if (fields.from.isValid())
        add(columns.day, " >= :from"_L1);
    if (fields.through.isValid())
        add(columns.day, " <= :through"_L1);
    if (!fields.connection.isEmpty() && !columns.connection.isEmpty())
        add(columns.connection, " = :connection"_L1);
    if (fields.currency.isEmpty())
        return sql;
    add(columns.currency, " = :currency"_L1);
    if (fields.least)
        add(columns.minor, " >= :least"_L1);
    if (fields.most)
        add(columns.minor, " <= :most"_L1);
    return sql;
}

QList<std::pair<QString, QVariant>> fieldValues(const FieldFilter &fields)
{
    return {{u":from"_s, dateValue(fields.from)}, {u":through"_s, dateValue(fields.through)},
        {u":currency"_s, textValue(fields.currency)},
        {u":least"_s, fields.least ? QVariant(*fields.least) : QVariant()},
        {u":most"_s, fields.most ? QVariant(*fields.most) : QVariant()},
        {u":connection"_s, textValue(fields.connection)}};
}

} // namespace quittance
