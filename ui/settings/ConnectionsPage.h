#pragma once

#include "core/domain/ConnectionState.h"
#include "ui/settings/SettingsPage.h"

#include <QTimeZone>

class QVBoxLayout;

namespace quittance {

class ConnectionCard;

//! Every connection of some kinds with its state, and what can be done about it.
class ConnectionsPage final : public SettingsPage
{
    Q_OBJECT

public:
    ConnectionsPage(SettingsDesk &desk, const QTimeZone &zone);

    void load(const QMap<QString, QString> &settings) override;

signals:
    void connectWanted(const quittance::ConnectionId &id);
    void connectionsChanged();

private:
    void showStates(const QList<ConnectionState> &states);

    const QTimeZone m_zone;
    QWidget *m_list;
    PlainLabel *m_trouble;
    QList<ConnectionCard *> m_cards;
};

} // namespace quittance
