#pragma once

#include "core/crm/CrmConnector.h"
#include "core/sync/PageBell.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace quittance {

//! Reads the pages of a listing in a thread of its own, a few ahead of the lane that stores them: reading and
//! storing take about as long as each other. What waits is bounded, so that a slow disk costs no memory. The
//! pages come in their order, and an error comes where its page would have.
class PagesAhead
{
public:
    //! Called in the reading thread only, for one page at a time: it must touch nothing that belongs to the
    //! lane, such as its database.
    using Read = std::function<Result<CrmRecordPage>(const QString &position, const StopFlag &stop)>;

    //! Pages that may wait, and records after which no further page is begun: a page is read whole. As many
    //! as a lane stores at once: it takes them all before it begins, and the reader must not wait for its
    //! end.
    static constexpr size_t pagesMax = 32;
    static constexpr qsizetype recordsMax = 1500;

    //! Begins at once, at this position. The reading ends with the last page, with a page that names itself
    //! as the next one, and with the first error. bell: rung for each page; it must outlive this.
    PagesAhead(Read read, const QString &position, PageBell &bell);
    //! Tells the reader to stop and waits for it: as long as read() takes to obey.
    ~PagesAhead();
    Q_DISABLE_COPY_MOVE(PagesAhead)

    //! The next page, or the error that came in its place: then, or behind the last page, do not call it
    //! again. Cancelled soon after stop is set. For the thread that made this.
    Result<CrmRecordPage> next(const StopFlag &stop);
    //! next() would not wait.
    bool isReady() const;

private:
    void readAll(QString position);
    //! False when nobody wants another page.
    bool hand(Result<CrmRecordPage> page);
    bool isFull() const { return m_pages.size() >= pagesMax || m_records >= recordsMax; }

    const Read m_read;
    PageBell &m_bell;
    const StopFlag m_stop; //!< Of the reader alone.
    mutable QMutex m_mutex; //!< Guards what follows.
    QWaitCondition m_changed;
    std::deque<Result<CrmRecordPage>> m_pages;
    qsizetype m_records = 0; //!< In those pages.
    std::unique_ptr<QThread> m_thread; //!< Last: it uses the others.
};

} // namespace quittance
