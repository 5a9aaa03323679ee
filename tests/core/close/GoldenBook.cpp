#include "tests/core/close/GoldenBook.h"

#include "core/billing/BookCertainLines.h"
#include "core/billing/ClosePeriod.h"
#include "core/billing/MatchBankLine.h"
#include "core/billing/MatchPayout.h"
#include "core/domain/BankMatcher.h"
#include "core/journal/sealedWay.h"
#include "core/outbox/gatewayTry.h"
#include "core/payments/bank/readBankFile.h"
#include "core/service/composeMail.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankMatchFactsQuery.h"
#include "core/store/PayoutTable.h"
#include "core/store/SettingTable.h"
#include "core/sync/BankImport.h"
#include "core/sync/ProviderCounts.h"
#include "tests/core/billing/BookState.h"

#include <QBuffer>

#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

GoldenBook::GoldenBook(int invoices)
    : m_paypalRoute{.gateway = u"paypal"_s,
        .mail = u"smtp"_s,
        .request =
            [this](const LinkWish &wish) {
                return m_paypal.gateway
                    .linkRequest({.link = wish.link,
                        .invoice = wish.invoice,
                        .number = wish.number,
                        .amount = wish.amount,
                        .way = wish.way,
                        .payer = wish.payer,
                        .country = wish.country,
                        .returnPage = QUrl(u"https://brightwater.example/thanks"_s)})
                    .transform(requestBytes);
            }}
    , m_target(invoices)
{
    clock.time = QDateTime(april, QTime(9, 0), QTimeZone::utc());
    for (const auto &[key, value] : {std::pair(u"datev.adviser"_s, u"29098"_s),
             std::pair(u"datev.client"_s, u"55003"_s), std::pair(u"datev.chart"_s, u"skr03"_s)})
        must(SettingTable(database).set(key, value));
}

GoldenBook::Way GoldenBook::wayOf(int number)
{
    switch (number % 10) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        return Way::Card;
    case 5:
        return Way::PayPal;
    case 9:
        return Way::NotYet;
    default:
        return Way::Transfer;
    }
}

void GoldenBook::addLine(QDate on, Money amount, const QString &from, const QString &purpose)
{
    m_lines.append({.on = on, .amount = amount, .payer = from, .purpose = purpose});
    m_balance += amount.minor();
}

//! Every third one is recorded by hand before the bank's file is there.
void GoldenBook::transfer(const InvoiceId &id, Money amount)
{
    addLine(today(), amount, u"Adler GmbH"_s, u"Rechnung "_s + invoice(id).number.text());
    if (byTransfer % 3 == 0)
        payByHand(id, amount);
}

void GoldenBook::payThroughPayPal(const InvoiceId &id)
{
    must(sendPaymentLinks(book, {{.invoice = id}}, m_paypalRoute));
    lookAtPayPal(false);
    runMails();
    const QUrl page = must(sealedWay(book, linkOf(id))).url;
    if (m_paypal.pay(page)[u"state"_s].toString() != "paid"_L1)
        qFatal("the page at PayPal was not paid");
}

void GoldenBook::lookAtPayPal(bool full)
{
    const auto ask = [this](Book &of, const QString &externalId, const StopFlag &stopped) {
        return PaymentObserver(of, m_paypal.gateway).askLink(externalId, stopped);
    };
    GatewayPerformer performer(
        m_paypal.gateway, composeMail, ask, [](Book &, const GatewayPayment &) { return Result<void>(); });
    must(OutboxRunner(book, u"paypal"_s, performer).run(false, stop));
    must(PaymentObserver(book, m_paypal.gateway)
             .run(
                 full, [](qint64) {}, stop));
}

void GoldenBook::refundThere(const QString &charge, qint64 minor)
{
    dashboard("POST", u"/v1/refunds"_s, u"charge=%1&amount=%2"_s.arg(charge).arg(minor).toLatin1());
    ++refunded;
}

