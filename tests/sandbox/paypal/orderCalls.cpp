#include "tests/sandbox/paypal/orderCalls.h"

#include "tests/sandbox/paypal/orderMoney.h"
#include "tests/sandbox/paypal/payPalMoneyDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const QJsonObject &order)
{
    return order[u"status"_s].toString();
}

//! Who pays is told once somebody has approved.
bool isApproved(const QJsonObject &order)
{
    return statusOf(order) == "APPROVED"_L1 || statusOf(order) == "COMPLETED"_L1;
}

QJsonArray linksOf(const PayPalState &state, const QJsonObject &order)
{
    const QString id = order[u"id"_s].toString();
    const QString path = u"/v2/checkout/orders/"_s + id;
    QJsonArray links{state.link(u"self"_s, path, u"GET"_s)};
    if (statusOf(order) == "COMPLETED"_L1)
        return links;
    QJsonObject page = state.link({}, {}, u"GET"_s);
    page.insert(u"href"_s, state.payBase.toString() + u"/checkoutnow?token="_s + id);
    page.insert(u"rel"_s, payPalHidden(order)[u"source"_s].toBool() ? u"payer-action"_s : u"approve"_s);
    links.append(page);
    links.append(state.link(u"update"_s, path, u"PATCH"_s));
    links.append(state.link(u"capture"_s, path + u"/capture"_s, u"POST"_s));
    return links;
}

QJsonObject shown(const PayPalState &state, QJsonObject order, bool whole)
{
    order.insert(u"links"_s, linksOf(state, order));
    if (whole)
        return payPalVisible(order);
    QJsonObject minimal;
    for (const QString &name : {u"id"_s, u"status"_s, u"payment_source"_s, u"links"_s})
        if (order.contains(name))
            minimal.insert(name, order[name]);
    return minimal;
}

//! Where the payer is sent back to, and whether a slow payment will do: from whichever place says it.
QJsonObject experienceOf(const QJsonObject &body)
{
    const QJsonObject wallet = body[u"payment_source"_s][u"paypal"_s][u"experience_context"_s].toObject();
    const QJsonObject old = body[u"application_context"_s].toObject();
    const QJsonObject &from = wallet.isEmpty() ? old : wallet;
    const QString preference = wallet.isEmpty() ? old[u"payment_method"_s][u"payee_preferred"_s].toString()
                                                : wallet[u"payment_method_preference"_s].toString();
    return {{u"return_url"_s, from[u"return_url"_s]}, {u"cancel_url"_s, from[u"cancel_url"_s]},
        {u"immediate"_s, preference == "IMMEDIATE_PAYMENT_REQUIRED"_L1}};
}

bool isAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return value.isUndefined() || value.isNull()
        || (url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            && !url.host().isEmpty());
}

QJsonArray withDefaults(const QJsonArray &units)
{
    QJsonArray result;
    for (const QJsonValue &each : units) {
        QJsonObject unit = each.toObject();
        if (!unit.contains(u"reference_id"_s))
            unit.insert(u"reference_id"_s, u"default"_s);
        if (!unit.contains(u"payee"_s))
            unit.insert(u"payee"_s,
                QJsonObject{{u"email_address"_s, u"seller@brightwater.example"_s},
                    {u"merchant_id"_s, QString::fromLatin1(payPalMerchantId)}});
        result.append(unit);
    }
    return result;
}

bool isPaidAlready(const PayPalState &state, const QString &invoiceId)
{
    for (const QJsonObject &capture : state.captures.oldestFirst()) {
        const QString status = capture[u"status"_s].toString();
        if (capture[u"invoice_id"_s].toString() == invoiceId && status != "DECLINED"_L1
            && status != "FAILED"_L1)
            return true;
    }
    return false;
}

std::optional<PayPalError> refuseCapture(const PayPalState &state, const QJsonObject &order)
{
    if (statusOf(order) == "COMPLETED"_L1)
        return PayPalError{.issue = u"ORDER_ALREADY_CAPTURED"_s,
            .description
            = u"Order already captured. If 'intent=CAPTURE' only one capture per order is allowed."_s};
    if (statusOf(order) != "APPROVED"_L1)
        return PayPalError{.issue = u"ORDER_NOT_APPROVED"_s,
            .description = u"Payer has not yet approved the Order for payment."_s};
    if (!state.terms.onePaymentPerInvoiceId)
        return {};
    for (const QJsonValue &unit : order[u"purchase_units"_s].toArray()) {
        const QString invoiceId = unit[u"invoice_id"_s].toString();
        if (!invoiceId.isEmpty() && isPaidAlready(state, invoiceId))
            return PayPalError{.issue = u"DUPLICATE_INVOICE_ID"_s,
                .description = u"Duplicate Invoice ID detected."_s,
                .value = invoiceId};
    }
    return {};
}

