#pragma once

#include "core/domain/MonthClose.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QPushButton;

namespace quittance {

class CloseDesk;
class DataTable;
class Notice;
class PlainLabel;
class RecordTableModel;

//! The close of a month: a checklist, what each check came upon and what to do about it, what may stay with a
//! reason, the lock, and the files of the month. The lock binds: the focus is not on it, plain Enter does not
//! do it. Esc leaves; what is locked stays locked.
class CloseMonthDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. today: of the book.
    CloseMonthDialog(CloseDesk &desk, QDate today, QWidget *parent);

    //! Writes the month's files into a new folder below this one.
    void writePack(const QString &folder);

signals:
    void said(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildChecks();
    QWidget *buildFindings();
    QWidget *buildFoot();
    QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent);
    void setMonth(QDate month);
    void ask(bool asksProviders);
    void showMonth(const MonthClose &month);
    void showFindings();
    void showSentence();
    void showAct();
    const CloseCheck *current() const;
    void letStay();
    void lock();
    void choosePack();
    void tell(const Error &error);
    QString monthText() const;

    CloseDesk &m_desk;
    const QDate m_today;
    QDate m_month; //!< Its first day.
    MonthClose m_close;
    QList<CloseAcceptance> m_accepted;
    QHash<QDate, QList<CloseAcceptance>> m_reasons; //!< By the first day of a month that was in view.
    int m_token = 0;
    bool m_isBusy = true; //!< At first with finding the month.
    bool m_isLocking = false;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_verdict = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QPushButton *m_askThem = nullptr;
    RecordTableModel *m_checks = nullptr;
    DataTable *m_checkTable = nullptr;
    PlainLabel *m_what = nullptr;
    RecordTableModel *m_findings = nullptr;
    DataTable *m_findingTable = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_advice = nullptr;
    QWidget *m_acceptPart = nullptr;
    QLineEdit *m_why = nullptr;
    QPushButton *m_letStay = nullptr;
    Notice *m_notice = nullptr;
    PlainLabel *m_reasonCaption = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_pack = nullptr;
    QPushButton *m_lock = nullptr;
};

} // namespace quittance
