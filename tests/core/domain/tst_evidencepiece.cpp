#include "tests/core/domain/tst_evidencepiece.h"

#include "core/domain/EvidencePiece.h"

#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestEvidencePiece::bothProvidersWordsForAReasonAskForTheSame_data()
{
    QTest::addColumn<QString>("stripe");
    QTest::addColumn<QString>("payPal");
    QTest::addColumn<QString>("first"); // What weighs most.

    QTest::newRow("fraud") << u"fraudulent"_s << u"UNAUTHORISED"_s << u"payment"_s;
    QTest::newRow("not received") << u"product_not_received"_s << u"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_s
                                  << u"delivery"_s;
    QTest::newRow("not as agreed") << u"product_unacceptable"_s
                                   << u"MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"_s << u"agreement"_s;
    QTest::newRow("twice") << u"duplicate"_s << u"DUPLICATE_TRANSACTION"_s << u"second_order"_s;
    QTest::newRow("no refund") << u"credit_not_processed"_s << u"CREDIT_NOT_PROCESSED"_s << u"refund"_s;
    QTest::newRow("cancelled") << u"subscription_canceled"_s << u"CANCELED_RECURRING_BILLING"_s
                               << u"cancellation"_s;
}

void TestEvidencePiece::bothProvidersWordsForAReasonAskForTheSame()
{
    QFETCH(const QString, stripe);
    QFETCH(const QString, payPal);
    QFETCH(const QString, first);

    const QList<EvidencePiece> pieces = evidenceFor(stripe);

    QCOMPARE(pieces, evidenceFor(payPal));
    QCOMPARE(codeOf(pieces.constFirst()), first);
    QCOMPARE(QSet<EvidencePiece>(pieces.begin(), pieces.end()).size(), pieces.size()); // None twice.
    QVERIFY(pieces.contains(EvidencePiece::Invoice));
}

void TestEvidencePiece::aReasonNobodyKnowsIsAnsweredToo()
{
    QVERIFY(!evidenceFor(u"something_new"_s).isEmpty());
    QCOMPARE(evidenceFor({}), evidenceFor(u"general"_s));
}

void TestEvidencePiece::everyPieceHasItsCode()
{
    for (int number = 0; number <= static_cast<int>(EvidencePiece::Cancellation); ++number) {
        const auto piece = static_cast<EvidencePiece>(number);
        QCOMPARE(evidencePieceFrom(codeOf(piece)), std::optional(piece));
    }
    QVERIFY(!evidencePieceFrom(u"later"_s));
}
