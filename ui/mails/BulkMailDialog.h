#pragma once

#include "core/base/Error.h"
#include "core/domain/LinkMail.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class DataTable;
class Desk;
class LinkEndField;
class MailBatchModel;
class MailForms;
class PayByField;
class PlainLabel;
class ProgressLine;

//! Many mails at once: a list with what speaks against each, the mail of the current row beside it, and after
//! sending what became of them. Alt+Left and Alt+Right step from mail to mail, Space ticks one.
class BulkMailDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. orders: one for each document, all of one kind, with their hold.
    BulkMailDialog(Desk &desk, QList<MailOrder> orders, QDate today, bool isOffline, QWidget *parent);

signals:
    void sent(const quittance::CommandOutcome &outcome, qsizetype mails);
    void takeBackWanted(); //!< All that was sent, while it is held.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildTop();
    QWidget *buildFoot();
    void connectKeys();
    //! Chooses how they are paid where it goes without saying, and asks for verdicts.
    void begin();
    void showWay();
    //! With the way to pay and the end that were chosen for all of them.
    QList<MailOrder> asWished(QList<MailOrder> orders) const;
    //! trouble: what went wrong before, to be said meanwhile and after.
    void askVerdicts(const QString &trouble = {});
    void showBatch(const MailBatch &batch);
    void showCurrent();
    void showPlace();
    void showTicks();
    void step(int by);
    void toggleCurrent();
    void send();
    void showResult(const CommandOutcome &outcome);
    void askEffects();
    void showOnlyRefused(bool only);
    void tell(const QString &text, bool isTrouble);

    Desk &m_desk;
    const QList<MailOrder> m_orders;
    const bool m_isOffline;
    MailBatchModel *m_model;
    DataTable *m_table;
    MailForms *m_forms;
    PlainLabel *m_summary;
    ProgressLine *m_progress;
    PlainLabel *m_about;
    PlainLabel *m_wayLabel;
    PayByField *m_way = nullptr; //!< Of mails that ask for money.
    PlainLabel *m_endLabel;
    LinkEndField *m_end = nullptr; //!< Of mails that ask for money.
    QCheckBox *m_onlyRefused;
    PlainLabel *m_countLabel;
    QLineEdit *m_count;
    PlainLabel *m_trouble;
    QPushButton *m_takeBack;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QSet<EntryId> m_mails; //!< What was sent from here.
    QTimer m_verdictsSoon;
    int m_manyFrom = 0;
    int m_token = 0;
    int m_verdictsToken = 0;
    bool m_isLooking = false; //!< Verdicts are being asked for.
    bool m_isSending = false;
};

} // namespace quittance
