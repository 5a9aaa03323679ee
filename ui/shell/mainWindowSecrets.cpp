#include "ui/shell/MainWindow.h"

#include "ui/desk/Desk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/SecretsActions.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Toast.h"

// What the window does about keys it cannot read.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectSecrets()
{
    m_secrets = new SecretsActions(m_desk.settings()->secrets(), *this);
    if (m_facts.held)
        m_secrets->setForReading();
    connect(m_secrets, &SecretsActions::said, m_toast, [this](const QString &text) { m_toast->say(text); });
    connect(m_secrets, &SecretsActions::usable, this, [this] {
        m_banner->dropAll(u"trouble:secret."_s);
        askMode();
        // What could not be asked meanwhile; before the first sync nothing is.
        if (!m_syncedAt.isNull() && !m_facts.held)
            syncEverything();
    });
}

void MainWindow::askPassphrase()
{
    if (m_secrets)
        m_secrets->unlock();
}

} // namespace quittance
