#pragma once

#include "core/domain/CustomerRow.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace quittance {

class CustomerDesk;
class Desk;
class Toast;
class UndoStack;
struct Error;

//! What can be done with customers from the window: asks where asking is due, has it done, and says what came
//! of it.
class CustomerActions final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    CustomerActions(Desk &desk, CustomerDesk &customers, Toast &toast, UndoStack &undo, QWidget &window);

    void add();
    void edit(const Customer &customer);
    void merge(const CustomerRow &customer);
    //! At once; the toast and Undo take it back.
    void setArchived(const Customer &customer, bool archived);

signals:
    void shown(const quittance::CustomerId &id, const QString &name); //!< It is to be looked at now.
    void changed();
    void failed(const quittance::Error &error);

private:
    void openEditor(const Customer &start, const Customer &known);

    Desk &m_desk;
    CustomerDesk &m_customers;
    Toast &m_toast;
    UndoStack &m_undo;
    QWidget &m_window;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
