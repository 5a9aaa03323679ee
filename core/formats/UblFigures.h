#pragma once

#include "core/domain/ImportReport.h"
#include "core/domain/InvoiceContent.h"
#include "core/formats/UblNode.h"

namespace quittance {

//! The VAT category some part of a document names. Categories of another scheme than VAT are left out.
struct UblTaxMark {
    bool present
        = false; //!< A category code, known or not, stands there and says that it is of the scheme VAT.
    std::optional<TaxCategory> category;
    std::optional<qint64> rate; //!< × 10^-4 percent; empty where none is stated.
    qint64 line = 0;
};

struct UblLineFigures {
    const UblNode *node;
    UblTaxMark mark;
    std::optional<qint64> net;
};

struct UblPartFigures {
    const UblNode *node;
    bool isCharge = false;
    UblTaxMark mark;
    std::optional<qint64> amount;
};

struct UblTaxRow {
    const UblNode *node;
    UblTaxMark mark;
    std::optional<qint64> base;
    std::optional<qint64> tax;
    bool hasReason = false;
};

//! One TaxTotal element. There are two where the VAT is also given in the seller's accounting currency
//! (BT-111).
struct UblTaxTotal {
    const UblNode *node;
    QString currencyCode;
    std::optional<qint64> amount;
    QList<UblTaxRow> rows;
};

//! What the rules of EN 16931 compute with, of a whole document or of a part of one: absent is not zero.
//! Points into the tree it was made from, which must outlive it.
struct UblFigures {
    const UblNode *root;
    Currency currency = Currency::of("EUR"); //!< BT-5; euros where a part of a document does not say.
    QList<UblLineFigures> lines;
    QList<UblPartFigures> parts;
    QList<UblTaxTotal> taxTotals;
    const UblNode *totals = nullptr; //!< LegalMonetaryTotal
    std::optional<qint64> lineSum, allowances, charges, net, gross, prepaid, rounding, payable;
    QList<ImportProblem> unreadable; //!< Numbers that are none, too fine or too large.

    //! The TaxTotal that carries BT-110, or null.
    const UblTaxTotal *documentTax() const;
};

UblFigures ublFigures(const UblNode &root);

//! The minor units an amount element states. InvalidInput: the EN 16931 rule BR-DEC-nn given where there are
//! more than two decimals, else money.malformed, money.too_precise, money.too_large.
Result<qint64> ublAmount(const UblNode &node, Currency currency, const QString &decimalsRule);

//! xs:decimal as parseDecimal reads it: no plus sign, a digit on both sides of the dot.
QString plainDecimal(QStringView text);

} // namespace quittance
