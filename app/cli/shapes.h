#pragma once

#include "core/domain/ContactRow.h"
#include "core/domain/Dispute.h"
#include "core/domain/InvoiceDetail.h"
#include "core/domain/LinkMail.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/PayoutRow.h"
#include "core/domain/ScheduleRow.h"
#include "core/domain/StaffMember.h"
#include "core/domain/SyncProgress.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quittance {

// The JSON of the command line, documented in docs/cli.md. Changes are additions.

QString contactKindCode(ContactRow::Kind kind); //!< "company", "person"
QJsonValue textOrNullShape(const QString &text); //!< null when it is empty.
QJsonObject moneyShape(Money money);
QJsonObject activityShape(const ActivityLine &line);
QJsonValue dateShape(QDate date); //!< null when there is none.
QJsonValue instantShape(const QDateTime &instant);
QJsonObject invoiceShape(const InvoiceRow &row, QDate today);
QJsonObject detailShape(const InvoiceDetail &detail, QDate today);
QJsonObject paymentShape(const PaymentRow &payment);
//! Money that waits at a provider.
QJsonObject cashShape(const CustomerCash &cash);
QJsonObject disputeShape(const Dispute &dispute);
QJsonObject payoutShape(const PayoutRow &row);
QJsonObject payoutLineShape(const PayoutLine &line, Currency currency);
QJsonObject creditShape(const Credit &credit);
QJsonObject originShape(const DraftOrigin &origin);
QJsonObject scheduleShape(const ScheduleRow &row);
QJsonObject staffShape(const StaffMember &member);
QString approvalStateCode(ApprovalRow::State state); //!< waiting, given, refused
QJsonObject approvalShape(const ApprovalRow &row);
QJsonObject outboxShape(const OutboxRow &row);
QJsonObject outcomeShape(const CommandOutcome &outcome);
QJsonObject reportShape(const SyncReport &report);
//! How a sync ended, for the program that asked for it: the report, an error as its one problem, and "text",
//! which tells it to a person.
QJsonObject endShape(const Result<SyncReport> &report);

} // namespace quittance
