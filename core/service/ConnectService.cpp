#include "core/service/ConnectService.h"

#include "core/billing/crmWriteBack.h"
#include "core/billing/guards.h"
#include "core/crm/CrmRegistry.h"
#include "core/crm/CrmSchemaShelf.h"
#include "core/domain/crmAccountLabel.h"
#include "core/journal/Journal.h"
#include "core/lanes/LaneHold.h"
#include "core/net/OAuthClient.h"
#include "core/net/OAuthSession.h"
#include "core/secrets/SecretStore.h"
#include "core/service/SealedGrants.h"
#include "core/service/TriedCrm.h"
#include "core/service/TriedMapping.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/settingFacts.h"
#include "core/service/tryCrmScopes.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/SettingTable.h"
#include "core/store/forgetCrmAccount.h"
#include "core/sync/dryRunCrm.h"
#include "core/sync/recogniseCrm.h"

#include <QCoreApplication>
#include <QMutexLocker>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Asks whose the account is and what it lets us do.
Result<CrmTrial> look(Database &database, const ConnectionId &connection, CrmConnector &connector,
    const std::optional<OAuthGrant> &grant, const StopFlag &stop)
{
    if (const Result<void> speaks = connector.checkVersion(stop); !speaks)
        return fail(speaks.error());
    const Result<CrmAccount> account = connector.account(stop);
    if (!account)
        return fail(account.error());
    if (grant && grant->more.contains("hub_id"_L1)
        && QString::number(grant->more.value("hub_id"_L1).toInteger()) != account->id)
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"oauth.unexpected_reply"_s,
            .detail = u"hub_id of the grant and of the account differ"_s});
    const Result<QList<CrmScope>> scopes = tryCrmScopes(connector, grant, account->serverTime, stop);
    if (!scopes)
        return fail(scopes.error());
    const auto known = CrmConnectionTable(database).find(connection);
    if (!known)
        return fail(known.error());
    CrmMappingTable mappings(database, connection);
    const Result<bool> writesBack = crmWritesBack(mappings);
    const Result<QString> interactions = SettingTable(database).value(crmInteractionsSetting(connection));
    if (!writesBack || !interactions)
        return fail(writesBack ? interactions.error() : writesBack.error());
    CrmTrial trial{.connection = connection,
        .account = account->id,
        .name = account->name,
        .currency = account->currency,
        .scopes = *scopes,
        .formerAccount = {},
        .bringsInteractions = *interactions != "off"_L1,
        .writesBack = *writesBack};
    if (*known && (*known)->accountId != account->id)
        trial.formerAccount = crmAccountLabel((*known)->accountId, (*known)->accountName);
    return trial;
}

Result<TriedCrm> tryToken(
    Workshop &workshop, Database &database, const CrmCredentials &given, const StopFlag &stop)
{
    const Result<CrmToTry> crm = crmToTry(workshop, database, given);
    if (!crm)
        return fail(crm.error());
    if (!crm->plug->takesToken && crm->plug->oauth)
        return invalid(u"connection.no_token"_s, u"connection"_s, given.connection.text());
    const std::unique_ptr<CrmConnector> connector = crm->plug->make({.transport = workshop.transport(),
        .clock = workshop.clock(),
        .base = crm->url,
        .token = given.token});
    return look(database, given.connection, *connector, std::nullopt, stop)
        .transform([&](const CrmTrial &found) {
            return TriedCrm{.given = given, .grant = std::nullopt, .found = found};
        });
}

Result<TriedCrm> trySignIn(Workshop &workshop, Database &database, const CrmCredentials &given,
    const OAuthClient::OpenBrowser &open, const QByteArray &donePage, OAuthPaste *paste, const StopFlag &stop)
{
    const Result<CrmToTry> crm = crmToTry(workshop, database, given);
    if (!crm)
        return fail(crm.error());
    if (!crm->plug->oauth)
        return invalid(u"connection.no_sign_in"_s, u"connection"_s, given.connection.text());
    OAuthService service = crm->plug->oauth(crm->url, given.clientId.trimmed());
    service.clientSecret = given.clientSecret;
    UnkeptGrant store;
    const Result<OAuthGrant> grant
        = OAuthClient(workshop.transport(), workshop.clock(), service, donePage).authorize(open, stop, paste);
    if (!grant)
        return fail(grant.error());
    store.grant = *grant;
    OAuthSession session(workshop.transport(), workshop.clock(), service, store,
        workshop.profile() + u'/' + given.connection.text() + u".grant.lock"_s);
    const std::unique_ptr<CrmConnector> connector = crm->plug->make({.transport = workshop.transport(),
        .clock = workshop.clock(),
        .base = crm->url,
        .session = &session});
    return look(database, given.connection, *connector, *grant, stop).transform([&](const CrmTrial &found) {
        return TriedCrm{.given = given, .grant = store.grant, .found = found}; // It may have been renewed.
    });
}

