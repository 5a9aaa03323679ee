#include "ui/text/isolated.h"

#include <QCoreApplication>
#include <QVariant>

namespace quittance {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

//! The command line has no such property, and writes from left to right.
bool linesRunRightToLeft()
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->property("layoutDirection").toInt() == static_cast<int>(Qt::RightToLeft);
}

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || text.startsWith(firstStrongIsolate) || !linesRunRightToLeft())
        return text;
    return firstStrongIsolate + text + popIsolate;
}

} // namespace quittance
