#include "tests/ui/SampleMailDesk.h"

#include "core/mail/MailComposer.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const MailOrder &order, const QString &number)
{
    switch (order.kind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return u"Reminder: invoice %1 is open"_s.arg(number);
    case MailKind::Receipt:
        return u"Receipt for invoice %1"_s.arg(number);
    case MailKind::Document:
        return u"Invoice %1"_s.arg(number);
    case MailKind::Statement:
        return u"Statement of account"_s;
    }
    return u"Invoice %1: payment link"_s.arg(number);
}

QString messageOf(const MailOrder &order, const QString &number)
{
    if (order.kind == MailKind::Reminder)
        return u"Hello,\n\nperhaps it was overlooked: invoice %1 was due and is still open."_s.arg(number);
    if (order.kind == MailKind::Receipt)
        return u"Hello,\n\ninvoice %1 is paid. Thank you."_s.arg(number);
    if (order.kind == MailKind::Document)
        return u"Hello,\n\ninvoice %1 is attached."_s.arg(number);
    if (order.kind == MailKind::Statement)
        return u"Hello,\n\nyour statement of account is attached."_s;
    return (order.way == PayWay::BankTransfer
            ? u"Hello,\n\ninvoice %1 is open. Please transfer the amount."_s
            : u"Hello,\n\ninvoice %1 is open. You can pay it by card here."_s)
        .arg(number);
}

//! As the books write it, so that the preview shows what is mailed.
QString htmlOf(const MailProof &proof, const MailOrder &order)
{
    MailContent content{.companyName = u"Brightwater GmbH"_s,
        .from = proof.me,
        .customerName = proof.customer,
        .to = proof.to,
        .language = u"en"_s,
        .invoiceNumber = proof.number,
        .open = proof.open,
        .way = {.way = order.way, .url = QUrl(u"https://checkout.example/l/7Qm2"_s)},
        .subject = proof.subject,
        .message = proof.message,
        .kind = order.kind,
        .hasLink = hasLink(order)};
    if (content.hasLink && order.way == PayWay::BankTransfer)
        content.way.transfer = TransferInstructions{.missing = proof.open,
            .reference = u"QTXN42KL"_s,
            .addresses = {{.kind = u"iban"_s, .account = u"DE11243461309600000001"_s}}};
    const Result<MailMessage> mail = MailComposer().compose(content);
    return mail ? mail->html : QString();
}

} // namespace

QList<MailCheck> SampleMailDesk::checksOf(const MailOrder &order, const MailProof &proof) const
{
    using What = MailCheck::What;
    if (!checks.isEmpty())
        return checks;
    QList<MailCheck> found{{What::AddressWellFormed, true, proof.to}};
    const auto row = std::ranges::find(m_desk.invoices, order.invoice, &InvoiceRow::id);
    const bool asks = order.kind == MailKind::PaymentLink || order.kind == MailKind::Reminder;
    if (asks)
        found.append({What::InvoiceOpen, true, {}});
    if (order.kind == MailKind::Reminder)
        found += {{What::Overdue, true, {}}, {What::RemindersAllowed, true, {}}};
    if (asks)
        found.append({What::NoDispute, true, {}});
    if (row != m_desk.invoices.end())
        found.append({What::NotMailedLately, row->lastMail == MailState::None, u"2026-11-22T08:05:00Z"_s});
    if (hasLink(order))
        found.append({What::AmountTakenByProvider, hasProvider, {}});
    found.append({What::MailReady, true, {}});
    return found;
}

