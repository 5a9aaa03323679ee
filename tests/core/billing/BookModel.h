#pragma once

#include "core/domain/Approval.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/StaffMember.h"

#include <QStringList>

#include <map>
#include <optional>

namespace quittance {

class BillingBook;

//! What a book should say, kept by plain sums beside it: nothing here knows entries, tables or postings.
class BookModel
{
public:
    struct Document {
        CustomerId customer;
        Currency currency = Currency::of("EUR");
        QDate issuedOn;
        bool isNote = false;
        bool isVoid = false;
        bool wasSent = false; //!< Then it depends on links and mails whether it can be voided.
        qint64 total = 0;
        qint64 prepaid = 0; //!< Not in the total.
        qint64 used = 0; //!< Paid of an invoice, spent of a credit note.
        qint64 writtenOff = 0;
        qint64 refunded = 0;
        qint64 credited = 0; //!< Totals of the credit notes about it.
        qint64 quantityLeft = 10'000; //!< Of its one line, not credited yet.
        QDate givenUpOn; //!< Last day a write-off of it was booked or taken back.
        QDate takenBackOn; //!< Last day an allocation of it was taken back.

        qint64 open() const { return isNote || isVoid ? 0 : total - used - writtenOff; }
        qint64 credit() const { return isNote ? total - used - refunded : 0; }
    };
    struct MoneyIn {
        CustomerId customer; //!< Empty: nobody knows.
        Currency currency = Currency::of("EUR");
        QString account;
        QDate on;
        qint64 amount = 0;
        qint64 used = 0;
        qint64 refunded = 0;
        qint64 reversed = 0;

        qint64 left() const { return amount - used - refunded - reversed; }
    };
    struct Use {
        CreditSource source;
        InvoiceId invoice;
        qint64 amount = 0;
        QDate on;
        bool isReversed = false;
    };
    struct PaidBack {
        CreditSource source;
        qint64 amount = 0;
        QString account;
        QDate on;
        bool isReversed = false;
    };
    struct Request {
        ApprovalMatter matter;
        QString by;
        bool isDecided = false;
    };
    //! Credit as an order meets it.
    struct Source {
        qint64 left = 0;
        qint64 refunded = 0;
        Currency currency = Currency::of("EUR");
        CustomerId customer;
        QDate since;
    };

    QDate today;
    QDate lockedThrough;
    std::map<QString, Document> documents;
    std::map<QString, MoneyIn> payments;
    std::map<QString, Use> uses; //!< By the entry that made them.
    std::map<QString, PaidBack> refunds; //!< By id.
    std::map<QString, Request> requests;
    std::map<QString, Role> staff; //!< Empty: everybody may do everything.
    std::map<std::pair<QString, Currency>, qint64> flows; //!< Accounts that money comes to and leaves from.
    QString login;
    qint64 approvalLimit = -1;
    qint64 tolerance = 0;

    bool may(Right right) const;
    bool isOpenDay(QDate day) const { return !lockedThrough.isValid() || day > lockedThrough; }
    bool isDay(QDate day) const { return day.isValid() && day <= today; }
    std::optional<Source> sourceOf(const CreditSource &source) const;

    //! Whether the orders can be carried out, all of them; then they are, on documents and source.
    bool allocate(Source &source, const CreditSource &from, const QList<AllocationOrder> &orders,
        bool thirdParty, bool closeShortfall, QDate on);
    //! Whether what is asked for could happen now (day of booking apart).
    bool isPossible(const ApprovalMatter &matter) const;
    //! The matter with the amount it is about.
    ApprovalMatter completed(ApprovalMatter matter) const;
    bool needsTwo(const ApprovalMatter &matter) const;
    bool waitsFor(const ApprovalMatter &matter) const;
    void carryOut(const ApprovalMatter &matter);
    void spend(const CreditSource &source, qint64 amount);
    void merge(const CustomerId &from, const CustomerId &into);
    bool owes(const CustomerId &customer) const;

    //! What the book says otherwise than the model: documents, payments, balances of accounts and of
    //! customers.
    QStringList differences(BillingBook &book) const;
};

} // namespace quittance
