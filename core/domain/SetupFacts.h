#pragma once

#include <QtGlobal>

#include <array>

namespace quittance {

//! What makes a new book ready for every day.
enum class SetupStep : quint8 { Company, Invoices, Crm, Payments, Mail, Backup };
inline constexpr size_t setupStepCount = 6;

//! Which of it is done, by what the book says itself.
struct SetupFacts {
    std::array<bool, setupStepCount> done{};
    bool isDismissed = false; //!< Somebody does not want to be reminded.

    bool isDone(SetupStep step) const { return done.at(static_cast<size_t>(step)); }
    int doneCount() const
    {
        int count = 0;
        for (const bool each : done)
            count += each ? 1 : 0;
        return count;
    }

    friend bool operator==(const SetupFacts &, const SetupFacts &) = default;
};

} // namespace quittance
