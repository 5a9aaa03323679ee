#pragma once

#include "core/domain/CreditOrder.h"
#include "core/domain/DeedVerdict.h"
#include "core/domain/DeletedDraft.h"
#include "core/domain/Draft.h"
#include "core/domain/ImportReport.h"
#include "core/domain/InvoiceDetail.h"
#include "core/domain/InvoiceQuery.h"
#include "core/domain/LinkMail.h"
#include "core/domain/ListPage.h"

#include <QFuture>
#include <QUrl>

namespace quittance {

class Workshop;
struct DraftPage;

//! The complete order comes from InvoiceService::order.
using InvoicePage = ListPage<InvoiceRow>;

//! What a screen or the CLI may ask about invoices. Thread-safe: every call returns at once.
class InvoiceService
{
public:
    //! workshop outlives the service.
    explicit InvoiceService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    QFuture<Result<InvoicePage>> firstPage(InvoiceQuery query, int limit) const;
    //! The keys of all rows of the query in its order: eight bytes a row, built beside the window.
    QFuture<Result<QList<qint64>>> order(InvoiceQuery query) const;
    //! The rows behind keys, in the order of keys; a row that is gone is left out.
    QFuture<Result<QList<InvoiceRow>>> rows(QList<qint64> keys) const;
    //! Open amounts of all rows of the query, one a currency.
    QFuture<Result<QList<Money>>> openSums(InvoiceQuery query) const;
    QFuture<Result<InvoiceCounts>> counts(QDate today) const;
    QFuture<Result<InvoiceDetail>> detail(InvoiceId id) const;
    //! A number or an id. NotFound "invoice.unknown".
    QFuture<Result<InvoiceId>> find(QString numberOrId) const;
    //! The document as PDF; see documentPdf.h. Needs a QGuiApplication.
    QFuture<Result<QByteArray>> pdf(InvoiceId id) const;
    //! The document as e-invoice; see documentUbl.h.
    QFuture<Result<QByteArray>> ubl(InvoiceId id) const;
    //! A page of a draft as it is written, saved or not; see documentPdf.h. Needs a QGuiApplication.
    QFuture<Result<DraftPage>> draftPage(Draft draft, int page, int width) const;
    //! The payment link of a document, for copying; NotFound "link.none" when there is no active one.
    QFuture<Result<QUrl>> linkUrl(InvoiceId id) const;

    //! Reads a UBL invoice or a CSV file and makes drafts.
    QFuture<Result<ImportReport>> import(QByteArray bytes, QString fileName, bool goodOnly);
    //! Numbers and freezes drafts, oldest first. One that is issued already is named with its number.
    //! dateToday: with today's date, whatever the drafts say.
    QFuture<Result<CommandOutcome>> issue(QList<InvoiceId> ids, bool dateToday = false);
    //! Keeps a draft, new (empty id) or changed.
    QFuture<Result<InvoiceId>> saveDraft(Draft draft);
    //! Answers with what was deleted; restoreDraft() brings it back.
    QFuture<Result<Draft>> deleteDraft(InvoiceId id);
    QFuture<Result<InvoiceId>> restoreDraft(InvoiceId id);
    //! Those that can be brought back, the one deleted last first.
    QFuture<Result<QList<DeletedDraft>>> deletedDrafts() const;
    //! A new draft that says what a document says, without its dates.
    QFuture<Result<InvoiceId>> duplicate(InvoiceId id);
    //! Issues a credit note; an invalid day means today.
    QFuture<Result<CommandOutcome>> credit(CreditOrder order);
    //! Credits all that is left of a document and makes the draft of the corrected one; ids of both.
    QFuture<Result<CommandOutcome>> correct(CreditOrder order);
    //! Voids or writes off; above the company's limit it is only asked for. An invalid day means today.
    QFuture<Result<CommandOutcome>> carryOut(ApprovalMatter matter);
    //! What would become of a deed about each of these, today and each for itself: in the same order. A
    //! write-off is of all that is open.
    QFuture<Result<QList<DeedVerdict>>> verdicts(DocumentDeed deed, QList<InvoiceId> ids) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
