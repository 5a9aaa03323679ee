#pragma once

#include <QSemaphore>
#include <QString>
#include <QThread>

#include <memory>

namespace quittance {

//! Brings a book's write-ahead log to the disk, again and again in a thread of its own, while much is written
//! that no commit waits for: the next one that does wait then has little left to wait for. Only a help; what
//! fails here fails there as well, and is told there.
class LogFlush
{
public:
    explicit LogFlush(const QString &bookPath);
    //! Waits for a flush that is under way.
    ~LogFlush();
    Q_DISABLE_COPY_MOVE(LogFlush)

private:
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread; //!< Last: it uses the other.
};

} // namespace quittance
