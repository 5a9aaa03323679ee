#include "ui/desk/ServiceDraftDesk.h"

namespace quittance {

QFuture<Result<InvoiceId>> ServiceDraftDesk::save(Draft draft)
{
    return m_invoices.saveDraft(std::move(draft));
}

QFuture<Result<DraftPage>> ServiceDraftDesk::page(Draft draft, int page, int width)
{
    return m_invoices.draftPage(std::move(draft), page, width);
}

QFuture<Result<QList<DeletedDraft>>> ServiceDraftDesk::deleted()
{
    return m_invoices.deletedDrafts();
}

QFuture<Result<InvoiceId>> ServiceDraftDesk::restore(InvoiceId id)
{
    return m_invoices.restoreDraft(std::move(id));
}

QFuture<Result<CustomerId>> ServiceDraftDesk::makeCustomer(Customer customer)
{
    return m_customers.save(std::move(customer));
}

QFuture<Result<std::optional<CompanyProfile>>> ServiceDraftDesk::company()
{
    return m_settings.company();
}

QFuture<Result<QList<NumberSeries>>> ServiceDraftDesk::series()
{
    return m_control.numberSeries();
}

} // namespace quittance
