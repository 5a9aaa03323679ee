#include "core/domain/recoveryCode.h"
#include "core/store/Vault.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

// The envelope around a vault's key: version (1 byte) | log2 of scrypt's N (1) | salt (16) | the key, sealed
// as any other value is, with the key that scrypt makes of the recovery key.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr char envelopeVersion = 1;
constexpr qsizetype envelopeHead = 1 + 1 + 16;
constexpr quint64 blockSize = 8;
constexpr char usualCost = 17; //!< 0.7 s and 128 MiB: RFC 7914 with N = 2^17, r = 8, p = 1.
// An altered envelope must not make this computer work for hours, nor make guessing cheap.
constexpr char leastCost = 15;
constexpr char mostCost = 20;

const SealedPlace place{.table = u"secret_overflow"_s, .column = u"sealed"_s, .row = u"vault/recovery"_s};

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

Error noRandom()
{
    return Error{.kind = ErrorKind::Storage, .rule = u"vault.no_random"_s};
}

Error wrong()
{
    return Error{.kind = ErrorKind::Secret, .rule = u"recovery.wrong"_s, .field = u"recovery_key"_s};
}

Result<QByteArray> stretched(const SecretText &recoveryKey, QByteArrayView salt, char cost)
{
    const Result<QByteArray> secret = recoveryCodeBits(QString::fromUtf8(recoveryKey.reveal()));
    if (!secret)
        return secret;
    QByteArray key(Vault::keyBytes, Qt::Uninitialized);
    const quint64 rounds = quint64(1) << cost;
    const quint64 memory = 128 * blockSize * rounds + 1024 * 1024; // OpenSSL allows 32 MiB by itself.
    if (EVP_PBE_scrypt(secret->constData(), static_cast<size_t>(secret->size()), bytes(salt),
            static_cast<size_t>(salt.size()), rounds, blockSize, 1, memory, bytes(key),
            static_cast<size_t>(key.size()))
        != 1)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"vault.cannot_seal"_s});
    return key;
}

} // namespace

Result<QString> Vault::makeRecoveryKey()
{
    QByteArray random(recoveryKeyBytes, Qt::Uninitialized);
    if (RAND_bytes(bytes(random), static_cast<int>(random.size())) != 1)
        return fail(noRandom());
    return recoveryCodeText(random);
}

Result<QByteArray> Vault::envelope(const SecretText &recoveryKey) const
{
    const Result<QByteArray> salt = makeSalt();
    if (!salt)
        return fail(noRandom());
    return stretched(recoveryKey, *salt, usualCost)
        .and_then([&](const QByteArray &key) { return Vault(key, m_keyId).seal(m_key, place); })
        .transform([&](const QByteArray &sealed) {
            return QByteArray(1, envelopeVersion) + usualCost + *salt + sealed;
        });
}

Result<SecretText> Vault::keyFromEnvelope(const QByteArray &envelope, const SecretText &recoveryKey)
{
    const qsizetype idAt = envelopeHead + 1; // Behind the version of the sealed form.
    if (envelope.size() < idAt + 2 || envelope[0] != envelopeVersion || envelope[1] < leastCost
        || envelope[1] > mostCost)
        return fail(wrong());
    const auto keyId = qFromBigEndian<quint16>(envelope.constData() + idAt);
    return stretched(recoveryKey, QByteArrayView(envelope).sliced(2, envelopeHead - 2), envelope[1])
        .and_then([&](const QByteArray &key) {
            return Vault(key, keyId).open(envelope.sliced(envelopeHead), place).map_error([](const Error &) {
                return wrong();
            });
        })
        .transform([](const QByteArray &key) { return SecretText(key); });
}

} // namespace quittance
