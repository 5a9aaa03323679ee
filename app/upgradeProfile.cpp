#include "app/upgradeProfile.h"

#include "app/Composition.h"
#include "app/Profile.h"
#include "core/base/Clock.h"
#include "core/service/Workshop.h"

#include <QLockFile>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Both locks of a profile; those it did not hold before are given back.
class BothLocks
{
public:
    explicit BothLocks(Profile &profile)
        : m_profile(profile)
        , m_hadWindow(profile.holdsWindow())
        , m_hadWorker(profile.holdsWorker())
        , m_held(profile.lockWindow(patience) && profile.lockWorker(patience))
    {
    }
    ~BothLocks()
    {
        if (!m_hadWindow)
            m_profile.unlockWindow();
        if (!m_hadWorker)
            m_profile.unlockWorker();
    }
    Q_DISABLE_COPY_MOVE(BothLocks)

    bool held() const { return m_held; }

private:
    static constexpr auto patience = 2000ms; //!< A command is soon through; an open window stays.

    Profile &m_profile;
    bool m_hadWindow;
    bool m_hadWorker;
    bool m_held;
};

} // namespace

Result<BookUpgrade> upgradeProfile(Profile &profile)
{
    const QString path = Workshop::bookPath(profile.directory());
    QLockFile opening(Profile::openingLock(path)); // Whoever opens the book meanwhile waits and finds it new.
    opening.setStaleLockTime(0); // Held by a living program it is not stale, however long the upgrade takes.
    if (!opening.tryLock(static_cast<int>(Profile::openingPatience.count())))
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s});
    BookPresence presence(profile.directory(), Composition::self());
    if (const Result<void> entered = presence.enter(QDateTime::currentDateTimeUtc()); !entered)
        return fail(entered.error());
    const BothLocks locks(profile);
    if (!locks.held())
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"upgrade.in_use"_s});
    return upgradeBook({.path = path,
        .backupDirectory = profile.directory() + u"/backup"_s,
        .now = SystemClock().now(),
        .freeBytes = {}});
}

} // namespace quittance
