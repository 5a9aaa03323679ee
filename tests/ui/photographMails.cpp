#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/mails/OwnFilesList.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/goToRow.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

//! Opens a dialog about one row and takes its picture.
void shootOne(MainWindow &window, int row, QAction *action, const QString &path)
{
    goToRow(*window.invoices()->table(), row);
    QTest::qWait(100);
    action->trigger();
    QTest::qWait(100);
    shoot(window, path);
    closeDialogs(window);
}

//! A payment link's mail with a file of the user's, which ends after some days.
void shootFiles(SampleDesk &desk, MainWindow &window, const QString &path)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"General terms 2026.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(184'000, 'x')) < 0)
        return;
    file.close();
    desk.mailDesk.linkDays = 14;
    goToRow(*window.invoices()->table(), 7);
    QTest::qWait(100);
    window.commands()->sendLink->trigger();
    QTest::qWait(100);
    if (auto *files = window.findChild<OwnFilesList *>())
        files->add({file.fileName()});
    QTest::qWait(500); // It is read, and the preview follows.
    shoot(window, path);
    closeDialogs(window);
    desk.mailDesk.linkDays = 0;
}

void shootBatch(SampleDesk &desk, MainWindow &window, const QString &name)
{
    QList<InvoiceId> wanted;
    for (int row = 0; row < 6; ++row)
        wanted.append(desk.invoices.at(row).id);
    desk.mailDesk.disputed = {wanted.at(2)};
    desk.mailDesk.manyFrom = 5;
    auto *table = window.invoices()->table();
    table->clearSelection();
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(5, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::qWait(100);
    window.commands()->sendReminder->trigger();
    QTest::qWait(100);
    shoot(window, name + u"mails-batch.png"_s);
    auto *send = window.findChild<QPushButton *>(u"bulkMail.send"_s);
    if (!send)
        return;
    desk.mailDesk.manyFrom = 0;
    closeDialogs(window);
    QTest::qWait(50);
    window.commands()->sendReminder->trigger();
    QTest::qWait(100);
    if (auto *again = window.findChild<QPushButton *>(u"bulkMail.send"_s))
        again->click();
    for (const MailOrder &order : std::as_const(desk.mailDesk.sent)) {
        const bool isFirst = desk.effects.isEmpty();
        desk.effects.append({.id = EntryId(u"mail"_s + order.invoice.text()),
            .subject = order.invoice,
            .state = isFirst ? OutboxState::Refused : OutboxState::Held,
            .answer = isFirst ? u"550 5.1.1 user unknown"_s : QString(),
            .mailKind = MailKind::Reminder,
            .mailLevel = 1});
    }
    emit desk.outboxChanged();
    QTest::qWait(100);
    shoot(window, name + u"mails-result.png"_s);
    closeDialogs(window);
}

//! Several invoices before they are written off, and what became of them.
void shootActs(SampleDesk &desk, MainWindow &window, const QString &name)
{
    auto *table = window.invoices()->table();
    table->selectionModel()->select(QItemSelection(table->model()->index(2, 0), table->model()->index(8, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    desk.approvalDesk.limit = Money(250'000, Currency::of("EUR"));
    QTest::qWait(100);
    window.commands()->writeOff->trigger();
    QTest::qWait(100);
    auto *reason = window.findChild<QLineEdit *>(u"bulkAct.reason"_s);
    auto *count = window.findChild<QLineEdit *>(u"bulkAct.typed"_s);
    auto *act = window.findChild<QPushButton *>(u"bulkAct.act"_s);
    if (!reason || !count || !act)
        return;
    reason->setText(u"Insolvent"_s);
    shoot(window, name + u"acts-several.png"_s);
    const auto *list = window.findChild<DataTable *>(u"bulkAct.table"_s)->model();
    int ticked = 0;
    for (int row = 0; row < list->rowCount(); ++row)
        ticked += list->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    count->setText(QString::number(ticked));
    act->click();
    QTest::qWait(100);
    shoot(window, name + u"acts-result.png"_s);
    closeDialogs(window);
}

} // namespace

void shootMails(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.invoices[7].lastMailKind = MailKind::Reminder;
    desk.invoices[7].lastMailLevel = 1;
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QTest::qWait(100);
    const Commands *commands = window.commands();
    shootOne(window, 7, commands->sendReminder, name + u"mails-reminder.png"_s);
    shootOne(window, 3, commands->sendReceipt, name + u"mails-receipt.png"_s);
    shootOne(window, 7, commands->sendDocument, name + u"mails-document.png"_s);
    shootFiles(desk, window, name + u"mails-files.png"_s);
    shootOne(window, 7, commands->sendLink, name + u"mails-link.png"_s);
    shootOne(window, 7, commands->holdReminders, name + u"mails-hold.png"_s);
    shootBatch(desk, window, name);
    shootActs(desk, window, name);
}

} // namespace quittance::pictures
