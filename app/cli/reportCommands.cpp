#include "app/cli/commands.h"

#include "app/Profile.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "ui/text/MoneyText.h"

#include <QJsonArray>
#include <QSaveFile>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array bucketKeys{"current"_L1, "d1_30"_L1, "d31_60"_L1, "d61_90"_L1, "d90_plus"_L1};

void printAgeing(Session &session, const QList<AgeingLine> &lines)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const AgeingLine &line : lines) {
        QJsonObject object{{u"currency"_s, line.currency.text()},
            {u"total"_s, moneyShape(Money(line.total, line.currency))},
            {u"credit"_s, moneyShape(Money(line.credit, line.currency))}};
        QStringList row{line.currency.text()};
        for (size_t i = 0; i < ageBucketCount; ++i) {
            const Money money(line.minor[i], line.currency);
            object.insert(bucketKeys[i], moneyShape(money));
            row.append(moneyText(money));
        }
        row.append(
            {moneyText(Money(line.total, line.currency)), moneyText(Money(line.credit, line.currency))});
        objects.append(object);
        rows.append(row);
    }
    session.console().list(objects,
        {u"Currency"_s, u"Current"_s, u"1–30"_s, u"31–60"_s, u"61–90"_s, u"90+"_s, u"Total"_s, u"Credit"_s},
        rows);
    session.finish(Exit::Done);
}

void endWithCheck(Session &session, const LedgerCheck &check)
{
    session.console().result({{u"ok"_s, check.ok}, {u"entries"_s, check.entries},
                                 {u"head"_s, QString::fromLatin1(check.head.toHex())},
                                 {u"problems"_s, QJsonArray::fromStringList(check.problems)}},
        check.ok ? u"The book is in order: %1 entries, head %2."_s.arg(
            QString::number(check.entries), QString::fromLatin1(check.head.toHex().left(16)))
                 : u"The book is damaged: %1"_s.arg(check.problems.join(u", "_s)));
    session.finish(check.ok ? Exit::Done : Exit::Failed);
}

void saveExport(Session &session, const QByteArray &text)
{
    const QString name = session.arguments().value(u"o"_s);
    if (name.isEmpty() || name == "-"_L1) {
        session.console().bytes(text);
        return session.finish(Exit::Done);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return session.fail(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .field = u"file"_s, .value = name});
    session.console().result({{u"file"_s, name}, {u"bytes"_s, text.size()}}, {});
    session.finish(Exit::Done);
}

} // namespace

void reportsAgeing(Session &session)
{
    const Result<QDate> asOf = dateOption(session, u"as-of"_s);
    const Result<QDate> knownAt = dateOption(session, u"known-at"_s);
    if (!asOf || !knownAt)
        return session.fail(asOf ? knownAt.error() : asOf.error());
    session.then(session.book().reports().today(), [&session, asOf = *asOf, knownAt = *knownAt](QDate today) {
        session.then(session.book().reports().ageing(asOf.isValid() ? asOf : today, knownAt),
            [&session](const QList<AgeingLine> &lines) { printAgeing(session, lines); });
    });
}

void ledgerVerify(Session &session)
{
    session.then(session.book().reports().verify(),
        [&session](const LedgerCheck &check) { endWithCheck(session, check); });
}

void ledgerRebuild(Session &session)
{
    // Nobody may read or write while the projections are made anew.
    if (!session.profile().lockWindow(0ms) || !session.profile().lockWorker(0ms))
        return session.heldByAnother();
    session.then(session.book().reports().rebuild(),
        [&session](const LedgerCheck &check) { endWithCheck(session, check); });
}

void ledgerExport(Session &session)
{
    const QString format = session.arguments().value(u"format"_s, u"hledger"_s);
    if (format != "hledger"_L1 && format != "csv"_L1)
        return session.usage(u"ledger export --format hledger|csv [-o FILE]"_s);
    session.then(session.book().reports().exportLedger(
                     format == "csv"_L1 ? ReportService::Format::Csv : ReportService::Format::Hledger),
        [&session](const QByteArray &text) { saveExport(session, text); });
}

} // namespace quittance
