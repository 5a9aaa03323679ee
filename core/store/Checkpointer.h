#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

//! Moves what the write-ahead log holds into the book while nobody can commit. SQLite up to 3.51.2 can lose
//! data when a commit resets the log while another connection starts a checkpoint; so no connection
//! checkpoints by itself, and this holds the write lock of the file on one connection while a second one does
//! it. Only in the program that holds worker.lock; commits of others wait meanwhile, reads do not. A LogDrain
//! at work does the same in another way, and is left alone.
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
    //! Opens two connections of its own, in the calling thread. Nothing is moved while somebody else has the
    //! turn. Storage errors; a busy book is one of them.
    Result<Outcome> run();

private:
    QString m_path;
};

} // namespace quittance
