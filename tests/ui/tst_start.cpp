#include "tests/ui/tst_start.h"

#include "tests/ui/SampleStartDesk.h"

#include "ui/settings/PassphraseDialog.h"
#include "ui/start/ChoiceCard.h"
#include "ui/start/StartWindow.h"
#include "ui/text/Languages.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The page, shown and active. Keys go to whatever has them.
struct Page {
    explicit Page(const std::function<void(SampleStartDesk &)> &prepare = {})
    {
        if (prepare)
            prepare(desk);
        window = std::make_unique<StartWindow>(desk, QDate(2026, 11, 29));
        chosen = std::make_unique<QSignalSpy>(window.get(), &StartWindow::chosen);
        window->show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
    }

    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    QString text(const QString &name) const { return find<PlainLabel>(name)->text(); }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        ++keys;
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString choice() const
    {
        return chosen->isEmpty() ? QString() : chosen->constFirst().constFirst().toString();
    }

    SampleStartDesk desk;
    std::unique_ptr<StartWindow> window;
    std::unique_ptr<QSignalSpy> chosen;
    int keys = 0; //!< Besides typed text.
};

BookTrouble damaged()
{
    return {
        .folder = u"/books/torn"_s, .error = Error{.kind = ErrorKind::Storage, .rule = u"book.not_a_book"_s}};
}

BookHealth torn()
{
    return {.file = u"/books/torn/book.sqlite"_s,
        .isThere = true,
        .isReadable = true,
        .isBook = true,
        .isWhole = false,
        .backup = u"/books/torn/backup/book.sqlite"_s,
        .backupAt = QDateTime({2026, 11, 28}, {18, 5}, Qt::UTC)};
}

} // namespace

void TestStart::aBookBeginsWithANameAndEnter()
{
    Page page;

    page.type(u"Brightwater GmbH"_s);
    page.press(Qt::Key_Return);

    QTRY_COMPARE(page.choice(), u"/books/new"_s);
    QCOMPARE(page.keys, 1);
    QCOMPARE(page.desk.begun.size(), 1);
    QCOMPARE(page.desk.begun.constFirst().company, u"Brightwater GmbH"_s);
    QCOMPARE(page.desk.begun.constFirst().country, u"GB"_s); // The computer's, by the test's locale.
    QCOMPARE(page.desk.begun.constFirst().currency, Currency::of("GBP"));
}

void TestStart::aMissingNameIsSaidUnderTheField()
{
    Page page;

    page.press(Qt::Key_Return);

    QTRY_VERIFY(page.shows(u"start.company.name.trouble"_s));
    QVERIFY(!page.text(u"start.company.name.trouble"_s).isEmpty());
    QTRY_COMPARE(QApplication::focusWidget(), page.find<QLineEdit>(u"start.company"_s));
    QVERIFY(page.choice().isEmpty());
    page.type(u"B"_s);
    QVERIFY(!page.shows(u"start.company.name.trouble"_s));
}

void TestStart::theCountryBringsItsCurrencyUntilAPersonChooses()
{
    Page page;
    auto *currency = page.find<QComboBox>(u"start.currency"_s);

    page.press(Qt::Key_Tab);
    page.type(u"Norw"_s);
    QCOMPARE(page.find<QComboBox>(u"start.country"_s)->currentData().toString(), u"NO"_s);
    QCOMPARE(currency->currentText(), u"NOK"_s);

    page.press(Qt::Key_Tab);
    page.type(u"EUR"_s);
    QCOMPARE(currency->currentText(), u"EUR"_s);
    page.press(Qt::Key_Tab, Qt::ShiftModifier);
    page.press(Qt::Key_Down);
    QCOMPARE(currency->currentText(), u"EUR"_s);
}

void TestStart::aComputerWithoutARegionNamesNoCountry()
{
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    const Page page;

    QCOMPARE(page.find<QComboBox>(u"start.country"_s)->currentIndex(), -1);
    QCOMPARE(page.find<QComboBox>(u"start.currency"_s)->currentText(), u"EUR"_s);
}

void TestStart::theFirstNumberIsSeenBefore()
{
    const Page page;

    QCOMPARE(page.text(u"start.firstNumber"_s), u"2026-000001"_s);
}

void TestStart::anotherLanguageIsAskedForByKeys()
{
    Page page;
    const QSignalSpy wanted(page.window.get(), &StartWindow::languageWanted);
    auto *language = page.find<QComboBox>(u"start.language"_s);
    QCOMPARE(language->currentText(), u"English"_s);

    language->setFocus();
    page.press(Qt::Key_D); // Deutsch
    QCOMPARE(language->currentText(), u"Deutsch"_s);

    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"de"_s);
    QVERIFY(page.chosen->isEmpty());
}

