#pragma once

#include "core/sync/CrmStream.h"
#include "core/sync/PagesAhead.h"

#include <memory>

namespace quittance {

//! One walk through a stream's listing, page by page. From the second page on, and where the stream can be
//! read elsewhere, the pages are read ahead; a listing of one page starts no thread. For one thread.
class CrmListing
{
public:
    //! stream and bell must outlive this. Until this is destroyed, nobody else lists the stream. isFirst:
    //! most records are new, so what is read ahead comes with its rows. bell: rung when a page has been read
    //! ahead.
    CrmListing(CrmStream &stream, bool isFirst, PageBell &bell)
        : m_stream(stream)
        , m_isFirst(isFirst)
        , m_bell(bell)
    {
    }
    //! Stops a reader and waits for it.
    ~CrmListing();
    Q_DISABLE_COPY_MOVE(CrmListing)

    //! The page at this position: what the page before named as its next, or any place after an error and at
    //! first. Errors are the stream's; Cancelled soon after stop is set.
    Result<CrmRecordPage> page(const QString &position, const StopFlag &stop);
    //! Nobody reads it now, so that page() does; or a page that was read ahead waits.
    bool isReady() const { return !m_ahead || m_ahead->isReady(); }

private:
    Result<CrmRecordPage> readAhead(const QString &position, const StopFlag &stop);
    Result<CrmRecordPage> readHere(const QString &position, const StopFlag &stop);
    void end();

    CrmStream &m_stream;
    const bool m_isFirst;
    PageBell &m_bell;
    std::unique_ptr<PagesAhead> m_ahead;
    QString m_next; //!< Where the page after the last one stands; empty when that is not known.
};

} // namespace quittance
