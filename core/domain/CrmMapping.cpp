#include "core/domain/CrmMapping.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = ContactRow::Kind;

constexpr std::array<QLatin1StringView, crmFieldCount> fieldCodes{"name"_L1, "first_name"_L1, "last_name"_L1,
    "billing_email"_L1, "phone"_L1, "street"_L1, "city"_L1, "region"_L1, "post_code"_L1, "country"_L1,
    "tax_id"_L1, "currency"_L1, "payment_terms"_L1, "owner"_L1, "stage"_L1, "external_id"_L1,
    "open_balance"_L1, "overdue_balance"_L1, "balance_currency"_L1, "last_invoice_date"_L1,
    "last_payment_date"_L1, "synced_at"_L1};
constexpr std::array directionCodes{"pull"_L1, "push"_L1, "both"_L1};
constexpr std::array policyCodes{"crm_wins"_L1, "app_wins"_L1, "newest"_L1, "ask"_L1};
constexpr std::array changeCodes{""_L1, "upper"_L1, "lower"_L1};

template <class Enum, std::size_t N>
std::optional<Enum> enumFrom(const std::array<QLatin1StringView, N> &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [code](QLatin1StringView known) { return code == known; });
    return found == codes.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(std::distance(codes.begin(), found)));
}

struct Names {
    CrmField field;
    Kind kind;
    QLatin1StringView hubspot; //!< Empty where it has no such field.
    QLatin1StringView salesforce;
    CrmDirection direction;
    CrmPolicy policy;
};

//! Facts crm §9.
constexpr std::array defaults{
    Names{CrmField::Name, Kind::Company, "name"_L1, "Name"_L1, CrmDirection::Pull, CrmPolicy::CrmWins},
    Names{CrmField::FirstName, Kind::Person, "firstname"_L1, "FirstName"_L1, CrmDirection::Pull,
        CrmPolicy::CrmWins},
    Names{CrmField::LastName, Kind::Person, "lastname"_L1, "LastName"_L1, CrmDirection::Pull,
        CrmPolicy::CrmWins},
    Names{CrmField::BillingEmail, Kind::Person, "email"_L1, "Email"_L1, CrmDirection::Both, CrmPolicy::Ask},
    Names{CrmField::BillingEmail, Kind::Company, ""_L1, "Quittance_Billing_Email__c"_L1, CrmDirection::Both,
        CrmPolicy::Ask},
    Names{CrmField::Phone, Kind::Company, "phone"_L1, "Phone"_L1, CrmDirection::Pull, CrmPolicy::CrmWins},
    Names{CrmField::Phone, Kind::Person, "phone"_L1, "Phone"_L1, CrmDirection::Pull, CrmPolicy::CrmWins},
    Names{CrmField::Street, Kind::Company, "address"_L1, "BillingStreet"_L1, CrmDirection::Both,
        CrmPolicy::Ask},
    Names{CrmField::City, Kind::Company, "city"_L1, "BillingCity"_L1, CrmDirection::Both, CrmPolicy::Ask},
    Names{CrmField::Region, Kind::Company, "state"_L1, "BillingState"_L1, CrmDirection::Both, CrmPolicy::Ask},
    Names{CrmField::PostCode, Kind::Company, "zip"_L1, "BillingPostalCode"_L1, CrmDirection::Both,
        CrmPolicy::Ask},
    Names{CrmField::Country, Kind::Company, "country"_L1, "BillingCountry"_L1, CrmDirection::Both,
        CrmPolicy::Ask},
    Names{CrmField::TaxId, Kind::Company, "quittance_tax_id"_L1, "Quittance_Tax_Id__c"_L1, CrmDirection::Both,
        CrmPolicy::Ask},
    Names{CrmField::Currency, Kind::Company, "quittance_currency"_L1, "CurrencyIsoCode"_L1,
        CrmDirection::Both, CrmPolicy::AppWins},
    Names{CrmField::PaymentTerms, Kind::Company, "quittance_payment_terms"_L1,
        "Quittance_Payment_Terms__c"_L1, CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::Owner, Kind::Company, "hubspot_owner_id"_L1, "OwnerId"_L1, CrmDirection::Pull,
        CrmPolicy::CrmWins},
    Names{CrmField::Stage, Kind::Company, "lifecyclestage"_L1, "Type"_L1, CrmDirection::Pull,
        CrmPolicy::CrmWins},
    Names{CrmField::ExternalId, Kind::Company, "quittance_id"_L1, "Quittance_Id__c"_L1, CrmDirection::Push,
        CrmPolicy::AppWins},
    Names{CrmField::OpenBalance, Kind::Company, "quittance_open_balance"_L1, "Quittance_Open_Balance__c"_L1,
        CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::OverdueBalance, Kind::Company, "quittance_overdue_balance"_L1,
        "Quittance_Overdue_Balance__c"_L1, CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::BalanceCurrency, Kind::Company, "quittance_balance_currency"_L1,
        "Quittance_Balance_Currency__c"_L1, CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::LastInvoiceDate, Kind::Company, "quittance_last_invoice_date"_L1,
        "Quittance_Last_Invoice_Date__c"_L1, CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::LastPaymentDate, Kind::Company, "quittance_last_payment_date"_L1,
        "Quittance_Last_Payment_Date__c"_L1, CrmDirection::Push, CrmPolicy::AppWins},
    Names{CrmField::SyncedAt, Kind::Company, "quittance_synced_at"_L1, "Quittance_Synced_At__c"_L1,
        CrmDirection::Push, CrmPolicy::AppWins},
};

} // namespace

