#include "tests/ui/tst_mailwishes.h"

#include "tests/ui/Stage.h"
#include "tests/ui/isReady.h"
#include "tests/ui/selectRows.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Token.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Overdue and mailed before, in euros.
constexpr qint64 overdueKey = 8;

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void drop(QWidget &on, const QPoint &place, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &event);
}

//! Opens the payment links of the first rows; the choice of when they expire.
QComboBox *openLinks(const Stage &stage, int count)
{
    selectRows(stage, count);
    [&] { QTRY_VERIFY(stage.window->commands()->sendLink->isEnabled()); }();
    stage.window->commands()->sendLink->trigger();
    [&] { QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s)); }();
    return stage.find<QComboBox>(u"bulkMail.expires"_s);
}

} // namespace

void TestMailWishes::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMailWishes::untilWhenALinkIsPaidIsChosenByKeys()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *expires = stage.find<QComboBox>(u"sendLink.expires"_s);
    QCOMPARE(expires->currentIndex(), 0);
    QVERIFY(!stage.find<QLineEdit>(u"sendLink.expiresOn"_s)->isVisible());

    expires->setFocus();
    QTest::keyClick(expires, Qt::Key_Down);
    QTest::keyClick(expires, Qt::Key_Down);
    QVERIFY(stage.find<QLineEdit>(u"sendLink.expiresOn"_s)->isVisible());
    QVERIFY(!stage.find<QLineEdit>(u"sendLink.expiresOn"_s)->isEnabled()); // It only shows the day.
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().end, LinkEnd::after(14));
}

void TestMailWishes::theDayALinkEndsIsTyped()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *expires = stage.find<QComboBox>(u"sendLink.expires"_s);
    expires->setFocus();
    QTest::keyClick(expires, Qt::Key_End);
    auto *day = stage.find<DateEdit>(u"sendLink.expiresOn"_s);
    QVERIFY(day->isEnabled());

    day->setDay(QDate(2026, 12, 31));
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().end, LinkEnd::onDay(QDate(2026, 12, 31)));
}

void TestMailWishes::whatIsUsualIsShownAndNotAskedFor()
{
    Stage stage;
    stage.desk.mailDesk.linkDays = 30;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    QCOMPARE(stage.find<QComboBox>(u"sendLink.expires"_s)->currentIndex(), 3);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().end, LinkEnd());
}

void TestMailWishes::aTransferDoesNotEndOnADay()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.find<QComboBox>(u"sendLink.expires"_s)->setCurrentIndex(1);

    stage.find<QComboBox>(u"sendLink.way"_s)->setCurrentIndex(1);
    QVERIFY(!stage.find<QComboBox>(u"sendLink.expires"_s)->isEnabled());
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().end, LinkEnd());
}

void TestMailWishes::aLinkToCopyEndsAsWished()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));
    stage.find<QComboBox>(u"sendLink.expires"_s)->setCurrentIndex(1);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.copyOnly"_s));

    stage.press(Qt::Key_C, Qt::AltModifier);

    QTRY_COMPARE(stage.desk.providerDesk.ends.size(), qsizetype{1});
    QCOMPARE(stage.desk.providerDesk.ends.constFirst(), LinkEnd::after(7));
}

void TestMailWishes::oneEndIsChosenForManyLinks()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    QComboBox *expires = openLinks(stage, 3);
    QVERIFY(expires);
    stage.press(Qt::Key_Space); // Not the first one.

    expires->setCurrentIndex(expires->findData(14));
    QTRY_COMPARE(stage.desk.mailDesk.lookedAt.constFirst().end, LinkEnd::after(14));
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    for (const MailOrder &order : stage.desk.mailDesk.sent)
        QCOMPARE(order.end, LinkEnd::after(14));
    QTRY_VERIFY(!expires->isVisible()); // What is sent has its end.
}

void TestMailWishes::manyLinksEndAsUsualWithoutAChoice()
{
    Stage stage;
    stage.desk.mailDesk.linkDays = 7;
    QTRY_VERIFY(stage.isLoaded());
    const QComboBox *expires = openLinks(stage, 2);
    QVERIFY(expires);

    QTRY_COMPARE(expires->currentData().toInt(), 7);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 2);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().end, LinkEnd());
}

