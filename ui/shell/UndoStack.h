#pragma once

#include "core/base/Error.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>

namespace quittance {

//! What was done in the window and can be taken back, and what was taken back and can be done again. Every
//! step asks the books, so it takes a moment; one is on its way at a time. What the books refuse leaves the
//! stack: they know better.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<QFuture<Result<void>>()>;

    struct Act {
        QString name; //!< After "Undo": "Delete draft".
        QString undone; //!< Said when it was taken back; may be empty.
        Step undo;
        Step redo; //!< Empty: it cannot be done again from here.
        std::function<void()> after = {}; //!< Called when it was taken back or done again; may be empty.
        QDeadlineTimer until{QDeadlineTimer::Forever}; //!< Later it can be taken back no more.
        QString redone = {}; //!< Said when it was done again; may be empty.
    };

    explicit UndoStack(QObject *parent = nullptr);

    //! For what was just done. Nothing can be done again after it. Answers with its number.
    int push(Act act);
    void undo();
    void redo();
    //! This one, also where others were done after it; nothing where it was taken back already.
    void undo(int number);
    //! It was taken back elsewhere.
    void drop(int number);
    QString undoName() const; //!< Empty: there is nothing.
    QString redoName() const;

signals:
    void changed();
    void said(const QString &text);
    void failed(const quittance::Error &error);

private:
    static constexpr qsizetype most = 50;

    struct Kept {
        int number = 0;
        Act act;
    };

    void forgetLate();
    void take(qsizetype place);
    void run(const Step &step, std::function<void()> done);

    QList<Kept> m_done; //!< The last one last.
    QList<Kept> m_undone;
    int m_next = 1;
    bool m_isBusy = false;
};

} // namespace quittance
