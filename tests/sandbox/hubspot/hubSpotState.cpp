#include "tests/sandbox/hubspot/hubSpotState.h"

#include "tests/sandbox/hubspot/HubSpotData.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

QJsonObject hubSpotState(const HubSpotData &data)
{
    const HubSpotTable &companies = data.table(HubSpotType::Companies);
    const HubSpotTable &notes = data.table(HubSpotType::Notes);
    const bool hasIds = companies.schema().find(u"quittance_id"_s).has_value();
    QJsonArray ours;
    QJsonArray told;
    for (const auto &[id, record] : companies.live()) {
        if (hasIds && !companies.value(*record, u"quittance_id"_s).isEmpty()) {
            QJsonObject company{{u"id"_s, QString::number(id)}};
            for (const HubSpotProperty &property : companies.schema().properties())
                if (!property.hubSpotDefined || property.name == "name"_L1)
                    company.insert(property.name, companies.value(*record, property.name));
            ours.append(company);
        }
        for (const qint64 note : data.hangs().of(HubSpotType::Companies, id, HubSpotType::Notes)) {
            const auto found = notes.find(note);
            const QString body = found ? notes.value(*found, u"hs_note_body"_s) : QString();
            if (body.contains("[Q:"_L1))
                told.append(QJsonObject{{u"on"_s, QString::number(id)}, {u"text"_s, body}});
        }
    }
    return {{u"companies"_s, ours}, {u"remarks"_s, told},
        {u"all_companies"_s, static_cast<qint64>(companies.live().size())}};
}

} // namespace quittance::sandbox
