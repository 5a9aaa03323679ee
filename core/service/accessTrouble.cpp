#include "core/service/accessTrouble.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/CursorTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString otherAccount = u"crm.other_account"_s;

QString noted(Database &database, const QString &connection)
{
    return CursorTable(database).value(connection, u"access"_s).value_or(QString());
}

//! The rule to remember; nullopt where the try says nothing about access.
std::optional<QString> ruleOf(const Error *error)
{
    if (!error)
        return QString();
    if (error->kind == ErrorKind::Unauthorized)
        return error->rule.isEmpty() ? u"crm.access_refused"_s : error->rule;
    if (error->rule == otherAccount)
        return error->rule;
    if (error->kind == ErrorKind::Secret)
        return error->rule.isEmpty() ? u"secret.missing"_s : error->rule;
    return std::nullopt;
}

} // namespace

void noteAccess(Workshop &workshop, Database &database, const QString &connection, const Error *error)
{
    const std::optional<QString> rule = ruleOf(error);
    // The moment that counts is when it began.
    if (!rule || noted(database, connection) == *rule)
        return;
    Book book = workshop.plainBook(database);
    const Result<void> kept = Journal(book).change(Touched::Contacts,
        [&] { return CursorTable(database).set(connection, u"access"_s, *rule, workshop.clock().now()); });
    if (!kept)
        qCWarning(lcSync) << "cannot note the access of" << connection << kept.error().detail;
}

void noteAccount(Workshop &workshop, Database &database, const QString &connection, const Error *error)
{
    if (error ? error->rule == otherAccount : noted(database, connection) == otherAccount)
        noteAccess(workshop, database, connection, error);
}

} // namespace quittance
