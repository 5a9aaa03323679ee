#include "core/crm/salesforce/SalesforceSchema.h"

#include "core/crm/plainTime.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "true"_L1;
}

//! The host of an address that needs no second look, as nearly all are: letters, digits, dots and hyphens.
QString plainHost(QStringView website)
{
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1})
        if (website.startsWith(scheme))
            website = website.sliced(scheme.size());
    qsizetype end = 0;
    while (end < website.size() && website[end] != u'/')
        ++end;
    const QStringView host = website.first(end);
    const bool isPlain = std::ranges::all_of(host, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    if (!isPlain || host.size() > 250 || !host.contains(u'.') || host.contains(".."_L1)
        || host.contains("--"_L1) || host.startsWith(u'.') || host.startsWith(u'-') || last.size() < 2
        || !std::ranges::all_of(last, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return {};
    return host.toString();
}

//! "https://www.a.example/about" and "a.example" are the same place.
QString domainOf(const QString &website)
{
    QString host = plainHost(website);
    if (host.isEmpty())
        host = QUrl::fromUserInput(website).host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

} // namespace

bool isOfTheSystem(const QString &field)
{
    return field == "Id"_L1 || field == "IsDeleted"_L1 || field == "SystemModstamp"_L1
        || field == "MasterRecordId"_L1;
}

QString salesforceObject(CrmKind kind)
{
    return kind == CrmKind::Company ? u"Account"_s : u"Contact"_s;
}

const QStringList &salesforceFields(CrmKind kind)
{
    // No compound fields and no formulas: the ones cannot be read in bulk, the others change without a trace.
    static const QStringList accounts{u"Name"_s, u"Phone"_s, u"Website"_s, u"BillingStreet"_s,
        u"BillingCity"_s, u"BillingState"_s, u"BillingPostalCode"_s, u"BillingCountry"_s, u"OwnerId"_s};
    static const QStringList contacts{u"FirstName"_s, u"LastName"_s, u"Email"_s, u"Phone"_s, u"MobilePhone"_s,
        u"Title"_s, u"AccountId"_s, u"OwnerId"_s};
    return kind == CrmKind::Company ? accounts : contacts;
}

bool isSalesforceId(const QString &text)
{
    return (text.size() == 15 || text.size() == 18) && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    });
}

QString salesforceInstant(const QDateTime &utc)
{
    return utc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QDateTime salesforceTime(const QString &text)
{
    if (const std::optional<qint64> plain = plainTime(text))
        return QDateTime::fromMSecsSinceEpoch(*plain, Qt::UTC);
    QString iso = text;
    if (iso.endsWith("+0000"_L1))
        iso.replace(iso.size() - 5, 5, u"Z"_s);
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

Result<CrmRecord> readSalesforceRow(const QJsonObject &row, const QString &object)
{
    CrmRecord record{.id = row.value("Id"_L1).toString()};
    if (!isSalesforceId(record.id))
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"%1: a record without an id"_s.arg(object)});
    record.changedThere = salesforceTime(row.value("SystemModstamp"_L1).toString());
    if (isTrue(row.value("IsDeleted"_L1))) {
        record.archivedThere = record.changedThere;
        record.mergedInto = row.value("MasterRecordId"_L1).toString();
    }
    return record;
}

Result<CrmRecord> readSalesforceRecord(CrmKind kind, const QJsonObject &row, const QStringList &asked)
{
    Result<CrmRecord> read = readSalesforceRow(row, salesforceObject(kind));
    if (!read)
        return read;
    CrmRecord &record = *read;
    QJsonObject values;
    for (const QString &name : asked) { // What is hidden from us is not among them: unknown, not empty.
        if (isOfTheSystem(name))
            continue;
        // NUL bytes occur in old texts, and no column of ours takes them.
        const QString text = row.value(name).toVariant().toString().remove(QChar::Null);
        if (name == "AccountId"_L1)
            record.companyId = text.isNull() ? u""_s : text;
        else
            values.insert(name, text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    }
    record.values = values;
    return read;
}

CrmFields salesforceListFields(CrmKind kind, const SalesforceText &text)
{
    CrmFields fields{
        .name = text("Name"_L1),
        .email = text("Email"_L1),
        .phone = text("Phone"_L1),
        .company = {},
        .domain = domainOf(text("Website"_L1)),
        .ownerId = text("OwnerId"_L1),
    };
    if (kind == CrmKind::Person) {
        fields.name = (text("FirstName"_L1) + u' ' + text("LastName"_L1)).trimmed();
        if (fields.name.isEmpty())
            fields.name = fields.email;
        if (fields.phone.isEmpty())
            fields.phone = text("MobilePhone"_L1);
        fields.domain = fields.email.contains(u'@') ? fields.email.section(u'@', -1) : QString();
    }
    return fields;
}

} // namespace quittance
