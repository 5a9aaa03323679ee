#include "ui/start/TroublePanel.h"

#include "ui/start/BookTrouble.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/isolated.h"
#include "ui/text/rescuedText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

TroublePanel::TroublePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(tr("This book did not open"), this))
    , m_folder(new PlainLabel(this))
    , m_words(new PlainLabel(this))
    , m_checked(new PlainLabel(tr("What was looked at"), this))
    , m_checks(new QVBoxLayout)
    , m_backup(new PlainLabel(this))
    , m_restore(new QPushButton(tr("&Restore this backup"), this))
    , m_rescue(new QPushButton(tr("&Export what is readable…"), this))
    , m_refusal(new PlainLabel(this))
{
    m_title->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_folder->setObjectName(u"start.trouble.folder"_s);
    m_folder->setFont(fonts::mono());
    m_folder->setInk(Ink::Secondary);
    m_folder->setElided(true);
    m_words->setObjectName(u"start.trouble.words"_s);
    m_words->setWordWrap(true);
    m_checked->setFont(fonts::strong(fonts::body()));
    m_backup->setObjectName(u"start.trouble.backup"_s);
    m_backup->setWordWrap(true);
    m_restore->setObjectName(u"start.restore"_s);
    m_rescue->setObjectName(u"start.rescue"_s);
    m_rescue->setToolTip(
        tr("Write journal, customers and invoices as files. The book itself stays as it is."));
    m_refusal->setObjectName(u"start.trouble.refusal"_s);
    m_refusal->setInk(Ink::Danger);
    m_refusal->setWordWrap(true);
    m_checks->setSpacing(0);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        setActsEnabled(false);
        m_refusal->hide();
        emit restoreWanted(m_backupFile);
    });
    connect(m_rescue, &QPushButton::clicked, this, &TroublePanel::chooseTarget);

    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addWidget(m_rescue);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_folder);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    layout->addWidget(m_checked);
    layout->addLayout(m_checks);
    layout->addWidget(m_backup);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
}

void TroublePanel::tell(const BookTrouble &trouble)
{
    m_folder->setText(QDir::toNativeSeparators(trouble.folder));
    m_words->setText(errorText(trouble.error));
    m_checked->setText(tr("What was looked at"));
    clearChecks();
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_checked, m_backup, m_restore, m_rescue, m_refusal})
        each->hide();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroublePanel::tellHealth(const BookHealth &health)
{
    clearChecks();
    m_checked->show();
    addCheck(health.isThere, health.isThere ? tr("The file is there.") : tr("There is no file book.sqlite."));
    if (health.isThere)
        addCheck(
            health.isReadable, health.isReadable ? tr("It can be read.") : tr("It cannot be read by you."));
    if (health.isReadable)
        addCheck(health.isBook,
            health.isBook ? tr("It is a Quittance book.")
                          : tr("Its first page is not that of a Quittance book."));
    if (health.isBook && health.isNewer)
        addCheck(false, tr("It was written by a newer Quittance."));
    if (health.isBook)
        addCheck(health.isWhole,
            health.isWhole ? tr("Every page of the file is as it should be.")
                           : tr("Some pages of the file are damaged."));
    const bool isBroken = health.isReadable && !health.isWhole && !health.isNewer;
    m_backupFile = isBroken || !health.isThere ? health.backup : QString();
    m_backup->setVisible(isBroken || !health.isThere);
    m_backup->setText(m_backupFile.isEmpty()
            ? tr(
                "There is no backup in the folder of this book. Choose one that is kept elsewhere under Open "
                "or restore.")
            //: %1 is a day and a time
            : tr("The last good backup is of %1. What was written after it is not in it. The damaged file is "
                 "kept beside the backups.")
                  .arg(momentText(health.backupAt, QTimeZone::systemTimeZone())));
    m_restore->setVisible(!m_backupFile.isEmpty());
    m_rescue->setVisible(health.isBook && !health.isNewer);
    setActsEnabled(true);
}

void TroublePanel::setActsEnabled(bool isEnabled)
{
    m_restore->setEnabled(isEnabled);
    m_rescue->setEnabled(isEnabled);
}

void TroublePanel::chooseTarget()
{
    auto *chooser = new QFileDialog(this, tr("Folder for what is readable"));
    chooser->setObjectName(u"start.rescue.folders"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &target) {
        setActsEnabled(false);
        m_refusal->hide();
        m_checked->setText(tr("Reading the book…"));
        clearChecks();
        emit rescueWanted(target);
    });
    chooser->open();
}

void TroublePanel::tellRescue(const BookRescue &rescue)
{
    setActsEnabled(true);
    m_checked->setText(tr("What was written to %1").arg(isolated(QDir::toNativeSeparators(rescue.folder))));
    clearChecks();
    for (const BookRescue::Part &part : rescue.parts)
        addCheck(part.isWhole(), rescuedText(part));
    if (rescue.broken > 0)
        addCheck(
            false, tr("%n entries do not follow the one before them.", "", static_cast<int>(rescue.broken)));
    if (rescue.lostBytes > 0)
        addCheck(false, tr("The disk did not give all of the file."));
    QAccessibleEvent alert(m_checked, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroublePanel::tellRefusal(const Error &error)
{
    setActsEnabled(true);
    m_checked->setText(tr("What was looked at"));
    m_refusal->setText(errorText(error));
    m_refusal->show();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroublePanel::addCheck(bool isMet, const QString &text)
{
    m_checks->addWidget(
        new CheckLine(isMet ? CheckLine::Verdict::Good : CheckLine::Verdict::Bad, text, {}, this));
}

void TroublePanel::clearChecks()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace quittance
