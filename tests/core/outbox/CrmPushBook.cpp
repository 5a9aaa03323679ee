#include "tests/core/outbox/CrmPushBook.h"

#include "core/crm/CrmWriter.h"
#include "tests/core/outbox/HubSpotPushBook.h"
#include "tests/core/outbox/SalesforcePushBook.h"

#include <algorithm>
#include <tuple>

namespace quittance {

using namespace Qt::StringLiterals;

std::unique_ptr<CrmPushBook> CrmPushBook::of(const QString &connection)
{
    if (connection == "hubspot"_L1)
        return std::make_unique<HubSpotPushBook>();
    return std::make_unique<SalesforcePushBook>();
}

CrmPushBook::CrmPushBook(const QString &connection, const QString &city)
    : m_connection(connection)
    , m_city(city)
{
    serverClock.fix(clock.now());
    m_invoice = addIssued();
}

Result<HttpReply> CrmPushBook::send(const HttpRequest &request, const StopFlag &)
{
    serverClock.fix(clock.now());
    const QString line = QString::fromLatin1(request.method) + u' ' + request.url.path();
    if (request.url.path().endsWith("/oauth2/token"_L1))
        return answer(request);
    asked.append({line, clock.now()});
    const Fault met = fault ? fault(line) : Fault::None;
    if (met == Fault::Unsent)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.unreachable"_s});
    if (instead)
        if (const std::optional<HttpReply> reply = instead(line))
            return *reply;
    HttpReply reply = answer(request);
    if (met == Fault::Lost)
        return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"net.timeout"_s});
    return reply;
}

CustomerId CrmPushBook::addLinked(const QString &name)
{
    const CustomerId id = addCustomer(name, u"ap@example.org"_s).id;
    m_wanted.insert(id, {.remoteId = makeRecord(name, u"Bonn"_s)});
    return id;
}

CustomerId CrmPushBook::addNew(const QString &name)
{
    const CustomerId id = addCustomer(name, u"ap@example.org"_s).id;
    const QString field = m_connection == "hubspot"_L1 ? u"name"_s : u"Name"_s;
    m_wanted.insert(id,
        {.remoteId = {},
            .isNew = true,
            .values = {{field, name}},
            .known = {},
            .untaken = {},
            .changed = {}});
    return id;
}

EntryId CrmPushBook::wish(const CustomerId &whom, const QString &city)
{
    return wishAll(whom, {{m_city, city}});
}

EntryId CrmPushBook::wishAll(const CustomerId &whom, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        m_wanted[whom].values.insert(value.key(), *value);
    const auto entries = append({{.body = CrmPushRequested{.customer = whom, .connection = m_connection}}});
    Q_ASSERT(entries);
    return entries->first().id;
}

EntryId CrmPushBook::wishRemark(const CustomerId &whom)
{
    const auto entries = append(
        {{.body = CrmNoteRequested{
              .customer = whom, .invoice = m_invoice, .connection = m_connection, .milestone = u"sent"_s}}});
    Q_ASSERT(entries);
    return entries->first().id;
}

Result<void> CrmPushBook::refresh(
    CrmConnector &connector, CrmKind kind, const QStringList &ids, const StopFlag &stop)
{
    const Result<CrmReadResult> read = connector.read(kind, ids, stop);
    if (!read)
        return fail(read.error());
    brought += ids;
    for (Wanted &wanted : m_wanted) {
        if (!ids.contains(wanted.remoteId))
            continue;
        wanted.remoteId = read->renamed.value(wanted.remoteId, wanted.remoteId);
        const auto record = std::ranges::find(read->records, wanted.remoteId, &CrmRecord::id);
        if (record == read->records.end())
            wanted.remoteId.clear();
        else
            std::tie(wanted.known, wanted.changed) = std::tie(record->values, record->changedThere);
    }
    return {};
}

CrmPushPorts CrmPushBook::ports(CrmConnector &connector)
{
    CrmPushPorts ports;
    ports.recognise = [](Book &, const StopFlag &) { return Result<void>(); };
    ports.records = [this](Book &, const CustomerId &whom) -> Result<QList<CrmRecordRef>> {
        const Wanted wanted = m_wanted.value(whom);
        return wanted.remoteId.isEmpty() && !wanted.isNew
            ? QList<CrmRecordRef>()
            : QList<CrmRecordRef>{{.remoteId = wanted.remoteId}};
    };
    ports.refresh = [this, &connector](Book &, CrmKind kind, const QStringList &ids, const StopFlag &stop) {
        return refresh(connector, kind, ids, stop);
    };
    ports.content = [this](Book &, const CustomerId &whom) -> Result<QList<CrmTell>> {
        const Wanted &wanted = m_wanted[whom];
        CrmTell telling{.remoteId = wanted.remoteId,
            .values = {},
            .unchangedSince = careful ? wanted.changed : QDateTime()};
        for (auto value = wanted.values.begin(); value != wanted.values.end(); ++value)
            if (wanted.known.value(value.key()).toString() != value->toString()
                && wanted.untaken.value(value.key()) != *value)
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
    ports.noteUntaken = [this](Book &, const CustomerId &whom, const EntryId &,
                            const QList<CrmUntaken> &untaken) -> Result<void> {
        for (const CrmUntaken &one : untaken)
            m_wanted[whom].untaken.insert(one.field, one.text);
        return {};
    };
    ports.remark = [](Book &, const EffectRecord &) -> Result<QString> {
        return u"Invoice <b>2026-1</b> & more\nsent"_s;
    };
    return ports;
}

OutboxRun CrmPushBook::run(bool impatient)
{
    const std::unique_ptr<CrmConnector> connector = connect();
    connector->readAlso(CrmKind::Company, fields());
    CrmPerformer performer(*connector->writer(), ports(*connector));
    const Result<OutboxRun> run = OutboxRunner(book, m_connection, performer).run(impatient, StopFlag());
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
    return there(whom, m_city);
}

QString CrmPushBook::there(const CustomerId &whom, const QString &field)
{
    return valueOf(remoteOf(whom), field);
}

QStringList CrmPushBook::untaken(const CustomerId &whom) const
{
    return m_wanted.value(whom).untaken.keys();
}

QStringList CrmPushBook::remarksThere(const CustomerId &whom)
{
    return remarksOf(remoteOf(whom));
}

qsizetype CrmPushBook::count(const QString &part) const
{
    return std::ranges::count_if(asked, [&](const auto &request) { return request.first.contains(part); });
}

} // namespace quittance
