#include "core/journal/GatewayFolder.h"

#include "core/journal/bookDay.h"
#include "core/store/BankMatchTable.h"
#include "core/store/BankStatementTable.h"
#include "core/store/CustomerCashTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/RefundTable.h"
#include "core/store/SavedCardTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> GatewayFolder::operator()(const PaymentPending &body)
{
    return PendingPaymentTable(m_database)
        .insert({.charge = body.charge,
            .invoice = body.invoice,
            .link = body.link,
            .connection = body.connection,
            .method = body.method,
            .amount = body.amount,
            .since = m_entry.occurredAt});
}

Result<void> GatewayFolder::operator()(const PaymentPendingFailed &body)
{
    // The debit has used its link up: it takes no other payment.
    return inTurn([&] { return PendingPaymentTable(m_database).setFailed(body.charge, body.words); },
        [&] {
            return body.link.isEmpty() ? Result<void>()
                                       : LinkTable(m_database).setState(body.link, LinkState::Revoked);
        });
}

Result<void> GatewayFolder::operator()(const RefundSettled &body)
{
    RefundTable refunds(m_database);
    const auto asked = refunds.byId(body.refund);
    if (asked) // Spoken for since it was asked, unless it was given up meanwhile.
        return inTurn([&] { return refunds.setSettled(body.refund, m_entry.id, m_entry.bookedOn); },
            [&] {
                return asked->state == RefundRecord::State::Failed ? payBack(body.source, body.amount)
                                                                   : Result<void>();
            },
            [&] { return settle(body.refund.text(), EffectTable::State::Done); });
    if (asked.error().kind != ErrorKind::NotFound)
        return fail(asked.error());
    return inTurn(
        [&] {
            return refunds.insert({.id = body.refund,
                .entry = m_entry.id,
                .source = body.source,
                .amount = body.amount,
                .bookedOn = m_entry.bookedOn,
                .connection = body.connection,
                .state = RefundRecord::State::Settled,
                .externalId = m_entry.externalKey});
        },
        [&] { return payBack(body.source, body.amount); });
}

Result<void> GatewayFolder::operator()(const RefundReversed &body)
{
    return inTurn([&] { return RefundTable(m_database).setReversed(body.undone.refund, m_entry.id); },
        [&] { return payBack(body.undone.source, -body.undone.amount); });
}

Result<void> GatewayFolder::operator()(const DisputeOpened &body)
{
    return DisputeTable(m_database)
        .open({.id = body.dispute,
            .payment = body.payment,
            .connection = body.connection,
            .amount = body.amount,
            .withdrawn = body.isInquiry ? Money(0, body.amount.currency()) : body.amount,
            .status = body.isInquiry ? u"warning_needs_response"_s : u"needs_response"_s,
            .reason = body.reason,
            .openedOn = m_entry.bookedOn,
            .respondBy = body.respondBy});
}

Result<void> GatewayFolder::operator()(const DisputeUpdated &body)
{
    return DisputeTable(m_database)
        .update(body.dispute, body.status, body.respondBy, body.withdrawn ? body.withdrawn->minor() : 0);
}

Result<void> GatewayFolder::operator()(const DisputeClosed &body)
{
    return DisputeTable(m_database).close(body.dispute, body.won);
}

Result<void> GatewayFolder::operator()(const GatewayBalanceMoved &body)
{
    return body.payment.isEmpty() || !body.category.isEmpty()
        ? Result<void>()
        : PaymentTable(m_database).setFee(body.payment, body.fee);
}

Result<void> GatewayFolder::operator()(const PayoutRecorded &body)
{
    return PayoutTable(m_database).insert(body.payout, m_entry.id, m_entry.bookedOn);
}

Result<void> GatewayFolder::operator()(const PayoutExplained &body)
{
    return PayoutTable(m_database).explain(body.payout, body.lines);
}

Result<void> GatewayFolder::operator()(const PayoutFailed &body)
{
    return PayoutTable(m_database).setFailed(body.payout, body.words);
}

