#pragma once

#include "core/domain/InvoiceQuery.h"
#include "core/domain/InvoiceRow.h"
#include "ui/shell/PaletteActions.h"
#include "ui/shell/PaletteQuery.h"
#include "ui/shell/RecentRecords.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

#include <array>
#include <functional>
#include <utility>

class QListWidget;
class QListWidgetItem;
class QMenuBar;

namespace quittance {

class Desk;
class FilterField;
class PlainLabel;

//! "Search or do…": one line that finds places, acts of the menus and records, and narrows to an act on a
//! record: "inv 1042 send". Enter opens or does, Ctrl+Enter does the primary action of a record, Esc returns
//! to where the focus was. What records answer later keeps the row that is chosen.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    //! desk and menus outlive it.
    CommandPalette(Desk &desk, const QMenuBar &menus, QWidget *parent);

    void open(QDate today);
    //! Why an act cannot be done to a document, as far as its row tells; empty: it can.
    using Judge = std::function<QString(const QAction &action, const InvoiceRow &row)>;
    void judgeBy(Judge judge) { m_judge = std::move(judge); }
    //! Shown while nothing is typed.
    void noteRecent(const FoundRecord &record) { m_recent.note(record); }

signals:
    void recordChosen(const quittance::FoundRecord &record);
    void primaryWanted(const quittance::FoundRecord &record);
    //! To be done to this record.
    void actWanted(const quittance::FoundRecord &record, QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Group : quint8 { Acts, Recent, Places, Commands, Invoices, Customers, Payments, BankLines, Help };
    static constexpr size_t groupCount = Help + 1;

    struct Result {
        QString text;
        QString icon;
        QString keys;
        QString whyNot;
        QPointer<QAction> action;
        std::optional<FoundRecord> record;
    };

    void place(int height); //!< Under the search field, also of a window that grows or shrinks meanwhile.
    void find(const QString &text);
    void findActions();
    void askRecords();
    void takeInvoices(const QList<InvoiceRow> &rows);
    void takeRecords(const QList<FoundRecord> &records);
    //! row: of an invoice, else null.
    void addActsOn(const FoundRecord &record, const InvoiceRow *row);
    void add(const FoundRecord &record, const InvoiceRow *row);
    void show(); //!< The groups as a list, with the same row chosen where it is still there.
    void choose(QListWidgetItem *item, bool primary);
    void showWhyNot();
    void showNothing(); //!< What can be looked for, once all have answered and nothing was found.
    void sayNothing();
    int wantedHeight() const; //!< Of all its rows, within reason.
    void grow(); //!< To the wanted height.
    void shrink();
    void close();
    static QString titleOf(Group group);
    static QString keyOf(const Result &result);
    static FoundRecord recordOf(const InvoiceRow &row, QDate today);

    Desk &m_desk;
    const QMenuBar &m_menus;
    FilterField *m_field;
    QListWidget *m_list;
    PlainLabel *m_nothing;
    PlainLabel *m_whyNot;
    QPointer<QWidget> m_before;
    QList<PaletteActions::Act> m_acts; //!< Of the menus, when it was opened.
    Judge m_judge;
    RecentRecords m_recent;
    PaletteQuery m_query;
    std::array<QList<Result>, groupCount> m_groups;
    QDate m_today;
    bool m_moved = false; //!< Somebody chose a row; it stays chosen while more is found.
    int m_token = 0;
    int m_answers
        = 0; //!< Of records, that are still to come; one that failed never came, and proves nothing.
};

} // namespace quittance
