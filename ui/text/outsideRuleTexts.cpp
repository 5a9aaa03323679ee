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
    {u"connection.no_sign_in", SAY("Nobody signs in to this connection. Give it its secret instead.")},
    {u"connection.no_such_field", SAY("This connection has no such field.")},
    {u"connection.unknown",
        SAY("This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.")},
    {u"creditor_reference.characters",
        SAY("A payment reference can only be made of the letters A to Z and digits.")},
    {u"creditor_reference.empty",
        SAY("The number holds no letter or digit, so no payment reference can be made of it.")},
    {u"creditor_reference.too_long",
        SAY("The number has more than 21 letters and digits, so no payment reference can be made of it.")},
    {u"crm.base_url_insecure", SAY("The address of the CRM must begin with https. Nothing was asked.")},
    {u"crm.other_account",
        SAY("The access of this CRM opens another account than the one this book knows. Nothing was asked "
            "or told there, and what is to be told waits. Give the connection the right key or sign-in.")},
    {u"crm.page_repeats",
        SAY("The CRM answered with the same page again. What was brought so far is kept. Sync again later.")},
    {u"crm.paused",
        SAY("The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.")},
    {u"crm.record_ambiguous",
        SAY("Several records of the CRM have this id. Write company: or person: in front of it.")},
    {u"crm.token_missing",
        SAY("The CRM's token is missing. Nothing was asked. Give the connection its token.")},
    {u"crm.too_many_gone",
        SAY("The CRM no longer shows unusually many records. None was removed here; everything else is in "
            "sync. Restore the permission if the key has lost one, or confirm that they are gone there.")},
    {u"csv.cell_count", SAY("This row has another number of cells than the header.")},
    {u"csv.cell_too_long", SAY("This cell is too long.")},
    {u"csv.column_missing", SAY("This column is missing.")},
    {u"csv.column_twice", SAY("This column stands in the header twice.")},
    {u"csv.country_unknown",
        SAY("This country is not known. Write its English name or its two letters, as DE.")},
    {u"csv.currency_unknown", SAY("This currency is not known.")},
    {u"csv.customer_twice", SAY("Another row is about the same customer. Keep one of them.")},
    {u"csv.date_ambiguous", SAY("This date can be read in two ways. Write it as 2026-11-30.")},
    {u"csv.date_malformed", SAY("This is not a date.")},
    {u"csv.date_mixed", SAY("Dates are written in different ways in this file.")},
    {u"csv.decimal_mixed", SAY("Amounts use both comma and point as decimal mark in this file.")},
    {u"csv.discount", SAY("The discount must lie between 0 and 100 percent.")},
    {u"csv.email_malformed", SAY("This is not a well-formed mail address.")},
    {u"csv.empty", SAY("The file holds no rows.")},
    {u"csv.nul", SAY("The file holds zero bytes; it is not text.")},
    {u"csv.number_ambiguous", SAY("This number can be read in two ways. Write it as 1234.56.")},
    {u"csv.number_malformed", SAY("This is not a number.")},
    {u"csv.payment_refunded", SAY("This payment was refunded, at least in part. Record it by hand.")},
    {u"csv.payment_twice", SAY("Another row is about the same payment. Keep one of them.")},
    {u"csv.status_unknown", SAY("It is not known whether a payment with this status has arrived.")},
    {u"csv.stray_quote", SAY("A quotation mark stands where none may stand.")},
    {u"csv.term_days", SAY("The days to pay must be a number between 0 and 3650.")},
    {u"csv.too_large", SAY("The file is too large.")},
    {u"csv.too_many_cells", SAY("This row has too many cells.")},
    {u"csv.too_many_rows", SAY("The file has too many rows. Split it and import the parts.")},
    {u"csv.total_differs", SAY("The total is not the sum of the rows.")},
    {u"csv.type_unknown", SAY("This kind of document is not known.")},
    {u"csv.unclosed_quote", SAY("A quotation mark is never closed.")},
    {u"csv.value_differs", SAY("Rows of one invoice say different things here.")},
    {u"csv.value_missing", SAY("A value is missing here.")},
    {u"csv.vat_category", SAY("This VAT category is not known.")},
    {u"csv.vat_rate", SAY("This VAT rate does not fit its category.")},
    {u"decimal.malformed", SAY("This is not a number.")},
    {u"decimal.too_large", SAY("This number is too large.")},
    {u"decimal.too_precise", SAY("This number has too many decimals.")},
    {u"disk.unwritable",
        SAY("A file could not be written to the disk, so nothing was changed. Check that the book's folder "
            "may be written to and the disk has room.")},
    {u"file.no_json", SAY("This file is not JSON.")},
    {u"file.too_large",
        SAY("This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.")},
    {u"file.unreadable",
        SAY("This file cannot be read. Nothing was changed. Check that it exists and may be read.")},
    {u"file.unwritable", SAY("This file cannot be written. Choose another place.")},
    {u"hubspot.daily_limit",
        SAY("HubSpot's limit for today is used up. Nothing was lost. Sync again tomorrow.")},
    {u"hubspot.locked",
        SAY("HubSpot locks this account at the moment. Nothing was changed here. Sync again later.")},
    {u"hubspot.moving", SAY("HubSpot is moving this account. Nothing was changed here. Sync again later.")},
    {u"hubspot.not_found", SAY("HubSpot does not know this any more. Nothing was changed here.")},
    {u"hubspot.partly_refused",
        SAY("HubSpot refused a part of the question. What came is kept. Sync again later.")},
    {u"hubspot.rate_limit", SAY("HubSpot asks to wait. Nothing was lost. It is tried again by itself.")},
    {u"hubspot.refused", SAY("HubSpot refused the question. Nothing was changed here.")},
    {u"hubspot.scope_missing",
        SAY("HubSpot's token lacks a permission. Nothing was changed here. Add the permission to the service "
            "key or private app and use its new token.")},
    {u"hubspot.token_refused",
        SAY("HubSpot refused the token. Nothing was changed here. Give the connection a valid token.")},
    {u"hubspot.unavailable",
        SAY("HubSpot does not answer at the moment. Nothing was changed here. Sync again later.")},
    {u"hubspot.unexpected_reply",
        SAY("HubSpot's answer could not be read. Nothing was changed here. Sync again later.")},
    {u"iban.characters", SAY("An IBAN holds only letters and digits.")},
    {u"iban.check_digits", SAY("The check digits of the IBAN do not fit. Look for a typing mistake.")},
    {u"iban.country_unknown", SAY("The IBAN does not start with a country that has IBANs.")},
    {u"iban.length", SAY("The IBAN is too long or too short for its country.")},
    {u"import.field_unknown",
        SAY("There is no such field. Nothing was changed. See the documentation for the names of fields.")},
    {u"import.preset_unknown",
        SAY("This program's exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, "
            "or name "
            "the columns.")},
    {u"import.unknown_format",
        SAY("This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.")},
    {u"json.damaged", SAY("What came could not be read. Nothing was changed. Try again later.")},
    {u"json.field_malformed",
        SAY("A field of the file is not of the right kind. Nothing was changed. Correct the field.")},
    {u"json.field_missing", SAY("A field is missing in the file. Nothing was changed. Add the field.")},
    {u"json.field_unknown",
        SAY("The file names a field that does not exist. Nothing was changed. Correct its name.")},
    {u"json.number_not_text",
        SAY("Decimal numbers in the file are written as text, as \"12.50\", so that nothing is rounded. "
            "Nothing was changed. Put the number into quotation marks.")},
    {u"link.already_mailed",
        SAY("This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it "
            "again.")},
    {u"link.customer_unlinked",
        SAY("The payment provider does not know this customer yet, and a transfer needs an account of the "
            "customer's own. Nothing was sent. Say first who the customer is there.")},
    {u"link.expires_page_only",
        SAY("Only a payment page can expire on a day. Nothing was sent. Leave the day out for a transfer.")},
    {u"link.expires_past",
        SAY("The last day of the link is over already. Nothing was sent. Choose today or a later day.")},
    {u"link.mail_uncertain",
        SAY("Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in "
            "Outbox what became of it, then send again.")},
    {u"link.named_twice", SAY("This invoice is named twice. Nothing was sent. Name each invoice once.")},
    {u"link.no_address",
        SAY("The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.")},
    {u"link.none", SAY("This invoice has no active payment link. Send one first.")},
    {u"link.nothing_open", SAY("Nothing is open on this invoice. No link was made.")},
    {u"link.other_amount_live",
        SAY("A link over another amount was asked for and is not there yet, and two could be paid. Nothing "
            "was "
            "sent. Run the outbox, then send again.")},
    {u"link.other_way_requested",
        SAY("Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the "
            "outbox, then send again.")},
    {u"link.part_above_open",
        SAY("A part cannot be more than what is open. Nothing was sent. Ask for less, or for all of it.")},
    {u"link.part_came",
        SAY("A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again "
            "on "
            "purpose; what came is then kept for the customer.")},
    {u"link.part_currency", SAY("A part is asked for in the currency of the invoice. Nothing was sent.")},
    {u"link.payment_under_way",
        SAY("A payment of this invoice is under way; a debit takes days. Wait for it before asking again.")},
    {u"link.unknown", SAY("There is no such payment link.")},
    {u"link.unsafe",
        SAY("The address of this payment link is not safe to open. It was not opened. Ask the provider.")},
    {u"link_expired", SAY("The last day of the link was over before it could leave. Send a new one.")},
    {u"link_paid", SAY("The link was paid before it could be closed.")},
    {u"link_part_came",
        SAY("A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on "
            "purpose.")},
    {u"link_processing", SAY("A debit is under way, which takes days. No other way to pay was opened.")},
    {u"mail.address_at", SAY("The mail address needs one @ between name and domain.")},
    {u"mail.address_characters", SAY("The mail address holds characters that are not allowed.")},
    {u"mail.address_domain", SAY("The part behind the @ of the mail address is not a domain.")},
    {u"mail.address_empty", SAY("The mail address is empty. Nothing was sent.")},
    {u"mail.address_local", SAY("The part before the @ of the mail address is not well-formed.")},
    {u"mail.address_not_ascii", SAY("The mail server takes only plain letters in mail addresses.")},
    {u"mail.address_too_long", SAY("The mail address is too long.")},
    {u"mail.attachment_too_large", SAY("The attachment is too large for a mail. Nothing was sent.")},
    {u"mail.attachment_type", SAY("This kind of attachment is not sent.")},
    {u"mail.body_empty", SAY("The mail has no text. Nothing was sent. Write a message.")},
    {u"mail.file_empty", SAY("The file is empty. Nothing was sent. Choose another, or leave it out.")},
    {u"mail.files_too_large",
        SAY("The files are more than 7 MiB together, which many mail servers refuse. Nothing was sent. Leave "
            "some "
            "out.")},
    {u"mail.link_not_allowed",
        SAY("The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.")},
    {u"mail.placeholder_empty", SAY("The message holds an empty placeholder. Nothing was sent.")},
    {u"mail.placeholder_unclosed", SAY("A placeholder in the message is not closed. Nothing was sent.")},
    {u"mail.placeholder_unknown",
        SAY("The message holds a placeholder that is not known. Nothing was sent.")},
    {u"mail.subject_empty", SAY("The mail has no subject. Nothing was sent. Write one.")},
    {u"mail.too_many_files",
        SAY("A mail takes ten files of yours at most. Nothing was sent. Leave some out.")},
    {u"mail.unknown", SAY("There is no such mail.")},
    {u"mail.url_extra",
        SAY("The address of the mail server holds too much. Give it as smtps://mail.example.com:465.")},
    {u"mail.url_host",
        SAY("The address of the mail server names no host. Give it as smtps://mail.example.com:465.")},
    {u"mail.url_missing", SAY("The mail server is not set up. Nothing was sent. Set smtp.url first.")},
    {u"mail.url_scheme",
        SAY("The address of the mail server must begin with smtps or smtp. Give it as "
            "smtps://mail.example.com:465.")},
    {u"net.cut",
        SAY("The connection broke before the answer was complete. It may have been carried out; Quittance "
            "asks again with the same key. Do not repeat it by hand.")},
    {u"net.foreign_host",
        SAY("The answer pointed to a foreign host. It was not followed, nothing was sent there.")},
    {u"net.header_unsafe",
        SAY("The key or token for this service has a line break in it. Nothing was sent. Give it anew under "
            "Tools, Connections.")},
    {u"net.host_not_found",
        SAY("The host of the other side was not found. Nothing was sent, no money moved. Check the internet "
            "connection and the address in the settings.")},
    {u"net.insecure_url", SAY("The address must begin with https. Nothing was sent.")},
    {u"net.malformed_url",
        SAY("The address of the other side is not well-formed. Nothing was sent. Correct it in the "
            "settings.")},
    {u"net.refused",
        SAY("The other side does not take connections at the moment. Nothing was sent, no money moved. Try "
            "again later.")},
    {u"net.reply_too_large", SAY("The answer was too large and was dropped. Nothing was changed here.")},
    {u"net.timeout",
        SAY("There was no answer in time. It may have been carried out; Quittance asks again with the same "
            "key. Do not repeat it by hand.")},
    {u"net.tls_failed",
        SAY("The other side could not prove who it is. Nothing was sent. Check the clock of this computer "
            "and the address in the settings.")},
    {u"net.unreachable",
        SAY("The other side could not be reached. Nothing was sent, no money moved. Check the internet "
            "connection, then sync again.")},
    {u"oauth.client_id_missing",
        SAY("The id of your own app is missing. Nothing was asked. Set it, then sign in.")},
    {u"oauth.client_refused",
        SAY("The service does not know this app or its settings. Nothing was kept. Compare the app's id and "
            "its callback addresses.")},
    {u"oauth.denied", SAY("The sign-in was declined in the browser. Nothing was changed.")},
    {u"oauth.grant_damaged",
        SAY("What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.")},
    {u"oauth.grant_lost",
        SAY("The service may have renewed its access, but its answer never came. What was synced is kept. "
            "Sign in again.")},
    {u"oauth.grant_refused", SAY("The service ended our access. What was synced is kept. Sign in again.")},
    {u"oauth.locked",
        SAY("Another program is renewing the access. Nothing was changed. Try again in a moment.")},
    {u"oauth.no_code", SAY("The browser came back without a code. Nothing was kept. Sign in again.")},
    {u"oauth.not_answered",
        SAY("Nobody has signed in within five minutes. Nothing was changed. Begin again.")},
    {u"oauth.not_connected",
        SAY("Nobody has signed in to this connection yet. Nothing was asked. Sign in first.")},
    {u"oauth.ports_taken",
        SAY("Other programs use all the ports that the browser could come back to. Nothing was changed. "
            "Close them, then sign in.")},
    {u"oauth.rate_limit", SAY("The sign-in service asks to wait. Nothing was lost. Try again later.")},
    {u"oauth.stopped", SAY("The sign-in was stopped. Nothing was changed.")},
    {u"oauth.unexpected_reply",
        SAY("The answer of the sign-in service could not be read. Nothing was kept. Try again later.")},
    {u"oauth.wrong_state",
        SAY("The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.")},
    {u"outbox.look_up_refused",
        SAY("The provider was asked what became of this and did not say. It may have happened; it is asked "
            "again by itself. Look there, then drop it in Outbox only if it did not.")},
    {u"outbox.look_up_refused_before",
        SAY("The provider was asked what has come by this link before it is closed, and did not say. The "
            "link "
            "may still be paid; it is asked again by itself. If nobody shall pay by it, close it there.")},
    {u"outbox.not_open", SAY("This is settled already. Nothing was changed.")},
    {u"outbox.not_refused",
        SAY("Only what was refused can be dismissed. Nothing was changed. What waits or is uncertain is "
            "decided in Outbox.")},
    {u"outbox.only_mail", SAY("This can be decided for mails only. Nothing was changed.")},
    {u"outbox.outcome_unknown",
        SAY("This may be happening already. The provider is asked until it is known; then it can be "
            "undone.")},
    {u"outbox.try_time_unknown",
        SAY("The computer's clock was wrong when this was first sent, and nothing of it was found at the "
            "provider. It may have happened all the same. Look there, then drop it in Outbox only if it did "
            "not.")},
    {u"outbox.unknown", SAY("There is no such entry in Outbox.")},
    {u"outbox.window_passed",
        SAY("The provider no longer recognises a repeat of this request. It was not repeated. Look there, "
            "then decide in Outbox.")},
    {u"recovery.malformed",
        SAY("A recovery key has 32 letters and digits. Nothing was changed. Look at each group again.")},
    {u"recovery.none",
        SAY("This book has no recovery key. Nothing was changed. Its key is in the keychain of the computer "
            "it was made on.")},
    {u"recovery.wrong",
        SAY("This recovery key does not open this book. Nothing was changed. Look at each group again, or "
            "for a paper of another day.")},
    {u"restore.not_whole", SAY("This file is no whole book. Nothing was changed. Choose another copy.")},
    {u"salesforce.api_disabled",
        SAY("This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API "
            "access.")},
    {u"salesforce.bulk_failed",
        SAY("Salesforce did not carry out the large query. Nothing was changed here. Sync again later.")},
    {u"salesforce.busy", SAY("Salesforce is busy. Nothing was lost. Sync again later.")},
    {u"salesforce.daily_limit",
        SAY("Salesforce's calls for today are used up. Nothing was lost. Sync again later.")},
    {u"salesforce.field_gone",
        SAY("A field that was read is gone in Salesforce. What came is kept. Sync again.")},
    {u"salesforce.foreign_host",
        SAY("Salesforce named a host that is not Salesforce's. Nothing was sent there. Ask the "
            "administrator.")},
    {u"salesforce.not_found", SAY("Salesforce does not know this any more. Nothing was changed here.")},
    {u"salesforce.refused", SAY("Salesforce refused the question. Nothing was changed here.")},
    {u"salesforce.scope_missing",
        SAY("The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the "
            "right to read it.")},
    {u"salesforce.session_refused",
        SAY("Salesforce refused the session. What was synced is kept. Sign in again.")},
    {u"salesforce.too_large",
        SAY("Salesforce found even a small question too large. What came is kept. Sync again later.")},
    {u"salesforce.unavailable",
        SAY("Salesforce does not answer at the moment. Nothing was changed here. Sync again later.")},
    {u"salesforce.unexpected_reply",
        SAY("Salesforce's answer could not be read. Nothing was changed here. Sync again later.")},
    {u"salesforce.usage_background",
        SAY("Many of your organisation's Salesforce calls for today are used up, so nothing is brought by "
            "itself now. Nothing was lost. Sync yourself to go on.")},
    {u"salesforce.usage_share",
        SAY("Most of your organisation's Salesforce calls for today are used up, and the rest is left to "
            "others. Nothing was lost. Sync again later.")},
    {u"salesforce.version_retired",
        SAY("Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update "
            "Quittance.")},
    {u"secret.item_damaged", SAY("The key in the keychain is damaged. Nothing was sent. Save it again.")},
    {u"secret.keychain_unusable",
        SAY("The keychain cannot be used now. Nothing was sent. Unlock it, give the key in an environment "
            "variable or, in a book that can be changed, choose a passphrase under Settings › Safety.")},
    {u"secret.missing",
        SAY("A key or password of this connection is missing. Nothing was sent. Save it with the connection, "
            "or give it in the environment.")},
    {u"secret.no_passphrase",
        SAY("No passphrase is set for this book. Nothing was changed. Its keys are in the keychain.")},
    {u"secret.not_text", SAY("The key is not text. Nothing was saved. Paste it again.")},
    {u"secret.passphrase_differs", SAY("The two are not the same. Type the passphrase once more.")},
    {u"secret.passphrase_needed",
        SAY("The keys of this book are sealed with a passphrase. Nothing was sent. Enter it under Settings › "
            "Safety or, in a book that can only be read, when it opens; or give it to the command.")},
    {u"secret.passphrase_short",
        SAY("This passphrase is too easy to guess. Nothing was changed. Take at least 12 characters; four "
            "words do well.")},
    {u"secret.passphrase_wrong",
        SAY("This passphrase does not open the keys of this book. Nothing was changed. Type it again, and "
            "mind the keyboard's language.")},
    {u"secret.read_only", SAY("The key comes from an environment variable and cannot be changed here.")},
    {u"secret.sealed_damaged",
        SAY("The file with the keys of this book, secrets.sealed, is damaged. Nothing was sent. Take it from "
            "a copy of the book's folder; without one, move it away and give the keys anew.")},
    {u"secret.too_large", SAY("The key is too long for the keychain. Nothing was saved.")},
    {u"setting.currency_unknown", SAY("This currency is not known. Give its three letters, as EUR.")},
    {u"setting.number_malformed", SAY("This setting needs a whole number.")},
    {u"setting.unknown", SAY("There is no such setting.")},
    {u"setting.url_insecure",
        SAY("This address must begin with https. Only this computer may be reached without.")},
    {u"setting.url_malformed",
        SAY("This is no usable address: it needs a scheme and a host, and no user, password or query. "
            "Nothing was changed. Give it as https://host or smtps://host.")},
    {u"smtp.ca_file", SAY("The certificate file of the mail server cannot be read. Nothing was sent.")},
    {u"stripe.amount_mismatch",
        SAY("Stripe names another amount than was asked for. The link was not mailed. Look into Stripe "
            "before you send again.")},
    {u"stripe.amount_unreadable",
        SAY("An amount in Stripe's answer could not be read exactly. Nothing was booked. Look into Stripe.")},
    {u"stripe.base_url", SAY("The address of Stripe is not well-formed. Correct it in the settings.")},
    {u"stripe.conflict",
        SAY("Stripe is busy with another request for this. No second one was made. It is tried again by "
            "itself.")},
    {u"stripe.idempotency_key_in_use",
        SAY("Stripe is still working on the same request. No second one was made. It is tried again by "
            "itself.")},
    {u"stripe.idempotency_mismatch",
        SAY("Stripe knows this request with other content. It was not carried out a second time. Look into "
            "Stripe.")},
    {u"stripe.key_empty", SAY("The Stripe key is empty. Nothing was sent. Give the connection its key.")},
    {u"stripe.key_expired",
        SAY("The Stripe key has expired. Nothing was carried out, no money moved. Make a new one in the "
            "Stripe dashboard and save it here.")},
    {u"stripe.key_malformed", SAY("This is not a Stripe key. It begins with rk_ or sk_.")},
    {u"stripe.key_publishable",
        SAY("This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins "
            "with rk_ or sk_.")},
    {u"stripe.key_refused",
        SAY("Stripe refused the key. Nothing was carried out, no money moved. Check it in the Stripe "
            "dashboard and save it again.")},
    {u"stripe.key_webhook",
        SAY("This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins "
            "with rk_ or sk_.")},
    {u"stripe.key_whitespace", SAY("The Stripe key holds blanks. Copy it again without them.")},
    {u"stripe.livemode_mismatch",
        SAY("Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.")},
    {u"stripe.lock_timeout", SAY("Stripe is busy with this. Nothing was lost. It is tried again by itself.")},
    {u"stripe.permission_missing",
        SAY("The Stripe key lacks a permission. Nothing was carried out, no money moved. Add the permission "
            "in the Stripe dashboard.")},
    {u"stripe.rate_limited", SAY("Stripe asks to wait. Nothing was lost. It is tried again by itself.")},
    {u"stripe.refused", SAY("Stripe refused. No money moved. Asking again as it is cannot help.")},
    {u"stripe.resource_missing",
        SAY("Stripe does not know this any more. Nothing was changed here. Look into Stripe.")},
    {u"stripe.server_fault",
        SAY("Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the "
            "same key. Do not repeat it by hand.")},
    {u"stripe.unreadable", SAY("Stripe's answer could not be read. Nothing was booked. Sync again later.")},
    {u"stripe.url_unsafe", SAY("Stripe named a payment address that is not safe. The link was not mailed.")},
    {u"sync.running", SAY("A sync is running already. Nothing was changed. Wait for it or stop it.")},
    {u"ubl.charge_indicator", SAY("It is not said whether this is a discount or a charge.")},
    {u"ubl.currency_differs", SAY("An amount has another currency than the document.")},
    {u"ubl.date_malformed", SAY("This is not a date.")},
    {u"ubl.doctype_refused",
        SAY("The file declares a document type of its own. For safety it was not read.")},
    {u"ubl.malformed", SAY("The file is not well-formed XML.")},
    {u"ubl.not_an_invoice", SAY("The file is XML, but no UBL invoice.")},
    {u"ubl.repeated", SAY("This stands here more than once.")},
    {u"ubl.too_deep", SAY("The file is nested too deeply.")},
    {u"ubl.too_large", SAY("The file is too large.")},
    {u"ubl.too_many_elements", SAY("The file holds too many elements.")},
    {u"ubl.too_many_tax_rows", SAY("The file holds too many VAT rows.")},
    {u"ubl.type_unsupported", SAY("This kind of document is not imported.")},
    {u"upgrade.differs",
        SAY("The book brought up to date would not have been the same as before, so the old one was left as "
            "it was. Go on with the older Quittance, and ask for help with these places.")},
    {u"upgrade.in_use",
        SAY("Another program has this book open, so it could not be brought up to date. Nothing was changed. "
            "Close the other Quittance, then open the book again.")},
    {u"upgrade.no_space",
        SAY("There is too little room on the disk to bring this book up to date. Nothing was changed. Make "
            "room, then open it again.")},
    {u"usage.allocation", SAY("Name a document and its amount as NUMBER=AMOUNT.")},
    {u"usage.choice", SAY("This word cannot stand here.")},
    {u"usage.date", SAY("This is not a date. Write it as 2026-11-30.")},
    {u"usage.expires", SAY("A link expires never, after a number of days or on a day like 2026-12-31.")},
    {u"usage.file_missing", SAY("This format needs a file. Name it with -o FILE.")},
    {u"usage.line", SAY("Name a line by its number from 1, or as NUMBER=QUANTITY.")},
    {u"usage.mapping", SAY("A column is named as FIELD=HEADER. Nothing was changed.")},
    {u"usage.month", SAY("This is not a month. Write it as 2026-11.")},
    {u"usage.number", SAY("This is not a whole number.")},
    {u"usage.pay_way", SAY("A customer is asked to pay by page or by bank_transfer.")},
    {u"usage.status", SAY("This status is not known.")},
    {u"usage.unknown_option", SAY("This option is not known. “quittance --help” lists them.")},
    {u"usage.value_missing", SAY("A value is missing behind this option.")},
    {u"vat_id.characters", SAY("A VAT id has 2 to 30 letters and digits.")},
    {u"vat_id.shape", SAY("This VAT id does not have the form of its country.")},
    {u"vault.cannot_seal", SAY("A secret part could not be sealed. Nothing was saved.")},
    {u"vault.damaged",
        SAY("A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or "
            "ask support.")},
    {u"vault.key_malformed",
        SAY("The key of the book's vault is not well-formed. Nothing was changed. Give the one that was "
            "saved.")},
    {u"vault.key_missing",
        SAY("The key of the book's vault is missing. Nothing was changed. Unlock the keychain, or enter the "
            "recovery key under Settings › Backup.")},
    {u"vault.no_random", SAY("This computer gave no random numbers. Nothing was saved.")},
    {u"vault.wrong_key",
        SAY("The key does not fit this book's vault. Nothing was changed. Give the one that was saved with "
            "this book.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> outsideRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
