#include "tests/core/service/tst_cardservice.h"

#include "core/service/CardService.h"
#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

class CardServiceBook : public ServiceBook
{
public:
    CardService cards{workshop};
    InvoiceId invoiceId = addIssued();

    //! The card that the customer saves on the page.
    SavedCard save()
    {
        must(await(settings.set(u"stripe.return_page"_s, u"https://brightwater.example/thanks"_s)));
        const CardPage page = must(await(cards.openPage(customer.id)));
        stripe.checkout().pay(
            page.externalKey.section(u':', 2), sandbox::CardEntry::of(u"4242424242424242"_s));
        return must(await(cards.refresh(customer.id))).value(0);
    }
    Charge charged(bool capture)
    {
        const CommandOutcome outcome = must(await(cards.charge({.invoice = invoiceId, .capture = capture})));
        must(await(sync.runOutbox()));
        return must(await(cards.findCharge(ChargeId(outcome.waiting.first().text()))));
    }
};

} // namespace

void TestCardService::aCardIsSavedChargedAndTakenAway()
{
    CardServiceBook book;
    const SavedCard card = book.save();
    QCOMPARE(card.last4, u"4242"_s);
    QCOMPARE(must(await(book.cards.cards(book.customer.id))), QList<SavedCard>{card});

    const Charge charge = book.charged(true);

    QCOMPARE(charge.state, ChargeState::Succeeded);
    QCOMPARE(must(await(book.cards.charges(book.invoiceId))).size(), 1);
    QCOMPARE(must(await(book.cards.charges({}))).size(), 1);
    QCOMPARE(book.invoice(book.invoiceId).open, Money(0, eur));
    QVERIFY(await(book.cards.remove(card.externalId)));
    QVERIFY(must(await(book.cards.cards(book.customer.id))).isEmpty());
}

void TestCardService::whatIsPutAsideIsTakenOrLetGo()
{
    CardServiceBook book;
    book.save();
    const Charge first = book.charged(false);
    QCOMPARE(first.state, ChargeState::Authorised);
    QVERIFY(await(book.cards.release(first.id)));
    must(await(book.sync.runOutbox()));
    QCOMPARE(must(await(book.cards.findCharge(first.id))).state, ChargeState::Cancelled);

    const Charge second = book.charged(false);
    QVERIFY(await(book.cards.capture(second.id, Money(1900, eur))));
    must(await(book.sync.runOutbox()));
    QCOMPARE(must(await(book.cards.findCharge(second.id))).state, ChargeState::Succeeded);
    QCOMPARE(book.invoice(book.invoiceId).open, Money(10'000, eur));
}

void TestCardService::thePreviewSaysWhoseAccountAndWhatForbidsIt()
{
    CardServiceBook book;
    const ChargePreview bare = must(await(book.cards.preview(book.invoiceId)));
    QCOMPARE(bare.obstacle, u"card.none"_s);
    QCOMPARE(bare.account, u"rk_test_…cdef"_s);
    QVERIFY(!bare.live);

    book.save();
    const ChargePreview ready = must(await(book.cards.preview(book.invoiceId)));
    QCOMPARE(ready.obstacle, QString());
    QCOMPARE(ready.cards.size(), 1);
    QCOMPARE(ready.open, Money(11'900, eur));
    QVERIFY(!ready.closesLink);

    book.charged(false);
    QCOMPARE(must(await(book.cards.preview(book.invoiceId))).obstacle, u"charge.under_way"_s);
    QCOMPARE(must(await(book.cards.preview(book.addDraft()))).obstacle, u"invoice.is_draft"_s);
}

void TestCardService::withoutAKeyNothingIsWrittenDown()
{
    CardServiceBook book;
    book.save();
    book.secrets.secrets.remove(u"stripe/api_key"_s);
    const auto before = book.entries().size();

    QCOMPARE(ruleOf(await(book.cards.charge({.invoice = book.invoiceId}))), u"secret.missing"_s);
    QCOMPARE(ruleOf(await(book.cards.openPage(book.customer.id))), u"secret.missing"_s);
    QCOMPARE(must(await(book.cards.preview(book.invoiceId))).obstacle, u"secret.missing"_s);
    QCOMPARE(book.entries().size(), before);
}
