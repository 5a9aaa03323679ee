#include "tests/core/secrets/tst_sealedsecretstore.h"

#include "core/base/passphrase.h"
#include "core/secrets/SealedSecretStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const SecretText passphrase("seven green bicycles");
const SecretText other("eight green bicycles");
constexpr qsizetype digestLength = 32;

constexpr char cheap = SecretSeal::leastCost; //!< Quick to open.

template <class T>
QString ruleOf(const Result<T> &result)
{
    return result ? QString() : result.error().rule;
}

QByteArray secretIn(SealedSecretStore &store, const QString &connection, const QString &field)
{
    const auto secret = store.read(connection, field);
    return secret && *secret ? (*secret)->reveal() : QByteArray();
}

//! As somebody would who knows the form of the file but not the passphrase.
QByteArray withItsDigest(const QByteArray &file)
{
    const QByteArray body = file.chopped(digestLength);
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

} // namespace

void TestSealedSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestSealedSecretStore::file() const
{
    QFile file(SealedSecretStore::pathIn(folder()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSealedSecretStore::setFile(const QByteArray &bytes) const
{
    QFile file(SealedSecretStore::pathIn(folder()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSealedSecretStore::keepsSecretsBetweenStarts()
{
    {
        SealedSecretStore store(folder(), cheap);
        QVERIFY(!store.isThere());
        QVERIFY(store.begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
        QVERIFY(store.write(u"smtp"_s, u"password"_s, SecretText("çok gizli")));
        QVERIFY(store.write(u"smtp"_s, u"user"_s, SecretText("mara")));
        QVERIFY(store.remove(u"smtp"_s, u"user"_s));
        QVERIFY(store.remove(u"smtp"_s, u"user"_s)); // Nothing is there to be taken away.
    }

    SealedSecretStore later(folder(), cheap);
    QVERIFY(later.isThere());
    QVERIFY(later.unlock(passphrase));
    QVERIFY(later.isUnlocked());
    QCOMPARE(secretIn(later, u"vault"_s, u"key"_s), QByteArray("kept"));
    QCOMPARE(secretIn(later, u"smtp"_s, u"password"_s), QByteArray("çok gizli"));
    const auto gone = later.read(u"smtp"_s, u"user"_s);
    QVERIFY(gone && !*gone);
}

void TestSealedSecretStore::aPassphraseIsNeededFirst()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {}));
    const QByteArray before = file();
    SealedSecretStore store(folder(), cheap);

    QVERIFY(!store.isUnlocked());
    QCOMPARE(ruleOf(store.read(u"smtp"_s, u"user"_s)), u"secret.passphrase_needed"_s);
    QCOMPARE(ruleOf(store.write(u"smtp"_s, u"user"_s, SecretText("x"))), u"secret.passphrase_needed"_s);
    QCOMPARE(ruleOf(store.remove(u"smtp"_s, u"user"_s)), u"secret.passphrase_needed"_s);
    QCOMPARE(ruleOf(store.begin(other, {})), u"secret.passphrase_needed"_s); // Never over what is there.
    QCOMPARE(file(), before);
}

void TestSealedSecretStore::aWrongPassphraseOpensNothing()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    SealedSecretStore store(folder(), cheap);

    const Result<void> opened = store.unlock(other);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Secret);
    QCOMPARE(opened.error().rule, u"secret.passphrase_wrong"_s);
    QCOMPARE(opened.error().field, u"passphrase"_s);
    QVERIFY(!store.isUnlocked());

    QVERIFY(store.unlock(passphrase));
    QVERIFY(!store.unlock(other));
    QCOMPARE(secretIn(store, u"vault"_s, u"key"_s), QByteArray("kept")); // What was open stays open.
}

void TestSealedSecretStore::aLetterWrittenInTwoWaysIsOne()
{
    const QString word = u"dürüst bir müşteri"_s;
    QVERIFY(SealedSecretStore(folder(), cheap)
                .begin(SecretText(word.normalized(QString::NormalizationForm_C).toUtf8()), {}));

    QVERIFY(SealedSecretStore(folder(), cheap)
                .unlock(SecretText(word.normalized(QString::NormalizationForm_D).toUtf8())));
}

void TestSealedSecretStore::aShortPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PassphraseStrength>("strength");

    QTest::newRow("none") << QString() << PassphraseStrength::TooShort;
    QTest::newRow("eleven letters") << u"abcdefghijk"_s << PassphraseStrength::TooShort;
    QTest::newRow("one letter many times") << QString(40, u'a') << PassphraseStrength::TooShort;
    QTest::newRow("twelve letters") << u"abcdefghijkl"_s << PassphraseStrength::Fair;
    QTest::newRow("long, but of few letters") << u"abcdeabcdeabcdeabcdeabcde"_s << PassphraseStrength::Fair;
    QTest::newRow("words") << u"seven green bicycles"_s << PassphraseStrength::Strong;
}

void TestSealedSecretStore::aShortPassphraseIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const PassphraseStrength, strength);
    QCOMPARE(passphraseStrength(text), strength);
    SealedSecretStore store(folder(), cheap);

    const Result<void> begun = store.begin(SecretText(text.toUtf8()), {});

    const bool isShort = strength == PassphraseStrength::TooShort;
    QCOMPARE(ruleOf(begun), isShort ? u"secret.passphrase_short"_s : QString());
    QCOMPARE(store.isThere(), !isShort);
}

