#include "core/sync/dryRunCrm.h"

#include "core/billing/CrmCandidates.h"
#include "core/crm/CrmConnector.h"
#include "core/domain/crmContinuation.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"
#include "core/sync/contactRowOf.h"
#include "core/sync/syncCrm.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 5;
constexpr qsizetype mostOfFirstKind = 3; //!< So that people are among them where there are any.

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
        const auto all = CrmMappingTable(m_database, m_connection).all();
        if (!all)
            return fail(all.error());
        for (const CrmMapping &mapping : *all)
            if (!mapping.remote.isEmpty() && mapping.trouble.isEmpty())
                m_found.mappings.append(mapping);
        if (const auto fields = readMappedFields(m_database, m_connector, m_connection); !fields)
            return fail(fields.error());
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
        QString customer;
        const Result<bool> isLinked = findLinked(kind, record.id, customer);
        if (!isLinked)
            return fail(isLinked.error());
        if (*isLinked) {
            ++m_found.linked;
        } else {
            const ContactRow row = contactRowOf(m_connection, kind, record.id, fields);
            const QList<CrmCandidate> alike = m_candidates.matches(
                row, valueOf(kind, CrmField::TaxId, values), valueOf(kind, CrmField::ExternalId, values));
            if (alike.size() > 1)
                ++m_found.doubtful;
            if (alike.size() == 1) {
                ++m_found.alike;
                ++m_found.reasons[alike.first().reasons.first()];
                customer = alike.first().customerName;
            }
        }
        keepExample(kind, fields.name, customer, values);
        return {};
    }

    //! name: of the customer, where there is one.
    Result<bool> findLinked(CrmKind kind, const QString &remoteId, QString &name)
    {
        if (!m_order.knowsLinks)
            return false;
        const auto customers = m_links.customersOf(m_connection, kind, remoteId);
        if (!customers)
            return fail(customers.error());
        if (customers->isEmpty())
            return false;
        const Result<Customer> customer = CustomerTable(m_database).byId(customers->first());
        if (!customer)
            return fail(customer.error());
        name = customer->name;
        return true;
    }

    QString valueOf(CrmKind kind, CrmField field, const QJsonObject &values) const
    {
        for (const CrmMapping &mapping : m_found.mappings)
            if (mapping.kind == kind && mapping.field == field)
                return values.value(mapping.remote).toString().trimmed();
        return {};
    }

    void keepExample(CrmKind kind, const QString &name, const QString &customer, const QJsonObject &values)
    {
        const qsizetype most = kind == CrmKind::Company ? mostOfFirstKind : mostExamples;
        if (m_found.examples.size() >= most)
            return;
        CrmDryRun::Example example{.name = name, .kind = kind, .customerName = customer, .values = {}};
        for (const CrmMapping &mapping : m_found.mappings)
            example.values.append(mapping.kind == kind ? crmToldText(values, mapping.remote,
                                      crmContinuation(m_connection.text(), mapping, m_found.mappings))
                                                       : std::nullopt);
        m_found.examples.append(example);
    }

    Database &m_database;
    CrmConnector &m_connector;
    const CrmDryRunOrder m_order;
    const StopFlag &m_stop;
    const ConnectionId m_connection;
    CrmCandidates m_candidates;
    CrmLinkTable m_links;
    CrmDryRun m_found;
};

} // namespace

Result<CrmDryRun> dryRunCrm(
    Database &database, CrmConnector &connector, const CrmDryRunOrder &order, const StopFlag &stop)
{
    return DryRun(database, connector, order, stop).run();
}

} // namespace quittance
