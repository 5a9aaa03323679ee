#include "tests/sandbox/hubspot/HubSpotData.h"

#include "tests/sandbox/hubspot/HubSpotPeople.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

//! Both types start just below 1,000 with the same ids: ids are unique only inside a type, and "1000" is less
//! than "999" for whoever compares them as text.
constexpr qint64 firstId = 951;
constexpr qint64 yearMs = 365 * qint64{86'400'000};
constexpr int hostileNumber = 7;

} // namespace

HubSpotData::HubSpotData(SandboxClock &clock, int seed)
    : m_clock(clock)
    , m_seed(seed)
{
    seedPeople(500);
}

void HubSpotData::clear()
{
    m_tables.clear();
    for (const HubSpotType type : {HubSpotType::Contacts, HubSpotType::Companies, HubSpotType::Notes,
             HubSpotType::Calls, HubSpotType::Emails, HubSpotType::Meetings, HubSpotType::Tasks}) {
        m_tables.emplace(type, HubSpotTable(type));
        m_lastIds[type] = firstId - 1;
    }
    m_links = HubSpotLinks();
    m_hangs = HubSpotHangs();
    m_linksPerPage = 500;
}

void HubSpotData::seedEngagements()
{
    constexpr qint64 hourMs = 3'600'000;
    constexpr int companiesMax = 10;
    int number = 0;
    for (const auto &[company, record] : table(HubSpotType::Companies).live()) {
        if (++number > companiesMax)
            break;
        const HubSpotLinks::Side &people = m_links.contactsOf(company);
        const auto add = [&](HubSpotType type, int hours, QHash<QString, QString> values) {
            values[u"hs_timestamp"_s] = hubSpotTime(nowMs() - (hours + 24 * number) * hourMs);
            values[u"hubspot_owner_id"_s] = owners().first().id;
            const qint64 id = create(type, values);
            hang(type, id, HubSpotType::Companies, company);
            if (!people.empty())
                hang(type, id, HubSpotType::Contacts, people.begin()->first);
        };
        add(HubSpotType::Notes, 1, {{u"hs_note_body"_s, u"<p>Wants <b>quarterly</b> invoices.</p>"_s}});
        add(HubSpotType::Calls, 2,
            {{u"hs_call_title"_s, u"About the contract"_s},
                {u"hs_call_body"_s, u"Calls back &amp; decides"_s}, {u"hs_call_direction"_s, u"INBOUND"_s},
                {u"hs_call_status"_s, u"COMPLETED"_s}});
        add(HubSpotType::Emails, 3,
            {{u"hs_email_subject"_s, u"Our offer %1"_s.arg(number)}, {u"hs_email_text"_s, u"As agreed."_s},
                {u"hs_email_direction"_s, u"EMAIL"_s}, {u"hs_email_status"_s, u"SENT"_s}});
        add(HubSpotType::Meetings, 4,
            {{u"hs_meeting_title"_s, u"Kick-off"_s}, {u"hs_meeting_outcome"_s, u"COMPLETED"_s}});
        add(HubSpotType::Tasks, 5,
            {{u"hs_task_subject"_s, u"Send the contract"_s}, {u"hs_task_status"_s, u"NOT_STARTED"_s}});
    }
}

void HubSpotData::seedPeople(int contacts)
{
    clear();
    HubSpotPeople people(m_seed);
    const qint64 now = nowMs();
    const QList<Owner> staff = owners();
    const auto add = [&](HubSpotType type, HubSpotValues values) {
        HubSpotRecord record;
        record.id = nextId(type);
        record.createdMs = now - yearMs - 120'000 - people.pick(1'000'000) * yearMs / 1'000'000;
        record.modifiedMs = now - 60'000 - people.pick(1'000'000) * yearMs / 1'000'000;
        values[u"hubspot_owner_id"_s] = staff[people.pick(static_cast<int>(staff.size()))].id;
        setValues(type, record, values);
        put(type, record, false);
        return record.id;
    };

    HubSpotPeople::Company employer;
    qint64 company = 0;
    for (int number = 0; number < contacts; ++number) {
        if (number % 4 == 0) {
            employer = people.company(number / 4 + 1);
            company = add(HubSpotType::Companies, employer.values);
        }
        const bool hostile = number == hostileNumber;
        const qint64 contact = add(HubSpotType::Contacts,
            hostile ? HubSpotPeople::hostileContact() : people.contact(employer, number + 1));
        if (number % 4 == 0 || people.pick(25) != 0)
            associate(contact, company, {.primary = true, .billing = number % 4 == 0});
    }
    seedEngagements();
}

qint64 HubSpotData::create(HubSpotType type, const QHash<QString, QString> &values)
{
    HubSpotRecord record;
    record.id = nextId(type);
    record.createdMs = record.modifiedMs = nowMs();
    setValues(type, record, values);
    put(type, record);
    return record.id;
}

void HubSpotData::update(HubSpotType type, qint64 id, const QHash<QString, QString> &values)
{
    HubSpotRecord record = live(type, id);
    const HubSpotRecord before = record;
    setValues(type, record, values);
    record.modifiedMs = nowMs();
    for (auto value = values.begin(); value != values.end(); ++value)
        if (const auto column = table(type).schema().column(value.key());
            column && record.value(*column) != before.value(*column))
            record.changedMs[*column] = record.modifiedMs;
    put(type, record);
}

void HubSpotData::archive(HubSpotType type, qint64 id)
{
    table(type).archive(id, nowMs());
}

void HubSpotData::restore(HubSpotType type, qint64 id)
{
    table(type).restore(id, nowMs(), nowMs() + m_lag.count());
}

