#include "tests/ui/tst_languages.h"

#include "tests/ui/EditorStage.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/WordsWatch.h"

#include "ui/customers/CustomersPage.h"
#include "ui/invoices/DetailPane.h"
#include "ui/text/CrmText.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/ImportText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/FilterField.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Another window on the same values, which the one of the stage gives way to.
std::unique_ptr<MainWindow> another(Stage &stage, const WindowFacts &given = facts())
{
    auto window = std::make_unique<MainWindow>(stage.desk, stage.theme, given);
    window->takeOver(*stage.window);
    window->show();
    return window;
}

QAction *languageAction(const MainWindow &window, const QString &code)
{
    for (QAction *action : window.commands()->languages->actions())
        if (action->data().toString() == code)
            return action;
    return nullptr;
}

//! The letter that chooses it in its menu, "s" of "&Send"; empty where it has none.
QString markOf(QString text)
{
    const qsizetype at = text.replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

} // namespace

void TestLanguages::theBestOfWhatIsWantedIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("a country of it") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("as POSIX writes it") << QStringList{u"tr_TR"_s} << u"tr"_s;
    QTest::newRow("the second wish") << QStringList{u"nl"_s, u"fr-BE"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("with a script") << QStringList{u"es-Latn-MX"_s} << u"es"_s;
    QTest::newRow("none of them") << QStringList{u"ja-JP"_s} << u"en"_s;
    QTest::newRow("nothing set") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("no wish") << QStringList() << u"en"_s;
}

void TestLanguages::theBestOfWhatIsWantedIsSpoken()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, spoken);

    QCOMPARE(Languages::bestOf(wanted), spoken);
}

void TestLanguages::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("cancel");

    QTest::newRow("de") << u"Abbrechen"_s;
    QTest::newRow("es") << u"Cancelar"_s;
    QTest::newRow("fr") << u"Annuler"_s;
    QTest::newRow("tr") << u"İptal"_s;
}

void TestLanguages::qtSpeaksTheLanguageToo()
{
    QFETCH(const QString, cancel);
    if (!QFile::exists(u":/i18n/qtbase_de.qm"_s))
        QSKIP("Qt's own words were not here when this was built");
    const auto word = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        Languages languages;
        QVERIFY(languages.choose(QString::fromLatin1(QTest::currentDataTag())));

        QCOMPARE(word(), cancel);
        QVERIFY(languages.choose(u"en"_s));
        QCOMPARE(word(), u"Cancel"_s);
    }
    QCOMPARE(word(), u"Cancel"_s);
}

void TestLanguages::anUnknownLanguageIsTheSystems()
{
    Languages languages;
    languages.choose(u"xx"_s);

    QCOMPARE(languages.current(), Languages::ofSystem());
    QVERIFY(!languages.choose(QString()));
}

void TestLanguages::englishCounts()
{
    const Languages languages;

    QCOMPARE(DetailPane::tr("%n day(s) after issue", nullptr, 1), u"1 day after issue"_s);
    QCOMPARE(DetailPane::tr("%n day(s) after issue", nullptr, 14), u"14 days after issue"_s);
}

void TestLanguages::monthsAndCountriesAreSaidInTheLanguageNotTheRegions()
{
    Languages languages; // The tests' region is the United Kingdom.
    languages.choose(u"tr"_s);

    QCOMPARE(shortDayText(QDate(2026, 11, 12)), u"12 Kas"_s);
    QCOMPARE(monthText(QDate(2026, 11, 1)), u"Kasım 2026"_s);
    QCOMPARE(countryText(u"DE"_s), u"Almanya"_s);
    QCOMPARE(dateText(QDate(2026, 11, 12)), u"12/11/2026"_s);
}

void TestLanguages::patternsOfDaysAreSpelledInTheLanguage_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");

    QTest::newRow("en") << u"dd.MM.yyyy"_s << u"dd.mm.yyyy"_s;
    QTest::newRow("de") << u"dd.MM.yyyy"_s << u"TT.MM.JJJJ"_s;
    QTest::newRow("tr") << u"dd.MM.yyyy"_s << u"gg.aa.yyyy"_s;
    QTest::newRow("fr") << u"d/M/yyyy"_s << u"j/m/aaaa"_s;
    QTest::newRow("es") << u"yyyy-MM-dd"_s << u"aaaa-mm-dd"_s;
}

