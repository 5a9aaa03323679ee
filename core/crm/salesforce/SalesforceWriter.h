#pragma once

#include "core/crm/CrmSending.h"
#include "core/crm/salesforce/SalesforceCaller.h"
#include "core/crm/salesforce/SalesforceColumns.h"

#include <QHash>

namespace quittance {

class Clock;

//! Tells Salesforce (facts crm §7.4, §7.5): collections of records by id or by our external id, remarks as
//! completed tasks. Duplicate rules and assignment rules are told to keep out.
class SalesforceWriter final : public CrmWriter
{
public:
    //! caller, columns and what means refers to must outlive this. columns: is told what the schema tells.
    SalesforceWriter(
        SalesforceCaller &caller, const CrmMeans &means, SalesforceColumns &columns, QString version);

    Result<QList<CrmProperty>> properties(CrmKind kind, const StopFlag &stop) override;
    //! "Account.Quittance_Id__c": fields can only be made by an administrator.
    Result<QStringList> makeOwnFields(const StopFlag &stop) override;
    Result<QList<CrmWriteOutcome>> write(const QList<CrmWrite> &writes, const StopFlag &stop) override;
    qsizetype writeMax() const override;
    Result<QString> findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop) override;
    Result<QString> remark(const CrmRemark &remark, const StopFlag &stop) override;
    Result<QString> findRemark(const CrmRemark &remark, const StopFlag &stop) override;

private:
    using Outcomes = QList<CrmWriteOutcome>;

    Result<CrmSchema::Fields> schema(CrmKind kind, const StopFlag &stop);
    void forget(CrmKind kind);
    //! One record by its id, unless somebody changed it meanwhile.
    CrmWriteOutcome alone(CrmSending sending, const CrmSchema::Fields &fields, const StopFlag &stop);
    //! One collection; those whose row somebody else holds are tried again in smaller ones.
    void send(QList<CrmSending> sendings, const CrmSchema::Fields &fields, Outcomes &outcomes,
        const StopFlag &stop);
    //! Once, and again without what was refused of them. Those whose row was held are in locked.
    void once(QList<CrmSending> sendings, const CrmSchema::Fields &fields, Outcomes &outcomes,
        QList<CrmSending> &locked, const StopFlag &stop);
    Result<SalesforceAnswer> tell(
        const QList<CrmSending> &sendings, const CrmSchema::Fields &fields, const StopFlag &stop);
    void noteFault(CrmKind kind, const Error &error);
    Result<QJsonArray> query(const QString &soql, const QString &what, const StopFlag &stop);

    SalesforceCaller &m_caller;
    Clock &m_clock;
    SalesforceColumns &m_columns;
    QString m_version;
    CrmSchema m_schema;
};

} // namespace quittance
