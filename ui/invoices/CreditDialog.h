#pragma once

#include "core/domain/CreditOrder.h"
#include "core/domain/InvoiceDetail.h"
#include "ui/acts/ActDialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace quittance {

class DateEdit;
class Desk;

//! Asks what of a document is credited: all of it, or lines with quantities.
class CreditDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    CreditDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent);

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    void showLines(const InvoiceContent &content);
    void addLine(int place, const InvoiceLine &line, Currency currency);
    void showScope();
    void showStake();
    std::optional<Money> chosenAmount() const;
    Result<QList<CreditedLine>> chosen() const;

    struct Line {
        QCheckBox *isChosen;
        QLineEdit *quantity;
    };

    Desk &m_desk;
    const InvoiceRow m_row;
    InvoiceContent m_content; //!< Of the document, once it is here.
    std::optional<qint64> m_creditedMinor; //!< By earlier credit notes, once it is known.
    QWidget *m_scope; //!< Made before what it holds: Tab goes on in the order of making.
    QRadioButton *m_all;
    QRadioButton *m_some;
    QScrollArea *m_area;
    QWidget *m_sheet;
    DateEdit *m_date;
    QLineEdit *m_reason;
    QList<Line> m_lines;
};

} // namespace quittance
