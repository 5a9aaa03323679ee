#include "ui/settings/ConnectionsPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/ConnectionCard.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

ConnectionsPage::ConnectionsPage(SettingsDesk &desk, const QTimeZone &zone)
    : SettingsPage(desk, u"connections"_s, tr("Connections"), {})
    , m_zone(zone)
    , m_list(new QWidget(this))
    , m_trouble(new PlainLabel(this))
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 14);
    column->setSpacing(10);
    m_trouble->setObjectName(u"settings.connections.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    addAbove(m_list);
    addAbove(m_trouble);
    addChoice(u"payments.gateway"_s, tr("Links go through"),
        {{QString(), tr("The first that is connected")}, {u"stripe"_s, connectionText(u"stripe"_s)},
            {u"paypal"_s, connectionText(u"paypal"_s)}},
        tr("Where nobody chooses another provider for a link."));
}

void ConnectionsPage::load(const QMap<QString, QString> &settings)
{
    SettingsPage::load(settings);
    setHint(desk().secrets().place() == SecretsPlace::Keychain
            ? tr("Card numbers never pass through Quittance. Keys are kept in the system keychain, nowhere "
                 "else.")
            : tr("Card numbers never pass through Quittance. Keys are kept in a file of this book, sealed "
                 "with your passphrase."));
    whenReady(desk().connections(), this, [this](const Result<QList<ConnectionState>> &states) {
        m_trouble->setVisible(!states);
        if (states)
            showStates(*states);
        else
            m_trouble->setText(errorText(states.error()));
    });
}

void ConnectionsPage::showStates(const QList<ConnectionState> &states)
{
    for (const ConnectionState &state : states) {
        const auto known = std::ranges::find(m_cards, state.id, &ConnectionCard::id);
        if (known != m_cards.end()) {
            (*known)->showState(state);
            continue;
        }
        auto *card = new ConnectionCard(desk(), state.id, m_zone, m_list);
        m_list->layout()->addWidget(card);
        m_cards.append(card);
        connect(card, &ConnectionCard::connectWanted, this, &ConnectionsPage::connectWanted);
        connect(card, &ConnectionCard::changed, this, &ConnectionsPage::connectionsChanged);
        card->showState(state);
        card->show();
    }
}

} // namespace quittance
