#include "tests/core/service/TwoCrmAccounts.h"

#include "tests/sandbox/HttpParts.h"

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

namespace {

// The stand-in of HubSpot is always the same portal; a stranger's is told by another number.
constexpr auto ourPortal = "48151623";
constexpr auto strangePortal = "90000001";

bool isHubSpot(const QString &crm)
{
    return crm == "hubspot"_L1;
}

} // namespace

TwoCrmAccounts::TwoCrmAccounts(FakeClock &clock)
    : m_clock(clock)
{
    m_serverClock.fix(clock.now());
    for (const bool isStranger : {false, true}) {
        hubSpot(isStranger).seedPeople(0);
        const qint64 id
            = hubSpot(isStranger)
                  .data()
                  .create(HubSpotType::Companies, {{u"name"_s, u"Nordwind AG"_s}, {u"city"_s, u"Bremen"_s}});
        m_hubSpotId = QString::number(id); // The same in both: that of somebody else in the stranger's.
        sandbox::SalesforceData &data = salesforce(isStranger).data();
        data.reset();
        if (isStranger) {
            m_organization = data.add(u"Organization"_s, {{u"Name"_s, u"Other"_s}});
            data.purge(data.organization());
        }
        const QString account = data.add(u"Account"_s, {{u"Name"_s, u"Nordwind AG"_s}});
        if (!isStranger)
            m_salesforceId = account;
        salesforce(isStranger)
            .tokens()
            .setIdentity(isStranger ? m_organization : data.organization(), data.user());
        salesforce(isStranger).tokens().setInstance(addressOf(u"salesforce"_s, isStranger));
    }
    for (int used = 0; used < 100; ++used) // Its tokens are no words of ours.
        (void)m_strangeSalesforce.tokens().grant();
}

Result<HttpReply> TwoCrmAccounts::send(const HttpRequest &request, const StopFlag &)
{
    if (before)
        before(request);
    const QMutexLocker lock(&m_mutex);
    m_serverClock.fix(m_clock.now());
    if (isOffline)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.unreachable"_s});
    bool isStranger = request.url.host().startsWith("other."_L1);
    if (request.url.host().endsWith(".salesforce.com"_L1))
        return salesforce(isStranger).answer(request);
    isStranger |= sandbox::headerOf(request, "authorization") == "Bearer pat-other";
    HttpReply reply = hubSpot(isStranger).answer(request);
    if (isStranger)
        reply.body.replace(ourPortal, strangePortal);
    return reply;
}

QByteArray TwoCrmAccounts::tokenOf(const QString &crm, bool isStranger)
{
    if (isHubSpot(crm))
        return isStranger ? "pat-other" : "pat-ours";
    return salesforce(isStranger).tokens().grant().toUtf8();
}

QString TwoCrmAccounts::addressOf(const QString &crm, bool isStranger)
{
    const QString name = isStranger ? u"other"_s : u"ours"_s;
    return isHubSpot(crm) ? u"https://%1.hubapi.example"_s.arg(name)
                          : u"https://%1.my.salesforce.com"_s.arg(name);
}

QString TwoCrmAccounts::accountOf(const QString &crm, bool isStranger)
{
    if (isHubSpot(crm))
        return QString::fromLatin1(isStranger ? strangePortal : ourPortal);
    return isStranger ? m_organization : m_salesforce.data().organization();
}

qsizetype TwoCrmAccounts::companies(const QString &crm, bool isStranger)
{
    if (isHubSpot(crm))
        return static_cast<qsizetype>(hubSpot(isStranger).data().table(HubSpotType::Companies).live().size());
    return salesforce(isStranger).data().table(u"Account"_s).size();
}

QStringList TwoCrmAccounts::asked(const QString &crm, bool isStranger)
{
    QStringList lines;
    if (isHubSpot(crm)) {
        for (const auto &line : hubSpot(isStranger).requestLog())
            lines.append(QString::fromLatin1(line.method) + u' ' + line.path + u'?' + line.query);
        return lines;
    }
    for (const auto &line : salesforce(isStranger).requestLog())
        lines.append(QString::fromLatin1(line.method) + u' ' + line.path + u'?' + line.query);
    return lines;
}

QStringList TwoCrmAccounts::askedMore(const QString &crm, bool isStranger)
{
    QStringList lines = asked(crm, isStranger);
    lines.removeIf([](const QString &line) {
        return line.contains("/account-info/"_L1) || line.contains("/oauth2/token"_L1)
            || line.contains("FROM Organization"_L1) || line.contains("FROM+Organization"_L1);
    });
    return lines;
}

void TwoCrmAccounts::forgetAsked()
{
    for (const bool isStranger : {false, true}) {
        hubSpot(isStranger).forgetLog();
        salesforce(isStranger).forgetLog();
    }
}

} // namespace quittance
