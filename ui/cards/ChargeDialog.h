#pragma once

#include "core/domain/ChargeWish.h"
#include "core/domain/InvoiceRow.h"
#include "ui/acts/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class AmountEdit;
class BeforeAfter;
class CardDesk;
class ModeBadge;

//! Charges a card the customer has let us save: whose, through which account, which card, how much, what its
//! holder reads on the statement, why, and what is open afterwards. The answer of the provider comes later;
//! see ChargeWatch.
class ChargeDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. isOffline: the charge leaves when there is a way out again.
    ChargeDialog(CardDesk &desk, const InvoiceRow &row, QDate today, bool isOffline, QWidget *parent);

signals:
    void cardsWanted(); //!< There is none that could be charged; the user wants to see to it.

protected:
    QFuture<Result<CommandOutcome>> start() override;
    void tellWhyNot() override;

private:
    void askPreview();
    void showPreview(const ChargePreview &preview);
    //! Whether it is known what becomes of the charge that is under way.
    void askUnderWay();
    QString meaning() const; //!< What a press of the button means, or why there is none.
    void showAmount();
    bool canCharge() const; //!< Whatever the amount is; not before that is known.
    void showRoom(); //!< How much of the statement's room is taken.
    Result<Money> chargedAmount() const;

    CardDesk &m_desk;
    const InvoiceRow m_row;
    const QDate m_today;
    const bool m_isOffline;
    ChargePreview m_preview;
    bool m_isLookedAt = false; //!< The preview is here.
    ModeBadge *m_mode;
    QComboBox *m_card;
    QPushButton *m_cards;
    AmountEdit *m_amount;
    QLineEdit *m_statement;
    PlainLabel *m_room;
    QLineEdit *m_reason;
    BeforeAfter *m_after;
    PlainLabel *m_note;
};

} // namespace quittance
