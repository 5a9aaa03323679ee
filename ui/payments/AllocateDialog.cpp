#include "ui/payments/AllocateDialog.h"

#include "ui/desk/Desk.h"
#include "ui/payments/AllocationGrid.h"
#include "ui/payments/LeftPanel.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

namespace quittance {

using namespace Qt::StringLiterals;

AllocateDialog::AllocateDialog(Desk &desk, const PaymentRow &payment, QDate today, QWidget *parent)
    : ActDialog(u"allocate"_s, tr("Allocate payment"),
        {.party = payment.customer,
            .document = paymentMethodText(payment.method),
            .chip = paymentChip(payment),
            .caption = tr("Left"),
            .amount = payment.unallocated},
        parent)
    , m_desk(desk)
    , m_payment(payment.id)
    , m_available(payment.unallocated)
    , m_grid(new AllocationGrid(u"allocate"_s, payment.unallocated.currency(), this))
    , m_left(new LeftPanel(u"allocate"_s, payment.customer, this))
{
    addWide(u"allocations"_s, m_grid);
    addWide({}, m_left);
    addButtons(tr("Allocate"), Look::Primary, u"reconcile"_s);
    connect(
        m_grid, &AllocationGrid::changed, this, [this] { m_left->setLeft(m_available - m_grid->total()); });
    // The fields are there only now: the first of them is where typing begins.
    connect(m_grid, &AllocationGrid::loaded, this, [this] { m_grid->focusFirst(); });
    m_grid->ask(desk, payment.customerId, payment.customer, today, {});
    m_grid->propose(m_available);
}

QFuture<Result<CommandOutcome>> AllocateDialog::start()
{
    const Result<QList<AllocationOrder>> orders = m_grid->orders();
    if (!orders)
        return refusal(orders.error());
    if (orders->isEmpty())
        return refusal(invalid(u"money.not_positive"_s, u"allocations"_s, {}).value());
    return m_desk.allocate({.payment = m_payment, .creditNote = {}}, *orders)
        .then([](const Result<void> &done) -> Result<CommandOutcome> {
            if (!done)
                return fail(done.error());
            return CommandOutcome{};
        });
}

QString AllocateDialog::fieldOf(const Error &error) const
{
    return error.field == "amount"_L1 || error.field == "invoice"_L1 ? u"allocations"_s : error.field;
}

} // namespace quittance
