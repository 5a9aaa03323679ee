#include "ui/connect/TrialView.h"

#include "ui/style/Theme.h"
#include "ui/text/ConnectText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

CheckLine::Verdict verdictOf(const CrmScope &scope)
{
    switch (scope.state) {
    case CrmScope::State::Given:
        return CheckLine::Verdict::Good;
    case CrmScope::State::Missing:
        return scope.isNeeded ? CheckLine::Verdict::Bad : CheckLine::Verdict::LookAtIt;
    case CrmScope::State::NotTold:
        break;
    }
    return CheckLine::Verdict::Open;
}

} // namespace

TrialView::TrialView(const CrmTrial &trial, QWidget *parent)
    : QWidget(parent)
    , m_trial(trial)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *account = new PlainLabel(crmAccountText(trial), this);
    account->setObjectName(u"connect.account"_s);
    account->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    account->setWordWrap(true);
    auto *more = new PlainLabel(crmAccountFactsText(trial), this);
    more->setObjectName(u"connect.accountFacts"_s);
    more->setInk(Ink::Secondary);
    layout->addWidget(account);
    layout->addWidget(more);
    layout->addSpacing(12);
    if (!trial.formerAccount.isEmpty()) {
        auto *notice = new Notice(u"connect.other"_s, true, this);
        notice->tell(Tone::Warning, u"warning"_s,
            tr("This is not the account this book knows, which is “%1”. If you go on, all contacts and links "
               "of that one are dropped here. Customers and invoices stay, and nothing changes in %2.")
                .arg(trial.formerAccount, connectionText(trial.connection.text())));
        m_leave = new QCheckBox(tr("&Leave that account and connect this one"), this);
        m_leave->setObjectName(u"connect.leave"_s);
        connect(m_leave, &QCheckBox::toggled, this, &TrialView::changed);
        layout->addWidget(notice);
        layout->addWidget(m_leave);
        layout->addSpacing(12);
    }
    auto *title = new PlainLabel(tr("What it lets Quittance do"), this);
    title->setFont(fonts::strong(fonts::body()));
    layout->addWidget(title);
    for (const CrmScope &scope : trial.scopes) {
        auto *line
            = new CheckLine(verdictOf(scope), crmScopePurposeText(scope), crmScopeFoundText(scope), this);
        line->setObjectName(u"connect.scope."_s + scope.name);
        layout->addWidget(line);
    }
    layout->addStretch(1);
}

bool TrialView::canConnect() const
{
    return m_trial.suffices() && (!m_leave || m_leave->isChecked());
}

bool TrialView::leavesFormer() const
{
    return m_leave && m_leave->isChecked();
}

QWidget *TrialView::decision() const
{
    return m_leave;
}

} // namespace quittance