void TestMailWishes::manyLinksThatEndBeforeTodayAreRefused()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    QComboBox *expires = openLinks(stage, 2);
    QVERIFY(expires);

    expires->setCurrentIndex(expires->count() - 1); // On a day.
    stage.find<DateEdit>(u"bulkMail.expiresOn"_s)->setDay(SampleDesk::pictureDay().addDays(-1));

    QTRY_VERIFY(!isReady(*stage.window, u"bulkMail.send"_s));
    const QAbstractItemModel *mails = stage.find<DataTable>(u"bulkMail.table"_s)->model();
    for (int row = 0; row < mails->rowCount(); ++row)
        QCOMPARE(mails->index(row, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    stage.find<DateEdit>(u"bulkMail.expiresOn"_s)->setDay(SampleDesk::pictureDay());
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
}

void TestMailWishes::whomItMayGoToIsOfferedWhileTyping()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.desk.mailDesk.contacts = {{u"Ada <b>Ng</b>"_s, u"ada@adler.example"_s, Recipient::Origin::Crm},
        {{}, u"ap@adler.example"_s, Recipient::Origin::Mailed}};
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *cc = stage.find<QLineEdit>(u"sendLink.cc"_s);
    cc->setFocus();
    QTest::keyClicks(cc, u"boss@adler.example, ng"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);

    QTRY_VERIFY(stage.find<Token>(u"sendLink.cc.token1"_s));
    QCOMPARE(stage.find<Token>(u"sendLink.cc.token0"_s)->accessibleName(), u"boss@adler.example"_s);
    QCOMPARE(
        stage.find<Token>(u"sendLink.cc.token1"_s)->accessibleName(), u"Ada <b>Ng</b> · ada@adler.example"_s);
    QVERIFY(cc->text().isEmpty());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().cc, u"boss@adler.example, ada@adler.example"_s);
}

void TestMailWishes::whomItMayGoToIsAddedFromTheList()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.desk.mailDesk.contacts = {{u"Payables"_s, u"buchhaltung@adler.example"_s, {}},
        {u"Ada Ng"_s, u"ada@adler.example"_s, Recipient::Origin::Crm}};
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    QTRY_VERIFY(stage.find<Token>(u"sendLink.to.token0"_s));
    QCOMPARE(stage.find<Token>(u"sendLink.to.token0"_s)->accessibleName(),
        u"Payables · buchhaltung@adler.example"_s);
    QTest::keyClick(to, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(stage.find<QMenu>(u"sendLink.toMenu"_s));
    auto *menu = stage.find<QMenu>(u"sendLink.toMenu"_s);
    QCOMPARE(menu->actions().size(), 1); // Who is there already is not offered.
    menu->actions().constFirst()->trigger();
    menu->close();

    QCOMPARE(stage.find<Token>(u"sendLink.to.token1"_s)->value(), u"ada@adler.example"_s);
}

void TestMailWishes::aBadAddressIsNamedWhenItsFieldIsLeft()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    QTest::keyClicks(to, u"ap@adler.example, nobody"_s);
    QVERIFY(!stage.find<QLabel>(u"sendLink.toNote"_s)->isVisible()); // Not while typing.
    stage.find<QLineEdit>(u"sendLink.subject"_s)->setFocus(Qt::TabFocusReason);

    QTRY_VERIFY(stage.find<QLabel>(u"sendLink.toNote"_s)->isVisible());
    QVERIFY(stage.text(u"sendLink.toNote"_s).contains(u"nobody"_s));
    QVERIFY(to->accessibleDescription().contains(u"nobody"_s));
    QVERIFY(stage.find<Token>(u"sendLink.to.token1"_s)->trouble().isEmpty());
    QVERIFY(stage.find<Token>(u"sendLink.to.token2"_s)->trouble().contains(u"nobody"_s));
}

void TestMailWishes::itsLanguageIsThatOfTheCustomerOrAnother()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    auto *language = stage.find<QComboBox>(u"sendLink.language"_s);
    QCOMPARE(language->currentIndex(), 0);
    QTRY_VERIFY(language->currentText().contains(u"German"_s)); // What the customer is written to in.
    QCOMPARE(stage.text(u"sendLink.template"_s), u"Payment link"_s);
    language->setCurrentIndex(language->findData(u"tr"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().language, u"tr"_s);
}

