#include "ui/text/CustomerText.h"

#include "core/domain/vatIdShape.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"
#include "ui/text/MoneyText.h"
#include "ui/text/countryName.h"
#include "ui/text/currencyOrder.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerText)
};

//! "1 draft", "1,204 drafts"; nothing for none.
void addCount(QStringList &parts, qint64 count, const QString &one, const QString &many)
{
    if (count == 1)
        parts.append(one);
    else if (count > 1)
        parts.append(many.arg(textLocale().toString(count)));
}

} // namespace

QString countryText(const QString &code)
{
    if (code.isEmpty())
        return {};
    return countryName(code, spokenLanguage());
}

QStringList countryCodes()
{
    static const QStringList codes = [] {
        QStringList found;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
            const bool isCountry = code.size() == 2
                && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; })
                && QLocale::codeToTerritory(code) == static_cast<QLocale::Territory>(i);
            if (isCountry) // Parts of the world have numbers.
                found.append(code);
        }
        return found;
    }();
    QList<std::pair<QString, QString>> named;
    for (const QString &code : codes)
        named.append({countryText(code), code});
    QCollator byLanguage(wordLocale());
    std::ranges::sort(named, [&byLanguage](const auto &a, const auto &b) {
        const int order = byLanguage.compare(a.first, b.first);
        return order == 0 ? a.second < b.second : order < 0;
    });
    QStringList sorted;
    for (const auto &[name, code] : named)
        sorted.append(code);
    return sorted;
}

QString languageText(const QString &tag)
{
    if (tag == "de"_L1)
        return Words::tr("German");
    if (tag == "en"_L1)
        return Words::tr("English");
    if (tag == "es"_L1)
        return Words::tr("Spanish");
    if (tag == "fr"_L1)
        return Words::tr("French");
    if (tag == "tr"_L1)
        return Words::tr("Turkish");
    return tag;
}

QStringList documentLanguages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"tr"_s};
}

QString addressText(const Address &address)
{
    QStringList lines = address.street.split(u'\n');
    lines.append((address.postCode + u' ' + address.city).trimmed());
    lines.append(address.region);
    lines.append(countryText(address.country));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString termsText(int days)
{
    if (days == 0)
        return Words::tr("On receipt");
    return days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(textLocale().toString(days));
}

QString billingContactText(const Customer &customer)
{
    const auto billing
        = std::ranges::find_if(customer.contacts, [](const CustomerContact &c) { return c.isBilling; });
    return billing != customer.contacts.end() && !billing->name.isEmpty() ? billing->name
                                                                          : customer.contactName;
}

QString balancesText(const QList<CustomerBalance> &balances, Money CustomerBalance::*kind)
{
    QList<Money> sums;
    for (const CustomerBalance &balance : balances)
        if (!(balance.*kind).isZero())
            sums.append(balance.*kind);
    return sums.isEmpty() ? u"–"_s : sumsText(sums);
}

QList<CustomerBalance> inCurrencyOrder(QList<CustomerBalance> balances)
{
    std::ranges::stable_sort(balances, [](const CustomerBalance &one, const CustomerBalance &other) {
        return standsBefore(one.open.currency(), other.open.currency());
    });
    return balances;
}

QString allBalancesText(const QList<CustomerBalance> &balances)
{
    QStringList lines;
    for (const CustomerBalance &balance : inCurrencyOrder(balances))
        lines.append(Words::tr("%1: open %2, overdue %3, credit %4", "currency, amounts")
                         .arg(balance.open.currency().text(), moneyText(balance.open),
                             moneyText(balance.overdue), moneyText(balance.credit)));
    return lines.join(u'\n');
}

QString mergeMovesText(const CustomerMerge &merge)
{
    QStringList parts;
    addCount(parts, merge.documents, Words::tr("1 document"), Words::tr("%1 documents"));
    addCount(parts, merge.drafts, Words::tr("1 draft"), Words::tr("%1 drafts"));
    addCount(parts, merge.payments, Words::tr("1 payment"), Words::tr("%1 payments"));
    addCount(parts, merge.schedules, Words::tr("1 recurring invoice"), Words::tr("%1 recurring invoices"));
    addCount(parts, merge.cards, Words::tr("1 saved card"), Words::tr("%1 saved cards"));
    addCount(parts, merge.records, Words::tr("1 CRM record"), Words::tr("%1 CRM records"));
    return parts.isEmpty() ? Words::tr("Nothing but the name.") : parts.join(u", "_s);
}

VatIdRemark vatIdRemark(const QString &typed, const QString &country)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const Result<QString> checked = checkedVatId(text, country);
    if (!checked)
        return {.text = ruleText(checked.error().rule, {}, {}), .isWrong = true};
    if (country.isEmpty())
        return {.text = Words::tr("Kept as %1. With a country its form is checked.").arg(*checked)};
    if (!knowsVatIdShape(country))
        return {.text = Words::tr("Kept as %1. The form of %2 is not known here.", "VAT id, country")
                            .arg(*checked, countryText(country))};
    return {.text = *checked == text ? Words::tr("Has the form of %1.").arg(countryText(country))
                                     : Words::tr("Has the form of %1; kept as %2.", "country, VAT id")
                                           .arg(countryText(country), *checked)};
}

} // namespace quittance
