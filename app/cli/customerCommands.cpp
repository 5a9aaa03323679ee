#include "app/cli/commands.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"

#include <QFile>
#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A customer as FILE.json names one; what is absent takes the ordinary value.
Result<Customer> readCustomer(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"file.unreadable"_s,
            .field = u"file"_s,
            .value = fileName});
    constexpr qsizetype largest = 1024 * 1024;
    const Result<QJsonObject> json = parseJsonObject(file.read(largest + 1), largest);
    if (!json)
        return invalid(u"file.no_json"_s, u"file"_s, fileName, json.error().detail);
    QJsonObject filled = *json;
    for (const auto &[key, value] :
        {std::pair("name"_L1, ""_L1), {"currency"_L1, "EUR"_L1}, {"language"_L1, "en"_L1}})
        if (!filled.contains(key))
            filled.insert(key, QString(value));
    Result<Customer> customer = customerFrom(filled);
    if (!customer)
        return invalid(u"customer.field_malformed"_s, customer.error().field,
            filled.value(customer.error().field).toString());
    customer->id = CustomerId(filled.value("id"_L1).toString());
    return customer;
}

QJsonObject customerShape(const Customer &customer)
{
    QJsonObject shape = customerJson(customer);
    shape.insert("id"_L1, customer.id.text());
    return shape;
}

} // namespace

void customersList(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(session.book().customers().list(session.arguments().value(u"query"_s), *limit),
        [&session](const QList<Customer> &customers) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const Customer &customer : customers) {
                objects.append(customerShape(customer));
                rows.append({customer.name, customer.email, customer.vatId, customer.currency.text()});
            }
            session.console().list(objects, {u"Name"_s, u"E-mail"_s, u"VAT id"_s, u"Currency"_s}, rows);
            session.finish(Exit::Done);
        });
}

void customersAdd(Session &session)
{
    const Result<Customer> customer = readCustomer(session.word(0));
    if (!customer)
        return session.fail(customer.error());
    session.then(session.book().customers().save(*customer), [&session](const CustomerId &id) {
        session.console().result({{u"ids"_s, QJsonArray{id.text()}}}, id.text());
        session.finish(Exit::Done);
    });
}

} // namespace quittance
