#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! The text without line breaks, tabs, other controls, and the marks that turn the direction of a line; runs
//! of white space become one space. For every value that stands in a header.
QString headerText(const QString &text);

//! "Name: value" CRLF for free text (RFC 5322 unstructured): folded at 78, RFC 2047 where the text is not
//! plain ASCII.
QByteArray textHeader(const QByteArray &name, const QString &value);

//! "Name: Display Name <address>" CRLF; address must be a checked one.
QByteArray mailboxHeader(const QByteArray &name, const QString &displayName, const QString &address);

//! RFC 2045 §6.7 with CRLF line ends, at most 76 characters a line. Any kind of line break in the text is
//! one.
QByteArray quotedPrintable(const QString &text);

//! Base64 in lines of 76 with CRLF.
QByteArray base64Lines(const QByteArray &content);

//! How an attachment is named.
struct FileNameParameters {
    QByteArray typeName; //!< For Content-Type's name: quoted ASCII, what old readers show.
    QByteArray disposition; //!< filename="..." or RFC 2231 filename*0*=UTF-8''..., each on a line of its own.
};
//! Letters, digits, spaces and "._-" stay; anything else becomes "_". At most 80 characters, no leading dot.
FileNameParameters fileNameParameters(const QString &name);

} // namespace quittance
