#include "ui/reconcile/ReconcilePage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/text/DateText.h"
#include "ui/widgets/EmptyState.h"

// What the section says where no movement waits.

namespace quittance {

using namespace Qt::StringLiterals;

void ReconcilePage::tellLastStatement()
{
    if (!m_desk.reports())
        return;
    whenReady(m_desk.reports()->needs(), this, [this](const Result<BookNeeds> &needs) {
        if (!needs || !needs->lastStatement.isValid())
            return;
        empty().tell(u"reconcile"_s,
            //: %1 is a day: "12 Nov"
            tr("Nothing to match. Last statement: %1.").arg(shortDayText(needs->lastStatement)),
            tr("Import a statement of your bank, and what it may pay is looked for here."));
    });
}

} // namespace quittance
