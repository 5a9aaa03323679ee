#include "ui/filters/FieldChoice.h"

#include "core/domain/Currency.h"

namespace quittance {

using namespace Qt::StringLiterals;

QVariantMap fieldChoiceMap(const FieldChoice &choice)
{
    QVariantMap map;
    const auto put = [&map](const QString &key, const QString &value) {
        if (!value.isEmpty())
            map.insert(key, value);
    };
    put(u"customer"_s, choice.customer.text());
    put(u"customerName"_s, choice.customerName);
    put(u"from"_s, choice.fields.from.toString(Qt::ISODate));
    put(u"through"_s, choice.fields.through.toString(Qt::ISODate));
    put(u"currency"_s, choice.fields.currency);
    put(u"tag"_s, choice.tag);
    put(u"connection"_s, choice.fields.connection);
    if (choice.fields.least)
        map.insert(u"least"_s, *choice.fields.least);
    if (choice.fields.most)
        map.insert(u"most"_s, *choice.fields.most);
    if (choice.isDueThisWeek)
        map.insert(u"dueThisWeek"_s, true);
    if (choice.isLinkUnpaid)
        map.insert(u"linkUnpaid"_s, true);
    return map;
}

FieldChoice fieldChoiceFrom(const QVariantMap &map)
{
    const auto text = [&map](const QString &key) { return map.value(key).toString(); };
    const auto minor = [&map](const QString &key) {
        return map.contains(key) ? std::optional(map.value(key).toLongLong()) : std::nullopt;
    };
    FieldChoice choice{.customer = CustomerId(text(u"customer"_s)),
        .customerName = text(u"customerName"_s),
        .fields = {.from = QDate::fromString(text(u"from"_s), Qt::ISODate),
            .through = QDate::fromString(text(u"through"_s), Qt::ISODate),
            .currency = {},
            .least = {},
            .most = {}},
        .tag = text(u"tag"_s),
        .isDueThisWeek = map.value(u"dueThisWeek"_s).toBool(),
        .isLinkUnpaid = map.value(u"linkUnpaid"_s).toBool()};
    choice.fields.connection = text(u"connection"_s);
    if (const auto currency = Currency::find(text(u"currency"_s))) {
        choice.fields.currency = currency->text();
        choice.fields.least = minor(u"least"_s);
        choice.fields.most = minor(u"most"_s);
    }
    return choice;
}

} // namespace quittance
