#pragma once

#include <QFlags>

namespace quittance {

//! What a commit touched, in the terms of those who show it.
enum class Touched : quint8 { Invoices = 1, Customers = 2, Contacts = 4, Outbox = 8, Settings = 16 };
Q_DECLARE_FLAGS(TouchedThings, Touched)
Q_DECLARE_OPERATORS_FOR_FLAGS(TouchedThings)

//! Hears of every commit, after it. Called in the thread that committed; must not block.
class CommitListener
{
public:
    virtual ~CommitListener() = default;
    virtual void committed(TouchedThings things) = 0;
};

} // namespace quittance
