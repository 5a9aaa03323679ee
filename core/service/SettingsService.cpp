#include "core/service/SettingsService.h"

#include "core/base/Clock.h"
#include "core/billing/SetCompany.h"
#include "core/billing/guards.h"
#include "core/crm/CrmConnector.h"
#include "core/domain/crmAccountLabel.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/mail/MailTransport.h"
#include "core/net/OAuthClient.h"
#include "core/net/OAuthSession.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/secrets/SecretStore.h"
#include "core/service/SealedGrants.h"
#include "core/service/Workshop.h"
#include "core/service/connectionStates.h"
#include "core/service/connections.h"
#include "core/service/gatewayChoice.h"
#include "core/service/lookAtGateway.h"
#include "core/service/ownCrm.h"
#include "core/service/settingFacts.h"
#include "core/service/setupFacts.h"
#include "core/store/BookFile.h"
#include "core/store/CompanyTable.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/EvidenceQuery.h"
#include "core/store/SettingTable.h"
#include "core/sync/recogniseCrm.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<CompanyProfile>> readCompany(Database &database)
{
    return CompanyTable(database).read();
}

Result<QMap<QString, QString>> readAll(Database &database)
{
    Result<QMap<QString, QString>> settings = SettingTable(database).all();
    if (!settings)
        return settings;
    // What was ticked off in a checklist is kept beside the settings and is none.
    settings->removeIf([](const std::pair<const QString &, QString &> &setting) {
        return setting.first.startsWith(EvidenceQuery::settingStem());
    });
    for (const SettingFacts &facts : settingFacts())
        if (!settings->contains(facts.key))
            settings->insert(facts.key, facts.defaultValue);
    const auto company = readCompany(database);
    if (!company)
        return fail(company.error());
    const QMap<QString, QString> ofCompany = companySettings(company->value_or(CompanyProfile()));
    for (auto it = ofCompany.cbegin(); it != ofCompany.cend(); ++it)
        settings->insert(it.key(), it.value());
    return settings;
}

Result<void> setCompanyField(Workshop &workshop, Database &database, const QString &key, const QString &value)
{
    Book book = workshop.plainBook(database);
    return setCompany(
        book, [&](const CompanyProfile &company) { return withCompanySetting(company, key, value); });
}

//! How the window looks is everybody's own matter; all else decides where money and letters go.
bool isForEverybody(const QString &key)
{
    return key == "appearance.theme"_L1 || key == "ui.language"_L1 || key == "ui.region"_L1
        || key == "ui.iso_dates"_L1 || key == "ui.notices"_L1;
}

Result<void> keepSetting(Book &book, const QString &key, const QString &value)
{
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        if (!isForEverybody(key))
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return allowed;
        return SettingTable(book.database).set(key, value);
    });
}

//! A grant nobody has kept yet.
class FreshGrant final : public OAuthStore
{
public:
    explicit FreshGrant(OAuthGrant grant)
        : m_grant(std::move(grant))
    {
    }

    Result<std::optional<OAuthGrant>> read() override { return m_grant; }
    Result<void> write(const OAuthGrant &grant) override
    {
        m_grant = grant;
        return {};
    }

private:
    OAuthGrant m_grant;
};

//! Keeps a grant once the provider has told whose it is and the book does not know better.
Result<ConnectionTest> keepGrant(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    const OAuthGrant &fresh, const StopFlag &stop)
{
    const Result<OpenCrm> crm = openCrm(workshop, database, facts.id, std::make_unique<FreshGrant>(fresh));
    if (!crm)
        return fail(crm.error());
    const Result<CrmAccount> account = crm->connector->account(stop);
    if (!account)
        return fail(account.error());
    if (const Result<void> own = checkCrmAccount(database, ConnectionId(facts.id), *account); !own)
        return fail(own.error());
    const Result<std::optional<OAuthGrant>> grant = crm->grants->read();
    if (!grant)
        return fail(grant.error());
    return SealedGrants(workshop, database, facts.id, grantField(facts))
        .begin(**grant)
        .and_then([&] {
            Book book = workshop.plainBook(database);
            return keepSetting(book, enabledSetting(facts.id), u"on"_s);
        })
        .transform([&] {
            return ConnectionTest{
                .id = ConnectionId(facts.id), .account = account->id, .details = {account->name}};
        });
}

