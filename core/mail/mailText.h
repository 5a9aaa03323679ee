#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace quittance {

//! A message that MimeWriter made, as a person reads it: from whom, to whom, when and about what, one a line
//! with the names of RFC 5322, an empty line, and the words of its text part. Attachments are left out.
//! Storage where it is none of ours. Pure.
Result<QString> mailText(const QByteArray &message);

} // namespace quittance
