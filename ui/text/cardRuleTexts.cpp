#include "ui/text/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

namespace {

//! The words of rules; by this class lupdate knows their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ErrorText)
public:
    static const RuleText texts[];
};

#define SAY(text) QT_TR_NOOP(text)
//! What a bank means by lost, stolen or fraudulent is for nobody's eyes but its own: it reads "declined".
constexpr RuleText Words::texts[] = {
    {u"card.ambiguous", SAY("The customer has several saved cards. Nothing was charged. Say which one.")},
    {u"card.expired",
        SAY("This card has expired. Nothing was charged. Bring the customer's cards up to date, or send a "
            "payment link.")},
    {u"card.none",
        SAY("The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.")},
    {u"card.not_agreed",
        SAY("It is not written down that the customer agreed to later charges of this card. Nothing was "
            "charged. Send a payment link.")},
    {u"card.other_customer",
        SAY("This card belongs to another customer. Nothing was charged. Choose a card of the customer on "
            "the invoice.")},
    {u"card.statement_letters",
        SAY("A card's statement prints plain Latin letters, digits and a few marks only, none of < > \\ ' \" "
            "*. "
            "Nothing was charged. Write it with those.")},
    {u"card.statement_no_letter",
        SAY("A text on a card's statement needs one letter at least. Nothing was charged. Write “INV” before "
            "the number.")},
    {u"card.statement_too_long",
        SAY("A card's statement has room for 22 characters. Nothing was charged. Shorten the text.")},
    {u"charge.above_authorised",
        SAY("That is more than what was put aside on the card. Nothing was taken. Take no more than that.")},
    {u"charge.above_open",
        SAY("That is more than what is open of the invoice. Nothing was charged. Charge no more than is "
            "open.")},
    {u"charge.authorisation_over",
        SAY("The card's bank has let go of the amount by now. No money moved. Charge the card again.")},
    {u"charge.cancelled_there", SAY("The charge was cancelled at the provider. No money moved.")},
    {u"charge.change_under_way",
        SAY("This charge is being taken or released already. Nothing was changed. Wait for how that ends.")},
    {u"charge.currency_differs",
        SAY("The amount is in another currency than the invoice. Nothing was charged. Give it in the "
            "invoice's currency.")},
    {u"charge.disputed",
        SAY("The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute "
            "ends.")},
    {u"charge.expired",
        SAY("The card's bank let go of the amount before it was taken. No money moved. Charge the card "
            "again.")},
    {u"charge.link_being_made",
        SAY("A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, "
            "then try again.")},
    {u"charge.not_authorised", SAY("Nothing is put aside on a card for this charge. Nothing was changed.")},
    {u"charge.nothing_open", SAY("Nothing is open of this invoice. Nothing was charged.")},
    {u"charge.open_changed",
        SAY("What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is "
            "open now.")},
    {u"charge.payment_under_way",
        SAY("A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait "
            "for how it ends.")},
    {u"charge.quiet_no_more",
        SAY("Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how "
            "that ends.")},
    {u"charge.taken", SAY("The amount on the card was taken already. Nothing was changed.")},
    {u"charge.under_way",
        SAY("A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how "
            "it ends, or release it.")},
    {u"gateway.other_mode",
        SAY("This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. "
            "Use the key of that mode.")},
    {u"gateway.return_page",
        SAY("No web page is set for customers to come back to. Nothing was sent. Set the return page to one "
            "of your own.")},
    {u"gateway_customer.matches",
        SAY("The payment provider may know this customer already. Nothing was changed. Choose one of them, "
            "or make a new one.")},
    {u"gateway_customer.taken",
        SAY("At the payment provider this is another customer of this book. Nothing was changed. Merge the "
            "two customers first, or choose another one.")},
    {u"gateway_customer.unknown",
        SAY("The payment provider knows no such customer in this mode. Nothing was changed. Look at the "
            "id.")},
    {u"link.charge_under_way",
        SAY("A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, "
            "so that it is not paid twice. Wait for how it ends, or release it.")},
    {u"stripe.card_declined",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:approve_with_id",
        SAY("The payment could not be approved. No money moved. Try again later.")},
    {u"stripe.card_declined:authentication_required",
        SAY("The card's bank wants its holder to agree. No money moved. Send a payment link.")},
    {u"stripe.card_declined:call_issuer",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:card_not_supported",
        SAY("The card does not take this kind of payment. No money moved. Send a payment link for another "
            "card.")},
    {u"stripe.card_declined:card_velocity_exceeded",
        SAY("The card has reached its limit. No money moved. Try later, or send a payment link for another "
            "card.")},
    {u"stripe.card_declined:currency_not_supported",
        SAY("The card does not take this currency. No money moved. Send a payment link for another card.")},
    {u"stripe.card_declined:do_not_honor",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:do_not_try_again",
        SAY("The card was declined for good. No money moved. Do not charge it again; send a payment link.")},
    {u"stripe.card_declined:duplicate_transaction",
        SAY("The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the "
            "customer has paid, then try again.")},
    {u"stripe.card_declined:expired_card",
        SAY("The card has expired. No money moved. Send a payment link, or ask for the new card.")},
    {u"stripe.card_declined:fraudulent",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:generic_decline",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:incorrect_cvc",
        SAY("The card's security code is wrong. No money moved. Ask for the card anew.")},
    {u"stripe.card_declined:incorrect_number",
        SAY("The card's number is wrong. No money moved. Ask for the card anew.")},
    {u"stripe.card_declined:insufficient_funds",
        SAY("There is not enough money on the card. No money moved. Agree on another day with the customer, "
            "or send a payment link.")},
    {u"stripe.card_declined:invalid_account",
        SAY("The card's account does not exist any more. No money moved. Ask for another card.")},
    {u"stripe.card_declined:invalid_amount",
        SAY("The bank does not take this amount. No money moved. Charge less, or send a payment link.")},
    {u"stripe.card_declined:invalid_cvc",
        SAY("The card's security code is wrong. No money moved. Ask for the card anew.")},
    {u"stripe.card_declined:issuer_not_available",
        SAY("The card's bank could not be reached. No money moved. Try again later.")},
    {u"stripe.card_declined:lost_card",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:merchant_blacklist",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:new_account_information_available",
        SAY("The customer has a newer card of this account. No money moved. Ask for the new card.")},
    {u"stripe.card_declined:no_action_taken",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:not_permitted",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:pickup_card",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:processing_error",
        SAY("The payment could not be processed. No money moved. Try again later.")},
    {u"stripe.card_declined:reenter_transaction",
        SAY("The payment could not be processed. No money moved. Try again later.")},
    {u"stripe.card_declined:restricted_card",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:revocation_of_all_authorizations",
        SAY("The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, "
            "and remove the card.")},
    {u"stripe.card_declined:revocation_of_authorization",
        SAY("The customer has withdrawn the consent to this charge. No money moved. Speak with the "
            "customer.")},
    {u"stripe.card_declined:security_violation",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:service_not_allowed",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:stolen_card",
        SAY("The card was declined. No money moved. Send a payment link, or ask for another card.")},
    {u"stripe.card_declined:stop_payment_order",
        SAY("The customer has told the bank to stop this payment. No money moved. Speak with the customer.")},
    {u"stripe.card_declined:transaction_not_allowed",
        SAY("The card was declined. No money moved. Ask the customer to speak with the bank, or send a "
            "payment link.")},
    {u"stripe.card_declined:try_again_later",
        SAY("The card was declined for now. No money moved. Try again later.")},
    {u"stripe.card_declined:withdrawal_count_limit_exceeded",
        SAY("The card has reached its limit. No money moved. Try later, or send a payment link for another "
            "card.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> cardRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
