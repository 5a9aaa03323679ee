#include "ui/settings/SafetyPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/SecretsPart.h"
#include "ui/style/Icons.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 120;

} // namespace

SafetyPage::SafetyPage(SettingsDesk &desk, QDate today)
    : SettingsPage(desk, u"safety"_s, tr("Safety"),
        tr("Slips happen. Here is what holds them up before they leave the house or reach a closed month."))
    , m_today(today)
{
    addText(u"safety.hold_seconds"_s, tr("Hold mails for"),
        tr("Seconds, 0 to 60. So long “Undo send” takes back what was sent, and “Undo” what a CRM is to be "
           "told."))
        ->setFixedWidth(numberWidth);
    addText(u"company.approval_limit"_s, tr("Second person above"),
        tr("Whole units of the document's currency. Who voids, writes off or refunds more only asks for it, "
           "and "
           "somebody else decides. -1 is never."))
        ->setFixedWidth(numberWidth);
    addText(u"safety.typed_above"_s, tr("Type amounts above"),
        tr("Whole units of the document's currency. Who issues, charges, refunds, credits, voids or writes "
           "off "
           "more types the amount first. 0 is never."))
        ->setFixedWidth(numberWidth);
    addSwitch(u"bank.book_certain"_s, tr("Bank"), tr("&Book movements that are certain by themselves"));
    addHeading(tr("Locked days"));
    addOwn(u"lock"_s, tr("Locked through"), buildLock(),
        remark(tr("Nothing is booked on or before that day any more. The reason stands in the journal."),
            u"lock"_s));
    addHeading(tr("Keys and passwords"));
    m_secrets = new SecretsPart(this->desk().secrets(), this);
    addOwn(u"secrets"_s, tr("Place"), m_secrets);
    connect(m_secrets, &SecretsPart::changed, this, &SafetyPage::secretsChanged);
}

QWidget *SafetyPage::buildLock()
{
    auto *box = new QWidget(this);
    box->setObjectName(u"settings.lock"_s);
    m_locked = new PlainLabel(u"–"_s, box);
    m_locked->setObjectName(u"settings.lock.state"_s);
    m_through = new DateEdit(m_today, box);
    m_through->setObjectName(u"settings.lock.through"_s);
    m_through->setAccessibleName(tr("Lock through this day"));
    m_through->setFixedWidth(numberWidth);
    m_through->setDay(QDate(m_today.year(), m_today.month(), 1).addDays(-1));
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(u"settings.lock.reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_lock = new QPushButton(icons::icon(u"lock"_s), tr("&Lock"), box);
    m_lock->setObjectName(u"settings.lock.act"_s);
    m_unlock = new QPushButton(tr("&Open all"), box);
    m_unlock->setObjectName(u"settings.lock.open"_s);
    m_unlock->hide();
    connect(m_lock, &QPushButton::clicked, this, &SafetyPage::lock);
    connect(m_unlock, &QPushButton::clicked, this, &SafetyPage::unlock);
    auto *act = new QHBoxLayout;
    act->setSpacing(8);
    act->addWidget(m_through);
    act->addWidget(m_reason, 1);
    act->addWidget(m_lock);
    act->addWidget(m_unlock);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 7, 0, 0); // Level with its name.
    layout->setSpacing(8);
    layout->addWidget(m_locked);
    layout->addLayout(act);
    return box;
}

void SafetyPage::load(const QMap<QString, QString> &settings)
{
    const QString many = u"safety.many_mails"_s;
    if (!m_knowsMany && settings.contains(many)) {
        m_knowsMany = true;
        addText(many, tr("Many mails"), tr("From so many on, sending asks for their count to be typed."))
            ->setFixedWidth(numberWidth);
    }
    SettingsPage::load(settings);
    m_secrets->load();
    askLock();
}

void SafetyPage::askLock()
{
    whenReady(desk().lockedThrough(), this, [this](const Result<QDate> &through) {
        if (!through) {
            showTrouble(u"lock"_s, through.error());
            return;
        }
        m_locked->setText(through->isValid() ? dateText(*through) : tr("Nothing is locked"));
        m_unlock->setVisible(through->isValid());
    });
}

void SafetyPage::lock()
{
    clearTrouble(u"lock"_s);
    const Result<QDate> day = m_through->day();
    if (!day) {
        showTrouble(u"lock"_s, day.error());
        m_through->setFocus(Qt::OtherFocusReason);
        return;
    }
    whenReady(desk().lock(*day, m_reason->text().trimmed()), this,
        [this](const Result<void> &done) { onLock(done); });
}

void SafetyPage::unlock()
{
    clearTrouble(u"lock"_s);
    whenReady(
        desk().unlock(m_reason->text().trimmed()), this, [this](const Result<void> &done) { onLock(done); });
}

void SafetyPage::onLock(const Result<void> &done)
{
    if (!done) {
        showTrouble(u"lock"_s, done.error());
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_reason->clear();
    emit said(tr("Saved."));
    askLock();
}

} // namespace quittance
