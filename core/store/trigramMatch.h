#pragma once

#include <QString>

namespace quittance {

//! Whether an index of three letters each can answer.
inline bool hasTrigrams(const QString &text)
{
    constexpr qsizetype fewest = 3;
    return text.toUcs4().size() >= fewest; // Of SQLite's letters: one outside of the common plane is one.
}

//! The MATCH expression for "contains this text", the text taken literally.
inline QString trigramMatch(const QString &text)
{
    QString literal = text;
    return u'"' + literal.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace quittance