void TestLanguages::patternsOfDaysAreSpelledInTheLanguage()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    Languages languages;
    languages.choose(QString::fromLatin1(QTest::currentDataTag()));

    QCOMPARE(dayPatternText(pattern), text);
}

void TestLanguages::theRegionsOwnMonthsStayInItsLanguage()
{
    const Languages languages;

    QCOMPARE(wordLocale(), textLocale());
    QCOMPARE(countryText(u"DE"_s), u"Germany"_s);
    QCOMPARE(countryText(u"Q9"_s), u"Q9"_s);
}

void TestLanguages::countriesAreSortedAsTheyAreSaid()
{
    Languages languages;
    const QStringList english = countryCodes();
    languages.choose(u"de"_s);
    const QStringList german = countryCodes();

    QVERIFY(english.indexOf(u"AT"_s) < english.indexOf(u"BE"_s));
    QVERIFY(german.indexOf(u"NO"_s) < german.indexOf(u"AT"_s)); // Österreich, among the O.
    QVERIFY(german.indexOf(u"AT"_s) < german.indexOf(u"PL"_s));
    QCOMPARE(QSet<QString>(german.begin(), german.end()), QSet<QString>(english.begin(), english.end()));
}

void TestLanguages::anInvoiceWithoutWordsOfItsOwnIsDueOnADay_data()
{
    QTest::addColumn<QString>("language");

    for (const char *language : {"en", "de", "es", "fr", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLanguages::anInvoiceWithoutWordsOfItsOwnIsDueOnADay()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);

    const QString due = dateText(stage.window->invoices()->currentRow()->dueOn);
    const auto isSaid = [&] {
        const auto labels = stage.find<QWidget>(u"detail.page.facts"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == due; });
    };
    QTRY_VERIFY(isSaid());
}

void TestLanguages::noTwoFieldsHaveOneName_data()
{
    QTest::addColumn<QString>("language");

    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguages::noTwoFieldsHaveOneName()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    QMap<QString, int> ofCrm;
    for (int field = 0; field < crmFieldCount; ++field)
        ++ofCrm[crmFieldText(static_cast<CrmField>(field))];
    QMap<QString, int> ofFiles;
    for (const QString &column : {u"name"_s, u"first_name"_s, u"last_name"_s, u"contact_name"_s})
        ++ofFiles[importFieldText(column)];

    QCOMPARE(ofCrm.size(), crmFieldCount);
    QCOMPARE(ofFiles.size(), 4);
}

void TestLanguages::theMenuOffersEachByItsOwnName()
{
    WindowFacts given = facts();
    given.language = u"tr"_s;
    const Stage stage(given);

    QStringList names;
    for (const QAction *action : stage.window->commands()->languages->actions())
        names.append(action->text());
    QCOMPARE(
        names.mid(1), (QStringList{u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"Türkçe"_s}));
    QVERIFY(languageAction(*stage.window, u"tr"_s)->isChecked());
}

void TestLanguages::theMenuAsksForALanguageByKeys()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const QSignalSpy wanted(stage.window.get(), &MainWindow::languageWanted);
    QAction *german = languageAction(*stage.window, u"de"_s);
    auto *menu = qobject_cast<QMenu *>(german->associatedObjects().constFirst());
    QVERIFY(menu);

    menu->popup(QPoint());
    QTest::keyClick(menu, Qt::Key_Down); // from "As the system"
    menu->setActiveAction(german);
    QTest::keyClick(menu, Qt::Key_Return);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"de"_s);
}

