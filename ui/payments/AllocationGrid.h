#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PaymentOrder.h"
#include "ui/widgets/AmountEdit.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace quittance {

class Desk;
class PlainLabel;
struct Error;
struct InvoiceRow;
template <typename Row>
struct ListPage;

//! The open documents of a customer, oldest first, and how much of some money each of them gets. Some
//! thousand documents are looked at; fields are made for the first hundred, and for more on demand. What is
//! proposed counts for all of them.
class AllocationGrid final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    AllocationGrid(const QString &name, Currency currency, QWidget *parent);

    //! Brings the documents of a customer; nobody's when it is empty. first, if it is among them, stands at
    //! the top and is paid before the others.
    void ask(Desk &desk, const CustomerId &customer, QDate today, const InvoiceId &first);
    //! Proposes how an amount is used; what the user changed by hand stays.
    void propose(Money amount);
    //! InvalidInput as readAmount(), field "allocations".
    Result<QList<AllocationOrder>> orders() const;
    Result<Money> total() const; //!< InvalidInput as orders().
    void focusFirst();
    //! Why there is no line; empty where there is one.
    QString whyNothing() const;

signals:
    void changed();
    void loaded();
    void fieldMade(
        quittance::AmountEdit *amount, quittance::Money open); //!< For a document of which so much is open.

private:
    struct Line {
        InvoiceRow row;
        Money given; //!< Of a line without a field yet.
        AmountEdit *amount = nullptr;

        Result<Money> value() const;
        void give(Money part);
    };

    void clear(const QString &words);
    void show(const ListPage<InvoiceRow> &page, const CustomerId &customer);
    void showMore();
    void updateMore();
    void addField(Line &line);
    void addCaption(int column, const QString &text, Qt::Alignment side);

    const QString m_name;
    const Currency m_currency;
    InvoiceId m_first;
    QScrollArea *m_area;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    PlainLabel *m_nothing;
    QPushButton *m_more;
    QList<Line> m_lines;
    QList<QWidget *> m_shown; //!< What stands in the lines that have fields.
    qsizetype m_fields = 0; //!< Lines that have one: the first.
    bool m_isComplete = true; //!< The customer has no more than these.
    Money m_proposed;
    bool m_isEdited = false;
    int m_token = 0;
};

} // namespace quittance
