#include "core/service/ReportService.h"

#include "core/base/Clock.h"
#include "core/journal/Replay.h"
#include "core/journal/Verify.h"
#include "core/journal/activityLines.h"
#include "core/journal/bookDay.h"
#include "core/service/Workshop.h"
#include "core/service/ledgerExport.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Number of the last entry that was recorded by the end of a day of the book; everything without a day.
Result<qint64> knownSeq(Database &database, QDate knownAt)
{
    if (!knownAt.isValid())
        return std::numeric_limits<qint64>::max();
    return bookDayEnd(database, knownAt).and_then([&database](const QDateTime &end) {
        return EntryTable(database).lastRecordedBefore(end);
    });
}

LedgerCheck checkFrom(const LedgerVerdict &verdict)
{
    return {
        .ok = verdict.ok(), .entries = verdict.entries, .head = verdict.head, .problems = verdict.problems};
}

Result<LedgerCheck> check(Workshop &workshop, Database &database)
{
    return verifyLedger(database, workshop.profile() + u"/verify.sqlite"_s).transform(checkFrom);
}

} // namespace

QFuture<Result<QDate>> ReportService::today() const
{
    return m_workshop.reads().run(
        [this](Database &database, const StopFlag &) { return bookDay(database, m_workshop.clock().now()); });
}

QFuture<Result<QList<AgeingLine>>> ReportService::ageing(QDate asOf, QDate knownAt) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return knownSeq(database, knownAt).and_then([&](qint64 seq) {
            return PostingTable(database).ageing(asOf, seq);
        });
    });
}

QFuture<Result<QList<AccountBalance>>> ReportService::balances(QDate asOf) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return PostingTable(database)
            .balances(asOf, std::numeric_limits<qint64>::max())
            .transform([](const QList<PostingTable::Balance> &found) {
                QList<AccountBalance> balances;
                for (const PostingTable::Balance &balance : found)
                    balances.append({.account = ledgerAccount(balance.account), .amount = balance.amount});
                return balances;
            });
    });
}

QFuture<Result<QList<PaymentRow>>> ReportService::payments(int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return PaymentTable(database).list(limit); });
}

QFuture<Result<QList<ActivityLine>>> ReportService::activity(qint64 seq, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return journalPage(database, seq, limit); });
}

QFuture<Result<QByteArray>> ReportService::exportLedger(Format format) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return format == Format::Hledger ? hledgerText(database) : ledgerCsv(database);
    });
}

QFuture<Result<LedgerCheck>> ReportService::verify() const
{
    return m_workshop.reads().run(
        [this](Database &database, const StopFlag &) { return check(m_workshop, database); });
}

QFuture<Result<LedgerCheck>> ReportService::rebuild()
{
    return m_workshop.commands().run([this](Database &database, const StopFlag &) {
        return rebuildProjections(database).and_then([&] { return check(m_workshop, database); });
    });
}

} // namespace quittance
