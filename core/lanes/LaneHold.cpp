#include "core/lanes/LaneHold.h"

namespace quittance {

using namespace Qt::StringLiterals;

LaneHold::LaneHold(Lane &lane)
{
    m_over.start();
    auto still = std::make_shared<QPromise<void>>(); // Destroyed unfinished, it cancels its future.
    still->start();
    m_still = still->future();
    m_job = lane.run([still = std::move(still), over = m_over.future()](
                         Database &, const StopFlag &) mutable -> Result<void> {
        still->finish();
        over.waitForFinished();
        return {};
    });
}

Result<void> LaneHold::wait()
{
    m_still.waitForFinished();
    if (!m_still.isCanceled())
        return {};
    m_job.waitForFinished();
    if (m_job.resultCount() > 0)
        return m_job.result();
    return fail(ErrorKind::Cancelled, u"the lane ended"_s);
}

} // namespace quittance