Result<void> GatewayFolder::operator()(const BankStatementImported &body)
{
    return BankStatementTable(m_database)
        .insert({.entry = m_entry.id,
            .accountMark = body.accountMark,
            .account = body.account,
            .currency = body.currency,
            .format = body.format,
            .statement = body.statement,
            .number = body.number,
            .from = body.from,
            .through = body.through,
            .opening = body.opening,
            .closing = body.closing,
            .lines = body.lines,
            .known = body.known,
            .isIntraday = body.isIntraday});
}

Result<void> GatewayFolder::operator()(const BankLineMatched &body)
{
    return BankMatchTable(m_database)
        .insert({.entry = m_entry.id,
            .line = body.line,
            .what = body.what,
            .amount = body.amount,
            .reason = body.reason,
            .byItself = body.byItself,
            .isBooked = body.isBooked,
            .customer = body.customer,
            .payment = body.payment,
            .payout = body.payout,
            .connection = body.connection,
            .refund = body.refund,
            .payerMark = body.payerMark,
            .bookedOn = m_entry.bookedOn,
            .actor = m_entry.actor});
}

Result<void> GatewayFolder::operator()(const BankLineUnmatched &body)
{
    return BankMatchTable(m_database).setUndone(body.match, m_entry.id);
}

Result<void> GatewayFolder::operator()(const LinkRequested &body)
{
    const LinkId link(m_entry.id.text());
    const Result<QDateTime> end
        = body.expiresOn.isValid() ? bookDayEnd(m_database, body.expiresOn) : QDateTime();
    if (!end)
        return fail(end.error());
    return inTurn(
        [&] {
            return LinkTable(m_database)
                .insert({.id = link,
                    .invoice = body.invoice,
                    .connection = body.connection,
                    .amount = body.amount,
                    .state = LinkState::Requested,
                    .requestedAt = m_entry.occurredAt,
                    .way = body.way,
                    .expiresAt = *end,
                    .isPart = body.isPart});
        },
        [&] { return InvoiceTable(m_database).setLastLink(body.invoice, link); },
        [&] { return addEffect(OutboxWhat::PaymentLink, body.connection, body.invoice); });
}

Result<void> GatewayFolder::operator()(const LinkIssued &body)
{
    return inTurn(
        [&] {
            return LinkTable(m_database).setIssued(body.link, body.externalId, m_entry.id, body.expiresAt);
        },
        [&] { return settle(body.link.text(), EffectTable::State::Done); });
}

Result<void> GatewayFolder::operator()(const LinkExpired &body)
{
    return inTurn([&] { return LinkTable(m_database).setState(body.link, LinkState::Expired); },
        [&] { return settle(body.request.text(), EffectTable::State::Done); });
}

Result<void> GatewayFolder::operator()(const TransferPartFunded &body)
{
    return LinkTable(m_database).setMissing(body.link, body.missing);
}

Result<void> GatewayFolder::operator()(const CustomerCashSeen &body)
{
    return CustomerCashTable(m_database)
        .write({.connection = body.connection,
            .holder = body.holder,
            .customer = body.customer,
            .amount = body.amount,
            .seenAt = m_entry.occurredAt});
}

Result<void> GatewayFolder::operator()(const LinkRefused &body)
{
    return inTurn([&] { return LinkTable(m_database).setState(body.link, LinkState::Refused); },
        [&] { return settle(body.link.text(), EffectTable::State::Refused, body.words); });
}

Result<void> GatewayFolder::operator()(const LinkRevokeRequested &body)
{
    return inTurn([&] { return LinkTable(m_database).setRevokeEntry(body.link, m_entry.id); },
        [&] { return addEffect(OutboxWhat::LinkRevoke, body.connection, body.invoice); });
}

Result<void> GatewayFolder::operator()(const LinkRevoked &body)
{
    return inTurn([&] { return LinkTable(m_database).setRevoked(body.link); },
        [&] { return settle(body.request.text(), EffectTable::State::Done); });
}

Result<void> GatewayFolder::operator()(const LinkRevokeRefused &body)
{
    return inTurn([&] { return LinkTable(m_database).forgetRevokeEntry(body.request); },
        [&] { return settle(body.request.text(), EffectTable::State::Refused, body.words); });
}

