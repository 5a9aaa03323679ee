#include "tests/core/secrets/tst_secretstores.h"

#include "core/secrets/EnvironmentSecretStore.h"
#include "core/secrets/LayeredSecretStore.h"
#include "tests/fakes/MemorySecretStore.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentWith(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

const Error unusable{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

} // namespace

void TestSecretStores::variablesAreNamedAfterConnectionAndField_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("variable");

    QTest::newRow("stripe") << u"stripe"_s << u"api_key"_s << u"QUITTANCE_SECRET_STRIPE_API_KEY"_s;
    QTest::newRow("smtp") << u"smtp"_s << u"password"_s << u"QUITTANCE_SECRET_SMTP_PASSWORD"_s;
    QTest::newRow("vault") << u"vault"_s << u"key"_s << u"QUITTANCE_SECRET_VAULT_KEY"_s;
    QTest::newRow("hyphen") << u"my-crm"_s << u"token"_s << u"QUITTANCE_SECRET_MY_CRM_TOKEN"_s;
}

void TestSecretStores::variablesAreNamedAfterConnectionAndField()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, field);
    QFETCH(const QString, variable);
    EnvironmentSecretStore store(environmentWith(variable, u"çok gizli"_s));

    const auto secret = store.read(connection, field);

    QVERIFY(secret && *secret);
    QCOMPARE((*secret)->reveal(), u"çok gizli"_s.toUtf8());
    const auto other = store.read(connection, u"other"_s);
    QVERIFY(other && !*other);
}

void TestSecretStores::variablesAreReadOnly()
{
    EnvironmentSecretStore store{QProcessEnvironment()};

    const Result<void> written = store.write(u"smtp"_s, u"user"_s, SecretText("x"));
    const Result<void> removed = store.remove(u"smtp"_s, u"user"_s);

    QVERIFY(!written && !removed);
    QCOMPARE(written.error().kind, ErrorKind::Secret);
    QCOMPARE(written.error().rule, u"secret.read_only"_s);
    QCOMPARE(written.error().value, u"QUITTANCE_SECRET_SMTP_USER"_s);
    QCOMPARE(removed.error(), written.error());
}

void TestSecretStores::theVariableComesBeforeTheKeychain()
{
    EnvironmentSecretStore seed(environmentWith(u"QUITTANCE_SECRET_SMTP_USER"_s, u"seed"_s));
    MemorySecretStore keychain;
    keychain.secrets = {{u"smtp/user"_s, "kept"}, {u"smtp/password"_s, "kept"}};
    LayeredSecretStore store(seed, keychain);

    const auto user = store.read(u"smtp"_s, u"user"_s);
    const auto password = store.read(u"smtp"_s, u"password"_s);

    QCOMPARE((*user)->reveal(), QByteArray("seed"));
    QCOMPARE((*password)->reveal(), QByteArray("kept"));
}

void TestSecretStores::aBrokenKeychainMattersOnlyWhereNothingElseHasTheSecret()
{
    EnvironmentSecretStore seed(environmentWith(u"QUITTANCE_SECRET_SMTP_USER"_s, u"seed"_s));
    MemorySecretStore keychain;
    keychain.trouble = unusable;
    LayeredSecretStore store(seed, keychain);

    const auto user = store.read(u"smtp"_s, u"user"_s);
    const auto password = store.read(u"smtp"_s, u"password"_s);
    const Result<void> written = store.write(u"smtp"_s, u"password"_s, SecretText("x"));

    QVERIFY(user && *user);
    QVERIFY(!password && !written);
    for (const Error &error : {password.error(), written.error()}) {
        QCOMPARE(error.rule, unusable.rule);
        QCOMPARE(error.field, u"password"_s);
        QCOMPARE(error.value, u"QUITTANCE_SECRET_SMTP_PASSWORD"_s);
    }
}

void TestSecretStores::aSecretFromAVariableIsNotOverwritten()
{
    EnvironmentSecretStore seed(environmentWith(u"QUITTANCE_SECRET_SMTP_USER"_s, u"seed"_s));
    MemorySecretStore keychain;
    LayeredSecretStore store(seed, keychain);

    const Result<void> written = store.write(u"smtp"_s, u"user"_s, SecretText("x"));
    const Result<void> removed = store.remove(u"smtp"_s, u"user"_s);

    QVERIFY(!written && !removed);
    QCOMPARE(written.error().rule, u"secret.read_only"_s);
    QCOMPARE(removed.error().rule, u"secret.read_only"_s);
    QVERIFY(keychain.secrets.isEmpty());
}

void TestSecretStores::writingGoesToTheKeychain()
{
    EnvironmentSecretStore seed{QProcessEnvironment()};
    MemorySecretStore keychain;
    LayeredSecretStore store(seed, keychain);

    QVERIFY(store.write(u"smtp"_s, u"user"_s, SecretText("x")));
    QCOMPARE(keychain.secrets.value(u"smtp/user"_s), QByteArray("x"));
    QVERIFY(store.remove(u"smtp"_s, u"user"_s));
    QVERIFY(keychain.secrets.isEmpty());
}

void TestSecretStores::aSecretPrintsAsStars()
{
    QString text;

    QDebug(&text) << SecretText("hush");

    QVERIFY(!text.contains("hush"_L1));
}
