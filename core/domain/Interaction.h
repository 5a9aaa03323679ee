#pragma once

#include "core/domain/ContactRow.h"

#include <QList>

namespace quittance {

//! Something people did with a customer, as the CRM has it: a cached copy, the CRM is its truth.
struct Interaction {
    //! The numbers stand in books: never change one.
    enum class Kind : quint8 { Note, Call, Email, Meeting, Task };
    enum class Direction : quint8 { None, Incoming, Outgoing };

    //! A record it hangs on.
    struct Party {
        ContactRow::Kind kind = ContactRow::Kind::Company;
        QString remoteId;
        QString name; //!< Empty where the record is not in the mirror.

        friend bool operator==(const Party &, const Party &) = default;
    };

    ConnectionId connection;
    QString remoteId; //!< Unique among those of one kind at most.
    Kind kind = Kind::Note;
    QString subject; //!< One line; may be empty.
    QString text; //!< Plain, several lines; of strangers, so never shown as rich text.
    Direction direction = Direction::None;
    QString status; //!< As the CRM spells it: "COMPLETED", "Not Started"; may be empty.
    QDateTime at; //!< UTC; its place in a timeline; invalid when the CRM does not tell.
    QString owner; //!< For people; may be empty.
    QList<Party> with; //!< Companies first.

    friend bool operator==(const Interaction &, const Interaction &) = default;
};

} // namespace quittance
