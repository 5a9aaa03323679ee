#include "tests/sandbox/paypal/payPalWorld.h"

#include "tests/sandbox/paypal/disputeCalls.h"
#include "tests/sandbox/paypal/invoiceMoney.h"
#include "tests/sandbox/paypal/orderCalls.h"
#include "tests/sandbox/paypal/payPalMoneyDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

using WorldResult = tl::expected<QJsonObject, QString>;

tl::unexpected<QString> cannot(const QString &why)
{
    return tl::make_unexpected(why);
}

WorldResult done(const QString &trouble)
{
    return trouble.isEmpty() ? WorldResult(QJsonObject()) : WorldResult(cannot(trouble));
}

//! The order or invoice an address leads to.
QString targetOf(const QJsonObject &order, const QString &name, const QString &before)
{
    const QString id = order[name].toString();
    const QString url = order[u"url"_s].toString();
    return id.isEmpty() && url.contains(before) ? url.section(before, 1) : id;
}

QJsonObject told(const QString &state, const QString &message = {}, const QString &capture = {})
{
    return {{u"state"_s, state}, {u"message"_s, message}, {u"capture"_s, capture}};
}

WorldResult pay(PayPalState &state, const QJsonObject &order)
{
    const QString funding = order[u"funding"_s].toString(u"balance"_s);
    if (funding != "balance"_L1 && funding != "echeck"_L1 && funding != "declined"_L1)
        return cannot(u"\"funding\" must be balance, echeck or declined."_s);
    const QString email = order[u"email"_s].toString(u"payer@example.com"_s);
    if (const QString id = targetOf(order, u"order"_s, u"token="_s); !id.isEmpty()) {
        switch (approvePayPalOrder(state, id, funding, email, order[u"approve"_s].toBool(true))) {
        case Approval::Given:
            return told(u"approved"_s);
        case Approval::Cancelled:
            return told(u"cancelled"_s);
        case Approval::Closed:
            return told(u"closed"_s, u"There is nothing to approve."_s);
        }
    }
    const QString id = targetOf(order, u"invoice"_s, u"/invoice/p/#"_s);
    const auto invoice = state.invoices.find(id);
    if (!invoice)
        return cannot(u"There is no such order or invoice."_s);
    std::optional<qint64> minor;
    if (order.contains(u"amount"_s))
        minor
            = payPalMoney({{u"currency_code"_s, dueOf(*invoice).currency}, {u"value"_s, order[u"amount"_s]}})
                  .minor;
    const auto paid = payInvoice(state, id, minor, funding, email);
    if (!paid)
        return told(isPayable(*invoice) ? u"declined"_s : u"closed"_s, paid.error());
    const bool pending = (*paid)[u"status"_s].toString() == "PENDING"_L1;
    return told(pending ? u"pending"_s : u"paid"_s, {}, (*paid)[u"id"_s].toString());
}

WorldResult refund(PayPalState &state, const QJsonObject &order)
{
    const auto capture = state.captures.find(order[u"capture"_s].toString());
    if (!capture)
        return cannot(u"There is no such capture."_s);
    QJsonObject request;
    if (order.contains(u"amount"_s))
        request.insert(u"amount"_s,
            QJsonObject{{u"currency_code"_s, (*capture)[u"amount"_s][u"currency_code"_s]},
                {u"value"_s, order[u"amount"_s]}});
    const auto made = refundCapture(state, (*capture)[u"id"_s].toString(), request);
    if (!made)
        return cannot(made.error().issue);
    return payPalVisible(*made);
}

WorldResult transfer(PayPalState &state, const QJsonObject &order)
{
    const QString currency = order[u"currency"_s].toString(u"EUR"_s);
    const qint64 there = state.ledger.balance(currency, state.now());
    const qint64 minor = order.contains(u"amount"_s)
        ? payPalMoney({{u"currency_code"_s, currency}, {u"value"_s, order[u"amount"_s]}}).minor
        : there;
    if (minor <= 0 || minor > there)
        return cannot(u"So much is not there."_s);
    const QString id = state.makeId();
    state.ledger.add({.id = id,
        .code = u"T0400"_s,
        .amount = {-minor, currency},
        .subject = u"Transfer to the bank"_s,
        .created = state.now()});
    return QJsonObject{{u"transaction"_s, id}, {u"amount"_s, payPalJson({minor, currency})}};
}

WorldResult line(PayPalState &state, const QJsonObject &order)
{
    const QJsonObject money{
        {u"currency_code"_s, order[u"currency"_s].toString(u"EUR"_s)}, {u"value"_s, order[u"amount"_s]}};
    const QString code = order[u"code"_s].toString();
    if (code.size() != 5 || payPalAmountTrouble(money))
        return cannot(u"\"code\" and \"amount\" are needed."_s);
    const QString id = state.makeId();
    state.ledger.add({.id = id,
        .code = code,
        .amount = payPalMoney(money),
        .reference = order[u"reference"_s].toString(),
        .subject = order[u"subject"_s].toString(),
        .status = order[u"status"_s].toString(u"S"_s),
        .created = state.now()});
    return QJsonObject{{u"transaction"_s, id}};
}

} // namespace

tl::expected<QJsonObject, QString> payPalWorld(
    PayPalState &state, const QString &name, const QJsonObject &order)
{
    const QString capture = order[u"capture"_s].toString();
    if (name == "pay"_L1)
        return pay(state, order);
    if (name == "settle"_L1)
        return done(settleCapture(state, capture, order[u"status"_s].toString(u"COMPLETED"_s)));
    if (name == "refund"_L1)
        return refund(state, order);
    if (name == "refund/end"_L1)
        return done(endRefund(state, order[u"refund"_s].toString(), order[u"status"_s].toString()));
    if (name == "reversal"_L1)
        return done(reverseCapture(state, capture));
    if (name == "dispute"_L1)
        return openPayPalDispute(state, order);
    if (name == "dispute/move"_L1)
        return movePayPalDispute(state, order);
    if (name == "transfer"_L1)
        return transfer(state, order);
    if (name == "line"_L1)
        return line(state, order);
    if (name != "terms"_L1)
        return cannot(u"There is no such call."_s);
    const QString unknown = state.terms.change(order);
    return done(unknown.isEmpty() ? QString() : unknown + u" is none of the terms."_s);
}

} // namespace quittance::sandbox
