#pragma once

#include "core/domain/Money.h"

#include <QDate>

#include <optional>

namespace quittance {

//! Until when a payment page takes money, as somebody wishes it.
struct LinkEnd {
    enum class Kind : quint8 {
        Usual, //!< As the settings say; a page that is alive serves, whenever it ends.
        Never,
        AfterDays, //!< So many days after today.
        On, //!< On this day, which is its last one.
    };
    Kind kind = Kind::Usual;
    int days = 0; //!< Of AfterDays.
    QDate on = {}; //!< Of On.

    static LinkEnd never() { return {.kind = Kind::Never}; }
    static LinkEnd after(int days) { return {.kind = Kind::AfterDays, .days = days}; }
    static LinkEnd onDay(QDate day) { return {.kind = Kind::On, .on = day}; }

    //! Its last day; null: it does not end by itself. usualDays: of the settings, 0 is never.
    QDate lastDay(QDate today, int usualDays) const;

    friend bool operator==(const LinkEnd &, const LinkEnd &) = default;
};

//! What is asked of a payment link that somebody hands over otherwise than by mail.
struct LinkTerms {
    std::optional<Money> part = {}; //!< Only so much of what is open; none: all of it.
    LinkEnd end = {};

    friend bool operator==(const LinkTerms &, const LinkTerms &) = default;
};

} // namespace quittance
