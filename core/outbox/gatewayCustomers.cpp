#include "core/outbox/gatewayCustomers.h"

#include "core/base/Clock.h"
#include "core/billing/guards.h"
#include "core/domain/Customer.h"
#include "core/journal/Journal.h"
#include "core/payments/CustomerGateway.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/CustomerTable.h"
#include "core/store/GatewayCustomerTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A provider keeps keys for a day; what was made under one is not older than that, and a bit.
constexpr qint64 keyHours = 48;

tl::unexpected<Error> choose(const QList<GatewayCustomer> &matches)
{
    QStringList keys;
    for (const GatewayCustomer &match : matches)
        keys.append(match.externalKey.section(u':', 2));
    return invalid(u"gateway_customer.matches"_s, u"customer"_s, keys.join(u", "_s));
}

//! One customer at one provider, and what is needed to find or make it.
class IdentitySeeker
{
public:
    IdentitySeeker(Book &book, PaymentGateway &gateway, Customer customer, const StopFlag &stop)
        : m_book(book)
        , m_gateway(gateway)
        , m_customer(std::move(customer))
        , m_stop(stop)
    {
    }

    const CustomerId &customer() const { return m_customer.id; }

    //! What the book says; empty when nothing.
    Result<QString> stored()
    {
        return GatewayCustomerTable(m_book.database).externalId(m_customer.id, m_gateway.provider());
    }

    Result<std::optional<GatewayCustomer>> linked()
    {
        const Result<QString> key = stored();
        if (!key || key->isEmpty())
            return key.transform([](const QString &) { return std::optional<GatewayCustomer>(); });
        return m_gateway.customers().readCustomer(*key, m_stop);
    }

    Result<QList<GatewayCustomer>> ours() { return m_gateway.customers().customersOf(m_customer.id, m_stop); }

    //! Those with the address, without the ones that are another customer of ours.
    Result<QList<GatewayCustomer>> alike()
    {
        const QString email = m_customer.billingEmail();
        if (email.isEmpty())
            return QList<GatewayCustomer>();
        const auto found = m_gateway.customers().customersWithEmail(email, m_stop);
        if (!found)
            return found;
        QList<GatewayCustomer> free;
        for (const GatewayCustomer &match : *found) {
            const Result<CustomerId> owner
                = GatewayCustomerTable(m_book.database).customer(m_gateway.provider(), match.externalKey);
            if (!owner)
                return fail(owner.error());
            if (owner->isEmpty() || *owner == m_customer.id)
                free.append(match);
        }
        return free;
    }

    //! One that carries our id, told by a search that may lag or by those with the address.
    Result<QList<GatewayCustomer>> candidates()
    {
        const auto known = ours();
        const auto others = alike();
        if (!known || !others)
            return known ? others : known;
        QList<GatewayCustomer> all = *known;
        for (const GatewayCustomer &match : *others)
            if (!all.contains(match))
                all.insert(match.customer == m_customer.id ? 0 : all.size(), match);
        return all;
    }

    Result<QString> make()
    {
        const Result<QString> before = stored();
        if (!before)
            return before;
        // The one that was made under the first key is gone; the key would answer with it again.
        const QString key = u"quittance-customer-%1%2"_s.arg(
            m_customer.id.text(), before->isEmpty() ? QString() : u"-after-"_s + before->section(u':', 2));
        const auto made = m_gateway.customers().createCustomer(m_customer, key, m_stop);
        if (made)
            return link(made->externalKey);
        if (made.error().rule != "stripe.idempotency_mismatch"_L1)
            return fail(made.error());
        // Made lately with other words, before the answer was lost: it carries our id.
        const auto lately = m_gateway.customers().customersOfSince(
            m_customer.id, m_book.clock.now().addSecs(-keyHours * 3600), m_stop);
        if (!lately)
            return fail(lately.error());
        if (lately->isEmpty())
            return fail(made.error());
        return lately->size() == 1 ? link(lately->first().externalKey) : Result<QString>(choose(*lately));
    }

