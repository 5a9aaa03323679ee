#include "ui/connect/MailAccountDialog.h"

#include "core/base/whenReady.h"
#include "ui/connect/KeysNotice.h"
#include "ui/customers/FieldGrid.h"
#include "ui/desk/MailAccountDesk.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int portWidth = 80;
constexpr int mostPort = 65'535;

int usualPort(const QString &scheme)
{
    return scheme == "smtps"_L1 ? 465 : 587;
}

} // namespace

MailAccountDialog::MailAccountDialog(MailAccountDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"mailAccount"_s);
    setWindowTitle(tr("Set up mail account"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(620, 520);
    m_notice = new Notice(u"mailAccount.notice"_s, true, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(buildFields(), 1);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(hairline(this));
    m_layout->addWidget(buildFoot());
    whenReady(m_desk.standing(), this, [this](const Result<MailStanding> &standing) {
        if (standing)
            showStanding(*standing);
        else
            showTrouble(standing.error());
    });
    showAct();
    m_server->setFocus(Qt::OtherFocusReason);
}

void MailAccountDialog::setKeys(SecretsDesk &desk)
{
    promise(desk.place());
    m_keys = new KeysNotice(desk, KeysNotice::Kept::MailPassword, u"mailAccount.keys"_s, this);
    m_layout->insertWidget(0, m_keys);
    connect(m_keys, &KeysNotice::moved, this, [this, &desk] { promise(desk.place()); });
}

void MailAccountDialog::promise(SecretsPlace place)
{
    m_promise->setText(place == SecretsPlace::Keychain
            ? tr("Mails leave through your own server. The password is kept in the system keychain.")
            : tr("Mails leave through your own server. The password is kept in a file of this book, sealed "
                 "with your passphrase."));
}

QWidget *MailAccountDialog::buildFields()
{
    auto *sheet = new QWidget(this);
    m_promise = new PlainLabel(sheet);
    m_promise->setObjectName(u"mailAccount.promise"_s);
    m_promise->setInk(Ink::Secondary);
    m_promise->setWordWrap(true);
    promise(SecretsPlace::Keychain);
    m_grid = new FieldGrid(u"mailAccount"_s, sheet);
    m_server = new QLineEdit(m_grid);
    m_server->setPlaceholderText(u"mail.example.com"_s);
    m_security = new QComboBox(m_grid);
    m_security->addItem(tr("TLS from the beginning"), u"smtps"_s);
    m_security->addItem(tr("STARTTLS"), u"smtp"_s);
    m_port = new QLineEdit(QString::number(usualPort(u"smtps"_s)), m_grid);
    m_port->setFixedWidth(portWidth);
    m_port->setValidator(new QIntValidator(1, mostPort, m_port));
    m_user = new QLineEdit(m_grid);
    m_password = new QLineEdit(m_grid);
    m_password->setEchoMode(QLineEdit::Password);
    m_from = new PlainLabel(u"–"_s, m_grid);
    auto *from = new QWidget(m_grid);
    auto *line = new QHBoxLayout(from);
    line->setContentsMargins(0, 5, 0, 5);
    line->addWidget(m_from);
    m_from->setObjectName(u"mailAccount.from"_s);
    from->setObjectName(u"mailAccount.fromRoom"_s);
    m_to = new QLineEdit(m_grid);
    auto *hint = new PlainLabel(tr("A mail that only says that mails arrive really goes there."), m_grid);
    hint->setInk(Ink::Secondary);
    m_grid->add(u"smtp.url"_s, tr("Server"), m_server);
    m_grid->add(u"security"_s, tr("Security"), m_security);
    m_grid->add(u"port"_s, tr("Port"), m_port);
    m_grid->add(u"user"_s, tr("User"), m_user);
    m_grid->add(u"password"_s, tr("Password"), m_password);
    m_grid->addHeading(tr("Test"));
    m_grid->add(u"from"_s, tr("Comes from"), from);
    m_grid->add(u"to"_s, tr("Goes to"), m_to, hint);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(side, 18, side, 12);
    layout->setSpacing(12);
    layout->addWidget(m_promise);
    layout->addWidget(m_grid);
    layout->addStretch(1);
    for (QLineEdit *field : {m_server, m_port, m_user, m_password, m_to})
        connect(field, &QLineEdit::textEdited, this, &MailAccountDialog::onEdited);
    connect(m_security, &QComboBox::activated, this, &MailAccountDialog::onSecurity);
    return sheet;
}

QWidget *MailAccountDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    const auto button = [foot](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(u"mailAccount."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_saveOnly = button(tr("Save &without a test"), u"saveOnly"_s);
    auto *cancel = button(tr("Cancel"), u"cancel"_s);
    cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_act = button({}, u"act"_s);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_saveOnly, &QPushButton::clicked, this, &MailAccountDialog::save);
    connect(cancel, &QPushButton::clicked, this, &MailAccountDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &MailAccountDialog::act);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_saveOnly);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_act);
    return foot;
}

