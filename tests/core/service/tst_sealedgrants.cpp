#include "tests/core/service/tst_sealedgrants.h"

#include "core/service/SealedGrants.h"
#include "core/service/connections.h"
#include "core/store/SecretOverflowTable.h"
#include "tests/core/service/ServiceBook.h"

#include <QFile>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString salesforce = u"salesforce"_s;
const QString field = u"refresh_token"_s;

//! A book, and grants asked for in one of its lanes.
struct Desk {
    ServiceBook book;

    template <class Work>
    auto run(Work work)
    {
        return await(
            book.workshop.observe(salesforce).run([this, work](Database &database, const StopFlag &) {
                return work(database);
            }));
    }
    Result<std::optional<OAuthGrant>> read(const QString &connection = salesforce)
    {
        return run([this, connection](Database &database) {
            return SealedGrants(book.workshop, database, connection, field).read();
        });
    }
    Result<void> write(const OAuthGrant &grant)
    {
        return run([this, grant](Database &database) {
            return SealedGrants(book.workshop, database, salesforce, field).write(grant);
        });
    }
    Result<void> begin(const OAuthGrant &grant)
    {
        return run([this, grant](Database &database) {
            return SealedGrants(book.workshop, database, salesforce, field).begin(grant);
        });
    }
    void give(const QByteArray &token) { book.secrets.secrets.insert(salesforce + u'/' + field, token); }
};

OAuthGrant grantOf(const QByteArray &access, const QByteArray &refresh)
{
    return {.accessToken = SecretText(access), .refreshToken = SecretText(refresh)};
}

QByteArray refreshIn(const Result<std::optional<OAuthGrant>> &grant)
{
    return grant && *grant ? (*grant)->refreshToken.reveal() : QByteArray("none");
}

} // namespace

void TestSealedGrants::nobodyHasGivenAccessAtFirst()
{
    Desk desk;

    const Result<std::optional<OAuthGrant>> grant = desk.read();

    QVERIFY(grant && !*grant);
}

void TestSealedGrants::aTokenThatWasGivenBeginsAGrant()
{
    Desk desk;
    desk.give("given-1");

    const Result<std::optional<OAuthGrant>> grant = desk.read();

    QCOMPARE(refreshIn(grant), QByteArray("given-1"));
    QVERIFY((*grant)->accessToken.isEmpty());
}

void TestSealedGrants::whatIsKeptComesBack()
{
    Desk desk;
    OAuthGrant grant = grantOf("access-1", QByteArray(6000, 'r')); // Longer than a keychain's item.
    grant.more = {{u"instance_url"_s, u"https://nordwind.my.salesforce.com"_s}};

    QVERIFY(desk.write(grant));
    const Result<std::optional<OAuthGrant>> kept = desk.read();

    QCOMPARE(refreshIn(kept), grant.refreshToken.reveal());
    QCOMPARE((*kept)->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE((*kept)->more, grant.more);
}

void TestSealedGrants::inv17NoTokenStandsInTheBookInTheClear()
{
    Desk desk;
    QVERIFY(desk.write(grantOf("access-token-in-clear", "refresh-token-in-clear")));

    for (const QString &part : {u""_s, u"-wal"_s}) {
        QFile file(Workshop::bookPath(desk.book.dir.path()) + part);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("token-in-clear"));
    }
    QCOMPARE(refreshIn(desk.read()), QByteArray("refresh-token-in-clear"));
}

void TestSealedGrants::anotherTokenBeginsAnotherGrant()
{
    Desk desk;
    desk.give("given-1");
    OAuthGrant renewed = grantOf("access-2", "rotated-2");
    renewed.seed = OAuthGrant::seedOf(SecretText("given-1"));
    QVERIFY(desk.write(renewed));
    QCOMPARE(refreshIn(desk.read()), QByteArray("rotated-2")); // The given one is used up.

    desk.give("given-3");

    QCOMPARE(refreshIn(desk.read()), QByteArray("given-3"));
}

void TestSealedGrants::aSignInCountsMoreThanATokenGivenBefore()
{
    Desk desk;
    desk.give("given-1");

    QVERIFY(desk.begin(grantOf("access-2", "signed-in-2")));
    QCOMPARE(refreshIn(desk.read()), QByteArray("signed-in-2"));
    desk.give("given-3");

    QCOMPARE(refreshIn(desk.read()), QByteArray("given-3"));
}

void TestSealedGrants::withoutAKeychainWhatIsKeptHasToDo()
{
    Desk desk;
    QVERIFY(desk.begin(grantOf("access-1", "signed-in-1"))); // And with it the vault's key was read.

    desk.book.secrets.trouble = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

    QCOMPARE(refreshIn(desk.read()), QByteArray("signed-in-1"));
}

void TestSealedGrants::aGrantOfAnotherConnectionDoesNotOpen()
{
    Desk desk;
    QVERIFY(desk.write(grantOf("access-1", "refresh-1")));
    const Result<void> moved = desk.run([](Database &database) {
        SecretOverflowTable table(database);
        const auto sealed = table.find(salesforce, u"grant"_s);
        return table.put(u"hubspot"_s, u"grant"_s, **sealed);
    });
    QVERIFY(moved);

    const Result<std::optional<OAuthGrant>> grant = desk.read(u"hubspot"_s);

    QVERIFY(!grant);
    QCOMPARE(grant.error().rule, u"vault.damaged"_s);
}

void TestSealedGrants::whoSignedInMissesNoSecret()
{
    Desk desk;
    const auto missing = [&desk] {
        return *desk.run([&desk](Database &database) {
            return missingSecrets(desk.book.workshop, database, *findConnection(salesforce));
        });
    };
    QCOMPARE(missing(), QStringList{field});

    QVERIFY(desk.begin(grantOf("access-1", "signed-in-1")));

    QCOMPARE(missing(), QStringList{});
}
