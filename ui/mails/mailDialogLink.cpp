// What MailDialog has where it brings a link: how it is paid, over how much, until when.
#include "ui/mails/MailDialog.h"

#include "ui/mails/LinkEndField.h"
#include "ui/mails/PartField.h"
#include "ui/mails/PayByField.h"
#include "ui/style/Icons.h"
#include "ui/text/DateText.h"
#include "ui/widgets/PlainLabel.h"

#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

void MailDialog::addCopyButton(QWidget *foot)
{
    const bool isLater = m_circumstances.isOffline;
    m_copy = new QPushButton(isLater ? tr("&Make link when online") : tr("&Copy link only"), foot);
    m_copy->setObjectName(named(u"copyOnly"_s));
    m_copy->setIcon(icons::icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(isLater ? tr("The link is made once there is a way out again. Nothing is mailed.")
                               : tr("Makes the link and copies it. Nothing is mailed."));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!isPartClear())
            return;
        const LinkTerms terms{.part = *m_part->part(), .end = m_end->end()};
        reject(); // What is done from here on says so in the window.
        emit linkOnlyWanted(terms);
    });
}

bool MailDialog::isPartClear() const
{
    if (!m_part || m_part->part())
        return true;
    m_part->tellTrouble();
    return false;
}

//! A mail's address and account do not matter to it.
void MailDialog::enableCopy()
{
    if (!m_copy)
        return;
    m_copy->setEnabled(m_canCopy && m_way->isPage() && !m_sending);
}

void MailDialog::showWay()
{
    enableCopy();
    const bool isPage = m_way && m_way->isPage();
    if (m_end)
        m_end->setReadOnly(m_sending || !isPage);
    if (m_way && m_way->isTransfer())
        m_meaning->setText(
            tr("The provider gives the customer an account number and a reference. They are asked for first; "
               "the mail leaves only when they are known. What comes in is booked when all of it is there."));
    else
        m_meaning->setText(isPage ? pageMeaning() : QString());
}

//! What a payment page of this amount and end does.
QString MailDialog::pageMeaning() const
{
    const bool isPart = m_part && m_part->isWanted();
    const QDate lastDay = m_end->lastDay();
    if (isPart && lastDay.isValid())
        return tr(
            "The link asks for this part until %1. It is closed earlier when less than that is open. The "
            "rest stays open. It is created first; the mail leaves only when it exists.")
            .arg(dateText(lastDay));
    if (isPart)
        return tr(
            "The link asks for this part. It does not end by itself: it is closed when less than that is "
            "open. The rest stays open. It is created first; the mail leaves only when it exists.");
    if (lastDay.isValid())
        return tr(
            "The link asks for the whole open amount until %1. It is closed earlier when another amount "
            "is open. It is created first; the mail leaves only when it exists.")
            .arg(dateText(lastDay));
    return tr("The link asks for the whole open amount. It does not end by itself: it is closed when another "
              "amount is open. It is created first; the mail leaves only when it exists.");
}

} // namespace quittance
