#include "tests/ui/tst_texts.h"

#include "ui/text/ActivityText.h"
#include "ui/text/CloseText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ImportText.h"
#include "ui/text/Languages.h"
#include "ui/text/LedgerText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReportText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StateText.h"
#include "ui/text/placeText.h"
#include "ui/text/recordText.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestTexts::amountsAreExactInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");

    QTest::newRow("British") << u"en_GB"_s << qint64{124997} << u"EUR"_s << u"1,249.97"_s;
    QTest::newRow("German") << u"de_DE"_s << qint64{124997} << u"EUR"_s << u"1.249,97"_s;
    QTest::newRow("yen have no decimals") << u"en_GB"_s << qint64{86400} << u"JPY"_s << u"86,400"_s;
    QTest::newRow("dinars have three") << u"en_GB"_s << qint64{5124} << u"KWD"_s << u"5.124"_s;
    QTest::newRow("less than one, negative") << u"en_GB"_s << qint64{-5} << u"EUR"_s << u"-0.05"_s;
    QTest::newRow("beyond what a double holds")
        << u"en_GB"_s << qint64{9007199254740993} << u"EUR"_s << u"90,071,992,547,409.93"_s;
    QTest::newRow("least 64-bit number")
        << u"en_GB"_s << std::numeric_limits<qint64>::min() << u"EUR"_s << u"-92,233,720,368,547,758.08"_s;
    QTest::newRow("lakh") << u"en_IN"_s << qint64{123456750} << u"INR"_s << u"12,34,567.50"_s;
}

void TestTexts::amountsAreExactInEveryLocale()
{
    QFETCH(const QString, locale);
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, text);

    QCOMPARE(moneyText(Money(minor, *Currency::find(currency)), QLocale(locale)), text);
}

void TestTexts::theCurrencySignStandsWhereTheLocaleWantsIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");

    QTest::newRow("before") << u"en_GB"_s << qint64{124997} << u"€1,249.97"_s;
    QTest::newRow("after") << u"de_DE"_s << qint64{124997} << u"1.249,97\u00a0€"_s;
    QTest::newRow("the sign of the amount comes first") << u"en_GB"_s << qint64{-100} << u"-€1.00"_s;
}

void TestTexts::theCurrencySignStandsWhereTheLocaleWantsIt()
{
    QFETCH(const QString, locale);
    QFETCH(const qint64, minor);
    QFETCH(const QString, text);

    QCOMPARE(moneyWithSymbol(Money(minor, Currency::of("EUR")), QLocale(locale)), text);
}

void TestTexts::sumsOfTwoCurrenciesStandBesideEachOther()
{
    const QList<Money> sums{Money(421000, Currency::of("EUR")), Money(-12000, Currency::of("GBP"))};

    QCOMPARE(sumsText(sums, QLocale(u"en_GB"_s)), u"€4,210.00 · -£120.00"_s);
    QVERIFY(sumsText({}).isEmpty());
}

void TestTexts::datesHaveFourDigitYears_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");

    QTest::newRow("German") << u"de_DE"_s << u"03.01.2026"_s;
    QTest::newRow("British") << u"en_GB"_s << u"03/01/2026"_s;
    QTest::newRow("American") << u"en_US"_s << u"01/03/2026"_s;
    QTest::newRow("Turkish") << u"tr_TR"_s << u"03.01.2026"_s;
}

void TestTexts::datesHaveFourDigitYears()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);

    QCOMPARE(dateText(QDate(2026, 1, 3), QLocale(locale)), text);
}