void TestStart::whatWasTypedStaysInAnotherLanguage()
{
    Page page;
    page.type(u"Brightwater GmbH"_s);
    page.find<QComboBox>(u"start.country"_s)
        ->setCurrentIndex(page.find<QComboBox>(u"start.country"_s)->findData(u"DE"_s));
    QCOMPARE(page.find<QComboBox>(u"start.country"_s)->currentText(), u"Germany"_s);
    QCOMPARE(page.text(u"start.later.count"_s), u"0 of 6"_s);

    Languages languages;
    languages.choose(u"de"_s);
    StartWindow other(page.desk, QDate(2026, 11, 29));
    other.takeOver(*page.window);
    other.show();

    QCOMPARE(other.findChild<QLineEdit *>(u"start.company"_s)->text(), u"Brightwater GmbH"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"start.country"_s)->currentText(), u"Deutschland"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"start.currency"_s)->currentText(), u"EUR"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"start.language"_s)->currentText(), u"Deutsch"_s);
    QVERIFY(other.findChild<QPushButton *>(u"start.act"_s)->text()
        != page.find<QPushButton>(u"start.act"_s)->text());
}

void TestStart::theSampleBookTakesTwoKeys()
{
    Page page;

    page.press(Qt::Key_S, Qt::AltModifier);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.desk.samplesAsked, 1);
    QVERIFY(page.shows(u"start.sample.stop"_s));
    emit page.desk.sampleProgressed(40, 85);
    QCOMPARE(page.text(u"start.sample.count"_s), u"Making the sample book: 40 of 85"_s);
    QVERIFY(!page.find<QPushButton>(u"start.act"_s)->isEnabled());
    page.desk.finishSample(u"/books/sample"_s);

    QTRY_COMPARE(page.choice(), u"/books/sample"_s);
    QCOMPARE(page.keys, 2);
}

void TestStart::aSampleBookThatIsHereOpensAtOnce()
{
    Page page([](SampleStartDesk &desk) { desk.sampleIsHere = true; });

    page.press(Qt::Key_S, Qt::AltModifier);
    page.press(Qt::Key_Return);

    QTRY_COMPARE(page.choice(), u"/books/sample"_s);
    QVERIFY(!page.shows(u"start.sample.stop"_s));
}

void TestStart::escStopsTheSampleAndStaysOnThePage()
{
    Page page;
    page.press(Qt::Key_S, Qt::AltModifier);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.desk.samplesAsked, 1);

    page.press(Qt::Key_Escape);

    QTRY_VERIFY(!page.shows(u"start.sample.stop"_s));
    QVERIFY(page.window->isVisible());
    QVERIFY(page.choice().isEmpty());
    QVERIFY(!page.shows(u"start.failure"_s));
    QVERIFY(page.find<QPushButton>(u"start.act"_s)->isEnabled());
}

void TestStart::escLeavesWithoutEffect()
{
    Page page;
    page.type(u"Brightwater"_s);

    page.press(Qt::Key_Escape);

    QVERIFY(!page.window->isVisible());
    QVERIFY(page.desk.begun.isEmpty());
    QVERIFY(page.choice().isEmpty());
}

void TestStart::arrowsGoThroughTheWays()
{
    Page page;
    auto *sample = page.find<ChoiceCard>(u"start.sample"_s);
    auto *open = page.find<ChoiceCard>(u"start.open"_s);
    const auto act = [&] { return page.find<QPushButton>(u"start.act"_s)->text(); };

    page.find<ChoiceCard>(u"start.new"_s)->setFocus();
    page.press(Qt::Key_Down);
    QVERIFY(open->isChecked());
    QCOMPARE(act(), u"Choose a file…"_s);
    page.press(Qt::Key_Up);
    page.press(Qt::Key_Up);
    QVERIFY(sample->isChecked());
    QVERIFY(!open->isChecked());
    QCOMPARE(act(), u"Open the sample book"_s);
}

void TestStart::aKnownBookOpensByKeys()
{
    Page page([](SampleStartDesk &desk) { desk.known = QStringList{u"/books/one"_s, u"/books/two"_s}; });

    page.press(Qt::Key_P, Qt::AltModifier);
    page.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), page.find<QListWidget>(u"start.known"_s));
    page.press(Qt::Key_Down);
    page.press(Qt::Key_Return);

    QTRY_COMPARE(page.choice(), u"/books/two"_s);
    QCOMPARE(page.keys, 4);
}

