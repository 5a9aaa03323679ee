#pragma once

#include "core/domain/WaitingApproval.h"
#include "ui/widgets/AskingDialog.h"

#include <QTimeZone>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace quittance {

class ApprovalDesk;
class PlainLabel;

//! What waits for a second person: who asked when for what, and the two answers. Approving does the deed, so
//! Enter does nothing and Ctrl+Enter approves. Nobody approves what they asked for themselves; that can be
//! taken back.
class ApprovalsDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives it. zone: what times are shown in.
    ApprovalsDialog(ApprovalDesk &desk, QTimeZone zone, QWidget *parent);

signals:
    void said(const QString &text);

protected:
    bool isAsking() const override { return m_isAsking; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void load();
    void show(const QList<WaitingApproval> &waiting);
    void showCurrent();
    const WaitingApproval *current() const; //!< Null where nothing is chosen.
    void approve();
    void refuse();
    void setBusy(bool isBusy);
    void onDecided(const QString &text);
    void showTrouble(const Error &error);

    ApprovalDesk &m_desk;
    const QTimeZone m_zone;
    QTreeWidget *m_list;
    PlainLabel *m_what;
    PlainLabel *m_why;
    PlainLabel *m_obstacle;
    QLineEdit *m_reason;
    PlainLabel *m_trouble;
    PlainLabel *m_state;
    QPushButton *m_refuse;
    QPushButton *m_approve;
    QList<WaitingApproval> m_waiting;
    bool m_isBusy = false;
    bool m_isAsking = false; //!< Whether to approve or refuse was asked of the books.
};

} // namespace quittance