void TestTexts::isoDaysStandInPlaceOfTheRegions()
{
    const QDate day(2026, 1, 3);
    const QDateTime moment(day, QTime(8, 2), Qt::UTC);
    const auto back = qScopeGuard([] { writeDaysAs(DayForm::Region); });

    writeDaysAs(DayForm::Iso);

    QCOMPARE(dateText(day), u"2026-01-03"_s);
    QCOMPARE(momentText(moment, QTimeZone("Europe/Berlin")), u"2026-01-03 09:02"_s);
    QCOMPARE(exactMomentText(moment, QTimeZone::utc()), u"2026-01-03 08:02:00 UTC"_s);
    QCOMPARE(shortDayText(day), u"Jan 3"_s);
    QCOMPARE(dateText(QDate()), u"–"_s);
    QCOMPARE(dateText(day, QLocale(u"de_DE"_s)), u"03.01.2026"_s); // An example of a region stays one.
}

void TestTexts::everyErrorKindHasWordsWithoutCodes_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = static_cast<int>(ErrorKind::InvalidInput); kind <= static_cast<int>(ErrorKind::Cancelled);
         ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestTexts::everyErrorKindHasWordsWithoutCodes()
{
    QFETCH(const int, kind);

    const QString text = errorText(Error{
        .kind = static_cast<ErrorKind>(kind), .rule = u"some.unknown_rule"_s, .detail = u"raw detail"_s});

    QVERIFY(text.size() > 10);
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(u"some.unknown_rule"_s));
    QVERIFY(!text.contains(u"raw detail"_s));
}

void TestTexts::errorsAreAtMostThreeSentences()
{
    for (const char16_t *rule : {u"stripe.key_refused", u"net.timeout", u"issue.date_before_last",
             u"csv.date_ambiguous", u"book.not_a_book", u"allowance.percent", u"line.vat_rate",
             u"creditor_reference.empty", u"creditor_reference.too_long", u"creditor_reference.characters",
             u"iban.characters", u"iban.country_unknown", u"iban.length", u"iban.check_digits",
             u"vat_id.characters", u"vat_id.shape", u"number_mask.empty", u"number_mask.too_long",
             u"number_mask.brace", u"number_mask.placeholder_unknown", u"number_mask.sequence_missing",
             u"number_mask.sequence_twice", u"number_mask.width", u"number_mask.characters", u"datev.adviser",
             u"datev.client", u"datev.account_length", u"datev.period", u"datev.amount_too_large",
             u"datev.amount_too_precise", u"datev.account", u"datev.tax_key", u"datev.date_outside",
             u"datev.too_many_bookings", u"datev.chart_unknown", u"datev.currency", u"datev.debtor_twice",
             u"datev.debtors_full", u"datev.file_name", u"datev.first_debtor", u"datev.mapping_missing",
             u"datev.not_locked", u"reminder.nothing_overdue", u"company.fiscal_year_numbers",
             u"csv.email_malformed", u"csv.country_unknown", u"csv.term_days", u"csv.customer_twice",
             u"csv.status_unknown", u"csv.payment_refunded", u"csv.payment_twice", u"csv.discount"}) {
        const QString text = errorText(Error{.kind = ErrorKind::Refused, .rule = QString::fromUtf16(rule)});
        const qsizetype sentences = text.count(QRegularExpression(u"[.?]( |$)"_s));
        QVERIFY2(sentences >= 1 && sentences <= 4, qPrintable(text));
        QVERIFY(text != errorText(Error{.kind = ErrorKind::Refused}));
    }
}

void TestTexts::anotherAccountIsNamedBesideTheOneThatIsExpected()
{
    const QString text = errorText(Error{.kind = ErrorKind::Refused,
        .rule = u"crm.other_account"_s,
        .value = u"90000001"_s,
        .expected = u"48151623"_s});

    QVERIFY2(text.contains(u"Found: “90000001”."_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"Expected: “48151623”."_s), qPrintable(text));
}