Result<ConnectionTest> testConnection(
    Workshop &workshop, Database &database, const ConnectionFacts &facts, const StopFlag &stop)
{
    if (facts.kind == "gateway"_L1)
        return openGateway(workshop, database, facts.id)
            .and_then([&](const auto &gateway) { return lookAtGateway(facts.id, *gateway, stop); })
            .transform([](const GatewayTrial &trial) {
                return ConnectionTest{.id = trial.connection,
                    .account = trial.keyHint,
                    .live = trial.live,
                    .details = trial.currencies,
                    .permissions = trial.permissions,
                    .broadKey = trial.broadKey};
            });
    if (facts.kind == "crm"_L1)
        return testCrm(workshop, database, facts.id, stop).transform([&](const CrmAccount &account) {
            return ConnectionTest{.id = ConnectionId(facts.id), .account = account.id};
        });
    return openMail(workshop, database).transform([&](const auto &) {
        return ConnectionTest{.id = ConnectionId(facts.id)};
    });
}

} // namespace

QFuture<Result<QMap<QString, QString>>> SettingsService::all() const
{
    return m_workshop.reads().run([](Database &database, const StopFlag &) { return readAll(database); });
}

QFuture<Result<void>> SettingsService::set(QString key, QString value)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<void> {
        if (key.startsWith(u"company."))
            return setCompanyField(m_workshop, database, key, value);
        if (const Result<void> fine = checkSetting(key, value); !fine)
            return fine;
        Book book = m_workshop.plainBook(database);
        return keepSetting(book, key, value);
    });
}

QFuture<Result<std::optional<CompanyProfile>>> SettingsService::company() const
{
    return m_workshop.reads().run([](Database &database, const StopFlag &) { return readCompany(database); });
}

QFuture<Result<SetupFacts>> SettingsService::setup() const
{
    return m_workshop.observe(u"settings"_s).run([this](Database &database, const StopFlag &) {
        return setupFacts(m_workshop, database);
    });
}

QFuture<Result<void>> SettingsService::dismissSetup(bool isDismissed)
{
    return m_workshop.commands().run([isDismissed, this](Database &database, const StopFlag &) {
        return quittance::dismissSetup(m_workshop, database, isDismissed);
    });
}

QFuture<Result<QList<ConnectionRow>>> SettingsService::connections() const
{
    return m_workshop.observe(u"settings"_s)
        .run([this](Database &database, const StopFlag &) -> Result<QList<ConnectionRow>> {
            QList<ConnectionRow> rows;
            for (const ConnectionFacts &facts : connectionFacts()) {
                const Result<QString> url = SettingTable(database).value(facts.urlSetting);
                const Result<bool> on = isConfigured(m_workshop, database, facts);
                Result<QStringList> missing = missingSecrets(m_workshop, database, facts);
                if (!missing && on && !*on)
                    missing = facts.secrets; // Nobody has set it up, so nobody minds the keychain.
                if (!url || !on || !missing)
                    return fail(!url ? url.error() : !on ? on.error() : missing.error());
                const auto crm = CrmConnectionTable(database).find(ConnectionId(facts.id));
                if (!crm)
                    return fail(crm.error());
                rows.append({.id = ConnectionId(facts.id),
                    .kind = facts.kind,
                    .url = url->isEmpty() ? facts.defaultUrl : *url,
                    .enabled = *on,
                    .missing = *missing,
                    .account = *crm ? crmAccountLabel((*crm)->accountId, (*crm)->accountName) : QString()});
            }
            return rows;
        });
}

QString SettingsService::folder() const
{
    return m_workshop.profile();
}

QFuture<Result<QList<ConnectionState>>> SettingsService::connectionStates() const
{
    return m_workshop.observe(u"settings"_s).run([this](Database &database, const StopFlag &) {
        return quittance::connectionStates(m_workshop, database, m_workshop.clock().now());
    });
}

QFuture<Result<void>> SettingsService::disconnect(ConnectionId id)
{
    return m_workshop.observe(u"settings"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<void> {
            const ConnectionFacts *facts = findConnection(id.text());
            if (!facts)
                return invalid(u"connection.unknown"_s, u"connection"_s, id.text());
            Book book = m_workshop.plainBook(database);
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return allowed;
            return quittance::disconnect(m_workshop, book, *facts);
        });
}

QFuture<Result<void>> SettingsService::saveCopy(QString path) const
{
    return m_workshop.observe(u"settings"_s).run([=](Database &database, const StopFlag &) {
        return BookFile(database).copyTo(path);
    });
}

QFuture<Result<void>> SettingsService::backUp(BackupWhen when) const
{
    // A lane of its own: a large book takes a while, and pages of the settings are asked for meanwhile.
    return m_workshop.observe(u"backup"_s).run([=, this](Database &database, const StopFlag &) {
        return bookDay(database, m_workshop.clock().now()).and_then([&](QDate today) {
            return keepBackup(m_workshop, database, today, when);
        });
    });
}

