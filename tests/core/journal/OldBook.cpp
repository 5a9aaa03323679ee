#include "tests/core/journal/OldBook.h"

#include "core/journal/Fold.h"
#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A bare connection, which knows nothing of books.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        if (!connection.open())
            stop(connection.lastError().text());
    }
    ~Bare()
    {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Bare)

    void run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(name, false));
        if (!query.exec(statement))
            stop(statement + u": "_s + query.lastError().text());
    }
    QStringList column(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(name, false));
        if (!query.exec(sql))
            return {u"error"_s};
        QStringList values;
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

private:
    static void stop(const QString &why)
    {
        std::fprintf(stderr, "FATAL: %s\n", qPrintable(why));
        std::_Exit(1);
    }

    const QString name = u"bare"_s;
};

QStringList statementsUpTo(int schema)
{
    QStringList statements;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name.section(u'_', 0, 0).toInt() <= schema && file.open(QIODevice::ReadOnly))
            statements += QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    }
    return statements;
}

} // namespace

int previousSchema()
{
    return newestSchema() - 1;
}

void makeOldBook(const QString &path, const QString &newBook, int schema)
{
    Bare file(path);
    file.run(u"PRAGMA journal_mode = WAL"_s);
    for (const QString &statement : statementsUpTo(schema))
        file.run(statement);
    file.run(u"PRAGMA application_id = %1"_s.arg(bookApplicationId));
    file.run(u"PRAGMA user_version = %1"_s.arg(schema));
    file.run(u"ATTACH '%1' AS new"_s.arg(newBook));
    QStringList left = Fold::projectionTables();
    left.removeAll(u"posting"_s);
    const QString columnsOf = u"SELECT name FROM pragma_table_info('%1', '%2')"_s;
    for (const QString &table : file.column(
             u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
             "'sqlite%'"_s)) {
        const QStringList there = file.column(columnsOf.arg(table, u"new"_s));
        QStringList both = file.column(columnsOf.arg(table, u"main"_s));
        both.removeIf([&there](const QString &column) { return !there.contains(column); });
        if (!left.contains(table) && !both.isEmpty())
            file.run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM new.%1"_s.arg(table, both.join(u", "_s)));
    }
}

void runOn(const QString &path, const QStringList &statements)
{
    Bare file(path);
    for (const QString &statement : statements)
        file.run(statement);
}

QString valueIn(const QString &path, const QString &sql)
{
    return Bare(path).column(sql).value(0);
}

} // namespace quittance
