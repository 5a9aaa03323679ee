#include "app/cli/commands.h"

#include "app/cli/JsonInput.h"
#include "app/cli/draftFile.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "ui/text/MoneyText.h"

#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Goes on with the draft a word names; InvalidInput "draft.issued" when it is none any more.
void findDraft(Session &session, const QString &word, std::function<void(const InvoiceDetail &)> next)
{
    session.then(session.book().invoices().find(word), [&session, next](const InvoiceId &id) {
        session.then(session.book().invoices().detail(id), [&session, next](const InvoiceDetail &detail) {
            if (detail.row.state != InvoiceState::Draft)
                return session.fail(
                    invalid(u"draft.issued"_s, u"invoice"_s, detail.row.number.text()).value());
            next(detail);
        });
    });
}

void save(Session &session, const Draft &base, const JsonInput &fields)
{
    const Result<InvoiceContent> content = withFields(base.content, fields);
    if (!content)
        return session.fail(content.error());
    Draft draft = base;
    draft.content = *content;
    session.then(session.book().invoices().saveDraft(draft),
        [&session](const InvoiceId &id) { finishWithId(session, id.text()); });
}

//! With the customer that the file names: a new draft takes the customer's currency unless told otherwise.
void saveFor(Session &session, const Draft &base, JsonInput fields)
{
    const bool isNew = base.id.isEmpty();
    if (isNew)
        fields.need(u"customer"_s);
    const QString word = fields.text(u"customer"_s, base.customer.text());
    if (const Result<void> fine = fields.check(); !fine)
        return session.fail(fine.error());
    findCustomer(session, word, [&session, base, fields, isNew](const Customer &customer) {
        Draft draft = base;
        draft.customer = customer.id;
        if (isNew)
            draft.content.currency = customer.currency;
        save(session, draft, fields);
    });
}

void showDraft(Session &session)
{
    findDraft(session, session.arguments().value(u"show"_s), [&session](const InvoiceDetail &draft) {
        const QJsonObject shape = draftShape(draft);
        session.console().result(
            shape, QString::fromUtf8(QJsonDocument(shape).toJson(QJsonDocument::Indented)).trimmed());
        session.finish(Exit::Done);
    });
}

} // namespace

void invoicesDraft(Session &session)
{
    if (session.arguments().has(u"show"_s))
        return showDraft(session);
    if (session.arguments().words.size() != 1)
        return session.usage(u"invoices draft FILE.json | --show NUMBER"_s);
    Result<JsonInput> fields = JsonInput::fromFile(session.word(0));
    if (!fields)
        return session.fail(fields.error());
    const QString id = fields->text(u"id"_s);
    if (id.isEmpty())
        return saveFor(session, Draft(), *fields);
    findDraft(session, id, [&session, fields = *fields](const InvoiceDetail &known) {
        saveFor(session,
            {.id = known.row.id,
                .customer = known.row.customerId,
                .content = known.content,
                .sourceKey = {},
                .sourceNumber = {}},
            fields);
    });
}

void invoicesDelete(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().invoices().deleteDraft(id),
            [&session, id](const Draft &) { finishWithId(session, id.text()); });
    });
}

void invoicesDeleted(Session &session)
{
    session.then(session.book().invoices().deletedDrafts(), [&session](const QList<DeletedDraft> &drafts) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const DeletedDraft &deleted : drafts) {
            const Money total = deleted.draft.content.payable();
            const QString deletedAt = deleted.deletedAt.toString(Qt::ISODate);
            objects.append({{u"id"_s, deleted.draft.id.text()},
                {u"customer_id"_s, deleted.draft.customer.text()}, {u"customer"_s, deleted.customer},
                {u"total"_s, moneyShape(total)}, {u"deleted_at"_s, instantShape(deleted.deletedAt)},
                {u"kept_until"_s, instantShape(deleted.keptUntil())}});
            rows.append({deletedAt, deleted.customer, moneyWithCode(total), deleted.draft.id.text()});
        }
        session.console().list(objects, {u"Deleted"_s, u"Customer"_s, u"Amount"_s, u"Id"_s}, rows);
        session.finish(Exit::Done);
    });
}

void invoicesRestore(Session &session)
{
    session.then(session.book().invoices().restoreDraft(InvoiceId(session.word(0))),
        [&session](const InvoiceId &id) { finishWithId(session, id.text()); });
}

void invoicesDuplicate(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().invoices().duplicate(id),
            [&session](const InvoiceId &copy) { finishWithId(session, copy.text()); });
    });
}

} // namespace quittance
