#pragma once

#include "core/domain/LinkMail.h"
#include "ui/acts/TypingLimit.h"
#include "ui/invoices/BulkActModel.h"

#include <QDialog>
#include <QFuture>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class DataTable;
class Desk;
class PlainLabel;
class ProgressLine;
class TypedNumber;

//! One binding deed for several documents: a list with what speaks against each, and afterwards what became
//! of each. The books are asked for one after the other, so that one that is refused keeps no other back.
//! Space ticks a row, Ctrl+Enter acts once the count is typed. While it runs, leaving stops it after the
//! document that is under way.
class BulkActDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Facts {
        DocumentDeed deed = DocumentDeed::Issue;
        QList<InvoiceRow> rows; //!< At least one.
        QSet<InvoiceId> written; //!< Drafts that are open in windows of their own.
        QString modeText; //!< The account, and LIVE or TEST; may be empty.
        TypingLimit typing; //!< For the case that one row is left.
    };

    //! desk outlives the dialog.
    BulkActDialog(Desk &desk, Facts facts, QWidget *parent);

signals:
    void ended(const quittance::BulkActModel::Tally &tally);

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildFields();
    QWidget *buildProgress();
    QWidget *buildFoot();
    void connectKeys();
    void askVerdicts();
    void showTicks();
    void toggleCurrent();
    void act();
    void doNext();
    void showProgress();
    void end();
    void showOnlyRefused(bool only);
    void tell(const QString &text, bool isTrouble);
    bool needsReason() const { return m_facts.deed != DocumentDeed::Issue; }
    QString actText(int count) const;
    QFuture<Result<CommandOutcome>> ask(const InvoiceRow &row) const;

    Desk &m_desk;
    Facts m_facts;
    BulkActModel *m_model;
    DataTable *m_table;
    PlainLabel *m_summary;
    QCheckBox *m_onlyRefused;
    QWidget *m_fields = nullptr;
    QComboBox *m_cause;
    QLineEdit *m_reason;
    QWidget *m_progress = nullptr;
    PlainLabel *m_count;
    ProgressLine *m_line;
    PlainLabel *m_trouble;
    TypedNumber *m_typed;
    QPushButton *m_cancel;
    QPushButton *m_act;
    QList<int> m_queue; //!< Rows that are to be done, in their order.
    qsizetype m_next = 0; //!< In the queue.
    bool m_isKnown = false; //!< The verdicts are here.
    bool m_isRunning = false;
    bool m_stops = false; //!< After the one that is under way.
    bool m_hasEnded = false;
};

} // namespace quittance
