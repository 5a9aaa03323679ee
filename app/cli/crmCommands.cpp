#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/performAndShow.h"
#include "app/cli/shapes.h"
#include "ui/text/DateText.h"
#include "ui/text/RuleWords.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::optional<ContactRow::Kind> kindFrom(const QString &code)
{
    if (code == "company"_L1)
        return ContactRow::Kind::Company;
    return code == "person"_L1 ? std::optional(ContactRow::Kind::Person) : std::nullopt;
}

//! --kind, or otherwise; empty where it is neither company nor person.
std::optional<ContactRow::Kind> kindOption(const Session &session, ContactRow::Kind otherwise)
{
    return session.arguments().has(u"kind"_s) ? kindFrom(session.arguments().value(u"kind"_s)) : otherwise;
}

QString sentence(const QString &rule)
{
    const char *const words = rule.isEmpty() ? nullptr : ruleWords(rule);
    return words ? QString::fromUtf8(words) : rule;
}

//! Goes on with the CRM that --connection names, or with the only one the book knows.
void withConnection(Session &session, const std::function<void(const QString &connection)> &next)
{
    if (session.arguments().has(u"connection"_s))
        return next(session.arguments().value(u"connection"_s));
    session.then(session.book().crm().status(), [&session, next](const QList<CrmStatus> &known) {
        if (known.size() != 1)
            return session.usage(u"--connection hubspot|salesforce"_s);
        next(known.first().connection.text());
    });
}

QJsonObject mappingShape(const CrmMapping &mapping)
{
    return {{u"field"_s, codeOf(mapping.field)}, {u"kind"_s, contactKindCode(mapping.kind)},
        {u"remote"_s, textOrNullShape(mapping.remote)}, {u"label"_s, textOrNullShape(mapping.remoteLabel)},
        {u"direction"_s, codeOf(mapping.direction)}, {u"policy"_s, codeOf(mapping.policy)},
        {u"change"_s, textOrNullShape(codeOf(mapping.change))},
        {u"trouble"_s, textOrNullShape(mapping.trouble)},
        {u"options"_s, QJsonArray::fromStringList(mapping.options)}};
}

QJsonObject conflictShape(const CrmConflict &conflict)
{
    return {{u"connection"_s, conflict.connection.text()}, {u"customer_id"_s, conflict.customer.text()},
        {u"customer"_s, conflict.customerName}, {u"field"_s, codeOf(conflict.field)},
        {u"base"_s, conflict.base}, {u"ours"_s, conflict.ours}, {u"theirs"_s, conflict.theirs},
        {u"trouble"_s, textOrNullShape(conflict.trouble)}, {u"since"_s, instantShape(conflict.since)},
        {u"state"_s, conflict.state == CrmConflict::State::Open ? u"open"_s : u"resolved"_s},
        {u"value"_s, conflict.state == CrmConflict::State::Open ? QJsonValue() : QJsonValue(conflict.value)},
        {u"can_undo"_s, conflict.canUndo}, {u"ours_by"_s, textOrNullShape(conflict.oursBy)},
        {u"ours_at"_s, instantShape(conflict.oursAt)},
        {u"theirs_owner"_s, textOrNullShape(conflict.theirsOwner)},
        {u"theirs_at"_s, instantShape(conflict.theirsAt)}};
}

QJsonObject statusShape(const CrmStatus &status)
{
    QJsonArray parked;
    for (const CrmParked &one : status.parked) {
        QJsonArray fields;
        for (const CrmParked::Field &field : one.fields)
            fields.append(QJsonObject{{u"field"_s, field.name}, {u"rule"_s, field.rule}});
        parked.append(QJsonObject{{u"id"_s, one.push.text()}, {u"customer_id"_s, one.customer.text()},
            {u"customer"_s, one.customerName}, {u"answer"_s, one.answer}, {u"uncertain"_s, one.uncertain},
            {u"fields"_s, fields}});
    }
    return {{u"connection"_s, status.connection.text()}, {u"account"_s, status.account},
        {u"synced_at"_s, instantShape(status.syncedAt)}, {u"companies"_s, status.companies},
        {u"persons"_s, status.persons}, {u"linked"_s, status.linked}, {u"orphaned"_s, status.orphaned},
        {u"conflicts"_s, status.conflicts}, {u"backlog"_s, status.backlog},
        {u"resumes_at"_s, instantShape(status.resumesAt)}, {u"broken_mappings"_s, status.brokenMappings},
        {u"quota_used"_s, status.quotaUsed ? QJsonValue(*status.quotaUsed) : QJsonValue()},
        {u"quota_max"_s, status.quotaMax ? QJsonValue(*status.quotaMax) : QJsonValue()},
        {u"access_trouble"_s, textOrNullShape(status.accessTrouble)},
        {u"access_trouble_since"_s, instantShape(status.accessTroubleSince)}, {u"parked"_s, parked}};
}

