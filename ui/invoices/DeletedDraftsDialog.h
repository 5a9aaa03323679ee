#pragma once

#include "core/domain/DeletedDraft.h"

#include <QDialog>
#include <QHash>
#include <QTimeZone>
#include <QTimer>

#include <optional>

class QPushButton;

namespace quittance {

class DataTable;
class Desk;
class DraftDesk;
class EmptyState;
class PlainLabel;
class RecordTableModel;
struct Record;

//! Drafts that were deleted within the last thirty days. Enter brings one back as it was.
class DeletedDraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk and drafts outlive the dialog.
    DeletedDraftsDialog(Desk &desk, DraftDesk &drafts, const QTimeZone &zone, QWidget *parent);

signals:
    void restored(const quittance::InvoiceId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void ask();
    void show(const QList<DeletedDraft> &drafts);
    void updateButtons();
    Record recordOf(const DeletedDraft &deleted) const;
    std::optional<DeletedDraft> current() const;
    void restore();
    void tell(const QString &text, bool isTrouble);
    using QDialog::show;

    DraftDesk &m_drafts;
    const QTimeZone m_zone;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    PlainLabel *m_told = nullptr;
    QPushButton *m_restore = nullptr;
    QTimer m_soon;
    QHash<QString, DeletedDraft> m_rows; //!< By id.
    bool m_restoring = false;
    int m_token = 0;
};

} // namespace quittance
