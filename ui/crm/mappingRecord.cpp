#include "ui/crm/mappingRecord.h"

#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::MappingDialog)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}

ChipLook lookOf(const CrmMapping &mapping)
{
    if (mapping.remote.isEmpty())
        return {u"open"_s, Words::tr("Off"), Tone::Neutral};
    if (!mapping.trouble.isEmpty())
        return {u"danger"_s, Words::tr("Broken"), Tone::Danger};
    return {u"check"_s, Words::tr("In use"), Tone::Success};
}

} // namespace

QList<RecordColumn> mappingColumns()
{
    return {{Words::tr("Our field"), Words::tr("Our field"), 160},
        {Words::tr("Of the"), Words::tr("Of the company or person"), 92},
        {Words::tr("Direction"), Words::tr("Direction"), 88},
        {Words::tr("CRM field"), Words::tr("CRM field"), 0},
        {Words::tr("Change", "what is done to a value"), Words::tr("What is done to a value"), 120},
        {Words::tr("If both changed"), Words::tr("If both changed"), 148},
        {Words::tr("State"), Words::tr("State"), 128},
        {Words::tr("Example"), Words::tr("What the chosen record holds"), 144}};
}

Record mappingRecord(const CrmMapping &mapping, const QString &connection)
{
    const bool isMapped = !mapping.remote.isEmpty();
    const ChipLook look = lookOf(mapping);
    const QString policy
        = mapping.direction == CrmDirection::Both ? crmPolicyText(mapping.policy, connection) : oneWayText();
    const auto whenMapped = [isMapped](const QString &text) {
        return Cell{isMapped ? text : u"–"_s, {}, {}, !isMapped};
    };
    return {codeOf(mapping.field) + u'/' + QString::number(static_cast<int>(mapping.kind)),
        {{.text = crmFieldText(mapping.field)}, {.text = crmKindText(mapping.kind), .isSecondary = true},
            whenMapped(crmDirectionText(mapping.direction)), whenMapped(mappedText(mapping)),
            whenMapped(mappingChangeText(mapping)), whenMapped(policy),
            {look.text, mapping.trouble.isEmpty() ? QString() : ruleText(mapping.trouble, {}, {}), look,
                false}}};
}

QString crmChangeText(CrmChange change)
{
    switch (change) {
    case CrmChange::Upper:
        return Words::tr("Capital letters");
    case CrmChange::Lower:
        return Words::tr("Small letters");
    case CrmChange::None:
        break;
    }
    return Words::tr("Trim", "blanks at the ends of a text");
}

QString mappingChangeText(const CrmMapping &mapping)
{
    const CrmField field = mapping.field;
    if (field == CrmField::FirstName || field == CrmField::LastName)
        return Words::tr("Split name");
    switch (typeOf(field)) {
    case CrmFieldType::Country:
        return Words::tr("Country code");
    case CrmFieldType::Currency:
        return Words::tr("Currency code");
    case CrmFieldType::Terms:
        return Words::tr("Days to pay");
    case CrmFieldType::Text:
    case CrmFieldType::Lines:
        if (mapping.change != CrmChange::None)
            return crmChangeText(mapping.change);
        break;
    case CrmFieldType::Email:
    case CrmFieldType::Phone:
    case CrmFieldType::TaxId:
        break;
    default:
        return u"–"_s;
    }
    return isKept(field) ? crmChangeText(CrmChange::None) : u"–"_s;
}

QString oneWayText()
{
    return Words::tr("one way");
}

QString mappedText(const CrmMapping &mapping)
{
    return mapping.remoteLabel.isEmpty()
        ? mapping.remote
        : Words::tr("%1 · %2", "label and name of a field").arg(mapping.remoteLabel, mapping.remote);
}

QList<RecordColumn> mappingPreviewColumns()
{
    return {{Words::tr("Record"), Words::tr("Record"), 0}, {Words::tr("There"), Words::tr("There"), 200},
        {Words::tr("Understood"), Words::tr("How it is understood"), 200},
        {Words::tr("Here"), Words::tr("Here"), 200}};
}

QList<Record> mappingPreviewRecords(const QList<CrmPreviewRow> &rows, const QString &untold)
{
    QList<Record> records;
    for (const CrmPreviewRow &row : rows) {
        const QString name = row.customerName.isEmpty()
            ? row.recordName
            : Words::tr("%1, customer %2", "record there, customer here")
                  .arg(row.recordName, row.customerName);
        const QString theirs = row.isTold ? orDash(row.theirs) : untold;
        records.append({row.remoteId,
            {{.text = orDash(name)}, {theirs, {}, {}, !row.isTold}, {.text = orDash(row.understood)},
                {.text = orDash(row.ours)}}});
    }
    return records;
}

} // namespace quittance
