#pragma once

namespace quittance {

class SettingsDesk;
class SettingsPage;

// The pages of the settings window that are nothing but fields. desk outlives them.

SettingsPage *makeCompanyPage(SettingsDesk &desk);
SettingsPage *makeTaxesPage(SettingsDesk &desk);
SettingsPage *makeRemindersPage(SettingsDesk &desk);
SettingsPage *makeLanguagePage(SettingsDesk &desk);

} // namespace quittance
