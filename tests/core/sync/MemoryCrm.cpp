#include "tests/core/sync/MemoryCrm.h"

#include "core/crm/CrmSending.h"
#include "core/domain/CrmMapping.h"
#include "core/domain/crmValue.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cutOff()
{
    return fail(ErrorKind::Offline, u"no network"_s);
}

CrmProperty::Type typeThere(CrmField field)
{
    switch (typeOf(field)) {
    case CrmFieldType::Amount:
        return CrmProperty::Type::Number;
    case CrmFieldType::Day:
        return CrmProperty::Type::Date;
    case CrmFieldType::Instant:
        return CrmProperty::Type::Instant;
    case CrmFieldType::Terms:
    case CrmFieldType::Owner:
        return CrmProperty::Type::Choice;
    default:
        return CrmProperty::Type::Text;
    }
}

} // namespace

MemoryCrm::MemoryCrm(FakeClock &time)
    : m_clock(time)
{
    for (const CrmMapping &mapping : defaultCrmMappings(u"hubspot"_s)) {
        if (mapping.remote.isEmpty())
            continue;
        CrmProperty property{.name = mapping.remote,
            .label = mapping.remote,
            .type = typeThere(mapping.field),
            .writable = true,
            .unique = mapping.field == CrmField::ExternalId};
        if (mapping.field == CrmField::PaymentTerms) {
            property.restricted = true;
            for (const int days : {0, 7, 14, 30, 45, 60, 90})
                property.options.append({.value = u"NET%1"_s.arg(days), .label = u"%1 days"_s.arg(days)});
        }
        m_properties[mapping.kind].append(property);
    }
    m_properties[CrmKind::Company].append({.name = u"domain"_s, .label = u"Domain"_s, .writable = true});
    m_properties[CrmKind::Company].append(
        {.name = u"address2"_s, .label = u"Second line"_s, .writable = true});
    m_properties[CrmKind::Person].append(
        {.name = u"quittance_id"_s, .label = u"Id"_s, .writable = true, .unique = true});
}

QString MemoryCrm::add(CrmKind kind, const QJsonObject &values, const QString &company)
{
    const QString id = QString::number(1000 + ++m_last);
    of(kind).insert(id, {.values = values, .changed = m_clock.now(), .company = company});
    return id;
}

void MemoryCrm::change(CrmKind kind, const QString &id, const QJsonObject &values)
{
    Object &object = of(kind)[id];
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (object.values.value(it.key()) != it.value())
            object.since.insert(it.key(), m_clock.now());
        object.values.insert(it.key(), it.value());
    }
    object.changed = m_clock.now();
}

void MemoryCrm::archive(CrmKind kind, const QString &id)
{
    of(kind)[id].archived = true;
}

void MemoryCrm::restore(CrmKind kind, const QString &id)
{
    of(kind)[id].archived = false;
}

void MemoryCrm::purge(CrmKind kind, const QString &id)
{
    of(kind).remove(id);
}

QString MemoryCrm::merge(CrmKind kind, const QString &primary, const QString &other, bool keepId)
{
    const Object first = of(kind).value(primary);
    const Object second = of(kind).value(other);
    QStringList absorbed = first.merged + second.merged + QStringList{other};
    QString survivor = primary;
    if (!keepId) {
        absorbed.append(primary);
        survivor = add(kind, first.values, first.company);
    }
    Object &now = of(kind)[survivor];
    now.merged = absorbed;
    now.changed = m_clock.now();
    for (const QString &gone : std::as_const(absorbed))
        of(kind).remove(gone);
    m_clock.time = m_clock.time.addSecs(1);
    return survivor;
}

QStringList MemoryCrm::living(CrmKind kind) const
{
    QStringList ids;
    for (auto it = of(kind).cbegin(); it != of(kind).cend(); ++it)
        if (!it->archived)
            ids.append(it.key());
    return ids;
}

QJsonObject MemoryCrm::valuesOf(CrmKind kind, const QString &id) const
{
    return of(kind).value(id).values;
}