void GoldenBook::issueSome(int howMany)
{
    for (int i = 0; i < howMany; ++i, ++issued) {
        const DraftShape shape{.price = (40 + issued % 60) * qint64(1'000'000), .issuedOn = today()};
        switch (wayOf(issued)) {
        case Way::Card: {
            const InvoiceId id = addSent(shape);
            if (pay(openPage(id)).state != sandbox::PayOutcome::State::Paid)
                qFatal("the page was not paid");
            ++byCard;
            if (byCard % 12 == 5)
                refundThere(lastCharge(), 10'00);
            break;
        }
        case Way::PayPal:
            payThroughPayPal(addIssued(shape));
            ++byPayPal;
            break;
        case Way::Transfer: {
            const InvoiceId id = addIssued(shape);
            transfer(id, invoice(id).open);
            ++byTransfer;
            break;
        }
        case Way::NotYet:
            addIssued(shape);
            break;
        }
    }
}

void GoldenBook::passDay()
{
    passDays(1);
    must(poll());
    lookAtPayPal(false);
    runLinks(); // What was paid closes its other links.
    runMails();
    for (const PayoutRow &row : must(PayoutTable(database).list(std::numeric_limits<int>::max()))) {
        const QDate arrives = row.payout.arrivesOn.isValid() ? row.payout.arrivesOn : row.bookedOn.addDays(1);
        if (row.hasFailed || arrives > today() || m_arrived.contains(row.payout.id))
            continue;
        m_arrived.insert(row.payout.id);
        addLine(today(), row.payout.amount, row.payout.connection.toUpper() + u" EUROPE"_s, u"AUSZAHLUNG"_s);
    }
}

void GoldenBook::readFile(QByteArray file)
{
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    BankImport import(book, {}, today());
    must(import.open());
    must(import.keep(must(readBankFile(device, {}, import, stop)), false));
}

void GoldenBook::readStatements(QDate from, QDate through)
{
    qint64 balance = m_balance;
    for (const Line &line : std::as_const(m_lines))
        balance -= line.amount.minor();
    QByteArray file;
    int number = 0;
    int place = 0;
    const auto amountText = [](qint64 minor) {
        return QByteArray::number(minor / 100) + ',' + QByteArray::number(minor % 100).rightJustified(2, '0');
    };
    for (QDate first = from; first <= through; first = first.addDays(7)) {
        const QDate last = std::min(first.addDays(6), through);
        file += ":20:STARTUMSE\r\n:25:37040044/0532013000\r\n:28C:" + QByteArray::number(++number)
            + "/1\r\n:60F:C" + first.toString(u"yyMMdd"_s).toLatin1() + "EUR" + amountText(balance) + "\r\n";
        for (const Line &line : std::as_const(m_lines)) {
            if (line.on < first || line.on > last)
                continue;
            const bool isOut = line.amount.isNegative();
            balance += line.amount.minor();
            file += ":61:" + line.on.toString(u"yyMMdd"_s).toLatin1() + line.on.toString(u"MMdd"_s).toLatin1()
                + (isOut ? "D" : "C") + amountText(qAbs(line.amount.minor())) + "NTRFNONREF//B"
                + QByteArray::number(++place) + "\r\n:86:" + (isOut ? "808?00ENTGELT" : "166?00GUTSCHRIFT")
                + "?20" + line.purpose.toLatin1() + "?32" + line.payer.toLatin1() + "\r\n";
        }
        file += ":62F:C" + last.toString(u"yyMMdd"_s).toLatin1() + "EUR" + amountText(balance) + "\r\n-\r\n";
    }
    readFile(file);
    readFile(file); // Once more by mistake: nothing comes in twice.
    bookedItself += must(bookCertainLines(book, must(certainBankLines(book)), today())).size();
    acceptProposals();
    m_lines.clear();
}

void GoldenBook::acceptProposals()
{
    const BankMatcher matcher(must(BankMatchFactsQuery(database).all()));
    const auto waiting = must(BankLineTable(database).list(
        {.which = BankLineQuery::Which::Waiting, .text = {}, .from = {}, .through = {}, .limit = 100'000}));
    for (const BankLineRow &row : waiting) {
        const QList<BankProposal> proposals = matcher.propose(row);
        if (proposals.isEmpty() || proposals.first().confidence < BankConfidence::Strong
            || proposals.first().what == BankMatchWhat::Payout)
            continue; // Payouts are matched as such.
        must(matchBankLine(book, {.line = row.no, .match = proposals.first(), .today = today()}));
        ++accepted;
    }
}

void GoldenBook::run()
{
    for (int day = 0; day < days; ++day) {
        const int until = m_target * (day + 1) / days;
        issueSome(until - issued);
        passDay();
        if (day == 6)
            order(u"dispute"_s, {{u"charge"_s, lastCharge()}});
        if (day == 12) {
            const QString dispute = stripe.state().disputes.oldestFirst().last()[u"id"_s].toString();
            order(u"dispute/move"_s, {{u"dispute"_s, dispute}, {u"step"_s, u"submit"_s}});
            order(u"dispute/move"_s, {{u"dispute"_s, dispute}, {u"step"_s, u"lose"_s}});
        }
    }
    passDay(); // PayPal tells its fees some hours later.
    lookAtPayPal(true);
    m_paypal.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}});
    addLine(QDate(2026, 4, 30), euro(-7'90), u"Hausbank"_s, u"Entgelt"_s);
    while (today() <= QDate(2026, 5, 12))
        passDay();
    must(poll(true));
    lookAtPayPal(true);
    readStatements(april, QDate(2026, 5, 12));
    for (const PayoutMatch &match : must(payoutProposals(database)))
        must(matchPayout(
            book, {.payout = match.payout, .line = match.line, .isProposed = true, .today = today()}));
}

MonthEvidence GoldenBook::evidence()
{
    ProviderCounts counts(book);
    return {.month = april,
        .today = today(),
        .providers = {{.connection = u"stripe"_s, .count = must(counts.ask(gateway, april, stop))},
            {.connection = u"paypal"_s, .count = must(counts.ask(m_paypal.gateway, april, stop))}},
        .verdict = must(verifyLedger(database, scratch()))};
}

MonthClose GoldenBook::close(const QList<CloseAcceptance> &accept)
{
    return must(closePeriod(book, evidence(), {.accept = accept, .reason = u"April"_s}));
}

qint64 GoldenBook::unexplained()
{
    qint64 sum = 0;
    for (const PayoutRow &row : must(PayoutTable(database).list(std::numeric_limits<int>::max())))
        sum += std::abs(row.unexplainedMinor);
    return sum;
}

} // namespace quittance
