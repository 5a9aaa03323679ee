#include "tests/core/payments/paypal/PayPalBook.h"

#include "core/billing/OpenPayPage.h"
#include "core/journal/sealedWay.h"
#include "core/outbox/MailPerformer.h"
#include "core/outbox/gatewayTry.h"
#include "core/service/composeMail.h"

namespace quittance {

using namespace Qt::StringLiterals;

PayPalBook::PayPalBook()
    : route{.gateway = u"paypal"_s, .mail = u"smtp"_s, .request = [this](const LinkWish &wish) {
                return stage.gateway
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
{
}

RevokePerformer::AskProvider PayPalBook::askProvider()
{
    return [this](Book &of, const QString &externalId, const StopFlag &stopped) {
        return PaymentObserver(of, stage.gateway).askLink(externalId, stopped);
    };
}

RefundRoute PayPalBook::refundRoute()
{
    return {.gateway = u"paypal"_s,
        .request = [this](const RefundId &refund, const QString &charge, Money amount) {
            return stage.gateway.refundRequest({.refund = refund, .charge = charge, .amount = amount})
                .transform(requestBytes);
        }};
}

OutboxRun PayPalBook::runLinks(bool impatient)
{
    GatewayPerformer performer(stage.gateway, composeMail, askProvider(),
        [](Book &, const GatewayPayment &) { return Result<void>(); });
    return must(OutboxRunner(book, u"paypal"_s, performer).run(impatient, stop));
}

OutboxRun PayPalBook::runMails()
{
    MailPerformer performer(mail, composeMail, askProvider());
    return must(OutboxRunner(book, u"smtp"_s, performer).run(false, stop));
}

Result<PaymentReport> PayPalBook::poll(bool full)
{
    return PaymentObserver(book, stage.gateway)
        .run(
            full, [](qint64) {}, stop);
}

InvoiceId PayPalBook::addSent()
{
    const InvoiceId id = addIssued();
    must(sendPaymentLinks(book, {{.invoice = id}}, route));
    runLinks();
    runMails();
    return id;
}

InvoiceId PayPalBook::addPage()
{
    const InvoiceId id = addIssued();
    must(openPayPage(book, id, route));
    runLinks();
    return id;
}

LinkRecord PayPalBook::linkOf(const InvoiceId &invoiceId)
{
    return must(LinkTable(database).byId(invoice(invoiceId).lastLink));
}

QUrl PayPalBook::urlOf(const InvoiceId &invoiceId)
{
    return must(sealedWay(book, linkOf(invoiceId))).url;
}

} // namespace quittance
