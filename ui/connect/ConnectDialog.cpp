#include "ui/connect/ConnectDialog.h"

#include "core/base/whenReady.h"
#include "ui/connect/ConnectSteps.h"
#include "ui/connect/KeysNotice.h"
#include "ui/customers/FieldGrid.h"
#include "ui/desk/ConnectDesk.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/StateText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionDelegate.h"
#include "ui/widgets/followSelection.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/listSide.h"
#include "ui/widgets/paintSection.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int waysWidth = 216;
constexpr int side = 24;
constexpr int wayHeight = 34;
constexpr int usualWidth = 940;
constexpr int mostWidth = 1120; //!< Over a wide window: the records of the mapping stand in full.

} // namespace

ConnectDialog::ConnectDialog(ConnectDesk &desk, const QString &way, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_all(connectWays())
    , m_way(m_all.constFirst())
{
    setObjectName(u"connect"_s);
    setWindowTitle(tr("Connect a CRM"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 480);
    resize(parent ? qBound(usualWidth, parent->width() * 3 / 5, mostWidth) : usualWidth, 660);
    m_body = new QScrollArea(this);
    m_body->setObjectName(u"connect.body"_s);
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_trouble = new PlainLabel(this);
    m_trouble->setObjectName(u"connect.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(side, 8, side, 8);
    m_trouble->hide();
    m_right = new QVBoxLayout;
    m_right->setSpacing(0);
    m_right->addWidget(m_body, 1);
    m_right->addWidget(buildWait());
    m_right->addWidget(m_trouble);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildWays());
    middle->addLayout(m_right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    for (int i = 0; i < m_all.size(); ++i)
        if (m_all.at(i).key == way)
            m_ways->setCurrentRow(i);
    if (m_ways->currentRow() < 0)
        m_ways->setCurrentRow(0);
    m_ways->setFocus(Qt::OtherFocusReason);
}

ConnectDialog::~ConnectDialog()
{
    m_desk.stop();
    m_desk.forget();
}

void ConnectDialog::setKeys(SecretsDesk &desk)
{
    promise(desk.place());
    m_keys = new KeysNotice(desk, KeysNotice::Kept::Key, u"connect.keys"_s, this);
    m_right->insertWidget(0, m_keys);
    connect(m_keys, &KeysNotice::moved, this, [this, &desk] { promise(desk.place()); });
}

void ConnectDialog::promise(SecretsPlace place)
{
    m_promise->setText(place == SecretsPlace::Keychain
            ? tr("Keys are kept in the system keychain, nowhere else.")
            : tr("Keys are kept in a file of this book, sealed with your passphrase."));
}

QWidget *ConnectDialog::buildWays()
{
    m_ways = new QListWidget(this);
    m_ways->setObjectName(u"connect.ways"_s);
    m_ways->setAccessibleName(tr("Ways to connect"));
    m_ways->setFrameShape(QFrame::NoFrame);
    SectionDelegate::drawIn(*m_ways);
    int width = waysWidth;
    for (const ConnectWay &way : m_all) {
        auto *item = new QListWidgetItem(way.title, m_ways);
        item->setData(SectionDelegate::iconRole, u"crm"_s);
        item->setSizeHint(QSize(0, wayHeight));
        item->setToolTip(way.hint);
        width = qMax(width, sectionWidth(way.title, true));
    }
    m_ways->setFixedWidth(width);
    connect(m_ways, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_way = m_all.at(row);
        showWay();
    });
    followSelection(*m_ways);
    m_side = new QWidget(this);
    auto *layout = new QHBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(listSide(m_ways, m_side));
    layout->addWidget(hairline(m_side, true));
    return m_side;
}

QWidget *ConnectDialog::buildWait()
{
    m_wait = new QWidget(this);
    m_waitText = new PlainLabel(m_wait);
    m_waitText->setObjectName(u"connect.wait"_s);
    m_waitText->setWordWrap(true);
    auto *copy = new QPushButton(icons::icon(u"copy"_s), tr("Copy &address"), m_wait);
    copy->setObjectName(u"connect.copyPage"_s);
    copy->setToolTip(tr("Copy the address of the sign-in page, for another browser"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    m_pastePart = new QWidget(m_wait);
    m_address = new QLineEdit(m_pastePart);
    m_address->setObjectName(u"connect.address"_s);
    m_address->setAccessibleName(tr("Address the browser came back to"));
    m_address->setPlaceholderText(u"http://localhost:17171/…"_s);
    auto *take = new QPushButton(tr("&Take it"), m_pastePart);
    take->setObjectName(u"connect.takeAddress"_s);
    take->setAutoDefault(false);
    const auto give = [this] {
        m_desk.pasteAddress(SecretText(m_address->text().trimmed().toUtf8()));
        m_address->clear();
    };
    connect(take, &QPushButton::clicked, this, give);
    connect(m_address, &QLineEdit::returnPressed, this, give);
    auto *paste = new QHBoxLayout(m_pastePart);
    paste->setContentsMargins(0, 0, 0, 0);
    paste->addWidget(m_address, 1);
    paste->addWidget(take);
    auto *line = new QHBoxLayout;
    line->addWidget(m_waitText, 1);
    line->addWidget(copy);
    auto *layout = new QVBoxLayout(m_wait);
    layout->setContentsMargins(side, 8, side, 8);
    layout->addLayout(line);
    layout->addWidget(m_pastePart);
    m_wait->hide();
    return m_wait;
}

QWidget *ConnectDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_promise = new PlainLabel(foot);
    m_promise->setObjectName(u"connect.promise"_s);
    m_promise->setInk(Ink::Secondary);
    m_promise->setElided(true);
    promise(SecretsPlace::Keychain);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(u"connect."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_back = button(tr("&Back"), u"back"_s);
    m_cancel = button(tr("Cancel"), u"cancel"_s);
    m_cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_act = button({}, u"act"_s);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_back, &QPushButton::clicked, this, &ConnectDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &ConnectDialog::act);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_promise, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_cancel);
    layout->addWidget(m_act);
    return foot;
}

void ConnectDialog::showWay()
{
    ++m_attempt;
    m_desk.stop();
    setBusy(false);
    tell({});
    rememberTyped();
    const bool comesBack = m_found.has_value();
    m_fields.clear();
    showStep(Step::Way, nullptr);
    m_found.reset();
    auto *sheet = new QWidget;
    auto *title = new PlainLabel(m_way.title, sheet);
    title->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    auto *hint = new PlainLabel(m_way.hint, sheet);
    hint->setInk(Ink::Secondary);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(side, 18, side, 18);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(10);
    layout->addWidget(new ConnectSteps(m_way.steps, u"connect"_s, sheet));
    layout->addSpacing(10);
    layout->addWidget(fieldsOf(m_way, sheet));
    layout->addStretch(1);
    m_body->setWidget(sheet);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setText(m_typed.value(field.key()));
    if (comesBack)
        m_fields.constBegin().value()->setFocus(Qt::OtherFocusReason);
    showAct();
}

void ConnectDialog::rememberTyped()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        m_typed.insert(field.key(), field.value()->text());
}

QWidget *ConnectDialog::fieldsOf(const ConnectWay &way, QWidget *parent)
{
    m_grid = new FieldGrid(u"connect"_s, parent);
    if (way.wantsHost) {
        QLineEdit *host = addField(u"host"_s, tr("My Domain host"), false);
        host->setPlaceholderText(u"https://nordwind.my.salesforce.com"_s);
    }
    if (way.byToken)
        addField(u"token"_s, tr("Key or token"), true);
    else
        addField(u"id"_s, way.idLabel, false);
    if (way.wantsSecret)
        addField(u"secret"_s, tr("Client secret"), true);
    return m_grid;
}

QLineEdit *ConnectDialog::addField(const QString &key, const QString &label, bool isSecret)
{
    auto *field = new QLineEdit(m_grid);
    field->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_grid->add(key, label, field);
    m_fields.insert(m_way.connection + u'.' + key, field);
    connect(field, &QLineEdit::textEdited, m_grid, [grid = m_grid, key] { grid->clearTrouble(key); });
    connect(field, &QLineEdit::returnPressed, this, &ConnectDialog::act);
    return field;
}

CrmCredentials ConnectDialog::given() const
{
    const auto typed = [this](const QString &key) {
        const QLineEdit *field = m_fields.value(m_way.connection + u'.' + key);
        return field ? field->text().trimmed() : QString();
    };
    QString host = typed(u"host"_s);
    if (!host.isEmpty() && !host.contains(u"://"_s))
        host.prepend(u"https://"_s);
    while (host.endsWith(u'/'))
        host.chop(1);
    return {.connection = ConnectionId(m_way.connection),
        .url = host,
        .clientId = typed(u"id"_s),
        .clientSecret = SecretText(typed(u"secret"_s).toUtf8()),
        .token = SecretText(typed(u"token"_s).toUtf8())};
}

//! The first field that is empty.
QString ConnectDialog::missing() const
{
    for (const QString &key : {u"host"_s, u"token"_s, u"id"_s, u"secret"_s}) {
        const QLineEdit *field = m_fields.value(m_way.connection + u'.' + key);
        if (field && field->text().trimmed().isEmpty())
            return key;
    }
    return {};
}

void ConnectDialog::check()
{
    if (const QString key = missing(); !key.isEmpty()) {
        QLineEdit *field = m_fields.value(m_way.connection + u'.' + key);
        tell({});
        m_grid->clearTroubles();
        m_grid->showTrouble(key, tr("“%1” is empty.").arg(field->accessibleName()), true);
        m_body->ensureWidgetVisible(field);
        return;
    }
    tell({});
    m_grid->clearTroubles();
    setBusy(true);
    const int attempt = ++m_attempt;
    const auto take = [this, attempt](const Result<CrmTrial> &trial) {
        if (attempt == m_attempt)
            onTried(trial);
    };
    if (m_way.byToken) {
        whenReady(m_desk.tryToken(given()), this, take);
        return;
    }
    m_waitText->setText(tr("Waiting for your browser…"));
    m_pastePart->hide();
    const QPointer<ConnectDialog> self(this);
    whenReady(m_desk.trySignIn(given(),
                  [self, attempt](const QUrl &page, bool wantsAddress) {
                      if (self && self->m_attempt == attempt)
                          self->onBrowser(page, wantsAddress);
                  }),
        this, take);
}

void ConnectDialog::onBrowser(const QUrl &page, bool wantsAddress)
{
    m_page = page;
    m_waitText->setText(wantsAddress
            ? tr("No port is free to come back to. Sign in; the browser then ends on a page that does not "
                 "load. Copy its whole address and paste it here.")
            : tr("Waiting for your browser… Sign in there and come back. This ends by itself after five "
                 "minutes."));
    m_pastePart->setVisible(wantsAddress);
    m_wait->show();
    if (wantsAddress)
        m_address->setFocus(Qt::OtherFocusReason);
    emit pageWanted(page);
}

void ConnectDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (!busy)
        m_wait->hide();
    showAct();
}

void ConnectDialog::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { act(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
