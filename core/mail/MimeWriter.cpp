#include "core/mail/MimeWriter.h"

#include "core/mail/MailAddress.h"
#include "core/mail/mimeEncoding.h"

#include <QLocale>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Result<void> check(const MailMessage &message)
{
    if (headerText(message.subject).isEmpty())
        return invalid(u"mail.subject_empty"_s, u"subject"_s, message.subject);
    if (message.text.trimmed().isEmpty() || message.html.trimmed().isEmpty())
        return invalid(u"mail.body_empty"_s, u"message"_s, {});
    if (message.messageId.size() > 250 || !matches(u"[A-Za-z0-9._-]+@[A-Za-z0-9.-]+"_s, message.messageId))
        return invalid(u"mail.message_id_malformed"_s, u"message_id"_s, message.messageId);
    if (!message.date.isValid())
        return invalid(u"mail.date_missing"_s, u"date"_s, {});
    if (!matches(u"[A-Za-z0-9]{16,40}"_s, QString::fromLatin1(message.boundary)))
        return invalid(u"mail.boundary_malformed"_s, u"boundary"_s, QString::fromLatin1(message.boundary));
    qsizetype size = 0;
    for (const MailAttachment &attachment : message.attachments) {
        size += attachment.content.size();
        if (!matches(u"[a-z]+/[A-Za-z0-9.+-]{1,60}"_s, QString::fromLatin1(attachment.type)))
            return invalid(u"mail.attachment_type"_s, u"attachment"_s, QString::fromLatin1(attachment.type));
    }
    if (size > MimeWriter::maxAttachmentBytes)
        return invalid(u"mail.attachment_too_large"_s, u"attachment"_s, QString::number(size));
    return {};
}

Result<QStringList> checked(const QStringList &addresses)
{
    QStringList found;
    for (const QString &text : addresses) {
        const Result<MailAddress> address = MailAddress::parse(text);
        if (!address)
            return tl::unexpected(address.error());
        found.append(address->text());
    }
    return found;
}

//! Checked addresses, one a line: none is longer than a line may be.
QByteArray addressesHeader(const QByteArray &name, const QStringList &addresses)
{
    return name + ": " + addresses.join(u",\r\n "_s).toLatin1() + "\r\n";
}

Result<QByteArray> headers(const MailMessage &message)
{
    const Result<MailAddress> from = MailAddress::parse(message.from);
    if (!from)
        return tl::unexpected(from.error());
    const Result<MailAddress> to = MailAddress::parse(message.to);
    if (!to)
        return tl::unexpected(to.error());
    QByteArray out = "Date: "
        + QLocale::c().toString(message.date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s).toLatin1()
        + "\r\n";
    out += mailboxHeader("From", message.fromName, from->text());
    if (!message.replyTo.isEmpty()) {
        const Result<MailAddress> replyTo = MailAddress::parse(message.replyTo);
        if (!replyTo)
            return tl::unexpected(replyTo.error());
        out += mailboxHeader("Reply-To", {}, replyTo->text());
    }
    const Result<QStringList> alsoTo = checked(message.alsoTo);
    const Result<QStringList> cc = checked(message.cc);
    if (!alsoTo || !cc)
        return tl::unexpected(alsoTo ? cc.error() : alsoTo.error());
    if (alsoTo->isEmpty()) // A name goes with one address only.
        out += mailboxHeader("To", message.toName, to->text());
    else
        out += addressesHeader("To", QStringList(to->text()) + *alsoTo);
    if (!cc->isEmpty())
        out += addressesHeader("Cc", *cc);
    out += textHeader("Subject", message.subject);
    out += "Message-ID: <" + message.messageId.toLatin1() + ">\r\n";
    return out + "MIME-Version: 1.0\r\n";
}

QByteArray multipart(const QByteArray &kind, const QByteArray &boundary)
{
    return "Content-Type: multipart/" + kind + ";\r\n boundary=\"" + boundary + "\"\r\n";
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: text/" + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

QByteArray alternative(const MailMessage &message, const QByteArray &boundary)
{
    return multipart("alternative", boundary) + "\r\n--" + boundary + "\r\n" + textPart("plain", message.text)
        + "--" + boundary + "\r\n" + textPart("html", message.html) + "--" + boundary + "--\r\n";
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    const FileNameParameters name = fileNameParameters(attachment.name);
    return "Content-Type: " + attachment.type + ";\r\n name=" + name.typeName
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;" + name.disposition
        + "\r\n\r\n" + base64Lines(attachment.content);
}

} // namespace

Result<QByteArray> MimeWriter::write(const MailMessage &message)
{
    if (const Result<void> checked = check(message); !checked)
        return tl::unexpected(checked.error());
    Result<QByteArray> out = headers(message);
    if (!out)
        return out;
    // "=_" occurs neither in quoted-printable nor in base64, so no part can hold a boundary.
    const QByteArray inner = "=_" + message.boundary + "_a";
    if (message.attachments.isEmpty())
        return *out + alternative(message, inner);
    const QByteArray outer = "=_" + message.boundary + "_m";
    *out += multipart("mixed", outer) + "\r\n--" + outer + "\r\n" + alternative(message, inner);
    for (const MailAttachment &attachment : message.attachments)
        *out += "--" + outer + "\r\n" + attachmentPart(attachment);
    return *out + "--" + outer + "--\r\n";
}

} // namespace quittance
