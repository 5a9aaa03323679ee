#include "core/domain/maskedIbans.h"

#include "core/domain/iban.h"
#include "core/domain/shownAccount.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype head = 4; // Country and check digits.
constexpr qsizetype leastLength = 15;
constexpr qsizetype mostLength = 34;

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! People write an IBAN in groups.
bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'/';
}

bool canBegin(QStringView text, qsizetype at)
{
    if (text.size() - at < leastLength || !isLetter(text[at]) || !isLetter(text[at + 1])
        || !isDigit(text[at + 2]) || !isDigit(text[at + 3]))
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber()
        || text.left(at).endsWith("IBAN"_L1, Qt::CaseInsensitive);
}

//! Where an IBAN ends that begins there, and its code without what parts it; -1: none does.
qsizetype endOf(QStringView text, qsizetype from, QString &code)
{
    code.clear();
    for (qsizetype at = from; at < text.size() && code.size() < mostLength; ++at) {
        const QChar c = text[at];
        if (!isLetter(c) && !isDigit(c)) {
            if (isSeparator(c) && code.size() >= head)
                continue;
            break;
        }
        code += c;
        if (code.size() >= leastLength && checkedIban(code))
            return at + 1;
    }
    return -1;
}

} // namespace

QString maskedIbans(const QString &text)
{
    QString masked;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString code;
        const qsizetype end = canBegin(text, at) ? endOf(text, at, code) : -1;
        if (end < 0)
            continue;
        masked += QStringView(text).mid(kept, at - kept);
        masked += shownAccount(code);
        kept = end;
        at = end - 1;
    }
    masked += QStringView(text).mid(kept);
    return masked;
}

} // namespace quittance
