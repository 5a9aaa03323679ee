#pragma once

#include "core/domain/InvoiceContent.h"
#include "ui/editor/EntryModel.h"
#include "ui/text/VatText.h"

namespace quittance {

//! Discounts and charges of the whole document as they are typed: an amount, or a percentage of the lines
//! with the same VAT.
class AllowancesModel final : public EntryModel
{
    Q_OBJECT

public:
    explicit AllowancesModel(QObject *parent = nullptr);

    void setAllowances(const QList<AllowanceCharge> &parts, Currency currency);
    //! Those in which something was typed.
    QList<AllowanceCharge> allowances() const;
    int rowOfPart(qsizetype part) const;
    //! Amounts keep their figures.
    void setCurrency(Currency currency);
    //! What a new one begins with, and what those get whose VAT nobody chose.
    void setUsualVat(const Vat &vat);
    void showAmounts(const std::optional<InvoiceContent> &computed);

    QStringList choices(int column) const override;

protected:
    int size() const override { return static_cast<int>(m_parts.size()); }
    void insertBlank(int at) override;
    void insertCopy(int of, int at) override;
    void removeAt(int row) override { m_parts.removeAt(row); }
    void exchange(int row, int other) override { m_parts.swapItemsAt(row, other); }
    bool isEmptyAt(int row) const override;
    QString text(int row, int column) const override;
    Result<void> take(int row, int column, const QString &typed) override;

private:
    Result<void> takeAmount(AllowanceCharge &part, const QString &typed) const;

    QList<AllowanceCharge> m_parts;
    QStringList m_amounts; //!< As shown, by row.
    Currency m_currency = Currency::of("EUR");
    Vat m_usualVat;
};

} // namespace quittance
