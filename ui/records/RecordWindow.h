#pragma once

#include "core/domain/FoundRecord.h"

#include <QMainWindow>

class QAction;

namespace quittance {

class PlainLabel;
struct Error;

//! One record in a window of its own, as it stands in the book: it follows what happens to the record. What
//! is to be done to it is reported, so that every act has one home. Ctrl+W closes it.
class RecordWindow : public QMainWindow
{
    Q_OBJECT

public:
    const FoundRecord &record() const { return m_record; }

signals:
    void primaryWanted(const quittance::FoundRecord &record);
    void journalWanted(const quittance::FoundRecord &record);
    void showWanted(const quittance::FoundRecord &record); //!< In its section of the main window.
    void invoiceWanted(const QString &number);
    void statementWanted(const quittance::FoundRecord &record); //!< Of a customer: to be sent.

protected:
    RecordWindow(const FoundRecord &record, const QString &primary, QWidget *parent);

    //! Asks for the record and shows it.
    virtual void ask() = 0;
    //! The content, once; the words for when the record is not there are put above it.
    void setContent(QWidget *content);
    void setRecord(const FoundRecord &record); //!< Its names are the window's title.
    //! Says it above what was shown last; empty: nothing is wrong.
    void showTrouble(const QString &text);
    QAction *primary() const { return m_primary; }
    QList<QAction *> acts() const; //!< For the menu beside the name.

private:
    FoundRecord m_record;
    QAction *m_primary;
    QAction *m_journal;
    QAction *m_show;
    PlainLabel *m_trouble = nullptr;
};

} // namespace quittance
