#include "core/service/connections.h"

#include "core/base/Clock.h"
#include "core/base/loopback.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmRegistry.h"
#include "core/journal/Journal.h"
#include "core/mail/SmtpTransport.h"
#include "core/net/OAuthSession.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/secrets/SecretStore.h"
#include "core/service/SealedGrants.h"
#include "core/service/Workshop.h"
#include "core/store/CursorTable.h"
#include "core/store/SettingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QList<ConnectionFacts> makeFacts()
{
    QList<ConnectionFacts> facts;
    for (const GatewayType &type : GatewayRegistry::all()) {
        QStringList secrets;
        for (const GatewayField &field : type.fields)
            if (field.kind == GatewayField::Kind::Secret)
                secrets.append(field.key);
        facts.append({.id = type.id,
            .kind = u"gateway"_s,
            .urlSetting = type.id + u".base_url"_s,
            .defaultUrl = type.baseUrl.toString(),
            .secrets = secrets});
    }
    for (const CrmPlug &plug : crmPlugs()) {
        ConnectionFacts crm{.id = plug.id,
            .kind = u"crm"_s,
            .urlSetting = plug.id + u".base_url"_s,
            .signIn = static_cast<bool>(plug.oauth),
            .takesToken = plug.takesToken};
        for (const CrmSettingsField &field : plug.fields) {
            if (field.kind == CrmSettingsField::Kind::Secret && !field.required)
                crm.signInSecrets.append(field.name);
            else if (field.kind == CrmSettingsField::Kind::Secret)
                crm.secrets.append(field.name);
            else if (field.kind == CrmSettingsField::Kind::Text)
                crm.textSettings.append(plug.id + u'.' + field.name);
            else
                crm.defaultUrl = field.preset;
        }
        facts.append(crm);
    }
    facts.append({.id = u"smtp"_s,
        .kind = u"mail"_s,
        .urlSetting = u"smtp.url"_s,
        .secrets = {u"user"_s, u"password"_s},
        .secretsNeeded = false});
    return facts;
}

const QString modeName = u"mode"_s; //!< "test" or "live": what the book has used so far.

QString modeOf(const PaymentGateway &gateway)
{
    return gateway.isLive() ? u"live"_s : u"test"_s;
}

//! What is of the other mode is not there for this key: links would look closed, refunds and payments gone.
Result<void> checkMode(Database &database, const QString &connection, const PaymentGateway &gateway)
{
    const Result<QString> used = CursorTable(database).value(connection, modeName);
    if (!used)
        return fail(used.error());
    if (used->isEmpty() || *used == modeOf(gateway))
        return {};
    return invalid(u"gateway.other_mode"_s, findConnection(connection)->secrets.value(0), gateway.keyHint(),
        u"the book is "_s + *used);
}

tl::unexpected<Error> unknownConnection(const QString &id)
{
    return invalid(u"connection.unknown"_s, u"connection"_s, id);
}

Result<QUrl> urlOf(Database &database, const ConnectionFacts &facts)
{
    return SettingTable(database).value(facts.urlSetting).transform([&](const QString &set) {
        return QUrl(set.isEmpty() ? facts.defaultUrl : set);
    });
}

Result<SecretText> neededSecret(Workshop &workshop, const QString &connection, const QString &field)
{
    const auto secret = workshop.secrets().read(connection, field);
    if (!secret)
        return fail(secret.error());
    if (!*secret)
        return fail(Error{
            .kind = ErrorKind::Secret, .rule = u"secret.missing"_s, .field = field, .value = connection});
    return **secret;
}

//! Nobody can say now whether there is such a secret.
bool isUnreadable(const Error &error)
{
    return error.rule == "secret.keychain_unusable"_L1 || error.rule == "secret.passphrase_needed"_L1;
}

//! A login the mail server may not want. A server on this computer is also used when there is no keychain to
//! ask, or no passphrase; any other one is not, or it would refuse for good what only lacked its login.
Result<SecretText> loginPart(Workshop &workshop, const QUrl &server, const QString &field)
{
    const auto secret = workshop.secrets().read(u"smtp"_s, field);
    if (!secret && isUnreadable(secret.error()) && isLoopback(server))
        return SecretText();
    return secret.transform(
        [](const std::optional<SecretText> &known) { return known.value_or(SecretText()); });
}

} // namespace

QString enabledSetting(const QString &connection)
{
    return connection + u".enabled"_s;
}

const QList<ConnectionFacts> &connectionFacts()
{
    static const QList<ConnectionFacts> facts = makeFacts();
    return facts;
}

