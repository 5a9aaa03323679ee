#pragma once

#include "core/domain/InvoiceRow.h"
#include "ui/acts/ActDialog.h"
#include "ui/desk/ChargeFacts.h"

class QComboBox;

namespace quittance {

class AmountEdit;
class BeforeAfter;
class CardDesk;
class ModeBadge;

//! Charges a card the customer has let us save: whose, through which account, which card, how much, and what
//! is open afterwards. The answer of the provider comes later; see ChargeWatch.
class ChargeDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    ChargeDialog(CardDesk &desk, const InvoiceRow &row, QDate today, QWidget *parent);

signals:
    void cardsWanted(); //!< There is none that could be charged; the user wants to see to it.

protected:
    QFuture<Result<CommandOutcome>> start() override;

private:
    void askFacts();
    void showFacts(const ChargeFacts &facts);
    void showAmount();

    CardDesk &m_desk;
    const InvoiceRow m_row;
    const QDate m_today;
    ChargeFacts m_facts;
    ModeBadge *m_mode;
    QComboBox *m_card;
    QPushButton *m_cards;
    AmountEdit *m_amount;
    BeforeAfter *m_after;
    PlainLabel *m_note;
};

} // namespace quittance
