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

ChipLook lookOf(const CrmMapping &mapping)
{
    if (mapping.remote.isEmpty())
        return {u"open"_s, Words::tr("Off"), Tone::Neutral};
    if (!mapping.trouble.isEmpty())
        return {u"danger"_s, Words::tr("Broken"), Tone::Danger};
    return {u"check"_s, Words::tr("In use"), Tone::Success};
}

} // namespace

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
            whenMapped(crmDirectionText(mapping.direction)), whenMapped(remote), whenMapped(policy),
            {look.text, mapping.trouble.isEmpty() ? QString() : ruleText(mapping.trouble, {}, {}), look,
                false}}};
}

} // namespace quittance
