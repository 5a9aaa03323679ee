#include "tests/sandbox/stripe/bankAddresses.h"

#include "tests/sandbox/stripe/blankObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString digits(StripeState &state, int count)
{
    QString result;
    for (const QChar letter : state.makeId({}, count))
        result += QChar(u'0' + letter.unicode() % 10);
    return result;
}

//! ISO 13616: the country and two digits so that the whole leaves 1 when divided by 97.
QString makeIban(const QString &country, const QString &account)
{
    int rest = 0;
    for (const QChar letter : QString(account + country + u"00"_s)) {
        const int value = letter.isDigit() ? letter.digitValue() : letter.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return country + u"%1"_s.arg(98 - rest, 2, 10, QChar(u'0')) + account;
}

QString accountFor(StripeState &state, const QString &country)
{
    if (country == "NL"_L1)
        return u"STRP"_s + digits(state, 10);
    if (country == "IE"_L1)
        return u"STRP"_s + digits(state, 14);
    if (country == "FR"_L1)
        return u"20041"_s + digits(state, 18);
    return u"20040404"_s + digits(state, 10); // Germany: bank code and account.
}

QJsonObject addressFor(StripeState &state, const QString &type, const QString &country)
{
    if (type == "us_bank_transfer"_L1)
        return {{u"type"_s, u"aba"_s}, {u"supported_networks"_s, QJsonArray{u"ach"_s, u"domestic_wire_us"_s}},
            {u"aba"_s,
                QJsonObject{{u"account_number"_s, digits(state, 12)}, {u"account_type"_s, u"checking"_s},
                    {u"bank_name"_s, u"SANDBOX BANK"_s}, {u"routing_number"_s, u"110000000"_s}}}};
    if (type == "gb_bank_transfer"_L1)
        return {{u"type"_s, u"sort_code"_s}, {u"supported_networks"_s, QJsonArray{u"bacs"_s, u"fps"_s}},
            {u"sort_code"_s,
                QJsonObject{{u"account_number"_s, digits(state, 8)}, {u"sort_code"_s, u"108800"_s}}}};
    if (type == "jp_bank_transfer"_L1)
        return {{u"type"_s, u"zengin"_s}, {u"supported_networks"_s, QJsonArray{u"zengin"_s}},
            {u"zengin"_s,
                QJsonObject{{u"account_number"_s, digits(state, 7)}, {u"account_type"_s, u"futsu"_s},
                    {u"bank_code"_s, u"0001"_s}, {u"bank_name"_s, u"SANDBOX BANK"_s},
                    {u"branch_code"_s, u"001"_s}, {u"branch_name"_s, u"SANDBOX"_s}}}};
    if (type == "mx_bank_transfer"_L1)
        return {{u"type"_s, u"spei"_s}, {u"supported_networks"_s, QJsonArray{u"spei"_s}},
            {u"spei"_s,
                QJsonObject{{u"bank_code"_s, u"646"_s}, {u"bank_name"_s, u"SANDBOX BANK"_s},
                    {u"clabe"_s, digits(state, 18)}}}};
    return {{u"type"_s, u"iban"_s}, {u"supported_networks"_s, QJsonArray{u"sepa"_s}},
        {u"iban"_s,
            QJsonObject{{u"bic"_s, u"SXPYDEHHXXX"_s}, {u"country"_s, country},
                {u"iban"_s, makeIban(country, accountFor(state, country))}}}};
}

} // namespace

QJsonObject makeBankAddress(StripeState &state, const QString &type, const QString &country)
{
    QJsonObject address = addressFor(state, type, country);
    const QString kind = address[u"type"_s].toString();
    const QJsonObject place
        = with(blankObject(u"address"_s), {{u"city"_s, u"Berlin"_s}, {u"country"_s, u"DE"_s}});
    address.insert(kind,
        with(address[kind].toObject(),
            {{u"account_holder_name"_s, u"Quittance Sandbox"_s}, {u"account_holder_address"_s, place},
                {u"bank_address"_s, place}}));
    return address;
}

QJsonObject senderOf(const QString &type)
{
    const QString name = u"Payer Ltd"_s;
    if (type == "us_bank_transfer"_L1)
        return {{u"network"_s, u"ach"_s}, {u"sender_name"_s, name}};
    if (type == "gb_bank_transfer"_L1)
        return {
            {u"account_number_last4"_s, u"1234"_s}, {u"sender_name"_s, name}, {u"sort_code"_s, u"108800"_s}};
    if (type == "jp_bank_transfer"_L1)
        return {{u"sender_bank"_s, u"SANDBOX BANK"_s}, {u"sender_branch"_s, u"SANDBOX"_s},
            {u"sender_name"_s, name}};
    if (type == "eu_bank_transfer"_L1)
        return {{u"bic"_s, u"SXPYDEHHXXX"_s}, {u"iban_last4"_s, u"7089"_s}, {u"sender_name"_s, name}};
    return {};
}

} // namespace quittance::sandbox