void TestStart::whatIsNoBookIsSaidOnThePage()
{
    Page page([](SampleStartDesk &desk) {
        desk.known = QStringList{u"/books/one"_s};
        desk.findError = Error{.kind = ErrorKind::NotFound, .rule = u"book.none_here"_s};
    });

    page.press(Qt::Key_P, Qt::AltModifier);
    page.press(Qt::Key_Return);

    QTRY_VERIFY(page.shows(u"start.open.trouble"_s));
    QVERIFY(page.text(u"start.open.trouble"_s).startsWith(u"There is no book here."));
    QVERIFY(page.choice().isEmpty());
}

void TestStart::aDamagedBookIsExplainedAndRestored()
{
    Page page([](SampleStartDesk &desk) { desk.state = torn(); });

    page.window->tellTrouble(damaged());

    QTRY_VERIFY(page.shows(u"start.restore"_s));
    QCOMPARE(page.text(u"start.trouble.folder"_s), u"/books/torn"_s);
    QVERIFY(!page.text(u"start.trouble.words"_s).isEmpty());
    QVERIFY(page.text(u"start.trouble.backup"_s).contains(u"28/11/2026"));
    QCOMPARE(page.window->findChildren<CheckLine *>(Qt::FindChildrenRecursively).size(), 4 + 6 + 4);
    page.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(page.desk.restored, QStringList{u"/books/torn|/books/torn/backup/book.sqlite"_s});
    QTRY_COMPARE(page.choice(), u"/books/torn"_s);
}

void TestStart::aBookWithoutABackupSaysSo()
{
    Page page([](SampleStartDesk &desk) {
        desk.state = torn();
        desk.state.backup.clear();
    });

    page.window->tellTrouble(damaged());

    QTRY_VERIFY(page.shows(u"start.trouble.backup"_s));
    QVERIFY(page.text(u"start.trouble.backup"_s).startsWith(u"There is no backup"));
    QVERIFY(!page.shows(u"start.restore"_s));
    page.press(Qt::Key_Return); // Try again.
    QCOMPARE(page.choice(), u"/books/torn"_s);
}

void TestStart::whatIsReadableOfADamagedBookIsWritten()
{
    using What = BookRescue::What;
    Page page([](SampleStartDesk &desk) {
        desk.state = torn();
        desk.rescueResult = {.folder = u"/export/quittance-readable"_s,
            .parts = {{.what = What::Entries, .isThere = true, .written = 1204, .lost = 12},
                {.what = What::Customers, .isThere = true, .written = 40},
                {.what = What::Payments, .isThere = true, .written = 7, .isEndLost = true},
                {.what = What::Drafts}},
            .broken = 2};
    });
    page.window->tellTrouble(damaged());
    QTRY_VERIFY(page.shows(u"start.rescue"_s) && page.find<QPushButton>(u"start.rescue"_s)->isEnabled());

    page.find<QPushButton>(u"start.rescue"_s)->click();
    auto *chooser = page.find<QFileDialog>(u"start.rescue.folders"_s);
    QVERIFY(chooser);
    QVERIFY(page.desk.rescued.isEmpty());
    emit chooser->fileSelected(u"/export"_s);
    chooser->reject();

    QTRY_COMPARE(page.desk.rescued, QStringList{u"/books/torn|/export"_s});
    QStringList told;
    QTRY_VERIFY(page.find<QPushButton>(u"start.rescue"_s)->isEnabled());
    for (const auto *label : page.window->findChildren<PlainLabel *>())
        told.append(label->text());
    QVERIFY(told.contains(u"What was written to /export/quittance-readable"_s));
    for (const QString &line : {u"Journal: 1,204 written, up to 12 could not be read"_s,
             u"Customers: 40 written"_s, u"Payments: 7 written, others could not be read"_s,
             u"Drafts: nothing could be read"_s, u"2 entries do not follow the one before them."_s})
        QVERIFY2(told.contains(line), qPrintable(line + u" is not in "_s + told.join(u'|')));
    QVERIFY(page.shows(u"start.restore"_s)); // A backup is as good as before.
}

