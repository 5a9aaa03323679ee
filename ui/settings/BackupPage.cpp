#include "ui/settings/BackupPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/settings/RecoveryKeyPart.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/offWhileAsked.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

BackupPage::BackupPage(SettingsDesk &desk, QDate today, QTimeZone zone)
    : SettingsPage(desk, u"backup"_s, tr("Backup"),
        tr("The book is one file. A copy made here is whole, also while others work on; a file that is "
           "simply "
           "copied may not be."))
    , m_today(today)
    , m_zone(std::move(zone))
{
    addText(backupFolderKey, tr("Backup folder"),
        tr("A copy is made there once a day and at closing, and looked through. The last 14 are kept. Best "
           "on "
           "another disk; empty is never."));
    addWide(buildFolder());
    m_last = new PlainLabel(this);
    m_last->setObjectName(u"settings.backup.last"_s);
    m_last->setWordWrap(true);
    addWide(m_last);
    addWide(buildCopy());
    m_result = new PlainLabel(this);
    m_result->setObjectName(u"settings.backup.result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    addWide(m_result);
    addPart(tr("Recovery key"));
    addNote(tr("Payment links, mails and evidence are sealed in the book with its key, which is kept apart "
               "from it. On another computer the recovery key opens them. Invoices, payments and the journal "
               "open without it."));
    m_recovery = new RecoveryKeyPart(this->desk(), today, m_zone, this);
    addWide(m_recovery);
    connect(m_recovery, &RecoveryKeyPart::changed, this, [this] {
        whenReady(this->desk().all(), this, [this](const Result<QMap<QString, QString>> &settings) {
            if (settings)
                load(*settings);
        });
    });
}

void BackupPage::addPart(const QString &heading)
{
    auto *label = new PlainLabel(heading, this);
    label->setFont(fonts::strong(fonts::body()));
    label->setContentsMargins(0, 16, 0, 0);
    addWide(label);
}

QWidget *BackupPage::buildCopy()
{
    auto *acts = new QWidget(this);
    m_save = new QPushButton(icons::icon(u"export"_s), tr("Save a &copy…"), acts);
    m_save->setObjectName(u"settings.backup.save"_s);
    auto *restore = new QPushButton(tr("&Restore from a backup…"), acts);
    restore->setObjectName(u"settings.backup.restore"_s);
    restore->setToolTip(tr("A backup becomes a book of its own; this one stays as it is."));
    auto *line = new QHBoxLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_save);
    line->addWidget(restore);
    line->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &BackupPage::choose);
    connect(restore, &QPushButton::clicked, this, &BackupPage::restoreWanted);
    return acts;
}

QWidget *BackupPage::buildFolder()
{
    auto *acts = new QWidget(this);
    auto *choose = new QPushButton(icons::icon(u"folder"_s), tr("Choose &folder…"), acts);
    choose->setObjectName(u"settings.backup.choose"_s);
    m_now = new QPushButton(tr("Copy &now"), acts);
    m_now->setObjectName(u"settings.backup.now"_s);
    m_now->setEnabled(false);
    auto *line = new QHBoxLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(choose);
    line->addWidget(m_now);
    line->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUp);
    connect(this, &SettingsPage::kept, this, [this](const QString &key, const QString &value) {
        if (key == backupFolderKey && !value.isEmpty())
            backUp(); // Whether a copy can be made there is known at once, not tomorrow.
    });
    return acts;
}

void BackupPage::load(const QMap<QString, QString> &settings)
{
    SettingsPage::load(settings);
    const bool isOn = !settings.value(backupFolderKey).isEmpty();
    m_now->setEnabled(isOn);
    m_last->setVisible(isOn);
    const QString trouble = settings.value(backupTroubleKey);
    const QDateTime at = QDateTime::fromString(settings.value(backupAtKey), Qt::ISODateWithMs);
    QStringList words;
    if (!trouble.isEmpty())
        words += errorText(Error{.kind = ErrorKind::Storage, .rule = trouble});
    words += at.isValid()
        ? tr("Last good copy: %1, %2", "time, file")
              .arg(momentText(at, m_zone), isolated(QDir::toNativeSeparators(settings.value(backupFileKey))))
        : tr("No copy yet.");
    m_last->setInk(trouble.isEmpty() ? Ink::Text : Ink::Danger);
    m_last->setText(words.join(u' '));
    m_recovery->load(settings);
}

void BackupPage::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Backup folder"));
    chooser->setObjectName(u"settings.backup.folders"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString &path) { keep(backupFolderKey, path); });
    chooser->open();
}

void BackupPage::backUp()
{
    tell(*m_last, tr("Copying…"), false);
    whenReady(desk().backUp(), this, [this, on = offWhileAsked(*m_now)](const Result<void> &made) {
        on();
        if (!made)
            return tell(*m_last, errorText(made.error()), true);
        whenReady(desk().all(), this, [this](const Result<QMap<QString, QString>> &settings) {
            if (!settings)
                return tell(*m_last, errorText(settings.error()), true);
            load(*settings);
            tell(*m_last, m_last->text(), false);
        });
    });
}

void BackupPage::tell(PlainLabel &label, const QString &text, bool isTrouble)
{
    label.setInk(isTrouble ? Ink::Danger : Ink::Text);
    label.setText(text);
    label.show();
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BackupPage::choose()
{
    auto *chooser = new QFileDialog(this, tr("Save a copy of the book"));
    chooser->setObjectName(u"settings.backup.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // It is refused instead.
    chooser->setDefaultSuffix(u"sqlite"_s);
    chooser->selectFile(tr("Book of %1.sqlite").arg(m_today.toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &BackupPage::save);
    chooser->open();
}

void BackupPage::save(const QString &path)
{
    m_result->setInk(Ink::Secondary);
    m_result->setText(tr("Copying…"));
    m_result->show();
    whenReady(
        desk().saveCopy(path), this, [this, path, on = offWhileAsked(*m_save)](const Result<void> &saved) {
            on();
            tell(*m_result,
                saved ? tr("The copy is at %1.").arg(isolated(QDir::toNativeSeparators(path)))
                      : errorText(saved.error()),
                !saved);
        });
}

} // namespace quittance
