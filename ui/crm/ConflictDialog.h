#pragma once

#include "core/base/Error.h"
#include "ui/crm/ConflictGroup.h"
#include "ui/crm/ConflictSheetModel.h"
#include "ui/crm/KeptDecisions.h"

#include <QDialog>
#include <QSet>
#include <QTimeZone>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace quittance {

class Chip;
class ConflictDecisions;
class ConflictList;
class ConflictSheet;
class CrmDesk;
class Notice;
class PlainLabel;
struct ConflictChosen;

//! Fields that say one thing here and another in the CRM, settled one by one: the customers at the side, the
//! fields of the one in view as a sheet. 1 takes ours, 2 takes theirs, E writes another value, A goes for all
//! of the field, Enter accepts and goes on, also to the next customer, S skips, Ctrl+Z undoes. Nothing is
//! written before the decisions are applied (Ctrl+Enter), and what was written can be taken back until the
//! CRM was told. Leaving asks about decisions that are not applied; where the program ends before they were,
//! they are there again.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. stateFile: where decisions are kept until they are applied; empty: nowhere.
    ConflictDialog(CrmDesk &desk, QTimeZone zone, const QString &stateFile, QWidget *parent);
    ~ConflictDialog() override;

signals:
    void said(const QString &text);
    void failed(const quittance::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCustomers();
    QWidget *buildReview();
    QWidget *buildHead(QWidget *parent);
    QWidget *buildWhy(QWidget *parent);
    QWidget *buildActs(QWidget *parent);
    QWidget *buildKept();
    QWidget *buildLeave();
    QWidget *buildFoot();
    QPushButton *makeButton(const QString &text, const QString &name, void (ConflictDialog::*act)());
    void orderTabs();

    void ask();
    void showAll(const QList<CrmConflict> &conflicts);
    void showGroups();
    void showGroup(); //!< The customer that is current now, from his first field on.
    void showLines();
    void showCurrent();
    void showWhy();
    void showAct();
    //! Makes a field of a customer the current one.
    void go(int group, int line);
    const ConflictGroup *group() const; //!< In view; null where there is none.
    const CrmConflict *current() const;
    bool isBusy() const;
    bool isOpenToAct() const; //!< The conflict in view can be decided now.
    ConflictChosen chosenOf(const CrmConflict &conflict) const;
    QList<CrmConflict> alike(ConflictSide side) const;
    bool press(int key, Qt::KeyboardModifiers modifiers);
    bool pressWithCtrl(int key);
    void take(ConflictSide side);
    void takeOurs() { take(ConflictSide::Ours); }
    void takeTheirs() { take(ConflictSide::Theirs); }
    void write() { take(ConflictSide::Edited); }
    void accept() override; //!< The decision in view; then the next.
    void reject() override;
    void bringBack(const QList<CrmConflict> &conflicts);
    void keepSoon();
    void applyAll();
    void onApplied(int done, const std::optional<Error> &error);
    void undo();
    void goOn();
    void goToCustomer(int step);
    //! What is about to be out of reach must not take the focus with it.
    void focusSheet();
    void tell(const Error &error);

    CrmDesk &m_desk;
    const QTimeZone m_zone;
    QList<ConflictGroup> m_groups;
    QSet<QString> m_lookedAt; //!< Keys of groups.
    ConflictSide m_taken = ConflictSide::None; //!< Chosen in view; decided once it is accepted.
    bool m_isBusy = false;
    bool m_isFilling = false; //!< What becomes current is of no meaning.
    bool m_closesAfter = false; //!< Once the decisions were applied.
    bool m_wasBroughtBack = false; //!< What was decided before; else it is not known yet.
    ConflictDecisions *m_decisions;
    const KeptDecisions m_kept;
    QTimer *m_keeps; //!< Until what was decided is kept.
    QWidget *m_side = nullptr;
    ConflictList *m_customers = nullptr;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_name = nullptr;
    Chip *m_standing = nullptr;
    PlainLabel *m_about = nullptr;
    ConflictSheet *m_sheet = nullptr;
    QLineEdit *m_result = nullptr;
    QCheckBox *m_all = nullptr;
    PlainLabel *m_notAll = nullptr; //!< Why it is not possible.
    PlainLabel *m_whyTitle = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_oursBy = nullptr;
    PlainLabel *m_theirsBy = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
    Notice *m_before = nullptr; //!< About what was decided before.
    Notice *m_leave = nullptr;
};

} // namespace quittance
