#pragma once

#include "core/base/Error.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace quittance {

struct KeyRun;

//! All rows of one question, of which only those near the eye are held. It knows the whole order as keys
//! (eight bytes a row) and has the rows behind them asked for page by page. A changed row is dataChanged;
//! what comes or goes is an insert or a removal: selection and scroll position belong to the user. Only
//! another question resets it. PagedRows holds the rows and asks.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Asks another question; what is shown stays until the first page is here.
    void reload();
    //! Something was committed: looks at the order and at the rows near the eye again.
    void refresh();
    //! The first page of the latest question has arrived.
    bool isLoaded() const { return m_loaded; }
    //! … and it is known what stands behind it.
    bool isOrderKnown() const { return m_orderKnown; }
    //! Rows are just being taken away: a current row that moves now was not moved by the user.
    bool isRemoving() const { return m_removing; }

    int rowCount(const QModelIndex &parent = {}) const override;

    bool isHeld(int row) const { return holds(m_order.at(row)); } //!< Without asking for it.
    qint64 keyAt(int row) const { return m_order.at(row); }
    //! -1 when the key is not in the order.
    int rowOfKey(qint64 key) const { return static_cast<int>(m_order.indexOf(key)); }
    //! Whether it is in the order; a million rows are gone through only if it does not stand at this one.
    bool hasKey(qint64 key, const QModelIndex &first) const
    {
        return (first.isValid() && keyAt(first.row()) == key) || rowOfKey(key) >= 0;
    }

signals:
    void loaded(); //!< First page shown, or the order completed.
    void failed(const quittance::Error &error);

protected:
    explicit PagedTableModel(QObject *parent);

    static constexpr int pageRows = 100;

    //! What asks gives the token back with the answer.
    virtual void askFirstPage(int limit, int token) = 0;
    virtual void askOrder(int token) = 0;
    virtual void askRows(const QList<qint64> &keys, int token) = 0;
    virtual bool holds(qint64 key) const = 0;
    virtual qsizetype heldCount() const = 0;
    virtual void forget(qint64 key) = 0;
    virtual void forgetAll() = 0;
    //! Leaves only these.
    virtual void keepOnly(const QSet<qint64> &keys) = 0;

    bool isLatest(int token) const { return token == m_token; } //!< Older answers are dropped.
    //! hold() holds the rows behind keys.
    template <class Hold>
    void showFirstPage(const QList<qint64> &keys, bool isComplete, Hold hold)
    {
        beginFirstPage(keys);
        hold();
        endFirstPage(isComplete);
    }
    void takeOrder(const QList<qint64> &order);
    //! Rows that are held now and were not, or are other ones than before.
    void takeRows(const QList<qint64> &asked, const QSet<qint64> &changed);
    void failFirstPage(const Error &error);
    void failOrder(const Error &error);
    //! Row row is looked at.
    void notice(int row) const { m_lastSeen = row; }
    //! … and is not held.
    void want(int row) const;

private:
    void beginFirstPage(const QList<qint64> &keys);
    void endFirstPage(bool isComplete);
    void askOrderAgain();
    void askWanted();
    void ask(const QList<qint64> &keys);
    void insertRun(qsizetype place, const QList<qint64> &keys);
    void removeRun(qsizetype first, qsizetype count);
    //! Those that went in one place and came in another.
    QSet<qint64> movedKeys(const QList<KeyRun> &runs) const;
    //! Few rows of many came, went or moved, each for itself.
    bool takeFewChanges(const QList<qint64> &order);
    //! Many did.
    void takeManyChanges(const QList<qint64> &order);
    void rearrange(const std::function<void()> &change);
    //! In the places from from to before to.
    void removeMissing(qsizetype from, qsizetype to, const QSet<qint64> &kept);
    //! Brings the rows from from on, which are those wanted, into that order.
    void permute(qsizetype from, const QList<qint64> &wanted);
    void announce(QSet<qint64> &changed, int from, int to);
    void forgetFarRows(qsizetype reach);

    QList<qint64> m_order;
    mutable QSet<int> m_wantedPages; //!< Pages that were looked at while not held.
    QSet<qint64> m_underWay;
    mutable QTimer m_askSoon;
    QTimer m_askOrderLater;
    QElapsedTimer m_orderAsked;
    mutable int m_lastSeen = 0; //!< Row last looked at: what is far from it is forgotten first.
    int m_token = 0; //!< Of the latest question.
    bool m_orderUnderWay = false;
    bool m_orderIsOld = false; //!< Something was committed while the order was on its way.
    bool m_loaded = false;
    bool m_orderKnown = false;
    bool m_firstIsOld = false; //!< Something was committed while the first page was on its way.
    bool m_firstFailed = false; //!< … and it never came.
    bool m_removing = false;
};

} // namespace quittance
