#include "core/sync/linkBillingContacts.h"

#include "core/base/Clock.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/isPermissionMissing.h"
#include "core/journal/Journal.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CursorTable.h"
#include "core/store/SqlValues.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString askedName = u"billing_contacts"_s; //!< When they were asked for last.

//! Nobody else's, and one we have read.
Result<bool> isFree(Database &database, const ConnectionId &connection, const QString &person)
{
    const auto row = CrmContactTable(database).find(connection, ContactRow::Kind::Person, person);
    const auto taken = CrmLinkTable(database).customersOf(connection, ContactRow::Kind::Person, person);
    if (!row || !taken)
        return fail(row ? taken.error() : row.error());
    return row->has_value() && taken->isEmpty();
}

Result<qint64> link(Book &book, const ConnectionId &connection, const QHash<QString, QString> &persons)
{
    qint64 linked = 0;
    const Result<void> done
        = Journal(book).change(Touched::Contacts | Touched::Customers, [&]() -> Result<void> {
              linked = 0;
              // Once more: while the CRM was asked, a person may have linked, parted or merged customers.
              const auto alone = CrmLinkTable(book.database).companiesAlone(connection);
              if (!alone)
                  return fail(alone.error());
              for (const CrmLoneCompany &company : *alone) {
                  const QString person = persons.value(company.remoteId);
                  if (person.isEmpty())
                      continue;
                  const Result<bool> free = isFree(book.database, connection, person);
                  if (!free)
                      return fail(free.error());
                  if (!*free)
                      continue;
                  const Result<void> put
                      = CrmLinkTable(book.database)
                            .link(company.customer, connection, ContactRow::Kind::Person, person);
                  if (!put)
                      return put;
                  ++linked;
              }
              return {};
          });
    return done.transform([&] { return linked; });
}

} // namespace

Result<qint64> linkBillingContacts(Book &book, CrmConnector &connector, bool fully, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    const QDateTime now = book.clock.now();
    CursorTable cursors(book.database);
    const Result<QString> asked = cursors.value(connection.text(), askedName);
    if (!asked)
        return fail(asked.error());
    const QDateTime last = instantFrom(*asked); // In the future: a wrong clock noted it.
    if (!fully && last.isValid() && last <= now && last.addDays(1) > now)
        return 0;
    const auto alone = CrmLinkTable(book.database).companiesAlone(connection);
    if (!alone)
        return fail(alone.error());
    QHash<QString, QString> persons;
    for (qsizetype first = 0; first < alone->size(); first += connector.readMax()) {
        QStringList ids;
        for (const CrmLoneCompany &company : alone->mid(first, connector.readMax()))
            ids.append(company.remoteId);
        const auto some = connector.billingContactsOf(ids, stop);
        if (!some && isPermissionMissing(some.error()))
            return 0; // Who may not see the people links them by hand.
        if (!some)
            return fail(some.error());
        persons.insert(*some);
    }
    const Result<qint64> linked = persons.isEmpty() ? 0 : link(book, connection, persons);
    if (!linked)
        return linked;
    const Result<void> noted = Transaction::run(
        book.database, [&] { return cursors.set(connection.text(), askedName, instantText(now), now); });
    return noted.transform([&] { return *linked; });
}

} // namespace quittance