void TestTexts::aDeclineIsToldWithoutWhatTheBankSuspects_data()
{
    QTest::addColumn<QString>("reason");

    for (const char *reason : {"lost_card", "stolen_card", "pickup_card", "fraudulent", "merchant_blacklist",
             "insufficient_funds", "expired_card", "generic_decline", "do_not_honor", "try_again_later",
             "incorrect_cvc", "processing_error", "a_reason_of_next_year"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void TestTexts::aDeclineIsToldWithoutWhatTheBankSuspects()
{
    QFETCH(const QString, reason);

    const QString text
        = errorText(Error{.kind = ErrorKind::Refused, .rule = u"stripe.card_declined:"_s + reason});

    QVERIFY2(text.contains(u"No money moved"_s), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(
                 u"lost|stolen|fraud|blacklist|pick|_"_s, QRegularExpression::CaseInsensitiveOption)),
        qPrintable(text));
    const qsizetype sentences = text.count(QRegularExpression(u"[.?]( |$)"_s));
    QVERIFY2(sentences == 3, qPrintable(text));
}

void TestTexts::theProvidersWordsAreQuoted()
{
    const Error error{.kind = ErrorKind::Refused, .providerText = u"Amount must be at least 50 cents"_s};

    QVERIFY(errorText(error).contains(u"“Amount must be at least 50 cents”"_s));
}

void TestTexts::anUnknownRuleIsToldByItsKind()
{
    QCOMPARE(errorText(Error{.kind = ErrorKind::Offline, .rule = u"never.heard_of"_s}),
        errorText(Error{.kind = ErrorKind::Offline}));
}

void TestTexts::everyJournalKindIsOneSentence_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("issued") << u"InvoiceIssued"_s << u"Invoice INV-7 issued over 12.34\u00a0EUR"_s;
    QTest::newRow("received") << u"PaymentReceived"_s << u"12.34\u00a0EUR received: words"_s;
    QTest::newRow("allocated") << u"PaymentAllocated"_s << u"12.34\u00a0EUR allocated to INV-7"_s;
    QTest::newRow("accepted") << u"MailAccepted"_s << u"Mail to Adler accepted by mail server"_s;
    QTest::newRow("rejected") << u"MailRejected"_s << u"Mail refused by mail server: words"_s;
    QTest::newRow("refused link") << u"LinkRefused"_s << u"Payment link refused: words. Nothing was mailed"_s;
    QTest::newRow("part of a transfer")
        << u"TransferPartFunded"_s
        << u"A part of the transfer for INV-7 has come; 12.34\u00a0EUR are still missing"_s;
    QTest::newRow("money that waits")
        << u"CustomerCashSeen"_s << u"12.34\u00a0EUR of Adler wait at the payment provider for a document"_s;
    QTest::newRow("tags") << u"TagsChanged"_s << u"Tags of INV-7: words"_s;
    QTest::newRow("a note") << u"NoteChanged"_s << u"Note of INV-7: words"_s;
    QTest::newRow("expired") << u"LinkExpired"_s << u"Payment link expired"_s;
    QTest::newRow("a kind of a later program") << u"SomethingNew"_s << u"words"_s;
}

void TestTexts::everyJournalKindIsOneSentence()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, text);
    const ActivityLine line{.kind = kind,
        .number = u"INV-7"_s,
        .party = u"Adler"_s,
        .words = u"words"_s,
        .amount = Money(1234, Currency::of("EUR"))};

    QCOMPARE(activityText(line), text);
}

void TestTexts::theMoneyOfARecordIsWrittenTheSameForAllKinds()
{
    for (const RecordKind kind : {RecordKind::Invoice, RecordKind::Payment, RecordKind::BankLine}) {
        const FoundRecord record{.kind = kind,
            .id = u"1"_s,
            .name = u"card"_s,
            .party = u"Adler"_s,
            .on = {},
            .amount = Money(1234, Currency::of("EUR"))};

        QVERIFY2(recordText(record).endsWith(u"Adler · 12.34\u00a0EUR"_s), qPrintable(recordText(record)));
    }
}

