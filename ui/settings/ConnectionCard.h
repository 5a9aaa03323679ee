#pragma once

#include "core/domain/ConnectionState.h"
#include "core/service/SettingsService.h"

#include <QFrame>
#include <QTimeZone>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class Chip;
class ModeBadge;
class Notice;
class PlainLabel;
class SettingsDesk;

//! One connection: whether it works, whose account it is, whether real money moves, and what can be done
//! about it.
class ConnectionCard final : public QFrame
{
    Q_OBJECT

public:
    //! desk outlives the card.
    ConnectionCard(SettingsDesk &desk, const ConnectionId &id, QTimeZone zone, QWidget *parent);

    void showState(const ConnectionState &state);
    const ConnectionId &id() const { return m_id; }

signals:
    void connectWanted(const quittance::ConnectionId &id);
    void changed(); //!< It is not what it was.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &key, const QString &text, const QString &says);
    void showFacts();
    void check();
    void onChecked(const Result<ConnectionTest> &test);
    void askToDisconnect();
    void bringIntoView(QWidget &told);
    void disconnectNow();

    SettingsDesk &m_desk;
    const ConnectionId m_id;
    const QTimeZone m_zone;
    ConnectionState m_state;
    Chip *m_chip;
    ModeBadge *m_mode;
    PlainLabel *m_facts;
    Notice *m_notice;
    Notice *m_question;
    QPushButton *m_connect = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_disconnect = nullptr;
};

} // namespace quittance