void finishDone(Session &session, const QJsonObject &object, const QString &words)
{
    session.console().result(object, words);
    session.finish(Exit::Done);
}

void showMapping(Session &session)
{
    withConnection(session, [&session](const QString &connection) {
        session.then(session.book().crm().mapping(connection), [&session](const QList<CrmMapping> &all) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const CrmMapping &mapping : all) {
                objects.append(mappingShape(mapping));
                rows.append({codeOf(mapping.field), contactKindCode(mapping.kind), mapping.remote,
                    codeOf(mapping.direction), codeOf(mapping.policy), sentence(mapping.trouble)});
            }
            session.console().list(objects,
                {u"Field"_s, u"Of"_s, u"In the CRM"_s, u"Direction"_s, u"Conflicts"_s, u"Trouble"_s}, rows);
            session.finish(Exit::Done);
        });
    });
}

//! The mapping a command line describes: as it stands, with what was said otherwise; nullopt where a word is
//! not understood.
std::optional<CrmMapping> describedMapping(
    const Session &session, CrmField field, const QList<CrmMapping> &all)
{
    const auto first = std::ranges::find(all, field, &CrmMapping::field);
    const auto kind = kindOption(session, first == all.end() ? ContactRow::Kind::Company : first->kind);
    if (!kind)
        return std::nullopt;
    CrmMapping mapping{
        .field = field, .kind = *kind, .remote = {}, .trouble = {}, .remoteLabel = {}, .options = {}};
    for (const CrmMapping &known : all)
        if (known.field == field && (known.kind == *kind || first->kind == known.kind))
            mapping = known;
    mapping.kind = *kind;
    const Arguments &arguments = session.arguments();
    const auto direction = arguments.has(u"direction"_s) ? crmDirectionFrom(arguments.value(u"direction"_s))
                                                         : std::optional(mapping.direction);
    const auto policy = arguments.has(u"policy"_s) ? crmPolicyFrom(arguments.value(u"policy"_s))
                                                   : std::optional(mapping.policy);
    if (!direction || !policy)
        return std::nullopt;
    mapping.direction = *direction;
    mapping.policy = *policy;
    return mapping;
}

void setMapping(Session &session, CrmField field)
{
    withConnection(session, [&session, field](const QString &connection) {
        session.then(session.book().crm().mapping(connection),
            [&session, field, connection](const QList<CrmMapping> &all) {
                auto mapping = describedMapping(session, field, all);
                if (!mapping)
                    return session.usage(u"crm mapping set FIELD REMOTE [--kind company|person]"
                                         " [--direction pull|push|both]"
                                         " [--policy crm_wins|app_wins|ask]"_s);
                mapping->remote = session.word(2);
                session.then(session.book().crm().setMapping(connection, *mapping),
                    [&session, mapping] { finishDone(session, mappingShape(*mapping), {}); });
            });
    });
}

void showPreview(Session &session, const QList<CrmPreviewRow> &found)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const CrmPreviewRow &row : found) {
        objects.append({{u"remote_id"_s, row.remoteId}, {u"name"_s, row.recordName},
            {u"customer_id"_s, textOrNullShape(row.customer.text())}, {u"told"_s, row.isTold},
            {u"theirs"_s, row.theirs}, {u"understood"_s, row.understood}, {u"ours"_s, row.ours}});
        rows.append({row.recordName, row.theirs, row.understood, row.ours});
    }
    session.console().list(objects, {u"Record"_s, u"There"_s, u"Understood"_s, u"Here"_s}, rows);
    session.finish(Exit::Done);
}

void previewMapping(Session &session, CrmField field)
{
    withConnection(session, [&session, field](const QString &connection) {
        session.then(session.book().crm().mapping(connection),
            [&session, field, connection](const QList<CrmMapping> &all) {
                auto mapping = describedMapping(session, field, all);
                if (!mapping)
                    return session.usage(u"crm mapping preview FIELD [REMOTE]"_s);
                if (!session.word(2).isEmpty())
                    mapping->remote = session.word(2);
                // A field that is not mapped yet was not read with the records: the CRM is asked.
                session.then(session.book().crm().preview(connection, *mapping),
                    [&session, connection, mapping](const QList<CrmPreviewRow> &found) {
                        if (std::ranges::all_of(found, &CrmPreviewRow::isTold))
                            return showPreview(session, found);
                        session.then(session.book().crm().previewThere(connection, *mapping),
                            [&session](const QList<CrmPreviewRow> &there) { showPreview(session, there); });
                    });
            });
    });
}

