#include "ui/invoices/ScheduleActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/RepeatDialog.h"
#include "ui/invoices/SchedulesDialog.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/Toast.h"

namespace quittance {

using namespace Qt::StringLiterals;

ScheduleActions::ScheduleActions(Desk &desk, Toast &toast, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
{
}

void ScheduleActions::repeat(const InvoiceRow &row)
{
    if (m_dialog)
        return;
    auto *dialog = new RepeatDialog(m_desk, row, m_today, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] { afterRepeat(dialog->terms()); });
    dialog->open();
}

void ScheduleActions::showList()
{
    if (m_dialog)
        return;
    auto *dialog = new SchedulesDialog(m_desk, m_today, &m_window);
    m_dialog = dialog;
    connect(dialog, &SchedulesDialog::dueWanted, this, &ScheduleActions::makeDue);
    connect(dialog, &SchedulesDialog::deleting, this,
        [this, list = QPointer(dialog)](const Schedule &schedule, const QFuture<Result<void>> &done) {
            whenReady(done, this, [this, list, schedule](const Result<void> &result) {
                if (result)
                    emit deleted(schedule);
                else if (!list || !list->isVisible()) // Else it stands there.
                    emit failed(result.error());
            });
        });
    connect(dialog, &SchedulesDialog::broughtBack, this, &ScheduleActions::broughtBack);
    dialog->open();
}

void ScheduleActions::makeDue()
{
    whenReady(m_desk.makeDueDrafts(), this, [this](const Result<DueDrafts> &due) {
        if (due)
            afterDue(*due);
        else if (!due.error().rule.startsWith("role."_L1))
            emit failed(due.error());
    });
}

void ScheduleActions::afterRepeat(const ScheduleTerms &terms)
{
    m_toast.say(tr("%1 from %2 on a draft is made ready.", "every month, day")
                    .arg(intervalText(terms.every), dateText(terms.firstOn)),
        tr("Show all"), [this] { showList(); });
    if (terms.firstOn <= m_today)
        makeDue();
}

void ScheduleActions::afterDue(const DueDrafts &due)
{
    const QString text = dueDraftsText(due);
    if (text.isEmpty())
        return;
    if (!due.behind.isEmpty())
        m_toast.say(text, tr("Make more"), [this] { makeDue(); });
    else if (!due.made.isEmpty())
        m_toast.say(text, tr("Show"), [this, id = due.made.constFirst().draft] { emit invoiceWanted(id); });
    else
        m_toast.say(text, tr("Show all"), [this] { showList(); });
}

} // namespace quittance
