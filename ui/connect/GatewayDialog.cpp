#include "ui/connect/GatewayDialog.h"

#include "core/base/whenReady.h"
#include "ui/connect/ConnectSteps.h"
#include "ui/connect/GatewayTrialView.h"
#include "ui/connect/KeysNotice.h"
#include "ui/connect/StepRail.h"
#include "ui/customers/FieldGrid.h"
#include "ui/desk/GatewayDesk.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/InputText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;

QScrollArea *roomFor(QWidget *sheet)
{
    auto *room = new QScrollArea;
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheet->setContentsMargins(side, 18, side, 18);
    room->setWidget(sheet);
    return room;
}

} // namespace

GatewayDialog::GatewayDialog(SettingsDesk &desk, const GatewayGuide &guide, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_guide(guide)
    , m_provider(connectionText(guide.connection))
    , m_rail(new StepRail(this))
    , m_pages(new QStackedWidget(this))
    , m_keys(new KeysNotice(desk.secrets(), KeysNotice::Kept::Key, u"gateway.keys"_s, this))
    , m_trialRoom(new QScrollArea)
    , m_wishes(new GatewayWishesView(m_provider, today, this))
    , m_trouble(new PlainLabel(this))
{
    setObjectName(u"gateway"_s);
    setWindowTitle(guide.title);
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 480);
    resize(860, 640);
    m_rail->setObjectName(u"gateway.steps"_s);
    m_trialRoom->setWidgetResizable(true);
    m_trialRoom->setFrameShape(QFrame::NoFrame);
    m_trialRoom->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(roomFor(buildKey()));
    m_pages->addWidget(m_trialRoom);
    m_pages->addWidget(roomFor(m_wishes));
    m_trouble->setObjectName(u"gateway.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(side, 8, side, 8);
    m_trouble->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_keys);
    right->addWidget(m_pages, 1);
    right->addWidget(m_trouble);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(hairline(this, true));
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(m_keys, &KeysNotice::moved, this, &GatewayDialog::promise);
    connect(m_wishes, &GatewayWishesView::waysChanged, this, [this] { go(m_step); });
    askStanding();
    go(Step::Key);
}

GatewayDialog::~GatewayDialog()
{
    m_desk.gateways().forget();
}

QWidget *GatewayDialog::buildKey()
{
    auto *sheet = new QWidget;
    auto *title = new PlainLabel(m_guide.title, sheet);
    title->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    m_promise = new PlainLabel(sheet);
    m_promise->setObjectName(u"gateway.promise"_s);
    m_promise->setInk(Ink::Secondary);
    m_promise->setWordWrap(true);
    promise();
    m_grid = new FieldGrid(u"gateway"_s, sheet);
    if (m_guide.hasSandbox) {
        auto *world = new QWidget(m_grid);
        m_sandbox = new QRadioButton(tr("&Sandbox: no real money moves"), world);
        m_sandbox->setObjectName(u"gateway.sandbox"_s);
        m_live = new QRadioButton(tr("&Live"), world);
        m_live->setObjectName(u"gateway.live"_s);
        m_live->setChecked(true);
        auto *line = new QHBoxLayout(world);
        line->setContentsMargins(0, 4, 0, 4);
        line->setSpacing(16);
        line->addWidget(m_live);
        line->addWidget(m_sandbox);
        line->addStretch(1);
        m_grid->add(u"world"_s, tr("Account"), world);
    }
    for (const GatewayGuide::Field &field : m_guide.fields) {
        auto *edit = new QLineEdit(m_grid);
        edit->setEchoMode(field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        edit->setPlaceholderText(field.placeholder);
        m_grid->add(field.key, field.label, edit);
        m_fields.insert(field.key, edit);
        connect(edit, &QLineEdit::textEdited, this, [this, key = field.key] { m_grid->clearTrouble(key); });
        connect(edit, &QLineEdit::returnPressed, this, &GatewayDialog::act);
    }
    m_label = new QLineEdit(m_grid);
    auto *hint = new PlainLabel(
        tr("What you call this account. It stands wherever money moves; the key cannot read the name."),
        m_grid);
    hint->setInk(Ink::Secondary);
    m_grid->add(u"label"_s, tr("Name it"), m_label, hint);
    connect(m_label, &QLineEdit::returnPressed, this, &GatewayDialog::act);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_promise);
    layout->addSpacing(10);
    layout->addWidget(new ConnectSteps(m_guide.steps, u"gateway"_s, sheet));
    layout->addSpacing(12);
    layout->addWidget(m_grid);
    layout->addStretch(1);
    return sheet;
}

