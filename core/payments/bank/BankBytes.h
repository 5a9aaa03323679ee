#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace quittance {

//! A file byte by byte, in bounded memory, counting its lines. A byte order mark is left out; UTF-16 comes as
//! UTF-8.
class BankBytes
{
public:
    static constexpr int end = -1;

    //! start is what was read of the device before. Device and stop must outlive it.
    BankBytes(QIODevice &device, const StopFlag &stop, QByteArray start = {});

    //! The next byte, or end: where nothing is left, or trouble() says why not.
    int peek()
    {
        return m_position < m_chunk.size() || fill() ? static_cast<unsigned char>(m_chunk[m_position]) : end;
    }
    //! Takes it.
    int next()
    {
        const int byte = peek();
        if (byte != end) {
            ++m_position;
            m_line += byte == '\n' || (byte == '\r' && peek() != '\n');
        }
        return byte;
    }
    //! Whether these bytes come next.
    bool startsWith(QByteArrayView bytes);
    qint64 line() const { return m_line; } //!< Of the next byte, from 1.
    //! Whether a mark said that the text is Unicode.
    bool isUnicode() const { return m_isUnicode; }
    //! Storage bank_file.unreadable, Cancelled bank_file.stopped.
    Result<void> trouble() const;

private:
    bool fill(); //!< Gets more behind what is left; false when there is none.
    QByteArray read();
    void lookAtStart(QByteArray &start);

    QIODevice &m_device;
    const StopFlag &m_stop;
    QByteArray m_readBefore;
    QByteArray m_chunk;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    bool m_started = false;
    bool m_isUnicode = false;
    std::optional<QStringDecoder> m_wide; //!< UTF-16 to text.
    std::optional<Error> m_trouble;
};

} // namespace quittance
