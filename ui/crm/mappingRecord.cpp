#include "ui/crm/mappingRecord.h"

#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *hint = nullptr)
{
    return QCoreApplication::translate("quittance::MappingDialog", text, hint);
}

ChipLook lookOf(const CrmMapping &mapping)
{
    if (mapping.remote.isEmpty())
        return {u"open"_s, say("Off"), Tone::Neutral};
    if (!mapping.trouble.isEmpty())
        return {u"danger"_s, say("Broken"), Tone::Danger};
    return {u"check"_s, say("In use"), Tone::Success};
}

} // namespace

Record mappingRecord(const CrmMapping &mapping, const QString &connection)
{
    const bool isMapped = !mapping.remote.isEmpty();
    const ChipLook look = lookOf(mapping);
    const QString remote = mapping.remoteLabel.isEmpty()
        ? mapping.remote
        : say("%1 · %2", "label and name of a field").arg(mapping.remoteLabel, mapping.remote);
    const QString policy = mapping.direction == CrmDirection::Both ? crmPolicyText(mapping.policy, connection)
                                                                   : say("one way");
    const auto whenMapped = [isMapped](const QString &text) {
        return Cell{isMapped ? text : u"–"_s, {}, {}, !isMapped};
    };
    return {codeOf(mapping.field) + u'/' + QString::number(static_cast<int>(mapping.kind)),
        {{.text = crmFieldText(mapping.field)}, {.text = crmKindText(mapping.kind), .isSecondary = true},
            whenMapped(crmDirectionText(mapping.direction)), whenMapped(remote), whenMapped(policy),
            {look.text,
                mapping.trouble.isEmpty() ? QString() : ruleText(mapping.trouble, {}, {}).toHtmlEscaped(),
                look, false}}};
}

} // namespace quittance
