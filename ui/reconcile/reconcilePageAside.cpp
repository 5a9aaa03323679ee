#include "ui/reconcile/ReconcilePage.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/reconcile/SetAsideDialog.h"
#include "ui/text/oneFullStop.h"

// What is nothing the book is about.

namespace quittance {

bool ReconcilePage::maySetAside()
{
    if (!m_current || m_isBusy || !m_bank || isRefused())
        return false;
    const BankLineState state = stateOf(*m_current);
    return state == BankLineState::Open || state == BankLineState::Partly;
}

void ReconcilePage::setAside()
{
    if (!maySetAside())
        return;
    const qint64 no = m_current->no;
    const QString words = wordsOf(*m_current);
    auto *dialog = new SetAsideDialog(
        words, [this, no](const QString &reason) { return m_bank->setAside(no, reason); }, window());
    connect(dialog, &QDialog::accepted, this, [this, no, words] { onSetAside(no, words); });
    dialog->open();
}

//! Nobody is asked: it can be undone.
void ReconcilePage::ignore()
{
    if (!maySetAside())
        return;
    m_isBusy = true;
    const qint64 no = m_current->no;
    //: the reason why a movement was set aside
    whenReady(m_bank->setAside(no, tr("Ignored")), this,
        [this, no, words = wordsOf(*m_current)](const Result<BankMatchOutcome> &done) {
            m_isBusy = false;
            if (done)
                onSetAside(no, words);
            else
                refuse(no, done.error());
        });
}

void ReconcilePage::onSetAside(qint64 no, const QString &words)
{
    onDecided(no, words, oneFullStop(tr("Set aside: %1.").arg(words)));
}

} // namespace quittance
