#pragma once

#include "core/lanes/Lane.h"

namespace quittance {

//! Keeps a lane still, for a job of another lane: what runs in it ends first, and nothing else begins until
//! this is gone. Asking for it does not block; of two lanes only one may hold the other, or both stand.
class LaneHold
{
public:
    explicit LaneHold(Lane &lane);

    //! Blocks until the lane stands still. Its refusal, or Cancelled: it ends, or has no book.
    Result<void> wait();

private:
    QPromise<void> m_over; //!< Its end, whichever, lets the lane go on.
    QFuture<void> m_still;
    QFuture<Result<void>> m_job;
};

} // namespace quittance
