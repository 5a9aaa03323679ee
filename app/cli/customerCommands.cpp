#include "app/cli/commands.h"

#include "app/cli/JsonInput.h"
#include "app/cli/customerFile.h"
#include "app/cli/inputs.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void save(Session &session, const Result<Customer> &customer)
{
    if (!customer)
        return session.fail(customer.error());
    session.then(session.book().customers().save(*customer),
        [&session](const CustomerId &id) { finishWithId(session, id.text()); });
}

void printCustomers(Session &session, const QList<Customer> &customers)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const Customer &customer : customers) {
        objects.append(customerShape(customer));
        rows.append(
            {customer.name, customer.email, customer.vatId, customer.currency.text(), customer.id.text()});
    }
    session.console().list(objects, {u"Name"_s, u"E-mail"_s, u"VAT id"_s, u"Currency"_s, u"Id"_s}, rows);
    session.finish(Exit::Done);
}

void setArchived(Session &session, bool archived)
{
    findCustomer(session, session.word(0), [&session, archived](const Customer &customer) {
        session.then(session.book().customers().setArchived(customer.id, archived),
            [&session, id = customer.id] { finishWithId(session, id.text()); });
    });
}

} // namespace

void customersList(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    QString owner = session.arguments().value(u"owner"_s);
    if (owner == "me"_L1)
        owner = Composition::loginName();
    session.then(session.book().customers().list(session.arguments().value(u"query"_s), *limit, owner,
                     session.arguments().value(u"tag"_s)),
        [&session](const QList<Customer> &customers) { printCustomers(session, customers); });
}

void customersShow(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().records().notes({.invoice = {}, .customer = customer.id}),
            [&session, customer](const RecordNotes &notes) {
                QJsonObject shape = customerShape(customer);
                if (!notes.tags.isEmpty())
                    shape.insert("tags"_L1, QJsonArray::fromStringList(notes.tags));
                session.console().result(shape,
                    QStringList{customer.name, customer.email, customer.vatId, customer.currency.text(),
                        customer.id.text(), notes.tags.join(u", "_s)}
                        .join(u"  ")
                        .trimmed());
                session.finish(Exit::Done);
            });
    });
}

void customersAdd(Session &session)
{
    save(session, JsonInput::fromFile(session.word(0)).and_then([](const JsonInput &fields) {
        return withFields(Customer(), fields);
    }));
}

void customersEdit(Session &session)
{
    const Result<JsonInput> fields = JsonInput::fromFile(session.word(1));
    if (!fields)
        return session.fail(fields.error());
    findCustomer(session, session.word(0), [&session, fields = *fields](const Customer &customer) {
        save(session, withFields(customer, fields));
    });
}

void customersMerge(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &from) {
        findCustomer(session, session.word(1), [&session, from](const Customer &into) {
            session.then(session.book().customers().merge(from.id, into.id),
                [&session, id = into.id] { finishWithId(session, id.text()); });
        });
    });
}

void customersArchive(Session &session)
{
    setArchived(session, true);
}

void customersUnarchive(Session &session)
{
    setArchived(session, false);
}

} // namespace quittance
