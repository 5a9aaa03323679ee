#include "ui/filters/showCounts.h"

#include "ui/widgets/Pill.h"

#include <QLayout>

namespace quittance {

int showCounts(QWidget &bar, const QList<Pill *> &pills, QWidget &fields, bool shown)
{
    // What came or went in it would be known only later. Its own layout knows already: to invalidate that one
    // too would ask for this again, for ever.
    fields.updateGeometry();
    for (Pill *pill : pills)
        pill->setCountShown(shown);
    bar.layout()->invalidate();
    const int shrunk = shown ? fields.sizeHint().width() - fields.minimumSizeHint().width() : 0;
    return bar.width() - bar.layout()->minimumSize().width() - shrunk;
}

} // namespace quittance
