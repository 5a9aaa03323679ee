#include "ui/invoices/primaryAction.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PrimaryAction)
};

} // namespace

PrimaryAction primaryActionOf(const InvoiceRow &row, QDate today)
{
    switch (row.state) {
    case InvoiceState::Draft:
        return PrimaryAction::Issue;
    case InvoiceState::Open:
        // Also where nothing was mailed from here: what came in by an import was sent long ago.
        return overdueDays(row, today) > 0 ? PrimaryAction::SendReminder : PrimaryAction::SendLink;
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
        return PrimaryAction::Duplicate;
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
    switch (action) {
    case PrimaryAction::None:
        return {};
    case PrimaryAction::Issue:
        return Words::tr("Issue…");
    case PrimaryAction::SendLink:
        return Words::tr("Send payment link");
    case PrimaryAction::SendReminder:
        return Words::tr("Send reminder");
    case PrimaryAction::SendLinkForRest:
        return Words::tr("Send link for the rest");
    case PrimaryAction::SendReceipt:
        return Words::tr("Send receipt");
    case PrimaryAction::ShowPayment:
        return Words::tr("Show payment");
    case PrimaryAction::OpenDispute:
        return Words::tr("Open dispute");
    case PrimaryAction::Duplicate:
        return Words::tr("Duplicate");
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
    case PrimaryAction::Duplicate:
        return u"copy"_s;
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
