#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/BankDesk.h"

#include <algorithm>

//! Statements and movements of a bank account in memory. What is decided leaves the list of what waits.
class SampleBankDesk final : public quittance::BankDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! Movements as in the pictures: exact, likely, several, none, doubtful, and money that went out.
    static QList<quittance::BankLineRow> pictureLines();

    Answer<quittance::BankImportReport> import(quittance::BankImportOrder order) override
    {
        asked.append(order);
        if (importError)
            return ready<quittance::BankImportReport>(tl::unexpected(*importError));
        quittance::BankImportReport answer = report;
        answer.isTrial = order.isTrial;
        return ready<quittance::BankImportReport>(answer);
    }
    Answer<quittance::BankCsvProfile> guessProfile(QString) override
    {
        return ready<quittance::BankCsvProfile>(guess);
    }
    Answer<void> saveProfile(quittance::BankCsvProfile profile) override
    {
        saved.append(profile);
        return ready<void>({});
    }
    Answer<QList<quittance::BankLineRow>> lines(quittance::BankLineQuery query) override
    {
        queries.append(query);
        QList<quittance::BankLineRow> found;
        for (const quittance::BankLineRow &row : std::as_const(rows)) {
            const quittance::BankLineState state = stateOf(row);
            const bool waits = state == quittance::BankLineState::Open
                || state == quittance::BankLineState::Partly || state == quittance::BankLineState::Doubtful;
            const bool isWanted = query.which == quittance::BankLineQuery::Which::All || waits;
            if (isWanted && (row.line.payer + row.line.purpose).contains(query.text, Qt::CaseInsensitive))
                found.append(row);
        }
        return ready<QList<quittance::BankLineRow>>(found);
    }
    Answer<qint64> waiting() override
    {
        return ready<qint64>(std::ranges::count_if(rows, [](const quittance::BankLineRow &row) {
            return row.matches.isEmpty() && row.replacedBy.isEmpty();
        }));
    }
    Answer<quittance::BankMatchOutcome> match(quittance::BankMatchOrder order) override
    {
        if (error)
            return ready<quittance::BankMatchOutcome>(tl::unexpected(*error));
        matched.append(order);
        settle(order.line, order.match.what, {});
        return ready<quittance::BankMatchOutcome>(outcome(order.line));
    }
    Answer<quittance::BankMatchOutcome> setAside(qint64 no, QString reason) override
    {
        if (error)
            return ready<quittance::BankMatchOutcome>(tl::unexpected(*error));
        aside.append({no, reason});
        settle(no, quittance::BankMatchWhat::SetAside, reason);
        return ready<quittance::BankMatchOutcome>(outcome(no));
    }
    Answer<void> undo(qint64 no, QString) override
    {
        undone.append(no);
        for (quittance::BankLineRow &row : rows) {
            if (row.no != no)
                continue;
            row.matches.clear();
            row.matched = row.line.amount - row.line.amount;
        }
        return ready<void>({});
    }
    Answer<void> settleDoubt(qint64 no, bool isSame) override
    {
        doubts.append({no, isSame});
        for (quittance::BankLineRow &row : rows) {
            if (row.no != no)
                continue;
            row.twinOf = 0;
            if (isSame)
                row.replacedBy = QStringLiteral("other");
        }
        return ready<void>({});
    }
    Answer<quittance::BankCandidates> candidates(quittance::BankCandidateQuery query) override
    {
        sought.append(query);
        return ready<quittance::BankCandidates>(offered(query));
    }
    Answer<QList<quittance::BankLineRow>> certain() override
    {
        QList<quittance::BankLineRow> found;
        for (const quittance::BankLineRow &row : std::as_const(rows))
            if (row.matches.isEmpty() && !row.proposals.isEmpty() && row.proposals.first().mayBookItself)
                found.append(row);
        return ready<QList<quittance::BankLineRow>>(found);
    }
    Answer<quittance::BankCertainOutcome> bookCertain(QList<quittance::BankMatchOrder> seen) override
    {
        if (error)
            return ready<quittance::BankCertainOutcome>(tl::unexpected(*error));
        quittance::BankCertainOutcome outcome;
        for (const quittance::BankMatchOrder &order : std::as_const(seen)) {
            if (refused.contains(order.line)) {
                outcome.left.append({order.line, refused.value(order.line)});
                continue;
            }
            matched.append(order);
            settle(order.line, quittance::BankMatchWhat::Payment, {});
            outcome.booked.append(order.line);
        }
        return ready<quittance::BankCertainOutcome>(outcome);
    }

    QList<quittance::BankLineRow> rows;
    quittance::BankImportReport report; //!< What any file brings.
    quittance::BankCsvProfile guess;
    std::optional<quittance::Error> importError;
    std::optional<quittance::Error> error; //!< What the next decision answers, if it is set.
    QHash<qint64, quittance::Error> refused; //!< Certain ones that cannot be booked, and why.
    QList<quittance::BankCandidate> known; //!< What movements can be matched with by hand.
    QList<quittance::BankCandidateQuery> sought;
    QList<quittance::BankImportOrder> asked;
    QList<quittance::BankCsvProfile> saved;
    QList<quittance::BankLineQuery> queries;
    QList<quittance::BankMatchOrder> matched;
    QList<std::pair<qint64, QString>> aside;
    QList<qint64> undone;
    QList<std::pair<qint64, bool>> doubts;

private:
    quittance::BankCandidates offered(const quittance::BankCandidateQuery &query) const;
    static quittance::BankMatchOutcome outcome(qint64 no)
    {
        return {.line = no, .match = quittance::EntryId(QStringLiteral("m-1")), .payment = {}};
    }
    void settle(qint64 no, quittance::BankMatchWhat what, const QString &reason)
    {
        for (quittance::BankLineRow &row : rows) {
            if (row.no != no)
                continue;
            quittance::BankMatchRow match;
            match.line = row.key;
            match.what = what;
            match.amount = row.line.amount;
            match.reason = reason;
            match.actor = QStringLiteral("person:mara");
            row.matches = {match};
            row.matched = row.line.amount;
        }
    }
};
