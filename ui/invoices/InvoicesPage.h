#pragma once

#include "core/base/Question.h"
#include "core/domain/InvoiceDetail.h"
#include "core/domain/InvoiceQuery.h"
#include "ui/payments/paidParts.h"

#include <QFuture>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QSplitter;

namespace quittance {

class DetailPane;
class Desk;
class EmptyState;
class FilterBar;
class InvoiceTableView;
class InvoiceTableModel;
class NoMatch;
class SumStrip;
struct Error;

//! The section "Invoices": filter, table, sums, and the pane with the current invoice.
class InvoicesPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page. today and zone are what dates are measured and times are shown in.
    InvoicesPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent = nullptr);

    void setToday(QDate today);
    void focusFilter();
    void focusTable();
    void setPaneShown(bool shown);
    bool isPaneShown() const { return m_paneWanted; }
    void setCompact(bool compact);
    void selectAll();
    void selectNone();
    //! Opens the list on this document. A filter that it does not fit is cleared.
    void showInvoice(const InvoiceId &id);

    //! Opens the list on all documents in a state, narrowed to these days and this currency.
    void showStatus(InvoiceQuery::Status status, const FieldFilter &fields = {});
    //! Opens the list on all documents of a customer.
    void showCustomer(const CustomerId &customer, const QString &name);

    //! The document in the pane; empty when there is none.
    InvoiceId current() const { return m_current; }
    //! … and what is known of it, to act on; nothing while the filter hides it: then it is only looked at.
    const std::optional<InvoiceRow> &currentRow() const;
    //! The filter hides it.
    bool isFilteredOut() const { return m_currentRow && !m_isListed; }
    //! The document that is shown at a place of the screen, in the table or in the pane; empty: none.
    std::optional<InvoiceRow> documentAt(const QPoint &place) const;
    //! What can be used for the current document.
    QList<Credit> usableCredits() const;
    //! All that the current document's customer has left.
    const QList<Credit> &credits() const { return m_credits; }
    //! What pays the current document; empty until it is known.
    const QList<PaidPart> &paid() const { return m_paid; }
    //! All of the current document is known, not only what its row tells.
    bool isDetailed() const { return m_isDetailed; }
    //! The keys of the selected rows, in the order of the table.
    QList<qint64> selectedKeys() const;
    //! The selected rows as text, once they are here; also those that were never in view.
    void copy(bool withHeaders, const std::function<void(const QString &)> &take);
    //! What the table shows, and in which order.
    const InvoiceQuery &query() const { return m_query; }
    const InvoiceCounts &counts() const { return m_counts; }

    //! Filter, order and columns, under stable names.
    QVariantMap view() const;
    void showView(const QVariantMap &view);
    //! Left of the filter.
    void addInFront(QWidget *widget);
    void askFields();
    //! For the state file: the view, the pane, the current document.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    //! Offers these for the current document, in the pane and by the context menu. To be called once.
    void offer(const QList<QAction *> &actions);

    InvoiceTableView *table() const { return m_table; }
    DetailPane *pane() const { return m_pane; }
    FilterBar *filter() const { return m_filter; }

signals:
    void viewChanged(); //!< By the user.
    void currentChanged(); //!< Another document, or its state is another one.
    void paneShownChanged(bool shown);
    void primaryWanted();
    void copyLinkWanted();
    void creditWanted(); //!< To be used for the current document.
    void importWanted();
    void newWanted();
    void editWanted(); //!< The current draft.
    void openWanted(); //!< The current document, in its own window.
    void takeBackWanted(const quittance::AllocationRow &allocation);
    void countsChanged(const quittance::InvoiceCounts &counts);
    void failed(const quittance::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void ask();
    void placePane();
    void onOrderWanted(int section, bool adds);
    void orderAlso(InvoiceQuery::Sort sort);
    void showOrder();
    void onChanged();
    void onLoaded();
    void tellNoMatch();
    void selectWanted();
    void keepFilterIfFits();
    void onCurrentRow();
    void askShownSums();
    void takeSums(const Result<QList<Money>> &sums);
    void updateSelectedSums();
    void takeCounts(const Result<InvoiceCounts> &counts);
    void askDetail();
    //! Whether the current document is in the list, or not any more; true where that changed.
    bool noteListed();

    Desk &m_desk;
    InvoiceQuery m_query;
    InvoiceCounts m_counts;
    InvoiceTableModel *m_model;
    InvoiceTableView *m_table;
    FilterBar *m_filter;
    SumStrip *m_strip;
    EmptyState *m_emptyFirst;
    NoMatch *m_noMatch;
    DetailPane *m_pane;
    QSplitter *m_splitter;
    QTimer m_changedSoon;
    QTimer m_selectedSoon;
    InvoiceId m_current;
    std::optional<InvoiceRow> m_currentRow;
    bool m_isListed = false; //!< The list has it.
    QList<Credit> m_credits; //!< Of the customer of the current document.
    QList<PaidPart> m_paid;
    InvoiceId m_wanted; //!< To become current once its row is here.
    std::optional<qint64> m_fitting; //!< Its key, until it is known whether it fits the filter.
    int m_detailToken = 0;
    int m_selectedToken = 0;
    Question<QList<Money>> m_sums;
    Question<InvoiceCounts> m_countsQuestion;
    QList<Money> m_shownSums; //!< Of the whole filter; empty while on its way.
    bool m_sumsWanted = false; //!< With the next first rows.
    bool m_sized = false; //!< Before the first layout the width says nothing.
    bool m_paneWanted = true;
    bool m_paneFloats = false; //!< Too narrow for both: it lies over the table.
    bool m_nothingYet = false; //!< There is no document at all, so nothing to show beside.
    bool m_isDetailed = false;
    bool m_ordered = false; //!< The user chose an order.
};

} // namespace quittance
