#include "ui/settings/SettingsWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/AppearancePage.h"
#include "ui/settings/BackupPage.h"
#include "ui/settings/ConnectionsPage.h"
#include "ui/settings/DocumentsPage.h"
#include "ui/settings/FoldersPage.h"
#include "ui/settings/MailPage.h"
#include "ui/settings/NumberingPage.h"
#include "ui/settings/SafetyPage.h"
#include "ui/settings/settingsPages.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionDelegate.h"
#include "ui/widgets/followSelection.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/listSide.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 208;
constexpr int itemHeight = 34;
constexpr int footHeight = 28;

} // namespace

SettingsWindow::SettingsWindow(SettingsDesk &settings, QDate today, const QTimeZone &zone)
    : m_desk(settings)
    , m_list(new QListWidget(this))
    , m_reading(new Notice(u"settings.reading"_s, false, this))
    , m_stack(new QStackedWidget(this))
    , m_foot(new QWidget(this))
    , m_word(new PlainLabel(m_foot))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setMinimumSize(720, 480);
    resize(920, 720); // All connections have room, without a bar to scroll them.
    m_list->setObjectName(u"settings.pages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    SectionDelegate::drawIn(*m_list);
    m_word->setObjectName(u"settings.word"_s);
    m_word->setInk(Ink::Secondary);
    m_word->setFixedHeight(footHeight);
    m_word->setContentsMargins(12, 0, 12, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(listSide(m_list, this));
    middle->addWidget(hairline(this, true));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_reading);
    right->addWidget(m_stack, 1);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(hairline(m_foot));
    foot->addWidget(m_word);
    m_foot->hide(); // Until there is something to say.
    layout->addWidget(m_foot);
    addPages(today, zone);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        m_foot->hide();
        showReason();
    });
    followSelection(*m_list);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    reload();
}

void SettingsWindow::addPages(QDate today, const QTimeZone &zone)
{
    auto *connections = new ConnectionsPage(m_desk, zone);
    auto *mail = new MailPage(m_desk);
    auto *folders = new FoldersPage(m_desk);
    m_appearance = new AppearancePage(m_desk);
    add(makeCompanyPage(m_desk), u"company"_s);
    add(new DocumentsPage(m_desk), u"document"_s);
    add(new NumberingPage(m_desk, today), u"invoices"_s);
    add(makeTaxesPage(m_desk), u"reports"_s);
    add(makeRemindersPage(m_desk), u"clock"_s);
    add(connections, u"link"_s);
    add(mail, u"mail"_s);
    add(makeLanguagePage(m_desk), u"note"_s);
    add(m_appearance, u"eye"_s);
    auto *safety = new SafetyPage(m_desk, today);
    add(safety, u"lock"_s);
    auto *backup = new BackupPage(m_desk, today, zone);
    add(backup, u"export"_s);
    add(folders, u"info"_s);
    connect(connections, &ConnectionsPage::connectWanted, this, &SettingsWindow::connectWanted);
    connect(connections, &ConnectionsPage::connectionsChanged, this, [this] {
        reload();
        emit connectionsChanged();
    });
    connect(safety, &SafetyPage::secretsChanged, this, [this] {
        reload();
        emit connectionsChanged();
    });
    connect(mail, &MailPage::accountWanted, this, &SettingsWindow::mailAccountWanted);
    connect(folders, &FoldersPage::folderWanted, this, &SettingsWindow::folderWanted);
    connect(backup, &BackupPage::restoreWanted, this, &SettingsWindow::restoreWanted);
    connect(m_appearance, &AppearancePage::appearanceChosen, this, &SettingsWindow::appearanceChosen);
    connect(m_appearance, &AppearancePage::compactChosen, this, &SettingsWindow::compactChosen);
}

void SettingsWindow::add(SettingsPage *page, const QString &icon)
{
    auto *item = new QListWidgetItem(page->title(), m_list);
    item->setData(SectionDelegate::iconRole, icon);
    item->setSizeHint(QSize(listWidth, itemHeight));
    auto *room = new QScrollArea(m_stack);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(page);
    m_stack->addWidget(room);
    m_pages.append(page);
    connect(page, &SettingsPage::said, this, &SettingsWindow::say);
    connect(page, &SettingsPage::kept, this, [this, page](const QString &key, const QString &value) {
        if (page->keepsNothing())
            m_chosen.insert(key, value);
        if (key == "company.currency"_L1)
            reload(); // Amounts of other pages are written in it.
        emit kept(key, value);
    });
}

void SettingsWindow::reload()
{
    whenReady(m_desk.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings) {
            say(errorText(settings.error()));
            return;
        }
        QMap<QString, QString> shown = *settings;
        shown.insert(m_chosen);
        for (SettingsPage *page : std::as_const(m_pages))
            page->load(shown);
    });
}

void SettingsWindow::setForReading(const QString &reason, const QMap<QString, QString> &chosen)
{
    m_reason = reason;
    m_chosen = chosen;
    for (SettingsPage *page : std::as_const(m_pages))
        if (page == m_appearance || page->key() == "language"_L1)
            page->keepNothing();
        else
            page->setEnabled(false);
    showPage(u"language"_s);
}

void SettingsWindow::showReason()
{
    if (m_reason.isEmpty())
        return;
    const SettingsPage *page = m_pages.at(m_stack->currentIndex());
    if (page == m_appearance) // It is kept on this computer.
        m_reading->clear();
    else if (page->keepsNothing())
        m_reading->tell(Tone::Info, u"info"_s,
            tr("What you choose here counts until this book is closed: it can only be read."));
    else
        m_reading->tell(Tone::Warning, u"lock"_s, m_reason);
}

void SettingsWindow::showPage(const QString &key)
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages.at(i)->key() == key)
            m_list->setCurrentRow(i);
}

QString SettingsWindow::page() const
{
    return m_pages.at(m_stack->currentIndex())->key();
}

void SettingsWindow::showAppearance(Appearance appearance, bool isCompact)
{
    m_appearance->showChosen(appearance, isCompact);
}

QStringList SettingsWindow::pageKeys() const
{
    QStringList keys;
    for (const SettingsPage *page : m_pages)
        keys.append(page->key());
    return keys;
}

void SettingsWindow::say(const QString &text)
{
    m_word->setText(text);
    m_foot->show();
    QAccessibleEvent alert(m_word, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (QWidget *field = focusWidget())
            field->blockSignals(true); // What is being typed is not kept: Esc leaves without effect.
        close();
    } else if (event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    // What is being typed is left by closing, and kept.
    if (QWidget *field = focusWidget())
        field->clearFocus();
    QWidget::closeEvent(event);
}

} // namespace quittance
