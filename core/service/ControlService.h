#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"
#include "core/domain/InvoiceContent.h"
#include "core/domain/LinkMail.h"
#include "core/domain/NumberSeries.h"
#include "core/domain/StaffMember.h"
#include "core/domain/WaitingApproval.h"

#include <QFuture>
#include <QMap>

namespace quittance {

class Workshop;

//! Who may do what, and what is closed: staff, approvals, the period lock. Thread-safe: every call returns at
//! once.
class ControlService
{
public:
    explicit ControlService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    QFuture<Result<QList<StaffMember>>> staff() const;
    QFuture<Result<void>> saveStaff(StaffMember member);
    //! What the one who asks must not do, with the error a command would give; what is not in it is allowed.
    QFuture<Result<QMap<Right, Error>>> denied() const;

    QFuture<Result<QList<ApprovalRow>>> approvals(bool waitingOnly) const;
    //! What waits, and whether the one who asks may decide it.
    QFuture<Result<QList<WaitingApproval>>> waitingApprovals() const;
    //! See secondPersonAbove() in core/billing/ApprovedMatter.h.
    QFuture<Result<std::optional<Money>>> secondPersonAbove(ApprovalMatter matter) const;
    QFuture<Result<CommandOutcome>> approve(EntryId request);
    QFuture<Result<void>> refuse(EntryId request, QString reason);

    //! How the numbers of documents look from now on; see core/billing/DefineNumberSeries.h.
    QFuture<Result<void>> defineNumbers(DocumentType type, QString mask, qint64 next);
    QFuture<Result<void>> defineSeries(QString series, QString mask, qint64 next);
    //! Those that an invoice may be issued in, the usual one first.
    QFuture<Result<QList<NumberSeries>>> numberSeries() const;
    //! The mask of the documents' numbers.
    QFuture<Result<QString>> numberMask(DocumentType type) const;

    //! Null: nothing is locked.
    QFuture<Result<QDate>> lockedThrough() const;
    QFuture<Result<void>> lock(QDate through, QString reason);
    //! A null day opens everything.
    QFuture<Result<void>> unlock(QDate through, QString reason);

private:
    Workshop &m_workshop;
};

} // namespace quittance
