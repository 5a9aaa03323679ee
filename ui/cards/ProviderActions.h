#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

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
    //! Has a payment link made that nobody is mailed.
    void makeLink(const InvoiceRow &row, const LinkTerms &terms);

    //! What a person can do about a refusal that met this customer, in words for a button; empty when nothing
    //! here helps.
    static QString remedyText(const Error &error, const CustomerId &customer);
    void remedy(const Error &error, const CustomerId &customer, const QString &name);

signals:
    void progressed(const QString &text); //!< Empty: it is over.
    void failed(const quittance::Error &error, const quittance::CustomerId &customer, const QString &name);
    void outboxWanted();
    void pageWanted(const QUrl &page);
    void linkMade(const quittance::InvoiceRow &row); //!< It is there now and can be copied.

private:
    //! Something that is asked of the provider by way of the outbox.
    struct Wish {
        InvoiceRow row;
        QString progress; //!< What is said meanwhile.
        QString notYet; //!< Where it has to wait; %2: why.
        std::function<void()> show; //!< What is done once it is there.
        EntryId waiting = {};
    };
    void showPayPage(const InvoiceRow &row);
    void pursue(const QFuture<Result<CommandOutcome>> &answer, Wish wish);
    void tellWhatWaits(const Wish &wish);

    Desk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
