#include "core/crm/salesforce/salesforceBillingContacts.h"

#include "core/crm/CrmBillingContact.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Organisations word their roles themselves: "Billing", "Bill-to contact", "Accounts payable".
bool isOfBills(const QString &role)
{
    constexpr std::array words{"bill"_L1, "invoic"_L1, "accounts payable"_L1};
    return std::ranges::any_of(
        words, [&](QLatin1StringView word) { return role.contains(word, Qt::CaseInsensitive); });
}

void add(QStringList &ids, const QString &id)
{
    if (isSalesforceId(id) && !ids.contains(id))
        ids.append(id);
}

using People = QHash<QString, CrmBillingContact>;
using Take = std::function<void(const QJsonObject &row)>;

//! All rows of an object that belong to the accounts. What is hidden from us has none.
Result<void> eachOf(SalesforceReader &reader, const QString &object, const QStringList &wanted,
    const QStringList &accounts, const StopFlag &stop, const Take &take)
{
    const QString where = u"AccountId IN (%1)"_s.arg(SalesforceReader::among(accounts));
    for (QString after;;) {
        const Result<SalesforceReader::Rows> found
            = reader.rows(object, wanted, false, SalesforceReader::byId(where, after), stop);
        if (!found) {
            const Error &error = found.error();
            const bool isHidden
                = error.rule == "salesforce.scope_missing"_L1 || error.kind == ErrorKind::NotFound;
            return isHidden ? Result<void>() : fail(error);
        }
        for (const QJsonObject &row : found->rows)
            take(row);
        if (!found->more)
            return {};
        after = found->rows.last().value("Id"_L1).toString();
    }
}

} // namespace

Result<QHash<QString, QString>> salesforceBillingContacts(
    SalesforceReader &reader, const QStringList &accounts, const StopFlag &stop)
{
    QHash<QString, QString> chosen;
    if (accounts.isEmpty())
        return chosen;
    People people;
    const auto takeRole = [&](const QJsonObject &row) {
        CrmBillingContact &of = people[row.value("AccountId"_L1).toString()];
        const QString contact = row.value("ContactId"_L1).toString();
        if (isOfBills(row.value("Role"_L1).toString()))
            add(of.named, contact);
        if (row.value("IsPrimary"_L1).toBool())
            add(of.primary, contact);
    };
    const auto takeContact = [&](const QJsonObject &row) {
        add(people[row.value("AccountId"_L1).toString()].people, row.value("Id"_L1).toString());
    };
    const QStringList roles{u"AccountId"_s, u"ContactId"_s, u"Role"_s, u"IsPrimary"_s};
    const Result<void> read
        = eachOf(reader, u"AccountContactRole"_s, roles, accounts, stop, takeRole).and_then([&] {
              return eachOf(reader, u"Contact"_s, {u"AccountId"_s}, accounts, stop, takeContact);
          });
    if (!read)
        return fail(read.error());
    for (auto each = people.cbegin(); each != people.cend(); ++each)
        if (const QString contact = each->chosen(); !contact.isEmpty())
            chosen.insert(each.key(), contact);
    return chosen;
}

} // namespace quittance
