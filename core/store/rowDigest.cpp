#include "core/store/rowDigest.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace quittance {

namespace {

void addValue(QCryptographicHash &hash, const QVariant &value)
{
    // Kind and length before the bytes: no two rows look alike by accident.
    const QByteArray bytes = value.isNull()       ? QByteArray()
        : value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                  : value.toString().toUtf8();
    hash.addData(QByteArray::number(value.isNull() ? -1 : bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

QByteArray digestOf(QSqlQuery &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const int columns = rows.record().count();
    while (rows.next())
        for (int column = 0; column < columns; ++column)
            addValue(hash, rows.value(column));
    return hash.result();
}

} // namespace quittance
