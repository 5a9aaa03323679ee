#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/LinkMail.h"
#include "core/store/DraftTable.h"
#include "core/store/InvoiceTable.h"
#include "tests/core/journal/CheckedBook.h"

namespace quittance {

//! What a test wants to say about a draft; the rest is as usual: one line of 100.00 and 19 percent.
struct DraftShape {
    DocumentType type = DocumentType::Invoice;
    Currency currency = Currency::of("EUR");
    qint64 price = 100'000'000; //!< × 10^-6.
    qint64 rate = 190'000;
    QDate issuedOn;
    QDate dueOn;
    QString terms;
    qint64 prepaid = 0;
    qint64 rounding = 0;
    QString sourceNumber;
    CustomerId customer; //!< Empty: the book's customer.
};

//! A document with that one line, computed.
InvoiceContent contentOf(const DraftShape &shape);

//! A checked book on 2026-03-15 (UTC) of a company with one customer.
class BillingBook : public CheckedBook
{
public:
    BillingBook();

    CompanyProfile company;
    Customer customer;

    QDate today() const { return clock.now().date(); }
    Customer addCustomer(const QString &name, const QString &email);
    InvoiceId addDraft(const DraftShape &shape = {});
    InvoiceId addDraftOf(const InvoiceContent &content);
    Result<CommandOutcome> issue(const QList<InvoiceId> &ids);
    //! The issued document; the test stops where it is refused.
    InvoiceId addIssued(const DraftShape &shape = {});
    InvoiceRecord invoice(const InvoiceId &id);
    //! As a wrong clock has noted it.
    void setFirstTry(const EntryId &effect, const QDateTime &at);
    //! Sum of an account's postings over all days.
    Money balance(const QString &account, Currency currency = Currency::of("EUR"));
};

} // namespace quittance