void GatewayDialog::promise()
{
    m_promise->setText(m_desk.secrets().place() == SecretsPlace::Keychain
            ? tr("Card numbers never pass through Quittance. The key is kept in the system keychain.")
            : tr("Card numbers never pass through Quittance. The key is kept in a file of this book, sealed "
                 "with your passphrase."));
}

QWidget *GatewayDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    const auto button = [foot](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(u"gateway."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_back = button(tr("&Back"), u"back"_s);
    auto *cancel = button(tr("Cancel"), u"cancel"_s);
    cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_act = button({}, u"act"_s);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_back, &QPushButton::clicked, this, &GatewayDialog::goBack);
    connect(cancel, &QPushButton::clicked, this, &GatewayDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &GatewayDialog::act);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(cancel);
    layout->addWidget(m_act);
    return foot;
}

void GatewayDialog::askStanding()
{
    whenReady(m_desk.gateways().standing(ConnectionId(m_guide.connection)), this,
        [this](const Result<GatewayStanding> &standing) {
            if (!standing)
                return; // It is a proposal only.
            m_before = standing->wishes;
            if (!m_label->isModified())
                m_label->setText(standing->wishes.label);
            if (m_sandbox && standing->isSandbox)
                m_sandbox->setChecked(true);
        });
    whenReady(m_desk.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (settings)
            m_wishes->setBankDetails(*settings);
    });
}

QList<GatewayDialog::Step> GatewayDialog::steps() const
{
    QList<Step> all{Step::Key, Step::Trial, Step::Ways};
    if (m_wishes->offers(PayWay::BankTransfer))
        all.append(Step::Transfer);
    all.append(Step::Start);
    return all;
}

void GatewayDialog::go(Step step)
{
    const QMap<Step, QString> names{{Step::Key, tr("Key")}, {Step::Trial, tr("What it opens")},
        {Step::Ways, tr("Ways to pay")}, {Step::Transfer, tr("Bank transfers")},
        {Step::Start, tr("Complete from")}};
    QStringList shown;
    const QList<Step> all = steps();
    for (const Step one : all)
        shown.append(names.value(one));
    const bool moves = step != m_step;
    m_step = step;
    m_rail->setSteps(shown);
    m_rail->setCurrent(static_cast<int>(all.indexOf(step)));
    m_pages->setCurrentIndex(step == Step::Key ? 0 : step == Step::Trial ? 1 : 2);
    showAct();
    if (step == Step::Key && (moves || !focusWidget()))
        m_fields.value(m_guide.fields.constFirst().key)->setFocus(Qt::OtherFocusReason);
    else if (step == Step::Trial && moves)
        m_act->setFocus(Qt::OtherFocusReason);
    else if (moves)
        m_wishes->showSheet(step == Step::Ways ? GatewayWishesView::Sheet::Ways
                : step == Step::Transfer       ? GatewayWishesView::Sheet::Transfer
                                               : GatewayWishesView::Sheet::Start);
}

void GatewayDialog::goBack()
{
    ++m_attempt;
    setBusy(false);
    tell({});
    const QList<Step> all = steps();
    go(all.at(qMax(qsizetype{0}, all.indexOf(m_step) - 1)));
}

bool GatewayDialog::isLast() const
{
    return m_step == Step::Start;
}

void GatewayDialog::act()
{
    if (m_isBusy)
        return;
    tell({});
    if (m_step == Step::Key)
        check();
    else if (isLast())
        keep();
    else
        next();
}

void GatewayDialog::next()
{
    if (m_step == Step::Trial && !m_trial->suffices())
        return;
    if (m_step == Step::Ways)
        if (const auto wishes = m_wishes->wishes(); !wishes && wishes.error().rule == "gateway.no_way"_L1) {
            showTrouble(wishes.error());
            return;
        }
    const QList<Step> all = steps();
    go(all.at(all.indexOf(m_step) + 1));
}

QString GatewayDialog::label() const
{
    return m_label->text().trimmed();
}