void listConflicts(Session &session)
{
    session.then(session.book().crm().conflicts(), [&session](const QList<CrmConflict> &conflicts) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const CrmConflict &conflict : conflicts) {
            objects.append(conflictShape(conflict));
            rows.append({conflict.customerName, codeOf(conflict.field), conflict.base, conflict.ours,
                conflict.theirs,
                conflict.state == CrmConflict::State::Open ? sentence(conflict.trouble) : conflict.value});
        }
        session.console().list(
            objects, {u"Customer"_s, u"Field"_s, u"Before"_s, u"Here"_s, u"There"_s, u"Remark"_s}, rows);
        session.finish(Exit::Done);
    });
}

//! The conflict that words 1 and 2 name, of the one connection that has it.
void withConflict(Session &session, const std::function<void(const CrmConflict &)> &next)
{
    const auto field = crmFieldFrom(session.word(2));
    if (!field)
        return session.usage(u"crm conflicts resolve|undo CUSTOMER FIELD"_s);
    findCustomer(session, session.word(1), [&session, field, next](const Customer &customer) {
        session.then(session.book().crm().conflicts(),
            [&session, field, next, id = customer.id](const QList<CrmConflict> &conflicts) {
                const QString connection = session.arguments().value(u"connection"_s);
                for (const CrmConflict &conflict : conflicts)
                    if (conflict.customer == id && conflict.field == *field
                        && (connection.isEmpty() || conflict.connection.text() == connection))
                        return next(conflict);
                session.fail({.kind = ErrorKind::NotFound,
                    .rule = u"crm_conflict.unknown"_s,
                    .field = u"field"_s,
                    .value = session.word(2)});
            });
    });
}

void resolveConflict(Session &session)
{
    static const QHash<QString, CrmService::Choice> known{{u"ours"_s, CrmService::Choice::Ours},
        {u"theirs"_s, CrmService::Choice::Theirs}, {u"edited"_s, CrmService::Choice::Edited}};
    const QString how = session.arguments().value(u"as"_s);
    const QString value = session.arguments().value(u"value"_s);
    if (!known.contains(how) || (how == "edited"_L1) != session.arguments().has(u"value"_s))
        return session.usage(
            u"crm conflicts resolve CUSTOMER FIELD --as ours|theirs|edited [--value TEXT]"_s);
    withConflict(session, [&session, choice = known.value(how), value, how](const CrmConflict &conflict) {
        session.then(session.book().crm().resolve(
                         conflict.connection.text(), conflict.customer, conflict.field, choice, value),
            [&session, conflict, how] {
                finishDone(session,
                    {{u"customer_id"_s, conflict.customer.text()}, {u"field"_s, codeOf(conflict.field)},
                        {u"as"_s, how}},
                    {});
            });
    });
}

void undoConflict(Session &session)
{
    withConflict(session, [&session](const CrmConflict &conflict) {
        session.then(session.book().crm().undo(conflict.connection.text(), conflict.customer, conflict.field),
            [&session, conflict] {
                finishDone(session,
                    {{u"customer_id"_s, conflict.customer.text()}, {u"field"_s, codeOf(conflict.field)}}, {});
            });
    });
}

void linkOrNot(Session &session, bool linked)
{
    const auto kind = kindOption(session, ContactRow::Kind::Company);
    if (!kind)
        return session.usage(u"--kind company|person"_s);
    findCustomer(session, session.word(0), [&session, linked, kind](const Customer &customer) {
        withConnection(session, [&session, linked, kind, id = customer.id](const QString &connection) {
            CrmService &crm = session.book().crm();
            session.then(linked ? crm.link(id, connection, *kind, session.word(1))
                                : crm.unlink(id, connection, *kind, session.word(1)),
                [&session, id] { finishWithId(session, id.text()); });
        });
    });
}

//! Whether the record is there by now.
void showCreated(Session &session, const QString &connection, const CustomerId &customer)
{
    session.then(
        session.book().crm().recordOf(connection, customer), [&session, customer](const QString &record) {
            session.console().result({{u"id"_s, customer.text()}, {u"remote_id"_s, textOrNullShape(record)}},
                record.isEmpty() ? u"It is asked for and not there yet."_s : record);
            session.finish(record.isEmpty() ? Exit::InPart : Exit::Done);
        });
}

} // namespace

void crmStatus(Session &session)
{
    session.then(session.book().crm().status(), [&session](const QList<CrmStatus> &known) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const CrmStatus &status : known) {
            objects.append(statusShape(status));
            rows.append({status.connection.text(), status.account, status.syncedAt.toString(Qt::ISODate),
                QString::number(status.linked), QString::number(status.conflicts),
                QString::number(status.backlog), QString::number(status.parked.size()),
                status.resumesAt.toString(Qt::ISODate)});
        }
        session.console().list(objects,
            {u"CRM"_s, u"Account"_s, u"Synced"_s, u"Linked"_s, u"Conflicts"_s, u"Waiting"_s, u"Parked"_s,
                u"Resumes"_s},
            rows);
        session.finish(Exit::Done);
    });
}

