#include "core/mail/LinkMailComposer.h"

#include "core/base/Json.h"
#include "core/domain/amountText.h"
#include "core/mail/MailTemplate.h"
#include "core/mail/bankDetails.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

QByteArray resource(const QString &name)
{
    QFile file(u":/mail/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // Compiled in.
    return file.readAll();
}

//! The customer's language where we have words for it. Words, digits and dates go together: a French date in
//! an English sentence helps nobody.
QLocale localeFor(const QString &tag)
{
    const QLocale wanted(tag);
    const QString language = wanted.name().section(u'_', 0, 0);
    return LinkMailComposer::languages().contains(language) ? wanted : QLocale(u"en"_s);
}

//! Which of our mails it is.
QString templateOf(const LinkMailContent &content)
{
    return content.way.transfer ? u"bank-transfer"_s : u"payment-link"_s;
}

Values wordsFor(const LinkMailContent &content, const QLocale &locale)
{
    const Result<QJsonObject> words = parseJsonObject(
        resource(u"%1.%2.json"_s.arg(templateOf(content), locale.name().section(u'_', 0, 0))));
    Q_ASSERT(words);
    Values values;
    for (auto it = words->constBegin(); it != words->constEnd(); ++it)
        values.insert(it.key(), it->toString());
    return values;
}

//! What the browser will show: the ASCII form, so that a look-alike letter cannot hide.
QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded) + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port()));
}

Values valuesOf(const LinkMailContent &content, const QLocale &locale, const Values &words)
{
    Values values{{u"company.name"_s, content.companyName}, {u"customer.name"_s, content.customerName},
        {u"invoice.number"_s, content.invoiceNumber}, {u"amount"_s, amountText(content.open, locale)},
        {u"language"_s, locale.bcp47Name()}};
    if (content.way.transfer) {
        values.insert(u"amount"_s, amountText(content.way.transfer->missing, locale));
        values.insert(u"bank_details"_s, bankDetails(*content.way.transfer, words));
    } else {
        values.insert(u"payment_url"_s, QString::fromLatin1(content.way.url.toEncoded()));
        values.insert(u"payment_host"_s, hostOf(content.way.url));
    }
    if (content.dueOn.isValid())
        values.insert(u"due_date"_s, locale.toString(content.dueOn, words.value(u"date_format"_s)));
    return values;
}

} // namespace

LinkMailComposer::LinkMailComposer(MailLink links)
    : m_links(std::move(links))
{
}

QStringList LinkMailComposer::languages()
{
    QStringList found;
    for (const QString &name :
        QDir(u":/mail"_s).entryList({u"payment-link.*.json"_s}, QDir::Files, QDir::Name))
        found.append(name.section(u'.', 1, 1));
    return found;
}

Result<QString> LinkMailComposer::proposedSubject(const LinkMailContent &content) const
{
    const QLocale locale = localeFor(content.language);
    const Values words = wordsFor(content, locale);
    return MailTemplate(words.value(u"subject"_s), MailTemplate::Kind::Text)
        .fill(valuesOf(content, locale, words), m_links);
}

Result<QString> LinkMailComposer::proposedMessage(const LinkMailContent &content) const
{
    const QLocale locale = localeFor(content.language);
    const Values words = wordsFor(content, locale);
    const QString which = content.dueOn.isValid() ? u"message"_s : u"message_without_due_date"_s;
    return MailTemplate(words.value(which), MailTemplate::Kind::Text)
        .fill(valuesOf(content, locale, words), m_links);
}

Result<MailMessage> LinkMailComposer::compose(const LinkMailContent &content) const
{
    // A transfer may come without a page; every other mail is about one.
    if (!content.way.transfer || !content.way.transfer->page.isEmpty()) {
        const QUrl page = content.way.transfer ? content.way.transfer->page : content.way.url;
        if (const Result<QString> link = m_links.check(page); !link)
            return tl::unexpected(link.error());
    }
    const Result<QString> subject
        = content.subject.isEmpty() ? proposedSubject(content) : Result<QString>(content.subject);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<QString> message
        = content.message.isEmpty() ? proposedMessage(content) : Result<QString>(content.message);
    if (!message)
        return tl::unexpected(message.error());

    const QLocale locale = localeFor(content.language);
    const Values words = wordsFor(content, locale);
    Values values = valuesOf(content, locale, words);
    values.insert(u"message"_s, *message);
    for (const auto &[key, sentence] : words.asKeyValueRange()) {
        if (!key.startsWith("words."_L1))
            continue;
        const Result<QString> filled = MailTemplate(sentence, MailTemplate::Kind::Text).fill(values, m_links);
        if (!filled)
            return tl::unexpected(filled.error());
        values.insert(key, *filled);
    }

    const auto part = [&](const QString &name, MailTemplate::Kind kind) {
        return MailTemplate(QString::fromUtf8(resource(name)), kind).fill(values, m_links);
    };
    const Result<QString> text = part(templateOf(content) + u".txt"_s, MailTemplate::Kind::Text);
    if (!text)
        return tl::unexpected(text.error());
    const Result<QString> html = part(templateOf(content) + u".html"_s, MailTemplate::Kind::Html);
    if (!html)
        return tl::unexpected(html.error());
    return MailMessage{.fromName = content.companyName,
        .from = content.from,
        .toName = content.customerName,
        .to = content.to,
        .subject = *subject,
        .text = *text,
        .html = *html};
}

} // namespace quittance
