#include "core/sync/CrmListing.h"

namespace quittance {

CrmListing::~CrmListing()
{
    end();
}

void CrmListing::end()
{
    if (!m_ahead)
        return;
    m_ahead.reset();
    m_stream.listHere();
}

Result<CrmRecordPage> CrmListing::readAhead(const QString &position, const StopFlag &stop)
{
    Result<CrmRecordPage> page = m_stream.list(position, stop);
    if (page && m_isFirst)
        m_stream.makeReady(*page);
    return page;
}

//! The page, and a reader for those behind it.
Result<CrmRecordPage> CrmListing::readHere(const QString &position, const StopFlag &stop)
{
    Result<CrmRecordPage> page = m_stream.list(position, stop);
    m_next = page ? page->next : QString();
    if (!m_next.isEmpty() && m_next != position && m_stream.listElsewhere(stop))
        m_ahead = std::make_unique<PagesAhead>(
            [this](const QString &place, const StopFlag &itsStop) { return readAhead(place, itsStop); },
            m_next, m_bell);
    return page;
}

Result<CrmRecordPage> CrmListing::page(const QString &position, const StopFlag &stop)
{
    if (position.isEmpty() || position != m_next)
        end();
    if (!m_ahead)
        return readHere(position, stop);
    Result<CrmRecordPage> page = m_ahead->next(stop);
    if (!page || page->next.isEmpty() || page->next == position)
        end();
    // The access may only be renewed where the book may be touched: here.
    if (!page && page.error().rule == CrmConnector::accessOver)
        return readHere(position, stop);
    m_next = page ? page->next : QString();
    return page;
}

} // namespace quittance
