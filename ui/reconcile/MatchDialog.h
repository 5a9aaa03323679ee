#pragma once

#include "core/domain/BankCandidates.h"
#include "core/domain/BankLineRow.h"
#include "ui/reconcile/TakenInvoices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace quittance {

class BankDesk;
class Chip;
class DataTable;
class EmptyState;
class FilterField;
class NoMatch;
class PlainLabel;
class RecordTableModel;
class TakeField;

//! Says by hand what a movement is. Money that came: open documents, a payment recorded before, a payout, or
//! a customer whose credit it is to be; money that went: a payment that came back, a refund, a payout taken
//! back. Of documents Space takes one or leaves it, all of one customer: each takes what is open, the last
//! what is left, or what F2 and a number say it takes; of the others the one that somebody has
//! gone to is meant. Ctrl+Enter matches, Ctrl+PgUp and Ctrl+PgDown change the kind, Esc leaves.
class MatchDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    MatchDialog(BankDesk &desk, const BankLineRow &line, QWidget *parent);

    //! With what a proposal says the movement pays already taken, so that others can be added or some left.
    void beginWith(const BankProposal &proposal);

signals:
    void chosen(const quittance::BankProposal &match);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Kind = BankCandidate::Kind;

    QWidget *buildHead();
    QWidget *buildPaid();
    QWidget *buildFoot();
    Kind kind() const;
    bool takesSeveral() const { return kind() == Kind::Document; }
    Currency currency() const; //!< Of the documents that are shown.
    bool isExchanged() const;
    void setKind();
    void setCurrency();
    void ask();
    void showFound(const BankCandidates &answer);
    void showWhyEmpty(bool isAnswered);
    void toggle();
    void takeBegun();
    QString refusalOf(const BankCandidate &one) const; //!< Why it cannot be taken beside the others.
    bool typesTake(const QKeyEvent &event); //!< Whether it opened the field of the row in view.
    void openTake(const QString &typed);
    Result<void> takeTyped();
    void keepTake();
    void warn(const QString &why);
    const BankCandidate *current() const;
    Money paid() const; //!< In the documents' currency; zero where that is not said yet.
    Money left() const; //!< Of what was paid, beyond what was taken.
    void showCurrency();
    void showRows();
    void showSums();
    QString hint() const;
    QString takenText() const; //!< Where something is.
    void submit();
    bool turnsPage(const QKeyEvent &event); //!< Whether it changed the kind.

    BankDesk &m_desk;
    const BankLineRow m_line;
    QList<Kind> m_kinds; //!< In the order of the tabs.
    QList<BankCandidate> m_rows; //!< Those shown.
    QList<BankShare> m_begun; //!< To be taken once they are shown.
    TakenInvoices m_taken;
    TakenInvoices m_takenBefore; //!< An amount was typed.
    std::optional<BankCandidate> m_typed; //!< Which takes it.
    bool m_isRefused = false; //!< What was typed last was not taken, and nobody has looked at that yet.
    bool m_isAll = true;
    int m_token = 0;
    QTabBar *m_tabs = nullptr;
    FilterField *m_filter;
    QComboBox *m_currency = nullptr;
    QWidget *m_exchange = nullptr;
    QLineEdit *m_paid = nullptr;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    NoMatch *m_noMatch;
    TakeField *m_take;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_left = nullptr;
    Chip *m_exact = nullptr;
    PlainLabel *m_remark = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace quittance
