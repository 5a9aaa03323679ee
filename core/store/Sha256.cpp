#include "core/store/Sha256.h"

#include <openssl/evp.h>

namespace quittance {

namespace {

//! Looking it up takes longer than hashing a kilobyte.
const EVP_MD *algorithm()
{
    static EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
    begin();
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

void Sha256::begin()
{
    const int begun = EVP_DigestInit_ex(m_context.get(), algorithm(), nullptr);
    Q_ASSERT(begun == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    const int added = EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    Q_ASSERT(added == 1);
}

QByteArray Sha256::result()
{
    QByteArray hash(32, Qt::Uninitialized);
    const int done = EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<uchar *>(hash.data()), nullptr);
    Q_ASSERT(done == 1);
    begin();
    return hash;
}

} // namespace quittance
