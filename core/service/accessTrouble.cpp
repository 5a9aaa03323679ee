#include "core/service/accessTrouble.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/CursorTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The rule to remember; nullopt where the try says nothing about access.
std::optional<QString> ruleOf(const Error *error)
{
    if (!error)
        return QString();
    if (error->kind == ErrorKind::Unauthorized)
        return error->rule.isEmpty() ? u"crm.access_refused"_s : error->rule;
    if (error->kind == ErrorKind::Secret)
        return error->rule.isEmpty() ? u"secret.missing"_s : error->rule;
    return std::nullopt;
}

} // namespace

void noteAccess(Workshop &workshop, Database &database, const QString &connection, const Error *error)
{
    const std::optional<QString> rule = ruleOf(error);
    const QString name = u"access"_s;
    CursorTable cursors(database);
    // The moment that counts is when it began.
    if (!rule || cursors.value(connection, name).value_or(QString()) == *rule)
        return;
    Book book = workshop.plainBook(database);
    const Result<void> noted = Journal(book).change(
        Touched::Contacts, [&] { return cursors.set(connection, name, *rule, workshop.clock().now()); });
    if (!noted)
        qCWarning(lcSync) << "cannot note the access of" << connection << noted.error().detail;
}

} // namespace quittance
