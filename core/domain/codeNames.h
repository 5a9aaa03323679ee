#pragma once

#include "core/domain/BankLineRow.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/MailKind.h"
#include "core/domain/PayWay.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/Payout.h"
#include "core/domain/StaffMember.h"

#include <optional>

namespace quittance {

// The words that journal, tables, command line and JSON use for the choices there are; empty for other words.

QString codeOf(Role role); //!< viewer, clerk, accountant, owner
std::optional<Role> roleFrom(QStringView code);

QString codeOf(Right right); //!< draft, issue, record_payment, …

QString codeOf(ApprovalMatter::What what); //!< void, write_off, refund
std::optional<ApprovalMatter::What> approvalFrom(QStringView code);

QString codeOf(WriteOffCause cause); //!< bad_debt, shortfall, bank_fee
std::optional<WriteOffCause> writeOffCauseFrom(QStringView code);

QString codeOf(InvoiceState state); //!< draft, open, partly_paid, paid, void, written_off, …

QString codeOf(ManualMethod method); //!< bank, cash, cheque, terminal
std::optional<ManualMethod> manualMethodFrom(QStringView code);

QString codeOf(PayWay way); //!< page, bank_transfer, checkout
std::optional<PayWay> payWayFrom(QStringView code);

QString codeOf(MailKind kind); //!< payment_link, reminder, receipt, document, statement
std::optional<MailKind> mailKindFrom(QStringView code);

QString codeOf(PayoutLine::Category category); //!< payment, refund, dispute, fee, adjustment
std::optional<PayoutLine::Category> payoutCategoryFrom(QStringView code);

QString codeOf(BankMatchWhat what); //!< payment, payout, return, refund, set_aside
std::optional<BankMatchWhat> bankMatchFrom(QStringView code);

QString codeOf(BankMatchReason reason); //!< reference, number, numbers, recorded, …, by_hand
QString codeOf(BankConfidence confidence); //!< hint, weak, strong, certain
QString codeOf(BankLineState state); //!< open, doubtful, partly, matched, set_aside, replaced

} // namespace quittance
