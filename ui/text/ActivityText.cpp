#include "ui/text/ActivityText.h"

#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/placed.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! %1 number, %2 party, %3 amount, %4 words. The first text whose values are all known is taken.
struct Sentence {
    const char16_t *kind;
    const char16_t *icon;
    std::array<const char *, 3> texts;
};

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ActivityText", text)
constexpr auto sentences = std::to_array<Sentence>({
    {u"CompanyProfileSet", u"company",
        {SAY("Company details saved: %2"), SAY("Company details saved"), nullptr}},
    {u"NumberSeriesDefined", u"document",
        {SAY("Number series %4 defined"), SAY("Number series defined"), nullptr}},
    {u"CustomerSaved", u"person", {SAY("Customer %2 saved"), SAY("Customer saved"), nullptr}},
    {u"CustomerErased", u"person", {SAY("Customer's personal data erased"), nullptr, nullptr}},
    {u"InvoiceIssued", u"document",
        {SAY("Invoice %1 issued over %3"), SAY("Invoice %1 issued"), SAY("Invoice issued")}},
    {u"CustomerMerged", u"customers",
        {SAY("Another record merged into %2"), SAY("Customers merged"), nullptr}},
    {u"CustomerArchived", u"person",
        {SAY("Customer %2 archived or taken out of the archive"), SAY("Customer archived"), nullptr}},
    {u"StaffSaved", u"person", {SAY("%2 works with the book as %4"), SAY("Staff changed"), nullptr}},
    {u"ApprovalRequested", u"lock",
        {SAY("A second person was asked about %3: %4"), SAY("A second person was asked: %4"),
            SAY("A second person was asked")}},
    {u"ApprovalGiven", u"check-circle", {SAY("A second person agreed"), nullptr, nullptr}},
    {u"ApprovalRefused", u"danger",
        {SAY("A second person refused: %4"), SAY("A second person refused"), nullptr}},
    {u"InvoiceVoided", u"void", {SAY("Voided: %4"), SAY("Voided"), nullptr}},
    {u"WriteOffReversed", u"undo",
        {SAY("Write-off of %3 taken back: money came in"), SAY("Write-off taken back"), nullptr}},
    {u"CreditNoteIssued", u"document",
        {SAY("Credit note %1 issued over %3"), SAY("Credit note issued"), nullptr}},
    {u"InvoiceWrittenOff", u"void", {SAY("%3 written off"), SAY("Written off"), nullptr}},
    {u"PaymentReceived", u"payments", {SAY("%3 received: %4"), SAY("%3 received"), SAY("Payment received")}},
    {u"PaymentAllocated", u"check-circle",
        {SAY("%3 allocated to %1"), SAY("%3 allocated"), SAY("Payment allocated")}},
    {u"AllocationReversed", u"undo",
        {SAY("Allocation of %3 taken back"), SAY("Allocation taken back"), nullptr}},
    {u"PaymentAssigned", u"person",
        {SAY("%3 belongs to %2"), SAY("It became known whose the payment is"), nullptr}},
    {u"RefundSettled", u"refund", {SAY("%3 paid back: %4"), SAY("%3 paid back"), SAY("Paid back")}},
    {u"RefundReversed", u"undo", {SAY("Refund of %3 came back"), SAY("Refund came back"), nullptr}},
    {u"DisputeOpened", u"dispute",
        {SAY("The payer disputes %3: %4"), SAY("The payer disputes %3"), SAY("Dispute opened")}},
    {u"DisputeClosed", u"dispute", {SAY("Dispute over %3 ended: %4"), SAY("Dispute ended"), nullptr}},
    {u"PaymentReversed", u"undo", {SAY("Payment of %3 reversed"), SAY("Payment reversed"), nullptr}},
    {u"PaymentReversed dispute_won", u"payments",
        {SAY("%3 of a lost dispute came back"), SAY("What a lost dispute had taken came back"), nullptr}},
    {u"GatewayBalanceMoved", u"bank",
        {SAY("Fee of %3 kept by the provider"), SAY("Provider's balance moved"), nullptr}},
    {u"PaymentPending", u"clock",
        {SAY("%3 is on its way: %4"), SAY("%3 is on its way"), SAY("A payment is on its way")}},
    {u"PaymentPendingFailed", u"danger",
        {SAY("A payment did not come: %4"), SAY("A payment did not come"), nullptr}},
    {u"DisputeUpdated", u"dispute",
        {SAY("Dispute: %3 withdrawn"), SAY("Dispute stands at: %4"), SAY("Dispute changed")}},
    {u"PayoutRecorded", u"bank", {SAY("%2 pays out %3"), SAY("Payout of %3"), SAY("Payout")}},
    {u"PayoutExplained", u"bank",
        {SAY("Payout of %3 explained line by line"), SAY("Payout explained line by line"), nullptr}},
    {u"PayoutFailed", u"danger",
        {SAY("Payout of %3 came back: %4"), SAY("Payout of %3 came back"), SAY("Payout came back")}},
    {u"BankStatementImported", u"bank",
        {SAY("Statement %1 of %2 read: %4 new movements"), SAY("Statement of %2 read: %4 new movements"),
            SAY("Bank statement read")}},
    {u"BankLineMatched", u"check-circle",
        {SAY("%3 on the bank account matched: %2"), SAY("%3 on the bank account matched"), nullptr}},
    {u"BankLineMatched set_aside", u"void",
        {SAY("%3 on the bank account set aside"), SAY("A movement of the bank account set aside"), nullptr}},
    {u"BankLineMatched return", u"undo",
        {SAY("%3 on the bank account: a payment of %2 went back"),
            SAY("%3 on the bank account: a payment went back"), nullptr}},
    {u"BankLineMatched payout", u"bank",
        {SAY("Payout of %2 arrived on the bank account: %3"), SAY("Payout arrived on the bank account: %3"),
            nullptr}},
    {u"BankLineUnmatched", u"undo",
        {SAY("Match of %3 on the bank account taken back: %4"),
            SAY("Match of %3 on the bank account taken back"), nullptr}},
    {u"LinkRevokeRequested", u"link",
        {SAY("Payment link over %3 is to be closed"), SAY("Payment link is to be closed"), nullptr}},
    {u"LinkRevokeRefused", u"danger",
        {SAY("Payment link could not be closed: %4"), SAY("Payment link could not be closed"), nullptr}},
    {u"GatewayCustomerLinked", u"person",
        {SAY("%2 is known to the payment provider"), SAY("Customer known to the payment provider"), nullptr}},
    {u"CrmPushRequested", u"sync",
        {SAY("The CRM is to be told about %2"), SAY("The CRM is to be told about a customer"), nullptr}},
    {u"CrmNoteRequested", u"note",
        {SAY("A remark about this invoice is to go to the CRM"), nullptr, nullptr}},
    {u"CrmPushDone", u"check-circle",
        {SAY("The CRM knows the news of %2"), SAY("The CRM knows the news of a customer"), nullptr}},
    {u"CrmPushRejected", u"danger",
        {SAY("The CRM refused the news of %2: %4"), SAY("The CRM refused the news of %2"),
            SAY("The CRM refused the news of a customer")}},
    {u"CrmConflictResolved", u"check-circle",
        {SAY("A difference between book and CRM over %2 settled: %4"),
            SAY("A difference between book and CRM settled"), nullptr}},
    {u"CardSaved", u"card", {SAY("Card %4 of %2 saved"), SAY("Card saved"), nullptr}},
    {u"CardRemoved", u"card", {SAY("Saved card of %2 removed"), SAY("Saved card removed"), nullptr}},
    {u"ChargeRequested", u"card",
        {SAY("Charge of %3 to %4 requested"), SAY("Charge of %3 requested"), SAY("Charge requested")}},
    {u"ChargeSucceeded", u"check-circle", {SAY("%3 charged to %4"), SAY("%3 charged"), SAY("Charged")}},
    {u"ChargeNeedsAction", u"warning",
        {SAY("The card's holder must agree to the charge of %3"),
            SAY("The card's holder must agree to the charge"), nullptr}},
    {u"ChargeFailed", u"danger",
        {SAY("Charge of %3 failed: %4"), SAY("Charge of %3 failed"), SAY("Charge failed")}},
    {u"ChargeAuthorised", u"card",
        {SAY("%3 put aside on %4"), SAY("%3 put aside on the card"), SAY("Put aside on the card")}},
    {u"CaptureRequested", u"card",
        {SAY("Taking %3 that was put aside"), SAY("Taking what was put aside"), nullptr}},
    {u"ChargeCancelRequested", u"void",
        {SAY("The %3 put aside are to be let go"), SAY("What was put aside is to be let go"), nullptr}},
    {u"ChargeCancelled", u"void", {SAY("The %3 put aside were let go"), SAY("Charge cancelled"), nullptr}},
    {u"ChargeChangeRefused", u"danger",
        {SAY("The provider refused to change the charge: %4"),
            SAY("The provider refused to change the charge"), nullptr}},
    {u"RefundRequested", u"refund",
        {SAY("Refund of %3 requested: %4"), SAY("Refund of %3 requested"), SAY("Refund requested")}},
    {u"RefundPending", u"clock",
        {SAY("The provider took the refund of %3; it is on its way"), SAY("The refund is on its way"),
            nullptr}},
    {u"RefundFailed", u"danger",
        {SAY("Refund of %3 failed: %4"), SAY("Refund of %3 failed"), SAY("Refund failed")}},
    {u"LinkRequested", u"link",
        {SAY("Payment link over %3 requested"), SAY("Payment link requested"), nullptr}},
    {u"LinkIssued", u"link", {SAY("Payment link created"), nullptr, nullptr}},
    {u"LinkRefused", u"danger",
        {SAY("Payment link refused: %4. Nothing was mailed"), SAY("Payment link refused. Nothing was mailed"),
            nullptr}},
    {u"LinkDropped", u"void", {SAY("Payment link dropped before it was created"), nullptr, nullptr}},
    {u"LinkRevoked", u"link", {SAY("Payment link revoked"), nullptr, nullptr}},
    {u"LinkExpired", u"clock", {SAY("Payment link expired"), nullptr, nullptr}},
    {u"LinkRequested bank_transfer", u"bank",
        {SAY("Bank details for a transfer of %3 requested"), SAY("Bank details for a transfer requested"),
            nullptr}},
    {u"LinkIssued bank_transfer", u"bank",
        {SAY("The provider gave bank details for a transfer of %3"),
            SAY("The provider gave bank details for a transfer"), nullptr}},
    {u"LinkRevokeRequested bank_transfer", u"bank",
        {SAY("The provider shall not wait for a transfer of %3 any more"),
            SAY("The provider shall not wait for a transfer any more"), nullptr}},
    {u"LinkRevoked bank_transfer", u"bank",
        {SAY("The provider does not wait for the transfer any more"), nullptr, nullptr}},
    {u"LinkRequested checkout", u"link",
        {SAY("Page to pay %3 now requested"), SAY("Page to pay now requested"), nullptr}},
    {u"LinkIssued checkout", u"link",
        {SAY("Page to pay %3 now created"), SAY("Page to pay now created"), nullptr}},
    {u"LinkExpired checkout", u"clock",
        {SAY("The page to pay %3 now has expired"), SAY("The page to pay now has expired"), nullptr}},
    {u"TransferPartFunded", u"bank",
        {SAY("A part of the transfer for %1 has come; %3 are still missing"),
            SAY("A part of the transfer has come; %3 are still missing"),
            SAY("A part of the transfer has come")}},
    {u"CustomerCashSeen", u"bank",
        {SAY("%3 of %2 wait at the payment provider for a document"),
            SAY("%3 of a customer wait at the payment provider for a document"),
            SAY("Money of a customer waits at the payment provider")}},
    {u"MailQueued", u"mail-waiting",
        {SAY("Mail to %2 put into Outbox"), SAY("Mail put into Outbox"), nullptr}},
    {u"MailComposed", u"mail",
        {SAY("Mail to %2 composed with its link"), SAY("Mail composed with its link"), nullptr}},
    {u"MailAccepted", u"mail-accepted",
        {SAY("Mail to %2 accepted by mail server"), SAY("Mail accepted by mail server"), nullptr}},
    {u"MailRejected", u"mail-refused",
        {SAY("Mail refused by mail server: %4"), SAY("Mail refused by mail server"), nullptr}},
    {u"MailUncertain", u"warning",
        {SAY("Uncertain whether the mail server took the mail to %2. It is not sent again by itself"),
            SAY("Uncertain whether the mail server took the mail. It is not sent again by itself"), nullptr}},
    {u"MailQueued other", u"mail-waiting",
        {SAY("%5 to %2 put into Outbox"), SAY("%5 put into Outbox"), nullptr}},
    {u"MailComposed other", u"mail", {SAY("%5 to %2 composed"), SAY("%5 composed"), nullptr}},
    {u"MailAccepted other", u"mail-accepted",
        {SAY("%5 to %2 accepted by mail server"), SAY("%5 accepted by mail server"), nullptr}},
    {u"MailRejected other", u"mail-refused",
        {SAY("%5 refused by mail server: %4"), SAY("%5 refused by mail server"), nullptr}},
    {u"MailUncertain other", u"warning",
        {SAY("Uncertain whether the mail server took %5 to %2. It is not sent again by itself"),
            SAY("Uncertain whether the mail server took %5. It is not sent again by itself"), nullptr}},
    {u"RemindersHeld", u"clock",
        {SAY("Reminders about %1 held until %4"), SAY("Reminders to %2 held until %4"),
            SAY("Reminders are sent again")}},
    {u"MailDropped", u"void", {SAY("Mail dropped before it was sent"), nullptr, nullptr}},
    {u"EffectDropped", u"void",
        {SAY("Dropped before it was sent: %4"), SAY("Dropped before it was sent"), nullptr}},
    {u"PeriodLocked", u"lock",
        {SAY("Locked through %2: %4"), SAY("Locked through %2"), SAY("Period locked")}},
    {u"PeriodUnlocked", u"lock",
        {SAY("Locked only through %2: %4"), SAY("Period unlocked: %4"), SAY("Period unlocked")}},
});
#undef SAY

