#include "ui/reconcile/MatchDialog.h"

#include "ui/reconcile/TakeField.h"
#include "ui/text/InputText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

// How documents are taken in the dialog: whole by Space, or what is typed of them.

namespace quittance {

//! One payment is one customer's.
QString MatchDialog::refusalOf(const BankCandidate &one) const
{
    if (m_taken.isEmpty() || m_taken.first().match.customer == one.match.customer)
        return {};
    return tr("%1 is another customer's. A movement is one customer's payment; allocate the rest afterwards.")
        .arg(one.name);
}

//! What is left of a movement that is used up takes nothing.
void MatchDialog::toggle()
{
    const BankCandidate *one = current();
    if (!one)
        return;
    m_isRefused = false;
    QString why;
    if (m_taken.has(*one))
        m_taken.remove(*one);
    else if (const QString refusal = refusalOf(*one); !refusal.isEmpty())
        why = refusal;
    else if (left().isZero() && paid().isPositive())
        why = tr("Nothing is left of this movement.");
    else
        m_taken.add(*one);
    showRows();
    if (!why.isEmpty())
        warn(why);
}

void MatchDialog::beginWith(const BankProposal &proposal)
{
    // What was paid in another currency has to be said here first.
    if (!takesSeveral() || proposal.shares.isEmpty() || proposal.paid)
        return;
    m_begun = proposal.shares;
    m_filter->setText(proposal.customerName.simplified());
    ask();
}

//! All of it or nothing: a part of it would look like a set somebody has chosen.
void MatchDialog::takeBegun()
{
    TakenInvoices taken;
    for (const BankShare &share : std::exchange(m_begun, {})) {
        const auto one = std::ranges::find_if(m_rows, [&](const BankCandidate &row) {
            return !row.match.shares.isEmpty() && row.match.shares.constFirst().invoice == share.invoice;
        });
        if (one == m_rows.end() || !taken.say(*one, share.amount, paid()))
            return;
    }
    m_taken = taken;
    showRows();
    goToRow(*m_table, 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void MatchDialog::warn(const QString &why)
{
    m_remark->setInk(Ink::Danger);
    m_remark->setText(why);
    QAccessibleEvent alert(m_remark, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MatchDialog::openTake(const QString &typed)
{
    const BankCandidate *one = current();
    if (!one || !paid().isPositive())
        return;
    if (const QString refusal = refusalOf(*one); !refusal.isEmpty() && !m_taken.has(*one)) {
        warn(refusal);
        return;
    }
    m_isRefused = false;
    m_typed = *one;
    m_takenBefore = m_taken;
    const Money takes = m_taken.takenBy(*one, paid());
    const Money rest = left();
    const Money proposed = takes.isPositive() ? takes : one->amount < rest ? one->amount : rest;
    m_take->open(m_table->currentIndex().siblingAtColumn(m_model->columnCount() - 1), proposed,
        tr("Amount for %1").arg(one->name), typed);
}

//! Counts what is typed, on top of what was taken before; where it cannot be, that stays.
Result<void> MatchDialog::takeTyped()
{
    m_taken = m_takenBefore;
    const Result<Money> amount = m_take->amount();
    return amount ? m_taken.say(*m_typed, *amount, paid()) : Result<void>(fail(amount.error()));
}

void MatchDialog::keepTake()
{
    const Result<void> taken = takeTyped();
    m_isRefused = !taken;
    showRows();
    if (!taken)
        warn(inputText(taken.error()));
}

bool MatchDialog::typesTake(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isDigit = event.text().size() == 1 && event.text().front().isDigit();
    if (!takesSeveral() || modifiers != Qt::NoModifier || (event.key() != Qt::Key_F2 && !isDigit))
        return false;
    openTake(isDigit ? event.text() : QString());
    return true;
}

} // namespace quittance
