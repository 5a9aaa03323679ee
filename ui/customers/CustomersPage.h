#pragma once

#include "core/base/Question.h"
#include "core/domain/CustomerDetail.h"
#include "core/domain/CustomerSummary.h"
#include "ui/widgets/PagedPage.h"

#include <QTimeZone>

#include <optional>

class QAction;
class QSplitter;

namespace quittance {

class CustomerDesk;
class CustomerFilterBar;
class CustomerPane;
class Desk;

//! The section "Customers": filter, table, sums, and the pane with the current one. Counts and sums are of
//! the whole filter.
class CustomersPage final : public PagedPage<CustomerRow>
{
    Q_OBJECT

public:
    //! desk outlives the page.
    CustomersPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent = nullptr);

    void setToday(QDate today);
    //! Filter, order and columns, under stable names.
    QVariantMap view() const;
    void showView(const QVariantMap &view);
    //! Left of the filter.
    void addInFront(QWidget *widget);
    void focusFilter();
    void askFields();
    //! The keys of the selected rows, in the order of the table.
    QList<qint64> selectedKeys() const;
    void setPaneShown(bool shown);
    void refresh() { askAgain(); } //!< Something was changed here.
    //! Shows this customer in the pane, and alone in the table where its filter keeps it away.
    void showCustomer(const CustomerId &id, const QString &name);
    //! Opens a part of the pane and puts the keys there.
    void openTab(const QString &key);
    //! Offers these for the current customer, in the pane and by the context menu. To be called once.
    void offer(const QList<QAction *> &actions);

    //! The customer in the pane; empty while there is none or it is on its way.
    const std::optional<CustomerDetail> &current() const { return m_current; }
    //! … to act on; nothing while the filter hides it: then it is only looked at.
    const std::optional<CustomerDetail> &listed() const;
    CustomerPane *pane() const { return m_pane; }
    QList<QWidget *> panes() const override;

signals:
    void viewChanged();
    void currentChanged();
    void newWanted();
    void importWanted();
    void editWanted();
    void openWanted(); //!< The current one, in its own window.
    void invoicesWanted();
    void newInvoiceWanted(); //!< For the customer in the pane.
    void invoiceWanted(const quittance::InvoiceId &id);
    void paneShownChanged(bool shown);

protected:
    void ask() override;
    void askAgain() override;
    void updateSums() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEmpty();
    CustomerQuery query() const;
    void takeSummary(const Result<CustomerSummary> &summary);
    void askDetail();
    void onLoaded();
    const CustomerRow *held(const CustomerId &id) const;
    void showEmptyState();
    void onCurrentRow();
    void onRows();
    //! To the row of the one in the pane; whether there is one.
    bool goBack();
    void showWhereItFits(const QString &name);
    void updateCurrent();
    void noteListed();
    void order(int section, bool adds);
    void orderAlso(CustomerQuery::Sort sort);
    void offerOrder();
    void showOrder();
    void placePane();

    Desk &m_desk;
    CustomerDesk *m_customers; //!< Null where customers are only chosen from; then the page stays empty.
    QDate m_today;
    CustomerFilterBar *m_filter;
    EmptyState *m_emptyFiltered;
    CustomerPane *m_pane;
    QSplitter *m_splitter;
    CustomerSummary m_summary;
    CustomerQuery::Sort m_sort = CustomerQuery::Sort::Overdue;
    bool m_isReversed = false; //!< The other way round than that order mostly is.
    std::optional<CustomerQuery::Sort> m_then; //!< Where the first are equal.
    bool m_isThenReversed = false;
    CustomerId m_id; //!< Of the one in the pane.
    CustomerId m_idOfKey; //!< Whose key that is.
    qint64 m_key = 0; //!< In the list, once it was there.
    bool m_isListed = false; //!< It is there.
    std::optional<CustomerDetail> m_current;
    QTimer m_sumsSoon; //!< They cost more than a page: while somebody types, pages go first.
    Question<CustomerSummary> m_summaryQuestion;
    int m_selectedToken = 0;
    int m_detailToken = 0;
    bool m_isKnown = true; //!< The book still knows the one in the pane.
    bool m_isLeft = false; //!< It left the filter: the row under the keys is another one.
    //! Whether one that was named is being looked for in the list: rows that come under the keys meanwhile
    //! are nobody's choice.
    enum class Seeking : quint8 { Nobody, ItsKey, ItsRow } m_seeking = Seeking::Nobody;
    bool m_sized = false; //!< Before the first layout the width says nothing.
    bool m_paneWanted = true;
    bool m_paneFloats = false; //!< Too narrow for both: it lies over the table.
};

} // namespace quittance