const Sentence *sentenceOf(const QString &kind)
{
    for (const Sentence &sentence : sentences)
        if (kind == QStringView(sentence.kind))
            return &sentence;
    return nullptr;
}

} // namespace

QString activityText(const ActivityLine &line)
{
    const QString words = line.kind == "RemindersHeld"_L1 && !line.words.isEmpty()
        ? dateText(QDate::fromString(line.words, Qt::ISODate))
        : line.words;
    const QStringList values{line.number, line.party, line.amount ? moneyWithCode(*line.amount) : QString(),
        words, mailKindText(line.mailKind, line.mailLevel)};
    // Of some kinds there are several ways, and each has its own words.
    const Sentence *ofWay = line.mailKind == MailKind::PaymentLink ? sentenceOf(line.kind + u' ' + line.words)
                                                                   : sentenceOf(line.kind + u" other"_s);
    const Sentence *sentence = ofWay ? ofWay : sentenceOf(line.kind);
    if (!sentence)
        return line.words.isEmpty() ? QCoreApplication::translate("quittance::ActivityText", "Recorded")
                                    : line.words;
    for (const char *text : sentence->texts) {
        if (!text)
            continue;
        const QString said = placed(QCoreApplication::translate("quittance::ActivityText", text), values);
        if (!said.isEmpty())
            return said;
    }
    return {};
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
        return QCoreApplication::translate("quittance::ActivityText", "%1, command line").arg(name);
    return name;
}

QString activityIcon(const QString &kind)
{
    const Sentence *sentence = sentenceOf(kind);
    return sentence ? QString::fromUtf16(sentence->icon) : u"info"_s;
}

} // namespace quittance
