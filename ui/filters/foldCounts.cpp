#include "ui/filters/foldCounts.h"

#include "ui/widgets/Pill.h"

#include <QLayout>

namespace quittance {

bool foldCounts(QWidget &bar, const QList<Pill *> &pills, QWidget &fields)
{
    const auto showCounts = [&](bool shown) {
        for (Pill *pill : pills)
            pill->setCountShown(shown);
        bar.layout()->invalidate();
    };
    fields.layout()->invalidate(); // What came or went in it would be known only later.
    fields.updateGeometry();
    showCounts(true);
    const int shrunk = fields.sizeHint().width() - fields.minimumSizeHint().width();
    if (bar.layout()->minimumSize().width() + shrunk > bar.width())
        showCounts(false);
    return bar.layout()->minimumSize().width() <= bar.width();
}

} // namespace quittance
