#pragma once

#include "core/domain/ActivityLine.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

namespace quittance {

class DataTable;
class Desk;
class EmptyState;
class RecordTableModel;
class SumStrip;
struct Error;
struct Record;

//! The section "Activity": the journal, newest first. Older entries follow when the table is scrolled to its
//! end.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    QString selectionAsText(bool withHeaders) const;
    void focusTable();
    void setCompact(bool compact);

signals:
    void invoiceWanted(const QString &id);
    void failed(const quittance::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askNewest();
    void askOlder();
    void show();
    Record recordOf(const ActivityLine &line) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    RecordTableModel *m_model;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_empty;
    QTimer m_soon;
    QList<ActivityLine> m_lines; //!< Newest first, without gaps.
    bool m_asking = false;
    bool m_atEnd = false;
};

} // namespace quittance
