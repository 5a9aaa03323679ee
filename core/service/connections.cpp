#include "core/service/connections.h"

#include "core/base/loopback.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmRegistry.h"
#include "core/mail/SmtpTransport.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/secrets/SecretStore.h"
#include "core/service/Workshop.h"
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
        ConnectionFacts crm{.id = plug.id, .kind = u"crm"_s, .urlSetting = plug.id + u".base_url"_s};
        for (const CrmSettingsField &field : plug.fields) {
            if (field.kind == CrmSettingsField::Kind::Secret)
                crm.secrets.append(field.name);
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

//! A login the mail server may not want. A server on this computer is also used when there is no keychain to
//! ask; any other one is not, or it would refuse for good what only lacked its login.
Result<SecretText> loginPart(Workshop &workshop, const QUrl &server, const QString &field)
{
    const auto secret = workshop.secrets().read(u"smtp"_s, field);
    if (!secret && secret.error().rule == "secret.keychain_unusable"_L1 && isLoopback(server))
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
    return neededSecret(workshop, id, facts->secrets.value(0)).and_then([&](const SecretText &key) {
        return type->make(workshop.gatewayTransport(id), workshop.clock(), *url, key);
    });
}

Result<std::unique_ptr<CrmConnector>> openCrm(Workshop &workshop, Database &database, const QString &id)
{
    const CrmPlug *plug = findCrmPlug(id);
    const ConnectionFacts *facts = findConnection(id);
    if (!plug || !facts)
        return unknownConnection(id);
    const Result<QUrl> url = urlOf(database, *facts);
    if (!url)
        return fail(url.error());
    return neededSecret(workshop, id, facts->secrets.value(0)).transform([&](const SecretText &token) {
        return plug->make(workshop.transport(), workshop.clock(), *url, token);
    });
}

Result<std::unique_ptr<MailTransport>> openMail(Workshop &workshop, Database &database)
{
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

Result<void> checkSecret(Workshop &workshop, const ConnectionFacts &facts, const SecretText &secret)
{
    const GatewayType *type = GatewayRegistry::find(facts.id);
    if (!type)
        return {};
    return type->make(workshop.transport(), workshop.clock(), type->baseUrl, secret)
        .transform([](const auto &) {});
}

Result<QStringList> missingSecrets(Workshop &workshop, const ConnectionFacts &facts)
{
    QStringList missing;
    if (!facts.secretsNeeded)
        return missing;
    for (const QString &field : facts.secrets) {
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
    const Result<QStringList> missing = missingSecrets(workshop, facts);
    return facts.secretsNeeded && missing && missing->isEmpty();
}

} // namespace quittance
