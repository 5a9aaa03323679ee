#include "core/mail/mailText.h"

#include <QList>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! RFC 2047 as MimeWriter encodes: UTF-8 in base64, no character split between two words.
QString decodedHeader(const QByteArray &value)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=( (?==\\?UTF-8\\?B\\?))?"_s);
    const QString text = QString::fromUtf8(value);
    QString decoded;
    qsizetype behind = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        decoded += text.mid(behind, match.capturedStart() - behind);
        decoded += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        behind = match.capturedEnd(); // With the space between two of them, which is none of the text.
    }
    return decoded + text.mid(behind);
}

QByteArray decodedQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 2 < text.size()) {
            decoded += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            decoded += text.at(i);
        }
    }
    return decoded;
}

tl::unexpected<Error> notOurs()
{
    return fail(ErrorKind::Storage, u"a mail that was not made here"_s);
}

} // namespace

Result<QString> mailText(const QByteArray &message)
{
    const qsizetype headEnd = message.indexOf("\r\n\r\n");
    const qsizetype part = message.indexOf("\r\nContent-Type: text/plain", headEnd);
    const qsizetype begin = part < 0 ? -1 : message.indexOf("\r\n\r\n", part);
    // "=" never stands in quoted-printable by itself, so this is the boundary.
    const qsizetype end = begin < 0 ? -1 : message.indexOf("\r\n--=_", begin);
    if (headEnd < 0 || end < 0)
        return notOurs();
    QByteArray head = message.left(headEnd);
    head.replace("\r\n ", " ");
    QString text;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArrayView name : {"From", "To", "Cc", "Date", "Subject"}) {
        const QByteArray start = name.toByteArray() + ": ";
        for (const QByteArray &line : lines)
            if (line.startsWith(start))
                text += QString::fromLatin1(start) + decodedHeader(line.mid(start.size()).trimmed()) + u'\n';
    }
    constexpr qsizetype emptyLine = 4;
    QString words
        = QString::fromUtf8(decodedQuotedPrintable(message.mid(begin + emptyLine, end - begin - emptyLine)));
    words.remove(u'\r');
    return text + u'\n' + words.trimmed() + u'\n';
}

} // namespace quittance
