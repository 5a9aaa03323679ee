#include "core/service/ControlService.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/DefineNumberSeries.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/NumberTaker.h"
#include "core/billing/SaveStaff.h"
#include "core/billing/waitingApprovals.h"
#include "core/service/inBook.h"
#include "core/service/linkRoute.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/StaffTable.h"

namespace quittance {

QFuture<Result<QList<StaffMember>>> ControlService::staff() const
{
    return readIn(m_workshop, [](Book &book) { return StaffTable(book.database).list(); });
}

QFuture<Result<void>> ControlService::saveStaff(StaffMember member)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::saveStaff(book, member); });
}

QFuture<Result<QMap<Right, Error>>> ControlService::denied() const
{
    return readIn(m_workshop, [](Book &book) -> Result<QMap<Right, Error>> {
        QMap<Right, Error> denied;
        for (int i = 0; i <= static_cast<int>(Right::ManageBook); ++i) {
            const Result<void> allowed = requireRight(book, static_cast<Right>(i));
            if (!allowed && allowed.error().kind != ErrorKind::InvalidInput)
                return fail(allowed.error());
            if (!allowed)
                denied.insert(static_cast<Right>(i), allowed.error());
        }
        return denied;
    });
}

QFuture<Result<QList<ApprovalRow>>> ControlService::approvals(bool waitingOnly) const
{
    return readIn(m_workshop, [=](Book &book) { return quittance::approvals(book, waitingOnly); });
}

QFuture<Result<QList<WaitingApproval>>> ControlService::waitingApprovals() const
{
    return readIn(m_workshop, [](Book &book) { return quittance::waitingApprovals(book); });
}

QFuture<Result<std::optional<Money>>> ControlService::secondPersonAbove(ApprovalMatter matter) const
{
    return readIn(m_workshop, [=](Book &book) { return quittance::secondPersonAbove(book, matter); });
}

QFuture<Result<CommandOutcome>> ControlService::approve(EntryId request)
{
    return commandIn(
        m_workshop, [=, &workshop = m_workshop](Book &book, QDate today) -> Result<CommandOutcome> {
            return approvalById(book, request).and_then([&](const ApprovalRow &row) {
                return refundIn(
                    workshop, book, row.matter.connection, [&](Book &sealing, const RefundRoute &route) {
                        return giveApproval(sealing, request, today, route);
                    });
            });
        });
}

QFuture<Result<void>> ControlService::refuse(EntryId request, QString reason)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return refuseApproval(book, request, reason); });
}

QFuture<Result<void>> ControlService::defineNumbers(DocumentType type, QString mask, qint64 next)
{
    return commandIn(m_workshop,
        [=](Book &book, QDate today) { return defineNumberSeries(book, type, mask, next, today); });
}

QFuture<Result<void>> ControlService::defineSeries(QString series, QString mask, qint64 next)
{
    return commandIn(m_workshop,
        [=](Book &book, QDate today) { return defineNumberSeries(book, series, mask, next, today); });
}

QFuture<Result<QList<NumberSeries>>> ControlService::numberSeries() const
{
    return readIn(m_workshop, [](Book &book) -> Result<QList<NumberSeries>> {
        const QString usual = NumberTaker::seriesOf(DocumentType::Invoice);
        NumberSeriesTable table(book.database);
        const auto defined = table.defined();
        const Result<QString> mask = table.mask(usual);
        if (!defined || !mask)
            return fail(defined ? mask.error() : defined.error());
        QList<NumberSeries> all{{.name = usual, .mask = *mask, .isUsual = true}};
        for (const NumberSeriesTable::Defined &each : *defined)
            if (each.series != usual && each.series != NumberTaker::seriesOf(DocumentType::CreditNote))
                all.append({.name = each.series, .mask = each.mask});
        return all;
    });
}

QFuture<Result<QString>> ControlService::numberMask(DocumentType type) const
{
    return readIn(m_workshop,
        [=](Book &book) { return NumberSeriesTable(book.database).mask(NumberTaker::seriesOf(type)); });
}

QFuture<Result<QDate>> ControlService::lockedThrough() const
{
    return readIn(m_workshop, [](Book &book) { return PeriodLockTable(book.database).lockedThrough(); });
}

QFuture<Result<void>> ControlService::lock(QDate through, QString reason)
{
    return commandIn(
        m_workshop, [=](Book &book, QDate today) { return lockPeriod(book, through, reason, today); });
}

QFuture<Result<void>> ControlService::unlock(QDate through, QString reason)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return unlockPeriod(book, through, reason); });
}

} // namespace quittance
