#include "ui/settings/SettingsActions.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/connect/GatewayDialog.h"
#include "ui/connect/MailAccountDialog.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/text/ConnectText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/takeLeave.h"

#include <QUrl>

namespace quittance {

using namespace Qt::StringLiterals;

SettingsActions::SettingsActions(SettingsDesk &desk, ConnectDesk *crm, QTimeZone zone, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_crm(crm)
    , m_zone(std::move(zone))
    , m_window(window)
{
}

SettingsActions::~SettingsActions()
{
    if (m_open)
        takeLeave(*m_open);
    delete m_open; // It has no parent, so that it does not cover the main window.
}

SettingsWindow *SettingsActions::window() const
{
    return m_open;
}

void SettingsActions::open(const QString &page)
{
    if (!m_open) {
        auto *window = new SettingsWindow(m_desk, m_today, m_zone);
        window->setAttribute(Qt::WA_DeleteOnClose);
        m_open = window;
        window->showAppearance(m_appearance, m_isCompact);
        if (!m_reason.isEmpty())
            window->setForReading(m_reason, m_chosen);
        connect(window, &SettingsWindow::kept, this, [this](const QString &key, const QString &value) {
            if (!m_reason.isEmpty()) // Else the book has it.
                m_chosen.insert(key, value);
            emit kept(key, value);
        });
        connect(window, &SettingsWindow::connectWanted, this, &SettingsActions::connectTo);
        connect(window, &SettingsWindow::mailAccountWanted, this, &SettingsActions::setUpMail);
        connect(window, &SettingsWindow::connectionsChanged, this, &SettingsActions::connectionsChanged);
        connect(window, &SettingsWindow::folderWanted, this, &SettingsActions::folderWanted);
        connect(window, &SettingsWindow::restoreWanted, this, &SettingsActions::restoreWanted);
        connect(window, &SettingsWindow::appearanceChosen, this, &SettingsActions::appearanceChosen);
        connect(window, &SettingsWindow::compactChosen, this, &SettingsActions::compactChosen);
        window->show();
    }
    if (!page.isEmpty())
        m_open->showPage(page);
    m_open->raise();
    m_open->activateWindow();
}

void SettingsActions::setForReading(const QString &reason, const QMap<QString, QString> &chosen)
{
    m_reason = reason;
    m_chosen = chosen;
}

void SettingsActions::close()
{
    if (m_open)
        m_open->close();
}

void SettingsActions::takeOver(SettingsActions &before)
{
    QMap<QString, QString> chosen = before.m_chosen;
    chosen.insert(m_chosen);
    m_chosen = chosen;
    if (!before.m_open || !before.m_open->isVisible())
        return;
    const QString page = before.m_open->page();
    const QByteArray place = before.m_open->saveGeometry();
    before.close();
    const auto openAgain = [this, page, place] {
        open(page);
        m_open->restoreGeometry(place);
    };
    QMetaObject::invokeMethod(this, openAgain, Qt::QueuedConnection);
}

void SettingsActions::setAppearance(Appearance appearance, bool isCompact)
{
    m_appearance = appearance;
    m_isCompact = isCompact;
    if (m_open)
        m_open->showAppearance(appearance, isCompact);
}

QWidget *SettingsActions::parentOfDialogs() const
{
    return m_open ? static_cast<QWidget *>(m_open) : &m_window;
}

void SettingsActions::tell(const QString &text)
{
    if (m_open)
        m_open->say(text);
    else
        emit said(text);
}

void SettingsActions::refresh()
{
    if (m_open)
        m_open->reload();
    emit connectionsChanged();
}

void SettingsActions::connectTo(const ConnectionId &id)
{
    if (id.text() == "smtp"_L1)
        setUpMail();
    else if (gatewayGuide(id.text()))
        connectGateway(id);
    else
        connectCrm(id);
}

void SettingsActions::connectGateway(const ConnectionId &id)
{
    auto *dialog = new GatewayDialog(m_desk, *gatewayGuide(id.text()), m_today, parentOfDialogs());
    connect(dialog, &GatewayDialog::connected, this, [this](const ConnectionId &done, const QString &label) {
        const QString provider = connectionText(done.text());
        tell(label.isEmpty() ? tr("%1 is connected.").arg(provider)
                             //: a provider, and what the user calls the account
                             : tr("%1 is connected: %2.").arg(provider, label));
        refresh();
    });
    dialog->open();
}

void SettingsActions::connectCrm(const ConnectionId &id)
{
    if (!m_crm)
        return;
    const QString way = id.text() == "salesforce"_L1 ? u"salesforce-app"_s : u"hubspot-token"_s;
    auto *dialog = new ConnectDialog(*m_crm, way, parentOfDialogs());
    dialog->setKeys(m_desk.secrets());
    connect(dialog, &ConnectDialog::pageWanted, this, &SettingsActions::pageWanted);
    connect(dialog, &ConnectDialog::connected, this, [this](const CrmTrial &trial) {
        tell(tr("Connected: %1. Its contacts are being brought.").arg(crmAccountText(trial)));
        refresh();
        emit crmConnected(trial);
    });
    dialog->open();
}

void SettingsActions::setUpMail()
{
    auto *dialog = new MailAccountDialog(m_desk.mail(), parentOfDialogs());
    dialog->setKeys(m_desk.secrets());
    connect(dialog, &MailAccountDialog::saved, this, [this] {
        tell(tr("Mails leave through this account from now on."));
        refresh();
    });
    dialog->open();
}

} // namespace quittance
