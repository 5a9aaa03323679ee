#pragma once

#include "core/domain/AllocationRow.h"
#include "core/domain/Approval.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/PaymentRow.h"
#include "ui/acts/TypingLimit.h"
#include "ui/payments/paidParts.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace quittance {

class ActDialog;
class AllocateDialog;
class Desk;
class Toast;
class UndoStack;
struct Error;
struct ReasonAnswer;
struct ReasonForm;
struct RefundAnswer;
struct RefundForm;

//! What can be done with the money of documents and payments from the window: opens the dialog, and says what
//! came of it.
class MoneyActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast, undo and window outlive it.
    MoneyActions(Desk &desk, Toast &toast, UndoStack &undo, QWidget &window);

    void setToday(QDate today) { m_today = today; }
    //! The provider's account while no real money moves; empty when it does.
    void setTestAccount(const QString &account) { m_testAccount = account; }
    void setTypingLimit(TypingLimit limit) { m_typingLimit = limit; }
    //! While there is no way out, what goes through a provider leaves later.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }
    void recordPayment(const InvoiceRow &row);
    //! First asks who paid. guess, if it is somebody, is who it was unless another one is chosen.
    void recordPaymentOfSomebody(const CustomerId &guess = {}, const QString &name = {});
    void creditNote(const InvoiceRow &row);
    void voidInvoice(const InvoiceRow &row);
    void writeOff(const InvoiceRow &row);
    void duplicate(const InvoiceRow &row);
    //! customer: whose document it is, for the head of the dialog.
    void takeBack(const AllocationRow &allocation, const QString &customer);
    void allocate(const PaymentRow &payment);
    //! Uses credit for open documents, row first if it is one. credits are of its customer, in one currency.
    void allocateCredit(const InvoiceRow &row, const QList<Credit> &credits);
    //! Of what is left of it, or of what it pays: that document is open again.
    void refund(const PaymentRow &payment);
    //! Pays back what paid a document, and opens it again by that. parts are what pays it, at least one.
    void refundInvoice(const InvoiceRow &row, const QList<PaidPart> &parts);
    //! Pays back what a credit note has left.
    void refundCredit(const InvoiceRow &note, const Credit &credit);
    void reverse(const PaymentRow &payment);
    void assign(const PaymentRow &payment);

signals:
    void failed(const quittance::Error &error);
    void invoiceWanted(const quittance::InvoiceId &id);
    void paymentWanted(const quittance::PaymentRow &payment); //!< To be looked at beside the dialog.
    void approvalsWanted(); //!< The user asked to see what waits for a second person.
    void draftMade(const quittance::InvoiceId &id); //!< By duplicating; it is to be written on.
    //! The customer with that name is to be told of something that was just done.
    void mailWanted(const quittance::MailOrder &order, const QString &name);

private:
    //! Opens a dialog unless one is open; told is said when it succeeded, asked when only an approval was
    //! asked for.
    void open(ActDialog *dialog, const QString &told, const QString &asked = {});
    void refundOf(const PaymentRow &payment, const QList<AllocationRow> &pays);
    //! sources are those of the form; document: what is opened again, or none.
    void openRefund(const QList<CreditSource> &sources, const std::optional<InvoiceRow> &document,
        const QString &payer, const RefundForm &form);
    //! Where a statement for the customer would be mailed, or why it cannot be.
    QFuture<Result<QString>> addressOf(const CustomerId &customer) const;
    void tellOfRefund(const RefundAnswer &answer, const CustomerId &customer, const QString &payer,
        const CommandOutcome &outcome);
    void openReason(const ReasonForm &form,
        std::function<QFuture<Result<CommandOutcome>>(const ReasonAnswer &)> ask, const QString &told,
        const QString &asked = {});
    //! Asks whether a second person must agree to the matter; nothing to ask by where nobody ever must.
    std::function<QFuture<Result<std::optional<Money>>>(Money amount)> secondPersonFor(
        const ApprovalMatter &matter) const;
    void openAllocate(AllocateDialog *dialog);
    bool isOpen() const { return m_dialog; }

    Desk &m_desk;
    Toast &m_toast;
    UndoStack &m_undo;
    QWidget &m_window;
    QDate m_today;
    QString m_testAccount;
    TypingLimit m_typingLimit;
    bool m_isOffline = false;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
