#include "ui/text/isolated.h"

#include "ui/text/withoutOverrides.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>

namespace quittance {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200f);

//! The command line has no such property, and writes from left to right.
bool linesRunRightToLeft()
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->property("layoutDirection").toInt() == static_cast<int>(Qt::RightToLeft);
}

//! Two of them with words between begin and end with such marks as well.
bool isOneIsolate(const QString &text)
{
    return text.startsWith(firstStrongIsolate) && text.indexOf(popIsolate) == text.size() - 1;
}

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || isOneIsolate(text) || !linesRunRightToLeft())
        return text;
    return firstStrongIsolate + text + popIsolate;
}

QString asSentence(const QString &text)
{
    const auto isFromRight
        = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (!linesRunRightToLeft() || text.isRightToLeft() || std::ranges::none_of(text, isFromRight))
        return text;
    return rightToLeftMark + text;
}

QString asLine(const QString &text)
{
    return isolated(asSentence(withoutOverrides(text)));
}

QString withoutMarks(const QString &text)
{
    if (!linesRunRightToLeft())
        return text;
    QString plain = text;
    return plain.removeIf(
        [](QChar c) { return c == firstStrongIsolate || c == popIsolate || c == rightToLeftMark; });
}

} // namespace quittance