void HubSpotData::purge(HubSpotType type, qint64 id)
{
    table(type).purge(id);
    m_hangs.forget(type, id);
    if (type == HubSpotType::Contacts)
        m_links.forgetContact(id);
    else if (type == HubSpotType::Companies)
        m_links.forgetCompany(id);
}

qint64 HubSpotData::merge(HubSpotType type, qint64 primary, qint64 other, Merge how)
{
    Q_ASSERT(primary != other);
    HubSpotTable &records = table(type);
    HubSpotRecord survivor = live(type, primary);
    const HubSpotRecord consumed = live(type, other);
    const qsizetype mergedColumn = *records.schema().column(u"hs_merged_object_ids"_s);
    QStringList merged = survivor.value(mergedColumn).split(u';', Qt::SkipEmptyParts);
    merged += consumed.value(mergedColumn).split(u';', Qt::SkipEmptyParts);
    merged.append(QString::number(other));
    if (how == Merge::MakesNewId)
        merged.append(QString::number(primary));

    for (size_t column = 0; column < consumed.values.size(); ++column) {
        const auto at = static_cast<qsizetype>(column);
        if (survivor.value(at).isNull())
            survivor.set(at, consumed.value(at));
    }
    survivor.set(mergedColumn, merged.join(u';'));
    survivor.modifiedMs = nowMs();
    if (type == HubSpotType::Contacts) {
        const QString extra = consumed.value(*records.schema().column(u"email"_s));
        if (extra != survivor.value(*records.schema().column(u"email"_s)))
            survivor.set(*records.schema().column(u"hs_additional_emails"_s), extra);
    }

    if (how == Merge::MakesNewId)
        survivor.id = nextId(type);
    put(type, survivor);
    for (const qint64 gone : {primary, other}) {
        if (gone == survivor.id)
            continue;
        moveLinks(type, gone, survivor.id);
        m_hangs.move(type, gone, survivor.id);
        purge(type, gone);
        records.setAlias(gone, survivor.id);
    }
    return survivor.id;
}

void HubSpotData::associate(qint64 contact, qint64 company, HubSpotLink how)
{
    m_links.link(contact, company, how);
    if (!how.primary)
        return;
    HubSpotRecord record = live(HubSpotType::Contacts, contact);
    const qsizetype column = *table(HubSpotType::Contacts).schema().column(u"associatedcompanyid"_s);
    const QString before = record.value(column);
    record.set(column, QString::number(company));
    if (!before.isNull() && before != record.value(column))
        record.modifiedMs = nowMs();
    put(HubSpotType::Contacts, record, !before.isNull());
}

void HubSpotData::dissociate(qint64 contact, qint64 company)
{
    m_links.unlink(contact, company);
    HubSpotRecord record = live(HubSpotType::Contacts, contact);
    const qsizetype column = *table(HubSpotType::Contacts).schema().column(u"associatedcompanyid"_s);
    if (record.value(column) != QString::number(company))
        return;
    record.set(column, QString());
    record.modifiedMs = nowMs();
    put(HubSpotType::Contacts, record);
}

void HubSpotData::hang(HubSpotType engagement, qint64 id, HubSpotType party, qint64 partyId)
{
    Q_ASSERT(isEngagement(engagement) && !isEngagement(party));
    m_hangs.hang(engagement, id, party, partyId);
}

void HubSpotData::touchAll(HubSpotType type)
{
    std::vector<HubSpotRecordPtr> all;
    for (const auto &[id, record] : table(type).live())
        all.push_back(record);
    const qint64 now = nowMs();
    for (const HubSpotRecordPtr &record : all) {
        HubSpotRecord touched = *record;
        touched.modifiedMs = now;
        put(type, touched);
    }
}

HubSpotTable &HubSpotData::table(HubSpotType type)
{
    return m_tables.at(type);
}

const HubSpotTable &HubSpotData::table(HubSpotType type) const
{
    return m_tables.at(type);
}

QList<HubSpotData::Owner> HubSpotData::owners()
{
    return {
        {.id = u"71001"_s,
            .email = u"derya.acar@quittance.example"_s,
            .first = u"Derya"_s,
            .last = u"Acar"_s},
        {.id = u"71002"_s,
            .email = u"ruth.bloch@quittance.example"_s,
            .first = u"Ruth"_s,
            .last = u"Bloch"_s},
        {.id = u"71003"_s, .email = u"ken.mori@quittance.example"_s, .first = u"健"_s, .last = u"森"_s},
    };
}

qint64 HubSpotData::nextId(HubSpotType type)
{
    return ++m_lastIds[type];
}

void HubSpotData::put(HubSpotType type, const HubSpotRecord &record, bool lags)
{
    const qint64 now = nowMs();
    table(type).put(record, now, lags ? now + m_lag.count() : now);
}

void HubSpotData::setValues(
    HubSpotType type, HubSpotRecord &record, const QHash<QString, QString> &values) const
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const std::optional<qsizetype> column = table(type).schema().column(value.key());
        Q_ASSERT(column);
        record.set(*column, value.value());
    }
}

HubSpotRecord HubSpotData::live(HubSpotType type, qint64 id) const
{
    const HubSpotTable::Records &records = table(type).live();
    const auto found = records.find(id);
    Q_ASSERT(found != records.end());
    return *found->second;
}

void HubSpotData::moveLinks(HubSpotType type, qint64 from, qint64 to)
{
    const bool contacts = type == HubSpotType::Contacts;
    const HubSpotLinks::Side others = contacts ? m_links.companiesOf(from) : m_links.contactsOf(from);
    const HubSpotLinks::Side already = contacts ? m_links.companiesOf(to) : m_links.contactsOf(to);
    for (const auto &[other, how] : others) {
        if (already.contains(other))
            continue;
        m_links.link(contacts ? to : other, contacts ? other : to, how);
    }
}

} // namespace quittance::sandbox
