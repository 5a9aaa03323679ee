#pragma once

#include <span>
#include <string_view>

namespace quittance {

//! The English words for one rule, marked for translation.
struct RuleText {
    std::u16string_view rule;
    const char *text;
};

//! Rules of what movements of the bank account are. Sorted by rule.
std::span<const RuleText> bankBookRuleTexts();
//! Rules of banks' statement files and of the profiles of their CSV. Sorted by rule.
std::span<const RuleText> bankFileRuleTexts();
//! Rules of the book itself: documents, money, customers, control. Sorted by rule.
std::span<const RuleText> bookRuleTexts();
//! Rules of saved cards and their charges, and of customers at a payment provider. Sorted by rule.
std::span<const RuleText> cardRuleTexts();
//! Rules of payouts at the bank and of the close of a month. Sorted by rule.
std::span<const RuleText> closeRuleTexts();
//! Rules of connecting: trials, sign-ins by hand. Sorted by rule.
std::span<const RuleText> connectRuleTexts();
//! Rules of what a CRM and the book say of each other. Sorted by rule.
std::span<const RuleText> crmRuleTexts();
//! What e-invoices must say. Sorted by rule.
std::span<const RuleText> eInvoiceRuleTexts();
//! Rules of mails to customers: reminders, receipts, documents, statements. Sorted by rule.
std::span<const RuleText> mailRuleTexts();
//! Rules of tags and notes. Sorted by rule.
std::span<const RuleText> noteRuleTexts();
//! Rules of what comes in and goes out: files, settings, connections, providers, mail. Sorted by rule.
std::span<const RuleText> outsideRuleTexts();
//! Rules of PayPal, and of what a payment provider does not offer. Sorted by rule.
std::span<const RuleText> paypalRuleTexts();
//! Rules of what CRMs are told. Sorted by rule.
std::span<const RuleText> tellRuleTexts();

} // namespace quittance
