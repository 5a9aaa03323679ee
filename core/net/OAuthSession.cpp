#include "core/net/OAuthSession.h"

#include "core/base/Clock.h"
#include "core/base/CrashPoint.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QThread>

#include <memory>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto longestWait = 90s;
constexpr auto look = 20ms;

struct UnlockMutex {
    void operator()(QMutex *mutex) const { mutex->unlock(); }
};
using Unlock = std::unique_ptr<QMutex, UnlockMutex>;

tl::unexpected<Error> mustConnect(const QString &rule)
{
    return fail(Error{.kind = ErrorKind::Unauthorized, .rule = rule});
}

//! Nothing of the renewal has reached the service, or it said that it did nothing.
bool leftTokenGood(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::InvalidInput || error.rule == "net.not_sent"_L1
        || error.rule == "oauth.client_refused"_L1;
}

} // namespace

OAuthSession::OAuthSession(
    HttpTransport &transport, Clock &clock, OAuthService service, OAuthStore &store, QString lockFile)
    : m_clock(clock)
    , m_tokens(transport, clock, service)
    , m_store(store)
    , m_lockFile(std::move(lockFile))
    , m_rotates(service.rotates)
{
}

Result<OAuthGrant> OAuthSession::access(const StopFlag &stop)
{
    SecretText over;
    {
        if (const Result<void> turn = await(stop, [this] { return m_mutex.tryLock(); }); !turn)
            return fail(turn.error());
        const Unlock unlock(&m_mutex);
        const Result<std::optional<OAuthGrant>> grant = stored();
        if (!grant)
            return fail(grant.error());
        if (!*grant)
            return mustConnect(u"oauth.not_connected"_s);
        if (!(*grant)->isOver(m_clock.now()))
            return **grant;
        over = (*grant)->accessToken;
    }
    return renew(over, stop);
}

Result<OAuthGrant> OAuthSession::renew(const SecretText &refused, const StopFlag &stop)
{
    if (const Result<void> turn = await(stop, [this] { return m_mutex.tryLock(); }); !turn)
        return fail(turn.error());
    const Unlock unlock(&m_mutex);
    QLockFile file(m_lockFile);
    file.setStaleLockTime(0); // However long a renewal takes: only the death of its program frees it.
    if (const Result<void> turn = await(stop, [&file] { return file.tryLock(0); }); !turn)
        return fail(turn.error());
    return renewAlone(refused);
}

Result<void> OAuthSession::keepAlive(std::chrono::hours most, const StopFlag &stop)
{
    SecretText resting;
    {
        if (const Result<void> turn = await(stop, [this] { return m_mutex.tryLock(); }); !turn)
            return turn;
        const Unlock unlock(&m_mutex);
        const Result<std::optional<OAuthGrant>> grant = stored();
        if (!grant)
            return fail(grant.error());
        if (!*grant || !(*grant)->rests(m_clock.now(), most))
            return {};
        resting = (*grant)->accessToken;
    }
    return renew(resting, stop).transform([](const OAuthGrant &) {});
}

Result<void> OAuthSession::await(const StopFlag &stop, const std::function<bool()> &taken) const
{
    const QDeadlineTimer deadline(longestWait);
    while (!taken()) {
        if (stop.stopped())
            return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"net.not_sent"_s});
        if (deadline.hasExpired())
            return fail(Error{.kind = ErrorKind::Busy, .rule = u"oauth.locked"_s});
        QThread::msleep(look.count());
    }
    return {};
}

Result<std::optional<OAuthGrant>> OAuthSession::stored()
{
    if (m_unsaved) {
        if (const Result<void> kept = keep(*m_unsaved); !kept)
            return fail(kept.error());
    }
    return m_store.read();
}

Result<OAuthGrant> OAuthSession::renewAlone(const SecretText &refused)
{
    Result<std::optional<OAuthGrant>> grant = stored();
    if (!grant)
        return fail(grant.error());
    if (!*grant)
        return mustConnect(u"oauth.not_connected"_s);
    // Somebody has renewed while we waited.
    if (!(*grant)->accessToken.isEmpty() && (*grant)->accessToken.reveal() != refused.reveal())
        return **grant;
    if ((*grant)->refreshToken.isEmpty() || (*grant)->state == OAuthGrant::State::Refused)
        return mustConnect(u"oauth.grant_refused"_s);
    if ((*grant)->state == OAuthGrant::State::Asked && m_rotates)
        return mustConnect(u"oauth.grant_lost"_s);
    return ask(std::move(**grant));
}

Result<OAuthGrant> OAuthSession::ask(OAuthGrant grant)
{
    using State = OAuthGrant::State;

    if (m_rotates) {
        grant.state = State::Asked;
        if (const Result<void> kept = m_store.write(grant); !kept)
            return fail(kept.error());
    }
    CrashPoint::reached("before token renewal");
    Result<OAuthGrant> renewed = m_tokens.renew(grant.refreshToken, StopFlag());
    CrashPoint::reached("after token renewal");
    if (!renewed) {
        const Error &error = renewed.error();
        const bool refused = error.rule == "oauth.grant_refused"_L1;
        if (!refused && !leftTokenGood(error) && m_rotates)
            return fail(Error{.kind = ErrorKind::Unauthorized,
                .rule = u"oauth.grant_lost"_s,
                .detail = u"after %1 %2"_s.arg(error.rule, error.detail)});
        grant.state = refused ? State::Refused : State::Good;
        if (const Result<void> kept = m_store.write(grant); !kept)
            return fail(kept.error());
        return renewed;
    }
    if (renewed->refreshToken.isEmpty())
        renewed->refreshToken = grant.refreshToken;
    renewed->seed = grant.seed;
    if (renewed->scope.isEmpty())
        renewed->scope = grant.scope;
    for (auto told = grant.more.constBegin(); told != grant.more.constEnd(); ++told)
        if (!renewed->more.contains(told.key()))
            renewed->more.insert(told.key(), told.value());
    if (const Result<void> kept = keep(*renewed); !kept)
        return fail(kept.error());
    return renewed;
}

Result<void> OAuthSession::keep(const OAuthGrant &grant)
{
    const OAuthGrant whole = grant; // It may be m_unsaved itself.
    m_unsaved = whole;
    return m_store.write(whole).map([this] { m_unsaved.reset(); });
}

} // namespace quittance
