#include "ui/shell/HeldActs.h"

#include <utility>

namespace quittance {

HeldActs::HeldActs(const QList<QAction *> &acts, QString reason, QObject *parent)
    : QObject(parent)
    , m_reason(std::move(reason))
{
    for (QAction *act : acts) {
        connect(act, &QAction::changed, this, [this, act] { keepOff(*act); });
        keepOff(*act);
    }
}

void HeldActs::keepOff(QAction &act) const
{
    // Each of these tells of a change again; where nothing is left to be done, that ends it.
    if (act.isEnabled())
        act.setEnabled(false);
    if (act.toolTip() != m_reason)
        act.setToolTip(m_reason);
    if (act.statusTip() != m_reason)
        act.setStatusTip(m_reason);
}

} // namespace quittance
