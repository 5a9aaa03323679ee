#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace quittance {

//! Runs work beside the caller's thread, and answers with what it returns. Work about files, which has no
//! lane; it finishes by itself when nobody waits for it any more, and must need nothing that goes away
//! before.
template <class Work>
auto beside(Work work)
{
    using R = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace quittance
