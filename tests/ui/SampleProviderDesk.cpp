#include "tests/ui/SampleProviderDesk.h"

#include "tests/ui/readyAnswer.h"

using namespace quittance;
using namespace Qt::StringLiterals;

QList<GatewayCustomer> SampleProviderDesk::pictureMatches()
{
    const auto at = [](int year) { return QDateTime(QDate(year, 3, 14), QTime(9, 30), Qt::UTC); };
    return {{.externalKey = u"stripe:test:cus_QmA7kKX7H2aTm"_s,
                .customer = {},
                .name = u"Adler & Söhne GmbH"_s,
                .email = u"buchhaltung@adler.example"_s,
                .since = at(2024)},
        {.externalKey = u"stripe:test:cus_R1x9dKX2L7cQp"_s,
            .customer = {},
            .name = {},
            .email = u"buchhaltung@adler.example"_s,
            .since = at(2026)}};
}

QFuture<Result<GatewayIdentity>> SampleProviderDesk::identity(CustomerId customer)
{
    if (error)
        return ready<GatewayIdentity>(fail(*error));
    return ready<GatewayIdentity>(GatewayIdentity{.customer = customer,
        .connection = u"stripe"_s,
        .account = u"rk_test_…4f2a"_s,
        .live = false,
        .linked = linked,
        .matches = linked ? QList<GatewayCustomer>() : matches});
}

QFuture<Result<GatewayIdentity>> SampleProviderDesk::link(CustomerId customer, QString externalId)
{
    if (error)
        return ready<GatewayIdentity>(fail(*error));
    chosen.append({customer, externalId});
    linked = GatewayCustomer{
        .externalKey = u"stripe:test:"_s + (externalId.isEmpty() ? u"cus_new"_s : externalId),
        .customer = customer,
        .name = {},
        .email = {},
        .since = {}};
    return identity(customer);
}

QFuture<Result<CommandOutcome>> SampleProviderDesk::openPayPage(InvoiceId invoice)
{
    if (error)
        return ready<CommandOutcome>(fail(*error));
    opened.append(invoice);
    CommandOutcome outcome{.ids = {invoice}, .numbers = {}, .waiting = {}};
    if (!wish.isEmpty())
        outcome.waiting.append(wish);
    return ready<CommandOutcome>(outcome);
}

QFuture<Result<CommandOutcome>> SampleProviderDesk::makeLink(InvoiceId invoice, LinkTerms terms)
{
    if (error)
        return ready<CommandOutcome>(fail(*error));
    linksMade.append(invoice);
    parts.append(terms.part);
    ends.append(terms.end);
    CommandOutcome outcome{.ids = {invoice}, .numbers = {}, .waiting = {}};
    if (!wish.isEmpty())
        outcome.waiting.append(wish);
    return ready<CommandOutcome>(outcome);
}

QFuture<Result<QString>> SampleProviderDesk::returnPage()
{
    return ready<QString>(page);
}

QFuture<Result<void>> SampleProviderDesk::setReturnPage(QString wanted)
{
    if (error)
        return ready<void>(fail(*error));
    page = std::move(wanted);
    return ready<void>({});
}
