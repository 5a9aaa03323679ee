#include "core/domain/searchText.h"

#include <algorithm>

namespace quittance {

QString foldForSearch(QStringView text)
{
    // Most texts have nothing to decompose.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        QString small = text.toString();
        for (QChar &c : small)
            if (c >= u'A' && c <= u'Z')
                c = QChar(c.unicode() + (u'a' - u'A'));
        return small;
    }
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (const QChar small = c.toLower(); small.unicode()) {
        case u'ı':
            folded += u'i';
            break;
        case u'ß':
            folded += u"ss";
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'đ':
            folded += u'd';
            break;
        case u'æ':
            folded += u"ae";
            break;
        case u'œ':
            folded += u"oe";
            break;
        default:
            folded += small;
        }
    }
    return folded;
}

} // namespace quittance
