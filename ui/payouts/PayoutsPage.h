#pragma once

#include "core/domain/PayoutProposal.h"
#include "core/domain/PayoutRow.h"
#include "core/domain/ReportTable.h"
#include "ui/widgets/TablePage.h"

#include <QHash>

#include <optional>

namespace quittance {

class Desk;
class PayoutDetail;

//! The section "Payouts": what providers sent to the bank, and below it what the chosen one is made of.
class PayoutsPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    PayoutsPage(Desk &desk, QDate today, QWidget *parent = nullptr);

    void setToday(QDate today);
    const std::optional<PayoutRow> &currentRow() const { return m_current; }
    //! What is shown, for a file.
    ReportTable shownTable() const;
    QString selectionAsText(bool withHeaders) const override;
    QList<QWidget *> panes() const override;
    void setCompact(bool compact) override;

signals:
    void currentChanged();
    void providerPageWanted(const QString &id);

protected:
    void ask() override;
    void updateSums() override;

private:
    void show(const QList<PayoutRow> &rows);
    void updateCurrent();
    void askLines();
    void askProposal();
    void showProposal(const Result<PayoutProposal> &proposal);
    Record recordOf(const PayoutRow &row) const;
    //! What the filter leaves, as it is sorted.
    QList<PayoutRow> listed() const;

    Desk &m_desk;
    QDate m_today;
    PayoutDetail *m_detail;
    QList<PayoutRow> m_rows; //!< As they came: newest first.
    std::optional<PayoutRow> m_current;
    QHash<QString, Result<PayoutProposal>> m_proposals; //!< By payout; refusals too, until asked again.
    QString m_asked; //!< The payout whose proposal is on its way.
    int m_linesToken = 0;
};

} // namespace quittance
