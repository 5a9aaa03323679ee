#pragma once

#include <QByteArray>

namespace quittance::sandbox {

//! A body that is sent in chunks (RFC 9112 §7.1), as clients do that stream it.
struct ChunkedBody {
    enum class State { Whole, Unfinished, Broken };

    State state = State::Unfinished;
    QByteArray body;
    qsizetype end = 0; //!< Of a whole one: where what follows it begins in the buffer.

    //! Reads what stands in the buffer from a place on. What trails the last chunk is passed over.
    static ChunkedBody read(const QByteArray &buffer, qsizetype from);
};

} // namespace quittance::sandbox
