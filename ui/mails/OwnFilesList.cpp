#include "ui/mails/OwnFilesList.h"

#include "core/base/whenReady.h"
#include "ui/imports/readFile.h"
#include "ui/style/Icons.h"
#include "ui/text/MoneyText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int heightAtMost = 64; // Two and a half: that there are more is seen.

} // namespace

OwnFilesList::OwnFilesList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(icons::icon(u"plus"_s), tr("Attach &file…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_list(new QListWidget(this))
{
    m_add->setObjectName(name + u".attachFile"_s);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("A file can be dropped here, too. Together they have 7 MiB at most."));
    m_remove->setObjectName(name + u".removeFile"_s);
    m_remove->setAccessibleName(tr("Remove the chosen file from the mail"));
    m_remove->setAutoDefault(false);
    m_list->setObjectName(name + u".files"_s);
    m_list->setAccessibleName(tr("Your own files"));
    m_list->setTextElideMode(Qt::ElideMiddle); // So that the ending is seen.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    connect(m_add, &QPushButton::clicked, this, &OwnFilesList::choose);
    connect(m_remove, &QPushButton::clicked, this, &OwnFilesList::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnFilesList::showButtons);
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &OwnFilesList::removeCurrent);
    showButtons();
}

void OwnFilesList::choose()
{
    auto *chooser = new QFileDialog(this, tr("Attach files"));
    chooser->setObjectName(u"mail.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &OwnFilesList::add);
    chooser->open();
}

void OwnFilesList::add(const QStringList &paths)
{
    if (m_isReadOnly)
        return;
    m_reading += static_cast<int>(paths.size());
    for (const QString &path : paths)
        whenReady(
            readFile(path), this, [this, name = QFileInfo(path).fileName()](const Result<QByteArray> &bytes) {
                --m_reading;
                if (bytes)
                    take({.name = cleanFileName(name), .content = *bytes});
                else
                    emit failed(bytes.error());
                emit readingChanged();
            });
    emit readingChanged();
}

void OwnFilesList::take(const OwnMailFile &file)
{
    m_files.append(file);
    // A name is letters, never markup: an item of a list is plain text.
    auto *item
        = new QListWidgetItem(tr("%1 · %2", "name of a file, its size")
                                  .arg(file.name, textLocale().formattedDataSize(file.content.size(), 0)),
            m_list);
    item->setSizeHint(QSize(0, rowHeight));
    m_list->setCurrentRow(m_list->count() - 1);
    showButtons();
    emit changed();
}

void OwnFilesList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_isReadOnly)
        return;
    m_files.removeAt(row);
    delete m_list->takeItem(row);
    if (m_files.isEmpty())
        m_add->setFocus(); // What had the keys is gone.
    showButtons();
    emit changed();
}

void OwnFilesList::showButtons()
{
    const int rows = m_list->count() * qMax(0, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(qMin(rows + 2 * m_list->frameWidth(), heightAtMost));
    m_list->setVisible(!m_files.isEmpty());
    m_remove->setVisible(!m_files.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0 && !m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly);
}

void OwnFilesList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showButtons();
}

} // namespace quittance
