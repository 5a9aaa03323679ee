#include "ui/imports/ImportDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/imports/MappingTable.h"
#include "ui/imports/filePaths.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ImportText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/heightOver.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int problemsHeight = 150;
constexpr std::array kinds{CsvKind::Invoices, CsvKind::Customers, CsvKind::Payments};
constexpr std::array presets{"xero"_L1, "quickbooks"_L1, "stripe"_L1, "invoice_ninja"_L1, "other"_L1};

bool hasErrors(const ImportReport &outcome)
{
    return std::ranges::any_of(
        outcome.problems, [](const ImportProblem &problem) { return !problem.isWarning; });
}

Record recordOf(qsizetype place, const ImportProblem &problem)
{
    const ChipLook verdict = problem.isWarning
        ? ChipLook{u"warning"_s, ImportDialog::tr("Taken"), Tone::Warning}
        : ChipLook{u"danger"_s, ImportDialog::tr("Left out"), Tone::Danger};
    const auto orDash = [](const QString &text) {
        return Cell{text.isEmpty() ? u"–"_s : text.simplified(), {}, {}, text.isEmpty()};
    };
    const QString line = problem.line > 0 ? textLocale().toString(problem.line) : QString();
    return {QString::number(place),
        {orDash(line), orDash(importColumnText(problem)), orDash(problem.value),
            orDash(ruleText(problem.rule, problem.column, problem.value)), {verdict.text, {}, verdict}}};
}

PlainLabel *quiet(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setInk(Ink::Secondary);
    return label;
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, const ImportFile &file, const ImportPreview &preview, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_file(file)
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    resize(920, preview.isTable ? heightOver(parent, 680) : 480);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(side, 14, side, 14);
    body->setSpacing(12);
    m_choices = buildChoices();
    m_mapping = new MappingTable(this);
    body->addWidget(m_choices);
    body->addWidget(m_mapping, 1);
    body->addWidget(buildProblems(), preview.isTable ? 0 : 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addLayout(body, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    showPreview(preview);
    if (preview.isTable)
        m_kind->setFocus(Qt::OtherFocusReason);
}

QWidget *ImportDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *name = new PlainLabel(m_file.name(), head);
    name->setObjectName(u"import.name"_s);
    name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    name->setElided(true);
    m_facts = quiet({}, head);
    m_facts->setObjectName(u"import.facts"_s);
    m_other = new QPushButton(icons::icon(u"folder"_s), tr("Other &file…"), head);
    m_other->setObjectName(u"import.other"_s);
    m_other->setToolTip(tr("Choose another file, or drop one here"));
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::otherFileWanted);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(m_facts);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(side, 14, side, 14);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(m_other);
    return head;
}

QWidget *ImportDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(u"import."_s + name);
        field->setAccessibleName(QString(label).remove(u'&'));
        auto *caption = new QLabel(label, choices);
        caption->setBuddy(field);
        line->addWidget(caption);
        line->addWidget(field);
        line->addSpacing(12);
    };
    m_kind = new QComboBox(choices);
    for (const CsvKind kind : kinds)
        m_kind->addItem(csvKindText(kind));
    m_presets = new QComboBox(choices);
    for (const QLatin1StringView preset : presets)
        m_presets->addItem(importPresetText(preset), QString(preset));
    add(tr("Hol&ds"), m_kind, u"kind"_s);
    add(tr("&Written by"), m_presets, u"preset"_s);
    m_currencyPart = new QWidget(choices);
    auto *part = new QHBoxLayout(m_currencyPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(8);
    m_currency = new QLineEdit(m_currencyPart);
    m_currency->setObjectName(u"import.currency"_s);
    m_currency->setAccessibleName(tr("Currency of rows that name none"));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(60);
    auto *caption = new QLabel(tr("C&urrency where none is named"), m_currencyPart);
    caption->setBuddy(m_currency);
    part->addWidget(caption);
    part->addWidget(m_currency);
    line->addWidget(m_currencyPart);
    line->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::onKind);
    connect(m_presets, &QComboBox::activated, this, &ImportDialog::onPreset);
    connect(m_currency, &QLineEdit::textEdited, this, &ImportDialog::onCurrency);
    return choices;
}

