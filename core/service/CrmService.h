#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmCandidate.h"
#include "core/domain/CrmConflict.h"
#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmMappingEffect.h"
#include "core/domain/CrmOwnField.h"
#include "core/domain/CrmPreview.h"
#include "core/domain/CrmStatus.h"
#include "core/domain/CrmTelling.h"

#include <QFuture>
#include <QList>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about what CRMs and our customers say of each other. Thread-safe: every
//! call returns at once and, but for refreshSchema(), previewThere() and makeFields(), asks nobody outside.
class CrmService
{
public:
    explicit CrmService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Of every CRM the book knows.
    QFuture<Result<QList<CrmStatus>>> status() const;

    //! All fields of ours, mapped or not; those out of use say why.
    QFuture<Result<QList<CrmMapping>>> mapping(QString connection) const;
    //! Replaces one field's mapping; an empty remote takes it away. InvalidInput: crm_mapping.*.
    QFuture<Result<void>> setMapping(QString connection, CrmMapping mapping);
    //! The same of several fields, all or none.
    QFuture<Result<void>> setMappings(QString connection, QList<CrmMapping> mappings);
    //! What would become of the linked customers if these fields were mapped so. Same errors as
    //! setMappings().
    QFuture<Result<CrmMappingEffect>> effectOf(QString connection, QList<CrmMapping> mappings) const;
    //! What five real records make of it, as they were last read: a field that was not mapped then is not
    //! told. InvalidInput "crm_mapping.gone" where the CRM has no such field.
    QFuture<Result<QList<CrmPreviewRow>>> preview(QString connection, CrmMapping mapping) const;
    //! The same, but the CRM is asked for the records. Nothing of it is kept. And what the CRM answers.
    QFuture<Result<QList<CrmPreviewRow>>> previewThere(QString connection, CrmMapping mapping) const;
    //! The CRM's fields as last read, each with why it could not be chosen for field.
    QFuture<Result<QList<CrmChoice>>> choices(
        QString connection, ContactRow::Kind kind, CrmField field) const;
    //! Asks the CRM for its fields anew.
    QFuture<Result<void>> refreshSchema(QString connection);

    //! Open ones first, then those whose settling can still be undone; with who and when.
    QFuture<Result<QList<CrmConflict>>> conflicts() const;
    //! Takes ours, theirs, or, when edited is set, that. Writes the customer and asks for the push at once.
    //! NotFound "crm_conflict.unknown"; InvalidInput: rules of customers, "crm_conflict.theirs_impossible".
    enum class Choice : quint8 { Ours, Theirs, Edited };
    QFuture<Result<void>> resolve(
        QString connection, CustomerId customer, CrmField field, Choice choice, QString edited = {});
    //! InvalidInput "crm_conflict.already_told".
    QFuture<Result<void>> undo(QString connection, CustomerId customer, CrmField field);

    //! Records without a customer that may be one of ours, at most limit.
    QFuture<Result<QList<CrmCandidate>>> candidates(int limit = 200) const;
    //! Makes a customer of a record, linked to it. InvalidInput "crm.record_linked", "crm.looks_known"
    //! (value: the customer; not when anyway); NotFound "crm.record_unknown".
    QFuture<Result<CustomerId>> adopt(
        QString connection, ContactRow::Kind kind, QString remoteId, bool anyway = false);
    QFuture<Result<void>> link(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId);
    QFuture<Result<void>> unlink(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId);
    //! Asks for a record in the CRM for a customer who has none there; its outbox makes it, once.
    //! InvalidInput "crm.customer_linked", "crm.external_id_missing", "crm.record_looks_alike" (not when
    //! anyway); NotFound "customer.unknown", "connection.unknown".
    QFuture<Result<void>> create(QString connection, CustomerId customer, bool anyway = false);
    //! The living record of a customer there, a company first; empty when there is none.
    QFuture<Result<QString>> recordOf(QString connection, CustomerId customer) const;
    //! Our own fields in the CRM, and which of them are there, as its fields were last read.
    QFuture<Result<QList<CrmOwnField>>> ownFields(QString connection) const;
    //! Makes our own fields in the CRM (our id, balances, dates), and reads its fields anew. What only an
    //! administrator can make is the answer, "Account.Quittance_Id__c"; empty where all are there. role.*,
    //! and what the CRM answers.
    QFuture<Result<QStringList>> makeFields(QString connection);
    //! Compares and asks for what is to be told: of one customer, or of all when it is empty. What the CRM
    //! refused is tried again. Gives the number of pushes asked for.
    //! hold: how long it can still be taken back.
    QFuture<Result<QList<EntryId>>> push(CustomerId customer = {}, std::chrono::seconds hold = {});
    //! What that would ask for, field by field; writes nothing.
    QFuture<Result<CrmTelling>> telling(CustomerId customer = {}) const;
    //! Some records of a CRM, of those with text where it is not empty, and what each holds in the fields, in
    //! the order of mapping().
    QFuture<Result<QList<CrmDryRun::Example>>> examples(QString connection, QString text) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
