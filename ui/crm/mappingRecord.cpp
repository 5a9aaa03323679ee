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

//! What is done to a value on its way, either way the same, so that it comes back as it went.
QString changeText(CrmField field)
{
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
    case CrmFieldType::Email:
    case CrmFieldType::Phone:
    case CrmFieldType::TaxId:
        return isKept(field) ? Words::tr("Trim", "blanks at the ends of a text") : u"–"_s;
    default:
        return u"–"_s;
    }
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
        {Words::tr("Change", "what is done to a value"), Words::tr("What is done to a value"), 104},
        {Words::tr("If both changed"), Words::tr("If both changed"), 148},
        {Words::tr("State"), Words::tr("State"), 104},
        {Words::tr("Example"), Words::tr("What the chosen record holds"), 144}};
}

Record mappingRecord(const CrmMapping &mapping, const QString &connection)
{
    const bool isMapped = !mapping.remote.isEmpty();
    const ChipLook look = lookOf(mapping);
    const QString remote = mapping.remoteLabel.isEmpty()
        ? mapping.remote
        : Words::tr("%1 · %2", "label and name of a field").arg(mapping.remoteLabel, mapping.remote);
    const QString policy = mapping.direction == CrmDirection::Both ? crmPolicyText(mapping.policy, connection)
                                                                   : Words::tr("one way");
    const auto whenMapped = [isMapped](const QString &text) {
        return Cell{isMapped ? text : u"–"_s, {}, {}, !isMapped};
    };
    return {codeOf(mapping.field) + u'/' + QString::number(static_cast<int>(mapping.kind)),
        {{.text = crmFieldText(mapping.field)}, {.text = crmKindText(mapping.kind), .isSecondary = true},
            whenMapped(crmDirectionText(mapping.direction)), whenMapped(remote),
            whenMapped(changeText(mapping.field)), whenMapped(policy),
            {look.text, mapping.trouble.isEmpty() ? QString() : ruleText(mapping.trouble, {}, {}), look,
                false}}};
}

} // namespace quittance
