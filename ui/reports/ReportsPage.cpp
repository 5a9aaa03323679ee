#include "ui/reports/ReportsPage.h"

#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/print/tableSums.h"
#include "ui/reports/ParameterBar.h"
#include "ui/reports/reportRecords.h"
#include "ui/style/Theme.h"
#include "ui/text/PayoutText.h"
#include "ui/text/ReportText.h"
#include "ui/text/currencyOrder.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/SectionDelegate.h"
#include "ui/widgets/followSelection.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/listSide.h"
#include "ui/widgets/paintSection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReportKind::Id;

constexpr int listWidth = 180;
constexpr int mostListWidth = 224;
constexpr int lineHeight = 30;
constexpr int mostPayouts = 1'000;

//! Only what is of one currency; all without one.
ReportTable ofCurrency(const ReportTable &table, const QString &currency)
{
    const qsizetype column = currencyColumn(table);
    if (currency.isEmpty() || column < 0)
        return table;
    const auto isKept = [&](const QList<ReportCell> &row) { return row.at(column) == ReportCell(currency); };
    ReportTable kept = table;
    kept.rows.clear();
    kept.uncounted.clear();
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (!isKept(table.rows.at(i)))
            continue;
        if (table.uncounted.contains(i))
            kept.uncounted.append(kept.rows.size());
        kept.rows.append(table.rows.at(i));
    }
    kept.totals.removeIf([&](const QList<ReportCell> &row) { return !isKept(row); });
    return kept;
}

//! As sums of several currencies stand everywhere.
void orderTotals(ReportTable &table)
{
    const qsizetype column = currencyColumn(table);
    if (column < 0)
        return;
    const auto currencyOf = [column](const QList<ReportCell> &row) {
        const auto *code = std::get_if<QString>(&row.at(column));
        return code ? Currency::find(*code) : std::nullopt;
    };
    std::ranges::stable_sort(table.totals, [&](const QList<ReportCell> &one, const QList<ReportCell> &other) {
        const auto first = currencyOf(one);
        const auto second = currencyOf(other);
        return first && (!second || standsBefore(*first, *second));
    });
}

QStringList currenciesIn(const ReportTable &table)
{
    QStringList codes;
    const qsizetype column = currencyColumn(table);
    for (const QList<ReportCell> &row : table.rows)
        if (column >= 0 && !codes.contains(std::get<QString>(row.at(column))))
            codes.append(std::get<QString>(row.at(column)));
    codes.removeAll(QString());
    codes.sort();
    return codes;
}

QString textIn(const ReportTable &codes, const QList<ReportCell> &row, const QString &column)
{
    for (qsizetype i = 0; i < codes.columns.size(); ++i)
        if (codes.columns.at(i).title == column)
            if (const auto *text = std::get_if<QString>(&row.at(i)))
                return *text;
    return {};
}

} // namespace

ReportsPage::ReportsPage(Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reports(desk.reports())
    , m_today(today)
    , m_list(new QListWidget(this))
    , m_parameters(new ParameterBar(desk, today, this))
    , m_title(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
{
    setObjectName(u"reports"_s);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::choose);
    followSelection(*m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_parameters, &ParameterBar::changed, this, &ReportsPage::askSoon);
    connect(m_parameters, &ParameterBar::failed, this, &ReportsPage::failed);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { drill(index.row()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::ask);
    const auto stale = [this] {
        m_isStale = true;
        if (isVisible())
            askSoon();
    };
    connect(&m_desk, &Desk::invoicesChanged, this, stale);
    m_list->setCurrentRow(0);
}

void ReportsPage::build()
{
    m_list->setObjectName(u"reports.list"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    SectionDelegate::drawIn(*m_list);
    int width = listWidth;
    for (const ReportKind &kind : m_kinds) {
        auto *item = new QListWidgetItem(kind.title, m_list);
        item->setSizeHint(QSize(0, lineHeight));
        width = qMax(width, sectionWidth(kind.title, false));
    }
    m_list->setFixedWidth(qMin(width, mostListWidth));
    m_title->setObjectName(u"reports.title"_s);
    m_title->setFont(fonts::strong(fonts::body()));
    m_notes->setObjectName(u"reports.notes"_s);
    m_notes->setFont(fonts::small());
    m_notes->setInk(Ink::Secondary);
    m_notes->setWordWrap(true);
    m_table->setObjectName(u"reports.table"_s);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_empty->setObjectName(u"reports.empty"_s);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 8);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_notes);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_parameters);
    right->addWidget(hairline(this));
    right->addSpacing(8);
    right->addLayout(head);
    right->addWidget(hairline(this));
    right->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(listSide(m_list, this));
    row->addWidget(hairline(this, true));
    row->addLayout(right, 1);
}

