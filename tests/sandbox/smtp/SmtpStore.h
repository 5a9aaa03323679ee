#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

namespace quittance::sandbox {

struct SmtpEnvelope {
    QString from; //!< Empty for a bounce.
    QStringList to;
};

//! A folder of received messages: <n>-<id>.eml holds the bytes as they came, without the dots of the
//! transport, and <n>-<id>.json {id, from, to, time}, which is there first. n has six digits, so names sort
//! by arrival.
class SmtpStore
{
public:
    explicit SmtpStore(const QString &folder)
        : m_folder(folder)
    {
    }

    //! The id of the stored message; Storage when the folder cannot be written.
    Result<QString> store(const SmtpEnvelope &envelope, const QByteArray &message);
    int count() const { return m_count; }
    //! Deletes what it stored and counts from one again.
    void reset();

private:
    QString m_folder;
    int m_count = 0;
    QStringList m_files;
};

} // namespace quittance::sandbox
