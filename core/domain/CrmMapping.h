#pragma once

#include "core/domain/ContactRow.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace quittance {

//! What we know of a customer that a CRM may know as well.
enum class CrmField : quint8 {
    Name,
    FirstName,
    LastName,
    BillingEmail,
    Phone,
    Street,
    City,
    Region,
    PostCode,
    Country,
    TaxId,
    Currency,
    PaymentTerms,
    Owner,
    Stage, //!< Where the CRM sees the customer on the way to buying; only shown here.
    ExternalId, //!< Our id of the customer.
    OpenBalance,
    OverdueBalance,
    BalanceCurrency,
    LastInvoiceDate,
    LastPaymentDate,
    SyncedAt, //!< When we last told something; goes along with other changes only.
};

constexpr int crmFieldCount = 22;

//! What kind of value a field has: how it is compared, and which fields of a CRM can hold it.
enum class CrmFieldType : quint8 {
    Text,
    Lines,
    Email,
    Phone,
    Country,
    TaxId,
    Currency,
    Terms,
    Owner,
    Amount,
    Day,
    Instant
};

enum class CrmDirection : quint8 {
    Pull, //!< The CRM tells us.
    Push, //!< We tell the CRM.
    Both,
};

//! Who is right when both sides changed.
enum class CrmPolicy : quint8 {
    CrmWins,
    AppWins,
    Newest, //!< Asks where it is not known when either changed, as with a CRM that does not tell.
    Ask,
};

//! What is done to the letters of a text, whichever way it goes. Both sides are compared as they are
//! afterwards: letters that differ in nothing else are no change of anybody's.
enum class CrmChange : quint8 { None, Upper, Lower };

//! One of our fields and the CRM's field that holds the same.
struct CrmMapping {
    CrmField field = CrmField::Name;
    ContactRow::Kind kind = ContactRow::Kind::Company; //!< Of the records that have the field.
    QString remote; //!< Its name there, as it travels; empty: not mapped.
    CrmDirection direction = CrmDirection::Pull;
    CrmPolicy policy = CrmPolicy::Ask;
    CrmChange change = CrmChange::None; //!< Of fields that mayChangeLetters() names.

    // What the CRM's schema says, as it was last read.
    QString trouble; //!< Rule of why it is out of use ("crm_mapping.gone"); empty while it works.
    QString remoteLabel; //!< For people; may be empty.
    QStringList options; //!< All the CRM takes, where it takes nothing else; else empty.

    friend bool operator==(const CrmMapping &, const CrmMapping &) = default;
};

CrmFieldType typeOf(CrmField field);
//! Whether the customer holds it, so that what the CRM says can be taken.
bool isKept(CrmField field);
//! Whether it is a text whose letters can be changed. Not the parts of a name: they are found in ours by
//! their letters.
bool mayChangeLetters(CrmField field);
//! Where both a company and a person are linked and both have the field, this one speaks.
ContactRow::Kind speakerOf(CrmField field);

QString codeOf(CrmField field); //!< "billing_email"
std::optional<CrmField> crmFieldFrom(QStringView code);
QString codeOf(CrmDirection direction); //!< "pull", "push", "both"
std::optional<CrmDirection> crmDirectionFrom(QStringView code);
QString codeOf(CrmPolicy policy); //!< "crm_wins", "app_wins", "newest", "ask"
std::optional<CrmPolicy> crmPolicyFrom(QStringView code);
QString codeOf(CrmChange change); //!< "", "upper", "lower"
std::optional<CrmChange> crmChangeFrom(QStringView code);

//! Whether this provider tells when a single field of a record changed; else the newest value is not known.
bool tellsFieldTimes(const QString &provider);

//! How a provider's fields are mapped until somebody changes it. Empty for an unknown provider.
QList<CrmMapping> defaultCrmMappings(const QString &provider);

} // namespace quittance
