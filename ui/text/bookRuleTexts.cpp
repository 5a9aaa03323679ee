#include "ui/text/RuleText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace quittance {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ErrorText", text)
constexpr std::array texts = std::to_array<RuleText>({
    {u"allocation.above_credit",
        SAY("That is more than what is left of this money. Nothing was changed. Allocate less.")},
    {u"allocation.above_open",
        SAY("That is more than what is open of this document. Nothing was changed. Allocate no more than is "
            "open; the rest stays credit.")},
    {u"allocation.currency_differs",
        SAY("Money and document have different currencies. Nothing was changed. Choose a document in the "
            "currency of the payment.")},
    {u"allocation.other_customer",
        SAY("The document belongs to another customer than the money. Nothing was changed. Say that a third "
            "party pays, or choose another document.")},
    {u"allocation.reversed_already",
        SAY("This allocation has been taken back already. Nothing was changed.")},
    {u"allocation.unknown", SAY("There is no such allocation.")},
    {u"allowance.percent", SAY("A discount or charge must lie between 0 and 100 percent.")},
    {u"amount_changed",
        SAY("What is open has changed since the link was made, so the mail was not sent. Send again.")},
    {u"approval.decided", SAY("This request is decided already. Nothing was changed.")},
    {u"approval.same_person", SAY("Whoever asked cannot also agree. Let somebody else decide.")},
    {u"approval.unknown", SAY("There is no such request.")},
    {u"approval.waits_already",
        SAY("A request about this waits for a second person already. Let it be decided first.")},
    {u"awaited_effect_failed", SAY("What this waited for came to nothing, so it was not sent. Send again.")},
    {u"book.busy",
        SAY("Another program is writing into this book for a long time. Nothing was changed. Try again in a "
            "moment.")},
    {u"book.cannot_open",
        SAY("The book cannot be opened. Nothing was changed. Check that its folder exists and may be written "
            "to.")},
    {u"book.damaged",
        SAY("The book does not agree with its journal. No money moved. Restore the last good backup, or ask "
            "for help with these codes.")},
    {u"book.id",
        SAY("This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.")},
    {u"book.migration_failed",
        SAY("The book could not be brought to this version. It was left as it was. Restore the last backup "
            "or ask support.")},
    {u"book.needs_upgrade",
        SAY("This book was written by an older Quittance and must be brought up to date first. Nothing was "
            "changed. Open it in the window or with any command.")},
    {u"book.newer_program",
        SAY("This book was written by a newer Quittance. Nothing was changed. Open it with that version.")},
    {u"book.not_a_book",
        SAY("This file is not a Quittance book. Nothing was changed. Choose the folder of a book.")},
    {u"by_hand", SAY("A person said so.")},
    {u"company.email_malformed",
        SAY("The mail address of the company is not well-formed. Correct it in the settings.")},
    {u"company.email_missing",
        SAY("The company has no mail address. Nothing was sent. Set company.email first.")},
    {u"company.fiscal_year_start",
        SAY("A fiscal year begins in one of the months 1 to 12. Nothing was changed.")},
    {u"company.limits",
        SAY("Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). "
            "Nothing was changed.")},
    {u"company.logo_not_png", SAY("The logo must be a PNG picture. Nothing was changed.")},
    {u"company.logo_too_large",
        SAY("The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a "
            "smaller picture.")},
    {u"company.missing",
        SAY("The company is not set up yet. Nothing was changed. Give its name, country and currency "
            "first.")},
    {u"company.name_missing", SAY("The company needs a name.")},
    {u"company.zone_unknown", SAY("This time zone is not known. Give one like Europe/Berlin.")},
    {u"credit.above_invoice",
        SAY("Together with earlier credit notes that is more than the document. Nothing was changed. Credit "
            "less.")},
    {u"credit.above_line",
        SAY("Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was "
            "changed. "
            "Credit what is left.")},
    {u"credit.no_such_line",
        SAY("The document has no such line. Nothing was changed. Count its lines from 1.")},
    {u"credit.nobodys",
        SAY("Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.")},
    {u"credit.not_a_credit_note", SAY("This document is no credit note, so it gives no credit.")},
    {u"credit.nothing", SAY("This would credit nothing. Nothing was changed. Choose lines with an amount.")},
    {u"credit.quantity",
        SAY("A credited quantity is above zero and not above that of the line. Nothing was changed.")},
    {u"currency.unknown",
        SAY("This currency is not known. Nothing was changed. Give its three letters, as EUR.")},
    {u"customer.ambiguous",
        SAY("More than one customer is called this. Nothing was changed. Name the customer by its id.")},
    {u"customer.billing_contacts",
        SAY("Only one contact of a customer can be the one for billing. Nothing was changed.")},
    {u"customer.country_malformed", SAY("The country needs its two letters, as DE.")},
    {u"customer.email_malformed", SAY("The mail address of the customer is not well-formed.")},
    {u"customer.field_malformed", SAY("This field of the customer is not of the right kind.")},
    {u"customer.merge_self", SAY("These are one and the same customer already. Nothing was changed.")},
    {u"customer.name", SAY("The customer needs a name.")},
    {u"customer.name_missing", SAY("The customer needs a name.")},
    {u"customer.name_too_long", SAY("The name of the customer is too long.")},
    {u"customer.open_items",
        SAY("Something of this customer is still open. Nothing was changed. Settle it before archiving.")},
    {u"customer.term_days_range", SAY("The days to pay must lie between 0 and 3650.")},
    {u"customer.unknown", SAY("There is no such customer.")},
    {u"date.before_document",
        SAY("On that day the document or payment was not there yet. Nothing was changed. Give a later day.")},
    {u"date.in_future", SAY("This day is still to come. Nothing was changed. Give today or an earlier day.")},
    {u"date.missing", SAY("A day is missing. Give it like 2026-10-31.")},
    {u"datev.account", SAY("This is no account number for DATEV. Correct it in the settings of the export.")},
    {u"datev.account_length", SAY("Ledger accounts have 4 to 8 digits.")},
    {u"datev.adviser",
        SAY("The adviser's number has 4 to 7 digits and is at least 1001. The tax adviser knows it.")},
    {u"datev.amount_too_large", SAY("DATEV takes amounts up to 9,999,999,999.99. No file was written.")},
    {u"datev.amount_too_precise",
        SAY("DATEV takes two decimals, and this amount has more. No file was written.")},
    {u"datev.client", SAY("The client's number lies between 1 and 99999. The tax adviser knows it.")},
    {u"datev.date_outside", SAY("This booking lies outside the days of the export. No file was written.")},
    {u"datev.period", SAY("The first and the last day must lie in one fiscal year, in this order.")},
    {u"datev.tax_key", SAY("This is no tax key for DATEV. It has up to four digits.")},
    {u"datev.too_many_bookings", SAY("A DATEV batch holds up to 99,999 bookings. Export a shorter time.")},
    {u"document.too_large", SAY("The amounts of this document are too large to be kept exactly.")},
    {u"draft.issued",
        SAY("This document is issued and does not change any more. Credit it, and write a new one.")},
    {u"gateway.amount_not_expressible",
        SAY("The payment provider cannot express this amount. No link was made. Collect it in another way.")},
    {u"gateway.amount_too_large",
        SAY("This amount is more than the payment provider takes at once. No link was made.")},
    {u"gateway.amount_too_small",
        SAY("This amount is less than the payment provider takes. No link was made. Collect it in another "
            "way.")},
    {u"gateway.currency_unsupported",
        SAY("The payment provider does not take this currency. No link was made.")},
    {u"gateway.order_incomplete",
        SAY("Something the payment provider needs is missing. No link was made. Check the invoice and its "
            "customer.")},
    {u"given_up", SAY("A person gave it up. It was not sent.")},
    {u"invoice.ambiguous", SAY("Several invoices have this number. Use the id of the one you mean.")},
    {u"invoice.is_credit_note",
        SAY("This document is a credit note. Nothing was changed. Choose an invoice.")},
    {u"invoice.is_draft", SAY("This document is still a draft. Nothing was changed. Issue it first.")},
    {u"invoice.is_void", SAY("This document is void. Nothing was changed.")},
    {u"invoice.unknown", SAY("There is no invoice with this number.")},
    {u"invoice_paid", SAY("The invoice was paid meanwhile. The mail was not sent.")},
    {u"issue.date_before_last",
        SAY("The date lies before that of the last issued invoice. Nothing was issued. Issue it with today's "
            "date.")},
    {u"issue.date_in_future",
        SAY("The date lies in the future. Nothing was issued. Change the date or wait for the day.")},
    {u"issue.due_before_issue",
        SAY("The due date lies before the date of issue. Nothing was issued. Correct the draft.")},
    {u"issue.negative_payable",
        SAY("The payable amount is negative. Nothing was issued. Make it a credit note.")},
    {u"issue.no_lines", SAY("The draft has no lines. Nothing was issued. Add what is billed.")},
    {u"issue.number_taken",
        SAY("A document has this number already: the pattern of numbers has given it before. Nothing was "
            "changed. Change the pattern in the settings.")},
    {u"issue.sums", SAY("The sums of the draft do not agree. Nothing was issued. Correct the draft.")},
    {u"journal.no_such_entry",
        SAY("The journal has no such entry. Check the whole book with “ledger verify”.")},
    {u"journal.no_such_part",
        SAY("A part of the journal is missing. Check the whole book with “ledger verify”.")},
    {u"journal.unknown_kind",
        SAY("The journal holds an entry this program does not know. Open the book with a newer version.")},
    {u"line.base_quantity", SAY("The base quantity of a line must be positive.")},
    {u"line.net_differs", SAY("The net amount of a line is not quantity times price.")},
    {u"line.vat_rate", SAY("The VAT rate of a line with gross prices must lie between 0 and 100 percent.")},
    {u"link_closed", SAY("The link was closed meanwhile, so the mail was not sent. Send again.")},
    {u"money.malformed", SAY("This is not an amount.")},
    {u"money.not_positive", SAY("The amount must be more than zero.")},
    {u"money.too_large", SAY("This amount is too large.")},
    {u"money.too_precise", SAY("This amount has more decimals than its currency.")},
    {u"number.out_of_range", SAY("This number lies outside of what is possible here. Nothing was changed.")},
    {u"number_mask.brace", SAY("A brace in the pattern of the numbers has no partner.")},
    {u"number_mask.characters",
        SAY("Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.")},
    {u"number_mask.empty", SAY("The pattern of the numbers is empty.")},
    {u"number_mask.placeholder_unknown",
        SAY("This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.")},
    {u"number_mask.sequence_missing", SAY("The pattern lacks the running number. Add {seq:6}.")},
    {u"number_mask.sequence_twice", SAY("The running number stands in the pattern twice.")},
    {u"number_mask.too_long", SAY("The numbers of this pattern are longer than 30 characters.")},
    {u"number_mask.width", SAY("The running number needs 1 to 12 digits, as in {seq:6}.")},
    {u"number_series.in_use",
        SAY("Documents of this year have numbers already. Nothing was changed. The sequence can be set "
            "before the first one only.")},
    {u"number_series.next_range", SAY("The next number is 1 to 999999999. Nothing was changed.")},
    {u"payment.assigned_already", SAY("It is known already whose this payment is. Nothing was changed.")},
    {u"payment.nothing_left", SAY("Nothing is left of this payment to reverse. Nothing was changed.")},
    {u"payment.unknown", SAY("There is no such payment.")},
    {u"period.in_future", SAY("Only days that have come can be locked. Nothing was changed.")},
    {u"period.locked",
        SAY("This day lies in a locked period. Nothing was changed. Choose a later day, or have the period "
            "opened.")},
    {u"period.locked_further", SAY("The book is locked beyond this day already. Nothing was changed.")},
    {u"period.not_locked", SAY("Nothing after this day is locked. Nothing was changed.")},
    {u"profile.cannot_create",
        SAY("The folder of the book cannot be made. Choose another place or check its permissions.")},
    {u"program_ended",
        SAY("The program ended while the mail was under way. Ask the recipient, then decide in Outbox.")},
    {u"reason.missing", SAY("A reason is needed here: it is kept with the entry. Nothing was changed.")},
    {u"refund.above_credit",
        SAY("That is more than what is left of this credit. Nothing was changed. Take an allocation back "
            "first, or refund less.")},
    {u"refund.currency_differs", SAY("A refund has the currency of what it pays back. Nothing was changed.")},
    {u"refund.reversed_already", SAY("This refund came back already. Nothing was changed.")},
    {u"refund.unknown", SAY("There is no such refund.")},
    {u"refund.way_unknown", SAY("A refund recorded by hand is paid from bank or cash. Nothing was changed.")},
    {u"report.days_reversed", SAY("The first day lies after the last. Exchange them.")},
    {u"role.not_allowed",
        SAY("Your role does not include this. Ask someone whose role does, or an owner to change yours.")},
    {u"role.not_listed", SAY("You are not listed among the staff of this book. Ask an owner to add you.")},
    {u"safety.hold_seconds", SAY("The time to take back must lie between 0 and 60 seconds.")},
    {u"sent_again", SAY("A person had it sent again.")},
    {u"shortfall.above_tolerance",
        SAY("What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, "
            "or write it off.")},
    {u"staff.login_missing",
        SAY("A member of staff needs the name they log into the computer with, without a colon.")},
    {u"staff.no_owner",
        SAY("The book would be left without an owner. Nothing was changed. Name another owner first.")},
    {u"tax.base_differs", SAY("The base of a VAT rate is not the sum of its lines.")},
    {u"tax.differs", SAY("The VAT amount does not fit its base and rate.")},
    {u"void.already_sent",
        SAY("This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.")},
    {u"void.credited",
        SAY("A credit note about this document exists. Nothing was changed. Credit the rest instead.")},
    {u"void.link_live",
        SAY("A payment link of this document is alive. Nothing was changed. Close the link first, or issue a "
            "credit note.")},
    {u"void.paid",
        SAY("Something of this document is paid or written off. Nothing was changed. Take that back first, "
            "or issue a credit note.")},
    {u"worker.held",
        SAY("Another program has this book open and was busy until the time was over. Nothing new was asked "
            "of the outside; what stands in Outbox is safe. Try again.")},
    {u"write_off.above_open",
        SAY("That is more than what is open. Nothing was changed. Write off no more than is open.")},
    {u"write_off.nothing_open", SAY("Nothing of this document is open. Nothing was changed.")},
});
#undef SAY
static_assert(std::ranges::is_sorted(texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> bookRuleTexts()
{
    return texts;
}

} // namespace quittance
