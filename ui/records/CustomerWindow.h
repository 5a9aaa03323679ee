#pragma once

#include "core/domain/CustomerDetail.h"
#include "ui/records/RecordWindow.h"

#include <QDate>
#include <QTimeZone>

#include <functional>

namespace quittance {

class CustomerDesk;
class CustomerPane;
class Desk;

//! A customer in a window of its own.
class CustomerWindow final : public RecordWindow
{
    Q_OBJECT

public:
    //! Both desks outlive it.
    CustomerWindow(Desk &desk, CustomerDesk &customers, const FoundRecord &record, QDate today,
        const QTimeZone &zone, QWidget *parent);

signals:
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo);
    void outboxWanted();

protected:
    void ask() override;

private:
    CustomerDesk &m_customers;
    CustomerPane *m_pane;
};

} // namespace quittance
