#include <rapidcheck.h>

#include "tests/core/domain/tst_restofdocument.h"

#include "core/domain/RestOfDocument.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 standard = 190'000;

InvoiceLine lineOf(qint64 quantity, qint64 price, qint64 rate = standard)
{
    return {.item = u"Hours"_s,
        .quantity = quantity,
        .price = price,
        .category = rate == 0 ? TaxCategory::ZeroRated : TaxCategory::Standard,
        .rate = rate};
}

InvoiceContent documentOf(const QList<InvoiceLine> &lines, const QString &currency = u"EUR"_s)
{
    InvoiceContent content;
    content.currency = *Currency::find(currency);
    content.lines = lines;
    return computed(content).value();
}

InvoiceContent part(
    const InvoiceContent &document, const QList<InvoiceContent> &notes, int line, qint64 quantity)
{
    return RestOfDocument(document, notes)
        .part({{.line = line, .quantity = quantity}}, u"returned"_s)
        .value();
}

InvoiceContent whole(const InvoiceContent &document, const QList<InvoiceContent> &notes)
{
    return RestOfDocument(document, notes).whole(u"returned"_s).value();
}

using Rows = std::map<std::pair<TaxCategory, qint64>, std::pair<qint64, qint64>>;

//! Bases and taxes by category and rate, those of nothing left out.
Rows rowsOf(const QList<InvoiceContent> &documents)
{
    Rows rows;
    for (const InvoiceContent &document : documents)
        for (const TaxSubtotal &row : document.taxes) {
            rows[{row.category, row.rate}].first += row.baseMinor;
            rows[{row.category, row.rate}].second += row.taxMinor;
        }
    std::erase_if(rows, [](const auto &row) { return row.second == std::pair<qint64, qint64>(); });
    return rows;
}

//! What the notes together say otherwise than the document.
QStringList differences(const InvoiceContent &document, const QList<InvoiceContent> &notes)
{
    QStringList found;
    DocumentTotals sum;
    for (const InvoiceContent &note : notes) {
        sum.net += note.totals.net;
        sum.tax += note.totals.tax;
        sum.prepaid += note.totals.prepaid;
        sum.payable += note.totals.payable;
        if (const Result<void> fine = checkSums(note); !fine)
            found.append(fine.error().rule + u' ' + fine.error().field + u' ' + fine.error().value);
    }
    const DocumentTotals &totals = document.totals;
    if (sum.net != totals.net || sum.tax != totals.tax || sum.prepaid != totals.prepaid
        || sum.payable != totals.payable)
        found.append(u"totals"_s);
    if (rowsOf(notes) != rowsOf({document}))
        found.append(u"VAT"_s);
    return found;
}

} // namespace

void TestRestOfDocument::initTestCase()
{
    tryPropertiesOften();
}