void TestLanguages::noMenuHasAKeyTwice_data()
{
    QTest::addColumn<QString>("language");
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguages::noMenuHasAKeyTwice()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    const Stage stage;

    QStringList twice;
    QList<const QWidget *> holders{stage.window->menuBar()};
    const QList<QMenu *> menus = stage.window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        holders.append(menu);
    for (const QWidget *holder : std::as_const(holders)) {
        QMap<QString, QString> marked;
        const QList<QAction *> actions = holder->actions();
        for (const QAction *action : actions) {
            const QString mark = markOf(action->text());
            if (!mark.isEmpty() && marked.contains(mark))
                twice.append(u"%1 and %2"_s.arg(marked.value(mark), action->text()));
            marked.insert(mark, action->text());
        }
    }

    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestLanguages::aWindowInAnotherLanguageShowsTheSame()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.window->commands()->compact->trigger();
    stage.window->show(Section::Invoices);
    emit stage.table()->orderWanted(static_cast<int>(InvoiceColumn::Open));

    QVERIFY(stage.window->canGiveWay());
    const auto window = another(stage);

    QTRY_COMPARE(window->invoices()->current(), InvoiceId(u"id-8"_s));
    QCOMPARE(window->invoices()->query().sort, InvoiceQuery::Sort::Open);
    QVERIFY(window->commands()->compact->isChecked());
    QCOMPARE(window->size(), stage.window->size());
}

void TestLanguages::filtersAndRowsOfOtherSectionsStay()
{
    Stage stage;
    stage.desk.paidOut = SampleDesk::picturePayouts();
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payouts->trigger();
    auto *list = stage.find<DataTable>(u"payouts.table"_s);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    list->setFocus();
    goToRow(*list, 2);
    stage.window->findChild<CustomersPage *>()->findChild<FilterField *>()->setText(u"Adler"_s);

    QVERIFY(stage.window->canGiveWay());
    const auto window = another(stage);

    auto *newList = window->findChild<DataTable *>(u"payouts.table"_s);
    QTRY_VERIFY(newList->isVisible());
    QTRY_COMPARE(newList->currentIndex().row(), 2);
    QCOMPARE(window->findChild<CustomersPage *>()->findChild<FilterField *>()->text(), u"Adler"_s);
}

void TestLanguages::aDialogIsFinishedFirst()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->commands()->shortcuts->trigger();
    auto *dialog = stage.window->findChild<QDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(!stage.window->canGiveWay());

    dialog->close();

    QTRY_VERIFY(stage.window->canGiveWay());
}

void TestLanguages::aSyncIsFinishedFirst()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    emit stage.desk.syncStarted();
    QVERIFY(!stage.window->canGiveWay());

    emit stage.desk.syncFinished();

    QVERIFY(stage.window->canGiveWay());
}

void TestLanguages::aDraftBeingWrittenIsSavedAndComesBack()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Consulting"_s, u"2"_s, u"100"_s);

    QTRY_VERIFY(stage.window->canGiveWay());
    QVERIFY(!stage.editor());
    const auto window = another(stage);

    QTRY_COMPARE(window->editors()->windows().size(), 1);
    QVERIFY(!window->editors()->windows().constFirst()->id().isEmpty());
}

void TestLanguages::anEditorThatWasClosedDoesNotComeBack()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    Stage stage(given);
    QTRY_VERIFY(stage.isLoaded());
    // It was closed this very moment.
    QSettings(given.stateFile, QSettings::IniFormat).setValue(u"window/drafts"_s, QStringList{u"id-18"_s});

    const auto window = another(stage, given);

    const QAbstractItemModel *invoices = window->invoices()->table()->model();
    QTRY_COMPARE(invoices->rowCount(), stage.desk.invoices.size()); // They are asked for after the drafts.
    QVERIFY(window->editors()->windows().isEmpty());
}

void TestWordsAsked::everyTextThatWasAskedForIsInTheFiles()
{
    const WordsWatch *watch = WordsWatch::ofProgram();
    QVERIFY(watch && watch->known() > 3000);

    const QStringList unknown = watch->unknown();
    QVERIFY2(unknown.isEmpty(),
        qPrintable(u"./dev words, or a context lupdate does not see:\n"_s + unknown.join(u'\n')));
}
