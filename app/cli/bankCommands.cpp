#include "app/cli/bankShapes.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/domain/codeNames.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/ImportText.h"
#include "ui/text/MoneyText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<BankTextEncoding> encodingOption(const Session &session)
{
    const QString word = session.arguments().value(u"encoding"_s, u"auto"_s);
    for (const auto &[code, encoding] :
        {std::pair(u"auto"_s, BankTextEncoding::Auto), std::pair(u"utf8"_s, BankTextEncoding::Utf8),
            std::pair(u"cp1252"_s, BankTextEncoding::Windows1252),
            std::pair(u"cp850"_s, BankTextEncoding::Cp850)})
        if (word == code)
            return encoding;
    return invalid(u"usage.choice"_s, u"--encoding"_s, word);
}

Result<BankLineQuery> queryFrom(const Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    const Result<QDate> from = dateOption(session, u"from"_s);
    const Result<QDate> through = dateOption(session, u"through"_s);
    BankLineQuery query{.text = session.arguments().value(u"query"_s), .from = {}, .through = {}};
    if (session.arguments().has(u"after"_s)) {
        const Result<int> after = session.arguments().number(u"after"_s, 0);
        if (!after)
            return fail(after.error());
        query.after = *after;
    }
    for (const Result<QDate> *date : {&from, &through})
        if (!*date)
            return fail(date->error());
    if (!limit)
        return fail(limit.error());
    query.limit = *limit;
    query.from = *from;
    query.through = *through;
    return query;
}

QStringList rowOf(const BankLineRow &row)
{
    QString what = bankStateText(stateOf(row));
    if (!row.proposals.isEmpty())
        what = u"%1 (%2, %3)"_s.arg(bankProposalText(row.proposals.first()),
            bankConfidenceText(row.proposals.first().confidence),
            bankReasonText(row.proposals.first().reason));
    else if (!row.matches.isEmpty())
        what = bankMatchText(row.matches.first());
    return {QString::number(row.no), dateText(row.line.bookedOn), moneyWithCode(row.line.amount),
        row.line.payer, row.line.purpose.left(40), what};
}

void showLines(Session &session, const QList<BankLineRow> &lines)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const BankLineRow &line : lines) {
        objects.append(bankLineShape(line));
        rows.append(rowOf(line));
    }
    session.console().list(
        objects, {u"Line"_s, u"Day"_s, u"Amount"_s, u"Payer"_s, u"Purpose"_s, u"What it is"_s}, rows);
    session.finish(Exit::Done);
}

void finishImport(Session &session, const BankImportReport &report)
{
    session.console().result(bankReportShape(report), bankImportText(report));
    if (!session.console().isJson()) {
        for (const ImportProblem &problem : report.file.warnings)
            session.console().note(importProblemText(problem));
        for (const BankGap &gap : report.gaps)
            session.console().note(bankGapText(gap));
    }
    session.finish(report.doubtful > 0 ? Exit::InPart : Exit::Done);
}

} // namespace

void bankImport(Session &session)
{
    const Result<BankTextEncoding> encoding = encodingOption(session);
    if (!encoding)
        return session.fail(encoding.error());
    session.then(session.book().bank().import({.path = session.word(0),
                     .profile = session.arguments().value(u"profile-csv"_s),
                     .csv = {},
                     .encoding = *encoding,
                     .account = session.arguments().value(u"account"_s),
                     .currency = session.arguments().value(u"currency"_s),
                     .isTrial = session.arguments().has(u"dry-run"_s)}),
        [&session](const BankImportReport &report) { finishImport(session, report); });
}

void bankReview(Session &session)
{
    const Result<BankLineQuery> query = queryFrom(session);
    if (!query)
        return session.fail(query.error());
    session.then(session.book().bank().review(*query),
        [&session](const QList<BankLineRow> &lines) { showLines(session, lines); });
}

void bankLines(Session &session)
{
    Result<BankLineQuery> query = queryFrom(session);
    if (!query)
        return session.fail(query.error());
    query->which = BankLineQuery::Which::All;
    session.then(session.book().bank().lines(*query),
        [&session](const QList<BankLineRow> &lines) { showLines(session, lines); });
}

void bankShow(Session &session)
{
    const Result<qint64> line = bankNumberFrom(u"line"_s, session.word(0));
    if (!line)
        return session.fail(line.error());
    session.then(session.book().bank().line(*line), [&session](const BankLineRow &row) {
        session.then(
            session.book().bank().history(row.no), [&session, row](const QList<BankMatchRow> &matches) {
                QJsonObject shape = bankLineShape(row);
                QJsonArray history;
                QStringList words{rowOf(row).join(u"  "_s)};
                for (const BankMatchRow &match : matches) {
                    history.append(bankMatchShape(match));
                    const QString said = u"%1  %2  %3"_s.arg(
                        dateText(match.bookedOn), match.actor.section(u':', 1), bankMatchText(match));
                    words.append(match.undoneBy.isEmpty() ? said : said + u"  (taken back)"_s);
                }
                for (qsizetype i = 0; i < row.proposals.size(); ++i)
                    words.append(u"%1: %2 (%3, %4)"_s.arg(QString::number(i + 1),
                        bankProposalText(row.proposals.at(i)),
                        bankConfidenceText(row.proposals.at(i).confidence),
                        bankReasonText(row.proposals.at(i).reason)));
                shape.insert("history"_L1, history);
                session.console().result(shape, words.join(u'\n'));
                session.finish(Exit::Done);
            });
    });
}

void bankCertain(Session &session)
{
    session.then(session.book().bank().bookCertain(session.arguments().has(u"dry-run"_s)),
        [&session](const QList<BankLineRow> &lines) { showLines(session, lines); });
}

void bankStatements(Session &session)
{
    session.then(session.book().bank().statements(), [&session](const QList<BankStatementRow> &statements) {
        session.then(session.book().bank().gaps(), [&session, statements](const QList<BankGap> &gaps) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const BankStatementRow &row : statements) {
                objects.append(bankStatementShape(row));
                rows.append({row.account, row.number, dateText(row.from), dateText(row.through),
                    row.opening ? moneyWithCode(*row.opening) : QString(),
                    row.closing ? moneyWithCode(*row.closing) : QString(), QString::number(row.lines),
                    row.format});
            }
            session.console().list(objects,
                {u"Account"_s, u"Number"_s, u"From"_s, u"Through"_s, u"Opening"_s, u"Closing"_s,
                    u"Movements"_s, u"Format"_s},
                rows);
            for (const BankGap &gap : gaps)
                session.console().note(bankGapText(gap));
            session.finish(Exit::Done);
        });
    });
}

} // namespace quittance
