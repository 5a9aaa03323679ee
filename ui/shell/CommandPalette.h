#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceRow.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

class QListWidget;
class QListWidgetItem;

namespace quittance {

class Desk;
class FilterField;

//! "Search or do…": one line that finds invoices and every act of the menus. Esc returns to where the focus
//! was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    //! desk outlives it; the actions are the window's.
    CommandPalette(Desk &desk, QList<QAction *> actions, QWidget *parent);

    //! More acts, that come and go.
    void setViews(const QList<QAction *> &views);
    void open(QDate today);

signals:
    void invoiceChosen(const quittance::InvoiceId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void addHeading(const QString &text);
    void addActions(const QString &text);
    void addInvoices(const QList<InvoiceRow> &rows);
    void choose(QListWidgetItem *item);
    void close();

    Desk &m_desk;
    const QList<QAction *> m_actions;
    QList<QAction *> m_views;
    FilterField *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
    QDate m_today;
    int m_token = 0;
};

} // namespace quittance
