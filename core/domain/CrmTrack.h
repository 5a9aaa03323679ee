#pragma once

#include "core/domain/Interaction.h"

namespace quittance {

//! What is read from a CRM by itself: one kind of record, or one list of interactions.
class CrmTrack
{
public:
    CrmTrack(ContactRow::Kind kind) // A kind of record is a track wherever one is asked for.
        : m_number(static_cast<int>(kind))
    {
    }
    explicit CrmTrack(Interaction::Kind list)
        : m_number(firstInteraction + static_cast<int>(list))
    {
    }
    //! Of a number that stands in a book.
    static CrmTrack ofNumber(int number)
    {
        CrmTrack track(ContactRow::Kind::Company);
        track.m_number = number;
        return track;
    }

    int number() const { return m_number; } //!< Stands in books.

    friend bool operator==(const CrmTrack &, const CrmTrack &) = default;

private:
    static constexpr int firstInteraction = 10;

    int m_number;
};

} // namespace quittance
