#include "tests/core/outbox/WorldBook.h"

#include "core/billing/SetCompany.h"
#include "core/store/DocumentList.h"
#include "core/store/PayoutTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

QString WorldBook::lastIdOf(const sandbox::ObjectShelf &shelf)
{
    return shelf.oldestFirst().last()[u"id"_s].toString();
}

qsizetype WorldBook::readsSeen() const
{
    return std::ranges::count(gate.seen(), "GET", &sandbox::SeenRequest::method);
}

QJsonObject WorldBook::order(const QString &name, const QJsonObject &order)
{
    sandboxClock.fix(clock.now());
    const auto done = stripe.order(name, order);
    if (!done)
        qFatal("%s: %s", qPrintable(name), qPrintable(done.error()));
    return *done;
}

void WorldBook::setZone(const QString &zone)
{
    must(setCompany(book, [&](const CompanyProfile &now) -> Result<CompanyProfile> {
        CompanyProfile moved = now;
        moved.zone = zone;
        return moved;
    }));
}

void WorldBook::setEventsTold(bool told)
{
    order(u"events"_s, {{u"dropped"_s, told ? 0 : 100}});
}

InvoiceId WorldBook::addPaid(const QString &card)
{
    const InvoiceId id = addSent();
    if (pay(openPage(id), card).state != sandbox::PayOutcome::State::Paid)
        qFatal("the page was not paid");
    must(poll());
    return id;
}

void WorldBook::payByDebit(const InvoiceId &id)
{
    const QString page = openPage(id);
    stripe.checkout().payByDebit(
        page, {.account = u"AT611904300234573201"_s, .email = u"ap@adler.example"_s, .name = u"Adler"_s});
}

InvoiceState WorldBook::stateOfInvoice(const InvoiceId &id)
{
    return must(DocumentList(database).row(id)).state;
}

QList<PayoutRow> WorldBook::payouts()
{
    return must(PayoutTable(database).list(100));
}

} // namespace quittance
