#include "core/billing/CrmComparison.h"

#include "core/base/Uuid.h"
#include "core/domain/crmContinuation.h"
#include "core/domain/crmCustomer.h"
#include "core/domain/crmValue.h"
#include "core/domain/customerTexts.h"
#include "core/domain/vatIdShape.h"
#include "core/journal/bookDay.h"
#include "core/store/BillingFactsQuery.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmOwnerTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"
#include "core/store/StaffTable.h"

#include <QJsonDocument>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = ContactRow::Kind;

bool isNamePart(CrmField field)
{
    return field == CrmField::FirstName || field == CrmField::LastName;
}

//! Owner's id there to the login of the one member of staff with that name.
QHash<QString, QString> loginsOf(const QHash<QString, QString> &owners, const QList<StaffMember> &staff)
{
    QHash<QString, QString> byName;
    for (const StaffMember &member : staff) {
        const QString name = member.name.simplified().toCaseFolded();
        if (member.isActive && !name.isEmpty())
            byName.insert(name, byName.contains(name) ? QString() : member.login);
    }
    QHash<QString, QString> logins;
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        if (const QString login = byName.value(it.value().simplified().toCaseFolded()); !login.isEmpty())
            logins.insert(it.key(), login);
    return logins;
}

void replaceMappings(QList<CrmMapping> &mappings, const QList<CrmMapping> &instead)
{
    for (const CrmMapping &mapping : instead) {
        const auto known = std::ranges::find_if(mappings, [&](const CrmMapping &other) {
            return other.field == mapping.field && other.kind == mapping.kind;
        });
        if (known == mappings.end())
            mappings.append(mapping);
        else
            *known = mapping;
    }
}

void setBase(CrmBase &base, CrmField field, const QString &value)
{
    if (!value.isEmpty() || base.values.contains(field))
        base.values.insert(field, value);
}

//! The value in the words the CRM takes; nullopt when it takes none that says it.
std::optional<QString> wordsFor(const CrmMapping &mapping, const QString &text, const QString &country)
{
    if (mapping.options.isEmpty() || text.isEmpty() || mapping.options.contains(text))
        return text;
    const CrmFieldType type = typeOf(mapping.field);
    const QString wanted = normalCrmValue(type, text, country);
    for (const QString &option : mapping.options)
        if (normalCrmValue(type, changedCrmText(mapping.change, option), country) == wanted)
            return option;
    return std::nullopt;
}

//! Whether it is this value that the CRM does not take.
bool isSame(
    const CrmBase::Untaken &untaken, const CrmBase::Place &place, const QHash<Kind, QJsonObject> &values)
{
    const QJsonValue value = values.value(place.first).value(place.second);
    return !value.isUndefined() && untaken.digest == crmContentDigest({{place.second, value.toString()}});
}

Result<Customer> taken(const Customer &customer, const CrmComparedField &field)
{
    if (typeOf(field.mapping.field) == CrmFieldType::Owner)
        return withCrmValue(customer, field.mapping.field, *field.sides.theirs); // The login, not their id.
    Result<Customer> changed = withCrmValue(customer, field.mapping.field, field.theirsText);
    const bool movesVat = field.mapping.field == CrmField::Country || field.mapping.field == CrmField::TaxId;
    if (changed && movesVat && !changed->vatId.isEmpty())
        if (const auto vatId = checkedVatId(changed->vatId, changed->address.country); !vatId)
            return fail(vatId.error());
    return changed;
}

} // namespace

CrmComparison::CrmComparison(Database &database, const ConnectionId &connection, const QDateTime &now)
    : m_database(database)
    , m_connection(connection)
    , m_now(now)
    , m_links(database)
    , m_companies(database, connection, Kind::Company)
    , m_persons(database, connection, Kind::Person)
{
}

