#pragma once

#include "core/domain/FoundRecord.h"
#include "core/domain/JournalItem.h"

#include <QDialog>
#include <QTimeZone>

class QTreeWidget;

namespace quittance {

class PlainLabel;
class RecordDesk;

//! What the journal holds about one record: each entry with its number, its hash, and what it books.
class JournalDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives it.
    JournalDialog(RecordDesk &desk, const FoundRecord &record, QTimeZone zone, QWidget *parent);

private:
    void show(const QList<JournalItem> &items);
    void copy();

    const QTimeZone m_zone;
    QTreeWidget *m_tree;
    PlainLabel *m_state;
};

} // namespace quittance
