#include "core/store/SavedCardTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text
        = u"SELECT external_id, customer_id, holder, connection, brand, last4, expiry_month, "
          "expiry_year, agreed_on, agreement FROM saved_card "_s;
    return text;
}

Result<QList<SavedCard>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<SavedCard> cards;
    while (row->next())
        cards.append({.externalId = row->value(0).toString(),
            .customer = CustomerId(row->value(1).toString()),
            .holder = row->value(2).toString(),
            .connection = row->value(3).toString(),
            .brand = row->value(4).toString(),
            .last4 = row->value(5).toString(),
            .expiryMonth = row->value(6).toInt(),
            .expiryYear = row->value(7).toInt(),
            .agreedOn = dateFrom(row->value(8)),
            .agreement = row->value(9).toString()});
    return cards;
}

} // namespace

Result<void> SavedCardTable::write(const SavedCard &card)
{
    return m_database.execute(u"INSERT OR REPLACE INTO saved_card (external_id, customer_id, holder, "
                              u"connection, brand, last4, expiry_month, "
                              "expiry_year, agreed_on, agreement) VALUES (:id, "
                              "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), "
                              ":holder, :connection, :brand, "
                              ":last4, :month, :year, :on, :agreement)"_s,
        {{":id"_L1, card.externalId}, {":customer"_L1, card.customer.text()}, {":holder"_L1, card.holder},
            {":connection"_L1, card.connection}, {":brand"_L1, textValue(card.brand)},
            {":last4"_L1, textValue(card.last4)}, {":month"_L1, card.expiryMonth},
            {":year"_L1, card.expiryYear}, {":on"_L1, dateValue(card.agreedOn)},
            {":agreement"_L1, textValue(card.agreement)}});
}

Result<void> SavedCardTable::remove(const QString &externalId)
{
    return m_database.execute(u"DELETE FROM saved_card WHERE external_id = :id"_s, {{":id"_L1, externalId}});
}

Result<SavedCard> SavedCardTable::byId(const QString &externalId)
{
    const auto cards
        = readAll(m_database.query(columns() + u"WHERE external_id = :id"_s, {{":id"_L1, externalId}}));
    if (!cards)
        return fail(cards.error());
    if (cards->isEmpty())
        return fail(Error{
            .kind = ErrorKind::NotFound, .rule = u"card.unknown"_s, .field = u"card"_s, .value = externalId});
    return cards->first();
}

Result<QList<SavedCard>> SavedCardTable::ofCustomer(const CustomerId &customer)
{
    return readAll(
        m_database.query(columns() + u"WHERE customer_id = :customer ORDER BY agreed_on DESC, external_id"_s,
            {{":customer"_L1, customer.text()}}));
}

} // namespace quittance
