#include "core/journal/crmCodec.h"

#include "core/journal/digestText.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 3> choices{"ours"_L1, "theirs"_L1, "edited"_L1};

} // namespace

EncodedBody encode(const CrmPushRequested &body)
{
    return {.kind = u"CrmPushRequested"_s,
        .subject = body.customer.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"connection"_s, body.connection}}};
}

Result<EntryBody> decodeCrmPushRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CrmPushRequested{
        .customer = CustomerId(fields.text("customer"_L1)), .connection = fields.text("connection"_L1)};
}

EncodedBody encode(const CrmNoteRequested &body)
{
    return {.kind = u"CrmNoteRequested"_s,
        .subject = body.invoice.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"invoice"_s, body.invoice.text()},
            {u"connection"_s, body.connection}, {u"milestone"_s, body.milestone}}};
}

Result<EntryBody> decodeCrmNoteRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CrmNoteRequested{.customer = CustomerId(fields.text("customer"_L1)),
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .connection = fields.text("connection"_L1),
        .milestone = fields.text("milestone"_L1)};
}

EncodedBody encode(const CrmPushDone &body)
{
    QJsonObject plain{{u"request"_s, body.request.text()}, {u"customer"_s, body.customer.text()},
        {u"external_id"_s, body.externalId}};
    if (!body.digest.isEmpty())
        plain.insert("digest"_L1, digestText(body.digest));
    return {.kind = u"CrmPushDone"_s, .subject = body.customer.text(), .plain = plain};
}

Result<EntryBody> decodeCrmPushDone(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CrmPushDone{.request = EntryId(fields.text("request"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .externalId = fields.text("external_id"_L1),
        .digest = digestFrom(fields.textOrEmpty("digest"_L1))};
}

EncodedBody encode(const CrmPushRejected &body)
{
    QJsonObject plain{{u"request"_s, body.request.text()}, {u"customer"_s, body.customer.text()},
        {u"rule"_s, body.rule}, {u"words"_s, body.words}};
    putText(plain, "field"_L1, body.field);
    return {.kind = u"CrmPushRejected"_s, .subject = body.customer.text(), .plain = plain};
}

Result<EntryBody> decodeCrmPushRejected(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CrmPushRejected{.request = EntryId(fields.text("request"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .rule = fields.text("rule"_L1),
        .field = fields.textOrEmpty("field"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const CrmConflictResolved &body)
{
    QJsonObject personal;
    putText(personal, "ours"_L1, body.ours);
    putText(personal, "theirs"_L1, body.theirs);
    putText(personal, "value"_L1, body.value);
    return {.kind = u"CrmConflictResolved"_s,
        .subject = body.customer.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"connection"_s, body.connection},
            {u"field"_s, body.field}, {u"choice"_s, choices.at(static_cast<std::size_t>(body.choice))}},
        .personal = personal};
}

Result<EntryBody> decodeCrmConflictResolved(
    JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    const QString word = fields.text("choice"_L1);
    const auto *const choice = std::ranges::find(choices, word);
    if (choice == choices.end())
        return fail(Error{
            .kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = u"choice"_s, .value = word});
    JsonFields hidden(personal);
    return CrmConflictResolved{.customer = CustomerId(fields.text("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .field = fields.text("field"_L1),
        .choice = static_cast<CrmConflictResolved::Choice>(std::distance(choices.begin(), choice)),
        .ours = hidden.textOrEmpty("ours"_L1),
        .theirs = hidden.textOrEmpty("theirs"_L1),
        .value = hidden.textOrEmpty("value"_L1)};
}

} // namespace quittance
