#pragma once

#include "core/base/Error.h"
#include "core/domain/BankMatchOrder.h"
#include "ui/widgets/AskingDialog.h"

#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace quittance {

class PlainLabel;

//! Asks for one reason and does one thing with it. Enter does it: it can be undone. Esc leaves without
//! effect; a refusal is said and what was typed stays.
class SetAsideDialog final : public AskingDialog
{
    Q_OBJECT

public:
    using Act = std::function<QFuture<Result<BankMatchOutcome>>(const QString &reason)>;

    //! what: the movement in words.
    SetAsideDialog(const QString &what, Act act, QWidget *parent);

protected:
    bool isAsking() const override { return m_isBusy; }

private:
    void submit();

    const Act m_act;
    QLineEdit *m_reason;
    PlainLabel *m_trouble;
    QPushButton *m_done;
    bool m_isBusy = false;
};

} // namespace quittance
