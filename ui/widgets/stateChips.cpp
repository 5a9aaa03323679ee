#include "ui/widgets/stateChips.h"

#include "ui/text/MailText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/ScheduleText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

ChipLook stateChip(const InvoiceRow &row, QDate today)
{
    const QString text = stateText(row, today);
    switch (row.state) {
    case InvoiceState::Draft:
        return {u"draft"_s, text, Tone::Neutral};
    case InvoiceState::Open:
        return overdueDays(row, today) > 0 ? ChipLook{u"clock"_s, text, Tone::Danger}
                                           : ChipLook{u"open"_s, text, Tone::Info};
    case InvoiceState::PartlyPaid:
        return {u"partial"_s, text, Tone::Warning};
    case InvoiceState::Paid:
        return {u"check-circle"_s, text, Tone::Success};
    case InvoiceState::Void:
        return {u"void"_s, text, Tone::Neutral};
    case InvoiceState::Credited:
        return {u"credit-note"_s, text, Tone::Neutral};
    case InvoiceState::WrittenOff:
        return {u"write-off"_s, text, Tone::Neutral};
    case InvoiceState::Processing:
        return {u"working"_s, text, Tone::Progress};
    case InvoiceState::Disputed:
        return {u"dispute"_s, text, Tone::Special};
    }
    return {};
}

ChipLook linkChip(const InvoiceRow &row, QDate today, bool isShort)
{
    const QString text = isShort ? shortLinkText(row, today) : linkText(row, today);
    if (isLinkEnding(row, today))
        return {u"clock"_s, text, Tone::Warning};
    switch (row.link) {
    case LinkState::None:
        return {};
    case LinkState::Requested:
        return {u"clock"_s, text, Tone::Info};
    case LinkState::Active:
        return {u"link"_s, text, Tone::Info};
    case LinkState::Paid:
        return {u"check-circle"_s, text, Tone::Success};
    case LinkState::Revoked:
        return {u"void"_s, text, Tone::Neutral};
    case LinkState::Expired:
        return {u"clock"_s, text, Tone::Neutral};
    case LinkState::Refused:
        return {u"danger"_s, text, Tone::Danger};
    }
    return {};
}

ChipLook lastMailChip(const InvoiceRow &row)
{
    const bool isLink = row.lastMailKind == MailKind::PaymentLink;
    const QString text = isLink ? lastMailText(row) : shortLastMailText(row);
    switch (row.lastMail) {
    case MailState::None:
        return {};
    case MailState::Queued:
        return {u"mail-waiting"_s, text, Tone::Info};
    case MailState::Accepted:
        return {u"check"_s, text, Tone::Success};
    case MailState::Refused:
        return {u"danger"_s, text, row.isLastMailDismissed ? Tone::Neutral : Tone::Danger};
    case MailState::Uncertain:
        return {u"warning"_s, isLink ? shortMailText(row.lastMail) : text, Tone::Warning};
    case MailState::Dropped:
        return {u"void"_s, text, Tone::Neutral};
    }
    return {};
}

ChipLook paymentChip(const PaymentRow &row)
{
    const QString text = paymentStateText(row);
    if (row.isDisputed)
        return {u"dispute"_s, text, Tone::Special};
    if (row.reversed.isPositive())
        return {u"undo"_s, text, Tone::Danger};
    if (row.refunded.isPositive())
        return {u"refund"_s, text, Tone::Neutral};
    if (row.customerId.isEmpty())
        return {u"person"_s, text, Tone::Warning};
    return {u"check"_s, text, Tone::Success};
}

ChipLook payoutChip(const PayoutRow &row, QDate today)
{
    const PayoutState state = payoutState(row, today);
    const QString text = payoutStateText(state);
    switch (state) {
    case PayoutState::OnItsWay:
        return {u"working"_s, text, Tone::Progress};
    case PayoutState::Done:
        return {u"check"_s, text, Tone::Success};
    case PayoutState::Waiting:
        return {u"clock"_s, text, Tone::Info};
    case PayoutState::ByHand:
        return {u"person"_s, text, Tone::Neutral};
    case PayoutState::Unexplained:
        return {u"warning"_s, text, Tone::Warning};
    case PayoutState::Failed:
        return {u"danger"_s, text, Tone::Danger};
    }
    return {};
}

ChipLook scheduleChip(const ScheduleRow &row)
{
    const QString text = scheduleStateText(row);
    if (row.isOver())
        return {u"check"_s, text, Tone::Neutral};
    if (row.schedule.pause == SchedulePause::No)
        return {u"clock"_s, text, Tone::Info};
    return {u"warning"_s, text, Tone::Warning};
}

ChipLook outboxChip(const OutboxRow &row, const QString &nextTry)
{
    const QString text = outboxStateText(row);
    switch (row.state) {
    case OutboxState::Held:
        return {u"clock"_s, text, Tone::Progress};
    case OutboxState::Requested:
        return {u"clock"_s, text, Tone::Info};
    case OutboxState::Sending:
        return {u"working"_s, text, Tone::Progress};
    case OutboxState::Waiting:
        return {u"sync"_s,
            nextTry.isEmpty() ? text
                              : QCoreApplication::translate("quittance::stateChips", "Retry %1").arg(nextTry),
            Tone::Warning};
    case OutboxState::Uncertain:
        return {u"warning"_s, text, Tone::Warning};
    case OutboxState::Done:
        return {u"check"_s, text, Tone::Success};
    case OutboxState::Refused:
        return {u"danger"_s, text, row.isDismissed ? Tone::Neutral : Tone::Danger};
    case OutboxState::Dropped:
        return {u"void"_s, text, Tone::Neutral};
    }
    return {};
}

} // namespace quittance
