#pragma once

#include "tests/sandbox/stripe/StripeError.h"

#include <QDateTime>
#include <QHash>

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
    void clear() { m_kept.clear(); }

private:
    struct Kept {
        QString call; //!< Method and path.
        QJsonObject parameters;
        HttpReply reply;
        QDateTime at;
    };
    QHash<QByteArray, Kept> m_kept;
};

} // namespace quittance::sandbox
