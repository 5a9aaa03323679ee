#pragma once

#include "core/domain/CustomerDetail.h"
#include "core/domain/InvoiceRow.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace quittance {

class AmountLabel;
class Chip;
class CustomerCrmView;
class CustomerFactsView;
class CustomerInvoicesView;
class Desk;
class Notice;
class PlainLabel;
struct Error;

//! One customer: what is open, then tabs with facts and contacts, documents, and what CRMs say and what was
//! done there. Words of others are shown as they are.
class CustomerPane final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the pane.
    CustomerPane(Desk &desk, QDate today, QTimeZone zone, QWidget *parent);

    void setToday(QDate today);
    //! Head only, while the rest is on its way.
    void showRow(const CustomerRow &row);
    void showCustomer(const CustomerDetail &detail);
    void showNothing();
    void openTab(const QString &key); //!< "facts", "invoices", "crm".
    void offer(const QList<QAction *> &actions);
    void allowNewInvoice(bool isAllowed);
    QWidget *firstStop() const; //!< Where the keys go when the pane is reached.
    CustomerCrmView *crm() const { return m_crm; } //!< Null where no CRM is known.

signals:
    void invoicesWanted(); //!< All of the customer's.
    void newInvoiceWanted();
    void invoiceWanted(const quittance::InvoiceId &id);
    void changed(); //!< Something of it is different now.
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo);
    void outboxWanted(); //!< Something waits to be sent.
    void failed(const quittance::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildHold();
    void showHold(const std::optional<ReminderHold> &hold);
    void endHold();
    void addTab(const QString &key, const QString &title, QWidget *content);

    Desk &m_desk;
    QDate m_today;
    CustomerId m_shown;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_name;
    Chip *m_chip;
    QPushButton *m_more;
    PlainLabel *m_caption;
    AmountLabel *m_open;
    PlainLabel *m_others; //!< Open in other currencies; sums of several are never added.
    QPushButton *m_primary;
    QPushButton *m_otherActs; //!< Its other half: the menu of m_more, where the hand is.
    Notice *m_hold; //!< That no reminders go out.
    QPushButton *m_release = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CustomerFactsView *m_facts;
    CustomerInvoicesView *m_invoices;
    CustomerCrmView *m_crm = nullptr;
};

} // namespace quittance
