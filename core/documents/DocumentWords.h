#pragma once

#include "core/domain/Money.h"
#include "core/domain/TaxCategory.h"

#include <QDate>
#include <QLocale>

namespace quittance {

enum class Word : quint8 {
    Invoice,
    CreditNote,
    CorrectedInvoice,
    Draft,
    Number,
    Date,
    DueDate,
    SupplyDate,
    YourVatId,
    YourReference,
    OrderNumber,
    RefersTo,
    Corrects,
    VatId,
    TaxNumber,
    Position,
    Item,
    Quantity,
    Unit,
    UnitPrice,
    Vat,
    Amount,
    WithVat, //!< %1: a price
    CarriedForward,
    BroughtForward,
    PageOf, //!< %1 of %2
    SumOfLines,
    Discount,
    Charge,
    NetTotal,
    VatOn, //!< %1: a rate, %2: an amount
    CategoryOn, //!< %1: a category, %2: an amount
    ZeroRated,
    Exempt,
    ReverseCharge,
    IntraCommunity,
    Export,
    OutOfScope,
    Total,
    Prepaid,
    Rounding,
    AmountDue,
    AmountCredited,
    Payment,
    PayBy, //!< %1: a date
    AccountHolder,
    AccountNumber,
    BankCode,
    BranchCode,
    Bank,
    PaymentReference,
    PayOnline,
    ScanToTransfer,
    Telephone,
    DaysOverdue,
    OpenAmount,
    Movement,
    Reference,
    Balance,
    OpeningBalance,
    ClosingBalance,
    InvoiceVoided,
    PaymentReturned,
    Refund,
    RefundReturned,
    WrittenOff,
    WriteOffTakenBack,
    Settlement,
    BankTransfer,
    Cash,
    Cheque,
    CardTerminal,
    StatementOfAccount,
    FromTo, //!< %1, %2: dates
    OpenByAge, //!< %1: a date
    Ages, //!< %1 to %5: amounts by days overdue (none, 1–30, 31–60, 61–90, more); %6: credit
    ReminderSubject,
    ReminderText, //!< %1: today, %2: the day to pay by
    ReminderClosing,
    PercentForm, //!< %1: a number
    DateForm, //!< of QLocale::toString
};

//! What documents say by themselves, in the customer's language: English, German, Turkish, French or Spanish;
//! English for all others, with English dates and figures, so that a page speaks one language.
class DocumentWords
{
public:
    //! A BCP 47 tag ("de-AT").
    explicit DocumentWords(const QString &language);

    QString operator()(Word word) const;
    //! Of a unit of UN/ECE Recommendation 20; the code itself where we have no word.
    QString unit(const QString &code) const;
    QString category(TaxCategory category) const;

    const QLocale &locale() const { return m_locale; }
    QString language() const { return m_locale.bcp47Name(); }
    QString date(QDate date) const;
    QString shortDate(QDate date) const; //!< In figures, with all four of the year.
    QString amount(Money amount) const;
    QString figure(Money amount) const;
    QString percent(qint64 rate) const; //!< × 10^-4 percent.

private:
    QLocale m_locale;
    size_t m_column = 0;
};

} // namespace quittance
