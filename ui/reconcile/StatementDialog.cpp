#include "ui/reconcile/StatementDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/reconcile/CsvProfileView.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ReconcileText.h"
#include "ui/text/placeText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr qsizetype mostRemarks = 6;

Cell balanceCell(const std::optional<Money> &balance)
{
    if (!balance)
        return {u"–"_s, {}, {}, true};
    return {.text = moneyText(*balance),
        .tooltip = moneyWithCode(*balance),
        .decimals = balance->currency().decimals(),
        .raw = balance->text()};
}

} // namespace

StatementDialog::StatementDialog(BankDesk &desk, const QString &path,
    const std::optional<BankCsvProfile> &profile, const QByteArray &head, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_path(path)
{
    setObjectName(u"statement"_s);
    setWindowTitle(tr("Import bank statement"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 420);
    if (profile)
        resize(1000, 720); // Both readings of a date that can be read in two ways fit.
    else
        resize(920, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(path));
    if (profile) {
        m_profile = new CsvProfileView(head, *profile, this);
        m_profile->setContentsMargins(side, 0, side, 12);
        layout->addWidget(m_profile, 3);
        connect(m_profile, &CsvProfileView::changed, this, &StatementDialog::ask);
    }
    layout->addWidget(hairline(this));
    layout->addWidget(buildList(), 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    ask();
}

QWidget *StatementDialog::buildHead(const QString &path)
{
    auto *head = new QWidget(this);
    auto *name = new PlainLabel(path.section(u'/', -1), head);
    name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    name->setElided(true);
    m_facts = new PlainLabel(tr("Looking…"), head);
    m_facts->setObjectName(u"statement.facts"_s);
    m_facts->setInk(Ink::Secondary);
    m_facts->setElided(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(side, 14, side, 12);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(m_facts);
    return head;
}

QWidget *StatementDialog::buildList()
{
    auto *box = new QWidget(this);
    m_model = new RecordTableModel(
        {{tr("Account"), tr("Account"), 150}, {tr("From"), tr("From"), 92},
            {tr("Through"), tr("Through"), 92}, {tr("Opening"), tr("Opening balance"), 110, true},
            {tr("Closing"), tr("Closing balance"), 110, true}, {tr("Cur."), tr("Currency"), 48},
            {tr("Movements"), tr("Movements"), 90, true}, {tr("Statement"), tr("Statement"), 0}},
        this);
    m_table = new DataTable(box);
    m_table->setObjectName(u"statement.table"_s);
    m_table->setAccessibleName(tr("Statements in the file"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_remarks = new PlainLabel(box);
    m_remarks->setObjectName(u"statement.remarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(side, 8, side, 8);
    m_remarks->hide();
    m_trouble = new PlainLabel(box);
    m_trouble->setObjectName(u"statement.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(side, 8, side, 8);
    m_trouble->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remarks);
    layout->addWidget(m_trouble);
    m_unreadable = new EmptyState(box);
    m_unreadable->setObjectName(u"statement.unreadable"_s);
    m_unreadable->setAutoFillBackground(true);
    m_unreadable->setBackgroundRole(QPalette::Base); // As the table's.
    m_other = m_unreadable->addButton(tr("Other &file…"), u"folder"_s, true);
    m_other->setObjectName(u"statement.other"_s);
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &StatementDialog::otherFileWanted);
    return box;
}

QWidget *StatementDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setMinimumHeight(56);
    m_sum = new PlainLabel(foot);
    m_sum->setObjectName(u"statement.sum"_s);
    m_sum->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"statement.cancel"_s);
    cancel->setAutoDefault(false);
    cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_act = new QPushButton(tr("Import"), foot);
    m_act->setObjectName(u"statement.act"_s);
    m_act->setToolTip(tr("Import (Ctrl+Enter)"));
    m_act->setAutoDefault(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    m_act->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &StatementDialog::carryOut);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 8, side, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sum, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_act);
    return foot;
}

BankImportOrder StatementDialog::order(bool isTrial) const
{
    BankImportOrder order;
    order.path = m_path;
    order.isTrial = isTrial;
    if (m_profile)
        order.csv = m_profile->profile();
    return order;
}

void StatementDialog::ask()
{
    m_isGood = false;
    m_act->setEnabled(false);
    whenReady(
        m_desk.import(order(true)), this, [this, token = ++m_token](const Result<BankImportReport> &report) {
            if (token == m_token)
                showReport(report);
        });
}

void StatementDialog::showReport(const Result<BankImportReport> &report)
{
    m_trouble->hide();
    m_isGood = report.has_value();
    m_table->setVisible(m_isGood); // Heads over nothing would look like a statement without movements.
    m_act->setEnabled(m_isGood && !m_isBusy);
    if (!report) {
        m_facts->setText(tr("It cannot be read like this."));
        m_facts->setVisible(m_profile != nullptr); // Else it is said in the middle.
        m_sum->setText({});
        m_remarks->hide();
        m_model->setRecords({});
        tell(report.error());
        return;
    }
    m_facts->setText(bankFileText(report->file));
    m_sum->setText(bankImportText(*report));
    showStatements(*report);
}

void StatementDialog::showStatements(const BankImportReport &report)
{
    QList<Record> records;
    for (qsizetype i = 0; i < report.statements.size(); ++i) {
        const BankStatementRow &row = report.statements.at(i);
        const QString name = row.number.isEmpty() ? row.statement : row.number;
        records.append({QString::number(i),
            {{.text = row.account}, {.text = dateText(row.from)}, {.text = dateText(row.through)},
                balanceCell(row.opening), balanceCell(row.closing), {.text = row.currency.text()},
                {.text = textLocale().toString(row.lines)},
                {.text = name.isEmpty() ? u"–"_s : name.simplified()}}});
    }
    m_model->setRecords(records);
    QStringList remarks;
    for (const BankGap &gap : report.gaps)
        remarks.append(bankGapText(gap));
    for (const ImportProblem &problem : report.file.warnings)
        remarks.append(ruleText(problem.rule, problem.column, problem.value));
    const auto more = remarks.size() - mostRemarks;
    if (more > 0) {
        remarks.resize(mostRemarks);
        remarks.append(tr("%1 more like these.").arg(more));
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void StatementDialog::carryOut()
{
    if (!m_isGood || m_isBusy)
        return;
    m_isBusy = true;
    m_act->setEnabled(false);
    m_trouble->hide();
    m_sum->setText(tr("Importing…"));
    if (m_profile && !m_profile->name().isEmpty()) {
        BankCsvProfile profile = m_profile->profile();
        profile.name = m_profile->name();
        whenReady(m_desk.saveProfile(profile), this, [this](const Result<void> &saved) {
            if (!saved)
                tell(saved.error()); // The file is read all the same.
        });
    }
    whenReady(m_desk.import(order(false)), this,
        [this](const Result<BankImportReport> &report) { onImported(report); });
}

void StatementDialog::onImported(const Result<BankImportReport> &report)
{
    m_isBusy = false;
    if (!report) {
        show();
        m_act->setEnabled(true);
        m_sum->setText({});
        tell(report.error());
        return;
    }
    emit imported(*report);
    accept();
}

//! With the place in the file, where the error names one.
void StatementDialog::tell(const Error &error)
{
    const QString text = errorText(error);
    const QString place = placeText(error.field);
    const bool saysPlace = place.isEmpty() || text.contains(place);
    const QString words = saysPlace ? text : text + tr(" (%1)", "place in a file").arg(place);
    if (!m_profile && m_table->isHidden())
        return showUnreadable(words);
    m_trouble->setText(words);
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

//! A file that says itself how it is read: nothing else stands in the window then.
void StatementDialog::showUnreadable(const QString &why)
{
    m_unreadable->tell(u"danger"_s, tr("It cannot be read like this."), why);
    m_unreadable->setAccessibleName(why);
    m_unreadable->show();
    m_unreadable->raise();
    m_other->setFocus(Qt::OtherFocusReason); // Nothing else is left to do here.
    QAccessibleEvent alert(m_unreadable, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatementDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { carryOut(); }))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
