#include "tests/core/store/tst_vault.h"

#include "core/store/CryptoKeyTable.h"
#include "core/store/SecretOverflowTable.h"
#include "core/store/Vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const SecretText key(QByteArray(32, 'k'));
const SealedPlace place{.table = u"link"_s, .column = u"url"_s, .row = u"019a-1"_s};

} // namespace

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestVault::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");

    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zero bytes") << QByteArray(17, '\0');
    QTest::newRow("text") << u"DE89 3704 0044 0532 0130 00 · Çınar"_s.toUtf8();
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
}

void TestVault::opensWhatItSealed()
{
    QFETCH(const QByteArray, plain);
    QByteArray sealed;
    {
        Database database(u"vault"_s, path());
        const Result<Vault> vault = Vault::open(database, key);
        QVERIFY(vault);
        sealed = *vault->seal(plain, place);
    }

    Database database(u"vault again"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    QVERIFY(vault);
    const Result<QByteArray> opened = vault->open(sealed, place);

    QVERIFY(opened);
    QCOMPARE(*opened, plain);
    QCOMPARE(sealed.size(), plain.size() + 1 + 2 + 12 + 16);
}

void TestVault::neverSealsToTheSameBytes()
{
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    QSet<QByteArray> nonces;

    for (int i = 0; i < 1000; ++i)
        nonces.insert(vault->seal("x", place)->sliced(3, 12));

    QCOMPARE(nonces.size(), 1000);
}

void TestVault::everyAlteredByteIsNoticed()
{
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    const QByteArray sealed = *vault->seal("https://pay.example/l/1", place);

    for (qsizetype i = 0; i < sealed.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = sealed;
            altered[i] = static_cast<char>(altered[i] ^ (1 << bit));
            const Result<QByteArray> opened = vault->open(altered, place);
            QVERIFY2(!opened, QByteArray::number(i).constData());
            QCOMPARE(opened.error().rule, u"vault.damaged"_s);
        }
}

void TestVault::everyCutIsNoticed()
{
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    const QByteArray sealed = *vault->seal("https://pay.example/l/1", place);

    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!vault->open(sealed.first(length), place));
    QVERIFY(!vault->open(sealed + 'x', place));
}

void TestVault::aValueOpensOnlyInItsPlace_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("row");

    QTest::newRow("another row") << u"link"_s << u"url"_s << u"019a-2"_s;
    QTest::newRow("another column") << u"link"_s << u"note"_s << u"019a-1"_s;
    QTest::newRow("another table") << u"mail"_s << u"url"_s << u"019a-1"_s;
    QTest::newRow("parts shifted") << u"linkurl"_s << u""_s << u"019a-1"_s;
}

void TestVault::aValueOpensOnlyInItsPlace()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    QFETCH(const QString, row);
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    const QByteArray sealed = *vault->seal("secret", place);

    const Result<QByteArray> opened = vault->open(sealed, {.table = table, .column = column, .row = row});

    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, u"vault.damaged"_s);
}

void TestVault::anotherKeyIsRefused()
{
    Database database(u"vault"_s, path());
    QVERIFY(Vault::open(database, key));

    const Result<Vault> wrong = Vault::open(database, SecretText(QByteArray(32, 'w')));
    const Result<Vault> shortKey = Vault::open(database, SecretText(QByteArray(31, 'k')));

    QVERIFY(!wrong && !shortKey);
    QCOMPARE(wrong.error().kind, ErrorKind::Secret);
    QCOMPARE(wrong.error().rule, u"vault.wrong_key"_s);
    QCOMPARE(shortKey.error().rule, u"vault.key_malformed"_s);
    QVERIFY(Vault::open(database, key));
}

void TestVault::aBookWithAVaultSaysSoWithoutTheKey()
{
    Database database(u"vault"_s, path());
    CryptoKeyTable keys(database);
    const auto before = keys.active();
    QVERIFY(Vault::open(database, key));

    const auto after = keys.active();

    QVERIFY(before && !*before);
    QVERIFY(after && *after);
    QCOMPARE((*after)->id, quint16{1});
    QVERIFY(!(*after)->checkValue.contains(key.reveal().first(4)));
    QVERIFY(!keys.addActive({.id = 2, .checkValue = "x"})); // One active key, whatever a caller does.
}

void TestVault::keysHaveATextForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");

    QTest::newRow("base64 of 32 bytes") << QByteArray(32, 'k').toBase64() << true;
    QTest::newRow("with a line feed") << QByteArray(32, 'k').toBase64() + '\n' << true;
    QTest::newRow("31 bytes") << QByteArray(31, 'k').toBase64() << false;
    QTest::newRow("33 bytes") << QByteArray(33, 'k').toBase64() << false;
    QTest::newRow("not base64") << QByteArray(44, '*') << false;
    QTest::newRow("the bytes themselves") << QByteArray(32, 'k') << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestVault::keysHaveATextForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ok);

    const Result<SecretText> read = Vault::keyFromText(SecretText(text));
    const Result<SecretText> made = Vault::makeKeyText();

    QCOMPARE(read.has_value(), ok);
    if (!ok)
        QCOMPARE(read.error().rule, u"vault.key_malformed"_s);
    QCOMPARE(Vault::keyFromText(*made)->reveal().size(), Vault::keyBytes);
    QVERIFY(Vault::makeKeyText()->reveal() != made->reveal());
}

void TestVault::equalValuesHaveEqualTags()
{
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);

    const QByteArray tag = vault->equalityTag("customer.iban", "DE89");

    QCOMPARE(tag.size(), 16);
    QCOMPARE(vault->equalityTag("customer.iban", "DE89"), tag);
    QVERIFY(vault->equalityTag("customer.iban", "DE88") != tag);
    QVERIFY(vault->equalityTag("bank.iban", "DE89") != tag);
}

void TestVault::digestsDependOnTheSalt()
{
    const QByteArray salt = *Vault::makeSalt();

    const QByteArray digest = Vault::saltedDigest(salt, "Ada");

    QCOMPARE(salt.size(), 16);
    QVERIFY(*Vault::makeSalt() != salt);
    QCOMPARE(digest, QCryptographicHash::hash(salt + "Ada", QCryptographicHash::Sha256));
    QVERIFY(Vault::saltedDigest(*Vault::makeSalt(), "Ada") != digest);
}

void TestVault::nothingPlainIsInTheFiles()
{
    Database database(u"vault"_s, path());
    const Result<Vault> vault = Vault::open(database, key);
    SecretOverflowTable overflow(database);
    const SealedPlace where{
        .table = u"secret_overflow"_s, .column = u"sealed"_s, .row = u"hubspot/refresh_token"_s};
    const QByteArray token("a very particular refresh token");

    QVERIFY(overflow.put(u"hubspot"_s, u"refresh_token"_s, *vault->seal("first", where)));
    QVERIFY(overflow.put(u"hubspot"_s, u"refresh_token"_s, *vault->seal(token, where)));

    QCOMPARE(*vault->open(**overflow.find(u"hubspot"_s, u"refresh_token"_s), where), token);
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(token));
        QVERIFY(!bytes.contains(key.reveal()));
    }
    QVERIFY(overflow.remove(u"hubspot"_s, u"refresh_token"_s));
    QVERIFY(!*overflow.find(u"hubspot"_s, u"refresh_token"_s));
}
