#pragma once

#include "core/billing/guards.h"
#include "core/domain/DeletedDraft.h"

namespace quittance {

//! Keeps a draft, new (empty id), changed, or deleted before (with the id it had); its sums are computed. A
//! draft may be incomplete: what an issued document needs is asked for when it is issued. InvalidInput:
//! draft.issued (it has a number already), draft.imported_again (brought back, but its source is here anew),
//! document.too_large, line.base_quantity, role.*; NotFound customer.unknown.
Result<InvoiceId> saveDraft(Book &book, Draft draft);

//! Answers with what was deleted; it is kept for DeletedDraft::keptDays. InvalidInput "draft.issued";
//! NotFound "invoice.unknown".
Result<Draft> deleteDraft(Book &book, const InvoiceId &id);

//! Brings a deleted draft back as it was, under its own id. NotFound draft.not_deleted (it is back, or was
//! deleted too long ago), customer.unknown; InvalidInput draft.imported_again, role.*.
Result<InvoiceId> restoreDraft(Book &book, const InvoiceId &id);

//! Those that can be brought back now, the one deleted last first.
Result<QList<DeletedDraft>> deletedDrafts(Book &book);

//! What a document, draft or issued, says and whose it is; without an id. NotFound "invoice.unknown".
Result<Draft> copyOf(Book &book, const InvoiceId &id);

//! A new draft that says what a document, draft or issued, says, without its dates, what was
//! prepaid and the document it names; of a corrected invoice an invoice.
Result<InvoiceId> duplicateDocument(Book &book, const InvoiceId &id);

} // namespace quittance
