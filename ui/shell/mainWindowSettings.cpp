#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/crm/ContactsPage.h"
#include "ui/desk/Desk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/mails/MailActions.h"
#include "ui/payments/MoneyActions.h"
#include "ui/settings/SettingsActions.h"
#include "ui/settings/applyRegion.h"
#include "ui/shell/Commands.h"
#include "ui/shell/ModeStripe.h"
#include "ui/shell/modeWords.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/currencyOrder.h"
#include "ui/text/isolated.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/titleText.h"

#include <QDesktopServices>
#include <QDir>

// What the window does about settings: opening them, and following what was changed there.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectSettings()
{
    SettingsDesk *desk = m_desk.settings();
    for (QAction *action : {m_commands->settings, m_commands->connections}) {
        action->setVisible(desk);
        action->setEnabled(desk);
    }
    if (!desk)
        return;
    m_settings = new SettingsActions(*desk, m_desk.connecting(), m_facts.zone, *this);
    m_settings->setToday(m_facts.today);
    if (m_facts.held)
        m_settings->setForReading(heldReason(), {{u"ui.language"_s, m_facts.language}});
    connectSecrets();
    connect(m_commands->settings, &QAction::triggered, this, [this] { m_settings->open(); });
    connect(
        m_commands->connections, &QAction::triggered, this, [this] { m_settings->open(u"connections"_s); });
    connect(m_settings, &SettingsActions::kept, this, &MainWindow::onSettingKept);
    connect(m_settings, &SettingsActions::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(m_settings, &SettingsActions::connectionsChanged, this, &MainWindow::askMode);
    connect(m_settings, &SettingsActions::crmConnected, m_commands->syncContacts, &QAction::trigger);
    connect(m_settings, &SettingsActions::pageWanted, this, &MainWindow::openPage);
    connect(m_settings, &SettingsActions::restoreWanted, m_commands->otherBook, &QAction::trigger);
    connect(m_settings, &SettingsActions::folderWanted, this, [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_toast->say(
                tr("Nothing here opens folders. It is at %1.").arg(isolated(QDir::toNativeSeparators(path))));
    });
    connect(m_settings, &SettingsActions::appearanceChosen, this, [this](Appearance appearance) {
        (appearance == Appearance::Light         ? m_commands->lookLight
                : appearance == Appearance::Dark ? m_commands->lookDark
                                                 : m_commands->lookSystem)
            ->trigger();
    });
    connect(m_settings, &SettingsActions::compactChosen, m_commands->compact, &QAction::setChecked);
    for (QAction *action : {m_commands->lookSystem, m_commands->lookLight, m_commands->lookDark})
        connect(action, &QAction::triggered, this, &MainWindow::tellAppearance);
    connect(m_commands->compact, &QAction::toggled, this, &MainWindow::tellAppearance);
}

void MainWindow::tellAppearance()
{
    if (m_settings)
        m_settings->setAppearance(m_theme.appearance(), m_commands->compact->isChecked());
}

void MainWindow::onSettingKept(const QString &key, const QString &value)
{
    if (key == "safety.hold_seconds"_L1) {
        m_facts.hold = std::chrono::seconds(value.toInt());
        if (m_mails)
            m_mails->setHold(m_facts.hold);
        m_contacts->setHold(m_facts.hold);
    } else if (key == "safety.typed_above"_L1) {
        m_facts.typing.units = value.toLongLong();
        tellTypingLimit();
    } else if (key == "company.name"_L1) {
        m_facts.company = value;
        setWindowTitle(titleText(tr("%1 – Quittance").arg(value)));
    } else if (key == "ui.language"_L1 && m_facts.held) {
        emit languageWanted(value); // Of a book that keeps it, it comes back with what was changed there.
    } else if (key == "ui.region"_L1) {
        applyRegion({.region = value, .isoDates = dayForm() == DayForm::Iso, .own = leadingCurrency()});
        writeAnew();
    } else if (key == "ui.iso_dates"_L1) {
        writeDaysAs(value == "on"_L1 ? DayForm::Iso : DayForm::Region);
        writeAnew();
    } else if (key == "company.currency"_L1) {
        leadWith(Currency::find(value));
        writeAnew();
    } else if (key == "payments.gateway"_L1) {
        askMode();
    }
}

//! What is shown takes the form that numbers and days have from now on; fields being typed in follow with the
//! window that comes in place of this one.
void MainWindow::writeAnew()
{
    emit m_desk.invoicesChanged();
    emit m_desk.contactsChanged();
    emit m_desk.outboxChanged();
    updateStatus();
}

//! A test key must never stand behind a window that does not say so, nor real money behind a sample book.
void MainWindow::askMode()
{
    whenReady(m_desk.settings()->gateway(), this, [this](const Result<GatewayFacts> &gateway) {
        if (!gateway)
            return;
        const ModeWords mode = modeWords(*gateway, m_facts.isSample);
        m_facts.modeWord = mode.word;
        m_facts.modeStripe = mode.text;
        m_facts.isRealMoney = mode.isRealMoney;
        m_mode->tell(m_facts.modeWord, m_facts.modeStripe);
        m_money->setTestAccount(m_facts.isRealMoney ? QString() : m_facts.modeStripe);
        m_actions->setModeText(modeText());
        if (m_editors)
            m_editors->setModeText(modeText());
    });
}

} // namespace quittance
