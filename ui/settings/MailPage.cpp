#include "ui/settings/MailPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/MailAccountDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/Icons.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

MailPage::MailPage(SettingsDesk &desk)
    : SettingsPage(desk, u"mail"_s, tr("Mail"),
        tr("Mails leave through your own mail server, from the company's address. Nothing of ours is "
           "between."))
{
    m_server = addFact(u"mail.server"_s, tr("Server"));
    m_login = addFact(u"mail.login"_s, tr("Login"));
    m_from = addFact(u"mail.from"_s, tr("Mails come from"));
    addText(u"smtp.ca_file"_s, tr("Certificate file"),
        tr("Only for a server whose certificate this computer does not know: a PEM file of its authority."));
    m_change = new QPushButton(icons::icon(u"mail"_s), tr("&Set up mail account…"), this);
    m_change->setObjectName(u"settings.mail.change"_s);
    auto *act = new QWidget(this);
    auto *line = new QHBoxLayout(act);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_change);
    line->addStretch(1);
    addWide(act);
    connect(m_change, &QPushButton::clicked, this, &MailPage::accountWanted);
}

PlainLabel *MailPage::addFact(const QString &key, const QString &label)
{
    auto *fact = new PlainLabel(u"–"_s, this);
    fact->setObjectName(u"settings."_s + key);
    fact->setMinimumHeight(28);
    auto *room = new QWidget(this);
    room->setObjectName(u"settings.%1.room"_s.arg(key));
    room->setAccessibleName(label);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(fact);
    addOwn(key, label, room);
    return fact;
}

void MailPage::load(const QMap<QString, QString> &settings)
{
    SettingsPage::load(settings);
    whenReady(desk().mail().standing(), this, [this](const Result<MailStanding> &standing) {
        if (standing)
            showStanding(*standing);
        else
            showTrouble(u"mail.server"_s, standing.error());
    });
}

void MailPage::showStanding(const MailStanding &standing)
{
    const bool isSetUp = !standing.url.isEmpty();
    m_server->setText(isSetUp ? standing.url : tr("Not set up"));
    m_login->setText(!isSetUp ? u"–"_s : standing.hasLogin ? tr("Kept") : tr("None"));
    m_from->setText(standing.from.isEmpty() ? tr("The company has no e-mail address") : standing.from);
    m_change->setText(isSetUp ? tr("&Change mail account…") : tr("&Set up mail account…"));
}

} // namespace quittance
