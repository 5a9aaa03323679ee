#pragma once

#include "core/domain/Charge.h"
#include "core/domain/InvoiceRow.h"
#include "ui/acts/TypingLimit.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace quittance {

class CardDesk;
class ChargeWatch;
class Desk;
class Toast;

//! What can be done with saved cards from the window: charge one, look at those of a customer; and says what
//! became of every charge.
class CardActions final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    CardActions(const Desk &feed, CardDesk &desk, Toast &toast, QWidget &window);

    void setToday(QDate today) { m_today = today; }
    void setTypingLimit(TypingLimit limit) { m_typingLimit = limit; }
    //! While there is no way out, a charge leaves later.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }
    void charge(const InvoiceRow &row);
    void showCards(const InvoiceRow &row);

signals:
    void started(); //!< A charge waits in the outbox to be carried out.
    void outboxWanted();
    void linkWanted(const quittance::InvoiceId &invoice); //!< The customer must confirm on a page.
    void pageWanted(const QUrl &page);
    void identityWanted(const quittance::CustomerId &customer, const QString &name);
    void returnPageWanted();

private:
    void tell(const Charge &charge);

    CardDesk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    ChargeWatch *m_watch;
    QDate m_today;
    TypingLimit m_typingLimit;
    bool m_isOffline = false;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
