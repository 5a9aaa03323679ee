#include "tests/core/sync/SalesforceOffice.h"

#include "core/crm/salesforce/SalesforceConnector.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::SalesforceRecord;

SalesforceOffice::SalesforceOffice()
    : CrmOffice(u"salesforce"_s)
{
    m_server.data().reset();
    m_server.tokens().setIdentity(m_server.data().organization(), m_server.data().user());
    m_store.bytes = OAuthGrant{.refreshToken = SecretText(m_server.tokens().grant().toUtf8())}.toBytes();
}

QString SalesforceOffice::add(CrmKind kind, const QString &name)
{
    return m_server.data().add(
        salesforceObject(kind), {{kind == CrmKind::Company ? u"Name"_s : u"LastName"_s, name}});
}

void SalesforceOffice::change(CrmKind kind, const QString &id, CrmField field, const QString &text)
{
    const bool isNumber = typeOf(field) == CrmFieldType::Amount && !text.isEmpty();
    m_server.data().change(
        id, {{remoteName(field, kind), isNumber ? QJsonValue(text.toDouble()) : QJsonValue(text)}});
}

void SalesforceOffice::archive(CrmKind, const QString &id)
{
    m_server.data().remove(id);
}

void SalesforceOffice::restore(CrmKind, const QString &id)
{
    m_server.data().restore(id);
}

void SalesforceOffice::purge(CrmKind, const QString &id)
{
    m_server.data().purge(id);
}

void SalesforceOffice::merge(CrmKind, const QString &primary, const QString &other, bool)
{
    m_server.data().merge(primary, other);
}

QStringList SalesforceOffice::living(CrmKind kind)
{
    QStringList ids;
    for (const SalesforceRecord &record : std::as_const(m_server.data()).table(salesforceObject(kind)))
        if (!record.isDeleted())
            ids.append(record.id);
    return ids;
}

QStringList SalesforceOffice::archived(CrmKind kind)
{
    QStringList ids;
    for (const SalesforceRecord &record : std::as_const(m_server.data()).table(salesforceObject(kind)))
        if (record.isDeleted() && !record.purged && record.master.isEmpty())
            ids.append(record.id);
    return ids;
}

void SalesforceOffice::remark(const QString &onCompany, const QString &text)
{
    (void)m_server.data().add(u"Task"_s,
        {{u"WhatId"_s, onCompany}, {u"AccountId"_s, onCompany}, {u"Subject"_s, u"Called"_s},
            {u"Description"_s, text}, {u"Status"_s, u"Completed"_s},
            {u"ActivityDate"_s, clock.time.date().toString(Qt::ISODate)}});
}

int SalesforceOffice::writes()
{
    return static_cast<int>(std::ranges::count_if(m_server.requestLog(), [](const auto &line) {
        return line.status < 300
            && (line.method == "PATCH" || (line.method == "POST" && line.path.endsWith("/sobjects/Task"_L1)));
    }));
}

std::unique_ptr<CrmConnector> SalesforceOffice::connect()
{
    const QUrl login(u"https://nordwind.my.salesforce.com"_s);
    m_session = std::make_unique<OAuthSession>(*this, clock,
        salesforcePlug().oauth(login, QString::fromLatin1(sandbox::SalesforceTokens::clientId)), m_store,
        m_folder.filePath(u"grant.lock"_s));
    return std::make_unique<SalesforceConnector>(CrmMeans{
        .transport = *this, .clock = clock, .base = login, .session = m_session.get(), .schemas = &schemas});
}

} // namespace quittance
