#pragma once

#include "core/base/Question.h"
#include "core/domain/Dispute.h"
#include "core/domain/PaymentQuery.h"
#include "core/domain/PaymentRow.h"
#include "core/service/ReportService.h"
#include "ui/widgets/PagedPage.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace quittance {

class CheckPanel;
class Desk;
class FieldPills;
class FilterField;
class NoMatch;
class Notice;
class OpenDisputes;
class Pill;

//! The section "Payments": what came in, what it pays, and what of it is paid back or left.
class PaymentsPage final : public PagedPage<PaymentRow>
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
    //! All payments of these days and this currency.
    void showFields(const FieldFilter &fields);
    //! Makes this payment the current one; among the disputed where it is one. Later, when it is not there
    //! yet.
    void choose(const PaymentId &payment);
    void chooseSoon(const QString &key) override;
    //! Filter, order and columns, under stable names.
    QVariantMap view() const;
    void showView(const QVariantMap &view);
    //! Left of the filter.
    void addInFront(QWidget *widget);
    void focusFilter();
    void askFields();
    //! What the table shows, and in which order.
    const PaymentQuery &query() const { return m_query; }
    //! For a file of all that the query shows.
    ReportService::Wording<PaymentRow> wording() const;
    //! Nothing while it is on its way; currentChanged() says that it has come.
    std::optional<PaymentRow> payment(const PaymentId &id);
    //! The dispute over the current payment.
    std::optional<Dispute> currentDispute() const;

    //! Offers these in the bar above and in the context menu. To be called once.
    void offer(const QList<QAction *> &actions);
    //! Only in the menu of a row.
    void offerInMenu(const QList<QAction *> &actions);
    const std::optional<PaymentRow> &currentRow() const { return m_current; }

signals:
    void viewChanged();
    void currentChanged(); //!< Another payment, or something about it changed.
    void openWanted(); //!< The current one, in its own window.
    void providerPageWanted(const QString &id);
    void evidenceWanted(); //!< For the dispute over the current payment.
    void refundWanted();

protected:
    void ask() override;
    void updateSums() override;
    void forgetWanted() override;

private:
    void buildBar();
    void buildNotices();
    void onLoaded();
    void onDisputes();
    void showEmpty();
    void clearFilter();
    void showNotice();
    void chooseWanted();
    void order(int section, bool adds);
    void orderAlso();
    void showOrder();
    void updateCurrent();
    void askSums();
    void takeSums(const Result<QList<Money>> &sums);
    void sumSelected();
    Money keyAmount(const PaymentRow &row) const;
    QString keyName() const; //!< What that amount is called.

    Desk &m_desk;
    const OpenDisputes &m_disputes;
    QDate m_today;
    const QTimeZone m_zone;
    QHBoxLayout *m_bar;
    QWidget *m_columnsButton = nullptr; //!< At its end.
    Pill *m_all = nullptr;
    Pill *m_disputed = nullptr;
    Notice *m_dispute = nullptr; //!< About the current payment, or all disputes.
    Notice *m_slippedIn = nullptr;
    CheckPanel *m_check;
    QPushButton *m_provider = nullptr;
    QPushButton *m_evidence = nullptr;
    QPushButton *m_showDisputed = nullptr;
    FilterField *m_filter = nullptr;
    FieldPills *m_fields = nullptr;
    NoMatch *m_noMatch;
    PaymentQuery m_query;
    qint64 m_wanted = 0; //!< Key of the payment to choose once it is there; 0: none.
    int m_wantedToken = 0; //!< Of the latest wish: what answers an earlier one is left.
    QHash<PaymentId, std::optional<PaymentRow>> m_asked; //!< Payments asked for by id; none while on the way.
    std::optional<PaymentRow> m_current;
    QTimer m_selectedSoon;
    QList<Money> m_shownSums; //!< Of the whole filter.
    PaymentQuery m_summed; //!< What the sums are of.
    Question<QList<Money>> m_sums;
    int m_selectedToken = 0;
};

} // namespace quittance