Result<void> CrmComparison::open(const QList<CrmMapping> &instead)
{
    const Result<QDate> today = bookDay(m_database, m_now);
    auto mappings = CrmMappingTable(m_database, m_connection).all();
    const auto owners = CrmOwnerTable(m_database).all(m_connection);
    const auto staff = StaffTable(m_database).list();
    if (!today)
        return fail(today.error());
    if (!mappings)
        return fail(mappings.error());
    if (!owners || !staff)
        return fail(owners ? staff.error() : owners.error());
    m_today = *today;
    m_logins = loginsOf(*owners, *staff);
    replaceMappings(*mappings, instead);
    m_mappings.clear();
    std::ranges::copy_if(*mappings, std::back_inserter(m_mappings),
        [](const CrmMapping &mapping) { return !mapping.remote.isEmpty() && mapping.trouble.isEmpty(); });
    return {};
}

Result<QString> CrmComparison::recordOf(const CustomerId &customer, Kind kind)
{
    const auto links = m_links.ofCustomer(m_connection, customer);
    if (!links)
        return fail(links.error());
    for (const CrmLinkRow &link : *links)
        if (link.kind == kind && link.isAlive && !link.isShared)
            return link.remoteId;
    return QString();
}

Result<QHash<Kind, CrmComparison::Record>> CrmComparison::recordsOf(const CustomerId &customer)
{
    QHash<Kind, Record> records;
    for (const Kind kind : {Kind::Company, Kind::Person}) {
        const Result<QString> id = recordOf(customer, kind);
        if (!id)
            return fail(id.error());
        if (id->isEmpty())
            continue;
        const auto row = (kind == Kind::Company ? m_companies : m_persons).find(*id);
        if (!row)
            return fail(row.error());
        if (*row)
            records.insert(kind,
                {.id = *id,
                    .changedThere = (*row)->changedThere,
                    .values = QJsonDocument::fromJson((*row)->raw).object()});
    }
    return records;
}

std::optional<QString> CrmComparison::toldBy(
    const QJsonObject &values, const CrmMapping &mapping, const QString &continuation) const
{
    const std::optional<QString> text = crmToldText(values, mapping.remote, continuation);
    if (!text || typeOf(mapping.field) != CrmFieldType::Owner || text->isEmpty())
        return text;
    const auto login = m_logins.constFind(*text); // Somebody we do not know says nothing.
    return login == m_logins.constEnd() ? std::nullopt : std::optional(*login);
}

void CrmComparison::decide(CrmComparedField &field, const BillingFacts &facts) const
{
    CrmDirection direction = field.mapping.direction;
    CrmPolicy policy = field.mapping.policy;
    if (field.mapping.field == CrmField::Currency && direction == CrmDirection::Both) {
        // The CRM may say in which currency a customer is billed until the first invoice says it.
        direction = facts.hasInvoices ? CrmDirection::Push : CrmDirection::Pull;
        policy = facts.hasInvoices ? CrmPolicy::AppWins : CrmPolicy::CrmWins;
    }
    if (!isKept(field.mapping.field) && direction != CrmDirection::Push)
        return;
    if (field.mapping.field == CrmField::SyncedAt)
        return; // It goes along with other changes.
    if (field.mapping.field == CrmField::ExternalId && field.sides.theirs && !field.sides.theirs->isEmpty())
        return; // Told once. Another one's id there is theirs to clear.
    field.verdict = crmVerdict(field.sides, direction, policy);
}

Result<BillingFacts> CrmComparison::factsOf(const Customer &customer)
{
    return BillingFactsQuery(m_database).ofCustomer(customer.id, customer.currency, m_today);
}