CrmFieldType typeOf(CrmField field)
{
    switch (field) {
    case CrmField::BillingEmail:
        return CrmFieldType::Email;
    case CrmField::Phone:
        return CrmFieldType::Phone;
    case CrmField::Street:
        return CrmFieldType::Lines;
    case CrmField::Country:
        return CrmFieldType::Country;
    case CrmField::TaxId:
        return CrmFieldType::TaxId;
    case CrmField::Currency:
    case CrmField::BalanceCurrency:
        return CrmFieldType::Currency;
    case CrmField::PaymentTerms:
        return CrmFieldType::Terms;
    case CrmField::Owner:
        return CrmFieldType::Owner;
    case CrmField::OpenBalance:
    case CrmField::OverdueBalance:
        return CrmFieldType::Amount;
    case CrmField::LastInvoiceDate:
    case CrmField::LastPaymentDate:
        return CrmFieldType::Day;
    case CrmField::SyncedAt:
        return CrmFieldType::Instant;
    default:
        return CrmFieldType::Text;
    }
}

bool isKept(CrmField field)
{
    return field < CrmField::Stage;
}

bool mayChangeLetters(CrmField field)
{
    const CrmFieldType type = typeOf(field);
    const bool isText = type == CrmFieldType::Text || type == CrmFieldType::Lines;
    return isText && isKept(field) && field != CrmField::FirstName && field != CrmField::LastName;
}

ContactRow::Kind speakerOf(CrmField field)
{
    const bool ofPerson
        = field == CrmField::FirstName || field == CrmField::LastName || field == CrmField::BillingEmail;
    return ofPerson ? Kind::Person : Kind::Company;
}

QString codeOf(CrmField field)
{
    return fieldCodes.at(static_cast<std::size_t>(field));
}

std::optional<CrmField> crmFieldFrom(QStringView code)
{
    return enumFrom<CrmField>(fieldCodes, code);
}

QString codeOf(CrmDirection direction)
{
    return directionCodes.at(static_cast<std::size_t>(direction));
}

std::optional<CrmDirection> crmDirectionFrom(QStringView code)
{
    return enumFrom<CrmDirection>(directionCodes, code);
}

QString codeOf(CrmPolicy policy)
{
    return policyCodes.at(static_cast<std::size_t>(policy));
}

std::optional<CrmPolicy> crmPolicyFrom(QStringView code)
{
    return enumFrom<CrmPolicy>(policyCodes, code);
}

QString codeOf(CrmChange change)
{
    return changeCodes.at(static_cast<std::size_t>(change));
}

std::optional<CrmChange> crmChangeFrom(QStringView code)
{
    return enumFrom<CrmChange>(changeCodes, code);
}

bool tellsFieldTimes(const QString &provider)
{
    return provider == "hubspot"_L1; // Salesforce keeps a history only of fields an administrator chose.
}

QList<CrmMapping> defaultCrmMappings(const QString &provider)
{
    const bool isHubSpot = provider == "hubspot"_L1;
    if (!isHubSpot && provider != "salesforce"_L1)
        return {};
    QList<CrmMapping> mappings;
    for (const Names &names : defaults)
        mappings.append({.field = names.field,
            .kind = names.kind,
            .remote = isHubSpot ? names.hubspot : names.salesforce,
            .direction = names.direction,
            .policy = names.policy,
            .trouble = {},
            .remoteLabel = {},
            .options = {}});
    return mappings;
}

} // namespace quittance
