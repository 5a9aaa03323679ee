#include "ui/text/withoutOverrides.h"

#include <algorithm>

namespace quittance {

namespace {

bool overrides(QChar letter)
{
    return letter >= QChar(0x202a) && letter <= QChar(0x202e);
}

} // namespace

QString withoutOverrides(const QString &text)
{
    if (std::ranges::none_of(text, overrides))
        return text; // Nearly always: shared, not copied.
    QString clean = text;
    clean.removeIf(overrides);
    return clean;
}

} // namespace quittance
