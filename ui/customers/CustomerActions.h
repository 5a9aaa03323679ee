#pragma once

#include "core/domain/CustomerRow.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace quittance {

class CustomerDesk;
class Desk;
class Toast;
struct Error;

//! What can be done with customers from the window: asks where asking is due, has it done, and says what came
//! of it.
class CustomerActions final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    CustomerActions(Desk &desk, CustomerDesk &customers, Toast &toast, QWidget &window);

    void add();
    void edit(const Customer &customer);
    void merge(const CustomerRow &customer);
    //! At once; the toast and undo() bring it back.
    void setArchived(const Customer &customer, bool archived);
    void undo();
    bool canUndo() const { return m_archived.has_value(); }

signals:
    void shown(const quittance::CustomerId &id, const QString &name); //!< It is to be looked at now.
    void changed();
    void undoChanged();
    void failed(const quittance::Error &error);

private:
    void openEditor(const Customer &start, const Customer &known);
    void archive(const Customer &customer, bool archived, bool canUndo);

    struct Archived {
        Customer customer;
        bool archived = false;
    };

    Desk &m_desk;
    CustomerDesk &m_customers;
    Toast &m_toast;
    QWidget &m_window;
    std::optional<Archived> m_archived; //!< Done last and not taken back.
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
