#include "ui/imports/ImportActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/isStatement.h"
#include "ui/imports/readFile.h"
#include "ui/text/ImportText.h"
#include "ui/widgets/Toast.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

ImportActions::ImportActions(Desk &desk, Toast &toast, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
{
}

void ImportActions::choose()
{
    if (m_chooser)
        return;
    auto *chooser = new QFileDialog(m_dialog ? m_dialog.data() : &m_window, tr("Import"));
    chooser->setObjectName(u"import.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("Tables and e-invoices (*.csv *.tsv *.txt *.xml)"), tr("All files (*)")});
    chooser->setLabelText(QFileDialog::Accept, tr("Look at it"));
    m_chooser = chooser;
    connect(chooser, &QFileDialog::filesSelected, this, &ImportActions::take);
    chooser->open();
}

void ImportActions::take(const QStringList &paths)
{
    emit began();
    m_waiting = paths;
    if (m_dialog)
        m_dialog->close(); // Its end takes the next one.
    else
        takeNext();
}

void ImportActions::takeNext()
{
    if (m_isReading)
        return;
    if (m_waiting.isEmpty()) {
        if (const QStringList found = std::exchange(m_statements, {}); !found.isEmpty())
            emit statementsFound(found);
        return;
    }
    m_isReading = true;
    const QString path = m_waiting.takeFirst();
    whenReady(readFile(path), this, [this, path](const Result<QByteArray> &bytes) {
        if (!bytes) {
            giveUp(bytes.error(), path);
        } else if (isStatement(path, *bytes)) {
            m_isReading = false;
            m_statements.append(path);
            takeNext();
        } else {
            preview({.path = path, .bytes = *bytes});
        }
    });
}

void ImportActions::preview(const ImportFile &file)
{
    whenReady(m_desk.previewImport({.bytes = file.bytes, .fileName = file.name()}, std::nullopt), this,
        [this, file](const Result<ImportPreview> &preview) {
            if (!preview)
                giveUp(preview.error(), file.path);
            else if (!preview->isTable && preview->outcome.problems.isEmpty())
                importAtOnce(file); // Nothing is to be chosen, and a draft is deleted as quickly.
            else
                open(file, *preview);
        });
}

void ImportActions::open(const ImportFile &file, const ImportPreview &preview)
{
    m_isReading = false;
    auto *dialog = new ImportDialog(m_desk, file, preview, &m_window);
    m_dialog = dialog;
    if (m_offersStatements && isTable(file.path))
        dialog->offerStatement();
    connect(dialog, &ImportDialog::statementWanted, this, [this, dialog, path = file.path] {
        m_statements.append(path);
        dialog->close(); // Its end takes the next one.
    });
    connect(dialog, &ImportDialog::imported, this, &ImportActions::tell);
    connect(dialog, &ImportDialog::otherFileWanted, this, &ImportActions::choose);
    connect(dialog, &ImportDialog::filesDropped, this, &ImportActions::take);
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        takeNext();
    });
    dialog->open();
}

void ImportActions::importAtOnce(const ImportFile &file)
{
    whenReady(m_desk.import(CsvKind::Invoices, {.bytes = file.bytes, .fileName = file.name()}), this,
        [this, path = file.path](const Result<ImportReport> &report) {
            m_isReading = false;
            if (!report) {
                giveUp(report.error(), path);
                return;
            }
            tell(*report);
            takeNext();
        });
}

void ImportActions::tell(const ImportReport &report)
{
    m_toast.say(importReportText(report));
}

void ImportActions::giveUp(const Error &error, const QString &path)
{
    m_isReading = false;
    Error named = error;
    if (named.value.isEmpty()) // One of several, and nothing else says which.
        named.value = QFileInfo(path).fileName();
    emit failed(named);
    takeNext();
}

} // namespace quittance
