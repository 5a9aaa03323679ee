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
constexpr RuleText Words::texts[] = {
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
    {u"backup.folder_missing",
        SAY("The backup folder is not there. No copy was made. Plug its disk in, or choose another folder.")},
    {u"backup.not_whole",
        SAY("The copy of the book is not whole. It was thrown away, and older copies are still there. Check "
            "the disk, or choose another folder.")},
    {u"book.busy",
        SAY("Another program is writing into this book for a long time. Nothing was changed. Try again in a "
            "moment.")},
    {u"book.cannot_open",
        SAY("The book cannot be opened. Nothing was changed. Check that its folder exists and may be written "
            "to.")},
    {u"book.damaged",
        SAY("The book does not agree with its journal. No money moved. Restore the last good backup, or ask "
            "for help with these codes.")},
    {u"book.held_elsewhere",
        SAY("A program on another computer has this book open. Nothing was changed. Close it there, or only "
            "read it here.")},
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
    {u"book.none_here",
        SAY("There is no book here. Nothing was changed. Choose the folder of a book, or its file "
            "book.sqlite.")},
    {u"book.not_a_book",
        SAY("This file is not a Quittance book. Nothing was changed. Choose the folder of a book.")},
    {u"book.open_elsewhere",
        SAY("This book is open in another window that does not answer, perhaps on another computer. Nothing "
            "was changed. Close it there and try again.")},
    {u"book.pages_damaged",
        SAY("Some pages of the book's file are damaged. Nothing was changed. Restore its last good backup, "
            "or export what is readable.")},
    {u"book.read_only",
        SAY("This book can only be read here. Nothing was changed. Check that its file may be written to, "
            "or close the book on the other computer.")},
    {u"book.taken_over",
        SAY("Another computer has taken this book over. Nothing more is written here. Open the book "
            "again.")},
    {u"by_hand", SAY("A person said so.")},
    {u"card.unknown", SAY("There is no such saved card.")},
    {u"charge.needs_action", SAY("The card's bank wants its holder to agree. Send a payment link instead.")},
    {u"charge.unknown", SAY("There is no such charge.")},
    {u"company.email_malformed",
        SAY("The mail address of the company is not well-formed. Nothing was changed. Write it like "
            "name@company.example.")},
    {u"company.email_missing",
        SAY("The company has no mail address. Nothing was sent. Give it one in the settings, under "
            "Company.")},
    {u"company.fiscal_year_numbers",
        SAY("The last document belongs to an earlier fiscal year by this start, and its number names a later "
            "one. Nothing was changed. Change the start when numbers of the new year may be given.")},
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
    {u"customer.control_characters",
        SAY("A text of the customer holds characters that cannot be seen, such as a NUL or a tab. Nothing "
            "was "
            "changed. Type it anew.")},
    {u"customer.country_malformed", SAY("The country needs its two letters, as DE.")},
    {u"customer.email_malformed", SAY("The mail address of the customer is not well-formed.")},
    {u"customer.field_malformed", SAY("This field of the customer is not of the right kind.")},
    {u"customer.merge_self", SAY("These are one and the same customer already. Nothing was changed.")},
    {u"customer.name", SAY("The customer needs a name.")},
    {u"customer.name_missing", SAY("The customer needs a name.")},
    {u"customer.name_too_long", SAY("The name of the customer is too long.")},
    {u"customer.none_chosen", SAY("Choose the customer first.")},
    {u"customer.open_items",
        SAY("Something of this customer is still open. Nothing was changed. Settle it before archiving.")},
    {u"customer.term_days_range", SAY("The days to pay must lie between 0 and 3650.")},
    {u"customer.text_too_long",
        SAY("A text of the customer is too long. Nothing was changed. Names, city, region and role have at "
            "most 200 characters, phone and numbers 100, the post code 50, the street 1,000, a mail address "
            "254, notes 100,000.")},
    {u"customer.unknown", SAY("There is no such customer.")},
    {u"date.before_document",
        SAY("On that day the document or payment was not there yet. Nothing was changed. Give a later day.")},
    {u"date.in_future", SAY("This day is still to come. Nothing was changed. Give today or an earlier day.")},
    {u"date.missing", SAY("A day is missing. Give it like 2026-10-31.")},
    {u"date.too_early", SAY("Days begin with 1970-01-01 here. Nothing was changed. Look at the year.")},
    {u"datev.account", SAY("This is no account number for DATEV. Correct it in the settings of the export.")},
    {u"datev.account_length", SAY("Ledger accounts have 4 to 8 digits.")},
    {u"datev.adviser",
        SAY("The adviser's number has 4 to 7 digits and is at least 1001. The tax adviser knows it.")},
    {u"datev.amount_too_large", SAY("DATEV takes amounts up to 9,999,999,999.99. No file was written.")},
    {u"datev.amount_too_precise",
        SAY("DATEV takes two decimals, and this amount has more. No file was written.")},
    {u"datev.chart_unknown", SAY("This chart of accounts is not known. Give skr03 or skr04.")},
    {u"datev.client", SAY("The client's number lies between 1 and 99999. The tax adviser knows it.")},
    {u"datev.currency",
        SAY("A booking of these days is in another currency, and DATEV would need its rate. No file was "
            "written. Export one currency only.")},
    {u"datev.date_outside", SAY("This booking lies outside the days of the export. No file was written.")},
    {u"datev.debtor_twice",
        SAY("Two customers have the same account for DATEV. No file was written. Give one of them another.")},
    {u"datev.debtors_full",
        SAY("There are more customers than numbers for debtors. No file was written. Begin with a lower "
            "number, or use longer accounts.")},
    {u"datev.file_name", SAY("DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.")},
    {u"datev.first_debtor",
        SAY("The first debtor's number has one digit more than ledger accounts, and begins with 1 to 6.")},
    {u"datev.mapping_missing",
        SAY("The settings name no account of DATEV for this. No file was written. Set it.")},
    {u"datev.not_locked",
        SAY("Only bookings of a locked period are final. No file was written. Lock the period first.")},
    {u"datev.period", SAY("The first and the last day must lie in one fiscal year, in this order.")},
    {u"datev.tax_key", SAY("This is no tax key for DATEV. It has up to four digits.")},
    {u"datev.too_many_bookings", SAY("A DATEV batch holds up to 99,999 bookings. Export a shorter time.")},
    {u"dispute.unknown", SAY("There is no such dispute.")},
    {u"document.too_large", SAY("The amounts of this document are too large to be kept exactly.")},
    {u"draft.date_in_future", SAY("The date of issue lies in the future.")},
    {u"draft.due_before_issue", SAY("The due date lies before the date of issue.")},
    {u"draft.imported_again",
        SAY("The same document was imported again meanwhile. Nothing was brought back; use the new draft.")},
    {u"draft.issued",
        SAY("This document is issued and does not change any more. Credit it, and write a new one.")},
    {u"draft.no_country", SAY("The customer's address names no country, which e-invoices need.")},
    {u"draft.no_customer", SAY("Choose who is billed.")},
    {u"draft.no_email", SAY("The customer has no e-mail address, so no payment link can be mailed.")},
    {u"draft.no_item", SAY("It does not say what is billed.")},
    {u"draft.no_lines", SAY("Nothing is billed yet.")},
    {u"draft.no_reason", SAY("A reason is missing, which e-invoices need.")},
    {u"draft.no_supply_date",
        SAY("The date of supply is missing, which e-invoices to another country of the EU need.")},
    {u"draft.no_vat", SAY("Choose its VAT.")},
    {u"draft.no_vat_id", SAY("Without VAT, this customer must be named with a VAT id.")},
    {u"draft.no_vat_reason", SAY("Say why no VAT is due.")},
    {u"draft.not_deleted",
        SAY("This draft is not among the deleted ones. It is back already, or was deleted too long ago.")},
    {u"draft.price_negative", SAY("The price is below zero. E-invoices want a negative quantity instead.")},
    {u"draft.total_negative", SAY("The total is below zero. That would be a credit note.")},
    {u"evidence.nothing_here", SAY("The disputed payment pays no document, so there is nothing to save.")},
    {u"evidence.piece_unknown",
        SAY("No piece of evidence has this name. The list of the dispute names them.")},
    {u"gateway.amount_not_expressible",
        SAY("The payment provider cannot express this amount. No link was made. Collect it in another way.")},
    {u"gateway.amount_too_large",
        SAY("This amount is more than the payment provider takes at once. No link was made.")},
    {u"gateway.amount_too_small",
        SAY("This amount is less than the payment provider takes. No link was made. Collect it in another "
            "way.")},
    {u"gateway.currency_unsupported",
        SAY("The payment provider does not take this currency. No link was made.")},
    {u"gateway.no_page", SAY("The provider has no page about this, or Quittance talks to a stand-in of it.")},
    {u"gateway.order_incomplete",
        SAY("Something the payment provider needs is missing. No link was made. Check the invoice and its "
            "customer.")},
    {u"gateway.payer_unknown",
        SAY("The payment provider does not know this customer yet. No link was made. Say first who the "
            "customer is there.")},
    {u"gateway.transfer_currency",
        SAY("The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. "
            "Send a payment page instead.")},
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
    {u"issue.issued_already", SAY("This document is issued already. Nothing was changed.")},
    {u"issue.negative_payable",
        SAY("The payable amount is negative. Nothing was issued. Make it a credit note.")},
    {u"issue.no_lines", SAY("The draft has no lines. Nothing was issued. Add what is billed.")},
    {u"issue.number_taken",
        SAY("A document has this number already: the pattern of numbers has given it before. Nothing was "
            "changed. Change the pattern in the settings.")},
    {u"issue.sums", SAY("The sums of the draft do not agree. Nothing was issued. Correct the draft.")},
    {u"journal.no_such_entry",
        SAY("The journal has no such entry. The whole book should be checked before you go on.")},
    {u"journal.no_such_part",
        SAY("A part of the journal is missing. The whole book should be checked before you go on.")},
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
    {u"number_series.name",
        SAY("A series has a name of one to eight letters A to Z and digits. Nothing was changed.")},
    {u"number_series.next_range", SAY("The next number is 1 to 999999999. Nothing was changed.")},
    {u"number_series.unknown",
        SAY("There is no such series of numbers. Nothing was issued. Choose another one in the draft.")},
    {u"numbers.mask_taken",
        SAY("The numbers of two series would look the same. Nothing was changed. Give them different "
            "beginnings.")},
    {u"payment.account_not_bank",
        SAY("Only a transfer comes to a bank account. Nothing was recorded. Leave the account out.")},
    {u"payment.account_unknown",
        SAY("No statement of this account was read, or several end like it. Nothing was recorded. Give more "
            "of "
            "its number, or leave it out.")},
    {u"payment.assigned_already", SAY("It is known already whose this payment is. Nothing was changed.")},
    {u"payment.nothing_left", SAY("Nothing is left of this payment to reverse. Nothing was changed.")},
    {u"payment.unknown", SAY("There is no such payment.")},
    {u"payout.is_automatic", SAY("The provider says itself what this payout is made of.")},
    {u"payout.unknown", SAY("There is no such payout.")},
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
    {u"refund.disputed",
        SAY("The payer disputes this payment. It is decided there; a refund now could pay twice.")},
    {u"refund.failed", SAY("The provider could not send the money back. It is the customer's credit again.")},
    {u"refund.not_settled",
        SAY("This refund has not been paid back yet, or never was. Nothing was changed.")},
    {u"refund.reversed_already", SAY("This refund came back already. Nothing was changed.")},
    {u"refund.unknown", SAY("There is no such refund.")},
    {u"refund.way_unknown",
        SAY("A refund goes back through the provider it came through, from the bank, or in cash. Nothing was "
            "changed.")},
    {u"refunded_at_provider", SAY("Refunded at the provider.")},
    {u"reminder.nothing_overdue", SAY("Nothing is overdue of this customer. No letter was written.")},
    {u"report.days_reversed", SAY("The first day lies after the last. Exchange them.")},
    {u"rescue.nothing", SAY("Nothing can be read from this file. No files were written. Restore a backup.")},
    {u"rescue.stopped", SAY("It was stopped. No files were written.")},
    {u"role.not_allowed",
        SAY("Your role does not include this. Ask someone whose role does, or an owner to change yours.")},
    {u"role.not_listed", SAY("You are not listed among the staff of this book. Ask an owner to add you.")},
    {u"safety.hold_seconds", SAY("The time to take back must lie between 0 and 60 seconds.")},
    {u"sample.not_sample", SAY("This is not the sample book. Nothing was removed.")},
    {u"sample.stopped", SAY("The sample book was not finished. Nothing of it is left.")},
    {u"schedule.ambiguous",
        SAY("More than one schedule has this name. Nothing was changed. Name it by its id.")},
    {u"schedule.count_range", SAY("A schedule makes 1 to 9999 drafts in all.")},
    {u"schedule.credit_note",
        SAY("A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.")},
    {u"schedule.customer_archived",
        SAY("The customer is archived. Nothing was changed. Take the customer back from the archive first.")},
    {u"schedule.due_days_range", SAY("Due dates lie 0 to 3650 days after the day of issue.")},
    {u"schedule.end_before_first", SAY("The last day lies before the first.")},
    {u"schedule.first_missing", SAY("The first day is missing.")},
    {u"schedule.first_too_old", SAY("The first day lies more than a year back. Choose a later one.")},
    {u"schedule.interval_malformed",
        SAY("An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.")},
    {u"schedule.interval_range", SAY("An interval is at least one of its unit and at most ten years.")},
    {u"schedule.name_missing", SAY("The schedule needs a name.")},
    {u"schedule.name_too_long", SAY("The name of a schedule has at most 200 characters.")},
    {u"schedule.no_lines", SAY("Without lines there is nothing to repeat. Add a line to the draft first.")},
    {u"schedule.two_ends", SAY("A schedule ends on a day or after a number of drafts, not both.")},
    {u"schedule.unknown", SAY("There is no such schedule.")},
    {u"sent_again", SAY("A person had it sent again.")},
    {u"shortfall.above_tolerance",
        SAY("What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, "
            "or write it off.")},
    {u"shortfall.second_person",
        SAY("What is missing needs a second person to be given up. Nothing was changed. Leave it open, or "
            "write it off.")},
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
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> bookRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
