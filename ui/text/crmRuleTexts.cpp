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
    {u"crm.access_refused",
        SAY("The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks "
            "after "
            "it there.")},
    {u"crm.customer_linked",
        SAY("This customer has a record in the CRM already. None was made. Unlink that one first.")},
    {u"crm.external_id_missing",
        SAY("The CRM has no field that holds Quittance's id and only one record can have. No record was "
            "made, "
            "for a second one could follow. Have the fields made, then sync.")},
    {u"crm.looks_known",
        SAY("This record may be a customer you already have. No customer was made. Link it to that customer, "
            "or make a new one anyway.")},
    {u"crm.not_linked", SAY("The customer is not linked to this record. Nothing was changed.")},
    {u"crm.record_linked",
        SAY("This record is already linked to a customer. Nothing was changed. Open that customer.")},
    {u"crm.record_looks_alike",
        SAY("A record of the CRM may be this customer. None was made. Link the customer to it, or make one "
            "anyway.")},
    {u"crm.record_unknown",
        SAY("There is no such record in what was read from the CRM. Nothing was changed. Sync, then look "
            "again.")},
    {u"crm_conflict.already_settled",
        SAY("This difference has been settled already. Nothing was changed. Undo that first.")},
    {u"crm_conflict.already_told",
        SAY("The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer "
            "instead.")},
    {u"crm_conflict.unknown", SAY("Nothing is to be settled here any more. Look at the list again.")},
    {u"crm_mapping.gone",
        SAY("The CRM has no field of this name, or hides it from this connection. Values here were kept. "
            "Choose another field, or have it made there.")},
    {u"crm_mapping.newest_unknown",
        SAY("This CRM does not tell when a single field changed, so the newest value cannot be found. Choose "
            "who is right, or to be asked.")},
    {u"crm_mapping.only_pulled", SAY("This can only be read from the CRM. Choose that direction.")},
    {u"crm_mapping.only_told", SAY("This can only be told to the CRM. Choose that direction.")},
    {u"crm_mapping.option_removed",
        SAY("The CRM no longer takes a value it used to take for this field. Values here were kept. Look at "
            "its choices, then save the mapping again.")},
    {u"crm_mapping.options",
        SAY("The CRM takes none of the values this field can have. Choose another field there.")},
    {u"crm_mapping.read_only",
        SAY("The CRM does not let this field be changed. Values here were kept. Only read it, or choose "
            "another field.")},
    {u"crm_mapping.taken", SAY("This field of the CRM is mapped already. Choose another one.")},
    {u"crm_mapping.type",
        SAY("This field of the CRM holds another kind of value. Values here were kept. Choose another "
            "field.")},
    {u"crm_mapping_file.newer",
        SAY("This mapping was written by a newer version of Quittance. Nothing was changed. Export it from "
            "this version.")},
    {u"crm_mapping_file.not_one",
        SAY("This file holds no field mapping. Nothing was changed. Choose one that Export wrote.")},
    {u"crm_mapping_file.other_crm",
        SAY("This mapping belongs to another CRM. Nothing was changed. Open that one's mapping first.")},
    {u"crm_mapping_file.twice",
        SAY("This file maps a field twice. Nothing was changed. Take one of the two out.")},
    {u"crm_mapping_file.unknown_field",
        SAY("This file maps a field that Quittance does not have. Nothing was changed. Take it out.")},
    {u"crm_mapping_file.unknown_word",
        SAY("This file says something of a field that Quittance does not know. Nothing was changed. Export "
            "it "
            "again.")},
    {u"crm_value.not_understood",
        SAY("What the CRM says here is no value this field can have. The value here was kept. Correct it in "
            "the CRM, or choose what both are to say.")},
    {u"setting.not_a_switch", SAY("This is either on or off. Nothing was changed.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> crmRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
