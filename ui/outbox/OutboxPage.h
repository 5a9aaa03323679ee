#pragma once

#include "core/domain/OutboxRow.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

namespace quittance {

class DataTable;
class PlainLabel;
class Desk;
class EmptyState;
class RecordTableModel;
class SumStrip;
struct Error;
struct Record;

//! The section "Outbox": every effect on the outside that was asked for, and how far it is.
class OutboxPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page.
    OutboxPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    QString selectionAsText(bool withHeaders) const;
    void focusTable();
    void setCompact(bool compact);

signals:
    void invoiceWanted(const QString &id);
    void runWanted(); //!< Something may be sent now.
    //! How many wait, and how many of them need a person.
    void countsChanged(qint64 waiting, qint64 needingYou);
    void failed(const quittance::Error &error);

private:
    QWidget *buildDecision();
    void showDecision();
    void decide(Resolution how);
    void ask();
    void show(QList<OutboxRow> rows);
    Record recordOf(const OutboxRow &row) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    RecordTableModel *m_model;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_empty;
    QTimer m_soon;
    QHash<QString, OutboxRow> m_rows; //!< By row key.
    QWidget *m_decision;
    PlainLabel *m_question;
    QWidget *m_arrived;
    QWidget *m_again;
    int m_token = 0;
};

} // namespace quittance
