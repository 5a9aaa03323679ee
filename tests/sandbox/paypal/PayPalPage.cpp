#include "tests/sandbox/paypal/PayPalPage.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/paypal/PayPalSandbox.h"
#include "tests/sandbox/paypal/invoiceMoney.h"
#include "tests/sandbox/paypal/orderCalls.h"
#include "tests/sandbox/paypal/payPalPageHtml.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invoicePath = "/invoice/payerView/details/"_L1;
//! Reads what is behind the #, as PayPal's own page does.
constexpr auto leadOn = "location.replace('/invoice/payerView/details/'+location.hash.slice(1))";

QUrlQuery fieldsOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.body).replace(u'+', u' '));
}

QString field(const HttpRequest &request, const QString &name)
{
    return fieldsOf(request).queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

//! A page whose form may lead away: a payer is sent back to the seller's address.
HttpReply openPage(int status, const QString &html)
{
    HttpReply reply = pageReply(status, html);
    reply.headers.insert("content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http: https:; frame-ancestors "
        "'none'");
    return reply;
}

HttpReply seeOther(const QString &address)
{
    HttpReply reply = openPage(303, {});
    reply.headers.insert("location", QUrl(address).toEncoded());
    return reply;
}

//! The address with what PayPal adds for the seller.
QString returnAddress(const QString &address, const QString &token, const QString &payer)
{
    QUrl url(address);
    QUrlQuery query(url);
    query.addQueryItem(u"token"_s, token);
    if (!payer.isEmpty())
        query.addQueryItem(u"PayerID"_s, payer);
    url.setQuery(query);
    return url.toString();
}

HttpReply leadOnPage()
{
    const QByteArray hash = QCryptographicHash::hash(leadOn, QCryptographicHash::Sha256).toBase64();
    HttpReply reply = pageReply(200,
        u"<!doctype html>\n<html lang=\"en\"><head><meta "
        u"charset=\"utf-8\"><title>Invoice</title></head><body>"
        u"<script>%1</script></body></html>\n"_s.arg(QLatin1StringView(leadOn)));
    reply.headers.insert("content-security-policy",
        "default-src 'none'; script-src 'sha256-" + hash + "'; frame-ancestors 'none'");
    return reply;
}

PayPalPageFacts factsOf(const QString &seller, const QJsonObject &order)
{
    const QJsonArray units = order[u"purchase_units"_s].toArray();
    PayPalMoney sum = payPalMoney(units[0][u"amount"_s].toObject());
    for (qsizetype i = 1; i < units.size(); ++i)
        sum.minor += payPalMoney(units[i][u"amount"_s].toObject()).minor;
    const QString title = units[0][u"description"_s].toString();
    return {.seller = seller,
        .amount = payPalText(sum),
        .title = title.isEmpty() ? units[0][u"invoice_id"_s].toString() : title,
        .offersSlow = !payPalHidden(order)[u"immediate"_s].toBool()};
}

PayPalPageFacts invoiceFacts(const QString &seller, const QJsonObject &invoice)
{
    QList<std::pair<QString, QString>> lines;
    for (const QJsonValue &item : invoice[u"items"_s].toArray())
        lines.append({item[u"name"_s].toString() + u" × "_s + item[u"quantity"_s].toString(),
            payPalText(payPalMoney(item[u"unit_amount"_s].toObject()))});
    const QJsonObject partial = invoice[u"configuration"_s][u"partial_payment"_s].toObject();
    return {.seller = seller,
        .amount = payPalText(dueOf(invoice)),
        .title = u"Invoice "_s + invoice[u"detail"_s][u"invoice_number"_s].toString(),
        .note = invoice[u"detail"_s][u"note"_s].toString(),
        .lines = lines,
        .total = payPalText(payPalMoney(invoice[u"amount"_s].toObject())),
        .part = partial[u"allow_partial_payment"_s].toBool() ? payPalValue(dueOf(invoice)) : QString()};
}

//! Says why an invoice that is there cannot be paid now.
HttpReply closedInvoice(const QString &seller, const QJsonObject &invoice)
{
    const QString status = invoice[u"status"_s].toString();
    if (status == "CANCELLED"_L1)
        return openPage(410,
            payPalMessagePage(seller, u"This invoice was cancelled"_s,
                u"There is nothing to pay. Please ask the "
                u"sender if you did not expect this."_s));
    if (status == "PAYMENT_PENDING"_L1)
        return openPage(200,
            payPalMessagePage(seller, u"Your payment is under way"_s,
                u"It takes some days until your bank has "
                u"sent the money. You can close this page."_s));
    if (status == "DRAFT"_L1 || status == "SCHEDULED"_L1)
        return openPage(404, payPalMessagePage(seller, u"Page not found"_s, u"There is no such invoice."_s));
    return openPage(200,
        payPalMessagePage(seller, u"This invoice is paid"_s, u"There is nothing more to pay. Thank you."_s));
}

} // namespace

PayPalPage::PayPalPage(PayPalSandbox &paypal, const QString &seller)
    : m_paypal(paypal)
    , m_seller(seller)
{
}

