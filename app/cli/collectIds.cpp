#include "app/cli/collectIds.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void collectNext(Session &session, QStringList words, QList<InvoiceId> ids,
    std::function<void(const QList<InvoiceId> &)> next)
{
    if (words.isEmpty())
        return next(ids);
    const QString word = words.takeFirst(); // Before the lambda copies what is left: arguments have no order.
    session.then(session.book().invoices().find(word),
        [&session, words, ids, next = std::move(next)](
            const InvoiceId &id) { collectNext(session, words, ids + QList{id}, next); });
}

} // namespace

void collectIds(
    Session &session, const QStringList &words, std::function<void(const QList<InvoiceId> &)> next)
{
    if (words.isEmpty())
        return session.usage(u"Name at least one document, by its number or id."_s);
    collectNext(session, words, {}, std::move(next));
}

} // namespace quittance
