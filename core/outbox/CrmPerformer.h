#pragma once

#include "core/billing/crmPush.h"
#include "core/crm/CrmWriter.h"
#include "core/outbox/EffectPerformer.h"

#include <functional>

namespace quittance {

//! A living record that is a customer of ours.
struct CrmRecordRef {
    CrmKind kind = CrmKind::Company;
    QString remoteId; //!< Empty: it is yet to be made.
};

//! Where a push takes what it tells, and leaves what became of it. All run in the connection's lane.
struct CrmPushPorts {
    //! Whether the credentials open the account this connection belongs to; asks the CRM.
    std::function<Result<void>(Book &book, const StopFlag &stop)> recognise;
    //! The customer's records, the company first; those that are gone or archived there are left out. One
    //! without an id where a record was asked for that is not there yet.
    std::function<Result<QList<CrmRecordRef>>(Book &book, const CustomerId &customer)> records;
    //! Brings these records as they are now into the mirror; links follow records that were merged.
    std::function<Result<void>(Book &book, CrmKind kind, const QStringList &ids, const StopFlag &stop)>
        refresh;
    //! What the CRM does not know yet, at most one record a kind; empty when it knows everything.
    std::function<Result<QList<CrmTell>>(Book &book, const CustomerId &customer)> content;
    //! Remembers what a record was told, so that it does not come back as a change of theirs. Runs inside the
    //! transaction that writes the outcome down.
    std::function<Result<void>(
        Book &book, const CustomerId &customer, const CrmTell &told, const QString &remoteId)>
        noteTold;
    //! Remembers what was not taken, for which push, so that only a change of it is told again. Runs inside
    //! the transaction that writes the refusal down.
    std::function<Result<void>(
        Book &book, const CustomerId &customer, const EntryId &push, const QList<CrmUntaken> &untaken)>
        noteUntaken;
    //! The words of a remark, plain and in several lines.
    std::function<Result<QString>(Book &book, const EffectRecord &effect)> remark;
};

//! Tells a CRM what was asked for, several customers at once. What a push tells is made at the moment it is
//! sent, after the records were read again: the newest counts, and what was told already is not told twice. A
//! try whose outcome is not known is followed by reading, never by making again.
class CrmPerformer final : public EffectPerformer
{
public:
    //! writer outlives the performer.
    CrmPerformer(CrmWriter &writer, CrmPushPorts ports);

    //! Nothing is asked of another account and nothing told to it: ids of one mean nothing in another.
    Result<void> beginRun(Book &book, const StopFlag &stop) override;
    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;
    qsizetype togetherMax() const override { return m_writer.writeMax(); }
    Result<QList<EffectVerdict>> performAll(
        Book &book, const QList<EffectTry> &tries, const StopFlag &stop) override;

private:
    //! One customer of a round, with all that is asked for about it and those that were merged into it.
    struct Customer;

    Result<void> gather(Book &book, QList<Customer> &customers, const StopFlag &stop);
    Result<void> prepare(Book &book, Customer &customer, const StopFlag &stop);
    Result<QString> findMade(const Customer &customer, CrmKind kind, const StopFlag &stop);
    Result<void> send(Book &book, CrmKind kind, QList<Customer> &customers, const StopFlag &stop);
    Result<void> bringMade(Book &book, CrmKind kind, const QList<Customer> &customers, const StopFlag &stop);
    Result<void> settle(Book &book, Customer &customer);
    //! They have no record to tell.
    Result<void> drop(Book &book, Customer &customer, const QList<EffectTry> &tries);
    Result<EffectVerdict> remark(
        Book &book, const EffectTry &note, const CrmRecordRef &record, const StopFlag &stop);
    void noteBlock(const std::optional<Error> &error);
    Result<void> markBegun(Book &book, const QList<EntryId> &effects);

    CrmWriter &m_writer;
    CrmPushPorts m_ports;
    std::optional<Error> m_unrecognised; //!< Why it cannot be said now whose account it is.
    std::optional<Error> m_blocked; //!< What this round met that the rest of it would meet as well.
};

} // namespace quittance
