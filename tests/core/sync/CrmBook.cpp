#include "tests/core/sync/CrmBook.h"

#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/store/CrmContactTable.h"
#include "core/sync/recogniseCrm.h"

#include <QFile>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString freshName()
{
    static int number = 0;
    return u"crm-test-%1"_s.arg(++number);
}

} // namespace

CrmBook::CrmBook()
    : m_database(std::make_unique<Database>(freshName(), file()))
{
    Q_ASSERT(!m_database->openError());
}

CrmBook::CrmBook(const QString &copyOf)
{
    for (const QString &part : {u""_s, u"-wal"_s})
        QFile::copy(copyOf + part, file() + part);
    m_database = std::make_unique<Database>(freshName(), file());
    Q_ASSERT(!m_database->openError());
}

QString CrmBook::file() const
{
    return m_folder.filePath(u"book.sqlite"_s);
}

Result<ContactSyncReport> CrmBook::sync(FakeHubSpot &server, bool full, const StopFlag &stop)
{
    HubSpotConnector connector(
        server, *server.clock, QUrl(u"https://api.example.org"_s), SecretText("pat-eu1-secret"));
    return sync(connector, *server.clock, full, stop);
}

Result<ContactSyncReport> CrmBook::sync(
    CrmConnector &connector, Clock &clock, bool full, const StopFlag &stop)
{
    return recogniseCrm(*m_database, connector, stop).and_then([&](const CrmAccount &account) {
        return ContactSync::run(
            *m_database, connector, clock, account, {.full = full},
            [this](const SyncProgress &step) { progress.append(step); }, stop);
    });
}

QStringList CrmBook::visible()
{
    const Result<QList<ContactRow>> rows = CrmContactTable(*m_database).page({}, 1'000'000);
    Q_ASSERT(rows);
    QStringList texts;
    for (const ContactRow &row : *rows)
        texts.append(u"%1|%2|%3|%4|%5"_s.arg(static_cast<int>(row.kind))
                         .arg(row.remoteId, row.name, row.email, row.company));
    std::ranges::sort(texts);
    return texts;
}

QVariant CrmBook::value(const QString &sql)
{
    Result<QSqlQuery> query = m_database->query(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

} // namespace quittance
