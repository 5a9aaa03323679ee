#include "ui/start/StartWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/StartDesk.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/start/ChoiceCard.h"
#include "ui/start/NewBookForm.h"
#include "ui/start/OpenPanel.h"
#include "ui/start/SamplePanel.h"
#include "ui/start/TroublePanel.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeLeave.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 340;
constexpr int side = 24;
constexpr int footHeight = 54;

} // namespace

StartWindow::StartWindow(StartDesk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_panels(new QStackedWidget(this))
    , m_sample(new SamplePanel(this))
    , m_form(new NewBookForm(today, this))
    , m_open(new OpenPanel(desk.knownBooks(), this))
    , m_troubles(new TroublePanel(this))
    , m_keychain(new PlainLabel(this))
    , m_keychainAgain(new QPushButton(tr("Try &again"), this))
    , m_passphrase(new QPushButton(tr("&Use a passphrase…"), this))
    , m_failure(new PlainLabel(this))
{
    setObjectName(u"start"_s);
    setWindowTitle(u"Quittance"_s);
    setMinimumSize(920, 620);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_sample, m_form, m_open, m_troubles})
        m_panels->addWidget(panel);
    m_sample->setHere(desk.hasSample());

    auto *right = new QWidget(this);
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    m_failure->setObjectName(u"start.failure"_s);
    m_failure->setInk(Ink::Danger);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(32, 28, 32, side);
    rightColumn->setSpacing(12);
    rightColumn->addWidget(m_panels, 1);
    rightColumn->addWidget(m_failure);
    rightColumn->addLayout(buildKeys(*right));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildChoices());
    middle->addWidget(hairline(this, true));
    middle->addWidget(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(hairline(this));
    QWidget *foot = buildFoot();
    column->addWidget(foot);
    orderTabs(*foot);
    connectPanels();
    show(Way::New);
    askKeychain();
}

ChoiceCard *StartWindow::addCard(
    const QString &name, const QString &icon, const QString &title, const QString &words, QWidget &parent)
{
    auto *card = new ChoiceCard(icon, title, words, &parent);
    card->setObjectName(u"start."_s + name);
    return card;
}

StartWindow::~StartWindow()
{
    takeLeave(*this);
}

//! Where keys and passwords go, and what can be done where that is nowhere.
QLayout *StartWindow::buildKeys(QWidget &right)
{
    m_keychain->setObjectName(u"start.keychain"_s);
    m_keychain->setFont(fonts::small());
    m_keychain->setInk(Ink::Secondary);
    m_keychain->setWordWrap(true);
    m_keychainAgain->setObjectName(u"start.keychain.again"_s);
    m_keychainAgain->hide();
    m_passphrase->setObjectName(u"start.keychain.passphrase"_s);
    m_passphrase->hide();
    auto *keys = new QHBoxLayout;
    auto *lock = new PlainLabel(&right);
    lock->setPixmap(icons::pixmap(u"lock"_s, tokensOf(palette()).secondary, 16, devicePixelRatioF()));
    keys->setSpacing(8);
    keys->addWidget(lock, 0, Qt::AlignTop);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_keychainAgain);
    ways->addWidget(m_passphrase);
    ways->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_keychain);
    words->addLayout(ways);
    keys->addLayout(words, 1);
    return keys;
}

QWidget *StartWindow::buildChoices()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(choicesWidth);
    auto *heading = new PlainLabel(tr("Choose a book"), box);
    heading->setFont(fonts::strong(fonts::sized(fonts::body(), 20)));
    auto *words = new PlainLabel(
        tr("A book holds one company: its invoices, payments and customers. It stays on this computer."),
        box);
    words->setInk(Ink::Secondary);
    words->setWordWrap(true);
    m_sampleCard = addCard(u"sample"_s, u"play"_s, tr("Try with a &sample book"),
        tr("Made-up company, no real money or mail. Removed in one step."), *box);
    m_newCard = addCard(u"new"_s, u"book"_s, tr("Start &my book"),
        tr("Three answers, then the work. All can be changed later."), *box);
    m_openCard = addCard(u"open"_s, u"folder"_s, tr("O&pen or restore"),
        tr("A book on this computer, or a backup of one."), *box);
    m_said = new PlainLabel(box);
    m_said->setObjectName(u"start.said"_s);
    m_said->setInk(Ink::Secondary);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(side, 28, side, side);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addSpacing(4);
    for (QWidget *card : {m_sampleCard, m_newCard, m_openCard})
        layout->addWidget(card);
    layout->addWidget(m_said);
    layout->addStretch(1);
    return box;
}

