#include "core/net/OAuthPaste.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QThread>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void OAuthPaste::ask()
{
    const QMutexLocker lock(&m_mutex);
    m_isWanted = true;
    m_address.reset();
}

bool OAuthPaste::isWanted() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isWanted;
}

void OAuthPaste::give(const SecretText &address)
{
    const QMutexLocker lock(&m_mutex);
    m_address = address;
}

Result<SecretText> OAuthPaste::wait(std::chrono::milliseconds longest, const StopFlag &stop)
{
    constexpr auto look = 50ms;
    const QDeadlineTimer deadline(longest);
    while (!stop.stopped() && !deadline.hasExpired()) {
        {
            const QMutexLocker lock(&m_mutex);
            if (m_address) {
                m_isWanted = false;
                const SecretText address = *m_address;
                m_address.reset();
                return address;
            }
        }
        QThread::msleep(look.count());
    }
    return fail(Error{
        .kind = ErrorKind::Cancelled, .rule = stop.stopped() ? u"oauth.stopped"_s : u"oauth.not_answered"_s});
}

} // namespace quittance
