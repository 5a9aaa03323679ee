#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/BookHolder.h"
#include "ui/acts/TypingLimit.h"

#include <QDate>
#include <QFuture>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <optional>

namespace quittance {

//! The guided path of the sample book.
struct Guide {
    InvoiceId invoice; //!< The draft that is walked through; empty: the first draft.
    //! Checks the whole journal and answers in one sentence; empty when the program offers none.
    std::function<QFuture<Result<QString>>()> proveBooks;
};

//! That a program on another computer has the book; what is shown is a copy.
struct HeldBook {
    BookHolder holder;
    QDateTime copiedAt; //!< UTC.
};

//! What the window has to know and cannot ask a service for.
struct WindowFacts {
    QString company; //!< Name of the book's company; may be empty.
    QString modeStripe; //!< "Stripe “Brightwater (test)” …4f2a – no real money moves"; empty: no stripe.
    QString modeWord; //!< "TEST" or "SAMPLE", in the window's language; empty: no stripe.
    bool isRealMoney = false; //!< Moves through the provider that is connected, also behind a sample book.
    bool isSample = false; //!< The book is the sample one, which can be taken away.
    bool sampleLacksBank = false; //!< It has no movements of the bank: no keychain could seal them.
    QDate today; //!< In the zone of the book.
    QDateTime syncedAt; //!< UTC: when contacts or payments were last brought; null: never.
    std::chrono::seconds hold{10}; //!< How long a mail can be taken back after Send.
    TypingLimit typing; //!< Above which amounts are typed before they are acted on.
    QTimeZone zone = QTimeZone::utc(); //!< The book's IANA zone.
    QString language; //!< Of ui.language: a code of Languages; empty: as the system.
    QString stateFile; //!< Where the window's state is remembered; empty: nowhere.
    std::optional<Guide> guide;
    std::optional<HeldBook> held = {}; //!< The book can only be read here.
};

} // namespace quittance
