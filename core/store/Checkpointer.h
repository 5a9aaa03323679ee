#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

class Database;

//! Moves what the write-ahead log holds into the book while nobody can commit. SQLite up to 3.51.2 can lose
//! data when a commit resets the log while another connection starts a checkpoint; so no connection
//! checkpoints by itself, and this holds the write lock of the file on one connection while a second one does
//! it. Only in the program that holds worker.lock; commits of others wait meanwhile, reads do not.
class Checkpointer
{
public:
    explicit Checkpointer(QString path)
        : m_path(std::move(path))
    {
    }

    struct Outcome {
        qint64 logPages = 0; //!< In the log, before.
        qint64 movedPages = 0; //!< Of those, in the file now; fewer when someone still reads the old state.
    };
    //! Opens two connections of its own, in the calling thread. Storage errors; a busy book is one of them.
    Result<Outcome> run();
    //! What it does on the second connection. Only where nobody can begin the log anew meanwhile.
    static Result<Outcome> move(Database &worker);

private:
    QString m_path;
};

} // namespace quittance
