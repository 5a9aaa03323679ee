#include "tests/core/sync/HubSpotOffice.h"

#include "core/crm/CrmWriter.h"
#include "core/crm/hubspot/HubSpotConnector.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::HubSpotData;
using sandbox::HubSpotType;

namespace {

HubSpotType typeOf(CrmKind kind)
{
    return kind == CrmKind::Company ? HubSpotType::Companies : HubSpotType::Contacts;
}

QStringList idsOf(const sandbox::HubSpotTable::Records &records)
{
    QStringList ids;
    for (const auto &[id, record] : records)
        ids.append(QString::number(id));
    return ids;
}

} // namespace

HubSpotOffice::HubSpotOffice()
    : CrmOffice(u"hubspot"_s)
{
    m_server.seedPeople(0);
    (void)must(connect()->writer()->makeOwnFields(StopFlag()));
}

QString HubSpotOffice::add(CrmKind kind, const QString &name)
{
    return QString::number(
        m_server.data().create(typeOf(kind), {{kind == CrmKind::Company ? u"name"_s : u"lastname"_s, name}}));
}

void HubSpotOffice::change(CrmKind kind, const QString &id, CrmField field, const QString &text)
{
    m_server.data().update(typeOf(kind), id.toLongLong(), {{remoteName(field, kind), text}});
}

void HubSpotOffice::archive(CrmKind kind, const QString &id)
{
    m_server.data().archive(typeOf(kind), id.toLongLong());
}

void HubSpotOffice::restore(CrmKind kind, const QString &id)
{
    m_server.data().restore(typeOf(kind), id.toLongLong());
}

void HubSpotOffice::purge(CrmKind kind, const QString &id)
{
    m_server.data().purge(typeOf(kind), id.toLongLong());
}

void HubSpotOffice::merge(CrmKind kind, const QString &primary, const QString &other, bool keepId)
{
    (void)m_server.data().merge(typeOf(kind), primary.toLongLong(), other.toLongLong(),
        keepId ? HubSpotData::Merge::KeepsPrimaryId : HubSpotData::Merge::MakesNewId);
}

QStringList HubSpotOffice::living(CrmKind kind)
{
    return idsOf(m_server.data().table(typeOf(kind)).live());
}

QStringList HubSpotOffice::archived(CrmKind kind)
{
    return idsOf(m_server.data().table(typeOf(kind)).archived());
}

void HubSpotOffice::remark(const QString &onCompany, const QString &text)
{
    const qint64 note = m_server.data().create(HubSpotType::Notes,
        {{u"hs_timestamp"_s, clock.time.toString(Qt::ISODateWithMs)}, {u"hs_note_body"_s, text}});
    m_server.data().hang(HubSpotType::Notes, note, HubSpotType::Companies, onCompany.toLongLong());
}

int HubSpotOffice::writes()
{
    return static_cast<int>(std::ranges::count_if(m_server.requestLog(), [](const auto &line) {
        return line.method == "POST" && line.status < 300
            && (line.path.endsWith("/batch/update"_L1) || line.path.endsWith("/batch/upsert"_L1)
                || line.path.endsWith("/notes"_L1));
    }));
}

std::unique_ptr<CrmConnector> HubSpotOffice::connect()
{
    return std::make_unique<HubSpotConnector>(CrmMeans{.transport = *this,
        .clock = clock,
        .base = QUrl(u"https://api.hubapi.com"_s),
        .token = SecretText("pat-eu1-test"),
        .schemas = &schemas});
}

} // namespace quittance
