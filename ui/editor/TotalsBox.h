#pragma once

#include "core/domain/InvoiceContent.h"
#include "ui/text/VatText.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace quittance {

//! The sums of an invoice as they are computed elsewhere, with a field for the reason where no VAT is due.
class TotalsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsBox(QWidget *parent);

    //! Reasons of VAT rows of a document that is opened.
    void setReasons(const QList<TaxSubtotal> &rows);
    //! VAT rows that carry nothing but reasons: what is typed, and the codes that are usual.
    QList<TaxSubtotal> reasons() const;
    //! Empty where the sums cannot be told.
    void showSums(const std::optional<InvoiceContent> &computed);
    void focusMissingReason();

signals:
    void edited();

private:
    struct Reason {
        Vat vat;
        QString text;
        QString code; //!< VATEX
    };

    void build(const InvoiceContent &content);
    void fill(const InvoiceContent &content);
    int addRow(const QString &name, bool isStrong);
    void addReason(int row, const Vat &vat);
    Reason &reasonOf(const Vat &vat);

    QWidget *m_sheet = nullptr;
    QGridLayout *m_grid = nullptr;
    QStringList m_names; //!< Of the rows that stand there.
    QList<Vat> m_vats; //!< Of its VAT rows.
    QList<Reason> m_reasons;
    QList<std::pair<Vat, QLineEdit *>> m_fields;
};

} // namespace quittance
