#include "app/cli/commands.h"

#include "core/base/openToRead.h"
#include "core/domain/ImportReport.h"
#include "core/service/ImportService.h"
#include "ui/text/ImportText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject importShape(const ImportReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"column"_s, problem.column},
            {u"rule"_s, problem.rule}, {u"value"_s, problem.value}, {u"warning"_s, problem.isWarning},
            {u"message"_s, importProblemText(problem)}});
    QJsonArray ids;
    for (const InvoiceId &id : report.drafts)
        ids.append(id.text());
    return {{u"ids"_s, ids}, {u"numbers"_s, QJsonArray()}, {u"waiting"_s, QJsonArray()},
        {u"added"_s, report.added}, {u"already_here"_s, report.alreadyHere}, {u"refused"_s, report.refused},
        {u"passed_over"_s, report.skipped}, {u"nothing_done"_s, report.nothingDone},
        {u"problems"_s, problems}};
}

//! The bytes of the file that the first word names.
Result<QByteArray> fileOf(const Session &session)
{
    QFile file(session.word(0));
    return openToRead(file).transform([&file] { return file.readAll(); });
}

void finishImport(Session &session, const ImportReport &report)
{
    session.console().result(importShape(report), importReportText(report));
    if (!session.console().isJson())
        for (const ImportProblem &problem : report.problems)
            session.console().note(importProblemText(problem));
    session.finish(report.nothingDone ? Exit::Failed : report.refused > 0 ? Exit::InPart : Exit::Done);
}

//! The file with what the options say about reading it; InvalidInput "usage.mapping".
Result<CsvImport> csvImport(const Session &session)
{
    const Result<QByteArray> bytes = fileOf(session);
    if (!bytes)
        return fail(bytes.error());
    CsvImport file{.bytes = *bytes,
        .preset = session.arguments().value(u"preset"_s),
        .currency = session.arguments().value(u"currency"_s),
        .goodOnly = session.arguments().has(u"good-only"_s),
        .fileName = QFileInfo(session.word(0)).fileName()};
    const QStringList mappings = session.arguments().options.value(u"map"_s);
    for (const QString &mapping : mappings) {
        if (!mapping.contains(u'='))
            return invalid(u"usage.mapping"_s, u"--map"_s, mapping);
        file.headers.insert(mapping.section(u'=', 0, 0), mapping.section(u'=', 1));
    }
    return file;
}

void importTable(Session &session, CsvKind kind)
{
    const Result<CsvImport> file = csvImport(session);
    if (!file)
        return session.fail(file.error());
    session.then(session.book().imports().take(kind, *file),
        [&session](const ImportReport &report) { finishImport(session, report); });
}

} // namespace

void invoicesImport(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(u"preset"_s) || arguments.has(u"map"_s))
        return importTable(session, CsvKind::Invoices);
    const Result<QByteArray> bytes = fileOf(session);
    if (!bytes)
        return session.fail(bytes.error());
    session.then(session.book().invoices().import(
                     *bytes, QFileInfo(session.word(0)).fileName(), arguments.has(u"good-only"_s)),
        [&session](const ImportReport &report) { finishImport(session, report); });
}

void customersImport(Session &session)
{
    importTable(session, CsvKind::Customers);
}

void paymentsImport(Session &session)
{
    importTable(session, CsvKind::Payments);
}

} // namespace quittance
