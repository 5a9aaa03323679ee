#pragma once

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

namespace quittance {

class DataTable;
class Desk;
class EmptyState;
class FilterField;
class RecordTableModel;
class SumStrip;
struct ContactRow;
struct Error;
struct Record;

//! The section "CRM sync": the contacts as the CRM has them, and which customer each is linked to.
class ContactsPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ContactsPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    QString selectionAsText(bool withHeaders) const;
    void focusTable();
    void focusFilter();
    void setCompact(bool compact);

signals:
    void syncWanted();
    void failed(const quittance::Error &error);

private:
    void build();
    void ask();
    void show(const QList<ContactRow> &contacts);
    Record recordOf(const ContactRow &contact) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    FilterField *m_filter;
    RecordTableModel *m_model;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_emptyFirst;
    EmptyState *m_emptyFiltered;
    QTimer m_soon;
    int m_token = 0;
};

} // namespace quittance
