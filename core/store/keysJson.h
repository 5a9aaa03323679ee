#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quittance {

//! Row keys for json_each().
inline QString keysJson(const QList<qint64> &keys)
{
    QStringList words;
    words.reserve(keys.size());
    for (const qint64 key : keys)
        words.append(QString::number(key));
    return u'[' + words.join(u',') + u']';
}

} // namespace quittance
