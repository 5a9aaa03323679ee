#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"
#include "ui/invoices/InvoiceColumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace quittance {

class Desk;

//! All rows of one query, of which only those near the eye are held. It knows the whole order as keys (eight
//! bytes a row) and asks the desk, which outlives it, for the rows behind them page by page. A changed row is
//! dataChanged; what comes or goes is an insert or a removal: selection and scroll position belong to the
//! user. Only another query resets it.
class InvoiceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, //!< For copying: "1234.56", ISO dates.
        LongTextRole, //!< What a narrow column shortens, in full.
    };

    explicit InvoiceTableModel(Desk &desk, QObject *parent = nullptr);

    //! Asks for this query; what is shown stays until the first page is here.
    void setQuery(const InvoiceQuery &query);
    const InvoiceQuery &query() const { return m_query; }
    //! Something was committed: looks at the order and at the rows held again.
    void refresh();
    //! The first page of the latest query has arrived.
    bool isLoaded() const { return m_loaded; }
    //! Rows are just being taken away: a current row that moves now was not moved by the user.
    bool isRemoving() const { return m_removing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The row, or null while it is on its way (it is asked for then).
    const InvoiceRow *rowAt(int row) const;
    bool isHeld(int row) const { return m_rows.contains(m_order.at(row)); } //!< Without asking for it.
    qint64 keyAt(int row) const { return m_order.at(row); }
    //! -1 when the key is not in the order.
    int rowOfKey(qint64 key) const { return static_cast<int>(m_order.indexOf(key)); }
    int rowOfId(const InvoiceId &id) const;
    QDate today() const { return m_query.today; }
    //! Decimals that amounts reserve room for, so that marks align: 2, or 3 once a currency has them.
    int mostDecimals() const { return m_mostDecimals; }

signals:
    void loaded(); //!< First page shown, or the order completed.
    void failed(const quittance::Error &error);

private:
    QVariant textOf(const InvoiceRow &row, InvoiceColumn column, bool isLong) const;
    QVariant spokenTextOf(const InvoiceRow &row, InvoiceColumn column) const;
    QVariant rawTextOf(const InvoiceRow &row, InvoiceColumn column) const;
    void hold(const InvoiceRow &row);
    void askOrder();
    void askRows(const QList<qint64> &keys);
    void askWanted();
    void showFirstPage(const QList<InvoiceRow> &rows);
    void takeOrder(const QList<qint64> &order);
    //! In the places from from to before to.
    void removeMissing(qsizetype from, qsizetype to, const QSet<qint64> &kept);
    //! Brings the rows from from on, which are those wanted, into that order.
    void permute(qsizetype from, const QList<qint64> &wanted);
    void announce(QSet<qint64> &changed, int from, int to);
    void takeRows(const QList<InvoiceRow> &rows);
    void forgetFarRows();

    Desk &m_desk;
    InvoiceQuery m_query;
    QList<qint64> m_order;
    QHash<qint64, InvoiceRow> m_rows;
    mutable QSet<int> m_wantedPages; //!< Pages that were looked at while not held.
    QSet<qint64> m_underWay;
    mutable QTimer m_askSoon;
    mutable int m_lastSeen = 0; //!< Row last looked at: what is far from it is forgotten first.
    int m_mostDecimals = 2;
    int m_token = 0; //!< Of the latest query; older answers are dropped.
    int m_orderToken = 0;
    bool m_loaded = false;
    bool m_removing = false;
};

} // namespace quittance