void MailAccountDialog::showStanding(const MailStanding &standing)
{
    m_hasLogin = standing.hasLogin;
    m_from->setText(standing.from.isEmpty() ? tr("The company has no e-mail address") : standing.from);
    if (!m_to->isModified())
        m_to->setText(standing.from);
    if (m_hasLogin) {
        m_user->setPlaceholderText(tr("As it is kept"));
        m_password->setPlaceholderText(tr("As it is kept"));
    }
    const QUrl url(standing.url);
    if (standing.url.isEmpty() || m_server->isModified())
        return;
    m_server->setText(url.host());
    m_security->setCurrentIndex(qMax(0, m_security->findData(url.scheme())));
    m_port->setText(QString::number(url.port(usualPort(url.scheme()))));
}

void MailAccountDialog::onSecurity()
{
    m_port->setText(QString::number(usualPort(m_security->currentData().toString())));
    onEdited();
}

void MailAccountDialog::onEdited()
{
    m_isTested = false; // What was tested is not what stands here any more.
    m_grid->clearTroubles();
    m_notice->clear();
    showAct();
}

QString MailAccountDialog::missing() const
{
    if (m_server->text().trimmed().isEmpty())
        return u"smtp.url"_s;
    if (m_port->text().trimmed().isEmpty())
        return u"port"_s;
    if (m_user->text().trimmed().isEmpty() != m_password->text().isEmpty())
        return m_password->text().isEmpty() ? u"password"_s : u"user"_s;
    return {};
}

MailAccount MailAccountDialog::account() const
{
    QUrl url;
    url.setScheme(m_security->currentData().toString());
    url.setHost(m_server->text().trimmed());
    url.setPort(m_port->text().toInt());
    const QString user = m_user->text().trimmed();
    return {.url = url.toString(),
        .user = SecretText(user.toUtf8()),
        .password = SecretText(m_password->text().toUtf8()),
        .keepsLogin = user.isEmpty() && m_hasLogin};
}

void MailAccountDialog::act()
{
    if (m_isTested)
        save();
    else
        sendTest();
}

void MailAccountDialog::sendTest()
{
    if (m_isBusy)
        return;
    m_grid->clearTroubles();
    if (const QString key = missing(); !key.isEmpty()) {
        m_grid->showTrouble(key, tr("This is empty."), true);
        return;
    }
    setBusy(true);
    m_notice->tell(Tone::Progress, u"working"_s, tr("Sending…"));
    const int attempt = ++m_attempt;
    const TestMail mail{.to = m_to->text().trimmed(),
        .subject = tr("Test of the mail account"),
        .text = tr("This mail was sent by Quittance to see whether mails arrive. They do.")};
    whenReady(m_desk.sendTest(account(), mail), this, [this, attempt](const Result<QString> &words) {
        if (attempt == m_attempt)
            onSent(words);
    });
}

void MailAccountDialog::onSent(const Result<QString> &words)
{
    setBusy(false);
    if (!words) {
        showTrouble(words.error());
        return;
    }
    m_isTested = true;
    m_notice->tell(Tone::Success, u"mail-accepted"_s,
        //: %1 is what the mail server said
        tr("Accepted by mail server: “%1”. Look whether it arrived.").arg(*words));
    showAct();
    m_act->setFocus(Qt::OtherFocusReason);
}

void MailAccountDialog::save()
{
    if (m_isBusy)
        return;
    if (const QString key = missing(); !key.isEmpty()) {
        m_grid->showTrouble(key, tr("This is empty."), true);
        return;
    }
    setBusy(true);
    whenReady(m_desk.keep(account()), this, [this](const Result<void> &kept) {
        setBusy(false);
        if (!kept) {
            showTrouble(kept.error());
            return;
        }
        emit saved();
        accept();
    });
}

void MailAccountDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showAct();
}

void MailAccountDialog::showAct()
{
    m_act->setText(m_isTested ? tr("Save") : tr("Send a test to yourself"));
    m_act->setToolTip(
        m_isTested ? tr("Keep it (Ctrl+Enter)") : tr("Sends a mail; nothing is kept yet (Ctrl+Enter)"));
    m_act->setEnabled(!m_isBusy);
    m_saveOnly->setEnabled(!m_isBusy);
    m_saveOnly->setVisible(!m_isTested);
}

void MailAccountDialog::showTrouble(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput && m_grid->has(error.field)) {
        m_notice->clear();
        m_grid->showTrouble(error.field, errorText(error), error.field != "from"_L1);
        return;
    }
    if (m_keys && m_keys->tell(error)) {
        m_notice->clear();
        return;
    }
    m_notice->tell(error.kind == ErrorKind::Uncertain ? Tone::Warning : Tone::Danger,
        error.kind == ErrorKind::Uncertain ? u"warning"_s : u"danger"_s, errorText(error));
}

void MailAccountDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { act(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
