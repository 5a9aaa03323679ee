#pragma once

#include "core/domain/DeedVerdict.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"

#include <QAbstractTableModel>
#include <QSet>

namespace quittance {

//! Several documents before a deed is done to them, each with what speaks against it; and afterwards what
//! became of each.
class BulkActModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, Document, CustomerName, Amount, Currency, Verdict, ColumnCount };

    //! How many were done, only asked for, refused (beforehand or now), and left as they were.
    struct Tally {
        int done = 0;
        int asked = 0;
        int refused = 0;
        int left = 0;
    };

    BulkActModel(DocumentDeed deed, QObject *parent);

    //! One verdict for each row. Those that speak for themselves are ticked; drafts that are written on in a
    //! window of their own must not be taken from it.
    void setRows(
        const QList<InvoiceRow> &rows, const QList<DeedVerdict> &verdicts, const QSet<InvoiceId> &written);
    //! From now on ticks stay as they are.
    void begin();
    void setOutcome(int row, const Result<CommandOutcome> &outcome);
    //! What has no outcome now was not done.
    void end();

    const InvoiceRow &invoiceAt(int row) const { return m_rows.at(row).invoice; }
    bool isTicked(int row) const { return m_rows.at(row).isTicked; }
    //! A refused one stays as it is.
    void setTicked(int row, bool ticked);
    QList<int> ticked() const;
    //! The amounts of those that are ticked, one a currency.
    QList<Money> tickedSums() const;
    bool isRefused(int row) const;
    Tally tally() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    enum class Stage : quint8 { Choosing, Running, Ended };
    struct Row {
        InvoiceRow invoice;
        QString obstacle; //!< Why it would be refused, in words; empty: it would not.
        std::optional<Money> secondPersonAbove;
        bool isTicked = false;
        std::optional<Result<CommandOutcome>> outcome;
    };
    Money amountOf(const Row &row) const;
    QString verdictText(const Row &row) const;
    QString outcomeText(const CommandOutcome &outcome) const;
    QString text(const Row &row, int column) const;

    const DocumentDeed m_deed;
    QList<Row> m_rows;
    Stage m_stage = Stage::Choosing;
};

} // namespace quittance
