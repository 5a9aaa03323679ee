#include "core/billing/crmMappingEffect.h"
#include "core/service/ConnectService.h"
#include "core/service/TriedCrm.h"
#include "core/service/TriedMapping.h"
#include "core/service/Workshop.h"
#include "core/service/crmChoices.h"

#include <QMutexLocker>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

// How the fields of a CRM that is being connected would be mapped.

template <class T>
QFuture<Result<T>> ConnectService::withMapping(const ConnectionId &connection, bool reads, OnTried<T> work)
{
    StopFlag stopThis;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stop.stopped())
            m_stop = stopThis;
        stopThis = m_stop; // Several may wait, and none ends another.
    }
    // In a lane where one comes after the other, so that none writes over what another has set.
    return m_workshop.observe(connection.text() + u"-sign-in"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<T> {
            const std::shared_ptr<const TriedCrm> tried = triedOf(connection);
            if (!tried)
                return invalid(u"connection.not_tried"_s, u"connection"_s, connection.text());
            TriedMapping mapping = mappingOf(connection);
            UnkeptGrant grant;
            grant.grant = tried->grant;
            const auto read = [&] {
                return mapping.all(database).and_then([&](const QList<CrmMapping> &all) {
                    return withTriedCrm(m_workshop, database, *tried, grant,
                        [&](CrmConnector &connector) { return mapping.read(connector, all, stopThis); });
                });
            };
            const Result<void> isRead = !reads || mapping.isRead() ? Result<void>() : read();
            const Result<T> done
                = isRead ? work(database, *tried, grant, mapping, stopThis) : fail(isRead.error());
            noteGrant(connection, tried, grant);
            const QMutexLocker lock(&m_mutex);
            if (m_tried.contains(connection.text()))
                m_mappings[connection.text()] = std::make_shared<const TriedMapping>(std::move(mapping));
            return done;
        });
}

QFuture<Result<QList<CrmMapping>>> ConnectService::mapping(ConnectionId connection)
{
    return withMapping<QList<CrmMapping>>(connection, true,
        [](Database &database, const TriedCrm &, UnkeptGrant &, const TriedMapping &mapping,
            const StopFlag &) { return mapping.all(database); });
}

QFuture<Result<QList<CrmDryRun::Example>>> ConnectService::examples(ConnectionId connection, QString text)
{
    return withMapping<QList<CrmDryRun::Example>>(connection, true,
        [text](Database &database, const TriedCrm &, UnkeptGrant &, const TriedMapping &mapping,
            const StopFlag &) {
            return mapping.all(database).transform(
                [&](const QList<CrmMapping> &all) { return mapping.examples(all, text); });
        });
}

QFuture<Result<void>> ConnectService::setMappings(ConnectionId connection, QList<CrmMapping> mappings)
{
    return withMapping<void>(connection, false,
        [mappings](
            Database &database, const TriedCrm &, UnkeptGrant &, TriedMapping &mapping, const StopFlag &) {
            return mapping.checked(database, mappings).transform([&](const QList<CrmMapping> &checked) {
                mapping.want(checked);
            });
        });
}

QFuture<Result<CrmMappingEffect>> ConnectService::effectOf(
    ConnectionId connection, QList<CrmMapping> mappings)
{
    return withMapping<CrmMappingEffect>(connection, false,
        [=, this](Database &database, const TriedCrm &tried, UnkeptGrant &, const TriedMapping &mapping,
            const StopFlag &stop) {
            return mapping.checked(database, mappings)
                .and_then([&](const QList<CrmMapping> &checked) -> Result<CrmMappingEffect> {
                    if (!tried.found.formerAccount.isEmpty())
                        return CrmMappingEffect(); // What is linked is the former account's, and goes.
                    Book book = m_workshop.plainBook(database);
                    return crmMappingEffect(book, connection, checked, stop);
                });
        });
}

QFuture<Result<QList<CrmChoice>>> ConnectService::choices(
    ConnectionId connection, ContactRow::Kind kind, CrmField field)
{
    return withMapping<QList<CrmChoice>>(connection, true,
        [=](Database &database, const TriedCrm &, UnkeptGrant &, const TriedMapping &mapping,
            const StopFlag &) {
            return mapping.all(database).transform([&](const QList<CrmMapping> &all) {
                const auto mapped = std::ranges::find(all, field, &CrmMapping::field);
                return crmChoices(mapping.fieldsOf(kind), field,
                    mapped == all.end() ? CrmDirection::Pull : mapped->direction);
            });
        });
}

QFuture<Result<QList<CrmPreviewRow>>> ConnectService::preview(ConnectionId connection, CrmMapping wanted)
{
    return withMapping<QList<CrmPreviewRow>>(connection, true,
        [=, this](Database &database, const TriedCrm &tried, UnkeptGrant &grant, const TriedMapping &mapping,
            const StopFlag &stop) -> Result<QList<CrmPreviewRow>> {
            QList<CrmPreviewRow> rows;
            const auto all = mapping.all(database);
            if (!all)
                return fail(all.error());
            return withTriedCrm(m_workshop, database, tried, grant,
                [&](CrmConnector &connector) -> Result<void> {
                    return mapping.preview(connector, wanted, *all, stop)
                        .transform([&](const QList<CrmPreviewRow> &made) { rows = made; });
                })
                .transform([&] { return rows; });
        });
}

} // namespace quittance
