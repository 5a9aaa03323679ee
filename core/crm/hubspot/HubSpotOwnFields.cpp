#include "core/crm/hubspot/HubSpotOwnFields.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int termsMax = 90; //!< Days.

QJsonObject field(
    QLatin1StringView name, QLatin1StringView label, QLatin1StringView type, QLatin1StringView shape)
{
    return {{"name"_L1, name}, {"label"_L1, label}, {"type"_L1, type}, {"fieldType"_L1, shape},
        {"groupName"_L1, hubSpotOwnGroup}};
}

QJsonObject externalId()
{
    QJsonObject id = field(hubSpotExternalId, "Quittance id"_L1, "string"_L1, "text"_L1);
    id.insert("hasUniqueValue"_L1, true);
    return id;
}

QJsonObject paymentTerms()
{
    QJsonArray options;
    for (int days = 0; days <= termsMax; ++days)
        options.append(QJsonObject{{"label"_L1, days == 0 ? u"At once"_s : u"%1 days"_s.arg(days)},
            {"value"_L1, u"NET%1"_s.arg(days)}, {"displayOrder"_L1, days}, {"hidden"_L1, false}});
    QJsonObject terms
        = field("quittance_payment_terms"_L1, "Payment terms"_L1, "enumeration"_L1, "select"_L1);
    terms.insert("options"_L1, options);
    return terms;
}

} // namespace

QList<QJsonObject> hubSpotOwnFields(CrmKind kind)
{
    if (kind == CrmKind::Person)
        return {externalId()};
    return {externalId(), field("quittance_tax_id"_L1, "Tax id"_L1, "string"_L1, "text"_L1),
        field("quittance_currency"_L1, "Billing currency"_L1, "string"_L1, "text"_L1), paymentTerms(),
        field("quittance_open_balance"_L1, "Open balance"_L1, "number"_L1, "number"_L1),
        field("quittance_overdue_balance"_L1, "Overdue balance"_L1, "number"_L1, "number"_L1),
        field("quittance_balance_currency"_L1, "Currency of the balances"_L1, "string"_L1, "text"_L1),
        field("quittance_last_invoice_date"_L1, "Last invoice"_L1, "date"_L1, "date"_L1),
        field("quittance_last_payment_date"_L1, "Last payment"_L1, "date"_L1, "date"_L1),
        field("quittance_synced_at"_L1, "Told by Quittance"_L1, "datetime"_L1, "date"_L1)};
}

} // namespace quittance
