#include "core/service/settingFacts.h"

#include "core/base/loopback.h"
#include "core/base/openToRead.h"
#include "core/domain/CrmBringing.h"
#include "core/domain/Decimal.h"
#include "core/domain/Money.h"
#include "core/domain/codeNames.h"
#include "core/domain/logoShape.h"
#include "core/formats/DatevAccounts.h"
#include "core/payments/GatewayRegistry.h"
#include "core/service/connections.h"
#include "core/service/keepBackup.h"
#include "core/store/SettingTable.h"

#include <QFile>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto logoKey = "company.logo"_L1;
constexpr auto fiscalYearKey = "company.fiscal_year_start"_L1;

QList<SettingFacts> makeFacts()
{
    using Kind = SettingFacts::Kind;
    QList<SettingFacts> facts{{.key = u"smtp.ca_file"_s, .kind = Kind::Path, .defaultValue = {}},
        {.key = backupFolderKey, .kind = Kind::Path, .defaultValue = {}},
        {.key = u"bank.book_certain"_s, .kind = Kind::Switch, .defaultValue = u"off"_s},
        {.key = u"payments.gateway"_s, .kind = Kind::Text, .defaultValue = {}},
        {.key = u"crm.notes"_s, .kind = Kind::Switch, .defaultValue = u"off"_s},
        {.key = u"safety.hold_seconds"_s, .kind = Kind::Number, .defaultValue = u"10"_s},
        {.key = u"safety.many_mails"_s, .kind = Kind::Number, .defaultValue = u"20"_s, .most = 10'000},
        {.key = u"safety.typed_above"_s, .kind = Kind::Number, .defaultValue = u"0"_s, .most = 2'000'000'000},
        {.key = u"links.expire_days"_s, .kind = Kind::Number, .defaultValue = u"0"_s, .most = 365},
        {.key = u"reminders.pause_days"_s, .kind = Kind::Number, .defaultValue = u"7"_s, .most = 365},
        {.key = u"appearance.theme"_s, .kind = Kind::Text, .defaultValue = u"system"_s},
        {.key = u"ui.language"_s, .kind = Kind::Text, .defaultValue = {}},
        {.key = u"ui.region"_s, .kind = Kind::Text, .defaultValue = {}},
        {.key = u"ui.iso_dates"_s, .kind = Kind::Switch, .defaultValue = u"off"_s}};
#if defined(Q_OS_UNIX)                                                                                       \
    && !defined(Q_OS_DARWIN) // The desktops that a program without a tray can tell something.
    facts.append({.key = u"ui.notices"_s, .kind = Kind::Switch, .defaultValue = u"off"_s});
#endif
    for (const GatewayType &type : GatewayRegistry::all()) {
        if (type.offers.contains(GatewayOffer::Checkout))
            facts.append({.key = type.id + u".return_page"_s, .kind = Kind::Url, .defaultValue = {}});
        facts.append({.key = type.id + u".label"_s, .kind = Kind::Text, .defaultValue = {}});
        facts.append({.key = type.id + u".ways"_s, .kind = Kind::Ways, .defaultValue = {}});
        facts.append({.key = type.id + u".complete_from"_s, .kind = Kind::Day, .defaultValue = {}});
    }
    for (const ConnectionFacts &connection : connectionFacts()) {
        facts.append(
            {.key = connection.urlSetting, .kind = Kind::Url, .defaultValue = connection.defaultUrl});
        if (connection.kind == "crm"_L1)
            facts.append({.key = crmInteractionsSetting(ConnectionId(connection.id)),
                .kind = Kind::Switch,
                .defaultValue = u"on"_s});
        for (const QString &key : connection.textSettings)
            facts.append({.key = key, .kind = Kind::Text, .defaultValue = {}});
    }
    for (const QString &key : DatevAccounts::plainKeys())
        facts.append({.key = key, .kind = Kind::Text, .defaultValue = {}});
    return facts;
}

Result<void> checkUrl(const QString &key, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return invalid(
            u"setting.url_malformed"_s, key, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const bool mail = key == "smtp.url"_L1;
    const QStringList good = mail ? QStringList{u"smtps"_s, u"smtp"_s} : QStringList{u"https"_s};
    if (good.contains(url.scheme()) || (!mail && isLoopback(url) && url.scheme() == "http"_L1))
        return {};
    return invalid(u"setting.url_insecure"_s, key, value);
}

Result<void> checkWays(const QString &key, const QString &value)
{
    const QStringList codes = value.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        if (!payWayFrom(code))
            return invalid(u"setting.way_unknown"_s, key, code);
    return {};
}

struct CompanyField {
    QLatin1StringView key;
    QString &(*value)(CompanyProfile &);
};

const QList<CompanyField> &companyFields()
{
    static const QList<CompanyField> fields{
        {"company.name"_L1, [](CompanyProfile &c) -> QString & { return c.name; }},
        {"company.vat_id"_L1, [](CompanyProfile &c) -> QString & { return c.vatId; }},
        {"company.email"_L1, [](CompanyProfile &c) -> QString & { return c.email; }},
        {"company.phone"_L1, [](CompanyProfile &c) -> QString & { return c.phone; }},
        {"company.street"_L1, [](CompanyProfile &c) -> QString & { return c.address.street; }},
        {"company.city"_L1, [](CompanyProfile &c) -> QString & { return c.address.city; }},
        {"company.post_code"_L1, [](CompanyProfile &c) -> QString & { return c.address.postCode; }},
        {"company.country"_L1, [](CompanyProfile &c) -> QString & { return c.address.country; }},
        {"company.zone"_L1, [](CompanyProfile &c) -> QString & { return c.zone; }},
        {"company.iban"_L1, [](CompanyProfile &c) -> QString & { return c.iban; }},
        {"company.tax_number"_L1, [](CompanyProfile &c) -> QString & { return c.taxNumber; }},
        {"company.bic"_L1, [](CompanyProfile &c) -> QString & { return c.bic; }},
        {"company.bank_name"_L1, [](CompanyProfile &c) -> QString & { return c.bankName; }},
        {"company.account_holder"_L1, [](CompanyProfile &c) -> QString & { return c.accountHolder; }},
    };
    return fields;
}

//! A whole number of the company; an empty value takes it back.
struct CompanyNumber {
    QLatin1StringView key;
    qint64 CompanyProfile::*value;
    qint64 least;
    qint64 most;
};

const QList<CompanyNumber> &companyNumbers()
{
    // A tolerance is for cents and bank fees; what is larger is written off, with a reason.
    constexpr qint64 mostTolerance = 1'000'000;
    static const QList<CompanyNumber> numbers{
        {"company.shortfall_tolerance"_L1, &CompanyProfile::shortfallTolerance, 0, mostTolerance},
        {"company.approval_limit"_L1, &CompanyProfile::approvalLimit, -1, Money::maxMinor}};
    return numbers;
}

Result<CompanyProfile> withNumber(CompanyProfile company, const CompanyNumber &number, const QString &text)
{
    if (text.isEmpty()) {
        company.*number.value = CompanyProfile().*number.value;
        return company;
    }
    const Result<qint64> value = parseDecimal(text, 0);
    if (!value)
        return invalid(u"setting.number_malformed"_s, number.key, text);
    if (*value < number.least || *value > number.most)
        return invalid(u"number.out_of_range"_s, number.key, text);
    company.*number.value = *value;
    return company;
}

Result<CompanyProfile> withFiscalYear(CompanyProfile company, const QString &text)
{
    const Result<qint64> month = text.isEmpty() ? CompanyProfile().fiscalYearStart : parseDecimal(text, 0);
    if (!month || *month < 1 || *month > 12)
        return invalid(u"company.fiscal_year_start"_s, fiscalYearKey, text);
    company.fiscalYearStart = static_cast<int>(*month);
    return company;
}

//! The picture in a file; nothing for an empty name.
Result<QByteArray> logoFrom(const QString &key, const QString &fileName)
{
    if (fileName.isEmpty())
        return QByteArray();
    QFile file(fileName);
    if (const Result<void> opened = openToRead(file, key); !opened)
        return fail(opened.error());
    const QByteArray bytes = file.read(mostLogoBytes + 1);
    if (bytes.isEmpty()) // An empty file is no picture; taking the logo back is an empty name.
        return invalid(u"company.logo_not_png"_s, key, fileName);
    if (const Result<void> fine = checkLogo(bytes); !fine)
        return invalid(fine.error().rule, key, fileName);
    return bytes;
}

} // namespace

const QList<SettingFacts> &settingFacts()
{
    static const QList<SettingFacts> facts = makeFacts();
    return facts;
}

Result<int> numberSetting(Database &database, const QString &key)
{
    const auto facts = std::ranges::find(settingFacts(), key, &SettingFacts::key);
    Q_ASSERT(facts != settingFacts().end());
    return SettingTable(database).value(key).transform(
        [&](const QString &value) { return (value.isEmpty() ? facts->defaultValue : value).toInt(); });
}

Result<void> checkSetting(const QString &key, const QString &value)
{
    if (DatevAccounts::isKey(key))
        return DatevAccounts::check(key, value);
    const auto facts = std::ranges::find(settingFacts(), key, &SettingFacts::key);
    if (facts == settingFacts().end())
        return invalid(u"setting.unknown"_s, u"key"_s, key);
    if (value.isEmpty())
        return {};
    if (facts->kind == SettingFacts::Kind::Url)
        return checkUrl(key, value);
    if (facts->kind == SettingFacts::Kind::Ways)
        return checkWays(key, value);
    if (facts->kind == SettingFacts::Kind::Day && !QDate::fromString(value, Qt::ISODate).isValid())
        return invalid(u"date.malformed"_s, key, value);
    if (facts->kind == SettingFacts::Kind::Switch && value != "on"_L1 && value != "off"_L1)
        return invalid(u"setting.not_a_switch"_s, key, value);
    if (key == "payments.gateway"_L1 && !GatewayRegistry::find(value))
        return invalid(u"connection.unknown"_s, key, value);
    bool isNumber = true;
    if (facts->kind == SettingFacts::Kind::Number)
        isNumber = value.toUInt(&isNumber) <= static_cast<uint>(facts->most) && isNumber;
    return isNumber ? Result<void>() : invalid(u"setting.number_malformed"_s, key, value);
}

QMap<QString, QString> companySettings(const CompanyProfile &company)
{
    QMap<QString, QString> settings{{u"company.currency"_s, company.currency.text()}};
    CompanyProfile copy = company;
    for (const CompanyField &field : companyFields())
        settings.insert(field.key, field.value(copy));
    for (const CompanyNumber &number : companyNumbers())
        settings.insert(number.key, QString::number(company.*number.value));
    settings.insert(fiscalYearKey, QString::number(company.fiscalYearStart));
    settings.insert(
        logoKey, company.logo.isEmpty() ? QString() : u"PNG, %1 bytes"_s.arg(company.logo.size()));
    return settings;
}

Result<CompanyProfile> withCompanySetting(CompanyProfile company, const QString &key, const QString &value)
{
    if (key == "company.currency"_L1) {
        const auto currency = Currency::find(value);
        if (!currency)
            return invalid(u"setting.currency_unknown"_s, key, value);
        company.currency = *currency;
        return company;
    }
    if (key == fiscalYearKey)
        return withFiscalYear(company, value);
    if (key == logoKey)
        return logoFrom(key, value).transform([&](const QByteArray &logo) {
            company.logo = logo;
            return company;
        });
    const auto number = std::ranges::find(companyNumbers(), key, &CompanyNumber::key);
    if (number != companyNumbers().end())
        return withNumber(company, *number, value);
    const auto field = std::ranges::find(companyFields(), key, &CompanyField::key);
    if (field == companyFields().end())
        return invalid(u"setting.unknown"_s, u"key"_s, key);
    field->value(company) = value;
    return company;
}

} // namespace quittance
