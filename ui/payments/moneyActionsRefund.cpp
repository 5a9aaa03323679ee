#include "ui/payments/MoneyActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/ApprovalDesk.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/desk/MailDesk.h"
#include "ui/payments/RefundDialog.h"
#include "ui/payments/moneySubjects.h"
#include "ui/payments/slippedIn.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"

#include <algorithm>
#include <memory>

// How money is paid back from the window.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

RefundSource sourceOf(const PaymentRow &payment, Money most)
{
    return {
        .name = MoneyActions::tr("%1 · %2 · %3", "day, method, amount")
                    .arg(dateText(payment.bookedOn), paymentMethodText(payment.method), moneyWithCode(most)),
        .most = most,
        .provider = providerOf(payment),
        .customer = payment.customerId,
        .fee = payment.fee.isZero() ? std::nullopt : std::optional(payment.fee)};
}

//! A statement of account, which tells of what was paid back, too. They know of an earlier one, and want
//! this.
MailOrder statementFor(const CustomerId &customer)
{
    return {.again = true, .kind = MailKind::Statement, .customer = customer};
}

} // namespace

void MoneyActions::refund(const PaymentRow &payment)
{
    if (isOpen())
        return;
    whenReady(m_desk.lists().allocations(payment.id), this,
        [this, payment](const Result<QList<AllocationRow>> &pays) {
            if (pays)
                refundOf(payment, *pays);
            else
                emit failed(pays.error());
        });
}

void MoneyActions::refundOf(const PaymentRow &payment, const QList<AllocationRow> &pays)
{
    RefundForm form{.title = tr("Refund payment"),
        .subject = subjectOf(payment, tr("Unallocated"), payment.unallocated),
        .sources = {},
        .choice = tr("Opens again", "which invoice"),
        .testAccount = m_testAccount};
    if (payment.unallocated.isPositive() || pays.isEmpty()) {
        form.sources.append(sourceOf(payment, payment.unallocated));
        form.sources.last().name = tr("Nothing: %1 are left of it").arg(moneyWithCode(payment.unallocated));
    }
    for (const AllocationRow &row : pays) {
        const auto known = std::ranges::find(form.sources, row.invoice, &RefundSource::invoice);
        if (known != form.sources.end()) { // It was allocated in parts.
            known->most += row.amount;
            continue;
        }
        RefundSource source = sourceOf(payment, row.amount);
        source.document = row.number;
        source.invoice = row.invoice;
        form.sources.append(source);
    }
    for (RefundSource &source : form.sources)
        if (!source.invoice.isEmpty())
            source.name = tr("%1, of which it pays %2", "document, amount")
                              .arg(source.document, moneyWithCode(source.most));
    const CreditSource credit{.payment = payment.id, .creditNote = {}};
    openRefund(QList<CreditSource>(form.sources.size(), credit), {}, payerOf(payment), form);
}

void MoneyActions::refundInvoice(const InvoiceRow &row, const QList<PaidPart> &parts)
{
    ActDialog::Subject subject = subjectOf(row, m_today);
    subject.caption = tr("Paid");
    subject.amount = Money(0, row.total.currency());
    RefundForm form{.title = tr("Refund invoice"),
        .subject = {},
        .sources = {},
        .testAccount = m_testAccount,
        .document = row.number.text(),
        .open = row.open};
    QList<CreditSource> sources;
    for (const PaidPart &part : parts) {
        form.sources.append(sourceOf(part.payment, part.amount));
        sources.append({.payment = part.payment.id, .creditNote = {}});
        *subject.amount += part.amount;
    }
    form.subject = subject;
    openRefund(sources, row, row.customer, form);
}

void MoneyActions::refundCredit(const InvoiceRow &note, const Credit &credit)
{
    ActDialog::Subject subject = subjectOf(note, m_today);
    subject.caption = tr("Unallocated");
    subject.amount = credit.left;
    openRefund({credit.source}, {}, note.customer,
        {.title = tr("Refund credit note"),
            .subject = subject,
            .sources = {{.name = {}, .most = credit.left, .provider = {}, .customer = note.customerId}},
            .testAccount = {}});
}

QFuture<Result<QString>> MoneyActions::addressOf(const CustomerId &customer) const
{
    if (customer.isEmpty())
        return QtFuture::makeReadyFuture(Result<QString>(
            fail(Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s, .field = u"tell"_s})));
    return m_desk.mails()
        .verdicts({statementFor(customer)})
        .then([](const Result<MailBatch> &batch) -> Result<QString> {
            if (!batch)
                return fail(batch.error());
            const MailVerdict verdict = batch->verdicts.value(0);
            if (verdict.refusal)
                return fail(*verdict.refusal);
            return verdict.to;
        });
}

void MoneyActions::tellOfRefund(const RefundAnswer &answer, const CustomerId &customer, const QString &payer,
    const CommandOutcome &outcome)
{
    if (!answer.tells)
        return;
    if (outcome.needsApproval) {
        m_toast.say(tr("%1 is told nothing yet, for nothing is paid back yet.").arg(payer));
        return;
    }
    MailOrder order = statementFor(customer);
    order.refunded = answer.amount;
    if (!outcome.waiting.isEmpty())
        order.after = outcome.waiting.constFirst();
    emit mailWanted(order, payer);
}

void MoneyActions::openRefund(const QList<CreditSource> &sources, const std::optional<InvoiceRow> &document,
    const QString &payer, const RefundForm &form)
{
    if (isOpen())
        return;
    QStringList providers;
    for (const RefundSource &source : form.sources)
        if (const QString name = connectionText(source.provider);
            !name.isEmpty() && !providers.contains(name))
            providers += name;
    RefundForm asking = form;
    asking.isOffline = m_isOffline;
    asking.about = document ? document->id.text()
                            : sources.constFirst().payment.text() + sources.constFirst().creditNote.text();
    asking.lockedThrough = lockedThroughOf(m_desk);
    asking.address = [this, form](qsizetype source) { return addressOf(form.sources.at(source).customer); };
    if (m_desk.approvals())
        asking.secondPerson = [this, sources](qsizetype source, Money amount) {
            return m_desk.approvals()->secondPersonAbove(
                {.what = ApprovalMatter::What::Refund, .source = sources.at(source), .amount = amount});
        };
    const auto given = std::make_shared<RefundAnswer>();
    const auto invoiceOf = [document, form](qsizetype source) {
        return document ? document->id : form.sources.at(source).invoice;
    };
    auto *dialog = new RefundDialog(
        asking, m_today,
        [this, sources, invoiceOf, given](const RefundAnswer &answer) {
            *given = answer;
            return m_desk.refund({.what = ApprovalMatter::What::Refund,
                .invoice = invoiceOf(answer.source),
                .source = sources.at(answer.source),
                .amount = answer.amount,
                .connection = answer.connection,
                .reason = answer.reason,
                .on = answer.on});
        },
        &m_window);
    open(dialog,
        providers.isEmpty() ? tr("Refund to %1 booked.").arg(payer)
                            : tr("Refund to %1 written down. What goes through %2 is in Outbox.")
                                  .arg(payer, providers.join(u", "_s)),
        tr("Asked for. A second person must agree before it is paid back to %1.").arg(payer));
    connect(dialog, &ActDialog::succeeded, this, [this, given, form, payer](const CommandOutcome &outcome) {
        tellOfRefund(*given, form.sources.at(given->source).customer, payer, outcome);
    });
    connect(dialog, &RefundDialog::creditNoteWanted, this, [this, document] {
        m_dialog.clear();
        if (document)
            creditNote(*document);
    });
}

} // namespace quittance
