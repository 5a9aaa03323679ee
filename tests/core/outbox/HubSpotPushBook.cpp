#include "tests/core/outbox/HubSpotPushBook.h"

#include "core/crm/CrmWriter.h"
#include "core/crm/hubspot/HubSpotConnector.h"

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

HubSpotPushBook::HubSpotPushBook()
    : CrmPushBook(u"hubspot"_s, u"city"_s)
{
    m_server.seedPeople(0);
    const Result<QStringList> made = connect()->writer()->makeOwnFields(StopFlag());
    Q_ASSERT(made);
    asked.clear();
}

qsizetype HubSpotPushBook::companies()
{
    return static_cast<qsizetype>(m_server.data().table(HubSpotType::Companies).live().size());
}

void HubSpotPushBook::purge(const QString &remoteId)
{
    m_server.data().purge(HubSpotType::Companies, remoteId.toLongLong());
}

QString HubSpotPushBook::merge(const QString &one, const QString &other)
{
    return QString::number(m_server.data().merge(HubSpotType::Companies, one.toLongLong(), other.toLongLong(),
        sandbox::HubSpotData::Merge::MakesNewId));
}

void HubSpotPushBook::changeCity(const QString &remoteId, const QString &city)
{
    m_server.data().update(HubSpotType::Companies, remoteId.toLongLong(), {{u"city"_s, city}});
}

void HubSpotPushBook::refuse(const QString &part, const QString &code)
{
    m_server.data().table(HubSpotType::Companies).schema().refuse(part, code);
}

QStringList HubSpotPushBook::fields() const
{
    return {u"city"_s, u"state"_s, u"zip"_s, u"address"_s};
}

void HubSpotPushBook::requireCity()
{
    m_server.data().table(HubSpotType::Companies).schema().require(u"city"_s);
}

QString HubSpotPushBook::makeRecord(const QString &name, const QString &city)
{
    return QString::number(
        m_server.data().create(HubSpotType::Companies, {{u"name"_s, name}, {u"city"_s, city}}));
}

QString HubSpotPushBook::valueOf(const QString &remoteId, const QString &field)
{
    const sandbox::HubSpotTable &table = std::as_const(m_server.data()).table(HubSpotType::Companies);
    const auto record = table.find(remoteId.toLongLong());
    return record ? table.value(*record, field) : QString();
}

QStringList HubSpotPushBook::remarksOf(const QString &remoteId)
{
    const sandbox::HubSpotTable &notes = std::as_const(m_server.data()).table(HubSpotType::Notes);
    QStringList bodies;
    for (const qint64 id :
        m_server.data().hangs().of(HubSpotType::Companies, remoteId.toLongLong(), HubSpotType::Notes))
        bodies.append(notes.value(*notes.find(id), u"hs_note_body"_s));
    return bodies;
}

std::unique_ptr<CrmConnector> HubSpotPushBook::connect()
{
    return std::make_unique<HubSpotConnector>(
        *this, clock, QUrl(u"https://api.hubapi.com"_s), SecretText("pat-eu1-secret"));
}

} // namespace quittance
