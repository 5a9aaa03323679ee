#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmConflict.h"

#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class CrmDesk;
class DataTable;
class PlainLabel;
class RecordTableModel;

//! Fields that say one thing here and another in the CRM, settled one by one. 1 takes ours, 2 takes theirs, E
//! writes another value, A goes for all of the field, Enter accepts and goes on, S skips, Ctrl+Z undoes. Each
//! decision is written at once and can be taken back until the CRM was told.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    ConflictDialog(CrmDesk &desk, QTimeZone zone, QWidget *parent);

signals:
    void failed(const quittance::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Taken : quint8 { Nothing, Ours, Theirs, Edited };

    QWidget *buildResult();
    QWidget *buildFoot();
    void ask();
    void showAll(const QList<CrmConflict> &conflicts);
    void showCurrent();
    void showAct();
    QList<CrmConflict> alike(Taken what) const;
    const CrmConflict *current() const;
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void take(Taken what);
    void accept() override; //!< The decision in view; then the next.
    void settle(QList<CrmConflict> left, Taken what, const QString &edited);
    void undo();
    void goOn();
    void tell(const Error &error);

    CrmDesk &m_desk;
    const QTimeZone m_zone;
    QList<CrmConflict> m_conflicts;
    Taken m_taken = Taken::Nothing;
    bool m_isBusy = false;
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
};

} // namespace quittance
