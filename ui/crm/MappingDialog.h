#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmMapping.h"
#include "core/domain/CrmPreview.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace quittance {

class MappingDesk;
class DataTable;
class ExampleBox;
class MappingKeeper;
class PlainLabel;
class RecordTableModel;

//! Which field of ours is which field of the CRM, which way it goes and who is right when both changed; what
//! five real records make of it is shown before it is saved, field by field, and what one of one's choice
//! holds in all of them. Fields that do not fit say why and cannot be chosen. What would change customers is
//! shown and asked before it is kept. Ctrl+Enter saves the field in view, Esc leaves.
class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. connection: "hubspot".
    MappingDialog(MappingDesk &desk, const QString &connection, QWidget *parent);

    //! What keeps and brings mappings.
    MappingKeeper *keeper() const { return m_keeper; }

signals:
    void said(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent);
    QWidget *buildHead();
    QWidget *buildEditor();
    QWidget *buildFoot();
    void ask();
    void askExamples();
    void showMappings(const QList<CrmMapping> &mappings);
    void showRows();
    void showCurrent();
    const CrmMapping *current() const;
    void askChoices();
    void showChoices(const QList<CrmChoice> &choices);
    CrmMapping edited() const;
    void onEdited();
    void onKind();
    void askPreview();
    void askThere(const QList<CrmPreviewRow> &known);
    //! untold: in place of what the CRM did not tell.
    void showPreview(const QList<CrmPreviewRow> &rows, const QString &untold);
    void showAct();
    void save();
    void restore();
    void tell(const Error &error);

    MappingDesk &m_desk;
    const QString m_connection;
    QList<CrmMapping> m_mappings;
    QList<CrmChoice> m_choices;
    int m_choicesToken = 0;
    int m_previewToken = 0;
    bool m_isFilling = false; //!< The boxes are set by us.
    RecordTableModel *m_model;
    DataTable *m_table;
    MappingKeeper *m_keeper;
    ExampleBox *m_example;
    int m_examplesToken = 0;
    PlainLabel *m_field = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_remote = nullptr;
    QComboBox *m_change = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_policy = nullptr;
    PlainLabel *m_trouble = nullptr;
    RecordTableModel *m_previewModel = nullptr;
    DataTable *m_preview = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreAll = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace quittance
