#include "tests/sandbox/stripe/methodChoice.h"

#include "tests/sandbox/stripe/methodObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString parameter = u"payment_method"_s;

tl::expected<QJsonObject, StripeError> makeFromData(const StripeCall &call, const QJsonObject &data)
{
    const QString type = data[u"type"_s].toString();
    if (type == "customer_balance"_L1)
        return makeBalanceMethod(call.state);
    const QString field = type == "sepa_debit"_L1 ? u"iban"_s : u"account_number"_s;
    QString number = data[type][field].toString();
    const auto debit = TestDebit::find(number.remove(u' ').toUpper());
    if (!debit || debit->type != type)
        return badParameter(
            type == "sepa_debit"_L1 ? u"invalid_bank_account_iban"_s : u"bank_account_unusable"_s,
            u"payment_method_data[%1][%2]"_s.arg(type, field),
            u"This stand-in knows the documented test accounts only."_s);
    return makeDebitMethod(call.state, *debit, data[u"billing_details"_s].toObject());
}

} // namespace

tl::expected<MethodChoice, StripeError> chooseMethod(const StripeCall &call, const QJsonObject &intent)
{
    MethodChoice choice;
    if (call.parameters[u"payment_method_data"_s].isObject()) {
        const auto made = makeFromData(call, call.parameters[u"payment_method_data"_s].toObject());
        if (!made)
            return tl::unexpected(made.error());
        choice = {.method = *made, .made = true};
    } else {
        const QString id = call.parameters[parameter].toString(intent[parameter].toString());
        if (id.isEmpty())
            return choice;
        const auto method = takeMethod(call.state, id);
        if (!method)
            return noSuch(u"PaymentMethod"_s, id, parameter, 400);
        choice.method = *method;
    }
    const QJsonValue owner = choice.method[u"customer"_s];
    if (owner.isString() && owner != intent[u"customer"_s])
        return badParameter({}, parameter,
            u"The PaymentMethod %1 belongs to another Customer. Please include the Customer in the "
            u"`customer` "
            u"parameter."_s.arg(choice.method[u"id"_s].toString()));
    const QString type = choice.method[u"type"_s].toString();
    if (const QJsonArray types = intent[u"payment_method_types"_s].toArray(); !types.contains(type))
        return badParameter(u"payment_intent_incompatible_payment_method"_s, parameter,
            u"The PaymentMethod provided (%1) is not allowed for this intent."_s.arg(type));
    return choice;
}

std::optional<StripeError> refuseMandate(const StripeCall &call, const MethodChoice &choice)
{
    const QString type = choice.method[u"type"_s].toString();
    const bool debit = type == "sepa_debit"_L1 || type == "us_bank_account"_L1;
    if (!debit || call.parameters[u"mandate_data"_s].isObject()
        || call.state.approvedMethods.contains(choice.method[u"id"_s].toString()))
        return {};
    return StripeError{.param = u"mandate_data"_s,
        .message
        = u"This intent requires a mandate, but no existing mandate was found. Collect mandate acceptance "
          u"from the customer and try again, providing acceptance data in the mandate_data "
          u"parameter."_s};
}

} // namespace quittance::sandbox