    Result<QString> link(const QString &key)
    {
        const auto decide = [&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(m_book, Right::Draft); !allowed)
                return fail(allowed.error());
            const Result<QString> now = stored();
            const Result<CustomerId> owner
                = GatewayCustomerTable(m_book.database).customer(m_gateway.provider(), key);
            if (!now || !owner)
                return fail(now ? owner.error() : now.error());
            if (!owner->isEmpty() && *owner != m_customer.id)
                return invalid(u"gateway_customer.taken"_s, u"customer"_s, key.section(u':', 2));
            if (*now == key)
                return QList<NewEntry>();
            return QList<NewEntry>{
                {.body = GatewayCustomerLinked{
                     .customer = m_customer.id, .connection = m_gateway.provider(), .externalId = key}}};
        };
        return Journal(m_book).append(decide).transform([&](const QList<Entry> &) { return key; });
    }

private:
    Book &m_book;
    PaymentGateway &m_gateway;
    Customer m_customer;
    const StopFlag &m_stop;
};

//! An alias stands for the customer it became.
Result<IdentitySeeker> seekerOf(
    Book &book, PaymentGateway &gateway, const CustomerId &customer, const StopFlag &stop)
{
    return CustomerTable(book.database).byId(customer).transform([&](const Customer &known) {
        return IdentitySeeker(book, gateway, known, stop);
    });
}

} // namespace

Result<GatewayIdentity> gatewayIdentity(
    Book &book, PaymentGateway &gateway, const CustomerId &customer, const StopFlag &stop)
{
    Result<IdentitySeeker> seeker = seekerOf(book, gateway, customer, stop);
    if (!seeker)
        return fail(seeker.error());
    const auto linked = seeker->linked();
    if (!linked)
        return fail(linked.error());
    GatewayIdentity identity{.customer = customer,
        .connection = gateway.provider(),
        .account = gateway.keyHint(),
        .live = gateway.isLive(),
        .linked = *linked,
        .matches = {}};
    if (*linked)
        return identity;
    return seeker->candidates().transform([&](const QList<GatewayCustomer> &matches) {
        identity.matches = matches;
        return identity;
    });
}

Result<QString> ensureGatewayCustomer(
    Book &book, PaymentGateway &gateway, const CustomerId &customer, const StopFlag &stop)
{
    Result<IdentitySeeker> seeker = seekerOf(book, gateway, customer, stop);
    if (!seeker)
        return fail(seeker.error());
    const auto linked = seeker->linked();
    if (!linked)
        return fail(linked.error());
    if (*linked)
        return (*linked)->externalKey;
    const auto candidates = seeker->candidates();
    if (!candidates)
        return fail(candidates.error());
    if (candidates->isEmpty())
        return seeker->make();
    const auto isOurs = [&](const GatewayCustomer &match) { return match.customer == seeker->customer(); };
    return std::ranges::count_if(*candidates, isOurs) == 1
        ? seeker->link(std::ranges::find_if(*candidates, isOurs)->externalKey)
        : Result<QString>(choose(*candidates));
}

Result<QString> chooseGatewayCustomer(Book &book, PaymentGateway &gateway, const CustomerId &customer,
    const QString &keyOrId, const StopFlag &stop)
{
    Result<IdentitySeeker> seeker = seekerOf(book, gateway, customer, stop);
    if (!seeker)
        return fail(seeker.error());
    if (keyOrId.isEmpty()) {
        const auto linked = seeker->linked();
        if (!linked)
            return fail(linked.error());
        if (*linked && (*linked)->customer == seeker->customer())
            return (*linked)->externalKey; // The new one: it was wanted before.
        const auto ours = seeker->ours();
        if (!ours)
            return fail(ours.error());
        // One that carries our id is the new one, made before something was cut off.
        return ours->isEmpty()  ? seeker->make()
            : ours->size() == 1 ? seeker->link(ours->first().externalKey)
                                : Result<QString>(choose(*ours));
    }
    const auto chosen = gateway.customers().readCustomer(keyOrId, stop);
    if (!chosen)
        return fail(chosen.error());
    if (!*chosen)
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"gateway_customer.unknown"_s,
            .field = u"customer"_s,
            .value = keyOrId});
    return seeker->link((*chosen)->externalKey);
}

} // namespace quittance
