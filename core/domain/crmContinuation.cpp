#include "core/domain/crmContinuation.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QRegularExpression(u"\\R"_s)))
        if (const QString plain = line.trimmed(); !plain.isEmpty())
            lines.append(plain);
    return lines;
}

//! An empty text empties the field.
QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString crmContinuation(const QString &provider, const CrmMapping &mapping, const QList<CrmMapping> &all)
{
    const QString second = u"address2"_s;
    if (provider != "hubspot"_L1 || mapping.field != CrmField::Street
        || mapping.kind != ContactRow::Kind::Company || mapping.remote != "address"_L1)
        return {};
    const bool isMapped = std::ranges::any_of(
        all, [&](const CrmMapping &other) { return other.kind == mapping.kind && other.remote == second; });
    return isMapped ? QString() : second;
}

std::optional<QString> crmToldText(
    const QJsonObject &values, const QString &remote, const QString &continuation)
{
    const auto found = values.constFind(remote);
    if (found == values.constEnd())
        return std::nullopt;
    const QString first = found->toString();
    const QString second = continuation.isEmpty() ? QString() : values.value(continuation).toString();
    if (second.trimmed().isEmpty())
        return first;
    return first.trimmed().isEmpty() ? second : first + u'\n' + second;
}

void tellCrmText(QJsonObject &values, const QString &remote, const QString &continuation,
    const QString &theirSecond, const QString &text)
{
    const qsizetype seconds = linesOf(theirSecond).size();
    if (continuation.isEmpty() || seconds == 0) {
        values.insert(remote, valueOf(text));
        return;
    }
    const QStringList lines = linesOf(text);
    const qsizetype firsts = lines.size() > seconds ? lines.size() - seconds : 1;
    values.insert(remote, valueOf(lines.mid(0, firsts).join(u'\n')));
    values.insert(continuation, valueOf(lines.mid(firsts).join(u'\n')));
}

} // namespace quittance
