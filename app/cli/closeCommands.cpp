#include "app/cli/commands.h"

#include "app/cli/bankShapes.h"
#include "app/cli/closeShapes.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/domain/ReportPeriod.h"
#include "ui/text/CloseText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"

#include <QDir>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What a checklist is asked with.
struct CloseOrder {
    QDate month;
    CloseService::Ask ask = CloseService::Ask::Providers;
    QList<CloseAcceptance> accept;
    QString reason;
    QString folder; //!< Of the pack; empty: none is wanted.
    bool isDryRun = false;
};

//! --accept and --reason in pairs; one reason may be that of all.
Result<QList<CloseAcceptance>> acceptances(const Session &session)
{
    const QStringList checks = session.arguments().options.value(u"accept"_s);
    const QStringList reasons = session.arguments().options.value(u"reason"_s);
    if (!checks.isEmpty() && reasons.size() != checks.size() && reasons.size() != 1)
        return invalid(u"usage.value_missing"_s, u"--reason"_s, {});
    QList<CloseAcceptance> accept;
    for (qsizetype i = 0; i < checks.size(); ++i)
        accept.append(
            {.check = checks.at(i), .reason = reasons.size() == 1 ? reasons.first() : reasons.at(i)});
    return accept;
}

void showChecks(Session &session, const MonthClose &close)
{
    QList<QStringList> rows;
    for (const CloseCheck &check : close.checks)
        rows.append({closeCheckText(check), closeOutcomeText(check), check.code});
    session.console().list({}, {u"Check"_s, u"State"_s, u"Name"_s}, rows);
    constexpr qsizetype mostShown = 20;
    for (const CloseCheck &check : close.checks) {
        for (const CloseFinding &finding : check.findings.first(std::min(mostShown, check.findings.size())))
            session.console().note(
                u"%1: %2 %3"_s
                    .arg(closeCheckText(check), closeFindingText(finding), closeAdviceText(finding.code))
                    .trimmed());
        if (check.findings.size() > mostShown)
            session.console().note(u"%1: … %2 more (--json tells all)"_s.arg(closeCheckText(check))
                                       .arg(check.findings.size() - mostShown));
    }
}

//! pack: names of the files that were written.
void endClose(Session &session, const MonthClose &close, const QStringList &pack, bool isFine)
{
    QJsonObject shape = closeShape(close);
    shape.insert("pack"_L1, pack.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(pack)));
    if (!session.console().isJson())
        showChecks(session, close);
    session.console().result(shape, closeSummaryText(close));
    session.finish(isFine ? Exit::Done : Exit::InPart);
}

void writePack(Session &session, const CloseOrder &order, const MonthClose &close)
{
    if (order.folder.isEmpty())
        return endClose(session, close, {}, true);
    session.then(session.book().closing().writePack(
                     order.month, QDir::current().absoluteFilePath(order.folder), wordedClose),
        [&session, close](const QStringList &files) { endClose(session, close, files, true); });
}

void closeNow(Session &session, const CloseOrder &order)
{
    if (order.isDryRun)
        return session.then(session.book().closing().check(order.month, order.ask, order.accept),
            [&session](const MonthClose &close) { endClose(session, close, {}, close.isClear()); });
    session.then(session.book().closing().close(order.month, order.ask, order.accept, order.reason),
        [&session, order](const MonthClose &close) {
            if (!close.isLocked)
                return endClose(session, close, {}, false);
            writePack(session, order, close);
        });
}

//! Of a month that is closed already only the pack is written, once more.
void writeAgain(Session &session, const CloseOrder &order, const ClosedMonth &month)
{
    session.then(session.book().closing().writePack(
                     order.month, QDir::current().absoluteFilePath(order.folder), wordedClose),
        [&session, month](const QStringList &files) {
            QJsonObject shape = closedMonthShape(month);
            shape.insert("pack"_L1, QJsonArray::fromStringList(files));
            session.console().result(shape, files.join(u'\n'));
            session.finish(Exit::Done);
        });
}

struct Totals {
    Money gross;
    Money fees;
    Money refunds;
    Money disputes;
    Money adjustments;
    Money net;
    Money unexplained;
    Money atBank;
    int payouts = 0;
};

