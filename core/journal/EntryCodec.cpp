#include "core/domain/codeNames.h"
#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"
#include "core/journal/balanceCodec.h"
#include "core/journal/bankCodec.h"
#include "core/journal/bookCodec.h"
#include "core/journal/crmCodec.h"
#include "core/journal/digestText.h"
#include "core/journal/gatewayCodec.h"
#include "core/journal/linkCodec.h"
#include "core/journal/moneyCodec.h"
#include "core/journal/noteCodec.h"

#include <QJsonArray>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// One pair of functions a kind: encode() fills kind, subject, plain and personal; decode() is its reverse.

EncodedBody encode(const CompanyProfileSet &body)
{
    return {.kind = u"CompanyProfileSet"_s, .subject = u"book"_s, .plain = companyJson(body.company)};
}

Result<EntryBody> decodeCompany(JsonFields &, const QJsonObject &plain, const QJsonObject &)
{
    return companyFrom(plain).transform(
        [](const CompanyProfile &c) { return EntryBody(CompanyProfileSet{c}); });
}

EncodedBody encode(const CustomerSaved &body)
{
    return {.kind = u"CustomerSaved"_s,
        .subject = body.customer.id.text(),
        .plain = {{u"customer"_s, body.customer.id.text()}},
        .personal = customerJson(body.customer)};
}

//! What stands where personal data were erased.
Customer withoutPerson()
{
    return {.name = u"\u2020"_s};
}

Result<Customer> personFrom(const QJsonObject &personal)
{
    return personal.isEmpty() ? Result<Customer>(withoutPerson()) : customerFrom(personal);
}

Result<EntryBody> decodeCustomer(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    Result<Customer> customer = personFrom(personal);
    if (!customer)
        return fail(customer.error());
    customer->id = CustomerId(fields.text("customer"_L1));
    return CustomerSaved{*customer};
}

EncodedBody encode(const InvoiceIssued &body)
{
    QJsonObject plain{{u"invoice"_s, body.invoice.text()}, {u"number"_s, body.number.text()},
        {u"series"_s, body.series}, {u"fiscal_year"_s, body.fiscalYear}, {u"sequence"_s, body.sequence},
        {u"customer"_s, body.customer.text()}, {u"content"_s, contentJson(body.content)}};
    putText(plain, "source_key"_L1, body.sourceKey);
    putText(plain, "source_number"_L1, body.sourceNumber);
    putText(plain, "corrects"_L1, body.corrects.text());
    return {.kind = u"InvoiceIssued"_s,
        .subject = body.invoice.text(),
        .plain = plain,
        .personal = customerJson(body.buyer)};
}

EncodedBody encode(const CreditNoteIssued &body)
{
    EncodedBody encoded = encode(body.document);
    encoded.kind = u"CreditNoteIssued"_s;
    return encoded;
}

Result<InvoiceIssued> documentFrom(JsonFields &fields, const QJsonObject &personal)
{
    const Result<InvoiceContent> content = contentFrom(fields.objectOrEmpty("content"_L1));
    if (!content)
        return fail(content.error());
    const Result<Customer> buyer = personFrom(personal);
    if (!buyer)
        return fail(buyer.error());
    return InvoiceIssued{.invoice = InvoiceId(fields.text("invoice"_L1)),
        .number = InvoiceNumber(fields.text("number"_L1)),
        .series = fields.text("series"_L1),
        .fiscalYear = static_cast<int>(fields.integer("fiscal_year"_L1)),
        .sequence = fields.integer("sequence"_L1),
        .customer = CustomerId(fields.text("customer"_L1)),
        .content = *content,
        .sourceKey = fields.textOrEmpty("source_key"_L1),
        .sourceNumber = fields.textOrEmpty("source_number"_L1),
        .buyer = *buyer,
        .corrects = InvoiceId(fields.textOrEmpty("corrects"_L1))};
}

Result<EntryBody> decodeInvoice(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return documentFrom(fields, personal).transform([](const InvoiceIssued &d) { return EntryBody(d); });
}

Result<EntryBody> decodeCreditNote(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return documentFrom(fields, personal).transform([](const InvoiceIssued &d) {
        return EntryBody(CreditNoteIssued{d});
    });
}

