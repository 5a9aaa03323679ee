#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What a CRM is told and answers, and what was decided about it.

//! A CRM is to be told what the book knows of a customer. What exactly is made when it is sent, from the book
//! as it is then; the entry's id is the push's id.
struct CrmPushRequested {
    CustomerId customer;
    QString connection;
};

//! A CRM is to hold a remark about what became of an invoice. The entry's id marks the remark there, so that
//! it is found again and never made twice.
struct CrmNoteRequested {
    CustomerId customer;
    InvoiceId invoice;
    QString connection;
    QString milestone; //!< "sent", "paid" or "overdue".
};

//! The CRM took a push or a remark.
struct CrmPushDone {
    EntryId request;
    CustomerId customer;
    QString externalId; //!< The record or the remark there.
    QByteArray digest; //!< Salted digest of the values it was told; empty for a remark.
};

//! The CRM refused a push or a remark for good.
struct CrmPushRejected {
    EntryId request;
    CustomerId customer;
    QString rule;
    QString field; //!< The one it does not like, by its name there; empty when it does not say.
    QString words; //!< The CRM's.
};

//! A field says one thing here and another in the CRM; a person decided.
struct CrmConflictResolved {
    enum class Choice : quint8 { Ours, Theirs, Edited };

    CustomerId customer;
    QString connection;
    QString field; //!< Our name of it, such as "email".
    Choice choice = Choice::Ours;
    QString ours; //!< Personal: what stood here.
    QString theirs; //!< Personal: what stood there.
    QString value; //!< Personal: what stands in both from now on.
};

} // namespace quittance
