#include "ui/mails/MailCheckList.h"

#include "ui/style/Theme.h"
#include "ui/text/MailText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A check that is not met stops the mail, except what is for the user to judge (it was mailed lately or
//! before; a link is wanted although there is a dispute), and that the provider does not know the customer,
//! which is mended when the mail is sent.
bool blocks(const MailCheck &check, MailKind kind)
{
    using What = MailCheck::What;
    const bool isForTheUser = check.what == What::NotMailedLately || check.what == What::NotSentBefore
        || check.what == What::CustomerKnownToProvider
        || (check.what == What::NoDispute && kind == MailKind::PaymentLink);
    return !check.ok && !isForTheUser;
}

} // namespace

MailCheckList::MailCheckList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_verdict(new Chip(this))
    , m_lines(new QVBoxLayout)
{
    auto *title = new PlainLabel(tr("Checks"), this);
    title->setFont(fonts::strong(fonts::body()));
    m_verdict->setObjectName(name + u".verdict"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_verdict);
    m_lines->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_lines);
}

bool MailCheckList::stops(const QList<MailCheck> &checks, MailKind kind)
{
    return std::ranges::any_of(checks, [kind](const MailCheck &check) { return blocks(check, kind); });
}

void MailCheckList::show(const QList<MailCheck> &checks)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MailCheck &check : checks) {
        const CheckLine::Verdict verdict = check.ok ? CheckLine::Verdict::Good
            : blocks(check, m_kind)                 ? CheckLine::Verdict::Bad
                                                    : CheckLine::Verdict::LookAtIt;
        m_lines->addWidget(new CheckLine(verdict, mailCheckText(check), mailFindingText(check), this));
    }
    const auto unmet = std::ranges::count_if(checks, [](const MailCheck &check) { return !check.ok; });
    if (unmet == 0)
        m_verdict->setLook({u"check"_s, tr("All good"), Tone::Success});
    else if (stops(checks, m_kind))
        m_verdict->setLook({u"danger"_s, tr("Cannot be sent"), Tone::Danger});
    else
        m_verdict->setLook({u"warning"_s, tr("%1 to look at").arg(unmet), Tone::Warning});
}

} // namespace quittance
