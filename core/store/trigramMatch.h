#pragma once

#include <QString>

namespace quittance {

//! From how many letters on an index of three letters each can answer.
constexpr qsizetype fewestTrigramLetters = 3;

//! The MATCH expression for "contains this text", the text taken literally.
inline QString trigramMatch(const QString &text)
{
    QString literal = text;
    return u'"' + literal.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace quittance
