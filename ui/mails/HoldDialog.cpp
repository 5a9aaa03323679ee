#include "ui/mails/HoldDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/MailDesk.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int proposedDays = 14;
constexpr int shortField = 140;

} // namespace

HoldDialog::HoldDialog(
    MailDesk &desk, const ReminderHold &what, const Subject &subject, QDate today, QWidget *parent)
    : ActDialog(u"holdReminders"_s, tr("Hold reminders"), subject, parent)
    , m_desk(desk)
    , m_what(what)
    , m_until(new DateEdit(today, this))
    , m_reason(new QLineEdit(this))
{
    m_until->setDay(today.addDays(proposedDays));
    m_until->setFixedWidth(shortField);
    addField(u"until"_s, tr("Until"), m_until, remark(tr("The last day without reminders.")));
    m_reason->setPlaceholderText(tr("Optional, kept in the journal"));
    addField(u"reason"_s, tr("Reason"), m_reason);
    addNote(what.invoice.isEmpty()
            ? tr("No reminder goes to this customer until then. One that waits in Outbox is not sent either.")
            : tr("No reminder about this invoice goes out until then. One that waits in Outbox is not sent "
                 "either."));
    addButtons(tr("Hold reminders"), Look::Primary, u"clock"_s);
    checkAtLeaving(u"until"_s, m_until, [this] { return m_until->day().transform([](QDate) {}); });
    m_until->setFocus();
}

QFuture<Result<CommandOutcome>> HoldDialog::start()
{
    const Result<QDate> until = m_until->day();
    if (!until) {
        Error error = until.error();
        error.field = u"until"_s;
        return refusal(error);
    }
    ReminderHold hold = m_what;
    hold.until = *until;
    hold.reason = m_reason->text().trimmed();
    QFuture<Result<ReminderHold>> answer = m_desk.holdReminders(hold);
    whenReady(answer, this, [this](const Result<ReminderHold> &replaced) {
        m_replaced = replaced.value_or(m_what); // Known before the frame says that it succeeded.
    });
    return answer.then([](const Result<ReminderHold> &held) {
        return held.transform([](const ReminderHold &) { return CommandOutcome(); });
    });
}

} // namespace quittance
