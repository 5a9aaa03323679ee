#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmConflict.h"

#include <QDialog>
#include <QTimeZone>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class ConflictDecisions;
class CrmDesk;
class DataTable;
class Notice;
class PlainLabel;
class RecordTableModel;

//! Fields that say one thing here and another in the CRM, settled one by one. 1 takes ours, 2 takes theirs, E
//! writes another value, A goes for all of the field, Enter accepts and goes on, S skips, Ctrl+Z undoes.
//! Nothing is written before the decisions are applied (Ctrl+Enter), and what was written can be taken back
//! until the CRM was told. Leaving asks about decisions that are not applied.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    ConflictDialog(CrmDesk &desk, QTimeZone zone, QWidget *parent);

signals:
    void said(const QString &text);
    void failed(const quittance::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Taken : quint8 { Nothing, Ours, Theirs, Edited };

    QWidget *buildResult();
    QWidget *buildLeave();
    QWidget *buildFoot();
    void ask();
    void showAll(const QList<CrmConflict> &conflicts);
    void showRows();
    void showCurrent();
    void showAct();
    QList<CrmConflict> alike(Taken what) const;
    const CrmConflict *current() const;
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void take(Taken what);
    void accept() override; //!< The decision in view; then the next.
    void reject() override;
    void applyAll();
    void onApplied(int done, const std::optional<Error> &error);
    void undo();
    void goOn();
    void tell(const Error &error);

    CrmDesk &m_desk;
    const QTimeZone m_zone;
    QList<CrmConflict> m_conflicts;
    Taken m_taken = Taken::Nothing;
    bool m_isBusy = false;
    bool m_closesAfter = false; //!< Once the decisions were applied.
    ConflictDecisions *m_decisions;
    RecordTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_oursBy = nullptr;
    PlainLabel *m_theirsBy = nullptr;
    QCheckBox *m_all = nullptr;
    QLineEdit *m_result = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
    Notice *m_leave = nullptr;
};

} // namespace quittance
