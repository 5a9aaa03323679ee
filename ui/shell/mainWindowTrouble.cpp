#include "ui/shell/MainWindow.h"

#include "ui/cards/ProviderActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/settings/SecretsActions.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"

#include <QStackedWidget>

// What the window says when something could not be done, and what helps.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const Error &error)
{
    const bool isHarmless = error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound
        || error.rule == "book.held_elsewhere"_L1 || error.rule == "book.read_only"_L1;
    return isHarmless ? Tone::Warning : Tone::Danger;
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
    tellTrouble(u"trouble:"_s + error.rule, error, customer, name);
}

void MainWindow::tellTrouble(
    const QString &key, const Error &error, const CustomerId &customer, const QString &name)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const QString unlocking = m_secrets ? SecretsActions::remedyText(error.rule) : QString();
    m_banner->tell({.key = key,
        .tone = toneOf(error),
        .text = errorText(error),
        .action = unlocking.isEmpty() ? ProviderActions::remedyText(error, customer) : unlocking,
        .details = errorDetails(error),
        .act = [this, key, error, customer, name, isLocked = !unlocking.isEmpty()] {
            m_banner->drop(key);
            if (isLocked)
                return m_secrets->remedy(error.rule);
            m_provider->remedy(error, customer, name);
        }});
}

} // namespace quittance
