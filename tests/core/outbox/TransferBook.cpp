#include "tests/core/outbox/TransferBook.h"

#include "core/base/Json.h"
#include "core/journal/sealedWay.h"

#include <QJsonObject>

namespace quittance {

using namespace Qt::StringLiterals;

TransferBook::TransferBook(bool linked, int seed)
    : StripeBook(seed)
{
    payer = post(u"/v1/customers"_s, "name=Cinar")[u"id"_s].toString();
    if (linked)
        must(append({{.body = GatewayCustomerLinked{.customer = customer.id,
                          .connection = u"stripe"_s,
                          .externalId = u"stripe:test:"_s + payer}}}));
}

QJsonObject TransferBook::post(const QString &path, const QByteArray &body)
{
    sandboxClock.fix(clock.now());
    const HttpReply reply = stripe.answer({.method = "POST",
        .url = QUrl(u"https://api.stripe.com"_s + path),
        .headers = {{"Authorization", "Bearer rk_test_0123456789abcdef"},
            {"Stripe-Version", StripeApi::version}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = body});
    Q_ASSERT(reply.status == 200);
    return must(parseJsonObject(reply.body));
}

CommandOutcome TransferBook::sendTransfer(const InvoiceId &invoice, bool again)
{
    const CommandOutcome outcome = must(send(invoice, {.again = again, .way = PayWay::BankTransfer}));
    runLinks();
    runMails();
    return outcome;
}

InvoiceId TransferBook::addTransfer(const DraftShape &shape)
{
    const InvoiceId id = addIssued(shape);
    sendTransfer(id);
    return id;
}

WayToPay TransferBook::wayOf(const InvoiceId &invoice)
{
    return must(sealedWay(book, linkOf(invoice)));
}

void TransferBook::fund(qint64 minor, const InvoiceId &invoice, const char *currency)
{
    QByteArray body = "amount=" + QByteArray::number(minor) + "&currency=" + currency;
    if (!invoice.isEmpty())
        body += "&reference=" + wayOf(invoice).transfer->reference.toUtf8();
    post(u"/v1/test_helpers/customers/%1/fund_cash_balance"_s.arg(payer), body);
}

QJsonObject TransferBook::intentOf(const InvoiceId &invoice)
{
    return stripe.state().intents.find(linkOf(invoice).externalId).value_or(QJsonObject());
}

QList<Money> TransferBook::waiting()
{
    QList<Money> amounts;
    for (const CustomerCash &cash : must(CustomerCashTable(database).list(customer.id)))
        amounts.append(cash.amount);
    return amounts;
}

} // namespace quittance