Result<QList<CrmComparedField>> CrmComparison::fields(const Customer &customer, const CrmBase &base)
{
    const auto records = recordsOf(customer.id);
    if (!records)
        return fail(records.error());
    m_records.clear();
    m_changes.clear();
    for (auto it = records->cbegin(); it != records->cend(); ++it) {
        m_records.insert(it.key(), it->id);
        m_changes.insert(it.key(), it->changedThere);
    }
    if (records->isEmpty())
        return QList<CrmComparedField>();
    const auto facts = factsOf(customer);
    if (!facts)
        return fail(facts.error());

    QList<CrmComparedField> fields;
    for (const CrmMapping &mapping : std::as_const(m_mappings)) {
        if (!records->contains(mapping.kind))
            continue;
        const auto same = std::ranges::find_if(
            fields, [&](const CrmComparedField &other) { return other.mapping.field == mapping.field; });
        if (same != fields.end() && mapping.kind != speakerOf(mapping.field))
            continue;
        CrmComparedField field{.mapping = mapping, .sides = {}, .oursText = {}, .theirsText = {}};
        const CrmFieldType type = typeOf(mapping.field);
        const QJsonObject values = records->value(mapping.kind).values;
        field.continuation = crmContinuation(m_connection.text(), mapping, m_mappings);
        field.theirSecond = values.value(field.continuation).toString();
        const std::optional<QString> told = toldBy(values, mapping, field.continuation);
        const auto changed = [&mapping](const QString &text) { return changedCrmText(mapping.change, text); };
        field.oursText = changed(crmValueOf(mapping.field, customer, *facts, m_now));
        field.theirsText = changed(withoutControls(told.value_or(QString())));
        field.sides.base = changed(base.values.value(mapping.field, u""_s)); // It may be of another mapping.
        field.sides.ours = normalCrmValue(type, field.oursText, customer.address.country);
        if (told)
            field.sides.theirs = normalCrmValue(type, field.theirsText, customer.address.country);
        if (same == fields.end())
            fields.append(field);
        else
            *same = field;
    }

    CrmPersonName theirs;
    CrmPersonName agreed;
    for (const CrmComparedField &field : std::as_const(fields)) {
        if (!isNamePart(field.mapping.field))
            continue;
        const bool isFirst = field.mapping.field == CrmField::FirstName;
        (isFirst ? theirs.first : theirs.last) = field.sides.theirs.value_or(QString());
        (isFirst ? agreed.first : agreed.last) = field.sides.base;
    }
    const CrmPersonName ours = nameOf(customer, {theirs, agreed});
    for (CrmComparedField &field : fields) {
        if (isNamePart(field.mapping.field)) {
            field.oursText = field.mapping.field == CrmField::FirstName ? ours.first : ours.last;
            field.sides.ours = normalCrmValue(CrmFieldType::Text, field.oursText);
        }
        decide(field, *facts);
    }
    return fields;
}

QHash<Kind, QJsonObject> CrmComparison::wishes(const QList<CrmComparedField> &fields) const
{
    QHash<Kind, QJsonObject> values;
    for (const CrmComparedField &field : fields) {
        if (field.verdict != CrmVerdict::TellOurs)
            continue;
        const std::optional<QString> words = wordsFor(field.mapping, field.oursText, {});
        if (words)
            tellCrmText(values[field.mapping.kind], field.mapping.remote, field.continuation,
                field.theirSecond, *words);
    }
    return values;
}

CrmPushContent CrmComparison::contentOf(
    const QList<CrmComparedField> &fields, const CrmBase &base, Stamp stamp) const
{
    QHash<Kind, QJsonObject> values = wishes(fields);
    for (auto it = base.untaken.cbegin(); it != base.untaken.cend(); ++it)
        if (isSame(*it, it.key(), values))
            values[it.key().first].remove(it.key().second);
    values.removeIf([](const auto &record) { return record->isEmpty(); });
    QSet<Kind> disputed; // A change of theirs that comes in between is for a person to see.
    QHash<Kind, QString> stamps;
    for (const CrmComparedField &field : fields) {
        const Kind kind = field.mapping.kind;
        if (!values.contains(kind))
            continue;
        const bool asks = field.mapping.policy == CrmPolicy::Ask || field.mapping.policy == CrmPolicy::Newest;
        if (asks && field.mapping.direction == CrmDirection::Both && field.verdict == CrmVerdict::TellOurs
            && values.value(kind).contains(field.mapping.remote))
            disputed.insert(kind);
        if (stamp == Stamp::With && field.mapping.field == CrmField::SyncedAt) {
            stamps.insert(kind, field.mapping.remote);
            values[kind].insert(field.mapping.remote, field.oursText);
        }
    }
    CrmPushContent content;
    for (const Kind kind : {Kind::Company, Kind::Person})
        if (values.contains(kind))
            content.records.append({.kind = kind,
                .remoteId = m_records.value(kind),
                .values = values.value(kind),
                .unchangedSince = disputed.contains(kind) ? m_changes.value(kind) : QDateTime(),
                .stamp = stamps.value(kind)});
    return content;
}

