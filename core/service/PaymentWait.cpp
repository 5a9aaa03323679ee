#include "core/service/PaymentWait.h"

#include "core/base/whenReady.h"
#include "core/service/Workshop.h"
#include "core/service/withCountedGateway.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/sync/PaymentObserver.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isPaid(Database &database, const InvoiceId &id)
{
    return InvoiceTable(database).byId(id).transform(
        [](const InvoiceRecord &invoice) { return !invoice.open.isPositive(); });
}

//! A look that may work the next time: nobody stops waiting because the network was away for a moment.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Uncertain
        || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::BadReply;
}

Result<bool> lookOnce(Workshop &workshop, Database &database, const InvoiceId &id, const StopFlag &stop)
{
    const Result<bool> before = isPaid(database, id);
    if (!before || *before)
        return before;
    const auto link = LinkTable(database).liveOf(id);
    if (!link)
        return fail(link.error());
    if (!*link || (*link)->externalId.isEmpty())
        return invalid(u"link.none"_s, u"invoice"_s, id.text());
    const QString connection = (*link)->connection;
    return workshop.book(database, u"provider:"_s + connection)
        .and_then([&](Book book) {
            return withCountedGateway(workshop, book, connection, [&](PaymentGateway &gateway) {
                return PaymentObserver(book, gateway).askLink((*link)->externalId, stop);
            });
        })
        .and_then([&] { return isPaid(database, id); });
}

} // namespace

PaymentWait::PaymentWait(Workshop &workshop, InvoiceId invoice, Pace pace, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_invoice(std::move(invoice))
    , m_pace(pace)
{
    m_promise.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaymentWait::findConnection);
    m_timer.start(0);
}

//! Whose link it is: the next one of the same document may be another provider's.
void PaymentWait::findConnection()
{
    if (m_promise.isCanceled())
        return end(fail(ErrorKind::Cancelled, u"sync.stopped"_s));
    const auto job = m_workshop.reads().run([invoice = m_invoice](Database &database, const StopFlag &) {
        return LinkTable(database).liveOf(invoice).transform(
            [](const auto &link) { return link ? link->connection : QString(); });
    });
    whenReady(job, this, [this](const Result<QString> &connection) {
        if (!connection)
            return end(fail(connection.error()));
        if (!connection->isEmpty() || m_connection.isEmpty())
            m_connection = *connection;
        look();
    });
}

void PaymentWait::look()
{
    // The lane of the link's connection: what a round of the sync reads there is not read at the same time.
    const auto job
        = m_workshop.observe(m_connection.isEmpty() ? u"paid"_s : m_connection)
              .run([workshop = &m_workshop, invoice = m_invoice](Database &database, const StopFlag &stop) {
                  return lookOnce(*workshop, database, invoice, stop);
              });
    whenReady(job, this, [this](const Result<bool> &paid) {
        const bool isOver = paid ? *paid : !mayPass(paid.error());
        if (isOver || m_waited + m_pace.between > m_pace.longest)
            return end(paid);
        m_waited += m_pace.between;
        m_timer.start(m_pace.between);
    });
}

void PaymentWait::end(const Result<bool> &paid)
{
    m_promise.addResult(paid);
    m_promise.finish();
    deleteLater();
}

} // namespace quittance
