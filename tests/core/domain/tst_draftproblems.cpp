#include "tests/core/domain/tst_draftproblems.h"

#include "core/domain/draftProblems.h"

#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

using Place = DraftProblem::Place;

namespace {

const QDate today(2026, 11, 23);

struct Written {
    InvoiceContent content;
    Customer customer;
};

//! An invoice without a fault, all lines and parts of which carry 19 percent.
Written goodInvoice()
{
    Written good;
    good.content.lines = {{.item = u"Paper"_s, .price = 10'000000, .rate = 190000},
        {.item = u"Ink"_s, .price = 5'000000, .rate = 190000}};
    good.content.allowances = {{.amountMinor = 100, .reason = u"Loyalty"_s, .rate = 190000}};
    good.customer = {.name = u"Adler"_s, .email = u"ap@adler.example"_s};
    good.customer.address.country = u"DE"_s;
    return good;
}

QList<DraftProblem> problemsOf(const Written &written)
{
    const Result<InvoiceContent> summed = computed(written.content);
    Q_ASSERT(summed);
    return draftProblems(*summed, written.customer, today);
}

} // namespace

void TestDraftProblems::aGoodInvoiceHasNone()
{
    QCOMPARE(problemsOf(goodInvoice()), QList<DraftProblem>());
}

void TestDraftProblems::anEmptyDraftNeedsCustomerAndLines()
{
    const QList<DraftProblem> found = draftProblems(InvoiceContent(), {}, today);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0), (DraftProblem{u"draft.no_customer"_s, Place::Customer, -1, true}));
    QCOMPARE(found.at(1), (DraftProblem{u"draft.no_lines"_s, Place::Line, 0, true}));
}

void TestDraftProblems::eachFaultIsFoundAtItsPlace_data()
{
    QTest::addColumn<std::function<void(Written &)>>("spoil");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isBlocking");
    const auto row = [](const char *name, std::function<void(Written &)> spoil, const QString &rule,
                         Place place, int index, bool isBlocking) {
        QTest::newRow(name) << std::move(spoil) << rule << static_cast<int>(place) << index << isBlocking;
    };

    row(
        "dated tomorrow", [](Written &w) { w.content.issuedOn = today.addDays(1); },
        u"draft.date_in_future"_s, Place::IssuedOn, -1, true);
    row(
        "due before today, which is the day of issue",
        [](Written &w) { w.content.dueOn = today.addDays(-1); }, u"draft.due_before_issue"_s, Place::DueOn,
        -1, true);
    row(
        "a line of spaces", [](Written &w) { w.content.lines[1].item = u"  "_s; }, u"draft.no_item"_s,
        Place::Line, 1, true);
    row(
        "a line below zero", [](Written &w) { w.content.lines[0].price = -1'000000; },
        u"draft.price_negative"_s, Place::Line, 0, false);
    row(
        "a discount without words", [](Written &w) { w.content.allowances[0].reason.clear(); },
        u"draft.no_reason"_s, Place::Allowance, 0, false);
    row(
        "more discount than goods", [](Written &w) { w.content.allowances[0].amountMinor = 200'00; },
        u"draft.total_negative"_s, Place::Total, -1, true);
    row(
        "no country", [](Written &w) { w.customer.address.country.clear(); }, u"draft.no_country"_s,
        Place::Customer, -1, false);
    row(
        "no address", [](Written &w) { w.customer.email.clear(); }, u"draft.no_email"_s, Place::Customer, -1,
        false);
    row(
        "VAT nobody has chosen",
        [](Written &w) {
            for (InvoiceLine &line : w.content.lines)
                line.rate = 0;
            w.content.lines[0].category = TaxCategory::ZeroRated;
            w.content.allowances[0].category = TaxCategory::ZeroRated;
            w.content.allowances[0].rate = 0;
        },
        u"draft.no_vat"_s, Place::Line, 1, true);
    row(
        "no reason for no VAT",
        [](Written &w) {
            w.content.lines[1].category = TaxCategory::Exempt;
            w.content.lines[1].rate = 0;
        },
        u"draft.no_vat_reason"_s, Place::Vat, 1, false);
    row(
        "reverse charge to nobody",
        [](Written &w) {
            w.content.lines[1].category = TaxCategory::ReverseCharge;
            w.content.lines[1].rate = 0;
            w.content.taxes = {{.category = TaxCategory::ReverseCharge, .exemptionCode = u"VATEX-EU-AE"_s}};
        },
        u"draft.no_vat_id"_s, Place::Customer, -1, false);
    row(
        "a supply to another country without its date",
        [](Written &w) {
            w.content.lines[1].category = TaxCategory::IntraCommunity;
            w.content.lines[1].rate = 0;
            w.content.taxes = {{.category = TaxCategory::IntraCommunity, .exemptionCode = u"VATEX-EU-IC"_s}};
            w.customer.vatId = u"ATU12345678"_s;
        },
        u"draft.no_supply_date"_s, Place::SuppliedOn, -1, false);
}

void TestDraftProblems::eachFaultIsFoundAtItsPlace()
{
    QFETCH(const std::function<void(Written &)>, spoil);
    QFETCH(const QString, rule);
    QFETCH(const int, place);
    QFETCH(const int, index);
    QFETCH(const bool, isBlocking);
    Written written = goodInvoice();

    spoil(written);

    QCOMPARE(
        problemsOf(written), (QList<DraftProblem>{{rule, static_cast<Place>(place), index, isBlocking}}));
}
