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
    {u"bank_file.account_changes",
        SAY("The file holds movements of more than one account. Nothing was taken. Export one account at a "
            "time.")},
    {u"bank_file.account_check_digits",
        SAY("The check digits of the statement's own account number are wrong. It was taken as it stands.")},
    {u"bank_file.account_missing",
        SAY("The file does not say which account it is about. Nothing was taken. Say which one it is.")},
    {u"bank_file.amount_malformed", SAY("This amount cannot be read. Nothing was taken.")},
    {u"bank_file.balance_differs",
        SAY("This balance does not follow from the one before it. Nothing was taken. Export the statement "
            "again.")},
    {u"bank_file.batch_count",
        SAY("This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the "
            "statement again.")},
    {u"bank_file.batch_not_told",
        SAY("The parts of this batch do not make up its amount, so it was taken as one movement.")},
    {u"bank_file.batch_sum",
        SAY("The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the "
            "statement again.")},
    {u"bank_file.cell_count",
        SAY("This row has another number of cells than the header. Nothing was taken. Look at the columns of "
            "the bank's profile.")},
    {u"bank_file.column_missing",
        SAY("The file has no such column. Nothing was taken. Look at the columns of the bank's profile.")},
    {u"bank_file.csv_dates",
        SAY("The days in this file can be read in two ways. Nothing was taken. Say in the bank's profile how "
            "days are written.")},
    {u"bank_file.csv_unknown",
        SAY("This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a "
            "profile which column is what.")},
    {u"bank_file.currency_differs",
        SAY("This amount is in another currency than the account. Nothing was taken. Ask the bank for the "
            "statement again.")},
    {u"bank_file.currency_missing",
        SAY("The file does not say which currency the account has. Nothing was taken. Say which one it is.")},
    {u"bank_file.currency_unknown", SAY("This currency is not known. Nothing was taken.")},
    {u"bank_file.cut_off",
        SAY("The file ends before the statement does. Nothing was taken. Download it again.")},
    {u"bank_file.date_malformed", SAY("This is not a date. Nothing was taken.")},
    {u"bank_file.doctype_refused",
        SAY("The file declares a document type, which no bank does and which can hide harmful content. "
            "Nothing was taken. Look at where the file came from.")},
    {u"bank_file.empty", SAY("There is no movement in this file. Nothing was taken.")},
    {u"bank_file.encoding",
        SAY("The letters of this file are not written as it says. Nothing was taken. Choose another "
            "encoding, or download the file again.")},
    {u"bank_file.entry_count",
        SAY("The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it "
            "again.")},
    {u"bank_file.entry_sum",
        SAY("The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank "
            "for it again.")},
    {u"bank_file.field_malformed", SAY("This cannot be read. Nothing was taken.")},
    {u"bank_file.field_missing", SAY("Something is missing in this entry. Nothing was taken.")},
    {u"bank_file.field_order",
        SAY("This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.")},
    {u"bank_file.last_line_open",
        SAY("The last row has no line end, as if the file had been cut off. Look whether it is the last "
            "movement.")},
    {u"bank_file.malformed",
        SAY("The file is damaged: it is no proper XML. Nothing was taken. Download it "
            "again.")},
    {u"bank_file.not_a_statement",
        SAY("This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, "
            "camt.053 or camt.054 file, or the statement of an account.")},
    {u"bank_file.stopped", SAY("Stopped. Nothing was taken.")},
    {u"bank_file.sum_differs",
        SAY("Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank "
            "for the statement again.")},
    {u"bank_file.sum_too_large",
        SAY("The sum of the movements is larger than any account. Nothing was "
            "taken.")},
    {u"bank_file.too_deep", SAY("The file nests deeper than any statement. Nothing was taken.")},
    {u"bank_file.too_long", SAY("This is longer than in any statement. Nothing was taken.")},
    {u"bank_file.too_many_parts",
        SAY("This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the "
            "statement without them.")},
    {u"bank_file.unreadable",
        SAY("The file could not be read to its end. Nothing was taken. Look at the disk it lies on.")},
    {u"bank_file.zip", SAY("This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.")},
    {u"bank_profile.column_missing",
        SAY("A profile needs a column for the booking day, and one for the amount or two for money in and "
            "out.")},
    {u"bank_profile.column_number",
        SAY("Without a header row, columns are named by their number: #1 for the first one.")},
    {u"bank_profile.date_format",
        SAY("This does not say how days are written. Use day, month and year: dd.MM.yyyy.")},
    {u"bank_profile.delimiter", SAY("This character cannot part columns. Use ; or , or a tab.")},
    {u"bank_profile.header_row", SAY("The header row is one of the first hundred, or 0 for none.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> bankFileRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
