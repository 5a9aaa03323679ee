#include "core/domain/crmMark.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QRegularExpressionMatch markIn(const QString &text)
{
    static const QRegularExpression mark(u"\\s*\\[Q:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\]\\s*$"_s);
    // Most texts have none: looking for it from every blank on would take long in a long text.
    const qsizetype at = text.lastIndexOf("[Q:"_L1);
    if (at < 0)
        return {};
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isSpace())
        --begin;
    return mark.match(
        text, begin, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

} // namespace

EntryId crmMarkIn(const QString &text)
{
    return EntryId(markIn(text).captured(1));
}

QString withoutCrmMark(const QString &text)
{
    const QRegularExpressionMatch match = markIn(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

} // namespace quittance
