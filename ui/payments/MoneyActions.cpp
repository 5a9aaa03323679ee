#include "ui/payments/MoneyActions.h"

#include "core/base/whenReady.h"
#include "core/domain/codeNames.h"
#include "ui/acts/ReasonDialog.h"
#include "ui/desk/ApprovalDesk.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/CreditDialog.h"
#include "ui/payments/AllocateDialog.h"
#include "ui/payments/AssignDialog.h"
#include "ui/payments/PayerDialog.h"
#include "ui/payments/RecordPaymentDialog.h"
#include "ui/payments/moneySubjects.h"
#include "ui/payments/takeBackAllocations.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/oneFullStop.h"
#include "ui/widgets/Toast.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array causes{WriteOffCause::BadDebt, WriteOffCause::Shortfall, WriteOffCause::BankFee};

QFuture<Result<CommandOutcome>> asOutcome(const QFuture<Result<void>> &future)
{
    return QFuture<Result<void>>(future).then([](const Result<void> &done) -> Result<CommandOutcome> {
        if (!done)
            return fail(done.error());
        return CommandOutcome{};
    });
}

} // namespace

MoneyActions::MoneyActions(Desk &desk, Toast &toast, UndoStack &undo, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_undo(undo)
    , m_window(window)
{
}

void MoneyActions::open(ActDialog *dialog, const QString &told, const QString &asked)
{
    m_dialog = dialog;
    dialog->setTypingLimit(m_typingLimit);
    connect(dialog, &ActDialog::succeeded, this, [this, told, asked](const CommandOutcome &outcome) {
        if (!outcome.needsApproval || asked.isEmpty())
            m_toast.say(told);
        else if (m_desk.approvals())
            m_toast.say(asked, tr("Show request"), [this] { emit approvalsWanted(); });
        else
            m_toast.say(asked);
    });
    dialog->open();
}

std::function<QFuture<Result<std::optional<Money>>>(Money)> MoneyActions::secondPersonFor(
    const ApprovalMatter &matter) const
{
    if (!m_desk.approvals())
        return {};
    return [desk = m_desk.approvals(), matter](Money amount) {
        ApprovalMatter asked = matter;
        asked.amount = amount;
        return desk->secondPersonAbove(asked);
    };
}

void MoneyActions::openReason(const ReasonForm &form,
    std::function<QFuture<Result<CommandOutcome>>(const ReasonAnswer &)> ask, const QString &told,
    const QString &asked)
{
    ReasonForm asking = form;
    asking.lockedThrough = lockedThroughOf(m_desk);
    open(new ReasonDialog(asking, m_today, std::move(ask), &m_window), told, asked);
}

void MoneyActions::recordPayment(const InvoiceRow &row)
{
    if (isOpen())
        return;
    auto *dialog = new RecordPaymentDialog(m_desk, row, m_today, &m_window);
    connect(dialog, &RecordPaymentDialog::showWanted, this, &MoneyActions::paymentWanted);
    open(dialog, tr("Payment of %1 recorded.").arg(row.customer));
}

void MoneyActions::recordPaymentOfSomebody(const CustomerId &guess, const QString &name)
{
    if (isOpen())
        return;
    const auto somebody
        = guess.isEmpty() ? std::nullopt : std::optional(PayerDialog::Guess{.customer = guess, .name = name});
    auto *dialog = new PayerDialog(m_desk, somebody, &m_window);
    m_dialog = dialog;
    connect(dialog, &PayerDialog::chosen, this, [this](const Customer &customer) {
        m_dialog.clear();
        InvoiceRow row;
        row.customerId = customer.id;
        row.customer = customer.name;
        row.open = Money(0, customer.currency);
        recordPayment(row);
    });
    connect(dialog, &PayerDialog::failed, this, &MoneyActions::failed);
    dialog->open();
}

void MoneyActions::creditNote(const InvoiceRow &row)
{
    if (isOpen())
        return;
    auto *dialog = new CreditDialog(m_desk, row, m_today, &m_window);
    m_dialog = dialog;
    dialog->setTypingLimit(m_typingLimit);
    connect(dialog, &ActDialog::succeeded, this,
        [this, number = row.number.text()](const CommandOutcome &outcome) {
            m_toast.say(tr("Credit note %1 about %2 issued.").arg(outcome.numbers.value(0), number));
        });
    dialog->open();
}

void MoneyActions::voidInvoice(const InvoiceRow &row)
{
    if (isOpen())
        return;
    const QString number = row.number.text();
    openReason(
        {.name = u"void"_s,
            .title = tr("Void invoice"),
            .subject = subjectOf(row, m_today),
            .about = row.id.text(),
            .meaning = tr("The invoice keeps its number and nothing is open on it any more. That cannot "
                          "be taken back. Only an invoice that nobody was sent and nothing was paid of "
                          "can be void; any other needs a credit note."),
            .act = tr("Void %1").arg(QString(number).replace(u'&', u"&&"_s)),
            .icon = u"void"_s,
            .binds = true,
            .stake = row.total,
            .secondPerson = secondPersonFor({.what = ApprovalMatter::What::Void, .invoice = row.id}),
            .verdict = [this, id = row.id] { return m_desk.verdicts(DocumentDeed::Void, {id}); }},
        [this, id = row.id](const ReasonAnswer &answer) {
            return m_desk.carryOut({.what = ApprovalMatter::What::Void,
                .invoice = id,
                .reason = answer.reason,
                .on = answer.on});
        },
        tr("%1 is void.").arg(number),
        tr("Asked for. A second person must agree before %1 is void.").arg(number));
}

void MoneyActions::writeOff(const InvoiceRow &row)
{
    if (isOpen())
        return;
    const QString number = row.number.text();
    QStringList words;
    for (const WriteOffCause cause : causes)
        words += writeOffCauseText(cause);
    openReason(
        {.name = u"writeOff"_s,
            .title = tr("Write off"),
            .subject = subjectOf(row, m_today),
            .about = row.id.text(),
            .meaning = tr("The amount is booked as a loss and no longer open. The customer is told "
                          "nothing."),
            .act = tr("Write off"),
            .actOf = tr("Write off %1"),
            .icon = u"write-off"_s,
            .binds = true,
            .amount = row.open,
            .most = tr("at most %1").arg(moneyText(row.open)),
            .choice = tr("Cause"),
            .choiceField = u"cause"_s,
            .choices = words,
            .secondPerson = secondPersonFor({.what = ApprovalMatter::What::WriteOff, .invoice = row.id})},
        [this, id = row.id](const ReasonAnswer &answer) {
            return m_desk.carryOut({.what = ApprovalMatter::What::WriteOff,
                .invoice = id,
                .amount = answer.amount,
                .cause = causes.at(static_cast<size_t>(answer.choice)),
                .reason = answer.reason,
                .on = answer.on});
        },
        tr("Written off on %1.").arg(number),
        tr("Asked for. A second person must agree before it is written off on %1.").arg(number));
}

void MoneyActions::duplicate(const InvoiceRow &row)
{
    whenReady(
        m_desk.duplicate(row.id), this, [this, number = row.number.text()](const Result<InvoiceId> &copy) {
            if (!copy) {
                emit failed(copy.error());
                return;
            }
            m_toast.say(
                number.isEmpty() ? tr("Draft duplicated.") : tr("New draft made from %1.").arg(number),
                tr("Show"), [this, id = *copy] { emit invoiceWanted(id); });
            emit draftMade(*copy);
        });
}

void MoneyActions::takeBack(const AllocationRow &allocation, const QString &customer)
{
    if (isOpen())
        return;
    auto *dialog = new ReasonDialog(
        {.name = u"takeBack"_s,
            .title = tr("Take allocation back"),
            .subject = {.party = customer,
                .document = allocation.number,
                .chip = {},
                .caption = tr("Allocated"),
                .amount = allocation.amount},
            .meaning = tr("The amount is open again on the invoice, and the money is the customer's "
                          "credit. It can be allocated anew."),
            .act = tr("Take back"),
            .icon = u"undo"_s},
        m_today,
        [this, id = allocation.id](const ReasonAnswer &answer) {
            return asOutcome(m_desk.takeBackAllocation(id, answer.reason, answer.on));
        },
        &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, allocation] {
        const QList<AllocationOrder> orders{{.invoice = allocation.invoice, .amount = allocation.amount}};
        const QString said = tr("Taken back. %1 is open again on %2.")
                                 .arg(moneyWithCode(allocation.amount), allocation.number);
        const int number = m_undo.push({.name = tr("Take allocation back", "what can be undone"),
            .undone = tr("Allocated again."),
            // Whose invoice it is was settled when it was allocated first.
            .undo = [this, allocation, orders] { return m_desk.allocate(allocation.source, orders, true); },
            .redo = [this, allocation,
                        orders] { return takeBackAllocations(m_desk, allocation.source, orders, m_today); },
            .redone = said});
        m_toast.say(said, tr("Undo"), [this, number] { m_undo.undo(number); });
    });
    dialog->open();
}

