#include "core/net/AccessTokenShelf.h"

#include <QMutexLocker>

namespace quittance {

Result<AccessToken> AccessTokenShelf::get(const QByteArray &owner, const QDateTime &now, const Fetch &fetch)
{
    // Held while it is fetched: who waits here would ask for the same.
    const QMutexLocker lock(&m_mutex);
    const auto known = m_tokens.constFind(owner);
    if (known != m_tokens.cend() && now < known->renewAt)
        return *known;
    Result<AccessToken> fresh = fetch();
    if (fresh)
        m_tokens.insert(owner, *fresh);
    return fresh;
}

void AccessTokenShelf::drop(const QByteArray &owner, const SecretText &refused)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_tokens.constFind(owner);
    if (known != m_tokens.cend() && known->text.reveal() == refused.reveal())
        m_tokens.erase(known);
}

} // namespace quittance
