#include "ui/records/PaymentWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/RecordDesk.h"
#include "ui/records/PaymentPane.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QAction>

namespace quittance {

PaymentWindow::PaymentWindow(
    Desk &desk, RecordDesk &records, const FoundRecord &record, const QTimeZone &zone, QWidget *parent)
    : RecordWindow(record, tr("&Allocate…"), parent)
    , m_records(records)
    , m_pane(new PaymentPane(zone, this))
{
    setContent(m_pane);
    connect(&desk, &Desk::invoicesChanged, this, &PaymentWindow::ask);
    connect(m_pane, &PaymentPane::invoiceWanted, this, &RecordWindow::invoiceWanted);
    PaymentWindow::ask();
}

void PaymentWindow::ask()
{
    whenReady(m_records.payment(PaymentId(record().id)), this, [this](const Result<PaymentRow> &payment) {
        showTrouble(payment ? QString() : errorText(payment.error()));
        if (!payment)
            return;
        setRecord({.kind = RecordKind::Payment,
            .id = payment->id.text(),
            .name = paymentMethodText(payment->method),
            .party = payment->customer,
            .on = payment->bookedOn,
            .amount = payment->amount});
        primary()->setEnabled(payment->unallocated.isPositive() && !payment->customerId.isEmpty());
        m_pane->showPayment(*payment);
    });
}

} // namespace quittance