Result<void> GatewayFolder::operator()(const GatewayCustomerLinked &body)
{
    return GatewayCustomerTable(m_database).write(body.customer, body.connection, body.externalId);
}

Result<void> GatewayFolder::operator()(const CardSaved &body)
{
    return SavedCardTable(m_database).write(body.card);
}

Result<void> GatewayFolder::operator()(const CardRemoved &body)
{
    return SavedCardTable(m_database).remove(body.card);
}

Result<void> GatewayFolder::operator()(const ChargeRequested &body)
{
    return inTurn(
        [&] {
            return ChargeTable(m_database)
                .insert({.id = ChargeId(m_entry.id.text()),
                    .invoice = body.invoice,
                    .customer = body.customer,
                    .connection = body.connection,
                    .method = body.method,
                    .amount = body.amount,
                    .captures = body.capture,
                    .requestedAt = m_entry.occurredAt});
        },
        [&] { return addEffect(OutboxWhat::Charge, body.connection, body.invoice); });
}

Result<void> GatewayFolder::operator()(const ChargeSucceeded &body)
{
    return inTurn(
        [&] {
            return ChargeTable(m_database).setState(body.charge, ChargeState::Succeeded, body.externalId);
        },
        [&] { return settle(body.charge.text(), EffectTable::State::Done); },
        [&] { return settleChanges(body.charge, OutboxWhat::Capture, u"charge.taken"_s); });
}

Result<void> GatewayFolder::operator()(const ChargeNeedsAction &body)
{
    const QString rule = u"charge.needs_action"_s;
    return inTurn(
        [&] {
            return ChargeTable(m_database)
                .setState(body.charge, ChargeState::NeedsAction, body.externalId, rule, body.words);
        },
        [&] { return settle(body.charge.text(), EffectTable::State::Refused, rule); });
}

Result<void> GatewayFolder::operator()(const ChargeFailed &body)
{
    // Why a card was declined stands in the rule; what a bank says of it is not always fit to be read.
    const bool declined = body.rule.startsWith("stripe.card_declined:"_L1);
    const QString answer = declined || body.words.isEmpty() ? body.rule : body.words;
    return inTurn(
        [&] {
            return ChargeTable(m_database)
                .setState(body.charge, ChargeState::Failed, body.externalId, body.rule, body.words);
        },
        [&] { return settle(body.charge.text(), EffectTable::State::Refused, answer); },
        [&] { return settleChanges(body.charge, std::nullopt, answer); });
}

Result<void> GatewayFolder::operator()(const ChargeAuthorised &body)
{
    return inTurn(
        [&] {
            return ChargeTable(m_database)
                .setState(body.charge, ChargeState::Authorised, body.externalId, {}, {}, body.until);
        },
        [&] { return settle(body.charge.text(), EffectTable::State::Done); });
}

Result<void> GatewayFolder::operator()(const CaptureRequested &body)
{
    return addEffect(OutboxWhat::Capture, body.connection, body.invoice);
}

Result<void> GatewayFolder::operator()(const ChargeCancelRequested &body)
{
    return addEffect(OutboxWhat::ChargeCancel, body.connection, body.invoice);
}

Result<void> GatewayFolder::operator()(const ChargeCancelled &body)
{
    return inTurn([&] { return ChargeTable(m_database).setState(body.charge, ChargeState::Cancelled, {}); },
        [&] { return settle(body.request.text(), EffectTable::State::Done); },
        [&] { return settleChanges(body.charge, OutboxWhat::ChargeCancel, u"charge.expired"_s); });
}

Result<void> GatewayFolder::operator()(const ChargeChangeRefused &body)
{
    return settle(
        body.request.text(), EffectTable::State::Refused, body.words.isEmpty() ? body.rule : body.words);
}

