#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PaymentOrder.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace quittance {

class AmountEdit;
class Desk;
class PlainLabel;
struct Error;

//! The open documents of a customer, oldest first, and how much of some money each of them gets.
class AllocationGrid final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    AllocationGrid(const QString &name, Currency currency, QWidget *parent);

    //! Brings the documents. first, if it is among them, is paid before the others.
    void ask(Desk &desk, const CustomerId &customer, const QString &customerName, QDate today,
        const InvoiceId &first);
    //! Proposes how an amount is used; what the user changed by hand stays.
    void propose(Money amount);
    //! InvalidInput as readAmount(), field "allocations".
    Result<QList<AllocationOrder>> orders() const;
    Money total() const; //!< Of what can be read.
    void focusFirst();

signals:
    void changed();
    void loaded();

private:
    void show(const QList<InvoiceRow> &rows);
    void addRow(const InvoiceRow &row);
    void addCaption(int column, const QString &text, Qt::Alignment side);

    struct Line {
        InvoiceId invoice;
        Money open;
        AmountEdit *amount;
    };

    const QString m_name;
    const Currency m_currency;
    InvoiceId m_first;
    QScrollArea *m_area;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    PlainLabel *m_nothing;
    QList<Line> m_lines;
    Money m_proposed;
    bool m_isEdited = false;
};

} // namespace quittance
