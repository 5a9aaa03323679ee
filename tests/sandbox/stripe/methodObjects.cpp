#include "tests/sandbox/stripe/methodObjects.h"

#include "tests/sandbox/stripe/blankObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject billingOf(const QJsonObject &fields)
{
    QJsonObject billing = blankObject(u"payment_method"_s)[u"billing_details"_s].toObject();
    for (const QString &field : {u"email"_s, u"name"_s, u"phone"_s})
        if (fields.contains(field))
            billing.insert(field, fields[field]);
    if (fields[u"address"_s].isObject())
        billing.insert(u"address"_s, with(blankObject(u"address"_s), fields[u"address"_s].toObject()));
    return billing;
}

QJsonObject put(StripeState &state, const QString &type, const QString &number, const QJsonObject &details,
    const QJsonObject &billing)
{
    const QString id = state.makeId(u"pm_1"_s, 23);
    const QJsonObject method = with(blankObject(u"payment_method"_s),
        {{u"id"_s, id}, {u"type"_s, type}, {type, details}, {u"created"_s, state.now()},
            {u"billing_details"_s, billingOf(billing)}});
    state.methods.put(method);
    state.testNumbers.insert(id, number);
    return method;
}

} // namespace

QJsonObject makeCardMethod(StripeState &state, const TestCard &card, const CardEntry &entry)
{
    const QDate month = expiryMonth(entry.expiry);
    const QJsonObject details = with(blankObject(u"card"_s),
        {{u"brand"_s, card.brand}, {u"display_brand"_s, card.brand}, {u"last4"_s, card.number.right(4)},
            {u"exp_month"_s, month.month()}, {u"exp_year"_s, month.year()},
            {u"networks"_s,
                QJsonObject{{u"available"_s, QJsonArray{card.brand}}, {u"preferred"_s, QJsonValue::Null}}}});
    return put(state, u"card"_s, card.number, details,
        {{u"email"_s, textOrNull(entry.email)}, {u"name"_s, textOrNull(entry.name)}});
}

QJsonObject makeDebitMethod(StripeState &state, const TestDebit &debit, const QJsonObject &billing)
{
    QJsonObject details = with(blankObject(debit.type), {{u"last4"_s, debit.number.right(4)}});
    if (debit.type == "sepa_debit"_L1)
        details
            = with(details, {{u"country"_s, debit.number.left(2)}, {u"bank_code"_s, debit.number.mid(4, 5)}});
    return put(state, debit.type, debit.number, details, billing);
}

QJsonObject makeBalanceMethod(StripeState &state)
{
    return put(state, u"customer_balance"_s, {}, {}, {});
}

std::optional<QJsonObject> takeMethod(StripeState &state, const QString &id)
{
    if (const auto method = state.methods.find(id))
        return method;
    if (const auto card = TestCard::findById(id)) {
        CardEntry entry = CardEntry::of(card->number);
        entry.expiry = u"12/34"_s;
        entry.email.clear();
        return makeCardMethod(state, *card, entry);
    }
    if (const auto debit = TestDebit::findById(id))
        return makeDebitMethod(state, *debit, {});
    return {};
}

QJsonObject attachMethod(StripeState &state, QJsonObject method, const QJsonValue &customer)
{
    if (method[u"customer"_s] == customer)
        return method;
    method.insert(u"customer"_s, customer);
    state.methods.put(method);
    state.record(u"payment_method.attached"_s, method);
    return method;
}

std::optional<TestCard> cardOf(const StripeState &state, const QJsonObject &method)
{
    if (method[u"type"_s].toString() != "card"_L1)
        return {};
    return TestCard::find(state.testNumbers.value(method[u"id"_s].toString()));
}

std::optional<TestDebit> debitOf(const StripeState &state, const QJsonObject &method)
{
    return TestDebit::find(state.testNumbers.value(method[u"id"_s].toString()));
}

QJsonObject detailsOf(const QJsonObject &method)
{
    const QString type = method[u"type"_s].toString();
    const QJsonObject own = method[type].toObject();
    QJsonObject details = blankObject(type + u"_details"_s);
    for (auto field = details.begin(); field != details.end(); ++field)
        if (own.contains(field.key()))
            field.value() = own[field.key()];
    if (type == "card"_L1)
        details.insert(u"network"_s, own[u"brand"_s]);
    return {{u"type"_s, type}, {type, details}};
}

} // namespace quittance::sandbox
