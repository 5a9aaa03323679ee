#pragma once

#include <QString>

namespace quittance {

class Clock;
class CommitListener;
class Database;
class Vault;

//! What a command, a performer or an observer works with: one connection to the book, and who is acting.
//! Borrowed parts outlive it. Belongs to the thread of its database.
struct Book {
    Database &database;
    Clock &clock;
    CommitListener &listener;
    const Vault *vault = nullptr; //!< Null where no key is at hand: what needs sealing is then refused.
    QString actor; //!< "person:mara", "cli:mara", "sync:hubspot", "provider:stripe".
};

} // namespace quittance
