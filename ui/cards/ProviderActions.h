#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace quittance {

class Desk;
class Toast;

//! What can be done at the payment provider from the window besides money: say who a customer is there, open
//! a page on which an invoice is paid at once, and set where such pages lead back to.
class ProviderActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast and window outlive it.
    ProviderActions(Desk &desk, Toast &toast, QWidget &window);

    void showIdentity(const CustomerId &customer, const QString &name);
    void setReturnPage();
    void openPayPage(const InvoiceRow &row);

    //! What a person can do about a refusal that met this customer, in words for a button; empty when nothing
    //! here helps.
    static QString remedyText(const Error &error, const CustomerId &customer);
    void remedy(const Error &error, const CustomerId &customer, const QString &name);

signals:
    void progressed(const QString &text); //!< Empty: it is over.
    void failed(const quittance::Error &error, const quittance::CustomerId &customer, const QString &name);
    void outboxWanted();
    void pageWanted(const QUrl &page);

private:
    void showPayPage(const InvoiceRow &row);
    void tellWhatWaits(const InvoiceRow &row, const EntryId &wish);

    Desk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