CrmProperty &MemoryCrm::property(CrmKind kind, const QString &name)
{
    return *std::ranges::find(m_properties[kind], name, &CrmProperty::name);
}

void MemoryCrm::removeProperty(CrmKind kind, const QString &name)
{
    m_properties[kind].removeIf([&](const CrmProperty &property) { return property.name == name; });
}

bool MemoryCrm::has(CrmKind kind, const QString &name) const
{
    const QList<CrmProperty> known = m_properties.value(kind);
    return std::ranges::find(known, name, &CrmProperty::name) != known.end();
}

CrmRecord MemoryCrm::record(CrmKind kind, const QString &id) const
{
    const Object object = of(kind).value(id);
    CrmRecord record{.id = id, .changedThere = object.changed, .values = {}, .mergedIds = object.merged};
    if (object.archived)
        record.archivedThere = object.changed;
    if (kind == CrmKind::Person)
        record.companyId = object.company.isNull() ? u""_s : object.company;
    for (const QString &name : m_also.value(kind) + QStringList{u"name"_s, u"domain"_s, u"address2"_s})
        if (has(kind, name)) // Others are left out without a word.
            record.values.insert(name,
                object.values.value(name).toString().isEmpty() ? QJsonValue(QJsonValue::Null)
                                                               : object.values.value(name));
    return record;
}

Result<CrmAccount> MemoryCrm::account(const StopFlag &)
{
    if (offline)
        return cutOff();
    return CrmAccount{
        .id = u"4711"_s, .name = u"Memory"_s, .currency = u"EUR"_s, .serverTime = m_clock.now()};
}

Result<CrmOwnerPage> MemoryCrm::owners(const QString &, const StopFlag &)
{
    return CrmOwnerPage{
        .owners = {{.id = u"7"_s, .name = u"Ada Byron"_s}, {.id = u"8"_s, .name = u"Ben Lund"_s}},
        .next = {}};
}

Result<CrmRecordPage> MemoryCrm::list(CrmKind kind, const QString &, const StopFlag &)
{
    CrmRecordPage page;
    for (const QString &id : living(kind))
        page.records.append(record(kind, id));
    return page;
}

Result<CrmRecordPage> MemoryCrm::archived(CrmKind kind, const QString &, const QDateTime &, const StopFlag &)
{
    CrmRecordPage page;
    for (auto it = of(kind).cbegin(); it != of(kind).cend(); ++it)
        if (it->archived)
            page.records.append(record(kind, it.key()));
    return page;
}

Result<CrmChangePage> MemoryCrm::changed(
    CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &, const StopFlag &)
{
    CrmChangePage page;
    for (const QString &id : living(kind))
        if (const QDateTime at = of(kind).value(id).changed; at >= from && at <= to)
            page.stamps.append({.id = id, .changedThere = at});
    return page;
}

Result<CrmReadResult> MemoryCrm::read(CrmKind kind, const QStringList &ids, const StopFlag &)
{
    if (offline)
        return cutOff();
    CrmReadResult result;
    for (const QString &id : ids) {
        if (of(kind).contains(id) && !of(kind).value(id).archived) {
            result.records.append(record(kind, id));
            continue;
        }
        for (auto it = of(kind).cbegin(); it != of(kind).cend(); ++it)
            if (it->merged.contains(id) && !it->archived)
                result.renamed.insert(id, it.key());
    }
    return result;
}

Result<QHash<QString, QString>> MemoryCrm::companiesOf(const QStringList &persons, const StopFlag &)
{
    QHash<QString, QString> companies;
    for (const QString &id : persons)
        if (const QString company = of(CrmKind::Person).value(id).company; !company.isEmpty())
            companies.insert(id, company);
    return companies;
}

CrmFields MemoryCrm::fields(CrmKind kind, const QJsonObject &values) const
{
    const QString person
        = values.value("firstname"_L1).toString() + u' ' + values.value("lastname"_L1).toString();
    return {.name = kind == CrmKind::Company ? values.value("name"_L1).toString() : person.trimmed(),
        .email = values.value("email"_L1).toString(),
        .phone = values.value("phone"_L1).toString(),
        .company = {},
        .domain = values.value("domain"_L1).toString(),
        .ownerId = values.value("hubspot_owner_id"_L1).toString()};
}

