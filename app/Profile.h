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
    //! Who opens or upgrades a book holds this meanwhile, and waits for another who does.
    static QString openingLock(const QString &book) { return book + QStringLiteral(".open"); }
    static constexpr std::chrono::milliseconds openingPatience{60'000};

    //! Name of the local socket on which the holder of worker.lock takes requests.
    QString socketName() const;
    //! Of the one on which the holder of window.lock takes what later starts hand over.
    QString windowSocketName() const { return socketName() + QStringLiteral("-window"); }

    bool lockWindow(std::chrono::milliseconds wait) { return lock(m_window, wait); }
    bool lockWorker(std::chrono::milliseconds wait) { return lock(m_worker, wait); }
    void unlockWindow() { m_window.unlock(); }
    void unlockWorker() { m_worker.unlock(); }
    bool holdsWindow() const { return m_window.isLocked(); }
    bool holdsWorker() const { return m_worker.isLocked(); }

private:
    static bool lock(QLockFile &file, std::chrono::milliseconds wait)
    {
        return file.isLocked() || file.tryLock(static_cast<int>(wait.count()));
    }

    QString m_directory;
    QLockFile m_window;
    QLockFile m_worker;
};

} // namespace quittance
