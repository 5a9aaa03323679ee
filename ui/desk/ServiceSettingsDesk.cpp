#include "ui/desk/ServiceSettingsDesk.h"

namespace quittance {

QFuture<Result<QMap<QString, QString>>> ServiceSettingsDesk::all()
{
    return m_settings.all();
}

QFuture<Result<void>> ServiceSettingsDesk::set(QString key, QString value)
{
    return m_settings.set(std::move(key), std::move(value));
}

QFuture<Result<QString>> ServiceSettingsDesk::numberMask(DocumentType type)
{
    return m_control.numberMask(type);
}

QFuture<Result<void>> ServiceSettingsDesk::defineNumbers(DocumentType type, QString mask, qint64 next)
{
    return m_control.defineNumbers(type, std::move(mask), next);
}

QFuture<Result<QDate>> ServiceSettingsDesk::lockedThrough()
{
    return m_control.lockedThrough();
}

QFuture<Result<void>> ServiceSettingsDesk::lock(QDate through, QString reason)
{
    return m_control.lock(through, std::move(reason));
}

QFuture<Result<void>> ServiceSettingsDesk::unlock(QString reason)
{
    return m_control.unlock({}, std::move(reason));
}

QFuture<Result<QList<ConnectionState>>> ServiceSettingsDesk::connections()
{
    return m_settings.connectionStates();
}

QFuture<Result<ConnectionTest>> ServiceSettingsDesk::test(ConnectionId id)
{
    return m_settings.test(std::move(id));
}

QFuture<Result<void>> ServiceSettingsDesk::disconnect(ConnectionId id)
{
    return m_settings.disconnect(std::move(id));
}

QFuture<Result<GatewayFacts>> ServiceSettingsDesk::gateway()
{
    return m_settings.gateway();
}

QString ServiceSettingsDesk::folder()
{
    return m_settings.folder();
}

QFuture<Result<void>> ServiceSettingsDesk::saveCopy(QString path)
{
    return m_settings.saveCopy(std::move(path));
}

QFuture<Result<void>> ServiceSettingsDesk::backUp()
{
    return m_settings.backUp(BackupWhen::Now);
}

QFuture<Result<QString>> ServiceSettingsDesk::makeRecoveryKey()
{
    return m_settings.makeRecoveryKey();
}

QFuture<Result<void>> ServiceSettingsDesk::keepRecoveryKey(SecretText key)
{
    return m_settings.keepRecoveryKey(std::move(key));
}

QFuture<Result<KeyKept>> ServiceSettingsDesk::useRecoveryKey(SecretText key)
{
    return m_settings.useRecoveryKey(std::move(key));
}

} // namespace quittance
