#include "core/sync/dryRunCrm.h"

#include "core/billing/CrmCandidates.h"
#include "core/crm/CrmConnector.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/sync/contactRowOf.h"
#include "core/sync/syncCrm.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

class DryRun
{
public:
    DryRun(Database &database, CrmConnector &connector, const CrmDryRunOrder &order, const StopFlag &stop)
        : m_database(database)
        , m_connector(connector)
        , m_order(order)
        , m_stop(stop)
        , m_connection(connector.provider())
        , m_candidates(database)
        , m_links(database)
    {
    }

    Result<CrmDryRun> run()
    {
        if (const Result<void> opened = m_candidates.open(); !opened)
            return fail(opened.error());
        const auto all = m_order.mappings ? Result<QList<CrmMapping>>(*m_order.mappings)
                                          : CrmMappingTable(m_database, m_connection).all();
        if (!all)
            return fail(all.error());
        for (const CrmMapping &mapping : *all)
            if (!mapping.remote.isEmpty() && mapping.trouble.isEmpty())
                m_mappings.append(mapping);
        readFieldsOf(m_connector, *all);
        for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
            if (const Result<void> read = readAll(kind); !read)
                return fail(read.error());
        return m_found;
    }

private:
    Result<void> readAll(CrmKind kind)
    {
        qint64 &looked = kind == CrmKind::Company ? m_found.companies : m_found.persons;
        QString cursor;
        do {
            if (m_stop.stopped())
                return fail(ErrorKind::Cancelled, u"stopped between two pages"_s);
            const Result<CrmRecordPage> page = m_connector.list(kind, cursor, m_stop);
            if (!page)
                return fail(page.error());
            for (const CrmRecord &record : page->records) {
                if (looked >= m_order.most) {
                    m_found.isWhole = false;
                    return {};
                }
                ++looked;
                if (const Result<void> judged = judge(kind, record); !judged)
                    return judged;
            }
            if (!page->next.isEmpty() && page->next == cursor)
                break; // A list that does not go on is no reason to wait for ever.
            cursor = page->next;
        } while (!cursor.isEmpty());
        return {};
    }

    Result<void> judge(CrmKind kind, const CrmRecord &record)
    {
        const QJsonObject values = record.values;
        const CrmFields fields = record.fields ? *record.fields : m_connector.fields(kind, values);
        const Result<bool> linked = isLinked(kind, record.id);
        if (!linked)
            return fail(linked.error());
        if (*linked) {
            ++m_found.linked;
            return {};
        }
        const ContactRow row = contactRowOf(m_connection, kind, record.id, fields);
        const QList<CrmCandidate> alike = m_candidates.matches(
            row, valueOf(kind, CrmField::TaxId, values), valueOf(kind, CrmField::ExternalId, values));
        if (alike.size() > 1)
            ++m_found.doubtful;
        if (alike.size() == 1) {
            ++m_found.alike;
            ++m_found.reasons[alike.first().reasons.first()];
        }
        return {};
    }

    Result<bool> isLinked(CrmKind kind, const QString &remoteId)
    {
        if (!m_order.knowsLinks)
            return false;
        return m_links.customersOf(m_connection, kind, remoteId).transform([](const auto &customers) {
            return !customers.isEmpty();
        });
    }

    QString valueOf(CrmKind kind, CrmField field, const QJsonObject &values) const
    {
        for (const CrmMapping &mapping : m_mappings)
            if (mapping.kind == kind && mapping.field == field)
                return values.value(mapping.remote).toString().trimmed();
        return {};
    }

    Database &m_database;
    CrmConnector &m_connector;
    const CrmDryRunOrder m_order;
    const StopFlag &m_stop;
    const ConnectionId m_connection;
    CrmCandidates m_candidates;
    CrmLinkTable m_links;
    QList<CrmMapping> m_mappings; //!< Those in use.
    CrmDryRun m_found;
};

} // namespace

Result<CrmDryRun> dryRunCrm(
    Database &database, CrmConnector &connector, const CrmDryRunOrder &order, const StopFlag &stop)
{
    return DryRun(database, connector, order, stop).run();
}

} // namespace quittance
