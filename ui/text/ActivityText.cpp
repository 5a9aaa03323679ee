#include "ui/text/ActivityText.h"

#include "core/domain/searchText.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/placed.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ActivityText)
};

//! %1 number, %2 party, %3 amount, %4 words, %5 kind of a mail, %6 reason or account. The first text whose
//! values are all known is taken.
struct Sentence {
    const char16_t *kind;
    const char16_t *icon;
    std::array<const char *, 4> texts;
};

constexpr auto sentences = std::to_array<Sentence>({
    {u"CompanyProfileSet", u"company",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Company details saved: %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Company details saved"), nullptr}},
    {u"NumberSeriesDefined", u"document",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Number series %4 defined"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Number series defined"), nullptr}},
    {u"CustomerSaved", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer %2 saved"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer saved"), nullptr}},
    {u"CustomerErased", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer's personal data erased"), nullptr, nullptr}},
    {u"InvoiceIssued", u"document",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Invoice %1 issued over %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Invoice %1 issued"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Invoice issued")}},
    {u"CustomerMerged", u"customers",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Another record merged into %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Customers merged"), nullptr}},
    {u"CustomerArchived", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer %2 archived or taken out of the archive"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer archived"), nullptr}},
    {u"StaffSaved", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%2 works with the book as %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Staff changed"), nullptr}},
    {u"ApprovalRequested", u"lock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person was asked about %3: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person was asked: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person was asked")}},
    {u"ApprovalGiven", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person agreed"), nullptr, nullptr}},
    {u"ApprovalRefused", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person refused: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A second person refused"), nullptr}},
    {u"InvoiceVoided", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Voided: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Voided"), nullptr}},
    {u"WriteOffReversed", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Write-off of %3 taken back: money came in"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Write-off taken back"), nullptr}},
    {u"CreditNoteIssued", u"credit-note",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Credit note %1 issued over %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Credit note issued"), nullptr}},
    {u"InvoiceWrittenOff", u"write-off",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 written off"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Written off"), nullptr}},
    {u"PaymentReceived", u"payments",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 received on %6: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 received: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 received"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment received")}},
    {u"PaymentAllocated", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 allocated to %1"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 allocated"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment allocated")}},
    {u"AllocationReversed", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Allocation of %3 taken back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Allocation taken back"), nullptr}},
    {u"PaymentAssigned", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 belongs to %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "It became known whose the payment is"), nullptr}},
    {u"RefundSettled", u"refund",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 paid back: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 paid back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Paid back")}},
    {u"RefundReversed", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund of %3 came back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund came back"), nullptr}},
    {u"DisputeOpened", u"dispute",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The payer disputes %3: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The payer disputes %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute opened")}},
    {u"DisputeClosed", u"dispute",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute over %3 ended: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute ended"), nullptr}},
    {u"PaymentReversed", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment of %3 reversed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment reversed"), nullptr}},
    {u"PaymentReversed dispute_won", u"payments",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 of a lost dispute came back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "What a lost dispute had taken came back"),
            nullptr}},
    {u"GatewayBalanceMoved", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Fee of %3 kept by the provider"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Provider's balance moved"), nullptr}},
    {u"PaymentPending", u"clock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 is on its way: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 is on its way"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A payment is on its way")}},
    {u"PaymentPendingFailed", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "A payment did not come: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A payment did not come"), nullptr}},
    {u"DisputeUpdated", u"dispute",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute: %3 withdrawn"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute stands at: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Dispute changed")}},
    {u"PayoutRecorded", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%2 pays out %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout of %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout")}},
    {u"PayoutExplained", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout of %3 explained line by line"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout explained line by line"), nullptr}},
    {u"PayoutFailed", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout of %3 came back: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout of %3 came back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout came back")}},
    {u"BankStatementImported", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Statement %1 of %2 read: %4 new movements"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Statement of %2 read: %4 new movements"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Bank statement read")}},
    {u"BankLineMatched", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 on the bank account matched: %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 on the bank account matched"), nullptr}},
    {u"BankLineMatched set_aside", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 on the bank account set aside"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A movement of the bank account set aside"),
            nullptr}},
    {u"BankLineMatched return", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 on the bank account: a payment of %2 went back"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 on the bank account: a payment went back"),
            nullptr}},
    {u"BankLineMatched payout", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout of %2 arrived on the bank account: %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payout arrived on the bank account: %3"), nullptr}},
    {u"BankLineUnmatched", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Match of %3 on the bank account taken back: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Match of %3 on the bank account taken back"),
            nullptr}},
    {u"LinkRevokeRequested", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link over %3 is to be closed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link is to be closed"), nullptr}},
    {u"LinkRevokeRefused", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link could not be closed: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link could not be closed"), nullptr}},
    {u"GatewayCustomerLinked", u"person",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%2 is known to the payment provider"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Customer known to the payment provider"), nullptr}},
    {u"CrmPushRequested", u"sync",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM is to be told about %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM is to be told about a customer"), nullptr}},
    {u"CrmNoteRequested", u"note",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "A remark about this invoice is to go to the CRM"),
            nullptr, nullptr}},
    {u"CrmPushDone", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM knows the news of %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM knows the news of a customer"), nullptr}},
    {u"CrmPushRejected", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM refused the news of %2: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM refused the news of %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The CRM refused the news of a customer")}},
    {u"CrmConflictResolved", u"check-circle",
        {QT_TRANSLATE_NOOP(
             "quittance::ActivityText", "A difference between book and CRM over %2 settled: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A difference between book and CRM settled"),
            nullptr}},
    {u"CardSaved", u"card",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Card %4 of %2 saved"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Card saved"), nullptr}},
    {u"CardRemoved", u"card",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Saved card of %2 removed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Saved card removed"), nullptr}},
    {u"ChargeRequested", u"card",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge of %3 to %4 requested: %6"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge of %3 to %4 requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge of %3 requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge requested")}},
    {u"ChargeSucceeded", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 charged to %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 charged"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charged")}},
    {u"ChargeNeedsAction", u"warning",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The card's holder must agree to the charge of %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The card's holder must agree to the charge"),
            nullptr}},
    {u"ChargeFailed", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge of %3 failed: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge of %3 failed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge failed")}},
    {u"ChargeAuthorised", u"card",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 put aside on %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 put aside on the card"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Put aside on the card")}},
    {u"CaptureRequested", u"card",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Taking %3 that was put aside"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Taking what was put aside"), nullptr}},
    {u"ChargeCancelRequested", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The %3 put aside are to be let go"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "What was put aside is to be let go"), nullptr}},
    {u"ChargeCancelled", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The %3 put aside were let go"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Charge cancelled"), nullptr}},
    {u"ChargeChangeRefused", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider refused to change the charge: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider refused to change the charge"),
            nullptr}},
    {u"RefundRequested", u"refund",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund of %3 requested: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund of %3 requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund requested")}},
    {u"RefundPending", u"clock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider took the refund of %3; it is on its way"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The refund is on its way"), nullptr}},
    {u"RefundFailed", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund of %3 failed: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund of %3 failed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refund failed")}},
    {u"LinkRequested", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link over %3 requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link requested"), nullptr}},
    {u"LinkIssued", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link created"), nullptr, nullptr}},
    {u"LinkRefused", u"danger",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link refused: %4. Nothing was mailed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link refused. Nothing was mailed"),
            nullptr}},
    {u"LinkDropped", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link dropped before it was created"), nullptr,
            nullptr}},
    {u"LinkRevoked", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link revoked"), nullptr, nullptr}},
    {u"LinkExpired", u"clock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link expired"), nullptr, nullptr}},
    {u"LinkRequested part", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link over a part, %3, requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Payment link over a part requested"), nullptr}},
    {u"LinkRevokeRequested paid", u"link",
        {QT_TRANSLATE_NOOP(
             "quittance::ActivityText", "The link over %3 was paid; pages open for it are to be closed"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "The link was paid; pages open for it are to be closed"),
            nullptr}},
    {u"LinkRevokeRequested expired", u"clock",
        {QT_TRANSLATE_NOOP(
             "quittance::ActivityText", "The last day of the link over %3 is over; it is to be closed"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "The last day of the link is over; it is to be closed"),
            nullptr}},
    {u"LinkRevoked paid", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Pages open for the paid link are closed"), nullptr,
            nullptr}},
    {u"LinkRequested bank_transfer", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Bank details for a transfer of %3 requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Bank details for a transfer requested"), nullptr}},
    {u"LinkIssued bank_transfer", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider gave bank details for a transfer of %3"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider gave bank details for a transfer"),
            nullptr}},
    {u"LinkRevokeRequested bank_transfer", u"bank",
        {QT_TRANSLATE_NOOP(
             "quittance::ActivityText", "The provider shall not wait for a transfer of %3 any more"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "The provider shall not wait for a transfer any more"),
            nullptr}},
    {u"LinkRevoked bank_transfer", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The provider does not wait for the transfer any more"),
            nullptr, nullptr}},
    {u"LinkRequested checkout", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Page to pay %3 now requested"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Page to pay now requested"), nullptr}},
    {u"LinkIssued checkout", u"link",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Page to pay %3 now created"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Page to pay now created"), nullptr}},
    {u"LinkExpired checkout", u"clock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "The page to pay %3 now has expired"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "The page to pay now has expired"), nullptr}},
    {u"TransferPartFunded", u"bank",
        {QT_TRANSLATE_NOOP(
             "quittance::ActivityText", "A part of the transfer for %1 has come; %3 are still missing"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "A part of the transfer has come; %3 are still missing"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "A part of the transfer has come")}},
    {u"CustomerCashSeen", u"bank",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%3 of %2 wait at the payment provider for a document"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "%3 of a customer wait at the payment provider for a document"),
            QT_TRANSLATE_NOOP(
                "quittance::ActivityText", "Money of a customer waits at the payment provider")}},
    {u"MailQueued", u"mail-waiting",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail to %2 put into Outbox"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail put into Outbox"), nullptr}},
    {u"MailComposed", u"mail",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail to %2 composed with its link"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail composed with its link"), nullptr}},
    {u"MailAccepted", u"mail-accepted",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail to %2 accepted by mail server"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail accepted by mail server"), nullptr}},
    {u"MailRejected", u"mail-refused",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail refused by mail server: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail refused by mail server"), nullptr}},
    {u"MailUncertain", u"warning",
        {QT_TRANSLATE_NOOP("quittance::ActivityText",
             "Uncertain whether the mail server took the mail to %2. It is not sent again by itself"),
            QT_TRANSLATE_NOOP("quittance::ActivityText",
                "Uncertain whether the mail server took the mail. It is not sent again by itself"),
            nullptr}},
    {u"MailQueued other", u"mail-waiting",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 to %2 put into Outbox"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 put into Outbox"), nullptr}},
    {u"MailComposed other", u"mail",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 to %2 composed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 composed"), nullptr}},
    {u"MailAccepted other", u"mail-accepted",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 to %2 accepted by mail server"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 accepted by mail server"), nullptr}},
    {u"MailRejected other", u"mail-refused",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 refused by mail server: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "%5 refused by mail server"), nullptr}},
    {u"MailUncertain other", u"warning",
        {QT_TRANSLATE_NOOP("quittance::ActivityText",
             "Uncertain whether the mail server took %5 to %2. It is not sent again by itself"),
            QT_TRANSLATE_NOOP("quittance::ActivityText",
                "Uncertain whether the mail server took %5. It is not sent again by itself"),
            nullptr}},
    {u"RemindersHeld", u"clock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Reminders about %1 held until %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Reminders to %2 held until %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Reminders are sent again")}},
    {u"TagsChanged", u"bookmark",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Tags of %1: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Tags of %2: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Tags: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Tags changed")}},
    {u"NoteChanged", u"note",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Note of %1: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Note of %2: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Note: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Note removed")}},
    {u"MailDropped", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Mail dropped before it was sent"), nullptr, nullptr}},
    {u"EffectDropped", u"void",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Dropped before it was sent: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Dropped before it was sent"), nullptr}},
    {u"EffectDismissed", u"check-circle",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action about %1 dismissed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action for %2 dismissed"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action dismissed")}},
    {u"EffectDismissed again", u"undo",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action about %1 needs somebody again"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action for %2 needs somebody again"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Refused action needs somebody again")}},
    {u"PeriodLocked", u"lock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Locked through %2: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Locked through %2"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Period locked")}},
    {u"PeriodUnlocked", u"lock",
        {QT_TRANSLATE_NOOP("quittance::ActivityText", "Locked only through %2: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Period unlocked: %4"),
            QT_TRANSLATE_NOOP("quittance::ActivityText", "Period unlocked")}},
});
const Sentence *sentenceOf(const QString &kind)
{
    for (const Sentence &sentence : sentences)
        if (kind == QStringView(sentence.kind))
            return &sentence;
    return nullptr;
}

//! Which field, and why: in the CRM's words, else in ours.
QString refusedText(const ActivityLine &line)
{
    QStringList parts{line.words, outboxAnswerText(line.reason)};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

//! What was said, for people: some entries keep a day or a code there.
QString wordsOf(const ActivityLine &line)
{
    if (line.kind == "CrmPushRejected"_L1)
        return refusedText(line);
    if (line.words.isEmpty())
        return {};
    if (line.kind == "RemindersHeld"_L1)
        return dateText(QDate::fromString(line.words, Qt::ISODate));
    if (line.words == "refunded_at_provider"_L1)
        return Words::tr("made at the provider", "a refund");
    return line.kind == "PaymentReceived"_L1 || line.kind == "PaymentPending"_L1
        ? paymentMethodText(line.words)
        : line.words;
}

} // namespace

QString activityText(const ActivityLine &line)
{
    const QStringList values{line.number, line.party, line.amount ? moneyWithCode(*line.amount) : QString(),
        wordsOf(line), mailKindText(line.mailKind, line.mailLevel), line.reason};
    // Of some kinds there are several ways, and each has its own words.
    const Sentence *ofWay = line.mailKind == MailKind::PaymentLink ? sentenceOf(line.kind + u' ' + line.words)
                                                                   : sentenceOf(line.kind + u" other"_s);
    const Sentence *sentence = ofWay ? ofWay : sentenceOf(line.kind);
    if (!sentence)
        return line.words.isEmpty() ? Words::tr("Recorded") : line.words;
    for (const char *text : sentence->texts) {
        if (!text)
            continue;
        const QString said = placed(Words::tr(text), values);
        if (!said.isEmpty())
            return said;
    }
    return {};
}

QStringList kindsTold(const QString &text)
{
    static const QRegularExpression value(u"%[1-5]"_s);
    const QString wanted = foldForSearch(text.trimmed());
    QStringList kinds;
    if (wanted.isEmpty())
        return kinds;
    for (const Sentence &sentence : sentences) {
        const QString kind = QString::fromUtf16(sentence.kind).section(u' ', 0, 0); // In whichever way.
        const bool fits = std::ranges::any_of(sentence.texts, [&](const char *words) {
            return words && foldForSearch(Words::tr(words).remove(value)).contains(wanted);
        });
        if (fits && !kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

QString actorText(const QString &actor)
{
    const qsizetype colon = actor.indexOf(u':');
    const QString role = actor.left(colon);
    QString name = actor.mid(colon + 1);
    if (role == "sync"_L1 || role == "provider"_L1)
        return connectionText(name);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    if (role == "cli"_L1)
        return Words::tr("%1, command line").arg(name);
    return name;
}

QString activityIcon(const QString &kind)
{
    const Sentence *sentence = sentenceOf(kind);
    return sentence ? QString::fromUtf16(sentence->icon) : u"info"_s;
}

} // namespace quittance