void TestStart::whereNothingIsReadableThePageSaysSo()
{
    Page page([](SampleStartDesk &desk) {
        desk.state = torn();
        desk.rescueError = Error{.kind = ErrorKind::Storage, .rule = u"rescue.nothing"_s};
    });
    page.window->tellTrouble(damaged());
    QTRY_VERIFY(page.shows(u"start.rescue"_s));

    page.find<QPushButton>(u"start.rescue"_s)->click();
    auto *chooser = page.find<QFileDialog>(u"start.rescue.folders"_s);
    emit chooser->fileSelected(u"/export"_s);
    chooser->reject();

    QTRY_VERIFY(page.shows(u"start.trouble.refusal"_s));
    QVERIFY(page.text(u"start.trouble.refusal"_s).startsWith(u"Nothing can be read"_s));
    QVERIFY(page.find<QPushButton>(u"start.rescue"_s)->isEnabled());
}

void TestStart::aBookThatIsNoneOffersNoExport()
{
    Page page([](SampleStartDesk &desk) {
        desk.state = torn();
        desk.state.isBook = false;
    });

    page.window->tellTrouble(damaged());

    QTRY_VERIFY(page.shows(u"start.restore"_s));
    QVERIFY(!page.shows(u"start.rescue"_s));
}

void TestStart::aBookThatIsOpenElsewhereIsNotLookedThrough()
{
    Page page;

    page.window->tellTrouble({.folder = u"/books/shared"_s,
        .error = Error{.kind = ErrorKind::Busy, .rule = u"book.open_elsewhere"_s}});
    QTest::qWait(50);

    QCOMPARE(page.desk.looks, 0);
    QVERIFY(page.text(u"start.trouble.words"_s).contains(u"another window"));
    QVERIFY(!page.shows(u"start.restore"_s));
}

void TestStart::aLockedKeychainIsExplainedAndAskedAgain()
{
    Page page([](SampleStartDesk &desk) { desk.keychainWorks = false; });
    QTRY_VERIFY(page.shows(u"start.keychain.again"_s));
    QVERIFY(page.text(u"start.keychain"_s).contains(u"go on without"));

    page.desk.keychainWorks = true;
    page.press(Qt::Key_A, Qt::AltModifier);

    QTRY_VERIFY(!page.shows(u"start.keychain.again"_s));
    QVERIFY(!page.shows(u"start.keychain.passphrase"_s));
    QCOMPARE(page.desk.keychainAsked, 2);
}

void TestStart::aPassphraseIsChosenInPlaceOfAKeychain()
{
    Page page([](SampleStartDesk &desk) { desk.keychainWorks = false; });
    QTRY_VERIFY(page.shows(u"start.keychain.passphrase"_s));
    QVERIFY(page.text(u"start.keychain"_s).contains(u"use a passphrase instead"));

    page.press(Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(page.find<PassphraseDialog>(u"passphrase"_s));
    auto *dialog = page.find<PassphraseDialog>(u"passphrase"_s);
    for (const QString &name : {u"passphrase.new_passphrase"_s, u"passphrase.again"_s})
        dialog->findChild<QLineEdit *>(name)->setText(u"seven green bicycles"_s);
    QTest::keyClick(dialog, Qt::Key_Return);

    QTRY_COMPARE(page.desk.passphrase, u"seven green bicycles"_s);
    QTRY_VERIFY(page.text(u"start.keychain"_s).contains(u"sealed with your passphrase"));
    QVERIFY(!page.shows(u"start.keychain.passphrase"_s));
    QVERIFY(!page.shows(u"start.keychain.again"_s));
}

void TestStart::noTwoControlsHaveOneLetter()
{
    const Page page([](SampleStartDesk &desk) { desk.known = QStringList{u"/books/one"_s}; });
    QStringList letters;
    const auto add = [&](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0)
            letters.append(text.mid(at + 1, 1).toLower());
    };
    for (const auto *button : page.window->findChildren<QAbstractButton *>())
        add(button->text());
    for (const auto *label : page.window->findChildren<QLabel *>())
        if (label->buddy())
            add(label->text());

    QVERIFY(letters.size() >= 10);
    letters.sort();
    QStringList once = letters;
    once.removeDuplicates();
    QCOMPARE(once, letters);
}

void TestStart::everyControlHasAName()
{
    const Page page([](SampleStartDesk &desk) { desk.known = QStringList{u"/books/one"_s}; });

    for (const auto *widget : page.window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QListWidget *>(widget);
        if (!isControl || widget->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(widget->objectName().startsWith("start."_L1), qPrintable(widget->objectName()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2((button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty(),
            qPrintable(widget->objectName()));
    }
}
