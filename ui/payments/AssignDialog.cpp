#include "ui/payments/AssignDialog.h"

#include "ui/desk/Desk.h"
#include "ui/payments/CustomerSearch.h"
#include "ui/text/InputText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

#include <QLineEdit>
#include <QListWidget>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 6;

Error nobodyChosen()
{
    return invalid(u"customer.none_chosen"_s, u"customer"_s, {}).value();
}

} // namespace

AssignDialog::AssignDialog(Desk &desk, const PaymentRow &payment, QWidget *parent)
    : ActDialog(u"assign"_s, tr("Assign customer"),
        {.party = tr("Unknown payer"),
            .document = paymentMethodText(payment.method),
            .chip = paymentChip(payment),
            .caption = tr("Unallocated"),
            .amount = payment.unallocated},
        parent)
    , m_desk(desk)
    , m_payment(payment.id)
    , m_search(new CustomerSearch(desk, u"assign"_s, linesInView, this))
{
    addField(u"customer"_s, tr("Customer"), m_search->line());
    addWide({}, m_search->list());
    addNote(tr("What is left of the payment is then this customer's credit and can be allocated."));
    addButtons(tr("Assign customer"), Look::Primary, u"person"_s);
    connect(m_search, &CustomerSearch::failed, this, &AssignDialog::showTrouble);
    connect(m_search, &CustomerSearch::chosenChanged, this, &AssignDialog::showWhether);
    showWhether();
    m_search->beginWithNobody(); // Whoever comes first is not who paid.
    m_search->line()->setFocus(Qt::OtherFocusReason);
    m_search->search();
}

QString AssignDialog::customerName() const
{
    const std::optional<Customer> customer = m_search->chosen();
    return customer ? customer->name : QString();
}

void AssignDialog::showWhether()
{
    const bool isChosen = m_search->chosen().has_value();
    setActPossible(isChosen, inputText(nobodyChosen()));
    if (isChosen)
        clearTroubles(); // They were of another, or of nobody.
}

void AssignDialog::tellWhyNot()
{
    showTrouble(nobodyChosen());
}

QFuture<Result<CommandOutcome>> AssignDialog::start()
{
    const std::optional<Customer> customer = m_search->chosen();
    if (!customer)
        return refusal(nobodyChosen());
    return m_desk.assignPayment(m_payment, customer->id)
        .then([](const Result<void> &done) -> Result<CommandOutcome> {
            if (!done)
                return fail(done.error());
            return CommandOutcome{};
        });
}

QString AssignDialog::fieldOf(const Error &error) const
{
    return error.field == "payment"_L1 ? QString() : u"customer"_s;
}

} // namespace quittance
