#pragma once

#include <QAction>
#include <QList>

class QActionGroup;
class QMenuBar;
class QMenu;
class QMainWindow;

namespace quittance {

//! Every act of the window with its words and keys: made once, shown in the menu bar, found by Ctrl+K.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QMainWindow &window);

    QAction *newHere;
    QAction *newInvoice;
    QAction *import;
    QAction *importStatement;
    QAction *exportShown;
    QAction *print;
    QAction *printDocument;
    QAction *saveEInvoice;
    QAction *otherBook;
    QAction *removeSample;
    QAction *closeWindow;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyWithHeaders;
    QAction *selectAll;
    QAction *selectNone;
    QAction *editNote;
    QAction *editTags;
    QAction *filter;
    QAction *search;
    QAction *dashboard;
    QAction *settings;
    QAction *invoices;
    QAction *payments;
    QAction *payouts;
    QAction *customers;
    QAction *contacts;
    QAction *interactions;
    QAction *crmRuns;
    QAction *reconcile;
    QAction *outbox;
    QAction *activity;
    QAction *reports;
    QAction *previousSection;
    QAction *nextSection;
    QAction *nextPane;
    QAction *previousPane;
    QAction *openRecord;
    QAction *journal;
    QAction *saveView;
    QAction *chooseColumns;
    QAction *sortBy;
    QAction *filterFields;
    QAction *detailPane;
    QAction *sidebar;
    QAction *compact;
    QAction *lookSystem;
    QAction *lookLight;
    QAction *lookDark;
    QActionGroup *languages; //!< Each holds its code as data; that of the system is empty.
    QAction *primary;
    QAction *issue;
    QAction *sendLink;
    QAction *sendReminder;
    QAction *sendReceipt;
    QAction *sendDocument;
    QAction *holdReminders;
    QAction *releaseReminders;
    QAction *copyLink;
    QAction *chargeCard;
    QAction *savedCards;
    QAction *bankDetails;
    QAction *payPage;
    QAction *identity;
    QAction *copyPortal;
    QAction *waitForPayment;
    QAction *creditNote;
    QAction *voidInvoice;
    QAction *writeOff;
    QAction *editDraft;
    QAction *preview;
    QAction *showReason;
    QAction *duplicate;
    QAction *deleteDraft;
    QAction *deletedDrafts;
    QAction *repeat;
    QAction *schedules;
    QAction *recordPayment;
    QAction *allocate;
    QAction *refund;
    QAction *reversePayment;
    QAction *assignCustomer;
    QAction *checkPayments;
    QAction *matchLine;
    QAction *setLineAside;
    QAction *undoLine;
    QAction *bookCertain;
    QAction *payoutsAtBank;
    QAction *disputes;
    QAction *gatherEvidence;
    QAction *openAtProvider;
    QAction *newCustomer;
    QAction *changeCustomer;
    QAction *customerInvoices;
    QAction *customerCrm;
    QAction *sendStatement;
    QAction *holdCustomer;
    QAction *releaseCustomer;
    QAction *mergeCustomer;
    QAction *archiveCustomer;
    QAction *syncAll;
    QAction *syncPayments;
    QAction *syncContacts;
    QAction *fullCheck;
    QAction *stop;
    QAction *runOutbox;
    QAction *outboxArrived;
    QAction *outboxAgain;
    QAction *outboxDrop;
    QAction *outboxDismiss;
    QAction *connectCrm;
    QAction *connections;
    QAction *reviewConflicts;
    QAction *fieldMapping;
    QAction *closeMonth;
    QAction *approvals;
    QAction *returnPage;
    QAction *help;
    QAction *shortcuts;
    QAction *log;

    //! All, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }
    //! Sections of the user guide, by their titles.
    QMenu *guide() const { return m_guide; }
    //! What it is, with its keys: "Void… (Delete)".
    static QString tipOf(const QAction &action);
    //! Saved views; the window fills it.
    QMenu *views() const { return m_views; }
    QMenu *syncMenu() const { return m_syncMenu; }

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QString &icon,
        const QList<QKeySequence> &keys);
    void fillFile(QMenuBar &bar);
    void fillEdit(QMenuBar &bar);
    void fillView(QMenuBar &bar);
    void fillLanguages(QMenu &view);
    void fillInvoice(QMenuBar &bar);
    void fillPayment(QMenuBar &bar);
    void fillCustomer(QMenuBar &bar);
    void fillTools(QMenuBar &bar, QMainWindow &window);
    void fillHelp(QMenuBar &bar);

    QList<QAction *> m_all;
    QMenu *m_syncMenu = nullptr;
    QMenu *m_views = nullptr;
    QMenu *m_guide = nullptr;
};

} // namespace quittance
