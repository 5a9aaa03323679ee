#pragma once

#include "core/crm/CrmConnector.h"

namespace quittance {

//! Another CRM as it is; what a test wants otherwise it overrides.
class ForwardedCrm : public CrmConnector
{
public:
    //! inner must outlive this.
    explicit ForwardedCrm(CrmConnector &inner)
        : m_inner(inner)
    {
    }

    std::chrono::seconds overlap() const override { return m_inner.overlap(); }
    QString provider() const override { return m_inner.provider(); }
    QString version() const override { return m_inner.version(); }
    Result<CrmAccount> account(const StopFlag &stop) override { return m_inner.account(stop); }
    Result<CrmOwnerPage> owners(const QString &cursor, const StopFlag &stop) override
    {
        return m_inner.owners(cursor, stop);
    }
    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override
    {
        return m_inner.list(kind, cursor, stop);
    }
    Result<CrmRecordPage> archived(
        CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop) override
    {
        return m_inner.archived(kind, cursor, since, stop);
    }
    Result<CrmChangePage> changed(CrmKind kind, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override
    {
        return m_inner.changed(kind, from, to, after, stop);
    }
    Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) override
    {
        return m_inner.read(kind, ids, stop);
    }
    qsizetype readMax() const override { return m_inner.readMax(); }
    Result<QHash<QString, QString>> companiesOf(const QStringList &persons, const StopFlag &stop) override
    {
        return m_inner.companiesOf(persons, stop);
    }
    bool mergesCanBeUndone() const override { return m_inner.mergesCanBeUndone(); }
    CrmFields fields(CrmKind kind, const QJsonObject &values) const override
    {
        return m_inner.fields(kind, values);
    }

private:
    CrmConnector &m_inner;
};

} // namespace quittance
