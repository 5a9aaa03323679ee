#include "ui/text/ImportText.h"

#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ImportText", text);
}

QString counted(qint64 count, const char *one, const char *many)
{
    return say(count == 1 ? one : many).arg(textLocale().toString(count));
}

} // namespace

QString importProblemText(const ImportProblem &problem)
{
    const QString reason = ruleText(problem.rule, problem.column, problem.value);
    if (problem.line > 0 && !problem.column.isEmpty())
        return say("Line %1, %2: %3").arg(textLocale().toString(problem.line), problem.column, reason);
    if (problem.line > 0)
        return say("Line %1: %2").arg(textLocale().toString(problem.line), reason);
    if (!problem.column.isEmpty())
        return say("%1: %2").arg(problem.column, reason);
    return reason;
}

QString importReportText(const ImportReport &report)
{
    if (report.nothingDone)
        return counted(report.refused, "Nothing was imported: %1 document has problems.",
            "Nothing was imported: %1 documents have problems.");
    QString text;
    if (!report.drafts.isEmpty())
        text = counted(report.drafts.size(), "%1 draft imported.", "%1 drafts imported.");
    if (report.alreadyHere > 0)
        text += u' ' + counted(report.alreadyHere, "%1 was here already.", "%1 were here already.");
    if (report.refused > 0)
        text += u' ' + counted(report.refused, "%1 was refused.", "%1 were refused.");
    return text.isEmpty() ? say("The file holds no documents.") : text.trimmed();
}

} // namespace quittance
