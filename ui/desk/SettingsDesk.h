#pragma once

#include "core/domain/InvoiceContent.h"
#include "core/domain/NumberSeries.h"
#include "core/service/SettingsService.h"

namespace quittance {

class GatewayDesk;
class MailAccountDesk;
class SecretsDesk;

//! What the settings window asks and changes. All calls return at once.
class SettingsDesk
{
public:
    virtual ~SettingsDesk() = default;

    //! Every setting there is with its value, defaults included.
    virtual QFuture<Result<QMap<QString, QString>>> all() = 0;
    virtual QFuture<Result<void>> set(QString key, QString value) = 0;

    virtual QFuture<Result<QString>> numberMask(DocumentType type) = 0;
    virtual QFuture<Result<void>> defineNumbers(DocumentType type, QString mask, qint64 next) = 0;
    //! Those that an invoice may be issued in, the usual one first.
    virtual QFuture<Result<QList<NumberSeries>>> numberSeries() = 0;
    virtual QFuture<Result<void>> defineSeries(QString series, QString mask) = 0;
    //! Null: nothing is locked.
    virtual QFuture<Result<QDate>> lockedThrough() = 0;
    virtual QFuture<Result<void>> lock(QDate through, QString reason) = 0;
    //! Opens everything.
    virtual QFuture<Result<void>> unlock(QString reason) = 0;

    virtual QFuture<Result<QList<ConnectionState>>> connections() = 0;
    virtual QFuture<Result<ConnectionTest>> test(ConnectionId id) = 0;
    virtual QFuture<Result<void>> disconnect(ConnectionId id) = 0;
    //! Whom payments go through now.
    virtual QFuture<Result<GatewayFacts>> gateway() = 0;
    virtual GatewayDesk &gateways() = 0;
    virtual MailAccountDesk &mail() = 0;
    virtual SecretsDesk &secrets() = 0;

    //! Directory of the book.
    virtual QString folder() = 0;
    virtual QFuture<Result<void>> saveCopy(QString path) = 0;
    //! Into the backup folder, now.
    virtual QFuture<Result<void>> backUp() = 0;
    //! As people write it; it opens nothing before it is kept. See core/service/recoveryKey.h.
    virtual QFuture<Result<QString>> makeRecoveryKey() = 0;
    virtual QFuture<Result<void>> keepRecoveryKey(SecretText key) = 0;
    virtual QFuture<Result<KeyKept>> useRecoveryKey(SecretText key) = 0;
};

} // namespace quittance