void TestRestOfDocument::thePartsOfALineSumToIt_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QList<qint64>>("nets");
    QTest::addColumn<QList<qint64>>("taxes");

    using Three = QList<qint64>;
    QTest::newRow("thirds of 1.00") << u"EUR"_s << qint64(333'333) << standard << Three{33, 34, 33}
                                    << Three{6, 7, 6};
    QTest::newRow("VAT of three times 0.33")
        << u"EUR"_s << qint64(330'000) << standard << Three{33, 33, 33} << Three{6, 7, 6};
    QTest::newRow("thirds of 100.00 without VAT")
        << u"EUR"_s << qint64(33'333'333) << qint64(0) << Three{3333, 3334, 3333} << Three{0, 0, 0};
    QTest::newRow("yen have no decimals")
        << u"JPY"_s << qint64(33'000'000) << qint64(100'000) << Three{33, 33, 33} << Three{3, 4, 3};
    QTest::newRow("dinars have three")
        << u"KWD"_s << qint64(333) << standard << Three{0, 1, 0} << Three{0, 0, 0};
}

void TestRestOfDocument::thePartsOfALineSumToIt()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, price);
    QFETCH(const qint64, rate);
    const InvoiceContent document = documentOf({lineOf(30'000, price, rate)}, currency);

    QList<InvoiceContent> notes;
    for (int i = 0; i < 3; ++i)
        notes.append(part(document, notes, 0, 10'000));

    QList<qint64> nets;
    QList<qint64> taxes;
    for (const InvoiceContent &note : std::as_const(notes)) {
        nets.append(note.totals.net);
        taxes.append(note.totals.tax);
    }
    QTEST(nets, "nets");
    QTEST(taxes, "taxes");
    QCOMPARE(differences(document, notes), QStringList());
}

void TestRestOfDocument::anUntouchedDocumentIsCreditedAsItStands()
{
    InvoiceContent document = documentOf({lineOf(30'000, 333'333)});
    document.lines[0].netMinor = 101; // As a document from elsewhere may state it.
    document.taxes[0].baseMinor = 101;
    document = withTotals(document).value();

    QCOMPARE(whole(document, {}), document);
    const InvoiceContent first = part(document, {}, 0, 15'000);
    QCOMPARE(first.totals.net, 51);
    QCOMPARE(differences(document, {first, whole(document, {first})}), QStringList());
}

void TestRestOfDocument::allLinesTogetherAreTheWholeRest()
{
    InvoiceContent document = documentOf({lineOf(10'000, 100'000'000), lineOf(20'000, 10'000'000, 70'000)});
    document.allowances = {{.amountMinor = 10'00, .reason = u"Rebate"_s, .rate = standard}};
    document.totals.prepaid = 20'00;
    document = computed(document).value();
    const InvoiceContent first = part(document, {}, 1, 10'000);

    const InvoiceContent rest
        = RestOfDocument(document, {first}).part({{.line = 0}, {.line = 1}}, u"returned"_s).value();

    QCOMPARE(rest, whole(document, {first}));
    QCOMPARE(rest.allowances, document.allowances);
    QCOMPARE(rest.totals.prepaid, 20'00);
    QCOMPARE(differences(document, {first, rest}), QStringList());
}

void TestRestOfDocument::linesThatSayTheSameCountAsOne()
{
    const InvoiceContent document = documentOf({lineOf(10'000, 1'000'000), lineOf(20'000, 1'000'000)});
    const QList<InvoiceContent> notes{part(document, {}, 1, 20'000)};

    const RestOfDocument rest(document, notes);

    QCOMPARE(rest.quantityLeft(0), 10'000);
    QCOMPARE(rest.quantityLeft(1), 10'000);
    QVERIFY(!rest.part({{.line = 0}, {.line = 1}}, {}));
    QCOMPARE(whole(document, notes).lines.size(), 1);
    QCOMPARE(differences(document, notes + QList{whole(document, notes)}), QStringList());
}

void TestRestOfDocument::whatNotesOfOldTookTooMuchOfIsALineOfItsOwn()
{
    const InvoiceContent document
        = documentOf({lineOf(10'000, 100'000'000), lineOf(30'000, 10'000'000, 70'000)});
    InvoiceContent note = document; // The second line was credited twice.
    note.lines = {document.lines[1]};
    const InvoiceContent twice = computed(note).value();

    const InvoiceContent rest = whole(document, {twice, twice});

    QCOMPARE(rest.lines.size(), 2);
    QCOMPARE(rest.lines.last().item, u"returned"_s);
    QCOMPARE(rest.lines.last().quantity, -10'000);
    QCOMPARE(rest.lines.last().netMinor, -30'00);
    QCOMPARE(lineNet(rest.lines.last(), rest.currency).value(), -30'00);
    QCOMPARE(differences(document, {twice, twice, rest}), QStringList());
}

void TestRestOfDocument::anAllowanceWithoutLinesIsALine()
{
    InvoiceContent document = documentOf({lineOf(10'000, 100'000'000)});
    document.allowances
        = {{.isCharge = true, .amountMinor = 10'00, .reason = u"Freight"_s, .rate = standard}};
    document = computed(document).value();
    InvoiceContent note = document; // All lines, but not what stands beside them.
    note.allowances.clear();
    const QList<InvoiceContent> notes{computed(note).value()};

    const InvoiceContent rest = whole(document, notes);

    QCOMPARE(rest.lines.size(), 1);
    QVERIFY(rest.allowances.isEmpty());
    QCOMPARE(rest.totals.payable, 11'90);
    QCOMPARE(differences(document, notes + QList{rest}), QStringList());
}

void TestRestOfDocument::refusesMoreThanIsLeft_data()
{
    QTest::addColumn<QList<CreditedLine>>("wanted");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("value");

    using Lines = QList<CreditedLine>;
    QTest::newRow("more than is left")
        << Lines{{.line = 1, .quantity = 20'001}} << u"credit.above_line"_s << u"2: 2.0001 > 2"_s;
    QTest::newRow("in two parts") << Lines{{.line = 1, .quantity = 10'000}, {.line = 1, .quantity = 15'000}}
                                  << u"credit.above_line"_s << u"2: 1.5 > 1"_s;
    QTest::newRow("all of it, twice")
        << Lines{{.line = 1}, {.line = 1}} << u"credit.above_line"_s << u"2: 3 > 0"_s;
    QTest::newRow("more than there ever was")
        << Lines{{.line = 1, .quantity = 30'001}} << u"credit.quantity"_s << u"3.0001"_s;
    QTest::newRow("less than nothing")
        << Lines{{.line = 1, .quantity = -1}} << u"credit.quantity"_s << u"-0.0001"_s;
    QTest::newRow("goods that came back") << Lines{{.line = 2}} << u"credit.quantity"_s << u"-1"_s;
    QTest::newRow("a line of nothing") << Lines{{.line = 3}} << u"credit.quantity"_s << u"0"_s;
    QTest::newRow("no such line") << Lines{{.line = 4}} << u"credit.no_such_line"_s << u"5"_s;
}

void TestRestOfDocument::refusesMoreThanIsLeft()
{
    QFETCH(const QList<CreditedLine>, wanted);
    const InvoiceContent document = documentOf({lineOf(10'000, 100'000'000), lineOf(30'000, 10'000'000),
        lineOf(-10'000, 1'000'000), lineOf(0, 1'000'000)});
    const QList<InvoiceContent> notes{part(document, {}, 1, 10'000)};

    const auto done = RestOfDocument(document, notes).part(wanted, u"returned"_s);

    QVERIFY(!done);
    QTEST(done.error().rule, "rule");
    QTEST(done.error().value, "value");
}

void TestRestOfDocument::anyPartsAndTheRestAreTheDocument()
{
    const bool held = rc::check("credit notes about parts and about the rest are the document", [] {
        InvoiceContent content;
        content.currency = *rc::gen::element(
            Currency::of("EUR"), Currency::of("JPY"), Currency::of("KWD"), Currency::of("CLF"));
        content.grossPriced = *rc::gen::arbitrary<bool>();
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            InvoiceLine line = lineOf(*rc::gen::inRange<qint64>(-10'000, 100'000),
                *rc::gen::inRange<qint64>(0, 1'000'000'000), *rc::gen::element<qint64>(190'000, 70'000, 0));
            line.grossPrice = line.price;
            if (*rc::gen::arbitrary<bool>())
                line.allowances = {{.isCharge = *rc::gen::arbitrary<bool>(),
                    .amountMinor = *rc::gen::inRange<qint64>(0, 1000)}};
            content.lines.append(line);
        }
        if (*rc::gen::arbitrary<bool>())
            content.allowances = {{.isCharge = *rc::gen::arbitrary<bool>(),
                .amountMinor = *rc::gen::inRange<qint64>(0, 1000),
                .rate = 190'000}};
        content.totals.prepaid = *rc::gen::inRange<qint64>(0, 1000);
        const InvoiceContent document = computed(content).value();

        QList<InvoiceContent> notes;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const CreditedLine wanted{.line = *rc::gen::inRange(0, static_cast<int>(document.lines.size())),
                .quantity = *rc::gen::inRange<qint64>(0, 50'000)};
            const RestOfDocument rest(document, notes);
            const auto note = rest.part({wanted}, u"returned"_s);
            const qint64 left = rest.quantityLeft(wanted.line);
            RC_ASSERT(note.has_value() == (left > 0 && wanted.quantity <= left));
            if (note)
                notes.append(*note);
        }
        notes.append(whole(document, notes));

        const QStringList found = differences(document, notes);
        RC_LOG() << found.join(u'\n').toStdString();
        RC_ASSERT(found.isEmpty());
        const RestOfDocument nothing(document, notes);
        for (qsizetype line = 0; line < document.lines.size(); ++line)
            RC_ASSERT(nothing.quantityLeft(line) == 0);
        RC_ASSERT(nothing.whole({}).value().totals.payable == 0);
    });
    QVERIFY(held);
}
