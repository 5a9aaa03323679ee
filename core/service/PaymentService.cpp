#include "core/service/PaymentService.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/RecordPayment.h"
#include "core/payments/GatewayRegistry.h"
#include "core/service/disputeEvidence.h"
#include "core/service/inBook.h"
#include "core/service/linkRoute.h"
#include "core/store/AllocationTable.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/BankStatementTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/EvidenceQuery.h"
#include "core/store/PaymentList.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/SettingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QDate dayOr(QDate on, QDate today)
{
    return on.isValid() ? on : today;
}

} // namespace

QFuture<Result<PaymentId>> PaymentService::record(PaymentOrder order)
{
    return commandIn(m_workshop, [order](Book &book, QDate today) mutable {
        order.on = dayOr(order.on, today);
        order.today = today;
        return recordPayment(book, order);
    });
}

QFuture<Result<void>> PaymentService::assign(PaymentId payment, CustomerId customer)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return assignPayment(book, payment, customer); });
}

QFuture<Result<void>> PaymentService::allocate(
    CreditSource source, QList<AllocationOrder> orders, bool thirdParty, QDate on)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) {
        return allocateCredit(book, source, orders, thirdParty, dayOr(on, today), today);
    });
}

QFuture<Result<void>> PaymentService::takeBack(EntryId allocation, QString reason, QDate on)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) {
        return reverseAllocation(book, allocation, reason, dayOr(on, today), today);
    });
}

QFuture<Result<void>> PaymentService::reverse(PaymentId payment, QString reason, QDate on)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) {
        return reversePayment(book, payment, reason, dayOr(on, today), today);
    });
}

QFuture<Result<CommandOutcome>> PaymentService::refund(ApprovalMatter matter)
{
    return commandIn(m_workshop, [matter, &workshop = m_workshop](Book &book, QDate today) mutable {
        matter.what = ApprovalMatter::What::Refund;
        matter.on = dayOr(matter.on, today);
        return refundIn(workshop, book, matter.connection,
            [&](Book &sealing, const RefundRoute &route) { return carryOut(sealing, matter, today, route); });
    });
}

QFuture<Result<Credit>> PaymentService::credit(CreditSource source) const
{
    return readIn(m_workshop, [=](Book &book) { return creditOf(book, source); });
}

QFuture<Result<QList<Credit>>> PaymentService::creditsOf(CustomerId customer) const
{
    return readIn(m_workshop, [=](Book &book) { return quittance::creditsOf(book, customer); });
}

QFuture<Result<QList<PayoutRow>>> PaymentService::payouts(int limit) const
{
    return readIn(m_workshop, [=](Book &book) { return BankCloseQueries(book.database).payouts(limit); });
}

QFuture<Result<PayoutRow>> PaymentService::payout(QString id) const
{
    return readIn(m_workshop, [=](Book &book) { return PayoutTable(book.database).byId(id); });
}

QFuture<Result<QList<PayoutLine>>> PaymentService::payoutLines(QString id) const
{
    return readIn(m_workshop, [=](Book &book) { return PayoutTable(book.database).lines(id); });
}

QFuture<Result<ListPage<PaymentRow>>> PaymentService::firstPage(PaymentQuery query, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) -> Result<ListPage<PaymentRow>> {
        const auto keys = PaymentList(database).order(query, limit + 1);
        if (!keys)
            return fail(keys.error());
        return PaymentTable(database).rows(keys->mid(0, limit)).transform([&](const QList<PaymentRow> &rows) {
            return ListPage<PaymentRow>{.rows = rows, .complete = keys->size() <= limit};
        });
    });
}

QFuture<Result<QList<qint64>>> PaymentService::order(PaymentQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return PaymentList(database).order(query); });
}

QFuture<Result<QList<PaymentRow>>> PaymentService::rows(QList<qint64> keys) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return PaymentTable(database).rows(keys); });
}

QFuture<Result<PaymentRow>> PaymentService::row(PaymentId id) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return PaymentTable(database).row(id); });
}

QFuture<Result<QList<PaymentRow>>> PaymentService::alike(
    CustomerId customer, Money amount, QDate bookedOn) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return PaymentTable(database).alike(customer, amount, bookedOn);
    });
}

QFuture<Result<QList<AllocationRow>>> PaymentService::allocations(PaymentId payment) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return AllocationTable(database).standingOf({.payment = payment, .creditNote = {}});
    });
}

QFuture<Result<QStringList>> PaymentService::accounts() const
{
    return m_workshop.reads().run(
        [](Database &database, const StopFlag &) { return BankStatementTable(database).accounts(); });
}

QFuture<Result<QStringList>> PaymentService::connections() const
{
    return readIn(m_workshop, [](Book &book) { return PaymentList(book.database).connections(); });
}

QFuture<Result<QList<Money>>> PaymentService::leftSums(PaymentQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return PaymentList(database).leftSums(query); });
}

QFuture<Result<QList<Money>>> PaymentService::amountSums(PaymentQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return PaymentList(database).amountSums(query); });
}

QFuture<Result<QList<Dispute>>> PaymentService::disputes() const
{
    return readIn(m_workshop, [](Book &book) { return DisputeTable(book.database).listOpen(); });
}

QFuture<Result<DisputeEvidence>> PaymentService::evidence(QString dispute) const
{
    return readIn(m_workshop, [=](Book &book) { return EvidenceQuery(book.database).of(dispute); });
}

QFuture<Result<void>> PaymentService::tickEvidence(QString dispute, EvidencePiece piece, bool isDone)
{
    return commandIn(
        m_workshop, [=](Book &book, QDate) { return quittance::tickEvidence(book, dispute, piece, isDone); });
}

QFuture<Result<QStringList>> PaymentService::saveEvidence(QString dispute, QString folder) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &) -> Result<QStringList> {
        Result<Book> book = m_workshop.book(database);
        return book ? quittance::saveEvidence(*book, dispute, folder) : fail(book.error());
    });
}

QFuture<Result<QUrl>> PaymentService::providerPage(QString externalKey) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QUrl> {
        const GatewayType *type = GatewayRegistry::find(externalKey.section(u':', 0, 0));
        const QUrl page = type && type->page ? type->page(externalKey) : QUrl();
        const auto noPage = fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"gateway.no_page"_s,
            .field = u"id"_s,
            .value = externalKey});
        if (page.isEmpty())
            return noPage;
        const Result<QString> server = SettingTable(book.database).value(type->id + u".base_url"_s);
        if (!server)
            return fail(server.error());
        if (!server->isEmpty() && QUrl(*server) != type->baseUrl)
            return noPage;
        return page;
    });
}

} // namespace quittance
