#include "core/service/SealedGrants.h"

#include "core/secrets/SecretStore.h"
#include "core/service/Workshop.h"
#include "core/store/SecretOverflowTable.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString grantField = u"grant"_s;

SealedPlace placeOf(const QString &connection)
{
    return {.table = u"secret_overflow"_s, .column = u"sealed"_s, .row = connection + u'/' + grantField};
}

} // namespace

SealedGrants::SealedGrants(Workshop &workshop, Database &database, QString connection, QString field)
    : m_workshop(workshop)
    , m_database(database)
    , m_connection(std::move(connection))
    , m_field(std::move(field))
{
}

Result<bool> SealedGrants::has(Database &database, const QString &connection)
{
    return SecretOverflowTable(database).find(connection, grantField).transform([](const auto &sealed) {
        return sealed.has_value();
    });
}

Result<std::optional<OAuthGrant>> SealedGrants::kept()
{
    const Result<std::optional<QByteArray>> sealed
        = SecretOverflowTable(m_database).find(m_connection, grantField);
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed)
        return std::nullopt;
    return m_workshop.book(m_database)
        .and_then([&](const Book &book) { return book.vault->open(**sealed, placeOf(m_connection)); })
        .and_then([](const QByteArray &bytes) { return OAuthGrant::fromBytes(bytes); })
        .transform([](const OAuthGrant &grant) { return std::optional(grant); });
}

Result<std::optional<OAuthGrant>> SealedGrants::read()
{
    Result<std::optional<OAuthGrant>> grant = kept();
    const Result<std::optional<SecretText>> begun = given();
    if (!grant)
        return fail(grant.error());
    if (!begun) // Without a keychain, what is kept here has to do.
        return *grant ? grant : fail(begun.error());
    if (*begun && (!*grant || (*grant)->seed != OAuthGrant::seedOf(**begun)))
        return OAuthGrant::begun(**begun);
    return grant;
}

Result<std::optional<SecretText>> SealedGrants::given()
{
    if (m_field.isEmpty())
        return std::nullopt;
    return m_workshop.secrets().read(m_connection, m_field);
}

Result<void> SealedGrants::write(const OAuthGrant &grant)
{
    return m_workshop.book(m_database)
        .and_then([&](const Book &book) { return book.vault->seal(grant.toBytes(), placeOf(m_connection)); })
        .and_then([&](const QByteArray &sealed) {
            return Transaction::run(m_database,
                [&] { return SecretOverflowTable(m_database).put(m_connection, grantField, sealed); });
        });
}

Result<void> SealedGrants::begin(OAuthGrant grant)
{
    const Result<std::optional<SecretText>> begun = given();
    if (begun && *begun) // It stays where it is, and is not begun with again.
        grant.seed = OAuthGrant::seedOf(**begun);
    return write(grant);
}

Result<void> SealedGrants::forget()
{
    return Transaction::run(
        m_database, [&] { return SecretOverflowTable(m_database).remove(m_connection, grantField); });
}

} // namespace quittance