QFuture<Result<MailProof>> SampleMailDesk::proof(MailOrder order)
{
    MailProof proof{.invoice = order.invoice};
    const auto row = std::ranges::find(m_desk.invoices, order.invoice, &InvoiceRow::id);
    if (row == m_desk.invoices.end() && order.kind != MailKind::Statement)
        return ready<MailProof>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"invoice.unknown"_s}));
    if (row != m_desk.invoices.end()) {
        proof.number = row->number.text();
        proof.customer = row->customer;
        proof.open = row->open;
    }
    proof.from = u"Brightwater GmbH <billing@brightwater.example>"_s;
    proof.me = u"billing@brightwater.example"_s;
    proof.to = order.to.isEmpty() ? u"buchhaltung@adler.example"_s : order.to;
    proof.subject = order.subject.isEmpty() ? subjectOf(order, proof.number) : order.subject;
    proof.message = order.message.isEmpty() ? messageOf(order, proof.number) : order.message;
    proof.html = htmlOf(proof, order);
    proof.text = proof.message + (hasLink(order) ? u"\n\nhttps://checkout.example/…\n"_s : u"\n"_s);
    const QString statement = u"statement-2026-11-23.pdf"_s;
    if (order.kind == MailKind::Statement)
        proof.attachments = {statement};
    else if (order.attach || order.kind == MailKind::Document)
        proof.attachments = {proof.number + u".pdf"_s};
    if (order.withEInvoice)
        proof.attachments.append(proof.number + u".xml"_s);
    if (order.withStatement)
        proof.attachments.append(statement);
    for (const OwnMailFile &file : order.files)
        proof.attachments.append(file.name);
    proof.language = order.language.isEmpty() ? u"de"_s : order.language;
    if (hasLink(order)) {
        proof.provider = u"stripe"_s;
        proof.account = hasProvider ? u"rk_test_…4f2a"_s : QString();
        proof.label = label;
        if (order.way == PayWay::Page)
            proof.endsOn = order.end.lastDay(SampleDesk::pictureDay(), linkDays);
    }
    proof.level = order.kind == MailKind::Reminder ? 1 : 0;
    proof.checks = checksOf(order, proof);
    return ready<MailProof>(proof);
}

QFuture<Result<QList<Recipient>>> SampleMailDesk::recipients(CustomerId)
{
    return ready<QList<Recipient>>(contacts);
}

QFuture<Result<MailBatch>> SampleMailDesk::verdicts(QList<MailOrder> orders)
{
    lookedAt = orders;
    MailBatch batch{.verdicts = {}, .manyFrom = manyFrom};
    for (const MailOrder &order : orders) {
        const auto row = std::ranges::find(m_desk.invoices, order.invoice, &InvoiceRow::id);
        if (row == m_desk.invoices.end()) { // A statement.
            MailVerdict verdict{.order = order, .to = u"buchhaltung@adler.example"_s};
            verdict.refusal = error;
            batch.verdicts.append(verdict);
            continue;
        }
        MailVerdict verdict{.order = order,
            .number = row->number.text(),
            .customer = row->customer,
            .to = u"buchhaltung@adler.example"_s,
            .open = row->open,
            .level = order.kind == MailKind::Reminder ? 1 : 0};
        if (disputed.contains(order.invoice))
            verdict.refusal = Error{.rule = u"reminder.disputed"_s};
        if (hasLink(order) && !hasProvider)
            verdict.refusal = Error{.rule = u"secret.missing"_s};
        const QDate end = order.end.lastDay(SampleDesk::pictureDay(), linkDays);
        if (end.isValid() && end < SampleDesk::pictureDay())
            verdict.refusal = Error{.rule = u"link.expires_past"_s, .value = end.toString(Qt::ISODate)};
        batch.verdicts.append(verdict);
    }
    return ready<MailBatch>(batch);
}

QFuture<Result<CommandOutcome>> SampleMailDesk::send(QList<MailOrder> orders)
{
    if (error)
        return ready<CommandOutcome>(fail(*error));
    sent.append(orders);
    CommandOutcome outcome;
    for (const MailOrder &order : orders) {
        outcome.ids.append(order.invoice);
        if (hasLink(order))
            outcome.waiting.append(EntryId(u"link"_s + order.invoice.text()));
        outcome.waiting.append(EntryId(u"mail"_s + order.invoice.text()));
    }
    return ready<CommandOutcome>(outcome);
}

QFuture<Result<QString>> SampleMailDesk::sendTest(MailOrder order)
{
    tested.append(order);
    return error ? ready<QString>(fail(*error)) : ready<QString>(u"250 queued"_s);
}

QFuture<Result<ReminderHold>> SampleMailDesk::holdReminders(ReminderHold hold)
{
    ReminderHold before{.invoice = hold.invoice, .customer = hold.customer, .until = {}, .reason = {}};
    for (const ReminderHold &earlier : std::as_const(held))
        if (earlier.invoice == hold.invoice && earlier.customer == hold.customer)
            before = earlier;
    held.append(hold);
    return ready<ReminderHold>(before);
}
