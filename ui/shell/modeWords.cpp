#include "ui/shell/modeWords.h"

#include "core/service/SettingsService.h"
#include "ui/text/ConnectionStateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct ModeText {
    Q_DECLARE_TR_FUNCTIONS(ModeText)
};

} // namespace

ModeWords modeWords(const GatewayFacts &gateway, bool isSample)
{
    const bool isLive = gateway.configured && gateway.live;
    if (!isSample && (isLive || !gateway.configured))
        return {.isRealMoney = isLive};
    if (!isSample)
        return {.word = ModeText::tr("TEST"),
            .text = modeStripeText(gateway.name, gateway.label, gateway.keyHint)};
    if (isLive) {
        //: %1 is a provider, %2 the end of its key
        const QString text = ModeText::tr("Made-up company, but connected to %1 %2 – real money moves");
        return {.word = ModeText::tr("SAMPLE"),
            .text = text.arg(gateway.name, gateway.keyHint),
            .isRealMoney = true};
    }
    return {.word = ModeText::tr("SAMPLE"),
        .text = gateway.mailsLeave ? ModeText::tr("Made-up company – no real money moves, but mails do leave")
                                   : ModeText::tr("Made-up company – no real money moves, no mail leaves")};
}

} // namespace quittance
