#include "core/payments/bank/BankBytes.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

} // namespace

BankBytes::BankBytes(QIODevice &device, const StopFlag &stop, QByteArray start)
    : m_device(device)
    , m_stop(stop)
    , m_readBefore(std::move(start))
{
}

Result<void> BankBytes::trouble() const
{
    if (m_trouble)
        return fail(*m_trouble);
    return {};
}

bool BankBytes::startsWith(QByteArrayView bytes)
{
    while (m_chunk.size() - m_position < bytes.size() && fill()) { }
    return QByteArrayView(m_chunk).sliced(m_position).startsWith(bytes);
}

QByteArray BankBytes::read()
{
    QByteArray more(chunkBytes, Qt::Uninitialized);
    const qint64 got = m_device.read(more.data(), chunkBytes);
    if (got < 0)
        m_trouble = Error{
            .kind = ErrorKind::Storage, .rule = u"bank_file.unreadable"_s, .detail = m_device.errorString()};
    more.truncate(std::max<qint64>(got, 0));
    return more;
}

bool BankBytes::fill()
{
    while (!m_trouble) {
        if (m_stop.stopped()) {
            m_trouble = Error{.kind = ErrorKind::Cancelled, .rule = u"bank_file.stopped"_s};
            break;
        }
        QByteArray more = m_readBefore.isEmpty() ? read() : std::exchange(m_readBefore, {});
        if (more.isEmpty())
            break;
        if (!std::exchange(m_started, true))
            lookAtStart(more);
        if (m_wide)
            more = QString(m_wide->decode(more)).toUtf8();
        m_chunk = m_position < m_chunk.size() ? m_chunk.sliced(m_position) + more : more;
        m_position = 0;
        if (!more.isEmpty())
            return true;
    }
    return false;
}

void BankBytes::lookAtStart(QByteArray &start)
{
    if (start.startsWith("\xef\xbb\xbf")) {
        start.remove(0, 3);
        m_isUnicode = true;
    } else if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")) {
        m_wide.emplace(start.startsWith("\xff") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        start.remove(0, 2);
        m_isUnicode = true;
    }
}

} // namespace quittance
