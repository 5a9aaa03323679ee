#pragma once

#include "core/domain/InvoiceDetail.h"
#include "core/domain/InvoiceQuery.h"

#include <QMap>
#include <QWidget>

class QAction;

namespace quittance {

class FilterField;
class Pill;

//! Text and state to filter invoices by, always in view.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCounts(const InvoiceCounts &counts);
    //! Shows a filter without reporting it.
    void show(InvoiceQuery::Status status, const QString &text);
    InvoiceQuery::Status status() const { return m_status; }
    QString text() const;
    //! Whose documents alone are shown; empty: everybody's.
    const CustomerId &customer() const { return m_customer; }
    //! Shows all documents of one customer.
    void showCustomer(const CustomerId &customer, const QString &name);
    void focusText();
    void clear();

signals:
    void changed();
    void leaveDown();

private:
    void setStatus(InvoiceQuery::Status status);
    void buildMore();
    void mark();

    FilterField *m_field;
    QMap<InvoiceQuery::Status, Pill *> m_pills;
    Pill *m_whose; //!< The customer, while there is one; a press lets everybody's through again.
    CustomerId m_customer;
    Pill *m_more; //!< States that are looked for less often, in a menu.
    QMap<InvoiceQuery::Status, QAction *> m_rare;
    InvoiceQuery::Status m_status = InvoiceQuery::Status::All;
};

} // namespace quittance
