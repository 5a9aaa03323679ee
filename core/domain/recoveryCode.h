#pragma once

#include "core/base/Error.h"

#include <QByteArray>

namespace quittance {

//! A recovery key is 160 random bits. As people write it: eight groups of four in Crockford's base 32, which
//! has no I, L, O and U: "7K3M-…".
constexpr qsizetype recoveryKeyBytes = 20;

QString recoveryCodeText(const QByteArray &bits);
//! Small letters are large ones, O is 0, I and L are 1; blanks and dashes do not count. InvalidInput
//! recovery.malformed, without the value.
Result<QByteArray> recoveryCodeBits(const QString &text);
//! Whether what was typed says the last two groups of a written key.
bool endsWithTyped(const QString &text, const QString &typed);

} // namespace quittance