EncodedBody encode(const PaymentReceived &body)
{
    QJsonObject plain{{u"payment"_s, body.payment.text()}, {u"amount"_s, moneyJson(body.amount)},
        {u"connection"_s, body.connection}, {u"method"_s, body.method}};
    putText(plain, "customer"_L1, body.customer.text());
    putText(plain, "link"_L1, body.link.text());
    putText(plain, "account"_L1, body.account);
    QJsonObject personal;
    putText(personal, "payer"_L1, body.payer);
    putText(personal, "reference"_L1, body.reference);
    return {
        .kind = u"PaymentReceived"_s, .subject = body.payment.text(), .plain = plain, .personal = personal};
}

Result<EntryBody> decodePayment(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return PaymentReceived{.payment = PaymentId(fields.text("payment"_L1)),
        .amount = fields.money("amount"_L1),
        .connection = fields.text("connection"_L1),
        .method = fields.text("method"_L1),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .link = LinkId(fields.textOrEmpty("link"_L1)),
        .payer = JsonFields(personal).textOrEmpty("payer"_L1),
        .reference = JsonFields(personal).textOrEmpty("reference"_L1),
        .account = fields.textOrEmpty("account"_L1)};
}

EncodedBody encode(const LinkRefused &body)
{
    return {.kind = u"LinkRefused"_s,
        .subject = body.link.text(),
        .plain = {{u"link"_s, body.link.text()}, {u"rule"_s, body.rule}, {u"words"_s, body.words}}};
}

Result<EntryBody> decodeLinkRefused(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkRefused{.link = LinkId(fields.text("link"_L1)),
        .rule = fields.text("rule"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const MailQueued &body)
{
    QJsonObject plain{{u"connection"_s, body.connection}, {u"language"_s, body.language}};
    putText(plain, "invoice"_L1, body.invoice.text());
    putText(plain, "customer"_L1, body.customer.text());
    putText(plain, "link"_L1, body.link.text());
    if (body.kind != MailKind::PaymentLink) // What all were before there were others.
        plain.insert("kind"_L1, codeOf(body.kind));
    putInteger(plain, "level"_L1, body.level);
    if (body.attached)
        plain.insert("attached"_L1, true);
    putDate(plain, "from"_L1, body.from);
    putDate(plain, "through"_L1, body.through);
    putText(plain, "document_language"_L1, body.documentLanguage);
    if (body.withStatement)
        plain.insert("with_statement"_L1, true);
    putText(plain, "files_digest"_L1, digestText(body.filesDigest));
    if (body.withEInvoice)
        plain.insert("with_e_invoice"_L1, true);
    QJsonObject personal{{u"to"_s, body.to}};
    putText(personal, "cc"_L1, body.cc);
    putText(personal, "subject"_L1, body.subject);
    putText(personal, "message"_L1, body.message);
    if (!body.files.isEmpty())
        personal.insert("files"_L1, QJsonArray::fromStringList(body.files));
    return {.kind = u"MailQueued"_s,
        .subject = body.invoice.isEmpty() ? body.customer.text() : body.invoice.text(),
        .plain = plain,
        .personal = personal};
}

Result<EntryBody> decodeMailQueued(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    const JsonFields person(personal);
    const QString kind = fields.textOrEmpty("kind"_L1);
    const auto known = kind.isEmpty() ? MailKind::PaymentLink : mailKindFrom(kind);
    if (!known)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = u"kind"_s, .value = kind});
    return MailQueued{.invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .link = LinkId(fields.textOrEmpty("link"_L1)),
        .connection = fields.text("connection"_L1),
        .language = fields.text("language"_L1),
        .to = person.textOrEmpty("to"_L1),
        .subject = person.textOrEmpty("subject"_L1),
        .message = person.textOrEmpty("message"_L1),
        .kind = *known,
        .level = static_cast<int>(fields.integerOr("level"_L1, 0)),
        .attached = fields.flag("attached"_L1),
        .cc = person.textOrEmpty("cc"_L1),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .from = fields.dateOrNull("from"_L1),
        .through = fields.dateOrNull("through"_L1),
        .documentLanguage = fields.textOrEmpty("document_language"_L1),
        .withStatement = fields.flag("with_statement"_L1),
        .files = person.value("files"_L1).toVariant().toStringList(),
        .filesDigest = digestFrom(fields.textOrEmpty("files_digest"_L1)),
        .withEInvoice = fields.flag("with_e_invoice"_L1)};
}

EncodedBody encode(const RemindersHeld &body)
{
    const ReminderHold &hold = body.hold;
    QJsonObject plain;
    putText(plain, "invoice"_L1, hold.invoice.text());
    putText(plain, "customer"_L1, hold.customer.text());
    putDate(plain, "until"_L1, hold.until);
    putText(plain, "reason"_L1, hold.reason);
    return {.kind = u"RemindersHeld"_s,
        .subject = hold.invoice.isEmpty() ? hold.customer.text() : hold.invoice.text(),
        .plain = plain};
}

