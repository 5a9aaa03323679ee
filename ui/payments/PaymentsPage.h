#pragma once

#include "core/domain/PaymentRow.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;

namespace quittance {

class DataTable;
class Desk;
class EmptyState;
class RecordTableModel;
class SumStrip;
struct Error;
struct Record;

//! The section "Payments": what came in, what it pays, and what of it is paid back or left.
class PaymentsPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page.
    explicit PaymentsPage(Desk &desk, QWidget *parent = nullptr);

    //! Offers these in the bar above and in the context menu. To be called once.
    void offer(const QList<QAction *> &actions);
    const std::optional<PaymentRow> &currentRow() const { return m_current; }
    QString selectionAsText(bool withHeaders) const;
    void focusTable();
    void setCompact(bool compact);

signals:
    void currentChanged(); //!< Another payment, or something about it changed.
    void invoiceWanted(const QString &number);
    void failed(const quittance::Error &error);

private:
    void connectParts();
    void ask();
    void show(const QList<PaymentRow> &rows);
    void updateCurrent();
    void updateSums();
    Record recordOf(const PaymentRow &row) const;

    Desk &m_desk;
    RecordTableModel *m_model;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_empty;
    QHBoxLayout *m_bar;
    QTimer m_soon;
    QHash<QString, PaymentRow> m_rows; //!< By row key.
    std::optional<PaymentRow> m_current;
    int m_token = 0;
};

} // namespace quittance
