#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QMap>
#include <QUrl>

namespace quittance {

//! Whose account at PayPal, and in which of its two worlds: credentials, invoices and payers of the sandbox
//! mean nothing in the live one. The address tells which it is, for PayPal's keys do not.
class PayPalAccount
{
public:
    //! secrets: "client_id" and "client_secret". InvalidInput: paypal.secret_empty, paypal.secret_malformed
    //! (field names which), net.insecure_url, net.malformed_url, and paypal.environment_unknown for a host
    //! that is neither PayPal's nor this computer.
    static Result<PayPalAccount> read(const QMap<QString, SecretText> &secrets, const QUrl &baseUrl);
    //! One of the two alone, before it is kept: the first two of the rules above.
    static Result<void> checkSecret(const QString &field, const SecretText &secret);

    bool isLive() const { return m_live; }
    const QUrl &baseUrl() const { return m_baseUrl; }
    //! "AeA1…Wx9z": of the id, which is no secret.
    QString hint() const;
    QByteArray basicAuthorization() const; //!< Value of the header that asks for a token.
    //! Names the account in memory, without showing its credentials.
    QByteArray owner() const;

    //! "paypal:test:5O190127TN364715T": an id and the world it belongs to.
    QString keyOf(const QString &id) const;
    //! The id in such a key. InvalidInput gateway.other_mode when it is of the other world, or no key.
    Result<QString> idOf(const QString &key) const;

private:
    PayPalAccount(SecretText id, SecretText secret, QUrl baseUrl, bool live);

    SecretText m_id;
    SecretText m_secret;
    QUrl m_baseUrl;
    bool m_live;
};

} // namespace quittance
