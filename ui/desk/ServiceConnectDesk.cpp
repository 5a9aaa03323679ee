#include "ui/desk/ServiceConnectDesk.h"

#include <QCoreApplication>

namespace quittance {

QFuture<Result<CrmTrial>> ServiceConnectDesk::tryToken(CrmCredentials given)
{
    return m_service.tryToken(std::move(given));
}

QFuture<Result<CrmTrial>> ServiceConnectDesk::trySignIn(
    CrmCredentials given, ConnectService::OpenBrowser openBrowser)
{
    const QString words = QCoreApplication::translate(
        "quittance::ConnectDialog", "You can close this page and go back to Quittance.");
    return m_service.trySignIn(std::move(given), std::move(openBrowser),
        "<!doctype html><meta charset=\"utf-8\"><title>Quittance</title><p>"
            + words.toHtmlEscaped().toUtf8());
}

void ServiceConnectDesk::pasteAddress(const SecretText &address)
{
    m_service.pasteAddress(address);
}

void ServiceConnectDesk::stop()
{
    m_service.stop();
}

QFuture<Result<CrmDryRun>> ServiceConnectDesk::dryRun(ConnectionId connection)
{
    return m_service.dryRun(std::move(connection));
}

QFuture<Result<CrmTrial>> ServiceConnectDesk::keep(
    ConnectionId connection, bool otherAccount, CrmBringing bringing)
{
    return m_service.keep(std::move(connection), otherAccount, bringing);
}

void ServiceConnectDesk::forget()
{
    m_service.forget();
}

} // namespace quittance
