#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/ConflictDialog.h"
#include "ui/widgets/Notice.h"

#include <QTimer>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What the review of conflicts keeps until it is applied.

ConflictDialog::~ConflictDialog()
{
    if (m_keeps->isActive())
        m_kept.keep(*m_decisions);
}

QWidget *ConflictDialog::buildKept()
{
    m_before = new Notice(u"conflicts.before"_s, false, this);
    m_keeps->setSingleShot(true);
    m_keeps->setInterval(1s);
    connect(m_keeps, &QTimer::timeout, this, [this] { m_kept.keep(*m_decisions); });
    connect(m_decisions, &ConflictDecisions::changed, this, &ConflictDialog::keepSoon);
    return m_before;
}

//! Soon after each change, as the window's state is. What was kept is not written over before it was read.
void ConflictDialog::keepSoon()
{
    if (m_wasBroughtBack && !m_keeps->isActive())
        m_keeps->start();
}

//! Once, when it is first known which conflicts stand.
void ConflictDialog::bringBack(const QList<CrmConflict> &conflicts)
{
    if (m_wasBroughtBack)
        return;
    m_wasBroughtBack = true;
    const KeptDecisions::Brought brought = m_kept.bringBack(*m_decisions, conflicts);
    QStringList words;
    if (brought.back > 0)
        words.append(tr("%n decision(s) of last time are kept and not applied yet.", nullptr, brought.back));
    if (brought.gone > 0)
        words.append(
            tr("%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.",
                nullptr, brought.gone));
    if (words.isEmpty())
        return;
    keepSoon();
    m_before->tell(Tone::Info, u"info"_s, words.join(u'\n'));
}

} // namespace quittance
