#pragma once

#include "core/base/StopFlag.h"
#include "core/secrets/SecretStore.h"

#include <QJsonObject>
#include <QMutex>

#include <chrono>

namespace quittance {

//! The keychain of the operating system. One item a connection, "Quittance/<book id>/<connection>", holding a
//! JSON object of its fields, because a stuck keychain answers one job at a time and Windows knows an item by
//! its key only.
//!
//! Calls block and come from lanes: the job itself runs in the main thread, whose event loop must be running
//! (libsecret answers over GLib there). Secrets are UTF-8 text. There is no fallback to a plain file.
//!
//! Error kind Secret: secret.keychain_unusable (locked, absent, denied, no answer), secret.too_large,
//! secret.not_text, secret.item_damaged. A locked keychain without a way to ask for its password says "no
//! such secret" when read: an empty answer is no licence to make a new vault key.
class KeychainSecretStore final : public SecretStore
{
public:
    //! Windows takes 2,560 bytes an item.
    static constexpr qsizetype maxItemBytes = 2000;
    //! The start of the keychain service over D-Bus may take 120 s, and a person may have to type a password.
    static constexpr std::chrono::milliseconds longestWait{150'000};

    //! stop ends a wait: set it when the program quits.
    KeychainSecretStore(QString bookId, StopFlag stop, std::chrono::milliseconds wait = longestWait);

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override;
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override;
    Result<void> remove(const QString &connection, const QString &field) override;

private:
    QString itemKey(const QString &connection) const;
    Result<QJsonObject> readItem(const QString &connection) const;
    Result<void> writeItem(const QString &connection, const QJsonObject &fields) const;

    QString m_bookId;
    StopFlag m_stop;
    std::chrono::milliseconds m_wait;
    QMutex m_mutex; //!< A write reads the item first; two lanes must not do so at once.
};

} // namespace quittance
