#include "core/service/GatewayConnectService.h"

#include "core/base/loopback.h"
#include "core/billing/guards.h"
#include "core/domain/codeNames.h"
#include "core/journal/Journal.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/secrets/SecretStore.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/gatewayChoice.h"
#include "core/service/lookAtGateway.h"
#include "core/service/settingFacts.h"
#include "core/store/SettingTable.h"

#include <QMutexLocker>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Where the credentials are to be tried. A stand-in that is set stays: it knows no live side.
Result<QUrl> urlToTry(Database &database, const GatewayType &type, bool isSandbox)
{
    return SettingTable(database).value(type.id + u".base_url"_s).transform([&](const QString &set) {
        const QUrl url(set);
        if (!set.isEmpty() && (type.sandboxUrl.isEmpty() || (isSandbox && isLoopback(url))))
            return url;
        return isSandbox && !type.sandboxUrl.isEmpty() ? type.sandboxUrl : type.baseUrl;
    });
}

Result<void> checkSecrets(Workshop &workshop, Database &database, const GatewayCredentials &given)
{
    const ConnectionFacts *facts = findConnection(given.connection.text());
    for (const QString &field : facts->secrets)
        if (const Result<void> fine
            = checkSecret(workshop, database, *facts, field, given.secrets.value(field));
            !fine)
            return fine;
    return {};
}

Result<GatewayTrial> tryGateway(
    Workshop &workshop, Database &database, const GatewayCredentials &given, const StopFlag &stop)
{
    const QString id = given.connection.text();
    const GatewayType *type = GatewayRegistry::find(id);
    if (!type)
        return invalid(u"connection.unknown"_s, u"connection"_s, id);
    Book book = workshop.plainBook(database);
    if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
        return fail(allowed.error());
    if (const Result<void> fine = checkSecrets(workshop, database, given); !fine)
        return fail(fine.error());
    return urlToTry(database, *type, given.isSandbox)
        .and_then([&](const QUrl &url) { return openGateway(workshop, database, id, url, given.secrets); })
        .and_then([&](const auto &gateway) { return lookAtGateway(id, *gateway, stop); });
}

QString codesOf(const QList<PayWay> &ways)
{
    QStringList codes;
    for (const PayWay way : ways)
        codes.append(codeOf(way));
    return codes.join(u' ');
}

QMap<QString, QString> settingsOf(
    const GatewayCredentials &given, const QUrl &url, const GatewayWishes &wishes)
{
    const GatewayType *type = GatewayRegistry::find(given.connection.text());
    QMap<QString, QString> settings{{enabledSetting(type->id), u"on"_s},
        {type->id + u".label"_s, wishes.label.trimmed()}, {type->id + u".ways"_s, codesOf(wishes.ways)},
        {type->id + u".complete_from"_s, wishes.completeFrom.toString(Qt::ISODate)}};
    if (!type->sandboxUrl.isEmpty())
        settings.insert(type->id + u".base_url"_s, url == type->baseUrl ? QString() : url.toString());
    return settings;
}

Result<void> keepSettings(Book &book, const GatewayCredentials &given, const GatewayWishes &wishes)
{
    const QString id = given.connection.text();
    const Result<QUrl> url = urlToTry(book.database, *GatewayRegistry::find(id), given.isSandbox);
    if (!url)
        return fail(url.error());
    const QMap<QString, QString> settings = settingsOf(given, *url, wishes);
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        SettingTable table(book.database);
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            if (const Result<void> kept = table.set(it.key(), it.value()); !kept)
                return kept;
        const QString usual = u"payments.gateway"_s;
        const Result<QString> before = table.value(usual);
        if (!before)
            return fail(before.error());
        if (wishes.isUsual)
            return table.set(usual, id);
        return *before == id ? table.set(usual, {}) : Result<void>();
    });
}