Result<void> keepSecret(
    Workshop &workshop, const TriedCrm &tried, const QString &field, const SecretText &secret)
{
    if (secret.isEmpty())
        return {};
    return workshop.secrets().write(tried.given.connection.text(), field, secret);
}

//! mappings: as its fields would be mapped.
Result<CrmDryRun> lookAhead(Workshop &workshop, Database &database, const TriedCrm &tried, UnkeptGrant &grant,
    const QList<CrmMapping> &mappings, const StopFlag &stop)
{
    const CrmDryRunOrder order{.knowsLinks = tried.found.formerAccount.isEmpty(), .mappings = mappings};
    CrmDryRun found;
    return withTriedCrm(workshop, database, tried, grant, [&](CrmConnector &connector) -> Result<void> {
        return dryRunCrm(database, connector, order, stop).transform([&](const CrmDryRun &run) {
            found = run;
        });
    }).transform([&] { return found; });
}

Result<void> putMappings(CrmMappingTable &table, const QList<CrmMapping> &wanted)
{
    for (const CrmMapping &mapping : wanted)
        if (const Result<void> put = table.put(mapping); !put)
            return put;
    return {};
}

//! wanted: mappings a person has changed.
Result<void> keepBringing(
    Book &book, const ConnectionId &connection, const CrmBringing &bringing, const QList<CrmMapping> &wanted)
{
    if (bringing.interactions)
        if (const Result<void> kept
            = SettingTable(book.database)
                  .set(crmInteractionsSetting(connection), *bringing.interactions ? u"on"_s : u"off"_s);
            !kept)
            return kept;
    CrmMappingTable mappings(book.database, connection);
    if (!bringing.writesBack)
        return putMappings(mappings, wanted);
    // To tell again is for all fields, and what a person chose of one comes after it; to tell nothing holds.
    if (*bringing.writesBack)
        return setCrmWriteBack(mappings, connection.text(), true).and_then([&] {
            return putMappings(mappings, wanted);
        });
    return putMappings(mappings, wanted).and_then([&] {
        return setCrmWriteBack(mappings, connection.text(), false);
    });
}

Result<void> keepSettings(Book &book, const TriedCrm &tried, const ConnectionFacts &facts, bool forgetFormer,
    const CrmBringing &bringing, const QList<CrmMapping> &wanted)
{
    return Journal(book).change(Touched::Contacts | Touched::Settings, [&]() -> Result<void> {
        SettingTable settings(book.database);
        if (forgetFormer)
            if (const Result<void> gone = forgetCrmAccount(book.database, tried.given.connection); !gone)
                return gone;
        if (!tried.given.url.isEmpty())
            if (const Result<void> kept = settings.set(facts.urlSetting, tried.given.url); !kept)
                return kept;
        if (!tried.given.clientId.isEmpty())
            if (const Result<void> kept
                = settings.set(facts.id + u".client_id"_s, tried.given.clientId.trimmed());
                !kept)
                return kept;
        if (const Result<void> kept = keepBringing(book, tried.given.connection, bringing, wanted); !kept)
            return kept;
        return settings.set(enabledSetting(facts.id), u"on"_s);
    });
}

Result<CrmTrial> keepTried(Workshop &workshop, Database &database, const TriedCrm &tried, bool otherAccount,
    const CrmBringing &bringing, const QList<CrmMapping> &wanted)
{
    const ConnectionFacts *facts = findConnection(tried.given.connection.text());
    Book book = workshop.plainBook(database);
    if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
        return fail(allowed.error());
    // Asked again: a sync may have made the account known meanwhile.
    const Result<void> own = checkCrmAccount(database, tried.given.connection,
        {.id = tried.found.account, .name = tried.found.name, .currency = {}, .serverTime = {}});
    const bool isOther = !own && own.error().rule == "crm.other_account"_L1;
    if (!own && !(isOther && otherAccount))
        return fail(own.error());
    SealedGrants grants(workshop, database, facts->id, grantField(*facts));
    const Result<void> kept
        = keepSecret(workshop, tried, u"client_secret"_s, tried.given.clientSecret)
              .and_then([&] { return keepSecret(workshop, tried, u"token"_s, tried.given.token); })
              .and_then([&] { return tried.grant ? grants.begin(*tried.grant) : grants.forget(); })
              .and_then([&] { return keepSettings(book, tried, *facts, isOther, bringing, wanted); });
    if (!kept)
        return fail(kept.error());
    if (isOther)
        workshop.crmSchemas().clear();
    CrmTrial found = tried.found;
    found.formerAccount.clear();
    return found;
}

} // namespace

ConnectService::ConnectService(Workshop &workshop)
    : m_workshop(workshop)
{
}

ConnectService::~ConnectService() = default;

