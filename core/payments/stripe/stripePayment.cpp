#include "core/payments/stripe/stripePayment.h"

#include "core/base/Log.h"
#include "core/payments/stripe/StripeAmount.h"
#include "core/payments/stripe/StripeApi.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A manual capture that still waits is no money yet; words we do not know are not taken for money either.
GatewayPayment::State stateOf(const QJsonObject &charge)
{
    const QString status = charge[u"status"].toString();
    if (status == "failed"_L1)
        return GatewayPayment::State::Failed;
    if (status == "succeeded"_L1 && charge[u"captured"].toBool(true))
        return GatewayPayment::State::Succeeded;
    return GatewayPayment::State::Processing;
}

QString ourId(const QJsonObject &session, const QJsonObject &intent, const char *key)
{
    const QLatin1String name(key);
    const QString first = session[u"metadata"][name].toString();
    return first.isEmpty() ? intent[u"metadata"][name].toString() : first;
}

QString payerOf(const QJsonObject &charge, const QJsonObject &session)
{
    const QJsonValue billing = charge[u"billing_details"];
    const QJsonValue details = session[u"customer_details"];
    for (const QJsonValue &said : {billing[u"name"], details[u"name"], billing[u"email"], details[u"email"]})
        if (!said.toString().isEmpty())
            return said.toString();
    return {};
}

Result<void> addFee(const QJsonObject &charge, bool live, GatewayPayment &payment)
{
    // Null until Stripe has settled it, an id when it was not expanded: the fee is then learnt at a later
    // look.
    const QJsonObject balance = charge[u"balance_transaction"].toObject();
    if (balance.isEmpty())
        return {};
    const Result<Money> fee = stripeMoney(balance, u"fee"_s);
    if (!fee && fee.error().rule == "stripe.amount_unreadable"_L1) {
        // The money has come in all the same; failing here would hold back every payment after it, too.
        qCWarning(lcSync) << "a fee in a currency or fraction that cannot be booked was left out";
        return {};
    }
    if (!fee)
        return fail(fee.error());
    if (balance[u"id"].toString().isEmpty())
        return stripeUnreadable(u"balance_transaction"_s);
    payment.fee = *fee;
    if (balance[u"currency"].toString() != charge[u"currency"].toString()) {
        const Result<Money> settled = stripeMoney(balance, u"amount"_s);
        if (!settled)
            return fail(settled.error());
        payment.settled = *settled;
    }
    payment.feeKey = stripeExternalKey(live, balance[u"id"].toString());
    return {};
}

QString capitalised(QString text)
{
    text.replace(u'_', u' ');
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

} // namespace

tl::unexpected<Error> stripeUnreadable(const QString &field)
{
    return fail(Error{.kind = ErrorKind::BadReply, .rule = u"stripe.unreadable"_s, .field = field});
}

QDateTime stripeInstant(const QJsonValue &seconds)
{
    const std::optional<qint64> read = stripeInteger(seconds);
    return read ? QDateTime::fromSecsSinceEpoch(*read, QTimeZone::utc()) : QDateTime();
}

QString stripeExternalKey(bool live, const QString &id)
{
    return u"stripe:%1:%2"_s.arg(live ? u"live"_s : u"test"_s, id);
}

QString stripeIdOf(const QString &externalKey)
{
    return externalKey.section(u':', 2);
}

Result<Money> stripeMoney(const QJsonObject &object, const QString &field)
{
    const std::optional<qint64> units = stripeInteger(object[field]);
    if (!units)
        return stripeUnreadable(field);
    return StripeAmount::read(*units, object[u"currency"].toString());
}

QString stripeMethodText(const QJsonObject &paymentMethodDetails)
{
    static const QHash<QString, QString> names{
        {u"acss_debit"_s, u"Pre-authorised debit"_s},
        {u"amex"_s, u"American Express"_s},
        {u"au_becs_debit"_s, u"BECS Direct Debit"_s},
        {u"bacs_debit"_s, u"Bacs Direct Debit"_s},
        {u"customer_balance"_s, u"Bank transfer"_s},
        {u"diners"_s, u"Diners Club"_s},
        {u"eps"_s, u"EPS"_s},
        {u"ideal"_s, u"iDEAL"_s},
        {u"jcb"_s, u"JCB"_s},
        {u"p24"_s, u"Przelewy24"_s},
        {u"paypal"_s, u"PayPal"_s},
        {u"sepa_debit"_s, u"SEPA Direct Debit"_s},
        {u"twint"_s, u"TWINT"_s},
        {u"unionpay"_s, u"UnionPay"_s},
        {u"us_bank_account"_s, u"ACH Direct Debit"_s},
    };
    const QString type = paymentMethodDetails[u"type"].toString();
    const QJsonValue details = paymentMethodDetails[type];
    const QString brand = details[u"brand"].toString();
    const QString kind = type == "card"_L1 && !brand.isEmpty() ? brand : type;
    const QString name = names.value(kind, capitalised(kind));
    const QString last4 = details[u"last4"].toString();
    return last4.isEmpty() ? name : u"%1 •••• %2"_s.arg(name, last4);
}

Result<std::optional<GatewayPayment>> stripePayment(
    const QJsonObject &intent, const QJsonObject &session, bool live)
{
    if (intent[u"latest_charge"].isNull() || intent[u"latest_charge"].isUndefined())
        return std::nullopt;
    const QJsonObject charge = intent[u"latest_charge"].toObject();
    // Put aside, or let go again: nothing was paid, and nothing is on its way.
    if (!charge[u"captured"].toBool(true) && charge[u"status"].toString() == "succeeded"_L1)
        return std::nullopt;
    const std::optional<qint64> created = stripeInteger(charge[u"created"]);
    if (charge[u"id"].toString().isEmpty() || !created)
        return stripeUnreadable(u"latest_charge"_s);

    GatewayPayment payment;
    payment.externalKey = stripeExternalKey(live, charge[u"id"].toString());
    payment.state = stateOf(charge);
    payment.at = QDateTime::fromSecsSinceEpoch(*created, QTimeZone::utc());
    payment.method = stripeMethodText(charge[u"payment_method_details"].toObject());
    payment.payer = payerOf(charge, session);
    payment.invoice = InvoiceId(ourId(session, intent, stripeInvoiceKey));
    payment.link = LinkId(ourId(session, intent, stripeLinkKey));
    if (payment.state == GatewayPayment::State::Failed)
        payment.failure = redacted(charge[u"failure_message"].toString());
    payment.raw = QJsonDocument(charge).toJson(QJsonDocument::Compact);

    const bool collected = payment.state == GatewayPayment::State::Succeeded;
    const Result<Money> amount = stripeMoney(
        charge, collected && charge.contains(u"amount_captured") ? u"amount_captured"_s : u"amount"_s);
    if (!amount) {
        const bool ours = !payment.invoice.isEmpty() || !payment.link.isEmpty();
        if (ours || amount.error().rule != "stripe.amount_unreadable"_L1)
            return fail(amount.error());
        // Another program takes money through the same account in what is no currency of ours: it must not
        // stop ours.
        qCWarning(lcSync) << "a charge in a currency or fraction that cannot be booked was left out";
        return std::nullopt;
    }
    payment.amount = *amount;
    if (const Result<void> fee = addFee(charge, live, payment); !fee)
        return fail(fee.error());
    return payment;
}

} // namespace quittance
