#include "tests/core/crm/tst_crmnovelty.h"

#include "core/crm/CrmWriter.h"
#include "core/crm/hubspot/HubSpotConnector.h"
#include "tests/core/crm/SalesforceDesk.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const StopFlag never;
using Change = std::function<QJsonObject(QJsonObject)>;

//! Every object in it, however deep, as change makes it. Values that people gave are left alone.
QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(changed(each, change));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (member.key() != "properties"_L1)
            *member = changed(*member, change);
    return change(object);
}

//! Answers as a service of next year would give them.
class Novel final : public HttpTransport
{
public:
    Novel(HttpTransport &inner, Change change)
        : m_inner(inner)
        , m_change(std::move(change))
    {
    }

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override
    {
        Result<HttpReply> reply = m_inner.send(request, stop);
        const QJsonDocument told = reply ? QJsonDocument::fromJson(reply->body) : QJsonDocument();
        if (told.isObject())
            reply->body = QJsonDocument(changed(told.object(), m_change).toObject()).toJson();
        else if (told.isArray())
            reply->body = QJsonDocument(changed(told.array(), m_change).toArray()).toJson();
        return reply;
    }

private:
    HttpTransport &m_inner;
    Change m_change;
};

//! HubSpot without a network.
struct HubSpotLine final : HttpTransport {
    sandbox::SandboxClock clock;
    sandbox::HubSpotSandbox server{clock, 7};

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &) override
    {
        return server.answer(request);
    }
};

void add(QStringList &all, const QString &what, const QList<CrmRecord> &records)
{
    for (const CrmRecord &record : records)
        all.append(u"%1 %2 %3 %4 %5"_s.arg(what, record.id, record.changedThere.toString(Qt::ISODateWithMs),
            record.companyId.value_or(u"-"_s),
            QString::fromUtf8(QJsonDocument(record.values).toJson(QJsonDocument::Compact))));
}

QString wrong(const QString &what, const Error &error)
{
    return u"%1: %2 %3"_s.arg(what, error.rule, error.detail);
}

//! All that a connector tells of an account.
QStringList toldBy(CrmConnector &connector)
{
    QStringList all;
    const Result<CrmAccount> account = connector.account(never);
    all.append(account ? account->id + account->name : wrong(u"account"_s, account.error()));
    const Result<CrmOwnerPage> owners = connector.owners({}, never);
    for (const CrmOwner &owner : owners ? owners->owners : QList<CrmOwner>())
        all.append(u"owner "_s + owner.id + owner.name);
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<CrmRecordPage> page = connector.list(kind, {}, never);
        if (!page)
            return {wrong(u"list"_s, page.error())};
        add(all, u"listed"_s, page->records);
        QStringList ids;
        for (const CrmRecord &record : page->records.first(std::min<qsizetype>(5, page->records.size())))
            ids.append(record.id);
        const auto read = connector.read(kind, ids, never);
        if (!read)
            return {wrong(u"read"_s, read.error())};
        add(all, u"read"_s, read->records);
        const auto binned = connector.archived(kind, {}, {}, never);
        if (!binned)
            return {wrong(u"archived"_s, binned.error())};
        add(all, u"binned"_s, binned->records);
        const QDateTime now = account->serverTime;
        const auto changes = connector.changed(kind, now.addDays(-1), now.addDays(1), {}, never);
        if (!changes)
            return {wrong(u"changed"_s, changes.error())};
        add(all, u"changed"_s, changes->records);
        for (const CrmStamp &stamp : changes->stamps)
            all.append(u"stamp "_s + stamp.id);
        const auto properties = connector.writer()->properties(kind, never);
        if (!properties)
            return {wrong(u"properties"_s, properties.error())};
        for (const CrmProperty &property : *properties)
            all.append(u"field %1 %2"_s.arg(property.name).arg(static_cast<int>(property.type)));
    }
    return all;
}

void bothServices()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("HubSpot") << u"hubspot"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

//! What is told over a line that changes answers.
QStringList toldThrough(const QString &service, const Change &change)
{
    if (service == "salesforce"_L1) {
        SalesforceDesk desk;
        desk.server.data().seed(6, 9);
        desk.server.data().remove(desk.ids(u"Account"_s).last());
        Novel line(desk, change);
        OAuthSession session(desk, desk.clock,
            salesforcePlug().oauth(QUrl(u"https://nordwind.my.salesforce.com"_s),
                QString::fromLatin1(sandbox::SalesforceTokens::clientId)),
            desk.store, desk.folder() + u"/novel.lock"_s);
        SalesforceConnector connector(CrmMeans{.transport = line,
            .clock = desk.clock,
            .base = QUrl(u"https://nordwind.my.salesforce.com"_s),
            .session = &session});
        return toldBy(connector);
    }
    HubSpotLine server;
    FakeClock clock;
    server.clock.fix(clock.time);
    server.server.seedPeople(20);
    server.server.data().archive(sandbox::HubSpotType::Companies,
        server.server.data().table(sandbox::HubSpotType::Companies).live().begin()->first);
    Novel line(server, change);
    HubSpotConnector connector(line, clock, QUrl(u"https://api.hubapi.com"_s), SecretText("pat-eu1-secret"));
    return toldBy(connector);
}

QJsonObject asIs(QJsonObject object)
{
    return object;
}

} // namespace

void TestCrmNovelty::inv18UnknownMembersChangeNothing_data()
{
    bothServices();
}

void TestCrmNovelty::inv18UnknownMembersChangeNothing()
{
    QFETCH(const QString, service);
    const auto novel = [](QJsonObject object) {
        object.insert(u"aiSummary"_s, QJsonObject{{u"text"_s, QJsonArray{1, QJsonValue(), true}}});
        object.insert(u"zz"_s, QJsonValue());
        return object;
    };

    const QStringList plain = toldThrough(service, asIs);

    QVERIFY2(plain.size() > 20, qPrintable(plain.join(u'\n')));
    QCOMPARE(toldThrough(service, novel), plain);
}

void TestCrmNovelty::inv18MissingOptionalMembersBreakNothing_data()
{
    bothServices();
}

void TestCrmNovelty::inv18MissingOptionalMembersBreakNothing()
{
    QFETCH(const QString, service);
    const auto bare = [](QJsonObject object) {
        for (const QLatin1StringView name :
            {"createdAt"_L1, "url"_L1, "link"_L1, "archived"_L1, "label"_L1, "groupName"_L1, "email"_L1,
                "options"_L1, "picklistValues"_L1, "calculated"_L1, "totalSize"_L1, "startedAt"_L1,
                "status"_L1, "displayOrder"_L1, "updateable"_L1, "length"_L1})
            object.remove(name);
        return object;
    };

    const QStringList told = toldThrough(service, bare);

    QVERIFY2(told.size() > 20, qPrintable(told.join(u'\n')));
}
