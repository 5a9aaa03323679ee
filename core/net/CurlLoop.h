#pragma once

#include "core/base/Guarded.h"

#include <QThread>

#include <memory>
#include <vector>

namespace quittance {

class CurlExchange;

//! The thread in which libcurl carries exchanges, all at once, and keeps connections for those that only
//! read.
class CurlLoop
{
public:
    CurlLoop();
    //! Stops what is still on its way.
    ~CurlLoop();
    Q_DISABLE_COPY_MOVE(CurlLoop)

    //! Begins it soon. Any thread.
    void add(std::unique_ptr<CurlExchange> exchange);

private:
    using Exchanges = std::vector<std::unique_ptr<CurlExchange>>;
    struct Waiting {
        Exchanges exchanges;
        bool isEnding = false;
    };

    void run();
    //! False when it is time to end.
    bool takeIn();
    void settleThoseAtTheirEnd();
    void settleTheStopped();

    void *m_multi; //!< libcurl's.
    Guarded<Waiting> m_waiting;
    Exchanges m_under; //!< Under way; of the thread.
    std::unique_ptr<QThread> m_thread; //!< Last: it uses the others.
};

} // namespace quittance
