#include "ui/settings/AppearancePage.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

AppearancePage::AppearancePage(SettingsDesk &desk)
    : SettingsPage(desk, u"appearance"_s, tr("Appearance"),
        tr("Kept on this computer, for you alone. It changes at once."))
{
    m_system = addLook(Appearance::System, tr("As the &system"));
    m_light = addLook(Appearance::Light, tr("&Light"));
    m_dark = addLook(Appearance::Dark, tr("&Dark"));
    auto *looks = new QWidget(this);
    auto *column = new QVBoxLayout(looks);
    column->setContentsMargins(0, 5, 0, 5);
    column->setSpacing(8);
    for (QRadioButton *look : {m_system, m_light, m_dark})
        column->addWidget(look);
    addOwn(u"appearance"_s, tr("Colours"), looks);
    m_compact = new QCheckBox(tr("&Compact rows"), this);
    m_compact->setObjectName(u"settings.appearance.compact"_s);
    connect(m_compact, &QCheckBox::clicked, this, &AppearancePage::compactChosen);
    addOwn(u"density"_s, tr("Tables"), m_compact);
}

void AppearancePage::load(const QMap<QString, QString> &settings)
{
    const QString notices = u"ui.notices"_s;
    if (!m_hasNotices && settings.contains(notices) && !keepsNothing()) {
        m_hasNotices = true;
        addSwitch(notices, tr("Notices of the system"), tr("&Tell me there when more needs me"));
    }
    SettingsPage::load(settings);
}

QRadioButton *AppearancePage::addLook(Appearance appearance, const QString &text)
{
    auto *look = new QRadioButton(text, this);
    look->setObjectName(u"settings.appearance."_s + appearanceKey(appearance));
    connect(look, &QRadioButton::clicked, this, [this, appearance] { emit appearanceChosen(appearance); });
    return look;
}

void AppearancePage::showChosen(Appearance appearance, bool isCompact)
{
    (appearance == Appearance::Light         ? m_light
            : appearance == Appearance::Dark ? m_dark
                                             : m_system)
        ->setChecked(true);
    m_compact->setChecked(isCompact);
}

} // namespace quittance