PayPalError declined(PayPalState &state, QJsonObject order)
{
    const bool source = payPalHidden(order)[u"source"_s].toBool();
    order.insert(u"status"_s, source ? u"PAYER_ACTION_REQUIRED"_s : u"CREATED"_s); // The payer may try again.
    state.orders.put(order);
    QJsonObject redirect = state.link(u"redirect"_s, {}, u"GET"_s);
    redirect.insert(
        u"href"_s, state.payBase.toString() + u"/checkoutnow?token="_s + order[u"id"_s].toString());
    return {.issue = u"INSTRUMENT_DECLINED"_s,
        .description
        = u"The instrument presented was either declined by the processor or bank, or it can't be "
          u"used for this payment."_s,
        .link = redirect};
}

std::optional<PayPalError> patchTrouble(const QJsonObject &patch)
{
    static const QStringList patchable{
        u"amount"_s, u"description"_s, u"custom_id"_s, u"invoice_id"_s, u"soft_descriptor"_s, u"items"_s};
    if (!patch.contains(u"path"_s))
        return PayPalError{.issue = u"PATCH_PATH_REQUIRED"_s};
    const QString path = patch[u"path"_s].toString();
    if (!path.startsWith("/purchase_units/@reference_id=='"_L1))
        return PayPalError{.issue = u"NOT_PATCHABLE"_s, .field = path};
    if (!patchable.contains(path.section(u"'/"_s, 1)))
        return PayPalError{.issue = u"NOT_PATCHABLE"_s, .field = path};
    if (patch[u"op"_s].toString() != "remove"_L1 && !patch.contains(u"value"_s))
        return PayPalError{.issue = u"PATCH_VALUE_REQUIRED"_s, .field = path};
    return {};
}

} // namespace

std::optional<QJsonObject> livePayPalOrder(const PayPalState &state, const QString &orderId)
{
    const auto order = state.orders.find(orderId);
    if (!order || statusOf(*order) == "COMPLETED"_L1)
        return order;
    const QJsonObject hidden = payPalHidden(*order);
    const qint64 since = hidden[u"approved_at"_s].toInteger(hidden[u"at"_s].toInteger());
    return state.now() - since > state.terms.orderLife ? std::nullopt : order;
}

PayPalResult createPayPalOrder(const PayPalCall &call)
{
    PayPalState &state = call.state;
    const QJsonArray given = call.body[u"purchase_units"_s].toArray();
    if (const auto error = orderMoneyTrouble(given)) // Before each has the default's name.
        return tl::make_unexpected(*error);
    const QJsonArray units = withDefaults(given);
    const QJsonObject experience = experienceOf(call.body);
    for (const QString &name : {u"return_url"_s, u"cancel_url"_s})
        if (!isAddress(experience[name]))
            return tl::make_unexpected(
                PayPalError{.status = 400, .issue = u"INVALID_PARAMETER_SYNTAX"_s, .field = u"/"_s + name});

    const bool source = call.body.contains(u"payment_source"_s);
    QJsonObject order{{u"id"_s, state.makeId()}, {u"intent"_s, u"CAPTURE"_s},
        {u"status"_s, source ? u"PAYER_ACTION_REQUIRED"_s : u"CREATED"_s}, {u"purchase_units"_s, units},
        {u"create_time"_s, state.nowText()}};
    if (source)
        order.insert(u"payment_source"_s, QJsonObject{{u"paypal"_s, QJsonObject()}});
    order = withHidden(order, experience);
    order = withHidden(order, {{u"at"_s, state.now()}, {u"source"_s, source}});
    state.orders.put(order);
    return PayPalAnswer{.status = 201, .body = shown(state, order, call.whole)};
}

PayPalResult showPayPalOrder(const PayPalCall &call)
{
    const auto order = livePayPalOrder(call.state, call.id);
    if (!order)
        return payPalNotFound(call.id);
    return PayPalAnswer{.body = shown(call.state, *order, true)};
}

