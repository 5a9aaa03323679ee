#include "core/outbox/closeEndedLinks.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/store/LinkTable.h"

namespace quittance {

Result<qsizetype> closeEndedLinks(Book &book, const QString &connection)
{
    // The usual case: no transaction, and nobody is told of a change that was none.
    const auto found = LinkTable(book.database).ended(connection, book.clock.now());
    if (!found || found->isEmpty())
        return found.transform([](const auto &none) { return none.size(); });
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const auto links = LinkTable(book.database).ended(connection, book.clock.now());
            if (!links)
                return fail(links.error());
            QList<NewEntry> wishes;
            for (const LinkRecord &link : *links)
                wishes.append({.body = LinkRevokeRequested{.link = link.id,
                                   .invoice = link.invoice,
                                   .connection = link.connection,
                                   .isExpired = true}});
            return wishes;
        })
        .transform([](const QList<Entry> &asked) { return asked.size(); });
}

} // namespace quittance
