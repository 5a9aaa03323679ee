#pragma once

#include "core/domain/ScheduleRow.h"

#include <QDialog>
#include <QFuture>
#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

class QPushButton;

namespace quittance {

class DataTable;
class Desk;
class EmptyState;
class PlainLabel;
class RecordTableModel;
struct Error;
struct Record;

//! All documents that come back: when next, whose, how much. Enter changes one, Delete takes it away, which
//! can be undone here and, once the dialog is closed, where it was opened.
class SchedulesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    SchedulesDialog(Desk &desk, QDate today, QWidget *parent);

signals:
    void dueWanted(); //!< Something was changed that may be due now.
    //! Asked for; done says when it was, which may be after the dialog has gone.
    void deleting(const quittance::Schedule &schedule, const QFuture<quittance::Result<void>> &done);
    void broughtBack(const quittance::ScheduleId &id); //!< From here.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void ask();
    void show(const QList<ScheduleRow> &rows);
    void updateButtons();
    Record recordOf(const ScheduleRow &row) const;
    std::optional<ScheduleRow> current() const;
    void change();
    void pauseOrResume();
    void remove();
    void undo();
    void after(const QFuture<Result<void>> &done, const QString &told, bool canUndo = false,
        const std::function<void()> &then = {});
    void tell(const QString &text, bool isTrouble);
    using QDialog::show;

    Desk &m_desk;
    const QDate m_today;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    PlainLabel *m_told = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_delete = nullptr;
    QTimer m_soon;
    QHash<QString, ScheduleRow> m_rows; //!< By id.
    std::optional<Schedule> m_deleted;
    QString m_back; //!< Of one that comes back, until it is there.
    int m_token = 0;
};

} // namespace quittance
