#pragma once

#include "core/domain/PaymentOrder.h"
#include "ui/acts/ActDialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class AmountEdit;
class BeforeAfter;
class DateEdit;
class ModeBadge;

//! Something that can be paid back.
struct RefundSource {
    QString name; //!< Of a payment, to choose by where there are several.
    Money most{0, Currency::of("EUR")}; //!< The most there is; proposed.
    QString provider; //!< Connection that can send it back; empty: none.
    QString document = {}; //!< Which it pays, and is then open again by it; may be empty.
    InvoiceId invoice = {}; //!< The same.
    CustomerId customer = {}; //!< Whose money it is; empty where nobody knows.
    std::optional<Money> fee = {}; //!< What the provider took for the payment, and keeps.
};

//! What is to be paid back.
struct RefundForm {
    QString title;
    ActDialog::Subject subject;
    QList<RefundSource> sources; //!< At least one, all in one currency; the first is proposed.
    QString choice = {}; //!< What several sources are chosen by: their payment, where this is empty.
    QString testAccount; //!< "Stripe …4f2a – no real money moves"; empty: real money moves.
    //! The document it re-opens, and what is open of it now; else the credit is what gets less.
    QString document = {};
    std::optional<Money> open = {};
    //! Where a mail about it would go, or why none can; empty: nobody is told.
    std::function<QFuture<Result<QString>>(qsizetype source)> address = {};
    LockedThrough lockedThrough = {};
    QString about = {}; //!< Unique; what was typed is kept by it after a refusal. Empty: it is not.
    bool isOffline = false; //!< What goes through a provider leaves when there is a way out again.
    //! Whether a second person must agree, and above which amount; empty where nobody is asked. source: its
    //! place.
    std::function<QFuture<Result<std::optional<Money>>>(qsizetype source, Money amount)> secondPerson = {};
};

//! What was answered.
struct RefundAnswer {
    qsizetype source = 0; //!< Its place in the form.
    Money amount{0, Currency::of("EUR")};
    QString connection; //!< The provider, "bank" or "cash".
    QString reason;
    QDate on;
    bool tells = false; //!< The customer is told by mail.
};

//! Pays money back: through which account, how much, what is left afterwards, why, and whether the customer
//! is told.
class RefundDialog final : public ActDialog
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<CommandOutcome>>(const RefundAnswer &answer)>;

    RefundDialog(const RefundForm &form, QDate today, Ask ask, QWidget *parent);

signals:
    void creditNoteWanted(); //!< Instead: the document stays paid, and the note is credit.

protected:
    QFuture<Result<CommandOutcome>> start() override;

private:
    void showSource();
    void showAmount();
    void showWay();
    void showMeaning();
    void askAddress();
    Result<Money> refundedAmount() const;
    bool goesThroughProvider() const;
    QString wayOf(int place) const;
    const RefundSource &source() const;
    QString reopened() const; //!< The number of the document that is open again; empty where none is.

    const RefundForm m_form;
    const Ask m_ask;
    QComboBox *m_source = nullptr; //!< Only where there are several.
    AmountEdit *m_amount;
    PlainLabel *m_most;
    QComboBox *m_way;
    ModeBadge *m_mode;
    DateEdit *m_date;
    QLineEdit *m_reason;
    BeforeAfter *m_after;
    PlainLabel *m_fee;
    PlainLabel *m_meaning;
    QCheckBox *m_tell = nullptr; //!< Only where the customer can be told.
    PlainLabel *m_address = nullptr;
    int m_addressToken = 0;
};

} // namespace quittance