Result<CrmPushContent> CrmComparison::contentOfNew(const Customer &customer, Kind kind)
{
    const auto facts = factsOf(customer);
    if (!facts)
        return fail(facts.error());
    Customer named = customer;
    if (kind == Kind::Person && named.contactName.isEmpty())
        named.contactName = named.name; // The customer is the person.
    CrmTell tell{.kind = kind, .remoteId = {}, .values = {}};
    for (const CrmMapping &mapping : std::as_const(m_mappings)) {
        const bool isTheirs = typeOf(mapping.field) == CrmFieldType::Owner || mapping.field == CrmField::Stage
            || mapping.field == CrmField::ExternalId;
        if (mapping.kind != kind || isTheirs)
            continue;
        const std::optional<QString> words = wordsFor(mapping,
            changedCrmText(mapping.change, crmValueOf(mapping.field, named, *facts, m_now)),
            customer.address.country);
        if (words && !words->isEmpty())
            tell.values.insert(mapping.remote, *words);
    }
    return CrmPushContent{.records = {tell}};
}

Result<CrmCompared> CrmComparison::compare(const CustomerId &customer, How how)
{
    const Result<Customer> known = CustomerTable(m_database).byId(customer);
    if (!known)
        return fail(known.error());
    Result<CrmBase> base = CrmBaseTable(m_database, m_connection).load(known->id);
    if (!base)
        return fail(base.error());
    return compare(*known, std::move(*base), how);
}

Result<CrmCompared> CrmComparison::compare(const Customer &customer, CrmBase base, How how)
{
    CrmCompared compared{.customer = customer, .base = std::move(base)};
    const CrmBase before = compared.base;
    if (how == How::Again)
        compared.base.untaken.clear();
    const auto found = fields(customer, compared.base);
    if (!found)
        return fail(found.error());
    QHash<CrmField, QString> troubles;
    if (const Result<void> done = take(*found, compared, troubles); !done)
        return fail(done.error());
    if (const Result<void> done = settleConflicts(*found, troubles, compared); !done)
        return fail(done.error());
    compared.customerChanged = compared.customer != customer;
    const QHash<Kind, QJsonObject> wished = wishes(*found);
    compared.base.untaken.removeIf([&](const auto &one) { return !isSame(*one, one.key(), wished); });
    compared.content = contentOf(*found, compared.base);
    const QByteArray content = contentOf(*found, compared.base, Stamp::Without).bytes();
    if (const Result<void> done = decideToAsk(how, content, compared); !done)
        return fail(done.error());
    compared.baseChanged = compared.base != before;
    return compared;
}

Result<void> CrmComparison::take(
    const QList<CrmComparedField> &fields, CrmCompared &compared, QHash<CrmField, QString> &troubles) const
{
    CrmPersonName name = nameOf(compared.customer, {});
    bool isNamed = false;
    for (const CrmComparedField &field : fields) {
        if (!isNamePart(field.mapping.field))
            continue;
        const bool takes = field.verdict == CrmVerdict::TakeTheirs;
        isNamed |= takes;
        (field.mapping.field == CrmField::FirstName ? name.first : name.last)
            = takes ? field.theirsText : field.oursText;
    }
    const QString whole = normalCrmValue(CrmFieldType::Text, name.joined());
    const Result<void> fits = checkTextLength(whole, CustomerTextMax::name, u"contact_name"_s);
    if (isNamed && fits)
        compared.customer.contactName = whole;

    for (const CrmComparedField &field : fields) {
        const CrmField which = field.mapping.field;
        if (field.verdict == CrmVerdict::Nothing && field.sides.theirs == field.sides.ours)
            setBase(compared.base, which, field.sides.ours);
        if (field.verdict != CrmVerdict::TakeTheirs)
            continue;
        if (!isNamePart(which)) {
            Result<Customer> changed = taken(compared.customer, field);
            if (!changed && changed.error().kind != ErrorKind::InvalidInput)
                return fail(changed.error());
            if (!changed) {
                troubles.insert(which, changed.error().rule);
                continue;
            }
            compared.customer = std::move(*changed);
        } else if (!fits) {
            troubles.insert(which, fits.error().rule);
            continue;
        }
        setBase(compared.base, which, *field.sides.theirs);
    }
    return {};
}

