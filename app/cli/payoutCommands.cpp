#include "app/cli/commands.h"

#include "app/cli/closeShapes.h"
#include "app/cli/shapes.h"

#include "core/domain/codeNames.h"
#include "ui/text/CloseText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString sumText(qint64 minor, const PayoutRow &row)
{
    return moneyText(Money(minor, row.payout.amount.currency()));
}

QJsonArray linesShape(const QList<PayoutLine> &lines, Currency currency)
{
    QJsonArray objects;
    for (const PayoutLine &line : lines)
        objects.append(payoutLineShape(line, currency));
    return objects;
}

//! proposed: null where the provider says itself what it is made of, or cannot be asked now.
void showLines(Session &session, const PayoutRow &row, const QList<PayoutLine> &lines,
    const std::optional<PayoutProposal> &proposal)
{
    const Currency currency = row.payout.amount.currency();
    QJsonObject shape = payoutShape(row);
    shape.insert("lines"_L1, linesShape(lines, currency));
    shape.insert("proposed"_L1,
        proposal ? QJsonValue(QJsonObject{{u"lines"_s, linesShape(proposal->lines, currency)},
            {u"sum"_s, moneyShape(proposal->sum)}, {u"rest"_s, moneyShape(proposal->rest)}})
                 : QJsonValue());
    if (session.console().isJson()) {
        session.console().result(shape, {});
        return session.finish(Exit::Done);
    }
    QList<QStringList> rows;
    for (const PayoutLine &line : proposal ? proposal->lines : lines)
        rows.append({codeOf(line.category), line.word, sumText(line.grossMinor, row),
            sumText(line.feeMinor, row), sumText(line.netMinor, row), line.source});
    session.console().list({}, {u"What"_s, u"Word"_s, u"Gross"_s, u"Fee"_s, u"Net"_s, u"Of"_s}, rows);
    if (proposal)
        session.console().note(u"Proposed, not told by the provider: %1; not explained by it: %2."_s.arg(
            moneyText(proposal->sum), moneyText(proposal->rest)));
    session.finish(Exit::Done);
}

//! One by hand is shown with what it probably consists of, where the provider can be asked for that.
void showByHand(Session &session, const PayoutRow &row)
{
    whenReady(session.book().payWays().payoutProposal(row.payout.id), &session,
        [&session, row](const Result<PayoutProposal> &proposal) {
            if (!proposal)
                session.console().note(errorText(proposal.error()));
            showLines(session, row, {}, proposal ? std::optional(*proposal) : std::nullopt);
        });
}

} // namespace

void payoutsList(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(
        session.book().closing().payouts(*limit), [&session](const QList<PayoutReconciliation> &payouts) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const PayoutReconciliation &payout : payouts) {
                const PayoutRow &row = payout.row;
                objects.append(reconciliationShape(payout));
                rows.append({dateText(row.bookedOn), moneyWithCode(row.payout.amount),
                    sumText(row.paymentsMinor, row), sumText(row.refundsMinor, row),
                    sumText(row.disputesMinor, row), sumText(row.adjustmentsMinor, row),
                    sumText(row.feesMinor, row), sumText(row.unexplainedMinor, row),
                    payout.bank ? dateText(payout.bank->on) : payoutArrivalText(payout.state),
                    row.payout.id});
            }
            session.console().list(objects,
                {u"Date"_s, u"Amount"_s, u"Payments"_s, u"Refunds"_s, u"Disputes"_s, u"Adjustments"_s,
                    u"Fees"_s, u"Unexplained"_s, u"Bank"_s, u"Id"_s},
                rows);
            session.finish(Exit::Done);
        });
}

void payoutsShow(Session &session)
{
    session.then(session.book().payments().payout(session.word(0)), [&session](const PayoutRow &row) {
        if (!row.payout.isAutomatic && !row.isExplained)
            return showByHand(session, row);
        session.then(session.book().payments().payoutLines(row.payout.id),
            [&session, row](const QList<PayoutLine> &lines) { showLines(session, row, lines, {}); });
    });
}

void paymentsDisputes(Session &session)
{
    session.then(session.book().payments().disputes(), [&session](const QList<Dispute> &disputes) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const Dispute &dispute : disputes) {
            objects.append(disputeShape(dispute));
            rows.append({dateText(dispute.openedOn), dateText(dispute.respondBy),
                moneyWithCode(dispute.amount), dispute.status, dispute.reason, dispute.payment.text()});
        }
        session.console().list(objects,
            {u"Opened"_s, u"Answer by"_s, u"Amount"_s, u"Status"_s, u"Reason"_s, u"Payment"_s}, rows);
        session.finish(Exit::Done);
    });
}

} // namespace quittance