Result<void> GatewayFolder::operator()(const RefundRequested &body)
{
    const CreditSource source{.payment = body.payment, .creditNote = {}};
    return inTurn(
        [&] {
            return RefundTable(m_database)
                .insert({.id = RefundId(m_entry.id.text()),
                    .entry = m_entry.id,
                    .source = source,
                    .amount = body.amount,
                    .bookedOn = m_entry.bookedOn,
                    .connection = body.connection,
                    .state = RefundRecord::State::Requested});
        },
        [&] { return payBack(source, body.amount); },
        [&] {
            return EffectTable(m_database)
                .insert({.entry = m_entry.id,
                    .seq = m_entry.seq,
                    .what = OutboxWhat::Refund,
                    .connection = body.connection,
                    .after = m_entry.after,
                    .payment = body.payment});
        });
}

Result<void> GatewayFolder::operator()(const RefundPending &body)
{
    return inTurn([&] { return RefundTable(m_database).setPending(body.refund, body.externalId); },
        [&] { return settle(body.refund.text(), EffectTable::State::Done); });
}

Result<void> GatewayFolder::operator()(const RefundFailed &body)
{
    return inTurn([&] { return giveUpRefund(body.refund, body.words); },
        [&] { return settle(body.refund.text(), EffectTable::State::Refused, body.words); });
}

Result<void> GatewayFolder::operator()(const EffectDropped &body)
{
    const Result<EffectRecord> effect = EffectTable(m_database).byEntry(body.request);
    if (!effect)
        return fail(effect.error());
    const QString id = body.request.text();
    if (const Result<void> settled = settle(id, EffectTable::State::Dropped, body.reason); !settled)
        return settled;
    switch (effect->what) {
    case OutboxWhat::PaymentLink:
        return LinkTable(m_database).setState(LinkId(id), LinkState::Revoked);
    case OutboxWhat::Mail:
        return MailTable(m_database).setState(MailId(id), MailState::Dropped, m_entry.occurredAt);
    case OutboxWhat::Refund:
        return giveUpRefund(RefundId(id), body.reason);
    case OutboxWhat::Charge:
        return ChargeTable(m_database).setState(ChargeId(id), ChargeState::Cancelled, {});
    case OutboxWhat::LinkRevoke:
        return LinkTable(m_database).forgetRevokeEntry(body.request);
    case OutboxWhat::Capture:
    case OutboxWhat::ChargeCancel:
    case OutboxWhat::CrmPush:
    case OutboxWhat::CrmNote:
        break;
    }
    return {};
}

Result<void> GatewayFolder::payBack(const CreditSource &source, Money amount)
{
    return source.creditNote.isEmpty() ? PaymentTable(m_database).addRefunded(source.payment, amount)
                                       : InvoiceTable(m_database).addRefunded(source.creditNote, amount);
}

Result<void> GatewayFolder::giveUpRefund(const RefundId &refund, const QString &words)
{
    const auto record = RefundTable(m_database).byId(refund);
    if (!record)
        return fail(record.error());
    return inTurn([&] { return RefundTable(m_database).setFailed(refund, words); },
        [&] { return payBack(record->source, -record->amount); });
}

Result<void> GatewayFolder::settleChanges(
    const ChargeId &charge, std::optional<OutboxWhat> fulfilled, const QString &answer)
{
    // A document has at most one charge that is put aside, so what is open there is about this one.
    const auto changes = ChargeTable(m_database).byId(charge).and_then([&](const Charge &of) {
        return EffectTable(m_database).openChanges(of.invoice);
    });
    if (!changes)
        return fail(changes.error());
    for (const EffectRecord &change : *changes) {
        const bool done = change.what == fulfilled;
        const Result<void> settled = settle(change.entry.text(),
            done ? EffectTable::State::Done : EffectTable::State::Refused, done ? QString() : answer);
        if (!settled)
            return settled;
    }
    return {};
}

Result<void> GatewayFolder::addEffect(
    OutboxWhat what, const QString &connection, const InvoiceId &subject, const CustomerId &customer)
{
    return EffectTable(m_database)
        .insert({.entry = m_entry.id,
            .seq = m_entry.seq,
            .what = what,
            .connection = connection,
            .subject = subject,
            .after = m_entry.after,
            .customer = customer});
}

Result<void> GatewayFolder::settle(const QString &request, EffectTable::State state, const QString &answer)
{
    return request.isEmpty() ? Result<void>()
                             : EffectTable(m_database).setState(EntryId(request), state, answer);
}

} // namespace quittance
