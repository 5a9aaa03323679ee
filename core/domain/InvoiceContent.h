#pragma once

#include "core/domain/Money.h"
#include "core/domain/TaxCategory.h"

#include <QDate>
#include <QList>

namespace quittance {

//! What kind of document it is (UNTDID 1001).
enum class DocumentType : quint8 {
    Invoice, //!< 380
    CreditNote, //!< 381
    CorrectedInvoice, //!< 384
};

int untdidCode(DocumentType type);
std::optional<DocumentType> documentTypeFrom(int untdidCode);

//! Numbers finer than money: how many decimals each integer carries.
inline constexpr int quantityDecimals = 4; //!< quantity 10000 is one piece.
inline constexpr int priceDecimals = 6; //!< price 1000000 is one unit of the currency.
inline constexpr int rateDecimals = 4; //!< rate 190000 is 19 percent.

//! A discount or charge on a line or on the whole document (BG-20, BG-21, BG-27, BG-28).
struct AllowanceCharge {
    bool isCharge = false;
    //! Before VAT, except on a line of a gross-priced document. Positive; where a percentage is taken of
    //! something negative (returned goods), negative as that.
    qint64 amountMinor = 0;
    //! × 10^-4 percent, 0 to 100 percent; 0 is none. Of quantity × price of the line (BT-138), or of the nets
    //! of the lines with this category and rate (BT-94); then computed() fills the amount.
    qint64 percent = 0;
    QString reason;
    //! VAT it belongs to; used on document level only.
    TaxCategory category = TaxCategory::Standard;
    qint64 rate = 0; //!< × 10^-4 percent.

    friend bool operator==(const AllowanceCharge &, const AllowanceCharge &) = default;
};

//! One line (BG-25).
struct InvoiceLine {
    QString item;
    QString description;
    qint64 quantity = 10'000; //!< × 10^-4.
    QString unit = QStringLiteral("C62"); //!< UN/ECE Recommendation 20; C62 is "one".
    qint64 price = 0; //!< Net, × 10^-6 of the currency, for baseQuantity pieces.
    qint64 grossPrice = 0; //!< The same with VAT, where the document is priced gross: then price follows.
    qint64 baseQuantity = 10'000; //!< × 10^-4, positive.
    QList<AllowanceCharge> allowances;
    TaxCategory category = TaxCategory::Standard;
    qint64 rate = 0; //!< × 10^-4 percent.
    qint64 netMinor = 0; //!< BT-131: as computed, or as stated by the document it was imported from.

    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

//! One row of the VAT breakdown (BG-23).
struct TaxSubtotal {
    TaxCategory category = TaxCategory::Standard;
    qint64 rate = 0; //!< × 10^-4 percent.
    qint64 baseMinor = 0;
    qint64 taxMinor = 0;
    QString exemptionReason;
    QString exemptionCode; //!< VATEX code.

    friend bool operator==(const TaxSubtotal &, const TaxSubtotal &) = default;
};

//! BG-22, all in minor units of the document's currency.
struct DocumentTotals {
    qint64 lines = 0; //!< BT-106
    qint64 allowances = 0; //!< BT-107
    qint64 charges = 0; //!< BT-108
    qint64 net = 0; //!< BT-109
    qint64 tax = 0; //!< BT-110
    qint64 gross = 0; //!< BT-112
    qint64 prepaid = 0; //!< BT-113
    qint64 rounding = 0; //!< BT-114
    qint64 payable = 0; //!< BT-115: what is open when it is issued.

    friend bool operator==(const DocumentTotals &, const DocumentTotals &) = default;
};

//! Everything a document says, draft or issued, except its number and its parties. A plain value.
struct InvoiceContent {
    DocumentType type = DocumentType::Invoice;
    Currency currency = Currency::of("EUR");
    QDate issuedOn; //!< Null in a draft that leaves it to the day of issue.
    QDate dueOn; //!< Null when only terms were given.
    QDate suppliedOn; //!< BT-72; null where it is not said.
    QString terms;
    QString buyerReference; //!< BT-10
    QString orderNumber; //!< BT-13
    QString note;
    QString precedingNumber; //!< BT-25
    QString language; //!< BCP 47; empty: the customer's.
    //! Its numbers' series, NumberSeries::name; empty: the usual one. Credit notes are of their own, always.
    QString series;
    bool grossPriced = false; //!< Prices were entered with VAT; what is to be paid is then their exact sum.
    QList<InvoiceLine> lines;
    QList<AllowanceCharge> allowances; //!< Of the document.
    QList<TaxSubtotal> taxes;
    DocumentTotals totals;

    Money payable() const { return Money(totals.payable, currency); }
    //! In which language its page is written. customers: what the customer reads.
    QString languageFor(const QString &customers) const { return language.isEmpty() ? customers : language; }

    friend bool operator==(const InvoiceContent &, const InvoiceContent &) = default;
};

//! Fills line nets, VAT breakdown and totals from quantities, prices, rates, allowances, prepaid and rounding
//! (EN 16931 BT-131, BR-CO-10 to -17; VAT once per category and rate). Allowances with a percentage get their
//! amount first. Exemption reasons already there are kept. Every rounding is half away from zero, to the
//! currency's minor unit.
//!
//! In a gross-priced document a line costs quantity × gross price less its allowances, which are gross as
//! well; its net is that × 100 / (100 + rate), its price the gross price × 100 / (100 + rate) to six
//! decimals, for show. VAT is due on the bases all the same, so the gross total (BT-112) may miss the sum of
//! the gross lines by some cents: BT-114 is set to the difference (a rounding that was there is lost), and
//! what is to be paid is exactly the gross lines, less and plus document allowances and charges with their
//! VAT, less what is prepaid.
//!
//! InvalidInput, the field a business term: "document.too_large" where an amount leaves Money::maxMinor,
//! "line.base_quantity" where one is not positive, "line.vat_rate" where a gross price has a rate not between
//! 0 and 100 percent, "allowance.percent" where a percentage is not.
Result<InvoiceContent> computed(InvoiceContent content);

//! Whether the sums of a document agree with each other, to the cent: BR-CO-10 to BR-CO-16, one VAT row per
//! category and rate whose bases come from the lines and document allowances, and BR-CO-17 within the
//! tolerance that the official rules allow on receipt (less than 1.00; of category S also the bases,
//! BR-S-08). The error's rule is the EN 16931 rule, its field the business term ("BT-110"), its value what
//! the document says.
Result<void> checkSums(const InvoiceContent &content);

} // namespace quittance
