#pragma once

#include "core/domain/InvoiceContent.h"
#include "ui/editor/EntryModel.h"
#include "ui/text/VatText.h"

namespace quittance {

//! The lines of an invoice as they are typed. Sums are given to it: it adds nothing up.
class LinesModel final : public EntryModel
{
    Q_OBJECT

public:
    explicit LinesModel(QObject *parent = nullptr);

    void setLines(const QList<InvoiceLine> &lines, Currency currency, bool isGrossPriced);
    //! Those in which something was typed.
    QList<InvoiceLine> lines() const;
    int rowOfLine(qsizetype line) const; //!< The row of such a line, else the first.
    int numberOfRow(int row) const { return row + 1; }
    void setCurrency(Currency currency);
    //! The figures stay as they are; what they mean changes.
    void setGrossPriced(bool isGrossPriced);
    //! What a new line begins with where no line is above it, and what lines get whose VAT nobody chose.
    void setUsual(const Vat &vat, const QString &unit);
    //! What the lines cost, in their order; nothing where it cannot be told.
    void showNets(const std::optional<InvoiceContent> &computed);

    bool isMain(int row, int column) const override;
    QStringList choices(int column) const override;

protected:
    int size() const override { return static_cast<int>(m_lines.size()); }
    void insertBlank(int at) override;
    void insertCopy(int of, int at) override;
    void removeAt(int row) override { m_lines.removeAt(row); }
    void exchange(int row, int other) override { m_lines.swapItemsAt(row, other); }
    bool isEmptyAt(int row) const override;
    QString text(int row, int column) const override;
    Result<void> take(int row, int column, const QString &typed) override;

private:
    qint64 &priceOf(InvoiceLine &line) const { return m_isGrossPriced ? line.grossPrice : line.price; }
    qint64 priceOf(const InvoiceLine &line) const { return m_isGrossPriced ? line.grossPrice : line.price; }
    static Result<void> takeDiscount(InvoiceLine &line, const QString &typed);

    QList<InvoiceLine> m_lines;
    QStringList m_nets; //!< As shown, by row; empty: nothing to tell.
    Currency m_currency = Currency::of("EUR");
    bool m_isGrossPriced = false;
    Vat m_usualVat;
    QString m_usualUnit = QStringLiteral("C62");
};

} // namespace quittance