Result<QList<CrmProperty>> MemoryCrm::properties(CrmKind kind, const StopFlag &)
{
    return m_properties.value(kind);
}

//! A service answers in words of its own: instants to the millisecond, numbers without idle zeros.
QJsonObject MemoryCrm::asKept(CrmKind kind, const QJsonObject &told)
{
    QJsonObject kept = told;
    for (auto value = kept.begin(); value != kept.end(); ++value) {
        const QString text = value->toString();
        const CrmProperty::Type type = property(kind, value.key()).type;
        if (type == CrmProperty::Type::Number)
            *value = plainNumber(text).value_or(text);
        else if (type == CrmProperty::Type::Instant)
            *value = QDateTime::fromString(text, Qt::ISODate).toUTC().toString(Qt::ISODateWithMs);
    }
    return kept;
}

Result<QList<CrmWriteOutcome>> MemoryCrm::write(const QList<CrmWrite> &all, const StopFlag &)
{
    if (offline)
        return cutOff();
    if (beforeWrite)
        std::exchange(beforeWrite, nullptr)();
    QList<CrmWriteOutcome> outcomes;
    for (CrmWrite one : all) {
        CrmWriteOutcome outcome{.push = one.push, .remoteId = one.remoteId, .error = {}};
        if (one.remoteId.isEmpty()) { // By our id: the record that carries it, or a new one.
            one.remoteId = findOurs(one.kind, one.ourId, StopFlag()).value_or(QString());
            outcome.created = one.remoteId.isEmpty();
            if (outcome.created)
                one.remoteId = add(one.kind, {{u"quittance_id"_s, one.ourId}});
            outcome.remoteId = one.remoteId;
        }
        if (one.unchangedSince.isValid() && of(one.kind).value(one.remoteId).changed > one.unchangedSince) {
            outcome.error = Error{.kind = ErrorKind::Busy, .rule = u"salesforce.changed_meanwhile"_s};
            outcomes.append(outcome);
            continue;
        }
        CrmSending sending{.write = one};
        for (const QString &name : one.values.keys()) {
            const Error why{
                .kind = ErrorKind::InvalidInput, .rule = u"hubspot.value_refused"_s, .field = name};
            if (has(one.kind, name) && name != refusedField && property(one.kind, name).writable)
                continue;
            if (!sending.leaveOut(why))
                outcome.error = why;
        }
        outcome.leftOut = sending.leftOut;
        if (!of(one.kind).contains(one.remoteId) || of(one.kind).value(one.remoteId).archived)
            outcome.error = Error{.kind = ErrorKind::NotFound, .rule = u"hubspot.not_found"_s};
        if (!outcome.error) {
            ++writes;
            payloads.append(sending.write.values);
            change(one.kind, one.remoteId, asKept(one.kind, sending.write.values));
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

Result<QHash<QString, CrmFieldsSince>> MemoryCrm::fieldsSince(
    CrmKind kind, const QStringList &ids, const QStringList &names, const StopFlag &)
{
    if (offline)
        return cutOff();
    QHash<QString, CrmFieldsSince> found;
    for (const QString &id : tellsTimes ? ids : QStringList())
        for (const QString &name : names)
            if (const Object object = of(kind).value(id); object.since.contains(name))
                found[id].insert(
                    name, {.value = object.values.value(name).toString(), .since = object.since.value(name)});
    return found;
}

Result<QString> MemoryCrm::findOurs(CrmKind kind, const QString &ourId, const StopFlag &)
{
    for (const QString &id : living(kind))
        if (valuesOf(kind, id).value("quittance_id"_L1).toString() == ourId)
            return id;
    return QString();
}

Result<QString> MemoryCrm::remark(const CrmRemark &remark, const StopFlag &)
{
    return remark.push.text();
}

} // namespace quittance
