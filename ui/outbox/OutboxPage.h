#pragma once

#include "core/domain/OutboxRow.h"
#include "ui/widgets/TablePage.h"

#include <QHash>
#include <QTimeZone>

class QPushButton;

namespace quittance {

class Desk;
class PlainLabel;

//! The section "Outbox": every effect on the outside that was asked for, and how far it is.
class OutboxPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    OutboxPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    //! How many effects are on their way right now, and how many of them are mails.
    int sending() const { return m_sending; }
    int sendingMails() const { return m_sendingMails; }
    void setRefusal(const QString &why); //!< Why nothing can be decided here.
    //! About the current row.
    bool canDecide(Resolution how) const;
    void decide(Resolution how);

signals:
    void invoiceWanted(const QString &id);
    void runWanted(); //!< Something may be sent now.
    void decisionChanged(); //!< What can be decided about the current row, or which one that is.
    void dismissed(const quittance::EntryId &effect); //!< Just now, by the person who looks at it.
    //! How many wait, and how many of them need a person.
    void countsChanged(qint64 waiting, qint64 needingYou);

protected:
    void ask() override;

private:
    QWidget *buildDecision();
    void showDecision();
    void show(QList<OutboxRow> rows);
    Record recordOf(const OutboxRow &row) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    QHash<QString, OutboxRow> m_rows; //!< By row key.
    QWidget *m_decision;
    PlainLabel *m_question;
    QWidget *m_arrived;
    QWidget *m_again;
    QPushButton *m_drop;
    QPushButton *m_dismiss;
    int m_sending = 0;
    int m_sendingMails = 0;
};

} // namespace quittance
