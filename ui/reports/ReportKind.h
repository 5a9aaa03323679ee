#pragma once

#include "core/domain/ReportRequest.h"

#include <QList>
#include <QString>

#include <optional>

namespace quittance {

//! A report the section offers, and what can be set for it.
struct ReportKind {
    enum class Id : quint8 {
        Ageing,
        AgeingByCustomer,
        Statement,
        Revenue,
        Tax,
        Methods,
        Dso,
        Debtors,
        Credit,
        Payouts,
    };

    Id id = Id::Ageing;
    QString key; //!< Stable name, for settings and object names.
    QString title;
    std::optional<ReportRequest::What> what; //!< Empty: it is no table of the report service.
    bool hasDay = true; //!< It looks at days at all.
    bool isSpan = false; //!< From a day to a day; otherwise it looks at the end of one.
    bool hasPeriod = false;
    bool hasCustomer = false;
    bool addsUp = true; //!< Its amounts may be summed over its rows.
};

//! All, in the order of the list, in the language of now.
QList<ReportKind> reportKinds();

} // namespace quittance
