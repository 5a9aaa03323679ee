#pragma once

#include "core/billing/crmPush.h"
#include "core/domain/BillingFacts.h"
#include "core/domain/Customer.h"
#include "core/domain/crmMerge.h"
#include "core/journal/Entry.h"
#include "core/store/CrmBaseTable.h"
#include "core/store/CrmConflictTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"

namespace quittance {

//! One field of a linked customer, on both sides.
struct CrmComparedField {
    CrmMapping mapping;
    CrmFieldCase sides; //!< In the form of comparison.
    QString oursText; //!< As it would be told.
    QString theirsText; //!< As the CRM has it.
    CrmVerdict verdict = CrmVerdict::Nothing;
    QString continuation = {}; //!< Their field in which theirsText goes on; may be empty.
    QString theirSecond = {}; //!< What that holds.
};

//! What comes of comparing one customer with the CRM.
struct CrmCompared {
    Customer customer; //!< As it is to be.
    bool customerChanged = false;
    CrmBase base;
    bool baseChanged = false;
    QList<CrmConflictRow> conflicts; //!< New or changed.
    QList<CrmField> settled; //!< Conflicts that are none any more.
    CrmPushContent content; //!< Left to be told afterwards.
    bool asks = false; //!< For a push.

    bool isQuiet() const
    {
        return !customerChanged && !baseChanged && conflicts.isEmpty() && settled.isEmpty() && !asks;
    }
};

//! Compares customers with what the mirror of one CRM says of them (facts crm §8.5). Reads only, but for
//! write(). Belongs to the database's thread and must not outlive it.
class CrmComparison
{
public:
    CrmComparison(Database &database, const ConnectionId &connection, const QDateTime &now);

    //! Reads mapping, owners and day. Call it first. instead: fields that are to be mapped so, whatever is
    //! kept.
    Result<void> open(const QList<CrmMapping> &instead = {});

    enum class How : quint8 {
        AfterReading, //!< The mirror is as fresh as can be.
        Offline, //!< The mirror is what it is.
        Again, //!< As Offline, and what the CRM refused is asked for once more.
    };
    //! By the customer's id or an alias.
    Result<CrmCompared> compare(const CustomerId &customer, How how);
    //! The same of a customer as it is about to be.
    Result<CrmCompared> compare(const Customer &customer, CrmBase base, How how);

    //! Brings base and conflicts into their tables and gives the entries that follow. In a transaction.
    Result<QList<NewEntry>> write(const CrmCompared &compared);

    //! All fields that both sides have, without deciding anything.
    Result<QList<CrmComparedField>> fields(const Customer &customer, const CrmBase &base);
    enum class Stamp : quint8 { With, Without };
    //! What the fields come to whose verdict is to tell, without what the CRM did not take; the stamp of time
    //! goes along.
    CrmPushContent contentOf(
        const QList<CrmComparedField> &fields, const CrmBase &base, Stamp stamp = Stamp::With) const;

    //! All that a record that is yet to be made can say of the customer, but for who owns it there.
    Result<CrmPushContent> contentOfNew(const Customer &customer, ContactRow::Kind kind);

    //! As of the day open() has read.
    Result<BillingFacts> factsOf(const Customer &customer);

    //! The record of a kind that speaks for a customer; empty when there is none alive that is theirs alone.
    Result<QString> recordOf(const CustomerId &customer, ContactRow::Kind kind);

private:
    struct Record {
        QString id;
        QDateTime changedThere;
        QJsonObject values;
    };
    Result<QHash<ContactRow::Kind, Record>> recordsOf(const CustomerId &customer);
    std::optional<QString> toldBy(
        const QJsonObject &values, const CrmMapping &mapping, const QString &continuation) const;
    void decide(CrmComparedField &field, const BillingFacts &facts) const;
    //! What is to be told, whether the CRM takes it or not.
    QHash<ContactRow::Kind, QJsonObject> wishes(const QList<CrmComparedField> &fields) const;
    Result<void> take(const QList<CrmComparedField> &fields, CrmCompared &compared,
        QHash<CrmField, QString> &troubles) const;
    Result<void> settleConflicts(const QList<CrmComparedField> &fields,
        const QHash<CrmField, QString> &troubles, CrmCompared &compared);
    //! content: as it would be told, without the stamp.
    Result<void> decideToAsk(How how, const QByteArray &content, CrmCompared &compared);

    Database &m_database;
    ConnectionId m_connection;
    QDateTime m_now;
    QDate m_today;
    QList<CrmMapping> m_mappings; //!< Those in use.
    QHash<QString, QString> m_logins; //!< Owner's id there to the login here.
    // Of the customer compared last.
    QHash<ContactRow::Kind, QString> m_records;
    QHash<ContactRow::Kind, QDateTime> m_changes; //!< When they were last changed there.
    CrmLinkTable m_links;
    CrmRecordTable m_companies;
    CrmRecordTable m_persons;
};

} // namespace quittance
