#pragma once

#include "core/domain/PaymentRow.h"
#include "ui/widgets/TablePage.h"

#include <QHash>

#include <optional>

class QAction;
class QHBoxLayout;

namespace quittance {

class Desk;

//! The section "Payments": what came in, what it pays, and what of it is paid back or left.
class PaymentsPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    explicit PaymentsPage(Desk &desk, QWidget *parent = nullptr);

    //! Offers these in the bar above and in the context menu. To be called once.
    void offer(const QList<QAction *> &actions);
    const std::optional<PaymentRow> &currentRow() const { return m_current; }

signals:
    void currentChanged(); //!< Another payment, or something about it changed.
    void invoiceWanted(const QString &number);

protected:
    void ask() override;
    void updateSums() override;

private:
    void show(const QList<PaymentRow> &rows);
    void updateCurrent();
    Record recordOf(const PaymentRow &row) const;

    Desk &m_desk;
    QHBoxLayout *m_bar;
    QHash<QString, PaymentRow> m_rows; //!< By row key.
    std::optional<PaymentRow> m_current;
};

} // namespace quittance
