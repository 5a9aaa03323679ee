#pragma once

#include "core/store/WriteGuard.h"

#include <QSemaphore>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace quittance {

//! Moves a book's write-ahead log into the book in a thread of its own, again and again while others commit:
//! whoever closes the book after much was written has little left to move. While it moves something, a reader
//! keeps commits from beginning the log anew: beside that alone a checkpoint is not safe (see Checkpointer).
//! Only a help; what fails here is told where it is written or closed. Only in the program that holds
//! worker.lock.
class LogDrain
{
public:
    static constexpr qint64 longPages = 32'000; //!< 130 MB on the disk, 256 KB of index.

    //! guard: of the book, asked before every checkpoint. tooLong: of a log, in pages.
    LogDrain(const QString &bookPath, WriteGuard guard, qint64 tooLong = longPages);
    //! Waits for a checkpoint that is under way.
    ~LogDrain();
    Q_DISABLE_COPY_MOVE(LogDrain)

    //! Where the log has become long, waits until what was committed before this call has been moved. For one
    //! thread, outside a transaction: where it alone commits, its next commit begins the log anew. Without
    //! such a pause that never happens while it commits on and on, and the log and its index in memory would
    //! grow to the end.
    void keepShort();

private:
    const qint64 m_tooLong;
    std::atomic<qint64> m_pages = 0; //!< Of the log, when it was last looked at.
    QSemaphore m_turn; //!< Released to wake the thread.
    QSemaphore m_caughtUp;
    std::atomic<bool> m_ends = false;
    std::unique_ptr<QThread> m_thread; //!< Last: it uses the others.
};

} // namespace quittance
