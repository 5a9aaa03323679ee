#pragma once

#include "core/domain/CheckedSum.h"
#include "core/payments/bank/XmlPiece.h"
#include "core/payments/bank/bankFileError.h"

#include <array>

namespace quittance {

//! The control sums of a statement (TxsSummry), and what they are held against. Banks count either all
//! entries or the booked ones.
class CamtControls
{
public:
    //! Takes a TxsSummry. bank_file.field_malformed, .amount_malformed.
    Result<void> take(const XmlPiece &summary, Currency currency);
    void count(Money amount, bool isBooked);
    //! bank_file.entry_count, .entry_sum at the summary.
    Result<void> check() const;

private:
    enum Side { All, In, Out, SideCount };

    struct Stated {
        std::optional<qint64> count;
        std::optional<qint64> sum;
    };
    struct Seen {
        qint64 count = 0;
        CheckedSum sum;
    };

    std::array<Stated, SideCount> m_stated;
    std::array<Seen, SideCount> m_booked;
    std::array<Seen, SideCount> m_all;
    qint64 m_line = 0;
};

} // namespace quittance
