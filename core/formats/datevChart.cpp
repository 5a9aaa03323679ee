#include "core/formats/datevChart.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct ChartRow {
    QLatin1StringView key;
    QLatin1StringView skr03;
    QLatin1StringView skr04;
};

// From DATEV's charts of accounts for 2024. What they have no one account for is left to the adviser: money
// that was received before the invoice.
constexpr std::array rows{
    ChartRow{"account.bank"_L1, "1200"_L1, "1800"_L1},
    ChartRow{"account.bank_in_transit"_L1, "1360"_L1, "1460"_L1}, // Geldtransit
    ChartRow{"account.cash"_L1, "1000"_L1, "1600"_L1},
    ChartRow{"account.clearing"_L1, "1360"_L1, "1460"_L1}, // Geldtransit
    ChartRow{"account.disputes"_L1, "1500"_L1, "1300"_L1}, // Sonstige Vermögensgegenstände
    ChartRow{"account.fees"_L1, "4970"_L1, "6855"_L1}, // Nebenkosten des Geldverkehrs
    ChartRow{"account.adjustments"_L1, "4900"_L1, "6300"_L1}, // Sonstige betriebliche Aufwendungen
    // A batch shows one currency's side of an exchange, which is no gain: what went through.
    ChartRow{"account.exchange"_L1, "1590"_L1, "1370"_L1}, // Durchlaufende Posten
    ChartRow{"account.bad_debt"_L1, "2400"_L1, "6930"_L1}, // Forderungsverluste
    ChartRow{"account.rounding"_L1, "4900"_L1, "6300"_L1}, // Sonstige betriebliche Aufwendungen
    ChartRow{"account.unknown_payer"_L1, "1590"_L1, "1370"_L1}, // Durchlaufende Posten
    ChartRow{"revenue.S.19"_L1, "8400"_L1, "4400"_L1},
    ChartRow{"revenue.S.7"_L1, "8300"_L1, "4300"_L1},
    ChartRow{"revenue.Z"_L1, "8290"_L1, "4290"_L1},
    ChartRow{"revenue.E"_L1, "8100"_L1, "4100"_L1},
    ChartRow{"revenue.AE"_L1, "8337"_L1, "4337"_L1},
    ChartRow{"revenue.K"_L1, "8125"_L1, "4125"_L1},
    ChartRow{"revenue.G"_L1, "8120"_L1, "4120"_L1},
    ChartRow{"revenue.O"_L1, "8338"_L1, "4338"_L1},
};

} // namespace

QMap<QString, QString> datevChart(const QString &name)
{
    QMap<QString, QString> chart;
    for (const ChartRow &row : rows) {
        if (name == "skr03"_L1)
            chart.insert(row.key, row.skr03);
        if (name == "skr04"_L1)
            chart.insert(row.key, row.skr04);
    }
    return chart;
}

} // namespace quittance
