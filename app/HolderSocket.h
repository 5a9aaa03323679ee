#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace quittance {

enum class HolderAnswer : quint8 { Done, NobodyThere, NotInTime };

//! Asks the program that holds worker.lock to do something and calls back in context's thread once it has.
void askHolder(const QString &socketName, const QString &request, std::chrono::milliseconds wait,
    QObject *context, std::function<void(HolderAnswer)> done);

//! The holder's side: takes one-word requests of this user's programs and answers when they are done.
class HolderSocket final : public QObject
{
    Q_OBJECT

public:
    //! Does a request ("contacts", "payments", "outbox", "raise") and calls done when it is through.
    using Work = std::function<void(const QString &request, std::function<void()> done)>;

    HolderSocket(const QString &socketName, Work work, QObject *parent = nullptr);

private:
    Work m_work;
};

} // namespace quittance