void TestTexts::theReasonOfAChargeIsTold()
{
    ActivityLine line{.kind = u"ChargeRequested"_s,
        .words = u"Visa •••• 4242"_s,
        .reason = u"agreed by phone"_s,
        .amount = Money(1234, Currency::of("EUR"))};
    QCOMPARE(activityText(line), u"Charge of 12.34\u00a0EUR to Visa •••• 4242 requested: agreed by phone"_s);
    line.reason.clear();
    QCOMPARE(activityText(line), u"Charge of 12.34\u00a0EUR to Visa •••• 4242 requested"_s);
}

void TestTexts::theAccountOfAPaymentIsTold()
{
    ActivityLine line{.kind = u"PaymentReceived"_s,
        .words = u"bank"_s,
        .reason = u"DE89 •••• 3000"_s,
        .amount = Money(1234, Currency::of("EUR"))};
    QCOMPARE(activityText(line), u"12.34\u00a0EUR received on DE89 •••• 3000: Bank transfer"_s);
    line.reason.clear();
    QCOMPARE(activityText(line), u"12.34\u00a0EUR received: Bank transfer"_s);
    line.kind = u"RefundSettled"_s;
    line.words = u"refunded_at_provider"_s;
    QCOMPARE(activityText(line), u"12.34\u00a0EUR paid back: made at the provider"_s);
}

void TestTexts::eachWayToPayHasItsWords()
{
    ActivityLine line{.kind = u"LinkRequested"_s, .amount = Money(1234, Currency::of("EUR"))};
    QCOMPARE(activityText(line), u"Payment link over 12.34\u00a0EUR requested"_s);
    line.words = u"bank_transfer"_s;
    QCOMPARE(activityText(line), u"Bank details for a transfer of 12.34\u00a0EUR requested"_s);
    line.words = u"checkout"_s;
    QCOMPARE(activityText(line), u"Page to pay 12.34\u00a0EUR now requested"_s);
    line.words = u"part"_s;
    QCOMPARE(activityText(line), u"Payment link over a part, 12.34\u00a0EUR, requested"_s);
    line.words = u"of a later program"_s;
    QCOMPARE(activityText(line), u"Payment link over 12.34\u00a0EUR requested"_s);
    line.kind = u"LinkRevokeRequested"_s;
    line.words = u"paid"_s;
    QCOMPARE(
        activityText(line), u"The link over 12.34\u00a0EUR was paid; pages open for it are to be closed"_s);
}

void TestTexts::whatWasDismissedAndNotAfterAllIsToldApart()
{
    ActivityLine line{.kind = u"EffectDismissed"_s, .number = u"INV-1"_s};
    QCOMPARE(activityText(line), u"Refused action about INV-1 dismissed"_s);
    line.words = u"again"_s;
    QCOMPARE(activityText(line), u"Refused action about INV-1 needs somebody again"_s);
}

void TestTexts::aMissingValueLeavesNoHoleInASentence()
{
    for (const char16_t *kind : {u"CompanyProfileSet", u"CustomerSaved", u"InvoiceIssued", u"PaymentReceived",
             u"PaymentAllocated", u"GatewayBalanceMoved", u"LinkRequested", u"LinkIssued", u"LinkRefused",
             u"MailQueued", u"MailComposed", u"MailAccepted", u"MailRejected", u"MailUncertain",
             u"EffectDropped", u"EffectDismissed"}) {
        const QString text = activityText(ActivityLine{.kind = QString::fromUtf16(kind)});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::fromUtf16(kind)));
        QVERIFY2(!text.contains(u'%') && !text.contains(u"  "_s), qPrintable(text));
    }
}

void TestTexts::aPlaceHolderInsideAValueStaysAsItIs()
{
    const ActivityLine line{.kind = u"MailQueued"_s, .number = u"INV-7"_s, .party = u"%1 %4"_s};

    QCOMPARE(activityText(line), u"Mail to %1 %4 put into Outbox"_s);
}