Result<EntryBody> decodeRemindersHeld(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return RemindersHeld{{.invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .until = fields.dateOrNull("until"_L1),
        .reason = fields.textOrEmpty("reason"_L1)}};
}

EncodedBody encode(const MailComposed &body)
{
    return {.kind = u"MailComposed"_s,
        .subject = body.mail.text(),
        .plain = {{u"mail"_s, body.mail.text()}, {u"message_id"_s, body.messageId},
            {u"digest"_s, digestText(body.digest)}}};
}

Result<EntryBody> decodeMailComposed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return MailComposed{.mail = MailId(fields.text("mail"_L1)),
        .messageId = fields.text("message_id"_L1),
        .digest = digestFrom(fields.text("digest"_L1))};
}

//! The three mail outcomes that carry a code and the server's words.
EncodedBody encodeAnswer(const QString &kind, const MailId &mail, int code, const QString &words)
{
    return {.kind = kind,
        .subject = mail.text(),
        .plain = {{u"mail"_s, mail.text()}, {u"code"_s, code}, {u"words"_s, words}}};
}

EncodedBody encode(const MailAccepted &body)
{
    return encodeAnswer(u"MailAccepted"_s, body.mail, body.code, body.words);
}

//! The two that read alike.
template <class Answer>
Result<EntryBody> decodeAnswer(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return Answer{.mail = MailId(fields.text("mail"_L1)),
        .code = static_cast<int>(fields.integer("code"_L1)),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const MailRejected &body)
{
    return encodeAnswer(u"MailRejected"_s, body.mail, body.code, body.words);
}

EncodedBody encode(const MailUncertain &body)
{
    return encodeAnswer(u"MailUncertain"_s, body.mail, 0, body.words);
}

Result<EntryBody> decodeMailUncertain(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return MailUncertain{.mail = MailId(fields.text("mail"_L1)), .words = fields.text("words"_L1)};
}

EncodedBody encode(const EffectDropped &body)
{
    return {.kind = u"EffectDropped"_s,
        .subject = body.request.text(),
        .plain = {{u"request"_s, body.request.text()}, {u"reason"_s, body.reason}}};
}

Result<EntryBody> decodeDropped(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return EffectDropped{.request = EntryId(fields.text("request"_L1)), .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const EffectDismissed &body)
{
    return {.kind = u"EffectDismissed"_s,
        .subject = body.request.text(),
        .plain = {{u"request"_s, body.request.text()}, {u"dismissed"_s, body.dismissed}}};
}

Result<EntryBody> decodeDismissed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return EffectDismissed{
        .request = EntryId(fields.text("request"_L1)), .dismissed = fields.flag("dismissed"_L1)};
}

struct Decoder {
    QLatin1StringView kind;
    Result<EntryBody> (*decode)(JsonFields &, const QJsonObject &plain, const QJsonObject &personal);
};

constexpr std::array<Decoder, std::variant_size_v<AnyBody>> decoders{{
    {"CompanyProfileSet"_L1, decodeCompany},
    {"NumberSeriesDefined"_L1, decodeSeries},
    {"PeriodLocked"_L1, decodePeriodLocked},
    {"PeriodUnlocked"_L1, decodePeriodUnlocked},
    {"StaffSaved"_L1, decodeStaff},
    {"ApprovalRequested"_L1, decodeApprovalRequested},
    {"ApprovalGiven"_L1, decodeApprovalGiven},
    {"ApprovalRefused"_L1, decodeApprovalRefused},
    {"CustomerSaved"_L1, decodeCustomer},
    {"CustomerMerged"_L1, decodeMerged},
    {"CustomerArchived"_L1, decodeArchived},
    {"InvoiceIssued"_L1, decodeInvoice},
    {"CreditNoteIssued"_L1, decodeCreditNote},
    {"InvoiceVoided"_L1, decodeVoided},
    {"InvoiceWrittenOff"_L1, decodeWrittenOff},
    {"WriteOffReversed"_L1, decodeWriteOffReversed},
    {"PaymentReceived"_L1, decodePayment},
    {"PaymentPending"_L1, decodePending},
    {"PaymentPendingFailed"_L1, decodePendingFailed},
    {"PaymentAssigned"_L1, decodeAssigned},
    {"PaymentAllocated"_L1, decodeAllocation},
    {"AllocationReversed"_L1, decodeAllocationReversed},
    {"PaymentReversed"_L1, decodePaymentReversed},
    {"RefundSettled"_L1, decodeRefund},
    {"RefundReversed"_L1, decodeRefundReversed},
    {"DisputeOpened"_L1, decodeDisputeOpened},
    {"DisputeUpdated"_L1, decodeDisputeUpdated},
    {"DisputeClosed"_L1, decodeDisputeClosed},
    {"GatewayBalanceMoved"_L1, decodeBalance},
    {"PayoutRecorded"_L1, decodePayout},
    {"PayoutExplained"_L1, decodePayoutExplained},
    {"PayoutFailed"_L1, decodePayoutFailed},
    {"LinkRequested"_L1, decodeLinkRequested},
    {"LinkIssued"_L1, decodeLinkIssued},
    {"LinkExpired"_L1, decodeLinkExpired},
    {"TransferPartFunded"_L1, decodePartFunded},
    {"CustomerCashSeen"_L1, decodeCashSeen},
    {"LinkRefused"_L1, decodeLinkRefused},
    {"LinkRevokeRequested"_L1, decodeLinkRevokeRequested},
    {"LinkRevoked"_L1, decodeLinkRevoked},
    {"LinkRevokeRefused"_L1, decodeLinkRevokeRefused},
    {"GatewayCustomerLinked"_L1, decodeCustomerLinked},
    {"CardSaved"_L1, decodeCardSaved},
    {"CardRemoved"_L1, decodeCardRemoved},
    {"ChargeRequested"_L1, decodeChargeRequested},
    {"ChargeSucceeded"_L1, decodeChargeSucceeded},
    {"ChargeNeedsAction"_L1, decodeChargeNeedsAction},
    {"ChargeFailed"_L1, decodeChargeFailed},
    {"ChargeAuthorised"_L1, decodeChargeAuthorised},
    {"CaptureRequested"_L1, decodeCaptureRequested},
    {"ChargeCancelRequested"_L1, decodeChargeCancelRequested},
    {"ChargeCancelled"_L1, decodeChargeCancelled},
    {"ChargeChangeRefused"_L1, decodeChargeChangeRefused},
    {"RefundRequested"_L1, decodeRefundRequested},
    {"RefundPending"_L1, decodeRefundPending},
    {"RefundFailed"_L1, decodeRefundFailed},
    {"MailQueued"_L1, decodeMailQueued},
    {"MailComposed"_L1, decodeMailComposed},
    {"MailAccepted"_L1, decodeAnswer<MailAccepted>},
    {"MailRejected"_L1, decodeAnswer<MailRejected>},
    {"MailUncertain"_L1, decodeMailUncertain},
    {"RemindersHeld"_L1, decodeRemindersHeld},
    {"TagsChanged"_L1, decodeTagsChanged},
    {"NoteChanged"_L1, decodeNoteChanged},
    {"CrmPushRequested"_L1, decodeCrmPushRequested},
    {"CrmNoteRequested"_L1, decodeCrmNoteRequested},
    {"CrmPushDone"_L1, decodeCrmPushDone},
    {"CrmPushRejected"_L1, decodeCrmPushRejected},
    {"CrmConflictResolved"_L1, decodeCrmConflictResolved},
    {"BankStatementImported"_L1, decodeBankStatement},
    {"BankLineMatched"_L1, decodeBankMatched},
    {"BankLineUnmatched"_L1, decodeBankUnmatched},
    {"EffectDropped"_L1, decodeDropped},
    {"EffectDismissed"_L1, decodeDismissed},
}};
static_assert(decoders.back().decode != nullptr);

} // namespace

EncodedBody encodeBody(const EntryBody &body)
{
    return std::visit([](const auto &kind) { return encode(kind); }, body);
}

Result<EntryBody> decodeBody(const QString &kind, const QJsonObject &plain, const QJsonObject &personal)
{
    for (const Decoder &decoder : decoders) {
        if (decoder.kind != kind)
            continue;
        JsonFields fields(plain);
        Result<EntryBody> body = decoder.decode(fields, plain, personal);
        if (body && !fields.ok())
            return fail(Error{.kind = ErrorKind::Storage,
                .rule = u"json.damaged"_s,
                .field = fields.problem(),
                .value = kind});
        return body;
    }
    return fail(Error{.kind = ErrorKind::Storage, .rule = u"journal.unknown_kind"_s, .value = kind});
}

} // namespace quittance
