#pragma once

#include "core/domain/PaymentRow.h"
#include "ui/records/RecordWindow.h"

#include <QTimeZone>

namespace quittance {

class Desk;
class PaymentPane;
class RecordDesk;

//! A payment in a window of its own.
class PaymentWindow final : public RecordWindow
{
    Q_OBJECT

public:
    //! Both desks outlive it.
    PaymentWindow(
        Desk &desk, RecordDesk &records, const FoundRecord &record, const QTimeZone &zone, QWidget *parent);

protected:
    void ask() override;

private:
    RecordDesk &m_records;
    PaymentPane *m_pane;
};

} // namespace quittance
