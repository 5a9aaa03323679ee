#include "core/base/passphrase.h"

#include <QSet>

namespace quittance {

PassphraseStrength passphraseStrength(const QString &text)
{
    constexpr qsizetype strongLength = 20; // Four words, or a sentence.
    constexpr qsizetype fewDifferent = 5; // "aaaaaaaaaaaa" is long and no secret.
    constexpr qsizetype manyDifferent = 10;
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const qsizetype different = QSet<QChar>(normal.cbegin(), normal.cend()).size();
    if (normal.size() < shortestPassphrase || different < fewDifferent)
        return PassphraseStrength::TooShort;
    return normal.size() >= strongLength && different >= manyDifferent ? PassphraseStrength::Strong
                                                                       : PassphraseStrength::Fair;
}

} // namespace quittance
