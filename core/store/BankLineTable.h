#pragma once

#include "core/base/Error.h"
#include "core/domain/BankLineQuery.h"
#include "core/domain/BankLineRow.h"
#include "core/store/KeptStatements.h"

#include <QList>

#include <optional>

namespace quittance {

//! The parts of a batch, as one file told them.
struct BankBatch {
    qint64 first = 0; //!< Number of the first part.
    QString accountMark;
    QDate bookedOn;
    QString statement; //!< Entry of the one they came with…
    int place = 0; //!< …and where they stand in it.
    QString source;
    QString bankReference; //!< Of the batch; may be empty.
    Money sum{0, Currency::of("EUR")};
};

//! Tables bank_line, bank_key and bank_search: the movements of our bank accounts, the names they came under,
//! and what finds them by their words. Kind: ordinary.
class BankLineTable
{
public:
    //! So many hits of a search are gathered by what finds them; of more, the first are soon met on the way
    //! through the days.
    static constexpr int fewHits = 5000;

    explicit BankLineTable(Database &database, int few = fewHits)
        : m_database(database)
        , m_kept(database)
        , m_few(few)
    {
    }

    //! Also under its key. Answers with its number.
    Result<qint64> insert(const BankLineRow &row, const QByteArray &sealed);
    //! One that is here has come under another name.
    Result<void> addKey(const QString &key, qint64 no);
    //! The movements that came under a name, alone or with a number or day behind it, in the order they came.
    //! Of a match no more is read than what it comes to.
    Result<QList<BankLineRow>> named(const QString &name);
    //! How many keys such a name has.
    Result<qint64> keysNamed(const QString &name);
    Result<void> setTwin(qint64 no, qint64 twinOf);
    //! key: of what stands in its place.
    Result<void> setReplaced(qint64 no, const QString &key);

    //! All parts of a batch, which came with a statement at a place, that count and are in no doubt may be
    //! this one. Answers with how many they are.
    Result<qint64> setTwinOfParts(const BankBatch &batch, qint64 twinOf);
    //! key: of the one movement that is all of them.
    Result<qint64> setPartsReplaced(const BankBatch &batch, const QString &key);

    //! With the matches that stand. NotFound "bank.line_unknown".
    Result<BankLineRow> byNo(qint64 no);
    //! Number of the movement that is kept under a key; 0: none.
    Result<qint64> noOf(const QString &key);
    //! Newest day first, with the matches that stand.
    Result<QList<BankLineRow>> list(const BankLineQuery &query);
    //! How many a list of what waits has.
    Result<qint64> waiting();
    Result<qint64> lastNo();
    //! Those of an account with this amount that count, were booked within so many days (at most three) and
    //! have a number up to that one.
    Result<QList<BankLineRow>> near(
        const QString &accountMark, Money amount, QDate day, int days, qint64 upTo);
    //! Batches of an account that were booked that day, with a first part up to that number.
    Result<QList<BankBatch>> batches(const QString &accountMark, QDate day, qint64 upTo);

private:
    Result<bool> hasFew(const QString &match);
    Result<QList<BankLineRow>> read(Result<QSqlQuery> row, bool withMatches);
    static QList<BankLineRow> read(QSqlQuery &row);
    Result<qint64> changeParts(const QString &what, const BankBatch &batch, const QVariant &value);

    Database &m_database;
    KeptStatements m_kept;
    int m_few;
};

} // namespace quittance
