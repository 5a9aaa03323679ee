#pragma once

#include "core/domain/InvoiceRow.h"
#include "ui/acts/ActDialog.h"

namespace quittance {

class Desk;
class PlainLabel;

//! Asks once more before a draft becomes a document: issuing binds. accepted() means: do it; what the books
//! then say is told where the draft is, for only there it can be put right.
class IssueDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives it. modeText names the account and LIVE or TEST; empty when there is no such stripe.
    IssueDialog(Desk &desk, const InvoiceRow &draft, QDate today, const QString &modeText, QWidget *parent);

protected:
    QFuture<Result<CommandOutcome>> start() override;

private:
    QWidget *factsOf(const InvoiceRow &draft, QDate issuedOn, const QString &modeText);
    void askDue(Desk &desk, const InvoiceId &draft, QDate issuedOn);

    PlainLabel *m_due = nullptr;
};

} // namespace quittance
