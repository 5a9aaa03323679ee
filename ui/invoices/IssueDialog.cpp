#include "ui/invoices/IssueDialog.h"

#include "core/base/whenReady.h"
#include "core/domain/usualDueDay.h"
#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QGridLayout>

namespace quittance {

using namespace Qt::StringLiterals;

IssueDialog::IssueDialog(
    Desk &desk, const InvoiceRow &draft, QDate today, const QString &modeText, QWidget *parent)
    : ActDialog(u"issue"_s, tr("Issue invoice"),
        {.party = draft.customer,
            .document = {},
            .chip = stateChip(draft, today),
            .caption = tr("Total"),
            .amount = draft.total},
        parent)
{
    const QDate issuedOn = draft.issuedOn.isValid() ? draft.issuedOn : today;
    addWide({}, factsOf(draft, issuedOn, modeText));
    if (!draft.dueOn.isValid())
        askDue(desk, draft.id, issuedOn);
    addNote(tr("It gets the next number and can no longer be changed, only credited or voided. Nothing is "
               "mailed yet."));
    addButtons(tr("Issue for %1").arg(moneyWithSymbol(draft.total)), Look::Money, u"check"_s);
    setStake(draft.total);
}

//! Beside each other as the fields of other acts are.
QWidget *IssueDialog::factsOf(const InvoiceRow &draft, QDate issuedOn, const QString &modeText)
{
    auto *box = new QWidget(this);
    auto *facts = new QGridLayout(box);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setColumnMinimumWidth(0, 96);
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(6);
    const auto add = [&](const QString &name, const QString &value) -> PlainLabel * {
        if (value.isEmpty())
            return nullptr;
        auto *label = new PlainLabel(name, box);
        label->setInk(Ink::Secondary);
        auto *fact = new PlainLabel(value, box);
        fact->setWordWrap(true); // The end of an account says whether its money is real.
        facts->addWidget(label, facts->rowCount(), 0, Qt::AlignTop | Qt::AlignRight);
        facts->addWidget(fact, facts->rowCount() - 1, 1);
        return fact;
    };
    add(tr("Issued"), dateText(issuedOn));
    if (draft.type != DocumentType::CreditNote) { // That one is never due.
        m_due = add(tr("Due"), draft.dueOn.isValid() ? dateText(draft.dueOn) : tr("By the customer's terms"));
        m_due->setObjectName(u"issue.due"_s);
    }
    add(tr("Account"), modeText);
    return box;
}

//! The day that the terms come to, or their own words.
void IssueDialog::askDue(Desk &desk, const InvoiceId &draft, QDate issuedOn)
{
    if (!m_due)
        return;
    whenReady(desk.detail(draft), this, [this, issuedOn](const Result<InvoiceDetail> &detail) {
        if (!detail)
            return;
        const QDate due = usualDueDay(detail->content, issuedOn, detail->origin, detail->customer);
        m_due->setText(due.isValid() ? dateText(due) : detail->content.terms);
    });
}

//! Whoever opened it asks the books.
QFuture<Result<CommandOutcome>> IssueDialog::start()
{
    return QtFuture::makeReadyFuture(Result<CommandOutcome>(CommandOutcome()));
}

} // namespace quittance
