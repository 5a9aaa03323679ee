#include "tests/TestMain.h"
#include "tests/ui/WordsWatch.h"
#include "tests/ui/tst_actions.h"
#include "tests/ui/tst_allocations.h"
#include "tests/ui/tst_bankbyhand.h"
#include "tests/ui/tst_bars.h"
#include "tests/ui/tst_bulkacts.h"
#include "tests/ui/tst_cards.h"
#include "tests/ui/tst_closemonth.h"
#include "tests/ui/tst_crm.h"
#include "tests/ui/tst_crmacts.h"
#include "tests/ui/tst_crmbringing.h"
#include "tests/ui/tst_crmmapping.h"
#include "tests/ui/tst_crmreview.h"
#include "tests/ui/tst_crmreviewsheet.h"
#include "tests/ui/tst_crmviews.h"
#include "tests/ui/tst_csvreadings.h"
#include "tests/ui/tst_customereditor.h"
#include "tests/ui/tst_customers.h"
#include "tests/ui/tst_dashboard.h"
#include "tests/ui/tst_deleteddrafts.h"
#include "tests/ui/tst_disputes.h"
#include "tests/ui/tst_dragout.h"
#include "tests/ui/tst_drawn.h"
#include "tests/ui/tst_drops.h"
#include "tests/ui/tst_editor.h"
#include "tests/ui/tst_editorlines.h"
#include "tests/ui/tst_einvoice.h"
#include "tests/ui/tst_evidence.h"
#include "tests/ui/tst_figures.h"
#include "tests/ui/tst_gateway.h"
#include "tests/ui/tst_held.h"
#include "tests/ui/tst_hostile.h"
#include "tests/ui/tst_identity.h"
#include "tests/ui/tst_imports.h"
#include "tests/ui/tst_input.h"
#include "tests/ui/tst_invoicetablemodel.h"
#include "tests/ui/tst_keptinputs.h"
#include "tests/ui/tst_keys.h"
#include "tests/ui/tst_keysback.h"
#include "tests/ui/tst_languages.h"
#include "tests/ui/tst_leaving.h"
#include "tests/ui/tst_lengths.h"
#include "tests/ui/tst_linkparts.h"
#include "tests/ui/tst_lists.h"
#include "tests/ui/tst_logwindow.h"
#include "tests/ui/tst_look.h"
#include "tests/ui/tst_mailresult.h"
#include "tests/ui/tst_mails.h"
#include "tests/ui/tst_mailwishes.h"
#include "tests/ui/tst_mainwindow.h"
#include "tests/ui/tst_mirrored.h"
#include "tests/ui/tst_modewords.h"
#include "tests/ui/tst_money.h"
#include "tests/ui/tst_moneydialogs.h"
#include "tests/ui/tst_needswatch.h"
#include "tests/ui/tst_notes.h"
#include "tests/ui/tst_openagain.h"
#include "tests/ui/tst_otheracts.h"
#include "tests/ui/tst_palette.h"
#include "tests/ui/tst_payments.h"
#include "tests/ui/tst_payouts.h"
#include "tests/ui/tst_payways.h"
#include "tests/ui/tst_pills.h"
#include "tests/ui/tst_preview.h"
#include "tests/ui/tst_print.h"
#include "tests/ui/tst_reconcile.h"
#include "tests/ui/tst_records.h"
#include "tests/ui/tst_recoverykeydialogs.h"
#include "tests/ui/tst_refusals.h"
#include "tests/ui/tst_reportspage.h"
#include "tests/ui/tst_rest.h"
#include "tests/ui/tst_schedules.h"
#include "tests/ui/tst_screenfit.h"
#include "tests/ui/tst_secondperson.h"
#include "tests/ui/tst_secrets.h"
#include "tests/ui/tst_sectiontables.h"
#include "tests/ui/tst_settings.h"
#include "tests/ui/tst_setup.h"
#include "tests/ui/tst_sides.h"
#include "tests/ui/tst_start.h"
#include "tests/ui/tst_statements.h"
#include "tests/ui/tst_strokes.h"
#include "tests/ui/tst_tablekeys.h"
#include "tests/ui/tst_tables.h"
#include "tests/ui/tst_takes.h"
#include "tests/ui/tst_texts.h"
#include "tests/ui/tst_tokenfield.h"
#include "tests/ui/tst_typedamounts.h"
#include "tests/ui/tst_undo.h"

#include "ui/style/Theme.h"
#include "ui/text/Languages.h"

#include <QApplication>
#include <QLocale>

namespace {

//! One locale on every machine.
class UiApplication final : public QApplication
{
public:
    UiApplication(int &argc, char **argv)
        : QApplication(argc, argv)
        , m_words(this)
        , m_theme(*this)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.apply(quittance::Appearance::Light);
    }

private:
    quittance::WordsWatch m_words;
    quittance::Languages m_languages; //!< English, with its plurals.
    quittance::Theme m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    return runTests<UiApplication, TestTexts, TestInput, TestLook, TestInvoiceTableModel, TestTables,
        TestActions, TestMoney, TestPayments, TestPayouts, TestDisputes, TestCards, TestCrm, TestCrmActs,
        TestCrmMapping, TestCrmReview, TestCustomers, TestCustomerEditor, TestReconcile, TestBankByHand,
        TestCloseMonth, TestIdentity, TestPayWays, TestLengths, TestOpenAgain, TestPills, TestRefusals,
        TestAllocations, TestEditor, TestEditorLines, TestPreview, TestImports, TestSchedules, TestGateway,
        TestSecondPerson, TestSettings, TestSetup, TestStart, TestStatements, TestStrokes, TestPalette,
        TestUndo, TestRecords, TestLogWindow, TestKeys, TestKeysBack, TestMails, TestDashboard, TestFigures,
        TestReportsPage, TestPrint, TestLanguages, TestSectionTables, TestCrmBringing, TestNotes,
        TestBulkActs, TestTypedAmounts, TestDeletedDrafts, TestNeedsWatch, TestDragOut, TestDrawn, TestDrops,
        TestLeaving, TestMailResult, TestMailWishes, TestLinkParts, TestCrmViews, TestMoneyDialogs, TestTakes,
        TestLists, TestCrmReviewSheet, TestTokenField, TestRecoveryKeyDialogs, TestEvidence, TestEInvoice,
        TestHeld, TestOtherActs, TestSecrets, TestKeptInputs, TestCsvReadings, TestHostileNames,
        TestMainWindow, TestMirrored, TestScreenFit, TestSides, TestBars, TestTableKeys, TestRest,
        TestModeWords, TestWordsAsked>(argc, argv);
}
