#include "tests/core/outbox/SalesforcePushBook.h"

#include "core/crm/salesforce/SalesforceConnector.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString city = u"BillingCity"_s;

} // namespace

SalesforcePushBook::SalesforcePushBook()
    : CrmPushBook(u"salesforce"_s, city)
{
    m_server.data().reset();
    m_server.tokens().setIdentity(m_server.data().organization(), m_server.data().user());
    m_store.bytes = OAuthGrant{.refreshToken = SecretText(m_server.tokens().grant().toUtf8())}.toBytes();
}

qsizetype SalesforcePushBook::companies()
{
    const auto &accounts = std::as_const(m_server.data()).table(u"Account"_s);
    return std::ranges::count_if(accounts, [](const auto &account) { return !account.isDeleted(); });
}

void SalesforcePushBook::purge(const QString &remoteId)
{
    m_server.data().purge(remoteId);
}

QString SalesforcePushBook::merge(const QString &one, const QString &other)
{
    m_server.data().merge(other, one);
    return other;
}

void SalesforcePushBook::changeCity(const QString &remoteId, const QString &to)
{
    m_server.data().change(remoteId, {{city, to}});
}

void SalesforcePushBook::refuse(const QString &part, const QString &code)
{
    m_server.data().schema.refuse(part, code);
}

QStringList SalesforcePushBook::fields() const
{
    return {city, u"BillingState"_s, u"BillingPostalCode"_s, u"BillingStreet"_s};
}

void SalesforcePushBook::requireCity()
{
    m_server.data().schema.require(u"Account"_s, city);
}

QString SalesforcePushBook::makeRecord(const QString &name, const QString &of)
{
    return m_server.data().add(u"Account"_s, {{u"Name"_s, name}, {city, of}});
}

QString SalesforcePushBook::valueOf(const QString &remoteId, const QString &field)
{
    const sandbox::SalesforceRecord *const record = std::as_const(m_server.data()).find(remoteId);
    return record ? record->values.value(field).toString() : QString();
}

QStringList SalesforcePushBook::remarksOf(const QString &remoteId)
{
    QStringList texts;
    for (const sandbox::SalesforceRecord &task : std::as_const(m_server.data()).table(u"Task"_s))
        if (!task.isDeleted() && task.values.value(u"WhatId"_s).toString() == remoteId)
            texts.append(task.values.value(u"Description"_s).toString());
    return texts;
}

std::unique_ptr<CrmConnector> SalesforcePushBook::connect()
{
    const QUrl login(u"https://nordwind.my.salesforce.com"_s);
    m_session = std::make_unique<OAuthSession>(*this, clock,
        salesforcePlug().oauth(login, QString::fromLatin1(sandbox::SalesforceTokens::clientId)), m_store,
        m_folder.filePath(u"grant.lock"_s));
    return std::make_unique<SalesforceConnector>(
        CrmMeans{.transport = *this, .clock = clock, .base = login, .session = m_session.get()});
}

} // namespace quittance
