#pragma once

#include <QDateTime>

#include <chrono>

namespace quittance {

class StopFlag;

//! The only source of time and of waiting in core/, so that a test can own both. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; //!< UTC.
    //! Returns early when stop is set.
    virtual void sleep(std::chrono::milliseconds span, const StopFlag &stop) = 0;
};

//! The computer's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    void sleep(std::chrono::milliseconds span, const StopFlag &stop) override;
};

} // namespace quittance
