#pragma once

#include <QString>

namespace quittance {

//! A sentence that ends with a name: one full stop, also where the name ends with one itself ("A.Ş.").
inline QString oneFullStop(QString sentence)
{
    if (sentence.endsWith(QLatin1StringView("..")) && !sentence.endsWith(QLatin1StringView("...")))
        sentence.chop(1);
    return sentence;
}

//! A name with which a sentence goes on after a full stop of its own: without the one the name ends with.
inline QString beforeFullStop(QString name)
{
    if (name.endsWith(u'.') && !name.endsWith(QLatin1StringView("..")))
        name.chop(1);
    return name;
}

} // namespace quittance