void crmMapping(Session &session)
{
    const QString what = session.word(0);
    const qsizetype words = session.arguments().words.size();
    if (what == "show"_L1 && words == 1)
        return showMapping(session);
    const auto field = crmFieldFrom(session.word(1));
    if (field && what == "set"_L1 && words == 3)
        return setMapping(session, *field);
    if (field && what == "preview"_L1 && words <= 3)
        return previewMapping(session, *field);
    session.usage(u"crm mapping show | set FIELD REMOTE | preview FIELD [REMOTE]"_s);
}

void crmConflicts(Session &session)
{
    const QString what = session.word(0);
    if (what.isEmpty())
        return listConflicts(session);
    if (what == "resolve"_L1 && session.arguments().words.size() == 3)
        return resolveConflict(session);
    if (what == "undo"_L1 && session.arguments().words.size() == 3)
        return undoConflict(session);
    session.usage(u"crm conflicts [resolve CUSTOMER FIELD --as … | undo CUSTOMER FIELD]"_s);
}

void crmCandidates(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(session.book().crm().candidates(*limit), [&session](const QList<CrmCandidate> &found) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const CrmCandidate &candidate : found) {
            objects.append({{u"connection"_s, candidate.record.connection.text()},
                {u"remote_id"_s, candidate.record.remoteId},
                {u"kind"_s, contactKindCode(candidate.record.kind)}, {u"name"_s, candidate.record.name},
                {u"customer_id"_s, candidate.customer.text()}, {u"customer"_s, candidate.customerName},
                {u"reasons"_s, QJsonArray::fromStringList(candidate.reasons)}});
            rows.append({candidate.record.name, candidate.record.remoteId, candidate.customerName,
                candidate.reasons.join(u", "_s)});
        }
        session.console().list(objects, {u"Record"_s, u"Id"_s, u"Customer"_s, u"Why"_s}, rows);
        session.finish(Exit::Done);
    });
}

void crmAdopt(Session &session)
{
    const auto kind = kindOption(session, ContactRow::Kind::Company);
    if (!kind)
        return session.usage(u"--kind company|person"_s);
    withConnection(session, [&session, kind](const QString &connection) {
        session.then(session.book().crm().adopt(
                         connection, *kind, session.word(0), session.arguments().has(u"anyway"_s)),
            [&session](const CustomerId &id) { finishWithId(session, id.text()); });
    });
}

void crmLink(Session &session)
{
    linkOrNot(session, true);
}

void crmUnlink(Session &session)
{
    linkOrNot(session, false);
}

void crmCreate(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        withConnection(session, [&session, id = customer.id](const QString &connection) {
            const bool anyway = session.arguments().has(u"anyway"_s);
            session.then(session.book().crm().create(connection, id, anyway), [&session, connection, id] {
                performRounds(
                    session, 1, [&session, connection, id] { showCreated(session, connection, id); });
            });
        });
    });
}

void crmFields(Session &session)
{
    withConnection(session, [&session](const QString &connection) {
        session.then(session.book().crm().makeFields(connection), [&session](const QStringList &missing) {
            session.console().result({{u"missing"_s, QJsonArray::fromStringList(missing)}},
                missing.isEmpty() ? u"All of Quittance's fields are there."_s
                                  : u"An administrator has to make: %1"_s.arg(missing.join(u", "_s)));
            session.finish(missing.isEmpty() ? Exit::Done : Exit::InPart);
        });
    });
}

void crmPush(Session &session)
{
    const auto ask = [&session](const CustomerId &customer) {
        session.then(session.book().crm().push(customer), [&session](const QList<EntryId> &pushes) {
            performRounds(session, 1, [&session, asked = qint64{pushes.size()}] {
                session.then(session.book().crm().status(), [&session, asked](const QList<CrmStatus> &all) {
                    qint64 waiting = 0;
                    for (const CrmStatus &status : all)
                        waiting += status.backlog;
                    session.console().result({{u"asked"_s, asked}, {u"waiting"_s, waiting}},
                        u"asked for: %1, waiting: %2"_s.arg(asked).arg(waiting));
                    session.finish(waiting > 0 ? Exit::InPart : Exit::Done);
                });
            });
        });
    };
    if (session.word(0).isEmpty())
        return ask({});
    findCustomer(session, session.word(0), [ask](const Customer &customer) { ask(customer.id); });
}

} // namespace quittance
