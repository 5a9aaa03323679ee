#include "core/journal/bookCodec.h"

#include "core/domain/codeNames.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject periodJson(QDate through, const QString &reason)
{
    QJsonObject plain{{u"reason"_s, reason}};
    putDate(plain, "through"_L1, through);
    return plain;
}

QJsonObject checkJson(const ClosedCheck &check)
{
    QJsonObject plain{{u"code"_s, check.code}, {u"outcome"_s, check.outcome}};
    putInteger(plain, "findings"_L1, check.findings);
    putText(plain, "reason"_L1, check.reason);
    return plain;
}

ClosedCheck checkFrom(JsonFields fields)
{
    return {.code = fields.text("code"_L1),
        .outcome = fields.text("outcome"_L1),
        .findings = fields.integerOr("findings"_L1, 0),
        .reason = fields.textOrEmpty("reason"_L1)};
}

} // namespace

EncodedBody encode(const NumberSeriesDefined &body)
{
    QJsonObject plain{{u"series"_s, body.series}, {u"mask"_s, body.mask}};
    putInteger(plain, "fiscal_year"_L1, body.fiscalYear);
    putInteger(plain, "next"_L1, body.next);
    return {.kind = u"NumberSeriesDefined"_s, .subject = u"series:"_s + body.series, .plain = plain};
}

Result<EntryBody> decodeSeries(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return NumberSeriesDefined{.series = fields.text("series"_L1),
        .mask = fields.text("mask"_L1),
        .fiscalYear = static_cast<int>(fields.integerOr("fiscal_year"_L1, 0)),
        .next = fields.integerOr("next"_L1, 0)};
}

EncodedBody encode(const PeriodLocked &body)
{
    QJsonObject plain = periodJson(body.through, body.reason);
    putDate(plain, "from"_L1, body.from);
    QJsonArray checks;
    for (const ClosedCheck &check : body.checks)
        checks.append(checkJson(check));
    if (!checks.isEmpty())
        plain.insert("checks"_L1, checks);
    return {.kind = u"PeriodLocked"_s, .subject = u"book"_s, .plain = plain};
}

Result<EntryBody> decodePeriodLocked(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    PeriodLocked body{.through = fields.dateOrNull("through"_L1),
        .reason = fields.text("reason"_L1),
        .from = fields.dateOrNull("from"_L1),
        .checks = {}};
    const QJsonArray checks = fields.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks)
        body.checks.append(checkFrom(JsonFields(check.toObject())));
    return body;
}

EncodedBody encode(const PeriodUnlocked &body)
{
    return {
        .kind = u"PeriodUnlocked"_s, .subject = u"book"_s, .plain = periodJson(body.through, body.reason)};
}

Result<EntryBody> decodePeriodUnlocked(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PeriodUnlocked{.through = fields.dateOrNull("through"_L1), .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const StaffSaved &body)
{
    QJsonObject plain{{u"login"_s, body.member.login}, {u"role"_s, codeOf(body.member.role)}};
    if (!body.member.isActive)
        plain.insert("left"_L1, true);
    QJsonObject personal;
    putText(personal, "name"_L1, body.member.name);
    return {.kind = u"StaffSaved"_s,
        .subject = u"staff:"_s + body.member.login,
        .plain = plain,
        .personal = personal};
}

Result<EntryBody> decodeStaff(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return StaffSaved{{.login = fields.text("login"_L1),
        .name = JsonFields(personal).textOrEmpty("name"_L1),
        .role = roleFrom(fields.text("role"_L1)).value_or(Role::Viewer),
        .isActive = !fields.flag("left"_L1)}};
}

EncodedBody encode(const ApprovalRequested &body)
{
    const ApprovalMatter &matter = body.matter;
    QJsonObject plain{{u"what"_s, codeOf(matter.what)}, {u"amount"_s, moneyJson(matter.amount)},
        {u"reason"_s, matter.reason}};
    putText(plain, "invoice"_L1, matter.invoice.text());
    putText(plain, "payment"_L1, matter.source.payment.text());
    putText(plain, "credit_note"_L1, matter.source.creditNote.text());
    putText(plain, "connection"_L1, matter.connection);
    if (matter.what == ApprovalMatter::What::WriteOff)
        plain.insert("cause"_L1, codeOf(matter.cause));
    putDate(plain, "on"_L1, matter.on);
    return {.kind = u"ApprovalRequested"_s,
        .subject = !matter.invoice.isEmpty()      ? matter.invoice.text()
            : !matter.source.creditNote.isEmpty() ? matter.source.creditNote.text()
                                                  : matter.source.payment.text(),
        .plain = plain};
}

Result<EntryBody> decodeApprovalRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    const auto what = approvalFrom(fields.text("what"_L1));
    if (!what)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = u"what"_s});
    return ApprovalRequested{{.what = *what,
        .invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .source = {.payment = PaymentId(fields.textOrEmpty("payment"_L1)),
            .creditNote = InvoiceId(fields.textOrEmpty("credit_note"_L1))},
        .amount = fields.money("amount"_L1),
        .cause = writeOffCauseFrom(fields.textOrEmpty("cause"_L1)).value_or(WriteOffCause::BadDebt),
        .connection = fields.textOrEmpty("connection"_L1),
        .reason = fields.text("reason"_L1),
        .on = fields.dateOrNull("on"_L1)}};
}

EncodedBody encode(const ApprovalGiven &body)
{
    return {.kind = u"ApprovalGiven"_s,
        .subject = body.request.text(),
        .plain = {{u"request"_s, body.request.text()}}};
}

Result<EntryBody> decodeApprovalGiven(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ApprovalGiven{EntryId(fields.text("request"_L1))};
}

EncodedBody encode(const ApprovalRefused &body)
{
    return {.kind = u"ApprovalRefused"_s,
        .subject = body.request.text(),
        .plain = {{u"request"_s, body.request.text()}, {u"reason"_s, body.reason}}};
}

Result<EntryBody> decodeApprovalRefused(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ApprovalRefused{.request = EntryId(fields.text("request"_L1)), .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const CustomerMerged &body)
{
    return {.kind = u"CustomerMerged"_s,
        .subject = body.into.text(),
        .plain = {{u"from"_s, body.from.text()}, {u"into"_s, body.into.text()}}};
}

Result<EntryBody> decodeMerged(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CustomerMerged{
        .from = CustomerId(fields.text("from"_L1)), .into = CustomerId(fields.text("into"_L1))};
}

EncodedBody encode(const CustomerArchived &body)
{
    return {.kind = u"CustomerArchived"_s,
        .subject = body.customer.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"archived"_s, body.archived}}};
}

Result<EntryBody> decodeArchived(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CustomerArchived{
        .customer = CustomerId(fields.text("customer"_L1)), .archived = fields.flag("archived"_L1)};
}

} // namespace quittance
