#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/salesforce/SalesforceBulk.h"
#include "tests/sandbox/salesforce/SalesforceData.h"
#include "tests/sandbox/salesforce/SalesforceLocators.h"
#include "tests/sandbox/salesforce/SalesforceTokens.h"
#include "tests/sandbox/salesforce/SalesforceWrites.h"

#include <QUrlQuery>

#include <functional>

namespace quittance::sandbox {

//! A Salesforce organisation with its My Domain host, as an integration sees it: login, versions, query and
//! queryAll with locators, Bulk API 2.0 queries, describe, records, collections, deleted and updated, limits.
//! Speaks versions 41.0 to 68.0. Writes no triggers, flows or sharing rules of its own.
class SalesforceSandbox final : public SandboxService
{
public:
    struct LogLine {
        QByteArray method;
        QString path;
        QString query; //!< Decoded.
        int status = 0;
    };

    //! The clock must outlive it.
    explicit SalesforceSandbox(SandboxClock &clock);

    HttpReply answer(const HttpRequest &request) override;
    HttpReply refusal(int status, const QString &code) override;
    void reset() override;

    SalesforceData &data() { return m_data; }
    SalesforceWrites &writes() { return m_writes; }
    SalesforceTokens &tokens() { return m_tokens; }
    SalesforceBulk &bulk() { return m_bulk; }
    SalesforceLocators &locators() { return m_locators; }

    //! Pages hold at most so many rows, however many are asked for; done is false until the last.
    void setPageMax(qsizetype rows) { m_pageMax = rows; }
    //! The organisation moves: another host answers, the old one knows no session, a renewal tells the new
    //! one.
    void move(const QString &instance);
    //! Calls already made today of those the organisation has.
    void setUsage(int used, int most);
    //! What happens, once, before the so-many-th request from now is answered.
    void before(int request, std::function<void()> happens);
    void forbidApi(bool on) { m_apiForbidden = on; } //!< An edition without API.

    const QList<LogLine> &requestLog() const { return m_log; }
    void forgetLog() { m_log.clear(); }

private:
    HttpReply judge(const HttpRequest &request);
    HttpReply data(const HttpRequest &request, const QString &version, const QStringList &path);
    HttpReply query(const HttpRequest &request, const QString &version, bool all);
    HttpReply follow(const QString &version, const QString &locator);
    HttpReply pageReply(const SalesforceLocators::Page &page, const QString &version) const;
    HttpReply sobjects(const HttpRequest &request, const QString &version, const QStringList &path);
    HttpReply describe(const HttpRequest &request, const QString &object) const;
    HttpReply replication(const HttpRequest &request, const QString &object, bool deleted) const;
    HttpReply record(const HttpRequest &request, const QString &version, const QStringList &path);
    HttpReply composite(const HttpRequest &request, const QString &version, const QStringList &path);
    HttpReply removeAll(const HttpRequest &request);
    HttpReply retrieve(const HttpRequest &request, const QString &version, const QString &object) const;
    HttpReply jobs(const HttpRequest &request, const QString &version, const QStringList &path);

    SandboxClock &m_clock;
    SalesforceData m_data;
    SalesforceTokens m_tokens;
    SalesforceWrites m_writes;
    SalesforceBulk m_bulk;
    SalesforceLocators m_locators;
    qsizetype m_pageMax = 2000;
    int m_used = 0;
    int m_most = 100'000;
    bool m_apiForbidden = false;
    int m_countdown = 0;
    std::function<void()> m_happens;
    QList<LogLine> m_log;
};

} // namespace quittance::sandbox
