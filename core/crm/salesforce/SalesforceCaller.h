#pragma once

#include "core/base/SecretText.h"
#include "core/crm/CrmAccess.h"
#include "core/crm/salesforce/SalesforceAllowance.h"
#include "core/net/FormBody.h"
#include "core/net/ReadAhead.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace quittance {

class Clock;
class OAuthSession;

//! One question to Salesforce's data interface.
struct SalesforceCall {
    QByteArray method = "GET";
    QString path; //!< Below /services/data.
    FormBody query = {};
    QJsonObject body = {}; //!< Sent as JSON unless empty.
    QString what = {}; //!< The object that is asked for, for errors.
    bool repeatable = true; //!< A second copy does no harm.
    QByteArray bytes = {}; //!< Sent as they are, in place of body: JSON whose numbers no double has touched.
    QHash<QByteArray, QByteArray> headers = {};
    //! Changes something: what does not say that it was refused is Uncertain. Never repeatable.
    bool writes = false;
};

struct SalesforceAnswer {
    HttpReply reply;
    QJsonObject json; //!< Empty where the answer is no object.
    QDateTime serverTime; //!< UTC; invalid when not told.
};

//! Asks Salesforce: with the session in use, at the host of the latest login, waiting through short pauses,
//! repeating after passing faults, and leaving the organisation a part of its calls of a day.
class SalesforceCaller
{
public:
    //! Everything must outlive this. login: the host the person signs in at.
    SalesforceCaller(HttpTransport &transport, Clock &clock, OAuthSession &session, QUrl login,
        SalesforceAllowance &allowance);

    //! Errors: the session's, what judgeSalesforceReply says, Refused "salesforce.foreign_host" before a
    //! token goes to a host that is not Salesforce's, and what the allowance refuses.
    Result<SalesforceAnswer> call(const SalesforceCall &call, const StopFlag &stop);
    //! The same as it came, 2xx.
    Result<HttpReply> reply(const SalesforceCall &call, const StopFlag &stop) { return send(call, stop); }
    //! What reply() or call() will be asked next, if all goes on: it may be sent at once. Only what does no
    //! harm when it is asked for once more. False where it cannot be.
    bool ahead(const SalesforceCall &call, const StopFlag &stop);
    //! The same for an answer that must be an object: BadReply "salesforce.unexpected_reply".
    Result<SalesforceAnswer> object(const SalesforceCall &call, const StopFlag &stop);
    //! Takes the access of this moment to ask with until here(), so that another thread may ask without
    //! touching the session, whose grants lie in the book. False where the transport serves one thread.
    bool elsewhere(const StopFlag &stop);
    void here() { m_access.takeBack(); }

private:
    Result<QUrl> instance(const QJsonObject &told) const;
    Result<HttpReply> send(const SalesforceCall &call, const StopFlag &stop);
    //! With the session of this moment, which is told too.
    Result<HttpRequest> request(const SalesforceCall &call, SecretText &session, const StopFlag &stop);
    Result<HttpReply> once(const SalesforceCall &call, SecretText &session, const StopFlag &stop);

    ReadAhead m_transport;
    Clock &m_clock;
    CrmAccess m_access;
    QUrl m_login;
    SalesforceAllowance &m_allowance;
};

} // namespace quittance
