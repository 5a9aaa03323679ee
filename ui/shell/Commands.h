#pragma once

#include <QAction>
#include <QList>

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

    QAction *newInvoice;
    QAction *import;
    QAction *importStatement;
    QAction *exportShown;
    QAction *quit;
    QAction *undo;
    QAction *copy;
    QAction *copyWithHeaders;
    QAction *selectAll;
    QAction *selectNone;
    QAction *filter;
    QAction *search;
    QAction *invoices;
    QAction *payments;
    QAction *payouts;
    QAction *customers;
    QAction *contacts;
    QAction *reconcile;
    QAction *outbox;
    QAction *activity;
    QAction *previousSection;
    QAction *nextSection;
    QAction *nextPane;
    QAction *saveView;
    QAction *chooseColumns;
    QAction *filterFields;
    QAction *detailPane;
    QAction *sidebar;
    QAction *compact;
    QAction *lookSystem;
    QAction *lookLight;
    QAction *lookDark;
    QAction *primary;
    QAction *issue;
    QAction *sendLink;
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
    QAction *duplicate;
    QAction *deleteDraft;
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
    QAction *openAtProvider;
    QAction *newCustomer;
    QAction *changeCustomer;
    QAction *customerInvoices;
    QAction *customerCrm;
    QAction *mergeCustomer;
    QAction *archiveCustomer;
    QAction *syncAll;
    QAction *syncPayments;
    QAction *syncContacts;
    QAction *fullCheck;
    QAction *stop;
    QAction *runOutbox;
    QAction *connectCrm;
    QAction *reviewConflicts;
    QAction *fieldMapping;
    QAction *closeMonth;
    QAction *returnPage;
    QAction *shortcuts;

    //! All, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }
    QMenu *syncMenu() const { return m_syncMenu; }

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QString &icon,
        const QList<QKeySequence> &keys);
    void fillFile(QMenuBar &bar);
    void fillEdit(QMenuBar &bar);
    void fillView(QMenuBar &bar);
    void fillInvoice(QMenuBar &bar);
    void fillPayment(QMenuBar &bar);
    void fillCustomer(QMenuBar &bar);
    void fillTools(QMenuBar &bar, QMainWindow &window);

    QList<QAction *> m_all;
    QMenu *m_syncMenu = nullptr;
};

} // namespace quittance
