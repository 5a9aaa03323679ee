#pragma once

#include "core/base/whenReady.h"
#include "core/domain/FieldFilter.h"
#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"
#include "ui/reports/ReportKind.h"
#include "ui/reports/reportWidths.h"

#include <QTimer>
#include <QWidget>

class QListWidget;

namespace quittance {

class DataTable;
class Desk;
class EmptyState;
class ParameterBar;
class PlainLabel;
class RecordTableModel;
class ReportDesk;
struct Error;

//! The section "Reports": which, of which days and currency, and the table with its sums. Enter leads from a
//! line to what it is made of.
class ReportsPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ReportsPage(Desk &desk, QDate today, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void focusFirst();
    void focusFilter(); //!< Onto what is asked for.
    //! Opens a report; empty days and currency leave what is set.
    void open(ReportKind::Id id, QDate from = {}, QDate to = {}, const QString &currency = {});
    void openStatement(const CustomerId &customer, const QString &name);
    ReportKind kind() const;
    //! What is shown, worded, with its totals and what it is of: for a file or a printer.
    const ReportTable &shownTable() const { return m_shown; }
    bool hasRows() const { return !m_shown.rows.isEmpty(); }
    QString selectionAsText(bool withHeaders) const;
    void setCompact(bool compact);
    QList<QWidget *> panes() const;

signals:
    void shownChanged();
    void customerInvoicesWanted(const quittance::CustomerId &id, const QString &name);
    void customerWanted(const quittance::CustomerId &id, const QString &name);
    void documentWanted(const QString &number);
    void paymentsWanted(const quittance::FieldFilter &fields);
    void invoicesWanted(const quittance::FieldFilter &fields);
    void payoutsWanted();
    void failed(const quittance::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void askSoon();
    void ask();
    void choose(int row);
    void take(const ReportTable &codes, const QStringList &notes);
    void takeWorded(const ReportTable &table);
    void showTable();
    void layOut(bool isOther);
    void drill(int row);
    void showEmpty();
    QList<ReportCell> codesOf(int row) const;
    FieldFilter fieldsOf(const QList<ReportCell> &cells) const;

    const QList<ReportKind> m_kinds = reportKinds();
    Desk &m_desk;
    ReportDesk *m_reports; //!< Null where nothing is added up.
    QDate m_today;
    QListWidget *m_list;
    ParameterBar *m_parameters;
    PlainLabel *m_title;
    PlainLabel *m_notes;
    DataTable *m_table;
    RecordTableModel *m_model = nullptr;
    EmptyState *m_empty;
    ReportTable m_codes; //!< As it was told; its rows are those shown.
    ReportTable m_shown;
    QList<ColumnWish> m_wishes; //!< Of the columns that are shown.
    ColumnWidths m_widths;
    Statement m_statement;
    QTimer m_soon;
    int m_token = 0;
    bool m_isStale = true;
    bool m_isCompact = false;
};

} // namespace quittance
