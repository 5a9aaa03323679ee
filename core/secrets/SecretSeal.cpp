#include "core/secrets/SecretSeal.h"

#include "core/base/Json.h"
#include "core/base/passphrase.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = QByteArrayLiteral("QTSEALED");
constexpr char formVersion = 1;
constexpr char usualBlock = 8;
constexpr char usualLanes = 1;
// An altered file must not make this computer work for hours, nor make guessing cheap.
constexpr char mostCost = 20;
constexpr char mostBlock = 16;
constexpr char mostLanes = 4;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype keyLength = 32;
constexpr qsizetype saltAt = 8 + 4;
constexpr qsizetype checkAt = saltAt + saltBytes;
constexpr qsizetype headBytes = checkAt + checkBytes;
constexpr qsizetype nonceLength = 12;
constexpr qsizetype tagLength = 16;
constexpr qsizetype digestBytes = 32;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const uchar *read(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *written(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

tl::unexpected<Error> damagedFile()
{
    return fail(Error{.kind = ErrorKind::Secret, .rule = u"secret.sealed_damaged"_s});
}

tl::unexpected<Error> cannotSeal()
{
    return fail(Error{.kind = ErrorKind::Storage, .rule = u"vault.cannot_seal"_s});
}

Result<QByteArray> randoms(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    if (RAND_bytes(written(random), static_cast<int>(count)) != 1)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"vault.no_random"_s});
    return random;
}

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

bool isWithin(char value, char least, char most)
{
    return value >= least && value <= most;
}

//! Key and check: 48 bytes. begun: the head up to its check.
Result<QByteArray> stretchedBy(const SecretText &passphrase, const QByteArray &begun)
{
    // Keyboards write one letter in two ways.
    QByteArray typed
        = QString::fromUtf8(passphrase.reveal()).normalized(QString::NormalizationForm_C).toUtf8();
    const char *form = begun.constData() + mark.size();
    const quint64 rounds = quint64(1) << form[1];
    const auto block = static_cast<quint64>(form[2]);
    const auto lanes = static_cast<quint64>(form[3]);
    const quint64 memory = 128 * block * (rounds + lanes) + 1024 * 1024; // OpenSSL allows 32 MiB by itself.
    QByteArray made(keyLength + checkBytes, Qt::Uninitialized);
    const bool isMade = EVP_PBE_scrypt(typed.constData(), static_cast<size_t>(typed.size()),
                            read(QByteArrayView(begun).sliced(saltAt, saltBytes)), saltBytes, rounds, block,
                            lanes, memory, written(made), static_cast<size_t>(made.size()))
        == 1;
    OPENSSL_cleanse(typed.data(), static_cast<size_t>(typed.size()));
    if (!isMade)
        return cannotSeal();
    return made;
}

QByteArray jsonOf(const SecretBundle &secrets)
{
    QJsonObject object;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        object.insert(it.key(), QString::fromUtf8(it->reveal()));
    return canonicalJson(object);
}

Result<SecretBundle> secretsOf(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return damagedFile();
    SecretBundle secrets;
    for (auto it = object->begin(); it != object->end(); ++it)
        secrets.insert(it.key(), SecretText(it->toString().toUtf8()));
    return secrets;
}

} // namespace

SecretSeal::~SecretSeal()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

bool SecretSeal::isWhole(const QByteArray &file)
{
    if (file.size() < headBytes + nonceLength + tagLength + digestBytes || !file.startsWith(mark))
        return false;
    const char *form = file.constData() + mark.size();
    return form[0] == formVersion && isWithin(form[1], leastCost, mostCost) && isWithin(form[2], 1, mostBlock)
        && isWithin(form[3], 1, mostLanes)
        && digestOf(QByteArrayView(file).chopped(digestBytes)) == file.last(digestBytes);
}

Result<SecretSeal> SecretSeal::make(const SecretText &passphrase, char cost)
{
    if (passphraseStrength(QString::fromUtf8(passphrase.reveal())) == PassphraseStrength::TooShort)
        return invalid(u"secret.passphrase_short"_s, u"passphrase"_s, {});
    const Result<QByteArray> salt = randoms(saltBytes);
    if (!salt)
        return fail(salt.error());
    SecretSeal made;
    const char form[] = {formVersion, cost, usualBlock, usualLanes};
    made.m_head = mark + QByteArray(form, sizeof(form)) + *salt;
    Result<QByteArray> stretched = stretchedBy(passphrase, made.m_head);
    if (!stretched)
        return fail(stretched.error());
    std::copy_n(read(*stretched), keyLength, made.m_key.begin());
    made.m_head += stretched->last(checkBytes);
    OPENSSL_cleanse(stretched->data(), static_cast<size_t>(stretched->size()));
    return made;
}

Result<SecretSeal> SecretSeal::of(const QByteArray &file, const SecretText &passphrase)
{
    if (!isWhole(file))
        return damagedFile();
    SecretSeal known;
    known.m_head = file.first(headBytes);
    Result<QByteArray> stretched = stretchedBy(passphrase, known.m_head);
    if (!stretched)
        return fail(stretched.error());
    const bool isRight
        = CRYPTO_memcmp(stretched->constData() + keyLength, file.constData() + checkAt, checkBytes) == 0;
    std::copy_n(read(*stretched), keyLength, known.m_key.begin());
    OPENSSL_cleanse(stretched->data(), static_cast<size_t>(stretched->size()));
    if (!isRight)
        return fail(
            Error{.kind = ErrorKind::Secret, .rule = u"secret.passphrase_wrong"_s, .field = u"passphrase"_s});
    return known;
}

bool SecretSeal::fits(const QByteArray &file) const
{
    return file.startsWith(m_head);
}

Result<QByteArray> SecretSeal::seal(const SecretBundle &secrets) const
{
    const Result<QByteArray> nonce = randoms(nonceLength);
    if (!nonce)
        return nonce;
    QByteArray plain = jsonOf(secrets);
    QByteArray sealed(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagLength, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int done = 0;
    const bool isSealed = context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), read(*nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &done, read(m_head), static_cast<int>(m_head.size()))
            == 1
        && EVP_EncryptUpdate(
               context.get(), written(sealed), &done, read(plain), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), written(sealed) + done, &done) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagLength, tag.data()) == 1;
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    if (!isSealed)
        return cannotSeal();
    const QByteArray file = m_head + *nonce + sealed + tag;
    return file + digestOf(file);
}

Result<SecretBundle> SecretSeal::open(const QByteArray &file) const
{
    if (!isWhole(file) || !fits(file))
        return damagedFile();
    const QByteArrayView body = QByteArrayView(file).sliced(headBytes).chopped(digestBytes);
    const QByteArrayView nonce = body.first(nonceLength);
    const QByteArrayView sealed = body.sliced(nonceLength).chopped(tagLength);
    QByteArray tag = body.last(tagLength).toByteArray();
    QByteArray plain(sealed.size(), Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int done = 0;
    const bool isOpened = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), read(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &done, read(m_head), static_cast<int>(m_head.size()))
            == 1
        && EVP_DecryptUpdate(
               context.get(), written(plain), &done, read(sealed), static_cast<int>(sealed.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagLength, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), written(plain) + done, &done) == 1;
    Result<SecretBundle> secrets = isOpened ? secretsOf(plain) : Result<SecretBundle>(damagedFile());
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    return secrets;
}

} // namespace quittance
