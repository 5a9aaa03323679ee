#pragma once

#include "core/domain/DeedVerdict.h"
#include "core/domain/PaymentOrder.h"
#include "ui/acts/ActDialog.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace quittance {

class AmountEdit;
class DateEdit;

//! What is asked before something is taken back, voided, written off or paid back.
struct ReasonForm {
    QString name; //!< Stem of the object names.
    QString title;
    ActDialog::Subject subject;
    QString about = {}; //!< Unique; what was typed is kept by it after a refusal. Empty: it is not.
    QString meaning; //!< What will be so afterwards.
    QString act; //!< The button.
    QString actOf = {}; //!< The button while the amount (%1) is known; empty: act says enough.
    QString icon;
    bool binds = false; //!< The button is that of an act that cannot be taken back.
    std::optional<Money> amount; //!< Proposed; without one there is no such field.
    QString most; //!< Beside the amount.
    QString choice; //!< Label of the choices; empty: there are none.
    QString choiceField; //!< How errors name them.
    QStringList choices;
    std::optional<Money> stake = {}; //!< What it is about where no amount is asked for.
    //! Whether a second person must agree to this amount, and above which; empty where nobody is asked.
    std::function<QFuture<Result<std::optional<Money>>>(Money amount)> secondPerson = {};
    LockedThrough lockedThrough = {};
    //! What the books would say of it as it stands; empty where nobody is asked before.
    std::function<QFuture<Result<QList<DeedVerdict>>>()> verdict = {};
};

//! What was answered.
struct ReasonAnswer {
    Money amount{0, Currency::of("EUR")};
    int choice = 0;
    QString reason;
    QDate on;
};

//! Asks for a reason and what belongs to it.
class ReasonDialog final : public ActDialog
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<CommandOutcome>>(const ReasonAnswer &answer)>;

    ReasonDialog(const ReasonForm &form, QDate today, Ask ask, QWidget *parent);

protected:
    QFuture<Result<CommandOutcome>> start() override;

private:
    void askVerdict(const ReasonForm &form);
    void askSecondPerson();
    void showStake();

    const Ask m_ask;
    const QString m_act;
    const QString m_actOf;
    const std::function<QFuture<Result<std::optional<Money>>>(Money amount)> m_secondPerson;
    AmountEdit *m_amount = nullptr;
    QComboBox *m_choice = nullptr;
    DateEdit *m_date;
    QLineEdit *m_reason;
};

} // namespace quittance