QWidget *ImportDialog::buildProblems()
{
    m_problems = new QWidget(this);
    m_problemsTitle = new PlainLabel(m_problems);
    m_problemsTitle->setObjectName(u"import.problemsTitle"_s);
    m_problemsTitle->setFont(fonts::strong(fonts::body()));
    m_model = new RecordTableModel(
        {{tr("Line"), tr("Line"), 64, true}, {tr("Column"), tr("Column"), 148},
            {tr("Value"), tr("Value"), 140}, {tr("What is wrong"), tr("What is wrong"), 0},
            //: of a row of the file: taken or left out
            {tr("Outcome"), tr("What becomes of the row"), 112}},
        this);
    m_table = new DataTable(m_problems);
    m_table->setObjectName(u"import.problems"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMinimumHeight(problemsHeight);
    m_goodOnly = new QCheckBox(tr("Import the &good ones only"), m_problems);
    m_goodOnly->setObjectName(u"import.goodOnly"_s);
    auto *layout = new QVBoxLayout(m_problems);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_table, 1);
    m_saveRejected = new QPushButton(icons::icon(u"export"_s), tr("Save re&jected rows…"), m_problems);
    m_saveRejected->setObjectName(u"import.saveRejected"_s);
    m_saveRejected->setToolTip(tr("As a table with the reasons, to be put right and imported again"));
    m_saveRejected->setAutoDefault(false);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportDialog::chooseRejected);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_goodOnly);
    choices->addStretch(1);
    choices->addWidget(m_saveRejected);
    layout->addLayout(choices);
    connect(m_goodOnly, &QCheckBox::toggled, this, &ImportDialog::showAct);
    connect(m_mapping, &MappingTable::chosen, this, [this](const QString &key, const QString &header) {
        m_chosen.insert(key, header);
        ask();
    });
    return m_problems;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_summary = quiet({}, foot);
    m_summary->setObjectName(u"import.summary"_s);
    m_summary->setElided(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"import.cancel"_s);
    m_cancel->setToolTip(tr("Leave without effect (Esc)"));
    m_cancel->setAutoDefault(false);
    m_act = new QPushButton(foot);
    m_act->setObjectName(u"import.act"_s);
    m_act->setAutoDefault(false);
    m_act->setToolTip(tr("Import (Ctrl+Enter)"));
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &ImportDialog::carryOut);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_act);
    return foot;
}

CsvImport ImportDialog::question() const
{
    return {.bytes = m_file.bytes,
        .preset = m_preset,
        .headers = m_chosen,
        .currency = m_currencyCode,
        .goodOnly = m_goodOnly->isChecked(),
        .fileName = m_file.name()};
}

void ImportDialog::ask()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    showAct();
    whenReady(
        m_desk.previewImport(question(), m_preview.kind), this, [this](const Result<ImportPreview> &preview) {
            m_isAsking = false;
            if (m_isStale)
                ask();
            else if (preview)
                showPreview(*preview);
            else
                tellTrouble(preview.error());
        });
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    const QString rows = textLocale().toString(preview.rows);
    m_facts->setText(!preview.isTable ? tr("E-invoice; it needs no columns to be chosen.")
            : preview.rows == 1       ? tr("Table with one row")
                                      : tr("Table with %1 rows").arg(rows));
    m_choices->setVisible(preview.isTable);
    m_mapping->setVisible(preview.isTable);
    m_kind->setCurrentIndex(static_cast<int>(preview.kind));
    m_presets->setCurrentIndex(qMax(0, m_presets->findData(preview.preset)));
    m_currencyPart->setVisible(preview.kind != CsvKind::Invoices);
    if (!m_currency->hasFocus())
        m_currency->setText(preview.currency);
    if (preview.isTable)
        m_mapping->showPreview(preview);
    orderTabs();
    showProblems();
    showAct();
}

