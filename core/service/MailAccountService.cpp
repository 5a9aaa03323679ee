#include "core/service/MailAccountService.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/mail/MailAddress.h"
#include "core/mail/MimeWriter.h"
#include "core/mail/SmtpTransport.h"
#include "core/secrets/SecretStore.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/settingFacts.h"
#include "core/store/CompanyTable.h"
#include "core/store/SettingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString smtp = u"smtp"_s;
const QString urlKey = u"smtp.url"_s;

Result<void> checkAccount(Workshop &workshop, Database &database, const MailAccount &account)
{
    Book book = workshop.plainBook(database);
    if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
        return allowed;
    if (account.url.isEmpty())
        return invalid(u"mail.url_missing"_s, urlKey, {});
    return checkSetting(urlKey, account.url);
}

Result<SecretText> loginPart(
    Workshop &workshop, const MailAccount &account, const QString &field, const SecretText &given)
{
    if (!account.keepsLogin)
        return given;
    return workshop.secrets().read(smtp, field).transform([](const std::optional<SecretText> &kept) {
        return kept.value_or(SecretText());
    });
}

Result<std::unique_ptr<MailTransport>> transportOf(
    Workshop &workshop, Database &database, const MailAccount &account)
{
    if (const std::optional<Error> refusal = workshop.whyNotWritten())
        return fail(*refusal);
    const Result<SecretText> user = loginPart(workshop, account, u"user"_s, account.user);
    const Result<SecretText> password = loginPart(workshop, account, u"password"_s, account.password);
    const Result<QString> caFile = SettingTable(database).value(u"smtp.ca_file"_s);
    if (!user || !password || !caFile)
        return fail(!user ? user.error() : !password ? password.error() : caFile.error());
    return std::make_unique<SmtpTransport>(SmtpSettings{
        .url = QUrl(account.url), .user = *user, .password = *password, .caFile = caFile->toUtf8()});
}

Result<MailMessage> messageOf(Workshop &workshop, Database &database, const TestMail &mail)
{
    const auto company = CompanyTable(database).read();
    if (!company)
        return fail(company.error());
    if (!*company || (*company)->email.isEmpty())
        return invalid(u"mail.sender_missing"_s, u"from"_s, {});
    const QString id = makeUuid7(workshop.clock().now());
    return MailMessage{.fromName = (*company)->name,
        .from = (*company)->email,
        .replyTo = {},
        .toName = {},
        .to = mail.to,
        .subject = mail.subject,
        .text = mail.text,
        .html = u"<p>"_s + mail.text.toHtmlEscaped() + u"</p>"_s,
        .attachments = {},
        .messageId = id + u'@' + (*company)->email.section(u'@', 1),
        .date = workshop.clock().now(),
        .boundary = id.toLatin1().replace('-', "")};
}

Result<QString> wordsOf(const MailAnswer &answer)
{
    const auto refusal = [&answer](ErrorKind kind, const QString &rule, const QString &field) {
        return fail(Error{.kind = kind, .rule = rule, .field = field, .providerText = answer.words});
    };
    switch (answer.outcome) {
    case MailAnswer::Outcome::Accepted:
        return answer.words;
    case MailAnswer::Outcome::Rejected:
        return refusal(ErrorKind::Refused, u"mail.test_rejected"_s, {});
    case MailAnswer::Outcome::NotSent:
        return refusal(ErrorKind::Offline, u"mail.test_not_sent"_s, {});
    case MailAnswer::Outcome::AccountTrouble:
        return refusal(ErrorKind::Unauthorized, u"mail.test_account"_s, {});
    case MailAnswer::Outcome::Uncertain:
        break;
    }
    return refusal(ErrorKind::Uncertain, u"mail.test_uncertain"_s, {});
}

Result<QString> send(Workshop &workshop, Database &database, const MailAccount &account, const TestMail &mail,
    const StopFlag &stop)
{
    if (const Result<void> fine = checkAccount(workshop, database, account); !fine)
        return fail(fine.error());
    const Result<MailAddress> to = MailAddress::parse(mail.to);
    if (!to)
        return invalid(to.error().rule, u"to"_s, mail.to);
    const Result<MailMessage> message = messageOf(workshop, database, mail);
    if (!message)
        return fail(message.error());
    const Result<MailAddress> from = MailAddress::parse(message->from);
    const Result<QByteArray> bytes = MimeWriter::write(*message);
    if (!from || !bytes)
        return fail(from ? bytes.error() : from.error());
    return transportOf(workshop, database, account).and_then([&](const auto &transport) {
        return wordsOf(transport->send(
            {.from = from->text(), .to = {to->text()}}, *bytes, [] { return true; }, stop));
    });
}

Result<void> keepLogin(Workshop &workshop, const MailAccount &account)
{
    if (account.keepsLogin)
        return {};
    SecretStore &secrets = workshop.secrets();
    if (account.user.isEmpty()) {
        const auto known = secrets.read(smtp, u"user"_s);
        if (!known || !*known)
            return {}; // Nothing to take away; a keychain that cannot be asked is not needed then.
        return secrets.remove(smtp, u"user"_s).and_then([&] { return secrets.remove(smtp, u"password"_s); });
    }
    return secrets.write(smtp, u"user"_s, account.user).and_then([&] {
        return secrets.write(smtp, u"password"_s, account.password);
    });
}

} // namespace

QFuture<Result<MailStanding>> MailAccountService::standing() const
{
    return m_workshop.observe(u"settings"_s)
        .run([this](Database &database, const StopFlag &) -> Result<MailStanding> {
            const Result<QString> url = SettingTable(database).value(urlKey);
            const auto company = CompanyTable(database).read();
            if (!url || !company)
                return fail(url ? company.error() : url.error());
            MailStanding standing{.url = *url, .from = *company ? (*company)->email : QString()};
            if (!url->isEmpty()) { // Nobody minds the keychain before.
                const auto user = m_workshop.secrets().read(smtp, u"user"_s);
                standing.hasLogin = user && *user;
            }
            return standing;
        });
}

QFuture<Result<QString>> MailAccountService::sendTest(MailAccount account, TestMail mail) const
{
    return m_workshop.effects(smtp).run([=, this](Database &database, const StopFlag &stop) {
        return send(m_workshop, database, account, mail, stop);
    });
}

QFuture<Result<void>> MailAccountService::keep(MailAccount account)
{
    return m_workshop.observe(u"settings"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<void> {
            return checkAccount(m_workshop, database, account)
                .and_then([&] { return keepLogin(m_workshop, account); })
                .and_then([&]() -> Result<void> {
                    Book book = m_workshop.plainBook(database);
                    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
                        SettingTable settings(database);
                        if (const Result<void> kept = settings.set(urlKey, account.url); !kept)
                            return kept;
                        return settings.set(enabledSetting(smtp), u"on"_s);
                    });
                });
        });
}

} // namespace quittance
