#include "tests/sandbox/salesforce/SalesforceData.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

//! The last three characters of an id of 18 say which of its letters are capitals.
QString withSuffix(const QString &fifteen)
{
    static const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"_s;
    QString suffix;
    for (qsizetype block = 0; block < 3; ++block) {
        qsizetype bits = 0;
        for (qsizetype i = 0; i < 5; ++i)
            if (fifteen[block * 5 + i].isUpper())
                bits |= qsizetype{1} << i;
        suffix += alphabet[bits];
    }
    return fifteen + suffix;
}

QString base62(qint64 number, qsizetype width)
{
    static const QString digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    QString text;
    for (; number > 0; number /= 62)
        text.prepend(digits[number % 62]);
    return text.rightJustified(width, u'0');
}

} // namespace

SalesforceData::SalesforceData(SandboxClock &clock)
    : m_clock(clock)
{
    reset();
}

void SalesforceData::reset()
{
    m_tables.clear();
    schema.reset();
    m_number = 0;
    m_organization = add(u"Organization"_s,
        {{u"Name"_s, u"Nordwind AG"_s}, {u"OrganizationType"_s, u"Enterprise Edition"_s},
            {u"IsSandbox"_s, false}});
    m_user = add(u"User"_s,
        {{u"FirstName"_s, u"Ada"_s}, {u"LastName"_s, u"Kern"_s}, {u"Email"_s, u"ada@nordwind.example"_s},
            {u"IsActive"_s, true}});
}

void SalesforceData::changeOrganization()
{
    const QJsonObject values = find(m_organization)->values;
    m_tables[u"Organization"_s].clear();
    m_organization = add(u"Organization"_s, values);
}

void SalesforceData::seed(int accounts, int contacts)
{
    const QString second = add(u"User"_s,
        {{u"FirstName"_s, u"Ben"_s}, {u"LastName"_s, u"Lund"_s}, {u"Email"_s, u"ben@nordwind.example"_s},
            {u"IsActive"_s, true}});
    QStringList ids;
    for (int i = 0; i < accounts; ++i)
        ids.append(add(u"Account"_s,
            {{u"Name"_s, u"Account %1"_s.arg(i)}, {u"Website"_s, u"https://www.a%1.example/about"_s.arg(i)},
                {u"Phone"_s, u"+49 30 %1"_s.arg(i)}, {u"BillingStreet"_s, u"Weg %1\nHof"_s.arg(i)},
                {u"BillingCity"_s, u"Bonn"_s}, {u"OwnerId"_s, i % 2 ? second : m_user}}));
    for (int i = 0; i < contacts; ++i) {
        QJsonObject values{{u"FirstName"_s, u"Eva"_s}, {u"LastName"_s, u"Person %1"_s.arg(i)},
            {u"Email"_s, u"p%1@a.example"_s.arg(i)}, {u"OwnerId"_s, m_user}};
        if (!ids.isEmpty())
            values.insert(u"AccountId"_s, ids[i % ids.size()]);
        add(u"Contact"_s, values);
    }
}

QString SalesforceData::makeId(const QString &prefix)
{
    return withSuffix(prefix + base62(++m_number, 12));
}

QString SalesforceData::now() const
{
    return instant(m_clock.now());
}

QString SalesforceData::add(const QString &object, const QJsonObject &values)
{
    const QString id = makeId(schema.object(object)->prefix);
    const QString moment = now();
    SalesforceRecord record{.id = id, .created = moment, .changed = moment};
    for (auto value = values.begin(); value != values.end(); ++value)
        if (!value->isNull() && *value != QJsonValue(QString()))
            record.values.insert(value.key(), *value);
    m_tables[object].insert(id, record);
    return id;
}

void SalesforceData::change(const QString &id, const QJsonObject &values)
{
    SalesforceRecord *record = find(id);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isNull() || *value == QJsonValue(QString()))
            record->values.remove(value.key());
        else
            record->values.insert(value.key(), *value);
    }
    record->changed = now();
}

void SalesforceData::remove(const QString &id)
{
    SalesforceRecord *record = find(id);
    record->deleted = record->changed = now();
}

void SalesforceData::restore(const QString &id)
{
    SalesforceRecord *record = find(id);
    record->deleted.clear();
    record->master.clear();
    record->changed = now();
}

void SalesforceData::purge(const QString &id)
{
    SalesforceRecord *record = find(id);
    if (!record->isDeleted())
        record->deleted = now();
    record->purged = true;
}

void SalesforceData::merge(const QString &winner, const QString &loser)
{
    remove(loser);
    find(loser)->master = winner;
    find(winner)->changed = now();
    for (SalesforceRecord &contact : m_tables[u"Contact"_s])
        if (contact.values.value(u"AccountId"_s).toString() == loser) {
            contact.values.insert(u"AccountId"_s, winner);
            contact.changed = now();
        }
}

void SalesforceData::share(const QString &id, bool visible)
{
    find(id)->unshared = !visible;
}

const SalesforceTable &SalesforceData::table(const QString &object) const
{
    static const SalesforceTable none;
    const auto found = m_tables.constFind(object);
    return found == m_tables.constEnd() ? none : *found;
}

SalesforceRecord *SalesforceData::find(const QString &id)
{
    for (SalesforceTable &table : m_tables)
        if (const auto found = table.find(id); found != table.end())
            return &*found;
    return nullptr;
}

const SalesforceRecord *SalesforceData::find(const QString &id) const
{
    for (const SalesforceTable &table : m_tables)
        if (const auto found = table.constFind(id); found != table.constEnd())
            return &*found;
    return nullptr;
}

QString SalesforceData::objectOf(const QString &id) const
{
    for (auto table = m_tables.begin(); table != m_tables.end(); ++table)
        if (schema.object(table.key())->prefix == QStringView(id).left(3))
            return table.key();
    return {};
}

QString SalesforceData::instant(const QDateTime &utc)
{
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss.000+0000"_s);
}

QJsonValue SalesforceData::value(
    const QString &object, const SalesforceRecord &record, const QString &field) const
{
    if (field == "Id"_L1)
        return record.id;
    if (field == "IsDeleted"_L1)
        return record.isDeleted();
    if (field == "IsArchived"_L1)
        return record.archived;
    if (field == "MasterRecordId"_L1)
        return record.master.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(record.master);
    if (field == "CreatedDate"_L1)
        return record.created;
    if (field == "LastModifiedDate"_L1 || field == "SystemModstamp"_L1)
        return record.changed;
    if (field == "IsClosed"_L1)
        return record.values.value(u"Status"_s).toString() == "Completed"_L1;
    if (field == "Name"_L1 && (object == "Contact"_L1 || object == "User"_L1))
        return (record.values.value(u"FirstName"_s).toString() + u' '
            + record.values.value(u"LastName"_s).toString())
            .trimmed();
    const QJsonValue value = record.values.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace quittance::sandbox
