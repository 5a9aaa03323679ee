#include "ui/shell/MainWindow.h"

#include "ui/cards/ProviderActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"

#include <QStackedWidget>

// What the window says when something could not be done, and what helps.

namespace quittance {

namespace {

Tone toneOf(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound ? Tone::Warning
                                                                                      : Tone::Danger;
}

} // namespace

void MainWindow::showTrouble(const Error &error)
{
    // What fails without saying about whom is about the document in view.
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (row && m_pages->currentWidget() == m_invoices)
        showTroubleOf(error, row->customerId, row->customer);
    else
        showTroubleOf(error, {}, {});
}

void MainWindow::showTroubleOf(const Error &error, const CustomerId &customer, const QString &name)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_banner->tell(toneOf(error), errorText(error), ProviderActions::remedyText(error, customer),
        errorDetails(error), [this, error, customer, name] {
            m_banner->clear();
            m_provider->remedy(error, customer, name);
        });
}

} // namespace quittance
