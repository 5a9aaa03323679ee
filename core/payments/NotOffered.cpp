#include "core/payments/NotOffered.h"

namespace quittance {

using namespace Qt::StringLiterals;

tl::unexpected<Error> notOffered(const QString &field)
{
    return invalid(u"gateway.not_offered"_s, field, {});
}

Result<std::optional<GatewayCustomer>> NoCustomers::readCustomer(const QString &, const StopFlag &)
{
    return notOffered(u"customer"_s);
}

Result<QList<GatewayCustomer>> NoCustomers::customersWithEmail(const QString &, const StopFlag &)
{
    return notOffered(u"customer"_s);
}

Result<QList<GatewayCustomer>> NoCustomers::customersOf(const CustomerId &, const StopFlag &)
{
    return notOffered(u"customer"_s);
}

Result<QList<GatewayCustomer>> NoCustomers::customersOfSince(
    const CustomerId &, const QDateTime &, const StopFlag &)
{
    return notOffered(u"customer"_s);
}

Result<GatewayCustomer> NoCustomers::createCustomer(const Customer &, const QString &, const StopFlag &)
{
    return notOffered(u"customer"_s);
}

Result<CardPage> NoCards::openPage(const CustomerId &, const QString &, const QUrl &, const StopFlag &)
{
    return notOffered(u"card"_s);
}

Result<CardPage> NoCards::readPage(const QString &, const StopFlag &)
{
    return notOffered(u"card"_s);
}

Result<QList<CardPage>> NoCards::completePages(const QString &, const StopFlag &)
{
    return notOffered(u"card"_s);
}

Result<QList<GatewayCard>> NoCards::cardsOf(const QString &, const StopFlag &)
{
    return notOffered(u"card"_s);
}

Result<void> NoCards::detach(const QString &, const StopFlag &)
{
    return notOffered(u"card"_s);
}

Result<GatewayRequest> NoCharges::request(const ChargeOrder &) const
{
    return notOffered(u"charge"_s);
}

Result<ChargeNews> NoCharges::create(const GatewayRequest &, const EntryId &, const StopFlag &)
{
    return notOffered(u"charge"_s);
}

Result<std::optional<ChargeNews>> NoCharges::find(
    const ChargeId &, const GatewayRequest &, const QDateTime &, const StopFlag &)
{
    return notOffered(u"charge"_s);
}

Result<ChargeNews> NoCharges::read(const QString &, const StopFlag &)
{
    return notOffered(u"charge"_s);
}

Result<GatewayRequest> NoCharges::captureRequest(const QString &, Money) const
{
    return notOffered(u"charge"_s);
}

Result<GatewayRequest> NoCharges::cancelRequest(const QString &) const
{
    return notOffered(u"charge"_s);
}

Result<ChargeNews> NoCharges::change(const GatewayRequest &, const EntryId &, const StopFlag &)
{
    return notOffered(u"charge"_s);
}

Result<ChargeNews> NoCharges::abandon(const QString &, const StopFlag &)
{
    return notOffered(u"charge"_s);
}

} // namespace quittance
