#pragma once

#include "core/domain/Charge.h"
#include "core/domain/Dispute.h"
#include "core/domain/InvoiceDetail.h"
#include "ui/invoices/primaryAction.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace quittance {

class AmountLabel;
class Chip;
class InvoiceCrmView;
class Notice;
class PlainLabel;
class Timeline;

//! Everything about one document beside the table: what it is, what is open, the one thing to do, then the
//! rest in tabs. Shows values; what is pressed is reported.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(QDate today, QTimeZone zone, QWidget *parent = nullptr);

    void setToday(QDate today);
    //! What the table knows, at once; the rest follows with showDetail().
    void showRow(const InvoiceRow &row);
    void showDetail(const InvoiceDetail &detail);
    void showNothing();
    //! All that are open; those over payments of the document in view are told of.
    void setDisputes(const QList<Dispute> &disputes);
    //! Whether it can be paid by transfer now.
    bool isPaidByTransfer() const { return m_isTransfer; }
    //! The dispute over a payment of the document in view.
    std::optional<Dispute> dispute() const;
    //! A payment of this customer that pays nothing; told of while the document needs it no more.
    void setSlippedIn(const std::optional<PaymentRow> &payment);
    //! The last charge of a saved card for the document in view; told of until the money is there.
    void setCharge(const std::optional<Charge> &charge);
    void focusPrimary();
    //! What else can be done, in a menu beside the number and beside the primary action. To be called once.
    void offer(const QList<QAction *> &actions);
    //! Why the primary action must not be done; empty when it may.
    void setPrimaryRefusal(const QString &reason);
    //! Why allocations must not be taken back; empty when they may. Counts from the next showDetail() on.
    void setTakeBackRefusal(const QString &reason) { m_takeBackRefusal = reason; }
    //! One more tab, of what CRMs have of the customer; given away. To be called once, before a document is
    //! shown.
    void offerCrm(InvoiceCrmView *view);
    //! Opens the tab with this key, if it has content: "facts", "lines", "payments", "mail", "activity",
    //! "crm".
    void openTab(const QString &key);

signals:
    void primaryWanted();
    void copyLinkWanted();
    void providerPageWanted(const QString &id);
    void evidenceWanted(); //!< For the dispute that is told of.
    void refundWanted();
    void linkWanted();
    void bankDetailsWanted();
    void creditWanted();
    void takeBackWanted(const quittance::AllocationRow &allocation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void showHead(const InvoiceRow &row);
    void showCreditLeft(const InvoiceDetail &detail);
    void showPrimary(const InvoiceRow &row);
    void buildNotices();
    void showNotices();
    void showChargeNotice();
    void rebuildTabs(const InvoiceDetail &detail);
    void addTab(const QString &key, const QString &title, QWidget *content);
    void addPage(const QString &key, const QString &title, QScrollArea *area);
    QScrollArea *scrolling(const QString &key, const QString &title, QWidget *content);
    QWidget *wayFact(const LiveLink &link, QWidget *page);
    QWidget *creditFact(const InvoiceDetail &detail, QWidget *page);
    QWidget *factsTab(const InvoiceDetail &detail);
    QWidget *linesTab(const InvoiceDetail &detail);
    QWidget *paymentsTab(const InvoiceDetail &detail);
    void addAllocations(const InvoiceDetail &detail, QWidget *page, QVBoxLayout &column);
    QWidget *allocationRow(const AllocationRow &allocation, const InvoiceId &shown, QWidget *page);
    QWidget *timelineTab(const QList<ActivityLine> &lines);
    Timeline *makeTimeline(const QList<ActivityLine> &lines, qsizetype most, QWidget *parent);

    QDate m_today;
    const QTimeZone m_zone;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_number;
    Chip *m_chip;
    QPushButton *m_copyLink;
    QPushButton *m_more;
    PlainLabel *m_customer;
    PlainLabel *m_openCaption;
    AmountLabel *m_open;
    QPushButton *m_primary;
    QPushButton *m_others; //!< Its other half: the menu of m_more, where the hand is.
    Notice *m_dispute = nullptr;
    Notice *m_slippedIn = nullptr;
    Notice *m_chargeNotice = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_provider = nullptr;
    QList<Dispute> m_disputes;
    InvoiceId m_shown;
    QList<PaymentId> m_payments; //!< Of the document in view.
    std::optional<PaymentRow> m_credit;
    std::optional<Charge> m_charge;
    std::optional<InvoiceDetail> m_detail; //!< Of the document in view, once it has come.
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    InvoiceCrmView *m_crm = nullptr; //!< Null where no CRM is known.
    QScrollArea *m_crmPage = nullptr; //!< Asks for itself, and stays from document to document.
    bool m_hasMenu = false;
    bool m_isTransfer = false;
    QString m_primaryRefusal;
    QString m_takeBackRefusal;
    QString m_tabKey; //!< The tab the user looks at, kept from document to document.
    bool m_rebuilding = false;
};

} // namespace quittance