const ConnectionFacts *findConnection(const QString &id)
{
    const auto found = std::ranges::find(connectionFacts(), id, &ConnectionFacts::id);
    return found == connectionFacts().end() ? nullptr : &*found;
}

Result<std::unique_ptr<PaymentGateway>> openGateway(Workshop &workshop, Database &database, const QString &id)
{
    const GatewayType *type = GatewayRegistry::find(id);
    const ConnectionFacts *facts = findConnection(id);
    if (!type || !facts)
        return unknownConnection(id);
    const Result<QUrl> url = urlOf(database, *facts);
    if (!url)
        return fail(url.error());
    QMap<QString, SecretText> secrets;
    for (const QString &field : facts->secrets) {
        const Result<SecretText> secret = neededSecret(workshop, id, field);
        if (!secret)
            return fail(secret.error());
        secrets.insert(field, *secret);
    }
    return openGateway(workshop, database, id, *url, secrets);
}

Result<std::unique_ptr<PaymentGateway>> openGateway(Workshop &workshop, Database &database, const QString &id,
    const QUrl &url, const QMap<QString, SecretText> &secrets)
{
    const GatewayType *type = GatewayRegistry::find(id);
    if (!type)
        return unknownConnection(id);
    auto gateway = type->make({.transport = workshop.gatewayTransport(id),
        .clock = workshop.clock(),
        .tokens = workshop.accessTokens(),
        .baseUrl = url,
        .secrets = secrets});
    if (gateway)
        if (const Result<void> fits = checkMode(database, id, **gateway); !fits)
            return fail(fits.error());
    return gateway;
}

OpenCrm::OpenCrm() = default;
OpenCrm::OpenCrm(OpenCrm &&) noexcept = default;
OpenCrm &OpenCrm::operator=(OpenCrm &&) noexcept = default;
OpenCrm::~OpenCrm() = default;

Result<OAuthService> signInOf(Workshop &workshop, Database &database, const QString &id)
{
    const CrmPlug *plug = findCrmPlug(id);
    const ConnectionFacts *facts = findConnection(id);
    if (!facts)
        return unknownConnection(id);
    if (!plug || !plug->oauth)
        return invalid(u"connection.no_sign_in"_s, u"connection"_s, id);
    const QString setting = id + u".client_id"_s;
    const Result<QUrl> url = urlOf(database, *facts);
    const Result<QString> clientId = SettingTable(database).value(setting);
    if (!url || !clientId)
        return fail(url ? clientId.error() : url.error());
    if (clientId->isEmpty())
        return invalid(u"oauth.client_id_missing"_s, setting, {});
    OAuthService service = plug->oauth(*url, *clientId);
    if (facts->signInSecrets.isEmpty())
        return service;
    return neededSecret(workshop, id, facts->signInSecrets.constFirst())
        .transform([&](const SecretText &secret) {
            service.clientSecret = secret;
            return service;
        });
}

QString grantField(const ConnectionFacts &facts)
{
    return facts.takesToken ? QString() : facts.secrets.value(0);
}

Result<OpenCrm> openCrm(Workshop &workshop, Database &database, const QString &id)
{
    const ConnectionFacts *facts = findConnection(id);
    std::unique_ptr<OAuthStore> grants;
    bool isSignedIn = facts && facts->signIn;
    if (isSignedIn && facts->takesToken) {
        const Result<bool> has = SealedGrants::has(database, id);
        if (!has)
            return fail(has.error());
        isSignedIn = *has;
    }
    if (isSignedIn)
        grants = std::make_unique<SealedGrants>(workshop, database, id, grantField(*facts));
    return openCrm(workshop, database, id, std::move(grants));
}

Result<OpenCrm> openCrm(
    Workshop &workshop, Database &database, const QString &id, std::unique_ptr<OAuthStore> grants)
{
    const CrmPlug *plug = findCrmPlug(id);
    const ConnectionFacts *facts = findConnection(id);
    if (!plug || !facts)
        return unknownConnection(id);
    const Result<QUrl> url = urlOf(database, *facts);
    if (!url)
        return fail(url.error());
    OpenCrm crm;
    CrmMeans means{.transport = workshop.transport(), .clock = workshop.clock(), .base = *url};
    means.schemas = &workshop.crmSchemas();
    if (grants) {
        const Result<OAuthService> service = signInOf(workshop, database, id);
        if (!service)
            return fail(service.error());
        crm.grants = std::move(grants);
        crm.session = std::make_unique<OAuthSession>(means.transport, means.clock, *service, *crm.grants,
            workshop.profile() + u'/' + id + u".grant.lock"_s);
        means.session = crm.session.get();
    } else {
        const Result<SecretText> token = neededSecret(workshop, id, facts->secrets.value(0));
        if (!token)
            return fail(token.error());
        means.token = *token;
    }
    crm.connector = plug->make(means);
    return crm;
}