QWidget *StartWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *quit = new QPushButton(tr("&Quit"), foot);
    quit->setObjectName(u"start.quit"_s);
    quit->setToolTip(tr("Leave without effect (Esc)"));
    m_act = new QPushButton(foot);
    m_act->setObjectName(u"start.act"_s);
    setLook(*m_act, Look::Primary);
    setKeyHint(*m_act, tr("Enter"));
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    connect(m_act, &QPushButton::clicked, this, &StartWindow::goOn);
    m_language = buildLanguages(*foot);
    auto *language = new PlainLabel(tr("&Language"), foot);
    language->setInk(Ink::Secondary);
    language->setBuddy(m_language);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(language);
    layout->addWidget(m_language);
    layout->addStretch(1);
    layout->addWidget(quit);
    layout->addWidget(m_act);
    return foot;
}

//! Each in its own words: who cannot read the page still finds it.
QComboBox *StartWindow::buildLanguages(QWidget &foot)
{
    auto *languages = new QComboBox(&foot);
    languages->setObjectName(u"start.language"_s);
    languages->setAccessibleName(tr("Language"));
    languages->setMinimumWidth(150);
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        languages->addItem(Languages::ownName(code), code);
    languages->setCurrentIndex(languages->findData(spokenLanguage()));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        if (const QString code = languages->currentData().toString(); code != spokenLanguage())
            emit languageWanted(code);
    });
    return languages;
}

//! As one reads: the ways, what belongs to the chosen one, and how to go on.
void StartWindow::orderTabs(QWidget &foot)
{
    QList<QWidget *> order{m_sampleCard, m_newCard, m_openCard};
    for (const QWidget *panel : std::initializer_list<QWidget *>{m_sample, m_form, m_open, m_troubles}) {
        const QList<QWidget *> inside = panel->findChildren<QWidget *>();
        for (QWidget *each : inside)
            if ((each->focusPolicy() & Qt::TabFocus) != 0)
                order.append(each);
    }
    order.append(m_keychainAgain);
    order.append(m_passphrase);
    order.append(m_language);
    for (QPushButton *button : foot.findChildren<QPushButton *>())
        order.append(button);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void StartWindow::connectPanels()
{
    connect(m_sampleCard, &ChoiceCard::clicked, this, [this] { show(Way::Sample); });
    connect(m_newCard, &ChoiceCard::clicked, this, [this] { show(Way::New); });
    connect(m_openCard, &ChoiceCard::clicked, this, [this] { show(Way::Open); });
    // Arrow keys choose without a click.
    connect(m_sampleCard, &ChoiceCard::toggled, this, [this](bool on) { on ? show(Way::Sample) : void(); });
    connect(m_newCard, &ChoiceCard::toggled, this, [this](bool on) { on ? show(Way::New) : void(); });
    connect(m_openCard, &ChoiceCard::toggled, this, [this](bool on) { on ? show(Way::Open) : void(); });
    connect(m_sample, &SamplePanel::stopWanted, &m_desk, &StartDesk::stopSample);
    connect(&m_desk, &StartDesk::sampleProgressed, m_sample, &SamplePanel::setProgress);
    connect(m_open, &OpenPanel::chosen, this, &StartWindow::find);
    connect(m_troubles, &TroublePanel::restoreWanted, this, &StartWindow::restore);
    connect(m_troubles, &TroublePanel::rescueWanted, this, &StartWindow::rescue);
    connect(m_keychainAgain, &QPushButton::clicked, this, &StartWindow::askKeychain);
    connect(m_passphrase, &QPushButton::clicked, this, &StartWindow::choosePassphrase);
}

void StartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_way == Way::New && !focusWidget()) // One that took over has the keys where they were.
        m_form->focusFirst();
}

void StartWindow::show(Way way)
{
    m_way = way;
    m_failure->hide();
    m_open->tell({});
    m_panels->setCurrentIndex(static_cast<int>(way));
    ChoiceCard *const cards[] = {m_sampleCard, m_newCard, m_openCard};
    for (ChoiceCard *card : cards) // Of exclusive ones the chosen one cannot be let go.
        card->setAutoExclusive(way != Way::Trouble);
    if (way != Way::Trouble)
        cards[static_cast<size_t>(way)]->setChecked(true);
    else
        for (ChoiceCard *card : cards)
            card->setChecked(false);
    switch (way) {
    case Way::Sample:
        m_act->setText(tr("Open the sample book"));
        break;
    case Way::New:
        m_act->setText(tr("Start my book"));
        break;
    case Way::Open:
        m_act->setText(m_open->current().isEmpty() ? tr("Choose a file…") : tr("Open this book"));
        break;
    case Way::Trouble:
        m_act->setText(tr("Try again"));
        break;
    }
}

void StartWindow::goOn()
{
    if (m_isBusy)
        return;
    m_failure->hide();
    switch (m_way) {
    case Way::Sample:
        return makeSample();
    case Way::New:
        return startBook();
    case Way::Open:
        return m_open->current().isEmpty() ? m_open->chooseFile() : find(m_open->current());
    case Way::Trouble:
        emit chosen(m_trouble.folder);
    }
}

