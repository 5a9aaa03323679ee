#pragma once

#include "core/domain/InvoiceDetail.h"
#include "core/domain/InvoiceQuery.h"
#include "ui/filters/FieldChoice.h"

#include <QMap>
#include <QWidget>

class QAction;

namespace quittance {

class Desk;
class FieldPills;
class FilterField;
class Pill;

//! Text and state to filter invoices by, always in view.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    FilterBar(Desk &desk, QDate today, QWidget *parent = nullptr);

    void setCounts(const InvoiceCounts &counts);
    //! Shows a filter without reporting it.
    void show(InvoiceQuery::Status status, const QString &text);
    InvoiceQuery::Status status() const { return m_status; }
    QString text() const;
    //! Whose documents alone are shown; empty: everybody's.
    const CustomerId &customer() const { return fields().customer; }
    //! Shows all documents of one customer.
    void showCustomer(const CustomerId &customer, const QString &name);
    //! What is chosen beside text and state.
    const FieldChoice &fields() const;
    void showFields(const FieldChoice &fields);
    void askFields();
    bool isEmpty() const;
    void setToday(QDate today);
    void addInFront(QWidget *widget);
    void addAtEnd(QWidget *widget);
    void focusText();
    void clear();

signals:
    void changed();
    void leaveDown();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Makes room: with fewer pills, which More… has instead; where even that is too little, without counts.
    void fold();
    const QAction *rare() const;
    void setStatus(InvoiceQuery::Status status);
    void buildMore();
    void mark();

    FilterField *m_field;
    QMap<InvoiceQuery::Status, Pill *> m_pills;
    FieldPills *m_fields;
    Pill *m_more; //!< States that are looked for less often, in a menu.
    QMap<InvoiceQuery::Status, QAction *> m_rare;
    InvoiceQuery::Status m_status = InvoiceQuery::Status::All;
};

} // namespace quittance