void MoneyActions::openAllocate(AllocateDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] {
        const AllocateDialog::Done done = dialog->done();
        const int number = m_undo.push({.name = tr("Allocate", "what can be undone"),
            .undone = tr("The allocation is taken back."),
            .undo = [this, done] { return takeBackAllocations(m_desk, done.source, done.orders, m_today); },
            .redo = [this, done] { return m_desk.allocate(done.source, done.orders, done.thirdParty); },
            .redone = tr("Allocated.")});
        m_toast.say(tr("Allocated."), tr("Undo"), [this, number] { m_undo.undo(number); });
    });
    dialog->open();
}

void MoneyActions::allocate(const PaymentRow &payment)
{
    if (isOpen())
        return;
    const Credit credit{.source = {.payment = payment.id, .creditNote = {}},
        .left = payment.unallocated,
        .customer = payment.customerId,
        .name = payment.method,
        .since = payment.bookedOn};
    openAllocate(new AllocateDialog(m_desk,
        {.title = tr("Allocate payment"),
            .subject = subjectOf(payment, tr("Unallocated"), payment.unallocated),
            .credits = {credit},
            .customer = payment.customer,
            .first = {}},
        m_today, &m_window));
}

void MoneyActions::allocateCredit(const InvoiceRow &row, const QList<Credit> &credits)
{
    if (isOpen() || credits.isEmpty())
        return;
    const bool isNote = row.type == DocumentType::CreditNote;
    ActDialog::Subject subject = subjectOf(row, m_today);
    if (isNote) {
        subject.caption = tr("Unallocated");
        subject.amount = credits.constFirst().left;
    }
    openAllocate(new AllocateDialog(m_desk,
        {.title = isNote ? tr("Allocate credit note") : tr("Allocate credit"),
            .subject = subject,
            .credits = credits,
            .customer = row.customer,
            .first = isNote ? InvoiceId() : row.id},
        m_today, &m_window));
}

void MoneyActions::reverse(const PaymentRow &payment)
{
    if (isOpen())
        return;
    openReason(
        {.name = u"reverse"_s,
            .title = tr("Reverse payment"),
            .subject = subjectOf(payment, tr("Amount"), payment.amount),
            .about = payment.id.text(),
            .meaning = tr("For a payment that bounced: its money is gone, and every invoice it paid is "
                          "open again. That cannot be taken back."),
            .act = tr("Reverse payment"),
            .icon = u"undo"_s,
            .binds = true},
        [this, id = payment.id](const ReasonAnswer &answer) {
            return asOutcome(m_desk.reversePayment(id, answer.reason, answer.on));
        },
        tr("Payment of %1 reversed. What it paid is open again.").arg(payerOf(payment)));
}

void MoneyActions::assign(const PaymentRow &payment)
{
    if (isOpen())
        return;
    auto *dialog = new AssignDialog(m_desk, payment, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] {
        m_toast.say(oneFullStop(tr("Payment assigned to %1.").arg(dialog->customerName())));
    });
    dialog->open();
}

} // namespace quittance
