#include "ui/settings/ConnectionCard.h"

#include "core/base/whenReady.h"
#include "ui/cards/ModeBadge.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ConnectionStateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/PermissionText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/offWhileAsked.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;
constexpr qreal corner = 6;

ChipLook lookOf(const ConnectionState &state)
{
    const QString word = connectionStateWord(state);
    if (!state.isSetUp)
        return {u"open"_s, word, Tone::Neutral};
    return state.trouble ? ChipLook{u"warning"_s, word, Tone::Special}
                         : ChipLook{u"check"_s, word, Tone::Success};
}

} // namespace

ConnectionCard::ConnectionCard(SettingsDesk &desk, const ConnectionId &id, QTimeZone zone, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_id(id)
    , m_zone(std::move(zone))
    , m_chip(new Chip(this))
    , m_mode(new ModeBadge(this))
    , m_facts(new PlainLabel(this))
    , m_notice(new Notice(u"settings."_s + id.text() + u".notice"_s, true, this))
    , m_question(new Notice(u"settings."_s + id.text() + u".question"_s, true, this))
{
    const QString name = connectionText(id.text());
    setObjectName(u"settings."_s + id.text());
    setAccessibleName(name);
    auto *title = new PlainLabel(name, this);
    title->setFont(fonts::strong(fonts::body()));
    m_chip->setObjectName(u"settings.%1.state"_s.arg(id.text()));
    m_mode->setObjectName(u"settings.%1.mode"_s.arg(id.text()));
    m_mode->hide();
    m_facts->setObjectName(u"settings.%1.facts"_s.arg(id.text()));
    m_facts->setInk(Ink::Secondary);
    m_facts->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_chip);
    head->addStretch(1);
    //: %1 is the name of a connection
    m_connect = addButton(u"connect"_s, tr("Connect…"), tr("Connect %1").arg(name));
    m_check = addButton(u"check"_s, tr("Check"), tr("Ask %1 whether everything works").arg(name));
    m_disconnect = addButton(u"disconnect"_s, tr("Disconnect"), tr("Disconnect %1").arg(name));
    for (QPushButton *button : {m_check, m_connect, m_disconnect})
        head->addWidget(button);
    auto *yes = m_question->addButton(u"yes"_s, tr("Disconnect"));
    auto *no = m_question->addButton(u"no"_s, tr("Keep it"));
    connect(yes, &QPushButton::clicked, this, &ConnectionCard::disconnectNow);
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->clear();
        m_disconnect->setFocus(Qt::OtherFocusReason);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 10, side, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_mode);
    layout->addWidget(m_facts);
    layout->addWidget(m_notice);
    layout->addWidget(m_question);
    connect(m_connect, &QPushButton::clicked, this, [this] { emit connectWanted(m_id); });
    connect(m_check, &QPushButton::clicked, this, &ConnectionCard::check);
    connect(m_disconnect, &QPushButton::clicked, this, &ConnectionCard::askToDisconnect);
}

QPushButton *ConnectionCard::addButton(const QString &key, const QString &text, const QString &says)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"settings.%1.%2"_s.arg(m_id.text(), key));
    button->setAccessibleName(says);
    button->setToolTip(tipText(says));
    return button;
}

void ConnectionCard::showState(const ConnectionState &state)
{
    m_state = state;
    m_question->clear();
    showFacts();
    if (state.trouble)
        m_notice->tell(Tone::Warning, u"warning"_s, errorText(*state.trouble));
    else
        m_notice->clear();
}

void ConnectionCard::showFacts()
{
    m_chip->setLook(lookOf(m_state));
    m_mode->setVisible(m_state.live.has_value());
    if (m_state.live)
        m_mode->showMode(*m_state.live, m_state.label.isEmpty() ? m_state.keyHint : m_state.label);
    ConnectionState told = m_state;
    if (told.live) // The badge above says it already.
        (told.label.isEmpty() ? told.keyHint : told.label).clear();
    m_facts->setText(
        m_state.isSetUp ? connectionFactsText(told, m_zone) : connectionPurposeText(m_id.text()));
    const bool isCrm = m_state.kind == "crm"_L1;
    m_connect->setText(!m_state.isSetUp ? tr("Connect…") : isCrm ? tr("Sign in again…") : tr("Change…"));
    m_check->setVisible(m_state.isSetUp);
    m_disconnect->setVisible(m_state.isSetUp);
}

void ConnectionCard::check()
{
    m_notice->tell(Tone::Progress, u"working"_s, tr("Asking %1…").arg(connectionText(m_id.text())));
    whenReady(
        m_desk.test(m_id), this, [this, on = offWhileAsked(*m_check)](const Result<ConnectionTest> &test) {
            on();
            onChecked(test);
        });
}

void ConnectionCard::onChecked(const Result<ConnectionTest> &test)
{
    bringIntoView(*m_notice);
    if (!test) {
        m_notice->tell(Tone::Danger, u"danger"_s, errorText(test.error()));
        return;
    }
    QStringList missing;
    for (const KeyPermission &permission : test->permissions)
        if (!permission.granted)
            //: a permission, and what it is for
            missing.append(tr("%1 (%2)").arg(permission.name, permissionPurposeText(permission.purpose)));
    if (!missing.isEmpty())
        m_notice->tell(Tone::Warning, u"warning"_s,
            tr("It answers, but the key may not do everything. Missing: %1.").arg(missing.join(u", "_s)));
    else if (m_state.kind == "mail"_L1)
        m_notice->tell(
            Tone::Success, u"check"_s, tr("Server and login are there. “Change…” sends a test mail."));
    else
        m_notice->tell(Tone::Success, u"check"_s, tr("It answers, and all that is needed is allowed."));
}

void ConnectionCard::askToDisconnect()
{
    m_question->tell(Tone::Warning, u"warning"_s,
        m_state.kind == "mail"_L1
            ? tr("Server and login are taken away, and no mail is sent any more.")
            : tr("Key and sign-in are taken away, and nothing is sent or brought any more. What was brought "
                 "stays in the book."));
    bringIntoView(*m_question);
    if (auto *no = m_question->findChild<QPushButton *>(m_question->objectName() + u".no"_s))
        no->setFocus(Qt::OtherFocusReason);
}

void ConnectionCard::bringIntoView(QWidget &told)
{
    QWidget *page = parentWidget();
    while (page && !qobject_cast<QScrollArea *>(page))
        page = page->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(page);
    if (!area)
        return;
    // Later: it has no place before the page is laid out anew.
    QTimer::singleShot(0, &told, [area, &told] {
        if (told.isVisible())
            area->ensureWidgetVisible(&told, 0, side);
    });
}

void ConnectionCard::disconnectNow()
{
    m_question->clear();
    m_disconnect->setFocus(Qt::OtherFocusReason); // What had the keys is gone.
    whenReady(m_desk.disconnect(m_id), this, [this](const Result<void> &done) {
        if (!done) {
            m_notice->tell(Tone::Danger, u"danger"_s, errorText(done.error()));
            return;
        }
        emit changed();
        m_connect->setFocus(Qt::OtherFocusReason);
    });
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace quittance
