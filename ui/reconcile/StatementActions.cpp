#include "ui/reconcile/StatementActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/imports/isStatement.h"
#include "ui/imports/readFile.h"
#include "ui/reconcile/StatementDialog.h"

#include <QFileDialog>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 64 * 1024; // To look at; the service reads the file.

} // namespace

StatementActions::StatementActions(BankDesk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

void StatementActions::choose()
{
    if (m_chooser)
        return;
    auto *chooser = new QFileDialog(m_dialog ? m_dialog.data() : &m_window, tr("Import bank statement"));
    chooser->setObjectName(u"statement.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)"),
            tr("All files (*)")});
    chooser->setLabelText(QFileDialog::Accept, tr("Look at it"));
    m_chooser = chooser;
    connect(chooser, &QFileDialog::filesSelected, this,
        m_dialog ? &StatementActions::takeInstead : &StatementActions::take);
    chooser->open();
}

void StatementActions::take(const QStringList &paths)
{
    m_waiting.append(paths);
    if (!m_dialog)
        takeNext();
}

//! What is chosen in a file's window stands for that file, and comes before those that wait behind it.
void StatementActions::takeInstead(const QStringList &paths)
{
    m_waiting = paths + m_waiting;
    if (m_dialog)
        m_dialog->close(); // Its end takes the next one.
    else
        takeNext();
}

void StatementActions::takeNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    if (isTable(path))
        openCsv(path);
    else
        open(path, std::nullopt, {});
}

void StatementActions::openCsv(const QString &path)
{
    whenReady(m_desk.guessProfile(path), this, [this, path](const Result<BankCsvProfile> &guessed) {
        // What cannot be guessed is told by a person.
        const BankCsvProfile profile = guessed.value_or(BankCsvProfile());
        whenReady(readHead(path, headBytes), this, [this, path, profile](const Result<QByteArray> &bytes) {
            if (bytes) {
                open(path, profile, *bytes);
                return;
            }
            emit failed(bytes.error());
            takeNext();
        });
    });
}

void StatementActions::open(
    const QString &path, const std::optional<BankCsvProfile> &profile, const QByteArray &head)
{
    auto *dialog = new StatementDialog(m_desk, path, profile, head, &m_window);
    m_dialog = dialog;
    connect(dialog, &StatementDialog::imported, this, &StatementActions::imported);
    connect(dialog, &StatementDialog::otherFileWanted, this, &StatementActions::choose);
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        takeNext();
    });
    dialog->open();
}

} // namespace quittance
