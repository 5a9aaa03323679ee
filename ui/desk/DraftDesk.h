#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/DeletedDraft.h"
#include "core/domain/NumberSeries.h"
#include "core/service/DraftPage.h"

#include <QFuture>

#include <optional>

namespace quittance {

//! What the editor of invoices asks for besides what all of the window does. All calls return at once.
class DraftDesk
{
public:
    virtual ~DraftDesk() = default;

    //! Keeps a draft, new (empty id) or changed.
    virtual QFuture<Result<InvoiceId>> save(Draft draft) = 0;
    //! A page of the draft as it would be printed, from 0, so many pixels wide; it need not be saved.
    virtual QFuture<Result<DraftPage>> page(Draft draft, int page, int width) = 0;
    //! Those that can be brought back, the one deleted last first.
    virtual QFuture<Result<QList<DeletedDraft>>> deleted() = 0;
    virtual QFuture<Result<InvoiceId>> restore(InvoiceId id) = 0;
    //! A new customer.
    virtual QFuture<Result<CustomerId>> makeCustomer(Customer customer) = 0;
    //! Whose book it is; empty before somebody said so.
    virtual QFuture<Result<std::optional<CompanyProfile>>> company() = 0;
    //! Of numbers, that an invoice may be issued in; the usual one first.
    virtual QFuture<Result<QList<NumberSeries>>> series() = 0;
};

} // namespace quittance
