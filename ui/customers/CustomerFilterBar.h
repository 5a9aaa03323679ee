#pragma once

#include "core/domain/CustomerQuery.h"
#include "core/domain/CustomerSummary.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;

namespace quittance {

class CurrencyChoice;
class Desk;
class FieldPills;
class FilterField;
class Pill;

//! Text and state to filter customers by, always in view.
class CustomerFilterBar final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    CustomerFilterBar(Desk &desk, QDate today, QWidget *parent = nullptr);

    void setCounts(const CustomerSummary &summary);
    CustomerQuery::Which which() const { return m_which; }
    bool isMine() const;
    QString text() const;
    QString tag() const; //!< Empty: whatever they have.
    //! Asks for fields in a dialog.
    void askFields();
    //! That amounts are compared in; empty: the book's own.
    QString currency() const;
    //! Whether it lets everybody through who is not archived.
    bool isOpen() const;
    //! Shows it, and reports that.
    void show(const CustomerQuery &query);
    void addInFront(QWidget *widget);
    void addAtEnd(QWidget *widget);
    //! Shows all whose name contains text.
    void show(const QString &text);
    void focusText();
    void clear();

signals:
    void changed();
    void leaveDown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void setWhich(CustomerQuery::Which which);
    void mark();

    QHBoxLayout *m_layout;
    FilterField *m_field;
    QMap<CustomerQuery::Which, Pill *> m_pills;
    Pill *m_mine;
    FieldPills *m_fields;
    CurrencyChoice *m_currency;
    CustomerQuery::Which m_which = CustomerQuery::Which::All;
};

} // namespace quittance