PayPalResult patchPayPalOrder(const PayPalCall &call)
{
    auto order = livePayPalOrder(call.state, call.id);
    if (!order)
        return payPalNotFound(call.id);
    if (statusOf(*order) == "COMPLETED"_L1)
        return payPalRefusal(u"ORDER_ALREADY_COMPLETED"_s);
    QJsonArray units = (*order)[u"purchase_units"_s].toArray();
    for (const QJsonValue &each : call.list) {
        const QJsonObject patch = each.toObject();
        if (const auto error = patchTrouble(patch))
            return tl::make_unexpected(*error);
        const QString path = patch[u"path"_s].toString();
        const QString reference = path.section(u'\'', 1, 1);
        const QString field = path.section(u"'/"_s, 1);
        bool found = false;
        for (QJsonValueRef one : units) {
            QJsonObject unit = one.toObject();
            if (unit[u"reference_id"_s].toString() != reference)
                continue;
            found = true;
            if (patch[u"op"_s].toString() == "remove"_L1)
                unit.remove(field);
            else
                unit.insert(field, patch[u"value"_s]);
            one = unit;
        }
        if (!found)
            return payPalRefusal(u"REFERENCE_ID_NOT_FOUND"_s, path, reference);
    }
    if (const auto error = orderMoneyTrouble(units))
        return tl::make_unexpected(*error);
    order->insert(u"purchase_units"_s, units);
    order->insert(u"update_time"_s, call.state.nowText());
    call.state.orders.put(*order);
    return PayPalAnswer{.status = 204, .body = {}};
}

PayPalResult capturePayPalOrder(const PayPalCall &call)
{
    PayPalState &state = call.state;
    auto order = livePayPalOrder(state, call.id);
    if (!order)
        return payPalNotFound(call.id);
    if (const auto error = refuseCapture(state, *order))
        return tl::make_unexpected(*error);
    const QJsonObject hidden = payPalHidden(*order);
    const QString funding = hidden[u"funding"_s].toString();
    if (funding == "declined"_L1)
        return tl::make_unexpected(declined(state, *order));

    QJsonArray units = (*order)[u"purchase_units"_s].toArray();
    for (QJsonValueRef each : units) {
        QJsonObject unit = each.toObject();
        const QJsonObject capture = takePayment(state,
            {.amount = payPalMoney(unit[u"amount"_s].toObject()),
                .funding = funding,
                .orderId = call.id,
                .invoiceNumber = unit.value(u"invoice_id"_s).toString(),
                .custom = unit.value(u"custom_id"_s).toString(),
                .subject = unit.value(u"description"_s).toString(),
                .payerEmail = hidden[u"email"_s].toString(),
                .payerName = u"Ada Payer"_s});
        unit.insert(u"payments"_s, QJsonObject{{u"captures"_s, QJsonArray{payPalVisible(capture)}}});
        each = unit;
    }
    order->insert(u"purchase_units"_s, units);
    order->insert(u"status"_s, u"COMPLETED"_s);
    order->insert(u"update_time"_s, state.nowText());
    state.orders.put(*order);
    return PayPalAnswer{.status = 201, .body = shown(state, *order, call.whole)};
}

Approval approvePayPalOrder(
    PayPalState &state, const QString &orderId, const QString &funding, const QString &email, bool approve)
{
    auto order = livePayPalOrder(state, orderId);
    if (!order || isApproved(*order))
        return Approval::Closed;
    if (!approve)
        return Approval::Cancelled;
    QString way = funding;
    if (way == "echeck"_L1 && payPalHidden(*order)[u"immediate"_s].toBool())
        way = u"balance"_s; // PayPal does not offer slow ways then.
    const QString payerId = state.makePayerId();
    const QJsonObject name{{u"given_name"_s, u"Ada"_s}, {u"surname"_s, u"Payer"_s}};
    order->insert(u"status"_s, u"APPROVED"_s);
    order->insert(
        u"payer"_s, QJsonObject{{u"payer_id"_s, payerId}, {u"email_address"_s, email}, {u"name"_s, name}});
    order->insert(u"payment_source"_s,
        QJsonObject{{u"paypal"_s,
            QJsonObject{{u"email_address"_s, email}, {u"account_id"_s, payerId},
                {u"account_status"_s, u"VERIFIED"_s}, {u"name"_s, name}}}});
    order->insert(u"update_time"_s, state.nowText());
    *order = withHidden(*order,
        {{u"funding"_s, way}, {u"email"_s, email}, {u"payer_id"_s, payerId},
            {u"approved_at"_s, state.now()}});
    state.orders.put(*order);
    return Approval::Given;
}

} // namespace quittance::sandbox
