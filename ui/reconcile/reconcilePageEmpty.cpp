#include "ui/reconcile/ReconcilePage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/reconcile/LineDetail.h"
#include "ui/text/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/turnOff.h"

#include <QPushButton>

#include <utility>

// What the section says where no movement waits, and where none can be decided about.

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

void ReconcilePage::setRefusal(const QString &why)
{
    m_refusal = why;
    QList<QPushButton *> acts = empty().findChildren<QPushButton *>();
    for (const QString &name : {u"bank.import"_s, u"bank.certain"_s, u"bank.payouts"_s, u"bank.close"_s})
        acts.append(findChild<QPushButton *>(name));
    for (QPushButton *act : std::as_const(acts))
        turnOff(*act, why);
    m_detail->setRefusal(why);
}

bool ReconcilePage::isRefused()
{
    if (m_refusal.isEmpty())
        return false;
    emit said(m_refusal);
    return true;
}

} // namespace quittance
