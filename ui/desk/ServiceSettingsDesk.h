#pragma once

#include "core/service/ControlService.h"
#include "ui/desk/ServiceGatewayDesk.h"
#include "ui/desk/ServiceMailAccountDesk.h"
#include "ui/desk/ServiceSecretsDesk.h"
#include "ui/desk/SettingsDesk.h"

namespace quittance {

//! The settings desk of the real program: passes every question on to the services, which outlive it.
class ServiceSettingsDesk final : public SettingsDesk
{
public:
    ServiceSettingsDesk(SettingsService &settings, ControlService &control)
        : m_settings(settings)
        , m_control(control)
        , m_gateways(settings.gateways())
        , m_mail(settings.mail())
        , m_secrets(settings.secrets())
    {
    }

    QFuture<Result<QMap<QString, QString>>> all() override;
    QFuture<Result<void>> set(QString key, QString value) override;
    QFuture<Result<QString>> numberMask(DocumentType type) override;
    QFuture<Result<void>> defineNumbers(DocumentType type, QString mask, qint64 next) override;
    QFuture<Result<QList<NumberSeries>>> numberSeries() override { return m_control.numberSeries(); }
    QFuture<Result<void>> defineSeries(QString series, QString mask) override
    {
        return m_control.defineSeries(std::move(series), std::move(mask), 0);
    }
    QFuture<Result<QDate>> lockedThrough() override;
    QFuture<Result<void>> lock(QDate through, QString reason) override;
    QFuture<Result<void>> unlock(QString reason) override;
    QFuture<Result<QList<ConnectionState>>> connections() override;
    QFuture<Result<ConnectionTest>> test(ConnectionId id) override;
    QFuture<Result<void>> disconnect(ConnectionId id) override;
    QFuture<Result<GatewayFacts>> gateway() override;
    GatewayDesk &gateways() override { return m_gateways; }
    MailAccountDesk &mail() override { return m_mail; }
    SecretsDesk &secrets() override { return m_secrets; }
    QString folder() override;
    QFuture<Result<void>> saveCopy(QString path) override;
    QFuture<Result<void>> backUp() override;
    QFuture<Result<QString>> makeRecoveryKey() override;
    QFuture<Result<void>> keepRecoveryKey(SecretText key) override;
    QFuture<Result<KeyKept>> useRecoveryKey(SecretText key) override;

private:
    SettingsService &m_settings;
    ControlService &m_control;
    ServiceGatewayDesk m_gateways;
    ServiceMailAccountDesk m_mail;
    ServiceSecretsDesk m_secrets;
};

} // namespace quittance
