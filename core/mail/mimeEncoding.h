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

//! The parameters that name an attachment: filename="ascii" and, where needed, RFC 2231 filename*=UTF-8''...
//! Each on a line of its own, beginning with CRLF and a space.
QByteArray fileNameParameters(const QString &name);

} // namespace quittance
