#pragma once

#include "core/crm/CrmConnector.h"
#include "core/outbox/CrmPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/store/EffectTable.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/sandbox/SandboxService.h"

#include <functional>
#include <memory>

namespace quittance {

//! A book whose customers are companies in the stand-in of a CRM, and what they are to be told.
class CrmPushBook : public BillingBook, public HttpTransport
{
public:
    //! What the next request meets in place of the server's answer.
    enum class Fault { None, Unsent, Lost }; //!< Lost: it was carried out.

    //! The stand-in of "hubspot" or "salesforce".
    static std::unique_ptr<CrmPushBook> of(const QString &connection);

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    //! A customer that is linked to a company of this city there.
    CustomerId addLinked(const QString &name);
    //! One that has no record there and is to get one.
    CustomerId addNew(const QString &name);
    EntryId wish(const CustomerId &whom, const QString &city);
    EntryId wishAll(const CustomerId &whom, const QJsonObject &values);
    EntryId wishRemark(const CustomerId &whom);
    OutboxRun run(bool impatient = false);
    void wait(std::chrono::seconds span);

    OutboxRow row(const EntryId &effect);
    QString cityThere(const CustomerId &whom);
    QString there(const CustomerId &whom, const QString &field);
    //! Names of fields that were not taken, sorted.
    QStringList untaken(const CustomerId &whom) const;
    QStringList remarksThere(const CustomerId &whom);
    //! Requests that a part of the path or the method's name fits.
    qsizetype count(const QString &part) const;

    virtual qsizetype companies() = 0; //!< Living ones there.
    virtual void purge(const QString &remoteId) = 0;
    //! The id of the record that both are from now on.
    virtual QString merge(const QString &one, const QString &other) = 0;
    //! A change of this record by somebody there.
    virtual void changeCity(const QString &remoteId, const QString &city) = 0;
    //! Values that hold this text are refused with this code from now on, whatever the field.
    virtual void refuse(const QString &part, const QString &code) = 0;
    //! Texts of a company there, the city first.
    virtual QStringList fields() const = 0;
    //! Nobody may leave a company without a city from now on.
    virtual void requireCity() = 0;
    virtual QString updates() const = 0; //!< Part of what count() sees of a change by id.
    virtual QString remarks() const = 0; //!< Part of what it sees of a remark that is made.
    QString remoteOf(const CustomerId &whom) const { return m_wanted.value(whom).remoteId; }

    sandbox::SandboxClock serverClock;
    bool careful = false; //!< What is told holds only for the record as it was read.
    std::function<Fault(const QString &asked)> fault; //!< Not of sign-ins.
    std::function<std::optional<HttpReply>(const QString &asked)>
        instead; //!< Answers in place of the server.
    QStringList brought; //!< Ids of the records that were read into the mirror.
    QList<std::pair<QString, QDateTime>> asked; //!< "POST /path" and time of each request.

protected:
    CrmPushBook(const QString &connection, const QString &city);

    virtual HttpReply answer(const HttpRequest &request) = 0;
    virtual QString makeRecord(const QString &name, const QString &city) = 0;
    virtual QString valueOf(const QString &remoteId, const QString &field) = 0;
    virtual QStringList remarksOf(const QString &remoteId) = 0;
    //! A connector that knows nothing of earlier ones.
    virtual std::unique_ptr<CrmConnector> connect() = 0;

private:
    struct Wanted {
        QString remoteId;
        bool isNew = false; //!< Without a record it gets one.
        QJsonObject values;
        QJsonObject known; //!< As it was read or told last.
        QJsonObject untaken; //!< Is not told again.
        QDateTime changed; //!< When the record was changed last, as it was read.
    };

    CrmPushPorts ports(CrmConnector &connector);
    Result<void> refresh(CrmConnector &connector, CrmKind kind, const QStringList &ids, const StopFlag &stop);

    QString m_connection;
    QString m_city; //!< Name of the field there.
    QHash<CustomerId, Wanted> m_wanted;
    InvoiceId m_invoice;
};

} // namespace quittance
