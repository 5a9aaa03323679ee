#pragma once

#include "core/domain/Dispute.h"
#include "core/domain/PaymentRow.h"
#include "ui/widgets/TablePage.h"

#include <QHash>

#include <optional>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace quittance {

class CheckPanel;
class Desk;
class Notice;
class OpenDisputes;
class Pill;

//! The section "Payments": what came in, what it pays, and what of it is paid back or left.
class PaymentsPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk and disputes outlive the page.
    PaymentsPage(Desk &desk, const OpenDisputes &disputes, QDate today, const QTimeZone &zone,
        QWidget *parent = nullptr);

    //! Holds the provider's own count of payments against the book.
    void check();

    void setToday(QDate today);
    //! All payments, or only those that are disputed; the most urgent first then.
    void showDisputed(bool only);
    //! Makes this payment the current one; among the disputed where it is one. Later, when it is not there
    //! yet.
    void choose(const PaymentId &payment);
    //! A payment that is listed.
    std::optional<PaymentRow> payment(const PaymentId &id) const;
    //! The dispute over the current payment.
    std::optional<Dispute> currentDispute() const;

    //! Offers these in the bar above and in the context menu. To be called once.
    void offer(const QList<QAction *> &actions);
    const std::optional<PaymentRow> &currentRow() const { return m_current; }

signals:
    void currentChanged(); //!< Another payment, or something about it changed.
    void openWanted(); //!< The current one, in its own window.
    void providerPageWanted(const QString &id);
    void refundWanted();

protected:
    void ask() override;
    void updateSums() override;

private:
    void buildBar();
    void buildNotices();
    void showRows();
    void showNotice();
    QList<PaymentRow> shownRows() const;
    bool chooseNow(const QString &key);
    void updateCurrent();
    Record recordOf(const PaymentRow &row) const;

    Desk &m_desk;
    const OpenDisputes &m_disputes;
    QDate m_today;
    QHBoxLayout *m_bar;
    Pill *m_all = nullptr;
    Pill *m_disputed = nullptr;
    Notice *m_dispute = nullptr; //!< About the current payment, or all disputes.
    Notice *m_slippedIn = nullptr;
    CheckPanel *m_check;
    QPushButton *m_provider = nullptr;
    QPushButton *m_showDisputed = nullptr;
    QList<PaymentRow> m_payments; //!< All that were brought.
    QString m_wanted; //!< Key of the payment to choose once it is there.
    QHash<QString, PaymentRow> m_rows; //!< Those shown, by row key.
    std::optional<PaymentRow> m_current;
};

} // namespace quittance