Result<std::unique_ptr<MailTransport>> openMail(Workshop &workshop, Database &database)
{
    if (const std::optional<Error> refusal = workshop.whyNotWritten())
        return fail(*refusal);
    const ConnectionFacts *facts = findConnection(u"smtp"_s);
    const Result<QUrl> url = urlOf(database, *facts);
    if (!url)
        return fail(url.error());
    if (url->isEmpty())
        return invalid(u"mail.url_missing"_s, u"smtp.url"_s, {});
    const Result<SecretText> user = loginPart(workshop, *url, u"user"_s);
    const Result<SecretText> password = loginPart(workshop, *url, u"password"_s);
    if (!user || !password)
        return fail(user ? password.error() : user.error());
    const Result<QString> caFile = SettingTable(database).value(u"smtp.ca_file"_s);
    if (!caFile)
        return fail(caFile.error());
    return std::make_unique<SmtpTransport>(
        SmtpSettings{.url = *url, .user = *user, .password = *password, .caFile = caFile->toUtf8()});
}

Result<void> disconnect(Workshop &workshop, Book &book, const ConnectionFacts &facts)
{
    const QStringList secrets = facts.secrets + facts.signInSecrets;
    for (const QString &field : secrets)
        if (const Result<void> gone = workshop.secrets().remove(facts.id, field); !gone)
            return gone;
    if (facts.signIn)
        if (const Result<void> gone
            = SealedGrants(workshop, book.database, facts.id, grantField(facts)).forget();
            !gone)
            return gone;
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        SettingTable settings(book.database);
        for (const QString &key : {enabledSetting(facts.id), facts.urlSetting})
            if (const Result<void> gone = settings.set(key, {}); !gone)
                return gone;
        return {};
    });
}

Result<void> keepMode(Book &book, const QString &connection, const PaymentGateway &gateway)
{
    const Result<QString> used = CursorTable(book.database).value(connection, modeName);
    if (!used || !used->isEmpty())
        return used.transform([](const QString &) {});
    return Journal(book).change(TouchedThings(), [&] {
        return CursorTable(book.database).set(connection, modeName, modeOf(gateway), book.clock.now());
    });
}

Result<void> checkSecret(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    const QString &field, const SecretText &secret)
{
    const GatewayType *type = GatewayRegistry::find(facts.id);
    if (!type)
        return {};
    const Result<void> fine = type->checkSecret(field, secret);
    // Where one secret is all, it also tells the mode; else the address does, which may be set later.
    if (!fine || facts.secrets.size() != 1)
        return fine;
    return type
        ->make({.transport = workshop.transport(),
            .clock = workshop.clock(),
            .tokens = workshop.accessTokens(),
            .baseUrl = type->baseUrl,
            .secrets = {{field, secret}}})
        .and_then([&](const auto &gateway) { return checkMode(database, facts.id, *gateway); });
}

Result<QStringList> missingSecrets(Workshop &workshop, Database &database, const ConnectionFacts &facts)
{
    QStringList missing;
    QStringList wanted = facts.secrets;
    if (!facts.secretsNeeded)
        return missing;
    if (facts.signIn) {
        const Result<bool> signedIn = SealedGrants::has(database, facts.id);
        if (!signedIn)
            return fail(signedIn.error());
        if (*signedIn && facts.signInSecrets.isEmpty())
            return missing;
        if (*signedIn)
            wanted = facts.signInSecrets;
    }
    for (const QString &field : std::as_const(wanted)) {
        const auto secret = workshop.secrets().read(facts.id, field);
        if (!secret)
            return fail(secret.error());
        if (!*secret)
            missing.append(field);
    }
    return missing;
}

Result<bool> isConfigured(Workshop &workshop, Database &database, const ConnectionFacts &facts)
{
    SettingTable settings(database);
    const Result<QString> on = settings.value(enabledSetting(facts.id));
    const Result<QString> url = settings.value(facts.urlSetting);
    if (!on || !url)
        return fail(on ? url.error() : on.error());
    if (!on->isEmpty() || !url->isEmpty())
        return true;
    // A keychain that cannot be asked says nothing against a connection nobody has set up.
    const Result<QStringList> missing = missingSecrets(workshop, database, facts);
    return facts.secretsNeeded && missing && missing->isEmpty();
}

} // namespace quittance
