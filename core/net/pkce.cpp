#include "core/net/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace quittance {

namespace {

constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomOAuthText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(
        reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(sizeof(words)));
    return bytes.toBase64(form);
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(form);
}

bool sameOAuthText(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int differences = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return differences == 0;
}

} // namespace quittance
