#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmOwnField.h"

#include <QDialog>

class QPushButton;

namespace quittance {

class CrmDesk;
class DataTable;
class PlainLabel;
class RecordTableModel;

//! Quittance's own fields in a CRM, which of them are there, and the act that brings the rest: where we may
//! make them it says beforehand what is made; where only an administrator may, the list is theirs to read and
//! to copy, and the act looks again.
class CrmFieldsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    CrmFieldsDialog(CrmDesk &desk, const QString &connection, QWidget *parent);

signals:
    void said(const QString &text); //!< What was done, in the past tense.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void ask();
    void showFields(const QList<CrmOwnField> &fields);
    void showAct();
    void act();
    void onMade(const Result<QStringList> &missing);
    void copy();
    void tell(const Error &error);

    CrmDesk &m_desk;
    const QString m_connection;
    const bool m_isMadeHere; //!< Not only by an administrator.
    QList<CrmOwnField> m_fields;
    qsizetype m_missing = 0;
    bool m_isBusy = false;
    RecordTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace quittance
