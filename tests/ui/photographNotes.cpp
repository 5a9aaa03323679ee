#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

WaitingApproval requestOf(const InvoiceRow &row, ApprovalMatter::What what, const QString &who)
{
    return {.request = {.id = EntryId(u"request-"_s + row.id.text()),
                .askedBy = who,
                .askedAt = QDateTime(SampleDesk::pictureDay(), QTime(8, 15), QTimeZone::utc()),
                .matter = {.what = what,
                    .invoice = row.id,
                    .amount = row.open,
                    .reason = u"Insolvent, file 12 IN 88/26"_s,
                    .on = SampleDesk::pictureDay()}},
        .askedBy = who,
        .document = row.number.text(),
        .customer = row.customer};
}

void select(MainWindow &window, int first, int last)
{
    auto *table = window.invoices()->table();
    table->selectionModel()->select(
        QItemSelection(table->model()->index(first, 0), table->model()->index(last, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::qWait(100);
}

} // namespace

void shootNotes(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    InvoiceExtras noted;
    noted.tags = {u"audit"_s, u"vip"_s};
    noted.note = u"Katrin Adler asked on 16 November to be called before the next reminder."_s;
    desk.invoices[7].extras = noted;
    desk.approvalDesk.requests
        = {requestOf(desk.invoices.at(4), ApprovalMatter::What::WriteOff, u"Mara Lindqvist"_s),
            requestOf(desk.invoices.at(7), ApprovalMatter::What::WriteOff, u"Jonas Weber"_s)};
    desk.approvalDesk.requests.last().isOwn = true;
    desk.approvalDesk.requests.last().obstacle
        = Error{.kind = ErrorKind::Refused, .rule = u"approval.same_person"_s, .field = u"id"_s};
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    const Commands &commands = *window.commands();
    const auto shootDialog = [&](QAction *action, const QString &what) {
        action->trigger();
        QTest::qWait(100);
        shoot(window, name + what + u".png"_s);
        closeDialogs(window);
    };
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    shoot(window, name + u"noted.png"_s);
    shootDialog(commands.editNote, u"note"_s);
    shootDialog(commands.editTags, u"tags"_s);
    shootDialog(commands.approvals, u"approvals"_s);
    select(window, 6, 8);
    shootDialog(commands.editTags, u"tags-several"_s);
    shootDialog(commands.editNote, u"note-several"_s);
    const Error sent{.kind = ErrorKind::InvalidInput, .rule = u"void.already_sent"_s, .field = {}};
    desk.foreseenRefusals.insert(desk.invoices.at(13).id, sent);
    select(window, 13, 15);
    shootDialog(commands.voidInvoice, u"acts-void"_s);
    for (const int row : {13, 14}) {
        desk.invoices[row].state = InvoiceState::Draft;
        desk.invoices[row].number = {};
        desk.invoices[row].issuedOn = {};
    }
    emit desk.invoicesChanged();
    QTest::qWait(100);
    shootDialog(commands.issue, u"acts-issue"_s);
}

} // namespace quittance::pictures