Result<void> CrmComparison::settleConflicts(
    const QList<CrmComparedField> &fields, const QHash<CrmField, QString> &troubles, CrmCompared &compared)
{
    const auto known = CrmConflictTable(m_database).ofCustomer(m_connection, compared.customer.id);
    if (!known)
        return fail(known.error());
    QHash<CrmField, CrmConflictRow> left;
    for (const CrmConflictRow &row : *known)
        left.insert(row.conflict.field, row);
    for (const CrmComparedField &field : fields) {
        const CrmField which = field.mapping.field;
        const bool isOpen = field.verdict == CrmVerdict::Ask || troubles.contains(which);
        const auto row = left.constFind(which);
        const bool wasOpen = row != left.cend() && row->conflict.state == CrmConflict::State::Open;
        if (!isOpen) {
            if (row != left.cend() && (wasOpen || !row->conflict.canUndo))
                compared.settled.append(which);
            continue;
        }
        CrmConflictRow now{.conflict = {.connection = m_connection,
                               .customer = compared.customer.id,
                               .customerName = wasOpen ? row->conflict.customerName : QString(),
                               .field = which,
                               .base = field.sides.base,
                               .ours = field.oursText,
                               .theirs = field.theirsText,
                               .trouble = troubles.value(which),
                               .since = wasOpen ? row->conflict.since : m_now,
                               .state = CrmConflict::State::Open,
                               .value = {}},
            .push = {}};
        if (!wasOpen || now.conflict != row->conflict)
            compared.conflicts.append(now);
    }
    return {};
}

Result<void> CrmComparison::decideToAsk(How how, const QByteArray &content, CrmCompared &compared)
{
    if (compared.content.isEmpty()) {
        if (how == How::AfterReading)
            compared.base.asked.clear(); // The CRM holds what it was told last.
        return {};
    }
    const auto last = EffectTable(m_database).lastPush(m_connection, compared.customer.id);
    if (!last)
        return fail(last.error());
    const bool isUnderWay = *last
        && ((*last)->state == EffectTable::State::Requested
            || (*last)->state == EffectTable::State::Uncertain);
    // What it refused, or took and did not keep, it would refuse or lose again.
    const QByteArray digest = crmContentDigest({{u"content"_s, QString::fromUtf8(content)}});
    compared.asks = !isUnderWay && (how == How::Again || compared.base.asked != digest);
    if (compared.asks)
        compared.base.asked = digest;
    return {};
}

Result<QList<NewEntry>> CrmComparison::write(const CrmCompared &compared)
{
    const CustomerId &customer = compared.customer.id;
    if (compared.baseChanged)
        if (const auto saved = CrmBaseTable(m_database, m_connection).save(customer, compared.base); !saved)
            return fail(saved.error());
    CrmConflictTable conflicts(m_database);
    for (const CrmConflictRow &row : compared.conflicts)
        if (const Result<void> put = conflicts.put(row); !put)
            return fail(put.error());
    for (const CrmField field : compared.settled)
        if (const Result<void> gone = conflicts.remove(m_connection, customer, field); !gone)
            return fail(gone.error());
    QList<NewEntry> entries;
    if (compared.customerChanged)
        entries.append({.body = CustomerSaved{compared.customer}});
    if (compared.asks)
        entries.append({.id = EntryId(makeUuid7(m_now)),
            .body = CrmPushRequested{.customer = customer, .connection = m_connection.text()}});
    return entries;
}

} // namespace quittance
