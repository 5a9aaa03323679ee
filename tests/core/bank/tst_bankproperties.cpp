#include "tests/core/bank/tst_bankproperties.h"

#include "tests/core/bank/BankBook.h"

#include <QTest>

#include <rapidcheck.h>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What the bank account of the book must come to: movements that stand for money of customers.
qint64 matchedMinor(BankBook &book)
{
    qint64 sum = 0;
    for (const BankLineRow &row : book.lines())
        for (const BankMatchRow &match : row.matches)
            sum += match.what == BankMatchWhat::SetAside ? 0 : match.amount.minor();
    return sum;
}

BankLine anyMovement(int i)
{
    const int minor = *rc::gen::element(11900, 5000, 700, 12000, -11900, -5000, -300);
    const int number = *rc::gen::inRange(1, 6);
    BankLine line = movement(minor, *rc::gen::element(u"Cinar Yapi"_s, u"Somebody"_s, QString()),
        *rc::gen::element(u"A-100%1"_s.arg(number), u"Danke"_s, QString()));
    line.bankReference = u"R%1"_s.arg(i);
    line.isReversal = minor < 0 && *rc::gen::arbitrary<bool>();
    return line;
}

//! What a person may say a movement is, right or wrong: any payment there ever was went back with it, or is
//! it.
BankProposal byHand(BankBook &book)
{
    BankProposal said{.reason = BankMatchReason::ByHand, .customer = {}};
    const QList<PaymentReceived> payments = book.all<PaymentReceived>();
    if (!payments.isEmpty())
        said.payment = payments.at(*rc::gen::inRange(0, static_cast<int>(payments.size()))).payment;
    if (*rc::gen::inRange(0, 3) > 0)
        said.what = BankMatchWhat::Return;
    return said;
}

} // namespace

void TestBankProperties::importMatchAndUndoLoseNoCent()
{
    const bool isLong = qEnvironmentVariableIsSet("QUITTANCE_LONG");
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", isLong ? "max_success=500" : "max_success=12");
    const bool holds = rc::check([] {
        BankBook book;
        const qint64 amounts[] = {11900, 5000, 700, 11900, 12000};
        qint64 owed = 0;
        for (int i = 0; i < 5; ++i) {
            book.owed(u"A-100%1"_s.arg(i + 1), amounts[i]);
            owed += amounts[i];
        }
        const int count = *rc::gen::inRange(1, 8);
        QList<BankLine> file;
        for (int i = 0; i < count; ++i)
            file.append(anyMovement(i));
        must(book.take(file));
        for (int step = *rc::gen::inRange(3, 15); step > 0; --step) {
            const QList<BankLineRow> rows = book.lines();
            const BankLineRow row = rows.at(*rc::gen::inRange(0, static_cast<int>(rows.size())));
            const int deed = *rc::gen::inRange(0, 7);
            if (deed < 3) {
                const BankLineRow seen = book.line(row.line.amount.minor());
                static_cast<void>(book.accept(seen)); // May be refused; then nothing is booked.
            } else if (deed == 3) {
                static_cast<void>(book.undo(row));
            } else if (deed == 4) {
                must(book.take(file)); // Once more.
            } else {
                static_cast<void>(book.match(row, byHand(book)));
            }
        }
        RC_ASSERT(book.lines().size() == count);
        // The bank account holds what its movements were taken for, and every cent of it is somewhere.
        const qint64 bank = book.balance(u"bank"_s).minor();
        RC_ASSERT(bank == matchedMinor(book));
        const qint64 open = book.balance(u"receivable"_s).minor();
        const qint64 credit = book.balance(u"customer credit"_s).minor();
        RC_ASSERT(owed - open == bank + credit);
        for (const BankLineRow &row : book.lines())
            RC_ASSERT(qAbs(row.matched.minor()) <= qAbs(row.line.amount.minor()));
        RC_ASSERT(book.problems().isEmpty());
    });
    QVERIFY(holds);
}