//! By currency; payouts that came back are in none.
QList<Totals> totalsOf(const QList<PayoutReconciliation> &payouts)
{
    QList<Totals> totals;
    for (const PayoutReconciliation &payout : payouts) {
        const PayoutRow &row = payout.row;
        const Currency currency = row.payout.amount.currency();
        if (!row.counts())
            continue;
        auto sum = std::ranges::find_if(
            totals, [&](const Totals &each) { return each.net.currency() == currency; });
        if (sum == totals.end()) {
            const Money none(0, currency);
            totals.append({none, none, none, none, none, none, none, none});
            sum = totals.end() - 1;
        }
        const auto add = [&](Money &to, qint64 minor) { to += Money(minor, currency); };
        add(sum->gross, row.paymentsMinor);
        add(sum->fees, row.feesMinor);
        add(sum->refunds, row.refundsMinor);
        add(sum->disputes, row.disputesMinor);
        add(sum->adjustments, row.adjustmentsMinor);
        add(sum->unexplained, row.unexplainedMinor);
        sum->net += row.payout.amount;
        if (payout.bank)
            sum->atBank += payout.bank->amount;
        ++sum->payouts;
    }
    return totals;
}

QJsonObject totalsShape(const Totals &totals)
{
    return {{u"currency"_s, totals.net.currency().text()}, {u"payouts"_s, totals.payouts},
        {u"payments"_s, moneyShape(totals.gross)}, {u"fees"_s, moneyShape(totals.fees)},
        {u"refunds"_s, moneyShape(totals.refunds)}, {u"disputes"_s, moneyShape(totals.disputes)},
        {u"adjustments"_s, moneyShape(totals.adjustments)}, {u"amount"_s, moneyShape(totals.net)},
        {u"unexplained"_s, moneyShape(totals.unexplained)}, {u"at_bank"_s, moneyShape(totals.atBank)}};
}

QJsonArray proposalsShape(const QList<PayoutMatch> &proposals)
{
    QJsonArray shapes;
    for (const PayoutMatch &match : proposals)
        shapes.append(QJsonObject{{u"payout"_s, match.payout}, {u"line"_s, match.line},
            {u"evidence"_s, evidenceCode(match.evidence)}});
    return shapes;
}

QStringList textRow(const PayoutReconciliation &payout)
{
    const PayoutRow &row = payout.row;
    const auto sum = [&](qint64 minor) { return moneyText(Money(minor, row.payout.amount.currency())); };
    return {dateText(row.bookedOn), moneyWithCode(row.payout.amount), sum(row.paymentsMinor),
        sum(row.feesMinor), sum(row.refundsMinor), sum(row.disputesMinor), sum(row.adjustmentsMinor),
        sum(row.unexplainedMinor),
        payout.bank ? u"%1 %2"_s.arg(dateText(payout.bank->on), moneyText(payout.bank->amount))
                    : payoutArrivalText(payout.state),
        row.payout.id};
}

void showReconciliation(
    Session &session, const QList<PayoutReconciliation> &payouts, const QList<PayoutMatch> &proposals)
{
    const bool isSettled = std::ranges::all_of(payouts, &PayoutReconciliation::isSettled);
    const QList<Totals> totals = totalsOf(payouts);
    QJsonArray objects;
    QList<QStringList> rows;
    for (const PayoutReconciliation &payout : payouts) {
        objects.append(reconciliationShape(payout));
        rows.append(textRow(payout));
    }
    QJsonArray sums;
    for (const Totals &sum : totals)
        sums.append(totalsShape(sum));
    if (session.console().isJson()) {
        session.console().result({{u"payouts"_s, objects}, {u"totals"_s, sums},
                                     {u"proposals"_s, proposalsShape(proposals)}, {u"settled"_s, isSettled}},
            {});
    } else {
        session.console().list({},
            {u"Date"_s, u"Net"_s, u"Gross"_s, u"Fees"_s, u"Refunds"_s, u"Disputes"_s, u"Adjustments"_s,
                u"Unexplained"_s, u"Bank"_s, u"Id"_s},
            rows);
        for (const Totals &sum : totals)
            session.console().note(
                u"%1: %2 payouts, net %3, at the bank %4, unexplained %5"_s.arg(sum.net.currency().text())
                    .arg(sum.payouts)
                    .arg(moneyText(sum.net), moneyText(sum.atBank), moneyText(sum.unexplained)));
        for (const PayoutMatch &match : proposals)
            session.console().note(u"Proposed: payouts match %1 %2"_s.arg(match.payout).arg(match.line));
    }
    session.finish(isSettled ? Exit::Done : Exit::InPart);
}

} // namespace