Result<void> keepTried(
    Workshop &workshop, Database &database, const GatewayCredentials &given, const GatewayWishes &wishes)
{
    Book book = workshop.plainBook(database);
    if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
        return allowed;
    if (wishes.ways.isEmpty())
        return invalid(u"gateway.no_way"_s, u"ways"_s, {});
    // Asked again: the book may have used the other mode meanwhile.
    if (const Result<void> fine = checkSecrets(workshop, database, given); !fine)
        return fine;
    for (auto secret = given.secrets.cbegin(); secret != given.secrets.cend(); ++secret)
        if (const Result<void> kept
            = workshop.secrets().write(given.connection.text(), secret.key(), secret.value());
            !kept)
            return kept;
    return keepSettings(book, given, wishes);
}

Result<GatewayStanding> standingOf(Workshop &workshop, Database &database, const QString &id)
{
    const GatewayType *type = GatewayRegistry::find(id);
    if (!type)
        return invalid(u"connection.unknown"_s, u"connection"_s, id);
    SettingTable settings(database);
    const Result<QString> label = settings.value(id + u".label"_s);
    const Result<QString> ways = settings.value(id + u".ways"_s);
    const Result<QDate> from = completeFrom(database, id);
    const Result<QString> url = settings.value(id + u".base_url"_s);
    const Result<QString> usual = usualGateway(workshop, database);
    if (!label || !ways || !url || !usual)
        return fail(!label ? label.error() : !ways ? ways.error() : !url ? url.error() : usual.error());
    if (!from)
        return fail(from.error());
    const auto isSetUp = isConfigured(workshop, database, *findConnection(*usual));
    GatewayStanding standing{.wishes = {.label = *label,
                                 .ways = {},
                                 .completeFrom = *from,
                                 .isUsual = *usual == id || !isSetUp.value_or(false)},
        .isSandbox = !type->sandboxUrl.isEmpty() && !url->isEmpty() && QUrl(*url) != type->baseUrl};
    for (const QString &code : ways->split(u' ', Qt::SkipEmptyParts))
        if (const auto way = payWayFrom(code))
            standing.wishes.ways.append(*way);
    return standing;
}

} // namespace

GatewayConnectService::GatewayConnectService(Workshop &workshop)
    : m_workshop(workshop)
{
}

GatewayConnectService::~GatewayConnectService() = default;

QFuture<Result<GatewayStanding>> GatewayConnectService::standing(ConnectionId connection) const
{
    return m_workshop.observe(u"settings"_s).run([=, this](Database &database, const StopFlag &) {
        return standingOf(m_workshop, database, connection.text());
    });
}

QFuture<Result<GatewayTrial>> GatewayConnectService::tryKey(GatewayCredentials given)
{
    // Beside a sync, which may take minutes: a person waits for this.
    return m_workshop.observe(u"asked:"_s + given.connection.text())
        .run([=, this](Database &database, const StopFlag &stop) -> Result<GatewayTrial> {
            const Result<GatewayTrial> trial = tryGateway(m_workshop, database, given, stop);
            const QMutexLocker lock(&m_mutex);
            if (trial)
                m_tried[given.connection.text()] = std::make_shared<const GatewayCredentials>(given);
            else
                m_tried.erase(given.connection.text());
            return trial;
        });
}

QFuture<Result<void>> GatewayConnectService::keep(ConnectionId connection, GatewayWishes wishes)
{
    std::shared_ptr<const GatewayCredentials> tried;
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto found = m_tried.find(connection.text()); found != m_tried.end())
            tried = found->second;
    }
    return m_workshop.observe(u"asked:"_s + connection.text())
        .run([=, this](Database &database, const StopFlag &) -> Result<void> {
            if (!tried)
                return invalid(u"connection.not_tried"_s, u"connection"_s, connection.text());
            return keepTried(m_workshop, database, *tried, wishes);
        });
}

void GatewayConnectService::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_tried.clear();
}

} // namespace quittance
