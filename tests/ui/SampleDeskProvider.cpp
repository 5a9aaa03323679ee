#include "tests/ui/SampleDesk.h"

#include "tests/ui/readyAnswer.h"

// What the sample desk knows of the payment provider's side: payouts and disputes.

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

PayoutRow payout(const QString &id, const QString &currency, qint64 gross, qint64 fees, int arrivesIn)
{
    PayoutRow row;
    row.payout = {.id = u"stripe:test:"_s + id,
        .connection = u"stripe"_s,
        .amount = Money(gross + fees, *Currency::find(currency)),
        .arrivesOn = SampleDesk::pictureDay().addDays(arrivesIn)};
    row.bookedOn = row.payout.arrivesOn.addDays(-2);
    row.isExplained = true;
    row.paymentsMinor = gross;
    row.feesMinor = fees;
    return row;
}

//! Adds what changes the amount as well.
void add(PayoutRow &row, qint64 PayoutRow::*part, qint64 minor)
{
    row.*part += minor;
    row.payout.amount += Money(minor, row.payout.amount.currency());
}

} // namespace

QList<PayoutRow> SampleDesk::picturePayouts()
{
    QList<PayoutRow> rows{payout(u"po_1QDxMvKX7H2"_s, u"EUR"_s, 481240, -9625, 2),
        payout(u"po_1QDb7tKX6M9"_s, u"EUR"_s, 248000, -7230, -4),
        payout(u"po_1QCv2nKX5R4"_s, u"JPY"_s, 864000, -31104, -5),
        payout(u"po_1QCp9aKX4T1"_s, u"EUR"_s, 0, 0, -6), payout(u"po_1QCk3zKX3B8"_s, u"USD"_s, 0, 0, -7),
        payout(u"po_1QBw8dKX2L7"_s, u"EUR"_s, 96000, -2110, -9),
        payout(u"po_1QBa1sKX1P3"_s, u"EUR"_s, 12000, -480, -14)};
    add(rows[0], &PayoutRow::refundsMinor, -12000);
    add(rows[0], &PayoutRow::disputesMinor, -9900);
    add(rows[1], &PayoutRow::adjustmentsMinor, -5000);
    add(rows[3], &PayoutRow::unexplainedMinor, 50000);
    rows[3].isExplained = false;
    rows[3].payout.isAutomatic = false;
    add(rows[4], &PayoutRow::unexplainedMinor, 123456);
    rows[4].isExplained = false;
    add(rows[5], &PayoutRow::unexplainedMinor, 1234);
    add(rows[6], &PayoutRow::refundsMinor, -40000);
    rows[6].hasFailed = true;
    rows[6].answer = u"The bank account has been closed"_s;
    for (const qsizetype arrived : {1, 2, 3})
        rows[arrived].bank = PayoutBankLine{.line = 3 + arrived,
            .on = rows[arrived].payout.arrivesOn,
            .amount = rows[arrived].payout.amount,
            .account = u"DE89 •••• 3000"_s};
    return rows;
}

QMap<QString, QList<PayoutLine>> SampleDesk::picturePayoutLines()
{
    using Category = PayoutLine::Category;
    QList<PayoutLine> lines;
    const auto line
        = [&](Category category, const QString &word, const QString &source, qint64 gross, qint64 fee) {
              lines.append({.transaction = u"stripe:test:txn_%1"_s.arg(lines.size() + 1),
                  .category = category,
                  .word = word,
                  .source = u"stripe:test:"_s + source,
                  .grossMinor = gross,
                  .feeMinor = fee,
                  .netMinor = gross - fee});
          };
    line(Category::Payment, u"charge"_s, u"ch_3QDxKvKX7H2aTm"_s, 124997, 2500);
    line(Category::Payment, u"charge"_s, u"ch_3QDxL2KX7H2cQp"_s, 296003, 5920);
    line(Category::Payment, u"payment"_s, u"py_3QDwZxKX7H2bRn"_s, 60240, 1205);
    line(Category::Refund, u"refund"_s, u"re_3QDxA7KX7H2dVu"_s, -12000, 0);
    line(Category::Dispute, u"adjustment"_s, u"du_1QDxC4KX7H2eWw"_s, -9900, 0);
    QMap<QString, QList<PayoutLine>> parts{{u"stripe:test:po_1QDxMvKX7H2"_s, lines}};
    lines.clear();
    line(Category::Payment, u"charge"_s, u"ch_3QBw5kKX2L7fXy"_s, 96000, 2110);
    parts.insert(u"stripe:test:po_1QBw8dKX2L7"_s, lines);
    return parts;
}

