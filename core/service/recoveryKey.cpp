#include "core/service/recoveryKey.h"

#include "core/base/Clock.h"
#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/SecretOverflowTable.h"
#include "core/store/SettingTable.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString vaultConnection = u"vault"_s;
const QString recoveryField = u"recovery"_s;

} // namespace

Result<QString> makeRecoveryKey()
{
    return Vault::makeRecoveryKey();
}

Result<void> keepRecoveryKey(Workshop &workshop, Database &database, const SecretText &text)
{
    Result<Book> book = workshop.book(database);
    if (!book)
        return fail(book.error());
    const Result<QByteArray> envelope = book->vault->envelope(text);
    if (!envelope)
        return fail(envelope.error());
    return Journal(*book).change(Touched::Settings, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(*book, Right::ManageBook); !allowed)
            return allowed;
        return SecretOverflowTable(database).put(vaultConnection, recoveryField, *envelope).and_then([&] {
            return SettingTable(database).set(recoveryKeyAtKey, instantText(workshop.clock().now()));
        });
    });
}

Result<SecretText> vaultKeyFrom(Database &database, const SecretText &text)
{
    const auto envelope = SecretOverflowTable(database).find(vaultConnection, recoveryField);
    if (!envelope)
        return fail(envelope.error());
    if (!*envelope)
        return fail(Error{.kind = ErrorKind::NotFound, .rule = u"recovery.none"_s});
    return Vault::keyFromEnvelope(**envelope, text);
}

Result<KeyKept> useRecoveryKey(Workshop &workshop, Database &database, const SecretText &text)
{
    return vaultKeyFrom(database, text).and_then([&](const SecretText &key) {
        return workshop.takeVaultKey(database, key);
    });
}

} // namespace quittance
