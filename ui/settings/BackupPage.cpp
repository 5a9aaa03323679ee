#include "ui/settings/BackupPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/Icons.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

BackupPage::BackupPage(SettingsDesk &desk, QDate today)
    : SettingsPage(desk, u"backup"_s, tr("Backup"),
        tr("The book is one file. A copy made here is whole, also while others work on; a file that is "
           "simply "
           "copied may not be."))
    , m_today(today)
{
    auto *act = new QWidget(this);
    m_save = new QPushButton(icons::icon(u"export"_s), tr("Save a &copy…"), act);
    m_save->setObjectName(u"settings.backup.save"_s);
    auto *line = new QHBoxLayout(act);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_save);
    line->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &BackupPage::choose);
    addWide(act);
    m_result = new PlainLabel(this);
    m_result->setObjectName(u"settings.backup.result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    addWide(m_result);
    addNote(
        tr("Payment links, mails and evidence are sealed in it with the key of this book, which lies in the "
           "keychain of this computer as “vault/key”. On another computer that key is needed, too: keep the "
           "keychain in your backup. Invoices, payments and the journal open without it."));
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
    m_save->setEnabled(false);
    m_result->setInk(Ink::Secondary);
    m_result->setText(tr("Copying…"));
    m_result->show();
    whenReady(desk().saveCopy(path), this, [this, path](const Result<void> &saved) {
        m_save->setEnabled(true);
        m_result->setInk(saved ? Ink::Text : Ink::Danger);
        m_result->setText(
            saved ? tr("The copy is at %1.").arg(QDir::toNativeSeparators(path)) : errorText(saved.error()));
        QAccessibleEvent alert(m_result, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

} // namespace quittance
