#include "ui/settings/FoldersPage.h"

#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/supportText.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

FoldersPage::FoldersPage(SettingsDesk &desk)
    : SettingsPage(desk, u"folders"_s, tr("Folders and support"),
        tr("Where this book and its log are on this computer."))
    , m_folder(desk.folder())
{
    addFolder(u"folder.book"_s, tr("Book"), m_folder);
    addFolder(u"folder.logs"_s, tr("Log"), m_folder + u"/logs"_s);
    auto *copy = new QPushButton(icons::icon(u"copy"_s), tr("&Copy for support"), this);
    copy->setObjectName(u"settings.folders.support"_s);
    copy->setToolTip(tr("Copies version, system and folders; nothing of what is in the book"));
    auto *act = new QWidget(this);
    auto *line = new QHBoxLayout(act);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(copy);
    line->addStretch(1);
    addWide(act);
    m_note = addNote({});
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(supportText());
        emit said(tr("Copied."));
    });
}

void FoldersPage::load(const QMap<QString, QString> &settings)
{
    SettingsPage::load(settings);
    m_note->setText(desk().secrets().place() == SecretsPlace::Keychain
            ? tr("Secrets and personal data are left out of the log. Keys are in the system keychain, not in "
                 "these folders.")
            : tr("Secrets and personal data are left out of the log. Keys are in the file secrets.sealed of "
                 "the book, sealed with your passphrase."));
}

void FoldersPage::addFolder(const QString &key, const QString &label, const QString &path)
{
    auto *row = new QWidget(this);
    auto *words = new PlainLabel(QDir::toNativeSeparators(path), row);
    words->setObjectName(u"settings."_s + key + u".path"_s);
    words->setFont(fonts::mono());
    words->setElided(true);
    auto *open = new QPushButton(icons::icon(u"window"_s), tr("Open folder"), row);
    open->setObjectName(u"settings."_s + key + u".open"_s);
    //: %1 is "Book" or "Log"
    open->setAccessibleName(tr("Open folder: %1").arg(label));
    connect(open, &QPushButton::clicked, this, [this, path] { emit folderWanted(path); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(words, 1);
    line->addWidget(open);
    addOwn(key, label, row);
}

QString FoldersPage::supportText() const
{
    return quittance::supportText() + u'\n' + QDir::toNativeSeparators(m_folder);
}

} // namespace quittance
