#pragma once

#include "core/domain/LinkMail.h"
#include "core/domain/OutboxRow.h"

#include <QAbstractTableModel>
#include <QSet>

namespace quittance {

//! Many mails before they are sent, each with what speaks against it; and afterwards what became of them.
class MailBatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, Document, CustomerName, To, Open, Currency, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! Those that speak for themselves are ticked. Asked for again, what the user ticked or unticked stays
    //! so.
    void setBatch(const MailBatch &batch);
    //! From now on the last column says what became of each.
    void setEffects(const QList<OutboxRow> &effects, const QSet<EntryId> &mails);
    bool isSent() const { return m_isSent; }

    const MailVerdict &verdictAt(int row) const { return m_rows.at(row).verdict; }
    bool isTicked(int row) const { return isTicked(m_rows.at(row)); }
    //! A refused one stays as it is.
    void setTicked(int row, bool ticked);
    QList<MailOrder> ticked() const;
    //! The open amounts of those that are ticked, one a currency.
    QList<Money> tickedSums() const;
    //! Only after they were sent: whether a mail server refused it. What was left out is not that.
    bool isRefused(int row) const;
    int refusedCount() const;
    int acceptedCount() const;
    //! Of how many nothing more comes by itself: taken, refused, taken back, or uncertain.
    int endedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    struct Row {
        MailVerdict verdict;
        std::optional<bool> choice; //!< Of the user's.
        std::optional<OutboxRow> effect;
    };
    static bool isTicked(const Row &row);
    QString verdictText(const Row &row) const;
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    bool m_isSent = false;
};

} // namespace quittance
