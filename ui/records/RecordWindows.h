#pragma once

#include "core/domain/FoundRecord.h"
#include "core/domain/InvoiceRow.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <functional>

namespace quittance {

class Desk;
class RecordWindow;

//! The windows of single records: one for each, as many as are wanted.
class RecordWindows final : public QObject
{
    Q_OBJECT

public:
    //! desk outlives it.
    RecordWindows(Desk &desk, QTimeZone zone, QObject *parent);
    ~RecordWindows() override;

    void setToday(QDate today) { m_today = today; }
    //! Why no next step of a document can be taken, in windows made from now on.
    void setRefusal(const QString &why) { m_refusal = why; }
    //! Brings the one of this record to the front, or makes it.
    void open(const FoundRecord &record);
    //! Shows what the journal holds about a record.
    void openJournal(const FoundRecord &record, QWidget *over);
    void closeAll();
    QList<RecordWindow *> windows() const;

signals:
    void primaryWanted(const quittance::FoundRecord &record);
    void showWanted(const quittance::FoundRecord &record);
    void invoiceWanted(const QString &number);
    void copyLinkWanted(const quittance::InvoiceRow &row);
    void statementWanted(const quittance::FoundRecord &record);

    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo);
    void outboxWanted(); //!< Something waits to be sent.

private:
    RecordWindow *makeCustomer(const FoundRecord &record);
    RecordWindow *make(const FoundRecord &record);

    Desk &m_desk;
    const QTimeZone m_zone;
    QDate m_today;
    QString m_refusal;
    QList<QPointer<RecordWindow>> m_windows;
};

} // namespace quittance
