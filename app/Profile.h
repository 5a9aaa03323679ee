#pragma once

#include "core/base/Error.h"

#include <QLockFile>
#include <QString>

#include <chrono>

namespace quittance {

//! The directory of one book and its two locks. window.lock: one window a profile. worker.lock: its holder
//! alone performs effects and observes.
class Profile
{
public:
    //! Empty takes the user's own book (AppLocalDataLocation/book).
    explicit Profile(const QString &directory);

    //! Makes the directory, readable by its owner only. Storage "profile.cannot_create".
    Result<void> prepare() const;

    const QString &directory() const { return m_directory; }
    //! Name of the local socket on which the holder of worker.lock takes requests.
    QString socketName() const;

    bool lockWindow(std::chrono::milliseconds wait)
    {
        return m_window.tryLock(static_cast<int>(wait.count()));
    }
    bool lockWorker(std::chrono::milliseconds wait)
    {
        return m_worker.tryLock(static_cast<int>(wait.count()));
    }
    void unlockWorker() { m_worker.unlock(); }

private:
    QString m_directory;
    QLockFile m_window;
    QLockFile m_worker;
};

} // namespace quittance
