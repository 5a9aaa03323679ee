#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/ScheduleOrder.h"
#include "core/domain/ScheduleRow.h"
#include "ui/acts/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class DateEdit;
class Desk;
class RepeatPreview;

//! Asks how often a document comes back, and until when; shows the next drafts while it is filled in.
class RepeatDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! A new schedule that repeats a draft or an issued document. desk outlives the dialog.
    RepeatDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent);
    //! Changes a schedule.
    RepeatDialog(Desk &desk, const ScheduleRow &row, QDate today, QWidget *parent);

    //! What was asked for last.
    const ScheduleTerms &terms() const { return m_row.schedule.terms; }

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    void build(const QString &act);
    QWidget *endField();
    QWidget *intervalField();
    void fill(const ScheduleTerms &terms);
    static QStringList unitWords(bool areMany);
    void showUnits();
    void showEnd();
    void showPreview();
    //! The fields as terms; the errors of checkTerms() and of what cannot be read.
    Result<ScheduleTerms> typed() const;
    Result<void> readEnd(ScheduleTerms &terms) const;

    Desk &m_desk;
    const QDate m_today;
    const InvoiceId m_like; //!< Empty while a schedule is changed.
    ScheduleRow m_row; //!< What the preview shows.
    QLineEdit *m_name;
    QLineEdit *m_count;
    QComboBox *m_unit;
    DateEdit *m_first;
    QComboBox *m_end;
    DateEdit *m_last;
    QLineEdit *m_most;
    QLineEdit *m_dueDays;
    QComboBox *m_period;
    RepeatPreview *m_preview;
};

} // namespace quittance
