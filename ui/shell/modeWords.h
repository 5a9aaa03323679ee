#pragma once

#include <QString>

namespace quittance {

struct GatewayFacts;

//! What the stripe above every page says.
struct ModeWords {
    QString word; //!< "TEST", "SAMPLE"; empty: money is real and the book is nobody's sample.
    QString text;
    bool isRealMoney = false; //!< Of a sample book, too.
};
//! A sample book that is connected to real money, or that mails leave from, says so.
ModeWords modeWords(const GatewayFacts &gateway, bool isSample);

} // namespace quittance