QFuture<Result<CrmTrial>> ConnectService::tryToken(CrmCredentials given)
{
    return m_workshop.observe(given.connection.text())
        .run([=, this](Database &database, const StopFlag &stop) -> Result<CrmTrial> {
            const Result<TriedCrm> tried = quittance::tryToken(m_workshop, database, given, stop);
            if (!tried)
                return fail(tried.error());
            noteTried(*tried);
            return tried->found;
        });
}

QFuture<Result<CrmTrial>> ConnectService::trySignIn(
    CrmCredentials given, OpenBrowser openBrowser, QByteArray donePage)
{
    const StopFlag stopThis;
    const auto paste = std::make_shared<OAuthPaste>();
    {
        const QMutexLocker lock(&m_mutex);
        m_stop.stop(); // One browser at a time.
        m_stop = stopThis;
        m_paste = paste;
    }
    const auto open = [openBrowser = std::move(openBrowser), paste](const QUrl &page) {
        QMetaObject::invokeMethod(
            qApp, [openBrowser, page, wants = paste->isWanted()] { openBrowser(page, wants); });
    };
    // A lane of its own: a person may take minutes, and the connection's sync goes on meanwhile.
    return m_workshop.observe(given.connection.text() + u"-sign-in"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<CrmTrial> {
            const Result<TriedCrm> tried
                = quittance::trySignIn(m_workshop, database, given, open, donePage, paste.get(), stopThis);
            if (!tried)
                return fail(tried.error());
            noteTried(*tried);
            return tried->found;
        });
}

void ConnectService::pasteAddress(const SecretText &address)
{
    const QMutexLocker lock(&m_mutex);
    if (m_paste)
        m_paste->give(address);
}

void ConnectService::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stop.stop();
}

QFuture<Result<CrmDryRun>> ConnectService::dryRun(ConnectionId connection)
{
    const StopFlag stopThis;
    {
        const QMutexLocker lock(&m_mutex);
        m_stop.stop();
        m_stop = stopThis;
    }
    // Not in the connection's lane: a long list there is not to hold up its sync.
    return m_workshop.observe(connection.text() + u"-sign-in"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<CrmDryRun> {
            const std::shared_ptr<const TriedCrm> tried = triedOf(connection);
            if (!tried)
                return invalid(u"connection.not_tried"_s, u"connection"_s, connection.text());
            const Result<QList<CrmMapping>> mappings = mappingOf(connection).all(database);
            if (!mappings)
                return fail(mappings.error());
            UnkeptGrant grant;
            grant.grant = tried->grant;
            Result<CrmDryRun> found = lookAhead(m_workshop, database, *tried, grant, *mappings, stopThis);
            noteGrant(connection, tried, grant);
            return found;
        });
}

QFuture<Result<CrmTrial>> ConnectService::keep(
    ConnectionId connection, bool otherAccount, CrmBringing bringing)
{
    // What is being told now is told to the end by the access it began with, and written down as its
    // account's; nothing else begins before the new one is kept.
    const auto telling = std::make_shared<LaneHold>(m_workshop.effects(connection.text()));
    return m_workshop.observe(connection.text())
        .run([=, this, tried = triedOf(connection), wanted = mappingOf(connection).wanted()](
                 Database &database, const StopFlag &) -> Result<CrmTrial> {
            if (!tried)
                return invalid(u"connection.not_tried"_s, u"connection"_s, connection.text());
            if (const Result<void> still = telling->wait(); !still)
                return fail(still.error());
            return keepTried(m_workshop, database, *tried, otherAccount, bringing, wanted);
        });
}

void ConnectService::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_tried.clear();
    m_mappings.clear();
}

std::shared_ptr<const TriedCrm> ConnectService::triedOf(const ConnectionId &connection)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_tried.find(connection.text());
    return found == m_tried.end() ? nullptr : found->second;
}

TriedMapping ConnectService::mappingOf(const ConnectionId &connection)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_mappings.find(connection.text());
    return found == m_mappings.end() ? TriedMapping(connection) : *found->second;
}

void ConnectService::noteTried(const TriedCrm &tried)
{
    const QMutexLocker lock(&m_mutex);
    const QString connection = tried.given.connection.text();
    if (const auto mapping = m_mappings.find(connection); mapping != m_mappings.end()) {
        TriedMapping again = *mapping->second;
        again.forgetRead();
        mapping->second = std::make_shared<const TriedMapping>(std::move(again));
    }
    m_tried[connection] = std::make_shared<const TriedCrm>(tried);
}

void ConnectService::noteGrant(
    const ConnectionId &connection, const std::shared_ptr<const TriedCrm> &tried, const UnkeptGrant &grant)
{
    const QMutexLocker lock(&m_mutex);
    const auto now = m_tried.find(connection.text());
    if (now != m_tried.end() && now->second == tried)
        now->second = std::make_shared<const TriedCrm>(
            TriedCrm{.given = tried->given, .grant = grant.grant, .found = tried->found});
}

} // namespace quittance