HttpReply PayPalPage::answer(const HttpRequest &request)
{
    m_paypal.catchUp();
    const QString path = request.url.path();
    if (path == "/checkoutnow"_L1)
        return approval(request);
    if (path == "/invoice/p/"_L1)
        return leadOnPage();
    if (path.startsWith(invoicePath))
        return invoice(request, path.sliced(invoicePath.size()));
    if (path == "/returned"_L1 || path == "/cancelled"_L1)
        return openPage(200,
            payPalMessagePage(
                m_seller, u"You are back at the seller's page"_s, request.url.query(QUrl::FullyDecoded)));
    return openPage(404, payPalMessagePage(m_seller, u"Page not found"_s, u"Please check the address."_s));
}

HttpReply PayPalPage::approval(const HttpRequest &request)
{
    const QString id = QUrlQuery(request.url).queryItemValue(u"token"_s, QUrl::FullyDecoded);
    const auto order = livePayPalOrder(m_paypal.state(), id);
    const QString status = order ? (*order)[u"status"_s].toString() : QString();
    if (!order || status == "COMPLETED"_L1)
        return openPage(410,
            payPalMessagePage(m_seller, u"This payment is no longer open"_s,
                u"It was completed or has run out. Nothing was charged now."_s));
    const QJsonObject hidden = payPalHidden(*order);
    const PayPalPageFacts facts = factsOf(m_seller, *order);
    if (request.method != "POST" && status == "APPROVED"_L1)
        return openPage(200,
            payPalMessagePage(
                m_seller, u"You have approved this payment"_s, u"The seller collects it now."_s));
    const QString action = u"/checkoutnow?token="_s + id;
    if (request.method != "POST")
        return openPage(200, payPalFormPage(facts, action, true, {}));

    const bool pays = field(request, u"decision"_s) != "cancel"_L1;
    QString email = field(request, u"email"_s);
    if (pays && !email.contains(u'@'))
        return openPage(422, payPalFormPage(facts, action, true, u"Please enter your e-mail address."_s));
    switch (approvePayPalOrder(m_paypal.state(), id, field(request, u"funding"_s), email, pays)) {
    case Approval::Given: {
        const QString back = hidden[u"return_url"_s].toString();
        const QJsonObject approved = payPalHidden(*m_paypal.state().orders.find(id));
        if (back.isEmpty())
            return openPage(500,
                payPalMessagePage(m_seller, u"Things don't appear to be working at the moment"_s,
                    u"You have approved the payment, but the seller named no page to return to."_s));
        return seeOther(returnAddress(back, id, approved[u"payer_id"_s].toString()));
    }
    case Approval::Cancelled: {
        const QString back = hidden[u"cancel_url"_s].toString();
        if (!back.isEmpty())
            return seeOther(returnAddress(back, id, {}));
        return openPage(200,
            payPalMessagePage(
                m_seller, u"You have not paid"_s, u"The link stays open if you change your mind."_s));
    }
    case Approval::Closed:
        break;
    }
    // The button was pressed twice: the payer is sent back all the same.
    return seeOther(returnAddress(hidden[u"return_url"_s].toString(), id, hidden[u"payer_id"_s].toString()));
}

HttpReply PayPalPage::invoice(const HttpRequest &request, const QString &id)
{
    const auto found = m_paypal.state().invoices.find(id);
    if (!found || payPalHidden(*found)[u"deleted"_s].toBool())
        return openPage(
            404, payPalMessagePage(m_seller, u"Page not found"_s, u"There is no such invoice."_s));
    if (!isPayable(*found))
        return closedInvoice(m_seller, *found);
    const PayPalPageFacts facts = invoiceFacts(m_seller, *found);
    const QString action = invoicePath + id;
    if (request.method != "POST")
        return openPage(200, payPalFormPage(facts, action, false, {}));
    std::optional<qint64> minor;
    if (const QString amount = field(request, u"amount"_s); !amount.isEmpty()) {
        const QJsonObject money{{u"currency_code"_s, dueOf(*found).currency}, {u"value"_s, amount}};
        if (payPalAmountTrouble(money))
            return openPage(
                422, payPalFormPage(facts, action, false, u"Please enter an amount like 12.50."_s));
        minor = payPalMoney(money).minor;
    }
    const auto paid
        = payInvoice(m_paypal.state(), id, minor, field(request, u"funding"_s), field(request, u"email"_s));
    if (!paid)
        return openPage(422, payPalFormPage(facts, action, false, paid.error()));
    if ((*paid)[u"status"_s].toString() == "PENDING"_L1)
        return closedInvoice(m_seller, *m_paypal.state().invoices.find(id));
    const PayPalMoney amount = payPalMoney((*paid)[u"amount"_s].toObject());
    return openPage(200, payPalThanksPage(facts, payPalText(amount)));
}

HttpReply PayPalPage::refusal(int status, const QString &code)
{
    Q_UNUSED(code)
    return openPage(status,
        payPalMessagePage(
            m_seller, u"Something went wrong"_s, u"The page cannot be shown now. Please try again later."_s));
}

} // namespace quittance::sandbox
