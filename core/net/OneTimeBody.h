#pragma once

#include <QIODevice>

namespace quittance {

//! The bytes of a request that can be read once only. Qt sends a request again by itself, up to twice, when
//! the connection ends before the answer; from a sequential device it cannot, and so a POST leaves at most
//! once. It also tells whether Qt has begun to send: without that the service has no whole request.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray bytes, QObject *parent);

    bool begun() const { return m_begun; }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_begun = false;
};

} // namespace quittance
