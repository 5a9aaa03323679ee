#include "core/mail/MailComposer.h"

#include "core/base/Json.h"
#include "core/domain/amountText.h"
#include "core/domain/mailAddresses.h"
#include "core/mail/MailTemplate.h"
#include "core/mail/bankDetails.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

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

//! How the mail looks.
QString layoutOf(const MailContent &content)
{
    if (content.hasLink)
        return content.way.transfer ? u"bank-transfer"_s : u"payment-link"_s;
    return content.kind == MailKind::Statement ? u"letter"_s : u"amount"_s;
}

//! The files its words come from; a later one has the last word.
QStringList wordFilesOf(const MailContent &content)
{
    switch (content.kind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return content.hasLink ? QStringList{layoutOf(content), u"reminder"_s} : QStringList{u"reminder"_s};
    case MailKind::Receipt:
        return {u"receipt"_s};
    case MailKind::Document:
        return {content.isCredit ? u"credit-note"_s : u"document"_s};
    case MailKind::Statement:
        return content.refunded ? QStringList{u"statement"_s, u"refund"_s} : QStringList{u"statement"_s};
    }
    return {layoutOf(content)};
}

//! The customer's language where we have words for it. Words, digits and dates go together: a French date in
//! an English sentence helps nobody.
QLocale localeFor(const MailContent &content)
{
    const QLocale wanted(content.language);
    const QString language = wanted.name().section(u'_', 0, 0);
    const bool isSpoken = std::ranges::all_of(wordFilesOf(content),
        [&](const QString &file) { return QFile::exists(u":/mail/%1.%2.json"_s.arg(file, language)); });
    return isSpoken ? wanted : QLocale(u"en"_s);
}

Values wordsFor(const MailContent &content, const QLocale &locale)
{
    Values values;
    const QString language = locale.name().section(u'_', 0, 0);
    for (const QString &file : wordFilesOf(content)) {
        const Result<QJsonObject> words = parseJsonObject(resource(u"%1.%2.json"_s.arg(file, language)));
        Q_ASSERT(words);
        for (auto it = words->constBegin(); it != words->constEnd(); ++it)
            values.insert(it.key(), it->toString());
    }
    if (content.part) // The figure is not what is open.
        values.insert(u"words.open_amount"_s, values.value(u"words.part_amount"_s));
    if (content.endsOn.isValid() && content.hasLink && !content.way.transfer)
        values.insert(u"words.already_paid"_s, values.value(u"until.already_paid"_s));
    return values;
}

//! Which of the words for something it takes: a reminder's depend on its level.
QString wordOf(const QString &name, const MailContent &content)
{
    return content.kind == MailKind::Reminder ? u"%1_%2"_s.arg(name).arg(content.level) : name;
}

//! Which message is proposed.
QString messageOf(const MailContent &content)
{
    const bool asksAtOnce = content.kind == MailKind::PaymentLink;
    const bool hasDay = asksAtOnce          ? content.dueOn.isValid()
        : content.kind == MailKind::Receipt ? content.on.isValid()
                                            : true;
    const QString name = wordOf(content.part ? u"message_part"_s : u"message"_s, content);
    if (hasDay)
        return name;
    return name + (asksAtOnce ? u"_without_due_date"_s : u"_without_day"_s);
}

//! How a reminder asks for the money, by what it brings.
QString askOf(const MailContent &content)
{
    if (!content.hasLink)
        return u"ask.none"_s;
    return content.way.transfer ? u"ask.transfer"_s : u"ask.page"_s;
}

//! What the browser will show: the ASCII form, so that a look-alike letter cannot hide.
QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded) + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port()));
}

Values valuesOf(const MailContent &content, const QLocale &locale, const Values &words)
{
    Values values{{u"company.name"_s, content.companyName}, {u"customer.name"_s, content.customerName},
        {u"invoice.number"_s, content.invoiceNumber},
        {u"amount"_s, amountText(content.part.value_or(content.open), locale)},
        {u"open_amount"_s, amountText(content.open, locale)}, {u"language"_s, locale.bcp47Name()}};
    if (content.refunded)
        values.insert(u"amount"_s, amountText(*content.refunded, locale));
    if (content.way.transfer) {
        values.insert(u"amount"_s, amountText(content.way.transfer->missing, locale));
        values.insert(u"bank_details"_s, bankDetails(*content.way.transfer, words));
    } else if (content.hasLink) {
        values.insert(u"payment_url"_s, QString::fromLatin1(content.way.url.toEncoded()));
        values.insert(u"payment_host"_s, hostOf(content.way.url));
    }
    const QString format = words.value(u"date_format"_s);
    const auto insertDay = [&](const QString &name, QDate day) {
        if (day.isValid())
            values.insert(name, locale.toString(day, format));
    };
    insertDay(u"due_date"_s, content.dueOn);
    insertDay(u"day"_s, content.on);
    insertDay(u"first_day"_s, content.firstDay);
    insertDay(u"last_day"_s, content.lastDay);
    insertDay(u"pay_until"_s, content.endsOn);
    values.insert(u"ask"_s, words.value(askOf(content)));
    values.insert(u"title"_s, content.invoiceNumber.isEmpty() ? content.companyName : content.invoiceNumber);
    return values;
}

} // namespace

MailComposer::MailComposer(MailLink links)
    : m_links(std::move(links))
{
}

QStringList MailComposer::languages()
{
    QStringList found;
    for (const QString &name :
        QDir(u":/mail"_s).entryList({u"payment-link.*.json"_s}, QDir::Files, QDir::Name))
        found.append(name.section(u'.', 1, 1));
    return found;
}

Result<QString> MailComposer::proposedSubject(const MailContent &content) const
{
    const QLocale locale = localeFor(content);
    const Values words = wordsFor(content, locale);
    return MailTemplate(words.value(wordOf(content.part ? u"subject_part"_s : u"subject"_s, content)),
        MailTemplate::Kind::Text)
        .fill(valuesOf(content, locale, words), m_links);
}

Result<QString> MailComposer::proposedMessage(const MailContent &content) const
{
    const QLocale locale = localeFor(content);
    const Values words = wordsFor(content, locale);
    return MailTemplate(words.value(messageOf(content)), MailTemplate::Kind::Text)
        .fill(valuesOf(content, locale, words), m_links);
}

Result<MailMessage> MailComposer::compose(const MailContent &content) const
{
    // A transfer may come without a page; every other way to pay is one.
    if (content.hasLink && (!content.way.transfer || !content.way.transfer->page.isEmpty())) {
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

    const QLocale locale = localeFor(content);
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
    const Result<QString> text = part(layoutOf(content) + u".txt"_s, MailTemplate::Kind::Text);
    if (!text)
        return tl::unexpected(text.error());
    const Result<QString> html = part(layoutOf(content) + u".html"_s, MailTemplate::Kind::Html);
    if (!html)
        return tl::unexpected(html.error());
    const QStringList to = mailAddresses(content.to);
    MailMessage whole{.fromName = content.companyName,
        .from = content.from,
        .toName = content.customerName,
        .to = to.value(0),
        .alsoTo = to.mid(1),
        .cc = mailAddresses(content.cc),
        .subject = *subject,
        .text = *text,
        .html = *html};
    whole.attachments = content.attachments;
    return whole;
}

} // namespace quittance