void TestTexts::aFindingOfTheMonthHasEachValueInItsPlace()
{
    CloseFinding finding{.code = u"payout.late"_s,
        .subject = u"po_1"_s,
        .on = QDate(2026, 10, 30),
        .amount = Money(12'345, Currency::of("EUR")),
        .words = {}};
    QCOMPARE(closeFindingText(finding),
        u"The payout of %1 on %2 should be at the bank by now."_s.arg(
            moneyWithCode(*finding.amount), dateText(finding.on)));

    finding.code = u"charge.pending"_s; // Its values are not told in their order.
    finding.words = u"%2 & Co."_s;
    QCOMPARE(closeFindingText(finding),
        u"A card charge of %1 for "_s.arg(moneyWithCode(*finding.amount)) + u"%2 & Co. is under way since "_s
            + dateText(finding.on) + u'.');

    finding.code = u"bank_line.open"_s; // A name that ends with a full stop ends the sentence with it.
    finding.words = u"Çınar Lojistik A.Ş."_s;
    QVERIFY2(closeFindingText(finding).endsWith(u": Çınar Lojistik A.Ş."_s),
        qPrintable(closeFindingText(finding)));
}

void TestTexts::aFindingOfTheMonthHasNoCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");

    QTest::newRow("method") << u"payment.unknown_payer"_s << u"bank"_s << u"Bank transfer"_s;
    QTest::newRow("field of a CRM") << u"conflict.open"_s << u"hubspot: billing_email"_s << u"HubSpot: "_s;
    QTest::newRow("effect") << u"effect.open"_s << u"link_revoke INV-7"_s
                            << u"Closing of a payment link · INV-7"_s;
    QTest::newRow("effect about nothing") << u"effect.open"_s << u"crm_push"_s << u"Update of the CRM"_s;
    QTest::newRow("entry") << u"bank.unconfirmed"_s << u"RefundSettled"_s << u"Refund"_s;
    QTest::newRow("customer") << u"bank.unconfirmed"_s << u"Adler & Söhne"_s << u"Adler & Söhne"_s;
}

void TestTexts::aFindingOfTheMonthHasNoCodes()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    QFETCH(const QString, said);

    const QString text = closeFindingText({.code = code, .subject = {}, .on = {}, .words = words});

    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(words == said || !text.contains(words), qPrintable(text));
}

void TestTexts::nothingSaysDelivered()
{
    for (const MailState state : {MailState::Queued, MailState::Accepted, MailState::Refused,
             MailState::Uncertain, MailState::Dropped}) {
        QVERIFY(!mailText(state).contains(u"deliver"_s, Qt::CaseInsensitive));
        QVERIFY(!mailText(state).isEmpty());
    }
}

void TestTexts::lateIsAWordAndDays()
{
    InvoiceRow row;
    row.state = InvoiceState::Open;
    row.open = Money(1, Currency::of("EUR"));
    row.dueOn = QDate(2026, 11, 11);

    QCOMPARE(stateText(row, QDate(2026, 11, 11)), u"Open"_s);
    QCOMPARE(stateText(row, QDate(2026, 11, 23)), u"Overdue 12 d"_s);
    QCOMPARE(spokenStateText(row, QDate(2026, 11, 12)), u"Overdue by 1 day"_s);
    QCOMPARE(spokenStateText(row, QDate(2026, 11, 23)), u"Overdue by 12 days"_s);
}

void TestTexts::theAccountsOfTheLedgerHaveNames_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("text");

    QTest::newRow("of the book") << u"receivable"_s << u"Receivables"_s;
    QTest::newRow("of a provider") << u"clearing:stripe"_s << u"Balance at Stripe"_s;
    QTest::newRow("of what is on its way")
        << u"bank in transit:paypal"_s << u"On its way to the bank (PayPal)"_s;
    QTest::newRow("of fees that the bank takes") << u"fees:bank"_s << u"Fees (Bank)"_s;
    QTest::newRow("of a rate of VAT") << u"tax:S:190000"_s << u"VAT 19 %"_s;
    QTest::newRow("not one of ours") << u"4400"_s << u"4400"_s;
    QTest::newRow("not quite one of ours") << u"tax:X"_s << u"tax:X"_s;
}

