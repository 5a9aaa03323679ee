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
    {u"crm.field_read_only",
        SAY("This field of the CRM cannot be written. It was not told. Choose another field in the "
            "mapping.")},
    {u"crm.no_answer",
        SAY("The CRM did not say whether it took this. It is looked up before anything is told again.")},
    {u"crm.value_not_a_choice",
        SAY("The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the "
            "mapping.")},
    {u"crm.value_not_a_day",
        SAY("The CRM's field holds a day, and this is none. It was not told. Change the mapping.")},
    {u"crm.value_not_a_flag",
        SAY("The CRM's field holds yes or no, and this is neither. It was not told. Change the mapping.")},
    {u"crm.value_not_a_number",
        SAY("The CRM's field holds a number, and this is none. It was not told. Change the mapping.")},
    {u"crm.value_not_an_instant",
        SAY("The CRM's field holds a time, and this is none. It was not told. Change the mapping.")},
    {u"crm.value_too_long",
        SAY("This is longer than the CRM's field allows. It was not told. Make it shorter.")},
    {u"crm_not_linked",
        SAY("The customer has no record in the CRM any more, so nothing was told. Link the customer again.")},
    {u"hubspot.external_id_taken",
        SAY("Another record in HubSpot is linked to this customer already. The customer's id was not told. "
            "Merge the two there, or link the customer to the other.")},
    {u"hubspot.field_gone", SAY("HubSpot has no such field any more. It was not told. Change the mapping.")},
    {u"hubspot.field_read_only",
        SAY("HubSpot does not let this field be written. It was not told. Change the mapping.")},
    {u"hubspot.value_refused", SAY("HubSpot does not take this value. It was not told. Correct it.")},
    {u"hubspot.value_taken",
        SAY("Another record in HubSpot has this value already. It was not told. Merge the two there.")},
    {u"salesforce.changed_meanwhile",
        SAY("Somebody changed the record in Salesforce just now. It is read again and told then.")},
    {u"salesforce.duplicate_there",
        SAY("A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.")},
    {u"salesforce.external_id_taken",
        SAY("Another record in Salesforce is linked to this customer already. The customer's id was not "
            "told. Merge the two there, or link the customer to the other.")},
    {u"salesforce.field_read_only",
        SAY("Salesforce does not let this field be written. It was not told. Ask the administrator for the "
            "right to it, or change the mapping.")},
    {u"salesforce.row_locked",
        SAY("Somebody else is writing the record in Salesforce. It is tried again by itself.")},
    {u"salesforce.value_refused", SAY("Salesforce does not take this value. It was not told. Correct it.")},
    {u"salesforce.value_taken",
        SAY("Another record in Salesforce has this value already. It was not told. Merge the two there.")},
    {u"salesforce.version_missing",
        SAY("Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. "
            "Update Quittance.")},
};
#undef SAY

static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> tellRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
