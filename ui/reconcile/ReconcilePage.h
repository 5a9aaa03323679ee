#pragma once

#include "core/domain/BankLineQuery.h"
#include "core/domain/BankLineRow.h"
#include "ui/widgets/TablePage.h"

#include <QDate>

#include <optional>

class QPushButton;

namespace quittance {

class BankDesk;
struct BankCertainOutcome;
class Desk;
class FilterField;
class LineDetail;
class NoMatch;

//! The section "Reconcile": movements of our bank accounts and what they are. Enter accepts what a movement
//! seems to be and goes on to the next, 1 to 9 choose another proposal, M matches by hand, Space does so
//! beginning with the proposal, I sets aside at once, U takes the last decision back.
class ReconcilePage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ReconcilePage(Desk &desk, QDate today, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void focusFilter();
    const std::optional<BankLineRow> &current() const { return m_current; }
    QList<QWidget *> panes() const override;
    void setCompact(bool compact) override;

    void accept();
    void match() { openMatch(false); }
    void openMatch(bool beginsWithProposal);
    void setAside(); //!< Asks for the reason.
    void ignore(); //!< Sets aside without one.
    void undo();
    void bookCertain();
    //! The decision about this movement was taken back elsewhere.
    void onTakenBack(qint64 no);
    //! Makes this movement the current one, alone in the list where it is not among those that wait. text is
    //! a part of it.
    void choose(qint64 no, const QString &text);
    void ask() override; //!< Reads the list anew.
    //! Why nothing can be brought or decided here; what waits is shown all the same.
    void setRefusal(const QString &why);

signals:
    void waitingChanged(qint64 waiting);
    void currentChanged();
    void said(const QString &text);
    //! what: the movement in words. text: said with a way to take it back.
    void decided(qint64 no, const QString &what, const QString &text);
    void undone(qint64 no); //!< Here.
    void importWanted();
    void payoutsWanted();
    void closeWanted();

protected:
    void updateSums() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString wordsOf(const BankLineRow &row);
    QWidget *buildBar();
    void buildEmpty();
    void askWaiting();
    void showLines(const QList<BankLineRow> &rows);
    void showEmpty();
    void tellLastStatement(); //!< Once it is known, beside that nothing is to be matched.
    void updateCurrent();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void decide(qint64 no, const QString &words, const BankProposal &match);
    void refuse(qint64 no, const Error &error);
    void settleDoubt(bool isSame);
    void skip();
    bool maySetAside();
    void onSetAside(qint64 no, const QString &words);
    bool isRefused(); //!< And says why.
    void onBooked(const BankCertainOutcome &outcome);
    void onDecided(qint64 no, const QString &what, const QString &text);
    void goTo(const QString &key);
    QString keyAfterCurrent() const;

    Desk &m_desk;
    BankDesk *m_bank; //!< Null where no bank is known.
    QDate m_today;
    QString m_refusal;
    FilterField *m_filter;
    QPushButton *m_all = nullptr;
    QPushButton *m_certain = nullptr;
    NoMatch *m_noMatch;
    LineDetail *m_detail;
    QList<BankLineRow> m_rows;
    std::optional<BankLineRow> m_current;
    qint64 m_wanted = 0; //!< To become current once it is listed.
    QList<qint64> m_decided; //!< Here, the last one last.
    bool m_isBusy = false;
};

} // namespace quittance
