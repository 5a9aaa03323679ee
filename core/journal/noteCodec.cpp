#include "core/journal/noteCodec.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordJson(const NotedRecord &record)
{
    QJsonObject plain;
    putText(plain, "invoice"_L1, record.invoice.text());
    putText(plain, "customer"_L1, record.customer.text());
    return plain;
}

NotedRecord recordFrom(const JsonFields &fields)
{
    return {.invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1))};
}

void putTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

EncodedBody encode(const TagsChanged &body)
{
    QJsonObject personal;
    putTexts(personal, "before"_L1, body.before);
    putTexts(personal, "after"_L1, body.after);
    return {.kind = u"TagsChanged"_s,
        .subject = body.record.id(),
        .plain = recordJson(body.record),
        .personal = personal};
}

Result<EntryBody> decodeTagsChanged(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return TagsChanged{.record = recordFrom(fields),
        .before = textsFrom(personal.value("before"_L1)),
        .after = textsFrom(personal.value("after"_L1))};
}

EncodedBody encode(const NoteChanged &body)
{
    QJsonObject personal;
    putText(personal, "before"_L1, body.before);
    putText(personal, "after"_L1, body.after);
    return {.kind = u"NoteChanged"_s,
        .subject = body.record.id(),
        .plain = recordJson(body.record),
        .personal = personal};
}

Result<EntryBody> decodeNoteChanged(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    const JsonFields person(personal);
    return NoteChanged{.record = recordFrom(fields),
        .before = person.textOrEmpty("before"_L1),
        .after = person.textOrEmpty("after"_L1)};
}

} // namespace quittance
