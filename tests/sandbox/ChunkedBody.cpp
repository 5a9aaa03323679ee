#include "tests/sandbox/ChunkedBody.h"

namespace quittance::sandbox {

ChunkedBody ChunkedBody::read(const QByteArray &buffer, qsizetype from)
{
    ChunkedBody read;
    for (qsizetype at = from;;) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            return read;
        QByteArray size = buffer.mid(at, lineEnd - at);
        size.truncate(size.indexOf(';') < 0 ? size.size() : size.indexOf(';')); // An extension.
        bool isNumber = false;
        const qsizetype length = size.trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || length < 0) {
            read.state = State::Broken;
            return read;
        }
        at = lineEnd + 2;
        if (length == 0) {
            const qsizetype trailersEnd = buffer.indexOf("\r\n\r\n", at - 2);
            if (trailersEnd >= 0) {
                read.state = State::Whole;
                read.end = trailersEnd + 4;
            }
            return read;
        }
        if (buffer.size() < at + length + 2)
            return read;
        read.body += buffer.mid(at, length);
        at += length;
        if (buffer.mid(at, 2) != "\r\n") {
            read.state = State::Broken;
            return read;
        }
        at += 2;
    }
}

} // namespace quittance::sandbox
