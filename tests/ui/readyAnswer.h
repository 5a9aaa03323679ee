#pragma once

#include "core/base/Error.h"

#include <QFuture>
#include <QPromise>

//! An answer that is there already.
template <class T>
QFuture<quittance::Result<T>> ready(quittance::Result<T> result)
{
    QPromise<quittance::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}
