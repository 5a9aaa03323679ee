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

// An issued document says what was known on its day; so what is filled in now helps the next ones.
#define SAY(text) QT_TR_NOOP(text)
constexpr RuleText Words::texts[] = {
    {u"einvoice.buyer_country",
        SAY("An e-invoice names the customer's country (BT-55), and this document does not. Fill it in at "
            "the customer; documents issued from then on have it.")},
    {u"einvoice.buyer_vat_id",
        SAY("Without VAT, an e-invoice names the customer's VAT id (BT-48), and this document does not. "
            "Fill it in at the customer; documents issued from then on have it.")},
    {u"einvoice.company_country",
        SAY("An e-invoice names your company's country (BT-40), and this document does not. Fill it in "
            "under Settings, Company; documents issued from then on have it.")},
    {u"einvoice.company_tax",
        SAY("An e-invoice names your company's VAT id or tax number (BT-31, BT-32), and this document "
            "does not. Fill it in under Settings, Company; documents issued from then on have it.")},
    {u"einvoice.company_vat_id",
        SAY("Without VAT to another country, an e-invoice names your company's VAT id (BT-31), and this "
            "document does not. "
            "Fill it in under Settings, Company; documents issued from then on have it.")},
    {u"einvoice.decimals",
        SAY("E-invoices know two decimals, and this document has amounts with more (BT-5). Send the PDF.")},
    {u"einvoice.draft", SAY("A draft has no number, and is no e-invoice yet (BT-1). Issue it first.")},
    {u"einvoice.item",
        SAY("In an e-invoice each line names its item (BT-153), and one here does not. Correct the "
            "document.")},
    {u"einvoice.mixed_scope",
        SAY("An e-invoice is either outside the scope of VAT or within it (BT-118), and this document is "
            "both. Correct it into two.")},
    {u"einvoice.no_lines",
        SAY("An e-invoice has a line at least (BG-25), and this document has none. Correct it.")},
    {u"einvoice.reason",
        SAY("In an e-invoice each discount and charge says why (BT-97), and one here does not. Correct "
            "the document.")},
    {u"einvoice.supply_date",
        SAY("For a supply to another country of the EU, an e-invoice names its date (BT-72), and this "
            "document does not. Correct it.")},
    {u"einvoice.vat_reason",
        SAY("An e-invoice says why no VAT is due (BT-120), and this document does not. Correct it.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> eInvoiceRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
