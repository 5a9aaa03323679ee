#pragma once

#include "ui/acts/ActDialog.h"

class QLineEdit;

namespace quittance {

class ProviderDesk;

//! The web page of our own that customers come back to from the provider's pages: a setting of the
//! connection. Without one, no page is opened on which something is paid or saved at once.
class ReturnPageDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    ReturnPageDialog(ProviderDesk &desk, QWidget *parent);

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    ProviderDesk &m_desk;
    QLineEdit *m_page;
};

} // namespace quittance
