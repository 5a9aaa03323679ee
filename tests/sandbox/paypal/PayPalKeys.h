#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace quittance::sandbox {

//! What became of calls with a PayPal-Request-Id: the id of what the first one made, for as long as PayPal
//! keeps it. Refusals are not kept: the call may be repeated.
class PayPalKeys
{
public:
    void keep(const QByteArray &key, const QString &call, const QString &id, qint64 until);
    //! The id the key's first call brought; nothing when the key is new there, or forgotten by now.
    std::optional<QString> find(const QByteArray &key, const QString &call, qint64 now) const;
    //! A call with that key is under way, or no longer.
    void hold(const QByteArray &key, bool held);
    bool isHeld(const QByteArray &key) const { return m_held.value(key) > 0; }
    void clear() { m_kept.clear(); }

private:
    struct Kept {
        QString id;
        qint64 until = 0;
    };

    QHash<QString, Kept> m_kept; //!< By call and key.
    QHash<QByteArray, int> m_held;
};

} // namespace quittance::sandbox
