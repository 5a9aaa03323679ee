#pragma once

#include "core/domain/CheckedSum.h"
#include "core/domain/CreditOrder.h"
#include "core/domain/InvoiceSums.h"

#include <QHash>

#include <map>

namespace quittance {

//! An issued document, less the credit notes about it: how much of each line is left, and what the next
//! credit note says. The notes together say just what the document says: each takes a line's net and the VAT
//! of a rate up to what all of them should have by then, and the last one takes what is left, to the cent and
//! for each rate. Lines that differ in nothing but their quantity count as one: no note says which of them it
//! meant.
class RestOfDocument
{
public:
    RestOfDocument(InvoiceContent document, const QList<InvoiceContent> &notes);

    //! × 10^-4, never negative; of a line from 0. A line of negative quantity, of goods that came back, has
    //! nothing to credit by itself.
    qint64 quantityLeft(qsizetype line) const;

    //! The document's content as a credit note about all that is left: its lines, its allowances, what was
    //! prepaid. words describe an amount that belongs to no line any more. InvalidInput
    //! "document.too_large".
    Result<InvoiceContent> whole(const QString &words) const;

    //! The same about some lines; the document's allowances and what was prepaid come with the last ones.
    //! InvalidInput: credit.no_such_line, credit.quantity (not above zero, or above the line's),
    //! credit.above_line (above what is left; the value "2: 3 > 1" says line, wanted and left),
    //! document.too_large.
    Result<InvoiceContent> part(const QList<CreditedLine> &wanted, const QString &words) const;

private:
    //! Lines that count as one. Quantities without sign; a line of quantity zero counts as one piece.
    struct Group {
        qint64 whole = 0;
        qint64 credited = 0;
        CheckedSum net;
        CheckedSum creditedNet;

        qint64 left() const { return qMax(whole - credited, qint64(0)); }
    };
    using Groups = QHash<QByteArray, Group>;
    using TaxKey = std::pair<TaxCategory, qint64>;
    //! What is due for one category and rate: the nets of lines less allowances, and its row of the
    //! breakdown.
    struct Share {
        CheckedSum net;
        CheckedSum base;
        CheckedSum tax;
    };
    using Shares = std::map<TaxKey, Share>;

    static void addShares(Shares &shares, const InvoiceContent &content, bool subtract);
    Result<InvoiceLine> take(Groups &groups, InvoiceLine line, qint64 quantity) const;
    Result<qint64> wantedOf(const CreditedLine &part, const Groups &groups) const;
    Result<void> fillTaxesUpTo(InvoiceContent &content) const;
    Result<void> fillRest(InvoiceContent &content, const QString &words) const;

    InvoiceContent m_document;
    Groups m_groups;
    Shares m_credited; //!< By the notes.
    Shares m_left; //!< The document's, less those.
    DocumentTotals m_creditedTotals; //!< Prepaid and rounding only.
    bool m_isUntouched = true;
};

} // namespace quittance
