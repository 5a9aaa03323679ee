#include "tests/core/outbox/CrmPushBook.h"

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

CrmPushBook::CrmPushBook()
{
    serverClock.fix(clock.now());
    hubSpot.seedPeople(0);
    m_invoice = addIssued();
}

Result<HttpReply> CrmPushBook::send(const HttpRequest &request, const StopFlag &)
{
    serverClock.fix(clock.now());
    asked.append({request.url.path(), clock.now()});
    const Fault met = fault ? fault(request) : Fault::None;
    if (met == Fault::Unsent)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.unreachable"_s});
    HttpReply reply = hubSpot.answer(request);
    if (met == Fault::Lost)
        return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"net.timeout"_s});
    return reply;
}

CustomerId CrmPushBook::addLinked(const QString &name)
{
    const CustomerId id = addCustomer(name, u"ap@example.org"_s).id;
    const qint64 made
        = hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, name}, {u"city"_s, u"Bonn"_s}});
    m_wanted.insert(id, {.remoteId = QString::number(made)});
    return id;
}

EntryId CrmPushBook::wish(const CustomerId &whom, const QString &city)
{
    m_wanted[whom].values.insert(u"city"_s, city);
    const auto entries = append({{.body = CrmPushRequested{.customer = whom, .connection = u"hubspot"_s}}});
    Q_ASSERT(entries);
    return entries->first().id;
}

EntryId CrmPushBook::wishRemark(const CustomerId &whom)
{
    const auto entries = append(
        {{.body = CrmNoteRequested{
              .customer = whom, .invoice = m_invoice, .connection = u"hubspot"_s, .milestone = u"sent"_s}}});
    Q_ASSERT(entries);
    return entries->first().id;
}

CrmPushPorts CrmPushBook::ports(HubSpotConnector &connector)
{
    CrmPushPorts ports;
    ports.records = [this](Book &, const CustomerId &whom) -> Result<QList<CrmRecordRef>> {
        const QString id = m_wanted.value(whom).remoteId;
        return id.isEmpty() ? QList<CrmRecordRef>() : QList<CrmRecordRef>{{.remoteId = id}};
    };
    ports.refresh = [this, &connector](
                        Book &, CrmKind kind, const QStringList &ids, const StopFlag &stop) -> Result<void> {
        const Result<CrmReadResult> read = connector.read(kind, ids, stop);
        if (!read)
            return fail(read.error());
        for (Wanted &wanted : m_wanted) {
            if (!ids.contains(wanted.remoteId))
                continue;
            wanted.remoteId = read->renamed.value(wanted.remoteId, wanted.remoteId);
            const auto record = std::ranges::find(read->records, wanted.remoteId, &CrmRecord::id);
            if (record == read->records.end())
                wanted.remoteId.clear();
            else
                wanted.known = record->values;
        }
        return {};
    };
    ports.content = [this](Book &, const CustomerId &whom) -> Result<QList<CrmTell>> {
        const Wanted &wanted = m_wanted[whom];
        CrmTell telling{.remoteId = wanted.remoteId};
        for (auto value = wanted.values.begin(); value != wanted.values.end(); ++value)
            if (wanted.known.value(value.key()).toString() != value->toString())
                telling.values.insert(value.key(), *value);
        return telling.values.isEmpty() ? QList<CrmTell>() : QList<CrmTell>{telling};
    };
    ports.noteTold = [this](Book &, const CustomerId &whom, const CrmTell &told,
                         const QString &remoteId) -> Result<void> {
        Wanted &wanted = m_wanted[whom];
        wanted.remoteId = remoteId;
        for (auto value = told.values.begin(); value != told.values.end(); ++value)
            wanted.known.insert(value.key(), *value);
        return {};
    };
    ports.remark = [](Book &, const EffectRecord &) -> Result<QString> {
        return u"Invoice <b>2026-1</b> & more\nsent"_s;
    };
    return ports;
}

OutboxRun CrmPushBook::run(bool impatient)
{
    // A program that knows nothing of earlier runs.
    HubSpotConnector connector(*this, clock, QUrl(u"https://api.hubapi.com"_s), SecretText("pat-eu1-secret"));
    CrmPerformer performer(*connector.writer(), ports(connector));
    const Result<OutboxRun> run = OutboxRunner(book, u"hubspot"_s, performer).run(impatient, StopFlag());
    Q_ASSERT(run);
    return *run;
}

void CrmPushBook::wait(std::chrono::seconds span)
{
    clock.time = clock.time.addDuration(span);
}

OutboxRow CrmPushBook::row(const EntryId &effect)
{
    const auto rows = EffectTable(database).list(clock.now(), 1000);
    Q_ASSERT(rows);
    const auto found = std::ranges::find(*rows, effect, &OutboxRow::id);
    Q_ASSERT(found != rows->end());
    return *found;
}

QString CrmPushBook::cityThere(const CustomerId &whom)
{
    const sandbox::HubSpotTable &table = std::as_const(hubSpot.data()).table(HubSpotType::Companies);
    const auto record = table.find(m_wanted.value(whom).remoteId.toLongLong());
    return record ? table.value(*record, u"city"_s) : QString();
}

QStringList CrmPushBook::notesThere(const CustomerId &whom)
{
    const sandbox::HubSpotTable &notes = std::as_const(hubSpot.data()).table(HubSpotType::Notes);
    QStringList bodies;
    for (const qint64 id : hubSpot.data().hangs().of(
             HubSpotType::Companies, m_wanted.value(whom).remoteId.toLongLong(), HubSpotType::Notes))
        bodies.append(notes.value(*notes.find(id), u"hs_note_body"_s));
    return bodies;
}

qsizetype CrmPushBook::count(const QString &part) const
{
    return std::ranges::count_if(asked, [&](const auto &request) { return request.first.contains(part); });
}

} // namespace quittance
