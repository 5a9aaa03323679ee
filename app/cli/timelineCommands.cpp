#include "app/cli/commands.h"

#include "app/cli/Session.h"
#include "app/cli/shapes.h"
#include "core/domain/Interaction.h"
#include "core/service/SyncService.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(Interaction::Kind kind)
{
    switch (kind) {
    case Interaction::Kind::Note:
        return u"note"_s;
    case Interaction::Kind::Call:
        return u"call"_s;
    case Interaction::Kind::Email:
        return u"email"_s;
    case Interaction::Kind::Meeting:
        return u"meeting"_s;
    case Interaction::Kind::Task:
        return u"task"_s;
    }
    Q_UNREACHABLE();
}

QString directionWord(Interaction::Direction direction)
{
    return direction == Interaction::Direction::Incoming ? u"incoming"_s
        : direction == Interaction::Direction::Outgoing  ? u"outgoing"_s
                                                         : QString();
}

QJsonObject interactionShape(const Interaction &row)
{
    QJsonArray with;
    for (const Interaction::Party &party : row.with)
        with.append(QJsonObject{{u"kind"_s, contactKindCode(party.kind)}, {u"remote_id"_s, party.remoteId},
            {u"name"_s, party.name}});
    return {{u"connection"_s, row.connection.text()}, {u"remote_id"_s, row.remoteId},
        {u"kind"_s, kindWord(row.kind)}, {u"subject"_s, row.subject}, {u"text"_s, row.text},
        {u"direction"_s, directionWord(row.direction)}, {u"status"_s, row.status},
        {u"at"_s, instantShape(row.at)}, {u"owner"_s, row.owner}, {u"with"_s, with}};
}

void show(Session &session, const QList<Interaction> &timeline)
{
    constexpr qsizetype beginning = 60;
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const Interaction &row : timeline) {
        objects.append(interactionShape(row));
        const QString words = row.subject.isEmpty() ? row.text.simplified() : row.subject;
        rows.append({row.at.toString(Qt::ISODate), kindWord(row.kind), words.left(beginning),
            row.with.isEmpty() ? QString() : row.with.first().name});
    }
    session.console().list(objects, {u"At"_s, u"Kind"_s, u"Subject"_s, u"With"_s}, rows);
    session.finish(Exit::Done);
}

//! The records that "951", "company:951" or "person:951" names.
QList<ContactRow> among(QList<ContactRow> records, const QString &kind)
{
    if (!kind.isEmpty())
        records.removeIf([&](const ContactRow &row) { return contactKindCode(row.kind) != kind; });
    return records;
}

} // namespace

void crmTimeline(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    const QString who = session.word(0);
    const bool named = who.startsWith("company:"_L1) || who.startsWith("person:"_L1);
    const QString kind = named ? who.section(u':', 0, 0) : QString();
    const QString id = named ? who.section(u':', 1) : who;
    session.then(session.book().sync().contactsOfId(id),
        [&session, who, kind, limit = *limit](const QList<ContactRow> &found) {
            const auto shown = [&session](const QList<Interaction> &timeline) { show(session, timeline); };
            const QList<ContactRow> records = among(found, kind);
            if (records.isEmpty())
                return session.then(session.book().sync().timeline(CustomerId(who), limit), shown);
            if (records.size() > 1)
                return session.fail(invalid(u"crm.record_ambiguous"_s, u"record"_s, who).value());
            const ContactRow &record = records.first();
            session.then(
                session.book().sync().timelineOf(record.connection, record.kind, record.remoteId, limit),
                shown);
        });
}

void crmInteractions(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(session.book().sync().interactions(session.arguments().value(u"query"_s), *limit),
        [&session](const QList<Interaction> &timeline) { show(session, timeline); });
}

} // namespace quittance