QFuture<Result<QString>> SettingsService::makeRecoveryKey() const
{
    return m_workshop.observe(u"backup"_s).run([](Database &, const StopFlag &) {
        return quittance::makeRecoveryKey();
    });
}

QFuture<Result<void>> SettingsService::keepRecoveryKey(SecretText text)
{
    return m_workshop.observe(u"backup"_s).run([=, this](Database &database, const StopFlag &) {
        return quittance::keepRecoveryKey(m_workshop, database, text);
    });
}

QFuture<Result<KeyKept>> SettingsService::useRecoveryKey(SecretText text)
{
    return m_workshop.observe(u"backup"_s).run([=, this](Database &database, const StopFlag &) {
        return quittance::useRecoveryKey(m_workshop, database, text);
    });
}

QFuture<Result<GatewayFacts>> SettingsService::gateway() const
{
    return m_workshop.observe(u"settings"_s)
        .run([this](Database &database, const StopFlag &) -> Result<GatewayFacts> {
            const Result<QString> id = usualGateway(m_workshop, database);
            if (!id)
                return fail(id.error());
            SettingTable settings(database);
            const bool mailsLeave = !settings.value(u"smtp.url"_s).value_or(QString()).isEmpty();
            const auto gateway = openGateway(m_workshop, database, *id);
            if (!gateway)
                return GatewayFacts{.mailsLeave = mailsLeave};
            return GatewayFacts{.configured = true,
                .live = (*gateway)->isLive(),
                .name = GatewayRegistry::find(*id)->name,
                .label = settings.value(*id + u".label"_s).value_or(QString()),
                .keyHint = (*gateway)->keyHint(),
                .mailsLeave = mailsLeave};
        });
}

QFuture<Result<void>> SettingsService::enable(ConnectionId id)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<void> {
        if (!findConnection(id.text()))
            return invalid(u"connection.unknown"_s, u"connection"_s, id.text());
        Book book = m_workshop.plainBook(database);
        return keepSetting(book, enabledSetting(id.text()), u"on"_s);
    });
}

QFuture<Result<void>> SettingsService::setSecret(ConnectionId id, QString field, SecretText secret)
{
    return m_workshop.observe(u"settings"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<void> {
            const ConnectionFacts *facts = findConnection(id.text());
            if (!facts)
                return invalid(u"connection.unknown"_s, u"connection"_s, id.text());
            if (!facts->secrets.contains(field) && !facts->signInSecrets.contains(field))
                return invalid(u"connection.no_such_field"_s, u"field"_s, field);
            if (const Result<void> fine = checkSecret(m_workshop, database, *facts, field, secret); !fine)
                return fine;
            Book book = m_workshop.plainBook(database);
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return allowed; // Asked here too: a secret that was written is not taken back.
            if (const Result<void> kept = m_workshop.secrets().write(id.text(), field, secret); !kept)
                return kept;
            // What was given last counts: a token given after a sign-in takes its place.
            if (facts->takesToken && field == facts->secrets.value(0))
                if (const Result<void> gone
                    = SealedGrants(m_workshop, database, facts->id, grantField(*facts)).forget();
                    !gone)
                    return gone;
            return keepSetting(book, enabledSetting(id.text()), u"on"_s);
        });
}

QFuture<Result<ConnectionTest>> SettingsService::test(ConnectionId id)
{
    return m_workshop.observe(id.text()).run(
        [=, this](Database &database, const StopFlag &stop) -> Result<ConnectionTest> {
            const ConnectionFacts *facts = findConnection(id.text());
            if (!facts)
                return invalid(u"connection.unknown"_s, u"connection"_s, id.text());
            return testConnection(m_workshop, database, *facts, stop);
        });
}

QFuture<Result<ConnectionTest>> SettingsService::signIn(
    ConnectionId id, std::function<void(const QUrl &page)> openBrowser, QByteArray donePage)
{
    const auto open = [openBrowser = std::move(openBrowser)](const QUrl &page) {
        QMetaObject::invokeMethod(qApp, [openBrowser, page] { openBrowser(page); });
    };
    return m_workshop.observe(id.text()).run(
        [=, this](Database &database, const StopFlag &stop) -> Result<ConnectionTest> {
            const Result<OAuthService> service = signInOf(m_workshop, database, id.text());
            if (!service)
                return fail(service.error());
            Book book = m_workshop.plainBook(database);
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return fail(allowed.error());
            return OAuthClient(m_workshop.transport(), m_workshop.clock(), *service, donePage)
                .authorize(open, stop)
                .and_then([&](const OAuthGrant &grant) {
                    return keepGrant(m_workshop, database, *findConnection(id.text()), grant, stop);
                });
        });
}

} // namespace quittance
