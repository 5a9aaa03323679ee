#pragma once

#include "tests/sandbox/stripe/StripeError.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace quittance::sandbox {

//! What Stripe remembers under an Idempotency-Key: the request and the answer it gave, for 24 hours.
class IdempotencyStore
{
public:
    static constexpr qsizetype keyMax = 255;

    //! The stored answer, marked as replayed; an error when the key came with another request; nothing when
    //! it is new.
    std::optional<HttpReply> find(
        const QByteArray &key, const QString &call, const QJsonObject &parameters, const QDateTime &now);
    void keep(const QByteArray &key, const QString &call, const QJsonObject &parameters,
        const HttpReply &reply, const QDateTime &now);
    //! Marks the key as that of a request still being answered, or no longer.
    void hold(const QByteArray &key, bool held)
    {
        if (held && !key.isEmpty())
            m_held.insert(key);
        else
            m_held.remove(key);
    }
    bool isHeld(const QByteArray &key) const { return m_held.contains(key); }
    void clear()
    {
        m_kept.clear();
        m_held.clear();
    }

private:
    struct Kept {
        QString call; //!< Method and path.
        QJsonObject parameters;
        HttpReply reply;
        QDateTime at;
    };
    QHash<QByteArray, Kept> m_kept;
    QSet<QByteArray> m_held;
};

} // namespace quittance::sandbox