ReportKind ReportsPage::kind() const
{
    return m_kinds.at(qMax(0, m_list->currentRow()));
}

void ReportsPage::focusFirst()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ReportsPage::focusFilter()
{
    m_parameters->focusFirst();
}

QList<QWidget *> ReportsPage::panes() const
{
    return {m_list, m_parameters, m_table};
}

void ReportsPage::setCompact(bool compact)
{
    m_isCompact = compact;
    m_table->setCompact(compact);
}

QString ReportsPage::selectionAsText(bool withHeaders) const
{
    return m_model ? m_table->selectionAsText(RecordTableModel::RawRole, withHeaders) : QString();
}

void ReportsPage::open(ReportKind::Id id, QDate from, QDate to, const QString &currency)
{
    m_parameters->setCurrency(currency);
    if (to.isValid())
        m_parameters->setDays(from, to);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        if (m_kinds.at(i).id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    ask();
}

void ReportsPage::openStatement(const CustomerId &customer, const QString &name)
{
    m_parameters->setCustomer(customer, name);
    open(Kind::Statement);
}

void ReportsPage::choose(int)
{
    m_parameters->setKind(kind());
    m_table->setAccessibleName(kind().title);
    ask();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(false);
}

void ReportsPage::askSoon()
{
    m_soon.start();
}

void ReportsPage::ask()
{
    if (!m_reports || !isVisible())
        return;
    m_soon.stop();
    const Result<ReportRequest> request = m_parameters->request();
    if (!request)
        return; // A day that is still being typed.
    m_isStale = false;
    const int token = ++m_token;
    const auto takeNewest = [this, token](const auto &answer, auto show) {
        whenReady(answer, this, [this, token, show](const auto &told) {
            if (token != m_token)
                return;
            if (told)
                show(*told);
            else
                emit failed(told.error());
        });
    };
    const QString days
        = reportDaysText(kind().isSpan ? request->from : QDate(), request->to, request->knownAt);
    if (kind().id == Kind::Payouts) {
        takeNewest(m_desk.payouts(mostPayouts),
            [this](const QList<PayoutRow> &rows) { takeWorded(payoutTable(rows, m_today)); });
    } else if (kind().id == Kind::Statement) {
        if (m_parameters->customer().isEmpty())
            return takeWorded({});
        takeNewest(m_reports->statement(m_parameters->customer(), *request),
            [this, days](const Statement &statement) {
                m_statement = statement;
                ReportTable table = statementTable(statement);
                table.notes.insert(1, days);
                takeWorded(table);
            });
    } else {
        takeNewest(
            m_reports->table(*request), [this, days](const ReportTable &codes) { take(codes, {days}); });
    }
}

void ReportsPage::take(const ReportTable &codes, const QStringList &notes)
{
    m_parameters->setCurrencies(currenciesIn(codes));
    const QString currency = m_parameters->currency();
    m_codes = ofCurrency(codes, currency);
    orderTotals(m_codes);
    m_shown = worded(withoutIds(m_codes));
    m_shown.title = kind().title;
    m_shown.notes += notes;
    if (!currency.isEmpty())
        m_shown.notes.append(tr("Only %1", "currency").arg(currency));
    showTable();
}

void ReportsPage::takeWorded(const ReportTable &table)
{
    m_parameters->setCurrencies(currenciesIn(table));
    const QString currency = m_parameters->currency();
    m_codes = {};
    m_shown = ofCurrency(table, currency);
    if (kind().addsUp && m_shown.totals.isEmpty())
        m_shown.totals = sumsOf(m_shown, 0, m_shown.rows.size(), tr("Total"));
    m_shown.title = kind().title;
    if (!currency.isEmpty())
        m_shown.notes.append(tr("Only %1", "currency").arg(currency));
    showTable();
}

void ReportsPage::showTable()
{
    m_title->setText(m_shown.title);
    m_notes->setText(m_shown.notes.join(u" · "_s));
    m_notes->setVisible(!m_shown.notes.isEmpty());
    const QList<RecordColumn> columns = reportColumns(m_shown);
    const QList<Record> records = reportRecords(m_shown);
    RecordTableModel *old = m_model;
    const bool isOther = !old || old->columns().size() != columns.size() || old->objectName() != kind().key;
    if (isOther) { // Columns are a model's for good.
        QItemSelectionModel *selection = m_table->selectionModel();
        m_model = new RecordTableModel(columns, this);
        m_model->setObjectName(kind().key);
        m_model->setRecords(records);
        m_table->setModel(m_model);
        m_table->setCompact(m_isCompact);
        delete selection;
        if (old)
            old->deleteLater();
    } else {
        m_model->setRecords(records);
    }
    m_wishes = columnWishes(m_shown, columns);
    layOut(isOther);
    showEmpty();
    emit shownChanged();
}

//! Only where something changes, so that what was dragged stays.
void ReportsPage::layOut(bool isOther)
{
    if (!m_model)
        return;
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    const ColumnWidths found = columnWidths(m_wishes, room);
    if (!isOther && found == m_widths)
        return;
    m_widths = found;
    m_table->layOut(found.widths);
    for (int column = 0; column < found.widths.size(); ++column)
        m_table->setColumnAway(column, found.folded.contains(column));
}

void ReportsPage::showEmpty()
{
    m_empty->setVisible(m_shown.rows.isEmpty());
    if (kind().id == Kind::Statement && m_parameters->customer().isEmpty())
        m_empty->tell(u"reports"_s, tr("Whose statement?"), tr("Choose a customer above."));
    else
        m_empty->tell(
            u"reports"_s, tr("Nothing on these days."), tr("Other days or currencies may have some."));
}

QList<ReportCell> ReportsPage::codesOf(int row) const
{
    return row < m_codes.rows.size() ? m_codes.rows.at(row) : QList<ReportCell>();
}

void ReportsPage::drill(int row)
{
    const QList<ReportCell> cells = codesOf(row);
    const auto text
        = [&](const QString &column) { return cells.isEmpty() ? QString() : textIn(m_codes, cells, column); };
    switch (kind().id) {
    case Kind::Ageing:
        if (!cells.isEmpty())
            open(Kind::AgeingByCustomer, {}, {}, text(u"currency"_s));
        return;
    case Kind::AgeingByCustomer:
    case Kind::Debtors:
        if (!text(u"customer"_s).isEmpty())
            emit customerInvoicesWanted(CustomerId(text(u"customer_id"_s)), text(u"customer"_s));
        return;
    case Kind::Credit:
        if (!text(u"customer"_s).isEmpty())
            emit customerWanted(CustomerId(text(u"customer_id"_s)), text(u"customer"_s));
        return;
    case Kind::Statement:
        if (const QString number = documentAt(m_statement, m_parameters->currency(), row); !number.isEmpty())
            emit documentWanted(number);
        return;
    case Kind::Dso: // It is reckoned from what was sold in these days.
    case Kind::Revenue: // Then by rate.
        if (!cells.isEmpty()) {
            const FieldFilter fields = fieldsOf(cells);
            open(kind().id == Kind::Dso ? Kind::Revenue : Kind::Tax, fields.from, fields.through,
                fields.currency);
        }
        return;
    case Kind::Methods:
        if (!cells.isEmpty())
            emit paymentsWanted(fieldsOf(cells));
        return;
    case Kind::Payouts:
        emit payoutsWanted();
        return;
    case Kind::Tax:
        if (!cells.isEmpty())
            emit invoicesWanted(fieldsOf(cells));
        return;
    }
}

//! The days and the currency a line is about: those of its period, as far as the report looked.
FieldFilter ReportsPage::fieldsOf(const QList<ReportCell> &cells) const
{
    FieldFilter fields;
    fields.currency = textIn(m_codes, cells, u"currency"_s);
    if (const Result<ReportRequest> request = m_parameters->request()) {
        fields.from = request->from;
        fields.through = request->to;
    }
    const auto [first, last] = periodDays(textIn(m_codes, cells, u"period"_s));
    if (first.isValid()) {
        fields.from = fields.from.isValid() ? qMax(fields.from, first) : first;
        fields.through = fields.through.isValid() ? qMin(fields.through, last) : last;
    }
    return fields;
}

} // namespace quittance
