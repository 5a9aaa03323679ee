#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/crm/CrmValues.h"
#include "core/domain/ContactRow.h"
#include "core/domain/CrmFields.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace quittance {

class CrmInteractions;
class CrmReadyRow;
class CrmWriter;

using CrmKind = ContactRow::Kind;

//! Which account of the CRM the credentials open.
struct CrmAccount {
    QString id; //!< HubSpot's portalId, Salesforce's orgId: a connection keeps it for life.
    QString name; //!< For people; may be empty.
    QString currency; //!< ISO code of the account; may be empty.
    QDateTime serverTime; //!< UTC; the provider's clock, not ours: windows of change are cut by it.
};

//! A record named by another.
struct CrmParty {
    CrmKind kind = CrmKind::Company;
    QString id;

    friend bool operator==(const CrmParty &, const CrmParty &) = default;
    friend bool operator<(const CrmParty &a, const CrmParty &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

//! A company or person, or an interaction with them, as the provider told it.
struct CrmRecord {
    QString id;
    QDateTime changedThere; //!< UTC; invalid when not told.
    QDateTime archivedThere; //!< UTC; set for archived ones only.
    //! Remote field name to value: a text, or null when it is empty there. A field that is absent is
    //! *unknown*, not empty: it does not exist there or may not be read. The time of change is not among
    //! them.
    CrmValues values;
    QStringList mergedIds; //!< Former ids of records that are this one today.
    QString mergedInto; //!< Of an archived one: the record that is it today; empty when it was only deleted.
    //! Of a person: the main company's id, empty when there is none; nullopt when the provider was not asked.
    std::optional<QString> companyId;
    QList<CrmParty> with; //!< Of an interaction: what it hangs on.
    //! Of an interaction: its text, plain, which is not among the values; nullopt when it was not told, as
    //! without the right to it.
    std::optional<QString> text;
    //! What CrmConnector::fields says of the values, where it was found on the way.
    std::optional<CrmFields> fields = {};
    //! Its row, where it was made ahead of storing it; no connector sets it.
    std::shared_ptr<const CrmReadyRow> ready = {};
};

struct CrmRecordPage {
    QList<CrmRecord> records;
    QString next; //!< The provider's cursor for the next page; empty at the end.
    qint64 total = 0; //!< Records of the whole list; 0 when not told.
    //! Of a log of deletions: it is whole up to here, and what comes later is told from here on; UTC.
    //! Invalid: up to now.
    QDateTime coveredTo = {};
};

//! One record of a change window: which one, and when it changed.
struct CrmStamp {
    QString id;
    QDateTime changedThere; //!< UTC.
};

struct CrmChangePage {
    QList<CrmStamp> stamps;
    //! Where the provider tells the whole record at once: then there are no stamps. Archived ones among them.
    QList<CrmRecord> records;
    QString next; //!< Keyset position for the next page, valid at any later time; empty at the end.
    qint64 total = 0; //!< Records from this page to the end of the window; 0 when not told.
};

struct CrmReadResult {
    QList<CrmRecord> records; //!< With companyId where the provider tells it with the record.
    QHash<QString, QString> renamed; //!< Asked id to the id of the record that has absorbed it.
};

//! What a field of a record says, and since when.
struct CrmFieldSince {
    QString value;
    QDateTime since; //!< UTC.
};
using CrmFieldsSince = QHash<QString, CrmFieldSince>; //!< By the field's name there.

struct CrmOwner {
    QString id;
    QString name; //!< Their e-mail address where there is no name.
};

struct CrmOwnerPage {
    QList<CrmOwner> owners;
    QString next;
};

//! Calls of the account's day, by everybody, as the provider told last.
struct CrmQuota {
    qint64 used = 0;
    qint64 most = 0; //!< 0: not told.
    qint64 own = 0; //!< Made by this connector, where it counts them.
};

//! A customer relationship system. Every call blocks and returns what the provider said: run it in a lane,
//! never in the UI thread. It waits by itself where the provider asks for a short pause, and repeats reads
//! that met a passing fault. Errors: Offline, Uncertain, RateLimited (with retryAfter: a pause too long to
//! wait for), Unauthorized
//! (".token_refused", or ".scope_missing" with the scope as value), Refused, NotFound, BadReply, Cancelled.
class CrmConnector
{
public:
    virtual ~CrmConnector() = default;

    virtual QString provider() const = 0; //!< "hubspot"; also the name of the connection.
    virtual QString version() const = 0; //!< Of the provider's interface we speak.

    //! Whether the provider still speaks the version we do: Refused ".version_missing" (value: the newest it
    //! has). Asked when somebody connects; {} where a provider does not tell.
    virtual Result<void> checkVersion(const StopFlag &) { return {}; }
    //! A sync knows its account, or has read all records of a first load: what it asks next may be sent at
    //! once, as far as that is certain. Nothing is answered here.
    virtual void foreseeSync(bool /*interactions*/, const StopFlag &) { }
    virtual void foreseeRest(bool /*interactions*/, const StopFlag &) { }
    virtual Result<CrmAccount> account(const StopFlag &stop) = 0;
    //! Everybody who may own a record. An empty cursor starts.
    virtual Result<CrmOwnerPage> owners(const QString &cursor, const StopFlag &stop) = 0;

    //! How many records list() will bring, as far as is known without reading them; 0: its pages tell.
    virtual Result<qint64> count(CrmKind, const StopFlag &) { return qint64{0}; }
    //! All records that are not archived, in an order that stays the same while they change, persons with
    //! companyId. An empty cursor starts; a cursor of an earlier run may be Refused.
    virtual Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) = 0;
    //! From now on until listHere(), one other thread calls list() of this kind, and nobody else does; the
    //! other kind may be listed in a further thread, and whatever else is asked for, here. False where that
    //! cannot be. It touches nothing that belongs to the lane, and so cannot renew an access: where the one
    //! at hand is over, list() says Unauthorized accessOver, and is to be asked again after listHere().
    virtual bool listElsewhere(CrmKind, const StopFlag &) { return false; }
    virtual void listHere(CrmKind) { }
    inline static const QString accessOver = QStringLiteral("crm.access_over");
    //! The archived records, in no particular order. since: when they were last read to the end, invalid at
    //! first; a provider with a log of deletions adds what it tells from then on, such as records that were
    //! deleted past the bin.
    virtual Result<CrmRecordPage> archived(
        CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop)
        = 0;
    //! What a log of deletions names from then on: deleted then, perhaps back by now. For when the bin is too
    //! large to be read. Empty where the provider keeps no log, or none that reaches back so far.
    virtual Result<QStringList> deletedSince(CrmKind, const QDateTime &, const StopFlag &)
    {
        return QStringList();
    }
    //! What changed from from to to, both included. A record that changes during the walk may drop out: it
    //! belongs to the next window. after is empty or the last page's next.
    virtual Result<CrmChangePage> changed(
        CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
        = 0;
    //! How far behind the provider's search may be; windows overlap by this.
    virtual std::chrono::seconds overlap() const = 0;

    //! The records as they are now. Those that no longer exist are left out; ids at most readMax().
    virtual Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) = 0;
    virtual qsizetype readMax() const = 0;
    //! The main company of each of these persons (at most readMax()); those without one are left out.
    virtual Result<QHash<QString, QString>> companiesOf(const QStringList &persons, const StopFlag &stop) = 0;

    //! Whom the bills of each of these companies (at most readMax()) go to: whom the CRM calls its billing
    //! contact, else its one primary contact, else its only person. Those where that leaves a choice are left
    //! out.
    virtual Result<QHash<QString, QString>> billingContactsOf(const QStringList &, const StopFlag &)
    {
        return QHash<QString, QString>();
    }

    //! Since when these fields of each of these records say what they do, by the record's id. What a provider
    //! does not tell is left out: see tellsFieldTimes().
    virtual Result<QHash<QString, CrmFieldsSince>> fieldsSince(
        CrmKind, const QStringList & /*ids*/, const QStringList & /*names*/, const StopFlag &)
    {
        return QHash<QString, CrmFieldsSince>();
    }

    //! Whether a record that was merged away can come back under its own id.
    virtual bool mergesCanBeUndone() const = 0;

    //! Further fields of such records to read, by their names there; replaces what was named before. Those
    //! that do not exist are left out.
    virtual void readAlso(CrmKind, const QStringList &) { }

    //! What the CRM can be told through this connection; null where nothing can. Lives as long as this.
    virtual CrmWriter *writer() { return nullptr; }
    //! What this connector has been told of the account's calls; asks nobody.
    virtual CrmQuota quota() const { return {}; }
    //! Nobody waits for what is asked from now on: more of the account's calls is left to others, and where
    //! no more may be asked so, RateLimited without a retryAfter. own: calls of ours today, before this
    //! connector.
    virtual void askInBackground(qint64 /*own*/) { }

    //! What people did with the records; null where the CRM keeps none of it. Lives as long as this.
    virtual CrmInteractions *interactions() { return nullptr; }

    //! What the lists show of these values. Pure.
    virtual CrmFields fields(CrmKind kind, const QJsonObject &values) const = 0;
};

} // namespace quittance
