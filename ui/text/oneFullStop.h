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

} // namespace quittance
