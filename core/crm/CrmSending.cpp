#include "core/crm/CrmSending.h"

#include "core/crm/crmWireText.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isAboutAValue(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput;
}

} // namespace

std::optional<Error> CrmSending::encode(const CrmSchema::Fields &schema, const QString &goneRule)
{
    const QJsonObject given = write.values;
    for (auto value = given.begin(); value != given.end(); ++value) {
        const auto property = schema.constFind(value.key());
        const Result<QString> text = property == schema.constEnd()
            ? Result<QString>(invalid(goneRule, value.key(), {}))
            : crmWireText(*property, value->toString());
        if (text)
            write.values.insert(value.key(), *text);
        else if (!leaveOut(text.error()))
            return text.error();
    }
    return std::nullopt;
}

bool CrmSending::leaveOut(const Error &why)
{
    if (!isAboutAValue(why) || !carries(why.field))
        return false;
    const QStringList names = write.values.keys();
    if (std::ranges::all_of(
            names, [&](const QString &name) { return name == why.field || name == write.stamp; }))
        return false;
    write.values.remove(why.field);
    leftOut.append(why);
    return true;
}

CrmWriteOutcome CrmSending::taken(const QString &remoteId, bool created) const
{
    return {.push = write.push, .remoteId = remoteId, .created = created, .error = {}, .leftOut = leftOut};
}

CrmWriteOutcome CrmSending::refused(const Error &error) const
{
    return {.push = write.push, .remoteId = write.remoteId, .error = error, .leftOut = leftOut};
}

void failAll(const QList<CrmSending> &sendings, const Error &error, QList<CrmWriteOutcome> &outcomes)
{
    for (const CrmSending &sending : sendings)
        outcomes.append(sending.refused(error));
}

bool leaveOutOfAll(QList<CrmSending> &sendings, const Error &why, QList<CrmWriteOutcome> &outcomes)
{
    const bool isOfAll = why.rule.endsWith(".field_gone"_L1) || why.rule.endsWith(".field_read_only"_L1);
    const auto carriers = std::ranges::count_if(
        sendings, [&](const CrmSending &sending) { return sending.carries(why.field); });
    if (!isAboutAValue(why) || carriers == 0 || (carriers > 1 && !isOfAll))
        return false;
    QList<CrmSending> left;
    for (CrmSending &sending : sendings) {
        if (!sending.carries(why.field) || sending.leaveOut(why))
            left.append(sending);
        else
            outcomes.append(sending.refused(why));
    }
    sendings = left;
    return true;
}

} // namespace quittance
