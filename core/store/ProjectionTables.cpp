#include "core/store/ProjectionTables.h"

#include "core/store/Database.h"
#include "core/store/copyDatabase.h"
#include "core/store/rowDigest.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> ProjectionTables::empty(const QStringList &tables)
{
    if (const Result<void> deferred = m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
        return deferred;
    for (const QString &table : tables)
        if (const Result<void> done = m_database.execute(u"DELETE FROM %1"_s.arg(table)); !done)
            return done;
    // It keeps no rows that could be deleted, only what finds invoices.
    return tables.contains(u"invoice"_s)
        ? m_database.execute(u"INSERT INTO invoice_search (invoice_search) VALUES ('delete-all')"_s)
        : Result<void>();
}

Result<QHash<QString, QByteArray>> ProjectionTables::digests(const QStringList &tables)
{
    QHash<QString, QByteArray> digests;
    for (const QString &table : tables) {
        auto row = m_database.query(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, u"1, 2"_s));
        if (!row)
            return fail(row.error());
        digests.insert(table, digestOf(*row));
    }
    if (tables.contains(u"invoice"_s)) {
        const Result<QByteArray> found = digestOfSearch();
        if (!found)
            return fail(found.error());
        digests.insert(u"invoice_search"_s, *found);
    }
    return digests;
}

Result<QByteArray> ProjectionTables::digestOfSearch()
{
    // It keeps no text: what it finds is compared, which letters of which invoice, in its own order. How that
    // is laid out in its shadow tables hangs on how it was filled.
    const Result<void> made
        = m_database.execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.invoice_search_letters "
                             "USING fts5vocab(main, 'invoice_search', 'instance')"_s);
    if (!made)
        return fail(made.error());
    auto letters = m_database.query(u"SELECT term, doc, offset FROM temp.invoice_search_letters"_s);
    return letters.transform([](QSqlQuery &found) { return digestOf(found); });
}

Result<void> ProjectionTables::copyTo(const QString &path)
{
    return copyDatabase(m_database, path);
}

} // namespace quittance
