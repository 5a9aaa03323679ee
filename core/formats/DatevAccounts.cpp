#include "core/formats/DatevAccounts.h"

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceContent.h"
#include "core/formats/datevChart.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLength = 4;
constexpr int mostLength = 8;
constexpr auto prefix = "datev."_L1;

const QStringList &accountNames()
{
    static const QStringList names{u"bank"_s, u"bank_in_transit"_s, u"cash"_s, u"clearing"_s, u"disputes"_s,
        u"fees"_s, u"adjustments"_s, u"exchange"_s, u"bad_debt"_s, u"rounding"_s, u"prepayments"_s,
        u"unknown_payer"_s};
    return names;
}

const QStringList &numberKeys()
{
    static const QStringList keys{u"adviser"_s, u"client"_s, u"account_length"_s, u"first_debtor"_s};
    return keys;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! "S.19", "E": as the keys of revenue and of tax keys end.
QString taxName(TaxCategory category, qint64 rate)
{
    const QString code = codeOf(category);
    return rate == 0 ? code : code + u'.' + shortDecimalText(rate, rateDecimals);
}

bool isTaxName(const QString &name)
{
    const auto category = taxCategoryFrom(name.section(u'.', 0, 0));
    if (!category)
        return false;
    const QString rateText = name.section(u'.', 1);
    const Result<qint64> rate = rateText.isEmpty() ? 0 : parseDecimal(rateText, rateDecimals);
    return rate && taxName(*category, *rate) == name;
}

bool isAccountName(const QString &name)
{
    static const QStringList perConnection{
        u"bank_in_transit."_s, u"clearing."_s, u"disputes."_s, u"fees."_s, u"adjustments."_s};
    return accountNames().contains(name) || std::ranges::any_of(perConnection, [&](const QString &start) {
        return name.startsWith(start) && name.size() > start.size();
    });
}

Result<int> numberOf(
    const QMap<QString, QString> &values, const QString &key, int otherwise, int least, int most)
{
    const QString text = values.value(key);
    const Result<qint64> number = text.isEmpty() ? otherwise : parseDecimal(text, 0);
    if (!number || *number < least || *number > most)
        return invalid(prefix + key, prefix + key, text);
    return static_cast<int>(*number);
}

} // namespace

Result<DatevAccounts> DatevAccounts::from(const QMap<QString, QString> &settings)
{
    DatevAccounts accounts;
    QMap<QString, QString> own;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        if (isKey(it.key()) && !it.value().isEmpty())
            own.insert(it.key().mid(prefix.size()), it.value());
    const Result<int> length = numberOf(own, u"account_length"_s, leastLength, leastLength, mostLength);
    const Result<int> adviser = numberOf(own, u"adviser"_s, 0, 1001, 9'999'999);
    const Result<int> client = numberOf(own, u"client"_s, 0, 1, 99'999);
    for (const auto *number : {&length, &adviser, &client})
        if (!*number)
            return fail(number->error());
    const qint64 leastDebtor = powerOfTen(*length);
    const Result<int> first = numberOf(own, u"first_debtor"_s, static_cast<int>(leastDebtor),
        static_cast<int>(leastDebtor), static_cast<int>(7 * leastDebtor - 1));
    if (!first)
        return fail(first.error());

    // A chart's accounts of four digits are continued with zeros where ledger accounts are longer.
    const QString zeros(*length - leastLength, u'0');
    const QMap<QString, QString> chart = datevChart(own.value(u"chart"_s));
    for (auto it = chart.cbegin(); it != chart.cend(); ++it)
        accounts.m_values.insert(it.key(), it.value() + zeros);
    accounts.m_values.insert(own);
    accounts.m_adviser = *adviser;
    accounts.m_client = *client;
    accounts.m_length = *length;
    accounts.m_firstDebtor = *first;
    return accounts;
}

QStringList DatevAccounts::plainKeys()
{
    QStringList keys{prefix + u"chart"_s};
    for (const QString &key : numberKeys())
        keys.append(prefix + key);
    for (const QString &name : accountNames())
        keys.append(prefix + u"account."_s + name);
    return keys;
}

Result<void> DatevAccounts::check(const QString &key, const QString &value)
{
    const QString rest = key.mid(prefix.size());
    const QString kind = rest.section(u'.', 0, 0);
    const QString name = rest.section(u'.', 1);
    const bool isChart = rest == "chart"_L1;
    const bool isNumber = numberKeys().contains(rest);
    const bool isTaxKey = kind == "tax_key"_L1 && isTaxName(name);
    const bool isAccount = (kind == "account"_L1 && isAccountName(name))
        || (kind == "revenue"_L1 && isTaxName(name)) || (kind == "debtor"_L1 && !name.isEmpty());
    if (!isChart && !isNumber && !isTaxKey && !isAccount)
        return invalid(u"setting.unknown"_s, u"key"_s, key);
    if (value.isEmpty())
        return {};
    if (isChart && datevChart(value).isEmpty())
        return invalid(u"datev.chart_unknown"_s, key, value);
    if (isNumber && (!isDigits(value) || value.size() > mostLength + 1))
        return invalid(u"setting.number_malformed"_s, key, value);
    if (isTaxKey && (!isDigits(value) || value.size() > 4))
        return invalid(u"datev.tax_key"_s, key, value);
    if (isAccount && (!isDigits(value) || value.size() > mostLength + 1 || value.toLongLong() == 0))
        return invalid(u"datev.account"_s, key, value);
    return {};
}

QString DatevAccounts::value(const QString &rest) const
{
    return m_values.value(rest);
}

Result<QString> DatevAccounts::account(const QString &ledgerAccount) const
{
    const QString kind = ledgerAccount.section(u':', 0, 0).replace(u' ', u'_');
    const QString connection = ledgerAccount.section(u':', 1);
    const QString general = u"account."_s + kind;
    const QString exact = connection.isEmpty() ? general : general + u'.' + connection;
    const QString found = value(exact).isEmpty() ? value(general) : value(exact);
    if (found.isEmpty())
        return invalid(u"datev.mapping_missing"_s, prefix + general, prefix + general);
    return found;
}

Result<QString> DatevAccounts::revenue(TaxCategory category, qint64 rate) const
{
    const QString key = u"revenue."_s + taxName(category, rate);
    const QString found = value(key);
    if (found.isEmpty())
        return invalid(u"datev.mapping_missing"_s, prefix + key, prefix + key);
    return found;
}

QString DatevAccounts::taxKey(TaxCategory category, qint64 rate) const
{
    return value(u"tax_key."_s + taxName(category, rate));
}

Result<QString> DatevAccounts::debtor(const CustomerId &customer, qint64 place) const
{
    const QString key = u"debtor."_s + customer.text();
    const QString own = value(key);
    if (!own.isEmpty() && own.size() != m_length + 1)
        return invalid(u"datev.account"_s, prefix + key, own);
    const qint64 number = m_firstDebtor + place;
    if (own.isEmpty() && number >= 7 * powerOfTen(m_length)) // From 7 on they are creditors.
        return invalid(u"datev.debtors_full"_s, u"datev.first_debtor"_s, QString::number(number));
    return own.isEmpty() ? QString::number(number) : own;
}

} // namespace quittance
