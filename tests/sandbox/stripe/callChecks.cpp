#include "tests/sandbox/stripe/callChecks.h"

#include "core/domain/Currency.h"
#include "tests/sandbox/stripe/StripeMoney.h"

#include <algorithm>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

std::optional<StripeError> refuseAmount(qint64 amount, const QString &currency, const QString &param)
{
    if (!Currency::find(currency))
        return StripeError{.param = u"currency"_s, .message = u"Invalid currency: %1."_s.arg(currency)};
    if (amount < 1)
        return StripeError{.code = u"parameter_invalid_integer"_s,
            .param = param,
            .message = u"This value must be greater than or equal to 1."_s};
    if (amount > largestCharge(currency))
        return StripeError{.code = u"amount_too_large"_s,
            .param = param,
            .message
            = u"Amount must be no more than %1"_s.arg(amountText(largestCharge(currency), currency))};
    if (amount < smallestCharge(currency))
        return StripeError{.code = u"amount_too_small"_s,
            .param = param,
            .message = u"Amount must be at least %1"_s.arg(amountText(smallestCharge(currency), currency))};
    if (!isChargeable(amount, currency))
        return StripeError{.code = u"parameter_invalid_integer"_s,
            .param = param,
            .message = u"Invalid integer: this currency does not take that amount"_s};
    return {};
}

std::optional<StripeError> refuseStatement(const StripeCall &call)
{
    const QString param = u"statement_descriptor_suffix"_s;
    const QString text = call.parameters[param].toString();
    if (text.isEmpty())
        return {};
    constexpr char16_t lastLatin = 0x24f;
    const auto isRefused = [](QChar c) { return u"<>\\'\"*"_s.contains(c) || c > QChar(lastLatin); };
    if (std::ranges::any_of(text, isRefused))
        return StripeError{.code = u"invalid_characters"_s,
            .param = param,
            .message
            = u"The statement descriptor must not contain any of these characters: <, >, \\, ', \", *; and "
              u"only Latin ones."_s};
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    if (std::ranges::none_of(text, isLetter))
        return StripeError{.param = param,
            .message = u"The statement descriptor must contain at least one alphabetic character."_s};
    return {};
}

std::optional<StripeError> refuseCustomer(const StripeCall &call)
{
    const QString id = call.parameters[u"customer"_s].toString();
    if (id.isEmpty())
        return {};
    const std::optional<QJsonObject> customer = call.state.customers.find(id);
    if (customer && !(*customer)[u"deleted"_s].toBool())
        return {};
    return noSuch(u"customer"_s, id, u"customer"_s, 400).value();
}

tl::unexpected<StripeError> wrongState(const QString &code, const QString &message)
{
    return tl::unexpected(StripeError{.code = code, .message = message});
}

tl::unexpected<StripeError> paymentFailed(const QJsonObject &intent)
{
    const bool saves = intent[u"object"_s].toString() == "setup_intent"_L1;
    const QJsonObject cause = intent[saves ? u"last_setup_error"_s : u"last_payment_error"_s].toObject();
    StripeError error{.status = 402,
        .type = cause[u"type"_s].toString(),
        .code = cause[u"code"_s].toString(),
        .message = cause[u"message"_s].toString(),
        .declineCode = cause[u"decline_code"_s].toString()};
    for (const QString &field : {u"charge"_s, u"payment_method"_s})
        if (cause.contains(field))
            error.more.insert(field, cause[field]);
    if (error.declineCode == "generic_decline"_L1)
        error.more.insert(u"advice_code"_s, u"try_again_later"_s);
    error.more.insert(intent[u"object"_s].toString(), intent);
    return tl::unexpected(error);
}

} // namespace quittance::sandbox