void StartWindow::makeSample()
{
    setBusy(true);
    m_makesSample = !m_desk.hasSample();
    if (m_makesSample)
        m_sample->begin();
    whenReady(m_desk.sample(), this, [this](const Result<QString> &folder) {
        m_makesSample = false;
        m_sample->end();
        m_sample->setHere(m_desk.hasSample());
        setBusy(false);
        if (folder)
            emit chosen(*folder);
        else if (folder.error().kind != ErrorKind::Cancelled) {
            m_failure->setText(errorText(folder.error()));
            m_failure->show();
        }
    });
}

void StartWindow::startBook()
{
    setBusy(true);
    whenReady(m_desk.startBook(m_form->answers()), this, [this](const Result<QString> &folder) {
        setBusy(false);
        if (folder)
            emit chosen(*folder);
        else if (!m_form->showTrouble(folder.error())) {
            m_failure->setText(errorText(folder.error()));
            m_failure->show();
        }
    });
}

void StartWindow::find(const QString &path)
{
    m_open->tell({});
    setBusy(true);
    whenReady(m_desk.findBook(path), this, [this](const Result<QString> &folder) {
        setBusy(false);
        if (folder)
            emit chosen(*folder);
        else
            m_open->tell(errorText(folder.error()));
    });
}

void StartWindow::restore(const QString &backup)
{
    setBusy(true);
    whenReady(m_desk.restore(m_trouble.folder, backup), this, [this](const Result<void> &done) {
        setBusy(false);
        if (done)
            emit chosen(m_trouble.folder);
        else
            m_troubles->tellRefusal(done.error());
    });
}

void StartWindow::rescue(const QString &target)
{
    setBusy(true);
    whenReady(m_desk.rescue(m_trouble.folder, target), this, [this](const Result<BookRescue> &done) {
        setBusy(false);
        if (done)
            m_troubles->tellRescue(*done);
        else
            m_troubles->tellRefusal(done.error());
    });
}

void StartWindow::tellTrouble(const BookTrouble &trouble)
{
    m_trouble = trouble;
    m_troubles->tell(trouble);
    show(Way::Trouble);
    m_act->setFocus();
    // One that somebody works with is well; looking through it would only slow both down.
    if (trouble.error.kind == ErrorKind::Busy)
        return;
    whenReady(m_desk.health(trouble.folder), this, [this](const Result<BookHealth> &health) {
        if (health)
            m_troubles->tellHealth(*health);
    });
}

void StartWindow::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void StartWindow::takeOver(const StartWindow &before)
{
    restoreGeometry(before.saveGeometry());
    m_form->takeOver(*before.m_form);
    if (before.m_way == Way::Trouble)
        tellTrouble(before.m_trouble);
    else
        show(before.m_way);
    m_language->setFocus(Qt::OtherFocusReason);
}

void StartWindow::setOpening(bool isOpening)
{
    setBusy(isOpening);
}

void StartWindow::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    if (isBusy)
        m_hadKeys = focusWidget();
    m_act->setEnabled(!isBusy);
    for (QWidget *card : {m_sampleCard, m_newCard, m_openCard})
        card->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
    m_open->setEnabled(!isBusy);
    m_language->setEnabled(!isBusy);
    if (!isBusy && m_hadKeys)
        m_hadKeys->setFocus(Qt::OtherFocusReason);
}

void StartWindow::askKeychain()
{
    m_keychainAgain->setEnabled(false);
    m_keychain->setText(tr("Keys and passwords go to the system keychain."));
    if (m_desk.hasPassphrase())
        return tellPassphrase();
    whenReady(m_desk.keychain(), this, [this](const Result<void> &usable) {
        if (m_desk.hasPassphrase())
            return; // Chosen meanwhile.
        m_keychainAgain->setEnabled(true);
        m_keychainAgain->setVisible(!usable);
        m_passphrase->setVisible(!usable);
        m_keychain->setInk(usable ? Ink::Secondary : Ink::Warning);
        m_keychain->setText(usable
                ? tr("Keys and passwords go to the system keychain. It may ask for its password first.")
                : tr("The system keychain is locked or not there. Unlock it and try again, use a passphrase "
                     "instead, or go on without: you can read the book and write invoices; payment links, "
                     "mail "
                     "and sync wait for it."));
    });
}

void StartWindow::choosePassphrase()
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Kind::First,
        [&desk = m_desk](const SecretText &, const SecretText &next) {
            desk.choosePassphrase(next);
            return QtFuture::makeReadyFuture(Result<void>());
        },
        this);
    connect(dialog, &ActDialog::succeeded, this, &StartWindow::tellPassphrase);
    dialog->open();
}

void StartWindow::tellPassphrase()
{
    m_keychainAgain->hide();
    m_passphrase->hide();
    m_keychain->setInk(Ink::Secondary);
    m_keychain->setText(
        tr("Keys and passwords of the book that is opened now are sealed with your passphrase, in a "
           "file beside it."));
    m_act->setFocus(Qt::OtherFocusReason);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_makesSample)
            m_desk.stopSample();
        else
            close();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button != m_act)
        button->click();
    else
        goOn();
}

} // namespace quittance