void ImportDialog::orderTabs()
{
    QList<QWidget *> order{m_other, m_kind, m_presets, m_currency};
    order += m_mapping->columns();
    order += {m_table, m_goodOnly, m_saveRejected, m_cancel, m_act};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ImportDialog::showProblems()
{
    const ImportReport &outcome = m_preview.outcome;
    QList<Record> records;
    for (const ImportProblem &problem : outcome.problems)
        records.append(recordOf(records.size(), problem));
    m_model->setRecords(records);
    m_problems->setVisible(!records.isEmpty());
    const QString all = textLocale().toString(m_preview.problems);
    m_problemsTitle->setText(m_preview.problems > records.size()
            ? tr("%1 problems, the first %2 of them").arg(all, textLocale().toString(records.size()))
            : m_preview.problems == 1 ? tr("%1 problem").arg(all)
                                      : tr("%1 problems").arg(all));
    m_goodOnly->setVisible(hasErrors(outcome) && outcome.added > 0);
    m_saveRejected->setVisible(m_preview.isTable
        && std::ranges::any_of(outcome.problems,
            [](const ImportProblem &problem) { return !problem.isWarning && problem.line > 0; }));
    if (m_goodOnly->isHidden())
        m_goodOnly->setChecked(false);
}

void ImportDialog::showAct()
{
    const ImportReport &outcome = m_preview.outcome;
    const bool isBlocked = hasErrors(outcome) && !m_goodOnly->isChecked();
    m_act->setText(outcome.added > 0 ? importActText(m_preview.kind, outcome.added) : tr("Import"));
    m_act->setEnabled(!m_isBusy && !m_isAsking && outcome.added > 0 && !isBlocked);
    m_summary->setInk(Ink::Secondary);
    m_summary->setText(m_isAsking ? tr("Reading…")
            : outcome.added == 0 && outcome.alreadyHere > 0 && outcome.refused == 0
            ? tr("Nothing new: all of it is here already.")
            : importForecastText(outcome));
}

void ImportDialog::tellTrouble(const Error &error)
{
    showAct();
    m_act->setEnabled(false);
    m_summary->setInk(Ink::Danger);
    m_summary->setText(errorText(error));
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportDialog::offerStatement()
{
    m_kind->addItem(tr("Bank statement"));
}

void ImportDialog::onKind()
{
    if (m_kind->currentIndex() >= static_cast<int>(kinds.size())) {
        emit statementWanted();
        return;
    }
    m_preview.kind = kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    m_chosen.clear();
    m_preset.clear(); // Another kind of export is recognised anew.
    ask();
}

void ImportDialog::onPreset()
{
    m_preset = m_presets->currentData().toString();
    m_chosen.clear();
    ask();
}

void ImportDialog::onCurrency()
{
    constexpr int wholeCode = 3;
    const QString code = m_currency->text().trimmed().toUpper();
    if (!code.isEmpty() && code.size() < wholeCode)
        return;
    m_currencyCode = code;
    ask();
}

void ImportDialog::chooseRejected()
{
    auto *chooser = new QFileDialog(this, tr("Save rejected rows"));
    chooser->setObjectName(u"import.rejectedFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("CSV table (*.csv)"));
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(tr("%1-rejected.csv", "file name").arg(QFileInfo(m_file.path).completeBaseName()));
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::saveRejected);
    chooser->open();
}

void ImportDialog::saveRejected(const QString &path)
{
    const RejectedWords words{
        .title = tr("Reason", "title of a column in a file"), .reasonOf = [](const ImportProblem &problem) {
            return withoutMarks(ruleText(problem.rule, problem.column, problem.value));
        }};
    whenReady(m_desk.saveRejected(m_preview.kind, question(), words, path), this,
        [this](const Result<qint64> &rows) {
            m_summary->setInk(rows ? Ink::Secondary : Ink::Danger);
            m_summary->setText(rows
                    ? tr("%n row(s) saved with their reasons.", nullptr, static_cast<int>(*rows))
                    : errorText(rows.error()));
            QAccessibleEvent alert(m_summary, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        });
}

void ImportDialog::carryOut()
{
    if (!m_act->isEnabled())
        return;
    m_isBusy = true;
    m_act->setEnabled(false);
    whenReady(m_desk.import(m_preview.kind, question()), this,
        [this](const Result<ImportReport> &report) { onImported(report); });
}

void ImportDialog::onImported(const Result<ImportReport> &report)
{
    m_isBusy = false;
    if (report && !report->nothingDone) {
        emit imported(*report);
        accept();
        return;
    }
    setVisible(true);
    if (report) {
        ask(); // The book changed since the preview.
        return;
    }
    tellTrouble(report.error());
    m_act->setEnabled(true);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filePaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(filePaths(*event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { carryOut(); }))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
