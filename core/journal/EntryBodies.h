#pragma once

#include "core/journal/bankBodies.h"
#include "core/journal/bookBodies.h"
#include "core/journal/chargeBodies.h"
#include "core/journal/crmBodies.h"
#include "core/journal/documentBodies.h"
#include "core/journal/linkBodies.h"
#include "core/journal/mailBodies.h"
#include "core/journal/moneyBodies.h"
#include "core/journal/noteBodies.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace quittance {

// The vocabulary of the business: one struct for each kind of thing that can happen, in a header for each
// topic. The name of the struct is the kind stored in the journal; what is marked personal is stored beside
// the body, not in it.

//! A person gave an effect up, or it became pointless.
struct EffectDropped {
    EntryId request;
    QString reason;
};

//! A person has seen that an effect was refused, so it needs nobody any more; or takes that back.
struct EffectDismissed {
    EntryId request;
    bool dismissed = true;
};

using AnyBody = std::variant<CompanyProfileSet, NumberSeriesDefined, PeriodLocked, PeriodUnlocked, StaffSaved,
    ApprovalRequested, ApprovalGiven, ApprovalRefused, CustomerSaved, CustomerMerged, CustomerArchived,
    InvoiceIssued, CreditNoteIssued, InvoiceVoided, InvoiceWrittenOff, WriteOffReversed, PaymentReceived,
    PaymentPending, PaymentPendingFailed, PaymentAssigned, PaymentAllocated, AllocationReversed,
    PaymentReversed, RefundSettled, RefundReversed, DisputeOpened, DisputeUpdated, DisputeClosed,
    GatewayBalanceMoved, PayoutRecorded, PayoutExplained, PayoutFailed, LinkRequested, LinkIssued,
    LinkExpired, TransferPartFunded, CustomerCashSeen, LinkRefused, LinkRevokeRequested, LinkRevoked,
    LinkRevokeRefused, GatewayCustomerLinked, CardSaved, CardRemoved, ChargeRequested, ChargeSucceeded,
    ChargeNeedsAction, ChargeFailed, ChargeAuthorised, CaptureRequested, ChargeCancelRequested,
    ChargeCancelled, ChargeChangeRefused, RefundRequested, RefundPending, RefundFailed, MailQueued,
    MailComposed, MailAccepted, MailRejected, MailUncertain, RemindersHeld, TagsChanged, NoteChanged,
    CrmPushRequested, CrmNoteRequested, CrmPushDone, CrmPushRejected, CrmConflictResolved,
    BankStatementImported, BankLineMatched, BankLineUnmatched, EffectDropped, EffectDismissed>;

//! What happened: one of the kinds above. A variant of its own, because whatever copies or destroys one this
//! wide is slow to compile: its special members are made once, in EntryBodies.cpp.
class EntryBody : public AnyBody
{
public:
    EntryBody();
    template <class Body>
    requires(!std::is_base_of_v<EntryBody, std::remove_cvref_t<Body>>)
        EntryBody(Body &&body) // NOLINT(google-explicit-constructor): a kind is a body.
        : AnyBody(std::in_place_type<std::remove_cvref_t<Body>>, std::forward<Body>(body))
    {
    }
    EntryBody(const EntryBody &other);
    EntryBody(EntryBody &&other) noexcept;
    EntryBody &operator=(const EntryBody &other);
    EntryBody &operator=(EntryBody &&other) noexcept;
    ~EntryBody();
};

} // namespace quittance
