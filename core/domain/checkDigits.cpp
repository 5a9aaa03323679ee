#include "core/domain/checkDigits.h"

namespace quittance {

std::optional<int> remainder97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return std::nullopt;
    }
    return rest;
}

QString compactCode(QStringView text)
{
    QString code;
    for (const QChar c : text)
        if (!c.isSpace())
            code += c.toUpper();
    return code;
}

QString groupedCode(QStringView text)
{
    QString grouped;
    const QString code = compactCode(text);
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += code[i];
    }
    return grouped;
}

} // namespace quittance
