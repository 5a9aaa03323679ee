#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace quittance {

struct MailAttachment {
    QString name; //!< What the reader sees; unsafe characters are replaced.
    QByteArray type; //!< "application/pdf".
    QByteArray content;

    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

//! One message to the people of one customer, in words. MimeWriter makes the bytes; equal messages give equal
//! bytes, so that every try sends the same.
struct MailMessage {
    QString fromName; //!< May be empty.
    QString from;
    QString replyTo; //!< May be empty.
    QString toName; //!< May be empty.
    QString to;
    QStringList alsoTo = {}; //!< Further addresses of To…
    QStringList cc = {}; //!< …and those of Cc.
    QString subject;
    QString text; //!< A whole message by itself.
    QString html;
    QList<MailAttachment> attachments;
    QString messageId; //!< "<uuid>@<sender's domain>", without brackets; never changes once made.
    QDateTime date; //!< Likewise.
    QByteArray boundary; //!< 16 to 40 random letters and digits.

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

} // namespace quittance
