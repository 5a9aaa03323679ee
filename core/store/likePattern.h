#pragma once

#include <QString>

namespace quittance {

//! The LIKE pattern (ESCAPE '\') for "contains this text", the text taken literally.
inline QString likePattern(const QString &text)
{
    QString literal = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        literal.replace(special, QString(u'\\') + special);
    return u'%' + literal + u'%';
}

} // namespace quittance
