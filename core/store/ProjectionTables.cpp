#include "core/store/ProjectionTables.h"

#include "core/store/Database.h"

#include <QCryptographicHash>
#include <QSqlRecord>

namespace quittance {

using namespace Qt::StringLiterals;

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

Result<void> ProjectionTables::empty(const QStringList &tables)
{
    if (const Result<void> deferred = m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
        return deferred;
    for (const QString &table : tables)
        if (const Result<void> done = m_database.execute(u"DELETE FROM %1"_s.arg(table)); !done)
            return done;
    return {};
}

Result<QHash<QString, QByteArray>> ProjectionTables::digests(const QStringList &tables)
{
    QHash<QString, QByteArray> digests;
    for (const QString &table : tables) {
        auto row = m_database.query(
            u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, u"1, 2"_s));
        if (!row)
            return fail(row.error());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (row->next())
            for (int column = 0; column < row->record().count(); ++column)
                addValue(hash, row->value(column));
        digests.insert(table, hash.result());
    }
    return digests;
}

Result<void> ProjectionTables::copyTo(const QString &path)
{
    return m_database.execute(u"VACUUM INTO :path"_s, {{":path"_L1, path}});
}

} // namespace quittance
