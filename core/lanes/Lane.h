#pragma once

#include "core/base/StopFlag.h"
#include "core/store/Database.h"
#include "core/store/EarlyEnd.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace quittance {

//! One thread with one SQLite connection; jobs run in the order they were given.
//! Inside a job everything is synchronous: read, write, call a service, return a value.
class Lane
{
public:
    enum class For : quint8 {
        Work, //!< A job that has begun runs to its end, whatever becomes of its future.
        Outside, //!< As Work, of what others do: it gives way to the window.
        Reading, //!< A statement ends early once nobody waits for its answer: the next question is a newer
                 //!< one.
    };
    //! How far a lane may go with its book.
    struct Rules {
        Database::Open open = Database::Open::AsItIs;
        std::optional<Error> refusal = {}; //!< Answers every job, which does not run.
        WriteGuard guard = {}; //!< Of the connection.
    };
    //! The database is opened by the first job, in the lane's own thread. It must be up to date by then.
    Lane(QString name, QString databasePath, For use, Rules rules);
    Lane(QString name, QString databasePath, For use = For::Work);
    //! Tells the running job to stop and waits for it; drops the ones not started.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    //! job: a copyable callable taking (Database &, const StopFlag &) and returning a Result<T>. Thread-safe.
    //! When the connection does not open, the future holds that error and the job does not run.
    //! A job that is dropped leaves its future cancelled, never hanging; one whose future is cancelled before
    //! its turn does not run.
    template <class Job>
    auto run(Job job)
    {
        using R = std::invoke_result_t<Job, Database &, const StopFlag &>;
        auto promise = std::make_shared<QPromise<R>>(); // Destroyed unfinished, it cancels its future.
        promise->start();
        QFuture<R> future = promise->future();
        m_pool.start([this, promise, job = std::move(job)]() mutable {
            if (promise->isCanceled()) { // Nobody waits for it any more.
                promise->finish();
                return;
            }
            if (m_rules.refusal) {
                promise->addResult(R(fail(*m_rules.refusal)));
                promise->finish();
                return;
            }
            Database &connection = database();
            if (const auto &problem = connection.openError()) {
                promise->addResult(R(fail(*problem)));
            } else {
                std::optional<EarlyEnd> early;
                if (m_use == For::Reading)
                    early.emplace(
                        connection, [this, &promise] { return promise->isCanceled() || m_stop.stopped(); });
                promise->addResult(job(connection, m_stop));
            }
            promise->finish();
        });
        return future;
    }

private:
    Database &database();

    QString m_name;
    QString m_databasePath;
    For m_use;
    Rules m_rules;
    StopFlag m_stop;
    std::unique_ptr<Database> m_database; //!< Only touched in the lane's thread.
    QThreadPool m_pool; //!< Last member: destroyed first.
};

} // namespace quittance
