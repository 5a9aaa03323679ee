#include "ui/invoices/primaryAction.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

PrimaryAction primaryActionOf(const InvoiceRow &row, QDate today)
{
    switch (row.state) {
    case InvoiceState::Draft:
        return PrimaryAction::Issue;
    case InvoiceState::Open:
        // Nothing was mailed yet: there is nothing to remind of.
        return overdueDays(row, today) > 0 && row.lastMail != MailState::None ? PrimaryAction::SendReminder
                                                                              : PrimaryAction::SendLink;
    case InvoiceState::PartlyPaid:
        return PrimaryAction::SendLinkForRest;
    case InvoiceState::Processing:
        return PrimaryAction::ShowPayment;
    case InvoiceState::Disputed:
        return PrimaryAction::OpenDispute;
    case InvoiceState::Paid:
        return PrimaryAction::SendReceipt;
    case InvoiceState::Void:
    case InvoiceState::WrittenOff:
    case InvoiceState::Credited:
        return PrimaryAction::None;
    }
    return PrimaryAction::None;
}

bool sendsLink(PrimaryAction action)
{
    return action == PrimaryAction::SendLink || action == PrimaryAction::SendReminder
        || action == PrimaryAction::SendLinkForRest;
}

QString primaryText(PrimaryAction action)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("quittance::PrimaryAction", text); };
    switch (action) {
    case PrimaryAction::None:
        return {};
    case PrimaryAction::Issue:
        return say("Issue…");
    case PrimaryAction::SendLink:
        return say("Send payment link");
    case PrimaryAction::SendReminder:
        return say("Send reminder");
    case PrimaryAction::SendLinkForRest:
        return say("Send link for the rest");
    case PrimaryAction::SendReceipt:
        return say("Send receipt");
    case PrimaryAction::ShowPayment:
        return say("Show payment");
    case PrimaryAction::OpenDispute:
        return say("Open dispute");
    }
    return {};
}

QString primaryIcon(PrimaryAction action)
{
    switch (action) {
    case PrimaryAction::None:
        return {};
    case PrimaryAction::Issue:
        return u"check"_s;
    case PrimaryAction::ShowPayment:
        return u"payments"_s;
    case PrimaryAction::OpenDispute:
        return u"dispute"_s;
    case PrimaryAction::SendReceipt:
        return u"mail"_s;
    case PrimaryAction::SendLink:
    case PrimaryAction::SendReminder:
    case PrimaryAction::SendLinkForRest:
        break;
    }
    return u"send"_s;
}

} // namespace quittance