void TestSealedSecretStore::isReadableByItsOwnerOnly()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));
    QVERIFY(store.write(u"smtp"_s, u"user"_s, SecretText("x")));

    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(SealedSecretStore::pathIn(folder())).permissions() & others, QFile::Permissions());
}

void TestSealedSecretStore::holdsNoSecretInPlain()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {{u"stripe/api_key"_s, SecretText("rk_test_0123456789")}}));

    const QDir directory(folder());
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile each(directory.filePath(name));
        QVERIFY(each.open(QIODevice::ReadOnly));
        const QByteArray bytes = each.readAll();
        for (const QByteArray &word : {QByteArray("rk_test"), QByteArray("stripe"), passphrase.reveal()})
            QVERIFY2(!bytes.contains(word), qPrintable(name));
    }
}

void TestSealedSecretStore::neverWritesTheSameBytesTwice()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));
    QSet<QByteArray> seen;

    for (int i = 0; i < 20; ++i) {
        QVERIFY(store.write(u"smtp"_s, u"user"_s, SecretText("mara")));
        seen.insert(file().sliced(44, 12)); // The nonce.
    }

    QCOMPARE(seen.size(), 20);
}

void TestSealedSecretStore::everyAlteredByteIsNoticed()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray whole = file();
    SealedSecretStore store(folder(), cheap);

    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = static_cast<char>(altered[i] ^ 0x10);
        setFile(altered);
        QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.sealed_damaged"_s);
    }
}

void TestSealedSecretStore::everyCutIsNoticed()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray whole = file();
    SealedSecretStore store(folder(), cheap);

    for (qsizetype length = 0; length < whole.size(); ++length) {
        setFile(whole.first(length));
        QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.sealed_damaged"_s);
    }
    setFile(whole + '\0');
    QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.sealed_damaged"_s);
}

void TestSealedSecretStore::whatSomebodyAlteredKnowinglyIsDamagedAndNotWrong()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray whole = file();
    SealedSecretStore store(folder(), cheap);

    // Nonce, what is sealed, tag.
    for (const qsizetype at : {qsizetype(44), qsizetype(58), whole.size() - digestLength - 1}) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        setFile(withItsDigest(altered));
        QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.sealed_damaged"_s);
    }
    QByteArray salted = whole; // Another salt is another key, as with another passphrase.
    salted[12] = static_cast<char>(salted[12] ^ 1);
    setFile(withItsDigest(salted));
    QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.passphrase_wrong"_s);
}

void TestSealedSecretStore::aCostBeyondReasonIsNotPaid()
{
    QVERIFY(SealedSecretStore(folder(), cheap).begin(passphrase, {}));
    const QByteArray whole = file();
    SealedSecretStore store(folder(), cheap);

    for (const auto &[at, value] :
        {std::pair(9, 40), std::pair(9, 1), std::pair(10, 100), std::pair(11, 50)}) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(value);
        setFile(withItsDigest(altered));
        QCOMPARE(ruleOf(store.unlock(passphrase)), u"secret.sealed_damaged"_s);
    }
}

void TestSealedSecretStore::halfAFileOfACutOffProgramHarmsNothing()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray whole = file();
    for (const qsizetype length : {qsizetype(0), whole.size() / 2, whole.size()}) {
        QFile half(SealedSecretStore::pathIn(folder()) + u".new"_s);
        QVERIFY(half.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(half.write(whole.first(length)), length);
        half.close();

        SealedSecretStore later(folder(), cheap);
        QVERIFY(later.unlock(passphrase));
        QCOMPARE(secretIn(later, u"vault"_s, u"key"_s), QByteArray("kept"));
        QVERIFY(later.write(u"smtp"_s, u"user"_s, SecretText(QByteArray::number(length) + " mara")));
        QVERIFY(!half.exists());
    }
}

void TestSealedSecretStore::whatCannotBeWrittenChangesNothing()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray before = file();
    QVERIFY(QDir(folder()).mkpath(u"secrets.sealed.new/full"_s)); // In the way, as a full disk would be.

    QCOMPARE(ruleOf(store.write(u"smtp"_s, u"user"_s, SecretText("x"))), u"disk.unwritable"_s);
    QCOMPARE(ruleOf(store.changePassphrase(passphrase, other)), u"disk.unwritable"_s);

    QCOMPARE(file(), before);
    QCOMPARE(secretIn(store, u"vault"_s, u"key"_s), QByteArray("kept"));
    QVERIFY(SealedSecretStore(folder(), cheap).unlock(passphrase));
}