void TestTexts::theAccountsOfTheLedgerHaveNames()
{
    QFETCH(const QString, account);
    QFETCH(const QString, text);

    QCOMPARE(ledgerAccountText(account), text);
}

void TestTexts::whatAReportHasInCodesIsSaidInWords()
{
    using Column = ReportTable::Column;
    const ReportTable table = worded({.title = u"methods"_s,
        .columns = {{u"period"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
            {u"category"_s, Column::Text}},
        .rows = {{u"2026-10"_s, u"clearing:stripe"_s, u"Visa"_s, u"S"_s},
            {u"2026-Q4"_s, u"bank"_s, u"bank"_s, u"AE"_s}, {u"2026"_s, u"cash"_s, QString(), u"?"_s}}});

    const QList<ReportCell> month{u"October 2026"_s, u"Stripe"_s, u"Visa"_s, u"Standard rate"_s};
    const QList<ReportCell> quarter{u"Q4 2026"_s, u"Bank"_s, u"Bank transfer"_s, u"Reverse charge"_s};
    const QList<ReportCell> year{u"2026"_s, u"Cash"_s, QString(), u"?"_s};
    QCOMPARE(table.rows, (QList<QList<ReportCell>>{month, quarter, year}));
}

void TestTexts::aStatementSaysHowWasPaid()
{
    const Money one(100, Currency::of("EUR"));
    CurrencyStatement part{.opening = one, .closing = one};
    part.lines = {{.kind = u"payment"_s, .reference = u"bank"_s, .amount = -one, .balance = one},
        {.kind = u"invoice"_s, .reference = u"bank"_s, .amount = one, .balance = one}};

    const ReportTable table = statementTable({.currencies = {part}});

    QCOMPARE(table.rows.at(1).at(3), ReportCell(u"Bank transfer"_s));
    QCOMPARE(table.rows.at(2).at(3), ReportCell(u"bank"_s)); // A number that looks like a code.
}

void TestTexts::aMethodKeepsTheEndOfItsNumber()
{
    QCOMPARE(paymentMethodText(u"SEPA Direct Debit •••• 3000"_s), u"SEPA Direct Debit •••• 3000"_s);
    QCOMPARE(paymentMethodText(u"Visa •••• 4242"_s), u"Visa •••• 4242"_s);
    QCOMPARE(paymentMethodText(QString()), u"Payment"_s);
}

void TestTexts::aPlaceInAFileIsSaid_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");

    QTest::newRow("with its field") << u"line 12, entry 3, Amt"_s << u"line 12, entry 3, Amt"_s;
    QTest::newRow("a field alone") << u"Buchungstag"_s << u"Buchungstag"_s;
    QTest::newRow("a field that looks like one") << u"line of credit"_s << u"line of credit"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestTexts::aPlaceInAFileIsSaid()
{
    QFETCH(const QString, place);
    QFETCH(const QString, text);

    QCOMPARE(placeText(place), text);
}

void TestTexts::aColumnThatIsMissingIsCalledAsTheLanguageCallsIt()
{
    Languages languages;
    languages.choose(u"tr"_s);

    QCOMPARE(importColumnText({.column = u"Date"_s, .rule = u"csv.column_missing"_s}), u"Tarih"_s);
    QCOMPARE(
        importColumnText({.column = u"Buchungstag"_s, .rule = u"csv.column_missing"_s}), u"Buchungstag"_s);
    QCOMPARE(importColumnText({.column = u"Date"_s, .rule = u"csv.date"_s}), u"Date"_s); // The file has it.
}
