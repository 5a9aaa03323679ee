#include "ui/start/OpenPanel.h"

#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/followSelection.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;

} // namespace

OpenPanel::OpenPanel(const QStringList &knownBooks, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_trouble(new PlainLabel(this))
{
    auto *heading = new PlainLabel(tr("Open or restore"), this);
    heading->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    auto *words = new PlainLabel(tr("Choose the folder of a book or its file, book.sqlite. A backup file "
                                    "becomes a book of its own; the one it was made from is not touched."),
        this);
    words->setWordWrap(true);
    auto *name = new PlainLabel(tr("&Books on this computer"), this);
    name->setInk(Ink::Secondary);
    name->setBuddy(m_list);
    m_list->setObjectName(u"start.known"_s);
    m_list->setAccessibleName(tr("Books on this computer"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const QString &folder : knownBooks) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(folder), m_list);
        item->setData(Qt::UserRole, folder);
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_list->setCurrentRow(0);
    name->setVisible(!knownBooks.isEmpty());
    m_list->setVisible(!knownBooks.isEmpty());
    auto *file = new QPushButton(tr("Choose a &file…"), this);
    file->setObjectName(u"start.chooseFile"_s);
    auto *folder = new QPushButton(tr("Choose a f&older…"), this);
    folder->setObjectName(u"start.chooseFolder"_s);
    m_trouble->setObjectName(u"start.open.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    connect(file, &QPushButton::clicked, this, &OpenPanel::chooseFile);
    connect(folder, &QPushButton::clicked, this, &OpenPanel::chooseFolder);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit chosen(current()); });
    followSelection(*m_list);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(name);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_trouble);
    if (knownBooks.isEmpty())
        layout->addStretch(1);
}

QString OpenPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void OpenPanel::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a book or a backup"));
    chooser->setObjectName(u"start.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Books and backups (*.sqlite)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &OpenPanel::chosen);
    chooser->open();
}

void OpenPanel::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Open the folder of a book"));
    chooser->setObjectName(u"start.folder"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &OpenPanel::chosen);
    chooser->open();
}

void OpenPanel::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
