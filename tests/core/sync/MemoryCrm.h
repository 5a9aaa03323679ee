#pragma once

#include "core/crm/CrmWriter.h"
#include "tests/fakes/FakeClock.h"

#include <QMap>

#include <array>
#include <functional>

namespace quittance {

//! A CRM in memory, with HubSpot's names: it can be read and written, and its records and fields changed by
//! hand. Times are the clock's.
class MemoryCrm final : public CrmConnector, public CrmWriter
{
public:
    struct Object {
        QJsonObject values;
        QDateTime changed;
        QHash<QString, QDateTime> since = {}; //!< Of values that changed after it was made.
        bool archived = false;
        QString mergedInto;
        QStringList merged;
        QString company; //!< Of a person.
    };

    explicit MemoryCrm(FakeClock &time);

    QString add(CrmKind kind, const QJsonObject &values, const QString &company = {});
    void change(CrmKind kind, const QString &id, const QJsonObject &values);
    void archive(CrmKind kind, const QString &id);
    void restore(CrmKind kind, const QString &id);
    void purge(CrmKind kind, const QString &id);
    //! keepId: the first one stays; else both become a new one. The survivor's id.
    QString merge(CrmKind kind, const QString &primary, const QString &other, bool keepId);
    QStringList living(CrmKind kind) const;
    QJsonObject valuesOf(CrmKind kind, const QString &id) const; //!< As somebody there sees them.

    CrmProperty &property(CrmKind kind, const QString &name);
    void removeProperty(CrmKind kind, const QString &name); //!< Its values are read no more, and kept.

    std::array<QMap<QString, Object>, 2> objects; //!< By CrmKind.
    int writes = 0; //!< Records that took a write.
    QList<QJsonObject> payloads; //!< Of each of them.
    bool offline = false;
    bool tellsTimes = true; //!< Of single fields.
    QString refusedField; //!< Its values are refused for good.
    std::function<void()> beforeWrite; //!< What happens there, once, before the next write is taken.

    // CrmConnector
    QString provider() const override { return QStringLiteral("hubspot"); }
    QString version() const override { return QStringLiteral("memory"); }
    Result<CrmAccount> account(const StopFlag &stop) override;
    Result<CrmOwnerPage> owners(const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> archived(
        CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<CrmChangePage> changed(CrmKind kind, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override;
    std::chrono::seconds overlap() const override { return std::chrono::seconds(60); }
    Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override { return 10; }
    Result<QHash<QString, QString>> companiesOf(const QStringList &persons, const StopFlag &stop) override;
    Result<QHash<QString, CrmFieldsSince>> fieldsSince(
        CrmKind kind, const QStringList &ids, const QStringList &names, const StopFlag &stop) override;
    bool mergesCanBeUndone() const override { return false; }
    void readAlso(CrmKind kind, const QStringList &names) override { m_also[kind] = names; }
    CrmWriter *writer() override { return this; }
    CrmFields fields(CrmKind kind, const QJsonObject &values) const override;

    // CrmWriter
    Result<QList<CrmProperty>> properties(CrmKind kind, const StopFlag &stop) override;
    Result<QStringList> makeOwnFields(const StopFlag &) override { return QStringList(); }
    Result<QList<CrmWriteOutcome>> write(const QList<CrmWrite> &all, const StopFlag &stop) override;
    qsizetype writeMax() const override { return 100; }
    Result<QString> findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop) override;
    Result<QString> remark(const CrmRemark &remark, const StopFlag &stop) override;
    Result<QString> findRemark(const CrmRemark &, const StopFlag &) override { return QString(); }

private:
    QMap<QString, Object> &of(CrmKind kind) { return objects.at(static_cast<std::size_t>(kind)); }
    const QMap<QString, Object> &of(CrmKind kind) const { return objects.at(static_cast<std::size_t>(kind)); }
    CrmRecord record(CrmKind kind, const QString &id) const;
    bool has(CrmKind kind, const QString &name) const;
    QJsonObject asKept(CrmKind kind, const QJsonObject &told);

    FakeClock &m_clock;
    QHash<CrmKind, QList<CrmProperty>> m_properties;
    QHash<CrmKind, QStringList> m_also;
    int m_last = 0;
};

} // namespace quittance