GatewayCredentials GatewayDialog::given() const
{
    GatewayCredentials given{.connection = ConnectionId(m_guide.connection),
        .secrets = {},
        .isSandbox = m_sandbox && m_sandbox->isChecked()};
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        given.secrets.insert(field.key(), SecretText(field.value()->text().trimmed().toUtf8()));
    return given;
}

void GatewayDialog::check()
{
    m_grid->clearTroubles();
    for (const GatewayGuide::Field &field : m_guide.fields) {
        if (!m_fields.value(field.key)->text().trimmed().isEmpty())
            continue;
        m_grid->showTrouble(field.key, tr("“%1” is empty.").arg(field.label), true);
        return;
    }
    setBusy(true);
    const int attempt = ++m_attempt;
    whenReady(m_desk.gateways().tryKey(given()), this, [this, attempt](const Result<GatewayTrial> &trial) {
        if (attempt == m_attempt)
            onTried(trial);
    });
}

void GatewayDialog::onTried(const Result<GatewayTrial> &trial)
{
    setBusy(false);
    if (!trial) {
        showTrouble(trial.error());
        return;
    }
    m_trial = *trial;
    auto *view = new GatewayTrialView(*trial, label());
    view->setContentsMargins(side, 18, side, 18);
    m_trialRoom->setWidget(view);
    m_wishes->setWays(trial->ways, m_before);
    go(Step::Trial);
}

void GatewayDialog::keep()
{
    Result<GatewayWishes> wishes = m_wishes->wishes();
    if (!wishes) {
        showTrouble(wishes.error());
        return;
    }
    wishes->label = label();
    setBusy(true);
    const int attempt = ++m_attempt;
    whenReady(m_desk.gateways().keep(ConnectionId(m_guide.connection), *wishes), this,
        [this, attempt](const Result<void> &kept) {
            if (attempt != m_attempt)
                return;
            if (kept) {
                keepBankDetails(m_wishes->offers(PayWay::BankTransfer) ? m_wishes->changedBankDetails()
                                                                       : QMap<QString, QString>());
                return;
            }
            setBusy(false);
            showTrouble(kept.error());
        });
}

void GatewayDialog::keepBankDetails(QMap<QString, QString> left)
{
    if (left.isEmpty()) {
        finish();
        return;
    }
    const QString key = left.firstKey();
    const QString value = left.take(key);
    whenReady(m_desk.set(key, value), this, [this, left](const Result<void> &set) {
        if (set) {
            keepBankDetails(left);
            return;
        }
        setBusy(false);
        go(Step::Transfer);
        showTrouble(set.error());
    });
}

void GatewayDialog::finish()
{
    setBusy(false);
    emit connected(ConnectionId(m_guide.connection), label());
    accept();
}

void GatewayDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showAct();
}

void GatewayDialog::showAct()
{
    m_back->setVisible(m_step != Step::Key);
    m_act->setText(m_isBusy && m_step == Step::Key ? tr("Asking %1…").arg(m_provider)
            : m_step == Step::Key                  ? tr("Check")
            : isLast()                             ? tr("Connect")
                                                   : tr("Go on"));
    m_act->setEnabled(!m_isBusy && (m_step != Step::Trial || (m_trial && m_trial->suffices())));
    m_act->setToolTip(m_step == Step::Key ? tr("Ask what the key opens; nothing is kept yet (Ctrl+Enter)")
            : isLast()                    ? tr("Keep all of it (Ctrl+Enter)")
                                          : tr("Next step (Ctrl+Enter)"));
}

QString GatewayDialog::otherModeText(const QString &keyHint)
{
    return tr("This key (%1) is of the other mode than this book, which has used test keys or live ones so "
              "far. One "
              "book never mixes test and real money. Take a key of its mode, or start a book of its own.")
        .arg(keyHint);
}

void GatewayDialog::showTrouble(const Error &error)
{
    if (m_step == Step::Key && m_grid->has(error.field)) {
        const QString words
            = error.rule == "gateway.other_mode"_L1 ? otherModeText(error.value) : errorText(error);
        m_grid->showTrouble(error.field, words, true);
        return;
    }
    if (!m_keys->tell(error))
        tell(inputText(error));
}

void GatewayDialog::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void GatewayDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { act(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