void TestMailWishes::theStatementGoesAlongWhenItIsTicked()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    QVERIFY(!stage.text(u"sendLink.attachment"_s).contains(u"statement"_s));

    stage.press(Qt::Key_S, Qt::AltModifier);

    QTRY_VERIFY(stage.text(u"sendLink.attachment"_s).endsWith(u", statement-2026-11-23.pdf"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().withStatement);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().attach);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().language.isEmpty());
}

void TestMailWishes::aFileThatIsDroppedGoesAlong()
{
    const QTemporaryDir folder;
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *list = stage.find<QListWidget>(u"sendLink.files"_s);
    QVERIFY(!list->isVisible());

    drop(*list->window(), {300, 300}, written(folder, u"Terms & <b>more.pdf"_s, "%PDF-1.7"));

    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->isVisible());
    QVERIFY(list->visualItemRect(list->item(0)).height() >= 24);
    QTRY_VERIFY(stage.text(u"sendLink.attachment"_s).endsWith(u", Terms _ _b_more.pdf"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    const QList<OwnMailFile> expected{{.name = u"Terms _ _b_more.pdf"_s, .content = "%PDF-1.7"}};
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().files, expected);
}

void TestMailWishes::aFileIsTakenAwayByKeys()
{
    const QTemporaryDir folder;
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    auto *list = stage.find<QListWidget>(u"sendLink.files"_s);
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s}) {
        const int before = list->count();
        drop(*list->window(), {300, 300}, written(folder, name, "text"));
        QTRY_COMPARE(list->count(), before + 1);
    }

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    stage.press(Qt::Key_R, Qt::AltModifier);

    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!list->isVisible());
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.attachFile"_s)->hasFocus());
    QTRY_VERIFY(!stage.text(u"sendLink.attachment"_s).contains(u".txt"_s));
}

void TestMailWishes::aFileThatCannotBeReadIsTold()
{
    const QTemporaryDir folder;
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    const QString before = stage.text(u"sendLink.trouble"_s);

    drop(*stage.find<QWidget>(u"sendLink.files"_s)->window(), {300, 300}, folder.filePath(u"gone.pdf"_s));

    QTRY_VERIFY(stage.text(u"sendLink.trouble"_s) != before);
    QCOMPARE(stage.find<QListWidget>(u"sendLink.files"_s)->count(), 0);
}

void TestMailWishes::aFileDroppedOnAnInvoiceOpensItsMail()
{
    const QTemporaryDir folder;
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    const QModelIndex row = stage.table()->selectionModel()->selectedRows().constFirst();
    const QPoint place = stage.table()->viewport()->mapTo(
        stage.window.get(), stage.table()->visualRect(row.siblingAtColumn(0)).center());

    drop(*stage.window, place, written(folder, u"terms.pdf"_s, "%PDF-1.7"));

    QTRY_VERIFY(stage.find<QListWidget>(u"sendLink.files"_s));
    QTRY_COMPARE(stage.find<QListWidget>(u"sendLink.files"_s)->count(), 1);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().files.size(), 1);
}

void TestMailWishes::aStatementDroppedOnAnInvoiceGoesToNobody()
{
    const QTemporaryDir folder;
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    const QModelIndex row = stage.table()->selectionModel()->selectedRows().constFirst();
    const QPoint place = stage.table()->viewport()->mapTo(
        stage.window.get(), stage.table()->visualRect(row.siblingAtColumn(0)).center());

    drop(*stage.window, place, written(folder, u"november.sta"_s, ":20:STARTUMSE"));

    QTest::qWait(100);
    QVERIFY(!stage.find<QListWidget>(u"sendLink.files"_s));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMailWishes::offlineNoSecondsArePromised()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(fail(Error{.kind = ErrorKind::Offline}));
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Offline"_s));
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.window->toast()->text(),
        u"Payment link for INV-2026-001042 goes out when this computer is online."_s);
}

void TestMailWishes::theEInvoiceGoesAlongWhenItIsTicked()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(overdueKey);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"sendLink.send"_s));
    QVERIFY(!stage.text(u"sendLink.attachment"_s).contains(u".xml"_s));

    stage.press(Qt::Key_V, Qt::AltModifier);

    QTRY_VERIFY(stage.text(u"sendLink.attachment"_s).endsWith(u".xml"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QVERIFY(stage.desk.mailDesk.sent.constFirst().withEInvoice);
    QVERIFY(!stage.desk.mailDesk.sent.constFirst().withStatement);
}