QList<Dispute> SampleDesk::pictureDisputes()
{
    const QDate today = pictureDay();
    return {{.id = u"stripe:test:du_1QDfraud"_s,
                .payment = PaymentId(u"pay-8"_s),
                .connection = u"stripe"_s,
                .amount = Money(748000, Currency::of("EUR")),
                .withdrawn = Money(748000, Currency::of("EUR")),
                .status = u"needs_response"_s,
                .reason = u"fraudulent"_s,
                .openedOn = today.addDays(-3),
                .respondBy = today.addDays(7)},
        {.id = u"stripe:test:du_1QDquery"_s,
            .payment = PaymentId(u"pay-2"_s),
            .connection = u"stripe"_s,
            .amount = Money(145000, Currency::of("JPY")),
            .withdrawn = Money(0, Currency::of("JPY")),
            .status = u"warning_needs_response"_s,
            .reason = u"product_not_received"_s,
            .openedOn = today.addDays(-1),
            .respondBy = today.addDays(12)}};
}

DisputeEvidence SampleDesk::pictureEvidence()
{
    DisputeEvidence evidence;
    evidence.dispute = pictureDisputes().constFirst();
    evidence.customerId = CustomerId(u"c-2"_s);
    evidence.customer = u"Fjordlys Kraft AS"_s;
    evidence.method = u"Visa •••• 0077"_s;
    evidence.paidOn = pictureDay().addDays(-7);
    evidence.documents = {{.id = InvoiceId(u"inv-1"_s), .number = InvoiceNumber(u"INV-2026-000948"_s)}};
    const auto mailed = [&](MailKind kind, int daysAgo) {
        evidence.mails.append({.number = evidence.documents.constFirst().number,
            .kind = kind,
            .level = 0,
            .acceptedAt = QDateTime(pictureDay().addDays(-daysAgo), QTime(9, 14), Qt::UTC),
            .composedEntry = {}});
    };
    mailed(MailKind::PaymentLink, 20);
    mailed(MailKind::Receipt, 7);
    evidence.otherPayments = 4;
    evidence.pieces = evidenceFor(evidence.dispute.reason);
    evidence.done = {EvidencePiece::Payment, EvidencePiece::Invoice};
    return evidence;
}

QFuture<Result<void>> SampleDesk::exportTable(ReportTable table, ReportService::File format, QString path)
{
    exportedTables.append(std::move(table));
    exported.append({.query = {}, .format = format, .path = std::move(path)});
    return ready<void>({});
}

QFuture<Result<QList<PayoutRow>>> SampleDesk::payouts(int limit)
{
    if (payoutError)
        return ready<QList<PayoutRow>>(fail(*payoutError));
    return ready<QList<PayoutRow>>(paidOut.first(qMin<qsizetype>(limit, paidOut.size())));
}

QFuture<Result<QList<PayoutLine>>> SampleDesk::payoutLines(QString id)
{
    if (payoutError)
        return ready<QList<PayoutLine>>(fail(*payoutError));
    return ready<QList<PayoutLine>>(payoutParts.value(id));
}

QFuture<Result<QList<Dispute>>> SampleDesk::disputes()
{
    return ready<QList<Dispute>>(contested);
}

QFuture<Result<QUrl>> SampleDesk::providerPage(QString id)
{
    pagesAsked.append(id);
    return ready<QUrl>(QUrl(u"https://provider.example/"_s + id.section(u':', -1)));
}

QFuture<Result<Completeness>> SampleDesk::completeness(QDate from, QDate to)
{
    checked.append({from, to});
    if (providerError)
        return ready<Completeness>(fail(*providerError));
    return ready<Completeness>(counted);
}

QFuture<Result<bool>> SampleDesk::waitForPayment(InvoiceId invoice)
{
    waitedFor.append(std::move(invoice));
    m_waiting = std::make_shared<QPromise<Result<bool>>>();
    m_waiting->start();
    return m_waiting->future();
}

void SampleDesk::finishWaiting(Result<bool> paid)
{
    m_waiting->addResult(std::move(paid));
    m_waiting->finish();
}

QFuture<Result<WayToPay>> SampleDesk::wayToPay(InvoiceId)
{
    if (providerError)
        return ready<WayToPay>(fail(*providerError));
    return payWay ? ready<WayToPay>(*payWay)
                  : ready<WayToPay>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s}));
}

QFuture<Result<QUrl>> SampleDesk::portal(CustomerId)
{
    if (providerError)
        return ready<QUrl>(fail(*providerError));
    return ready<QUrl>(QUrl(u"https://provider.example/portal"_s));
}

QFuture<Result<PayoutProposal>> SampleDesk::payoutProposal(QString)
{
    ++proposalsAsked;
    if (providerError)
        return ready<PayoutProposal>(fail(*providerError));
    return ready<PayoutProposal>(proposal);
}
