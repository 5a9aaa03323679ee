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
    //! guard: of the book, asked before every checkpoint.
    LogDrain(const QString &bookPath, WriteGuard guard);
    //! Waits for a checkpoint that is under way.
    ~LogDrain();
    Q_DISABLE_COPY_MOVE(LogDrain)

    //! Waits until the log's part that was committed before this call has been moved. For one thread, outside
    //! a transaction: where it alone commits, its next commit begins the log anew, which without a pause
    //! never happens, and the log and its index in memory would grow to the end.
    void catchUp();

private:
    QSemaphore m_turn; //!< Released to wake the thread.
    QSemaphore m_caughtUp;
    std::atomic<bool> m_ends = false;
    std::unique_ptr<QThread> m_thread; //!< Last: it uses the others.
};

} // namespace quittance