void periodClose(Session &session)
{
    const Result<QDate> month = monthOption(session);
    const auto accept = acceptances(session);
    if (!month || !accept)
        return session.fail(month ? accept.error() : month.error());
    if (!month->isValid())
        return session.usage(
            u"period close --month 2026-10 [--offline] [--dry-run] [-o FOLDER] [--accept CHECK --reason R]..."_s);
    const CloseOrder order{.month = *month,
        .ask
        = session.arguments().has(u"offline"_s) ? CloseService::Ask::Nobody : CloseService::Ask::Providers,
        .accept = *accept,
        .reason = u"Closed with its checklist"_s,
        .folder = session.arguments().value(u"o"_s),
        .isDryRun = session.arguments().has(u"dry-run"_s)};
    session.then(session.book().closing().closed(), [&session, order](const QList<ClosedMonth> &months) {
        const auto closed = std::ranges::find(months, order.month, &ClosedMonth::from);
        const bool isClosed = closed != months.end() && closed->isLocked;
        if (isClosed && !order.isDryRun && !order.folder.isEmpty())
            return writeAgain(session, order, *closed);
        closeNow(session, order);
    });
}

void periodStatus(Session &session)
{
    const Result<QDate> month = monthOption(session);
    if (!month)
        return session.fail(month.error());
    session.then(
        session.book().closing().closed(), [&session, month = *month](const QList<ClosedMonth> &months) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const ClosedMonth &closed : months) {
                if (month.isValid() && closed.from != month)
                    continue;
                objects.append(closedMonthShape(closed));
                rows.append({periodName(closed.from, ReportPeriod::Month),
                    closed.isLocked ? u"closed"_s : u"opened again"_s, closed.actor.section(u':', 1),
                    QString::fromLatin1(closed.hash.toHex())});
            }
            session.console().list(objects, {u"Month"_s, u"State"_s, u"By"_s, u"Journal"_s}, rows);
            session.finish(Exit::Done);
        });
}

void payoutsReconcile(Session &session)
{
    const Result<QDate> month = monthOption(session);
    if (!month)
        return session.fail(month.error());
    session.then(session.book().closing().payouts(std::numeric_limits<int>::max()),
        [&session, month = *month](QList<PayoutReconciliation> payouts) {
            payouts.removeIf([&](const PayoutReconciliation &payout) {
                return month.isValid() && periodStart(payout.row.bookedOn, ReportPeriod::Month) != month;
            });
            session.then(session.book().closing().payoutProposals(),
                [&session, payouts](QList<PayoutMatch> proposals) {
                    proposals.removeIf([&](const PayoutMatch &match) {
                        return std::ranges::none_of(payouts, [&](const PayoutReconciliation &payout) {
                            return payout.row.payout.id == match.payout;
                        });
                    });
                    showReconciliation(session, payouts, proposals);
                });
        });
}

void payoutsMatch(Session &session)
{
    const bool isProposed = session.arguments().has(u"proposed"_s);
    if (isProposed != session.word(0).isEmpty() || isProposed != session.word(1).isEmpty())
        return session.usage(u"payouts match PAYOUT LINE | --proposed"_s);
    const auto end = [&session](const PayoutsMatched &outcome) {
        session.console().result(
            {{u"matched"_s, outcome.matched}, {u"refused"_s, qint64{outcome.refused.size()}}},
            u"Matched: %1"_s.arg(outcome.matched));
        for (const Error &error : outcome.refused)
            session.console().note(errorText(error));
        session.finish(outcome.refused.isEmpty() ? Exit::Done : Exit::InPart);
    };
    if (isProposed)
        return session.then(session.book().closing().matchPayouts(), end);
    const Result<qint64> line = bankNumberFrom(u"line"_s, session.word(1));
    if (!line)
        return session.fail(line.error());
    session.then(session.book().closing().matchPayout(session.word(0), *line),
        [end] { end({.matched = 1, .refused = {}}); });
}

} // namespace quittance
