#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

namespace quittance {

// How values look in SQLite: dates ISO text, instants UTC text with milliseconds (so that text sorts as time
// does), absent is NULL.

inline QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz") + u'Z';
}

inline QDateTime instantFrom(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

inline QVariant dateValue(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

inline QDate dateFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

inline QVariant instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instantText(instant)) : QVariant();
}

inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

//! Empty text that is not NULL: QSQLITE binds a null QString as NULL.
inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

//! A currency code read from a table. Only Fold and the tables write there, with checked codes.
inline Currency currencyFrom(const QVariant &value)
{
    const auto found = Currency::find(value.toString());
    Q_ASSERT(found);
    return *found;
}

inline Money moneyFrom(const QVariant &minor, const QVariant &currency)
{
    return Money(minor.toLongLong(), currencyFrom(currency));
}

} // namespace quittance
