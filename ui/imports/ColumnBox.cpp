#include "ui/imports/ColumnBox.h"

#include <QWheelEvent>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 60;

} // namespace

void ColumnBox::setHeaders(const QStringList &headers, const QString &none)
{
    clear();
    addItem(none, QString());
    for (const QString &header : headers) {
        const QString shown = header.simplified();
        if (!shown.isEmpty())
            addItem(shown.size() > mostLetters ? shown.left(mostLetters) + u'…' : shown, header);
    }
}

void ColumnBox::choose(const QString &header)
{
    setCurrentIndex(qMax(0, findData(header)));
}

QString ColumnBox::header() const
{
    return currentData().toString();
}

void ColumnBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace quittance
