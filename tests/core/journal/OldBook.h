#pragma once

#include <QStringList>

namespace quittance {

//! The newest schema before this program's.
int previousSchema();

//! Makes a file as an older program left it: the tables of the migrations up to schema, filled from a book of
//! this program with the journal, the ordinary tables and the postings. Its other projections stay empty, so
//! that only an upgrade that folds the journal anew can have filled them.
void makeOldBook(const QString &path, const QString &newBook, int schema);

//! Runs statements on a file with a connection of its own, as another program would.
void runOn(const QString &path, const QStringList &statements);

//! The first column of the first row, as text; "error" when SQLite refuses.
QString valueIn(const QString &path, const QString &sql);

} // namespace quittance