void TestSealedSecretStore::theOldPassphraseOpensNothingAfterAChange()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    const QByteArray salt = file().sliced(12, 16);

    QVERIFY(store.changePassphrase(passphrase, other));

    QCOMPARE(secretIn(store, u"vault"_s, u"key"_s), QByteArray("kept"));
    QVERIFY(file().sliced(12, 16) != salt);
    SealedSecretStore later(folder(), cheap);
    QCOMPARE(ruleOf(later.unlock(passphrase)), u"secret.passphrase_wrong"_s);
    QVERIFY(later.unlock(other));
    QCOMPARE(secretIn(later, u"vault"_s, u"key"_s), QByteArray("kept"));
}

void TestSealedSecretStore::aChangeAsksForThePassphraseOfNow()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));
    const QByteArray before = file();

    QCOMPARE(ruleOf(store.changePassphrase(other, passphrase)), u"secret.passphrase_wrong"_s);
    const Result<void> shortOne = store.changePassphrase(passphrase, SecretText("short"));
    QCOMPARE(ruleOf(shortOne), u"secret.passphrase_short"_s);
    QCOMPARE(shortOne.error().field, u"new_passphrase"_s);

    QCOMPARE(file(), before);
}

void TestSealedSecretStore::twoProgramsLoseNothingOfEachOther()
{
    SealedSecretStore one(folder(), cheap);
    QVERIFY(one.begin(passphrase, {}));
    SealedSecretStore two(folder(), cheap);
    QVERIFY(two.unlock(passphrase));

    QVERIFY(one.write(u"stripe"_s, u"api_key"_s, SecretText("of one")));
    QVERIFY(two.write(u"hubspot"_s, u"token"_s, SecretText("of two")));

    for (SealedSecretStore *store : {&one, &two}) {
        QCOMPARE(secretIn(*store, u"stripe"_s, u"api_key"_s), QByteArray("of one"));
        QCOMPARE(secretIn(*store, u"hubspot"_s, u"token"_s), QByteArray("of two"));
    }
}

void TestSealedSecretStore::anotherProgramsNewPassphraseIsAskedFor()
{
    SealedSecretStore one(folder(), cheap);
    QVERIFY(one.begin(passphrase, {{u"vault/key"_s, SecretText("kept")}}));
    QVERIFY(SealedSecretStore(folder(), cheap).changePassphrase(passphrase, other));
    const QByteArray changed = file();

    QCOMPARE(ruleOf(one.read(u"vault"_s, u"key"_s)), u"secret.passphrase_needed"_s);
    QCOMPARE(ruleOf(one.write(u"smtp"_s, u"user"_s, SecretText("x"))), u"secret.passphrase_needed"_s);
    QCOMPARE(file(), changed);
    QVERIFY(one.unlock(other));
    QCOMPARE(secretIn(one, u"vault"_s, u"key"_s), QByteArray("kept"));
}

void TestSealedSecretStore::aDamagedFileIsNotWrittenOver()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));
    const QByteArray torn = file().chopped(1);
    setFile(torn);

    QCOMPARE(ruleOf(store.read(u"smtp"_s, u"user"_s)), u"secret.sealed_damaged"_s);
    QCOMPARE(ruleOf(store.write(u"smtp"_s, u"user"_s, SecretText("x"))), u"secret.sealed_damaged"_s);
    QCOMPARE(ruleOf(store.changePassphrase(passphrase, other)), u"secret.sealed_damaged"_s);

    QCOMPARE(file(), torn);
}

void TestSealedSecretStore::refusesWhatIsNoText()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));

    QCOMPARE(ruleOf(store.write(u"smtp"_s, u"user"_s, SecretText("\xff\xfe"))), u"secret.not_text"_s);
}

void TestSealedSecretStore::whoOnlyReadsLeavesTheFolderAsItIs()
{
    SealedSecretStore first(folder(), cheap);
    QVERIFY(first.begin(passphrase, {{u"stripe/api_key"_s, SecretText("sk")}}));
    const auto filesNow
        = [this] { return QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    const QStringList files = filesNow();
    const QByteArray before = file();
    const QDateTime changedAt = QFileInfo(SealedSecretStore::pathIn(folder())).lastModified();

    SealedSecretStore other(folder(), cheap);
    QVERIFY(!other.unlock(SecretText("eight green bicycles")));
    QVERIFY(other.unlock(passphrase));
    QCOMPARE(secretIn(other, u"stripe"_s, u"api_key"_s), QByteArray("sk"));

    QCOMPARE(filesNow(), files);
    QCOMPARE(file(), before);
    QCOMPARE(QFileInfo(SealedSecretStore::pathIn(folder())).lastModified(), changedAt);
}

void TestSealedSecretStore::discardingTakesTheFileAway()
{
    SealedSecretStore store(folder(), cheap);
    QVERIFY(store.begin(passphrase, {}));

    QVERIFY(store.discard());

    QVERIFY(!store.isThere());
    QVERIFY(!store.isUnlocked());
    QVERIFY(store.begin(other, {}));
}
