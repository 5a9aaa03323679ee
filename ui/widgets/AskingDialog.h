#pragma once

#include <QDialog>

namespace quittance {

//! A dialog that asks the books for something. Whoever leaves it before they have answered takes nothing
//! back: it is only hidden, so that the answer is still told, and shows itself again, by show(), for a
//! refusal.
class AskingDialog : public QDialog
{
    Q_OBJECT

protected:
    using QDialog::QDialog;

    //! An answer is on its way that must not be lost.
    virtual bool isAsking() const = 0;

    void reject() override;
    void done(int result) override;
    void closeEvent(QCloseEvent *event) override; //!< By its frame, too.
};

} // namespace quittance
