#pragma once

#include "core/domain/InvoiceRow.h"
#include "ui/acts/TypingLimit.h"

#include <QDialog>

class QPushButton;

namespace quittance {

class TypedNumber;

//! Asks once more before a draft becomes a document: issuing binds. Enter does nothing here; Ctrl+Enter or
//! the button issues. accepted() means: do it.
class IssueDialog final : public QDialog
{
    Q_OBJECT

public:
    //! modeText names the account and LIVE or TEST; empty when there is no such stripe.
    IssueDialog(const InvoiceRow &draft, QDate today, const QString &modeText, QWidget *parent);

    //! Above it the total is typed before it can be issued. To be called once, before it is shown.
    void setTypingLimit(TypingLimit limit);
    const InvoiceId &invoice() const { return m_invoice; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void issue();

    const InvoiceId m_invoice;
    const Money m_total;
    TypedNumber *m_typed;
    QPushButton *m_issue;
};

} // namespace quittance
