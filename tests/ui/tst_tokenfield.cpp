#include "tests/ui/tst_tokenfield.h"

#include "tests/ui/accessible.h"
#include "ui/widgets/Token.h"
#include "ui/widgets/TokenField.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QStringList two{u"ada@x.example"_s, u"bob@x.example"_s};

//! A field between two others. What has no "@" cannot be used.
struct TokenForm {
    explicit TokenForm(const QStringList &values = {}, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        window.setLayoutDirection(direction);
        before->setAccessibleName(u"Before"_s);
        behind->setAccessibleName(u"Behind"_s);
        field->line()->setAccessibleName(u"To"_s);
        field->setWords([](const QString &value) { return u"‹"_s + value + u'›'; },
            [](const QString &value) {
                return value.contains(u'@') ? QString() : value + u" has no sign"_s;
            });
        field->setTokens(values);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(field);
        layout->addWidget(behind);
        layout->addStretch(1);
        window.resize(640, 300); // Two tokens and the line stand beside each other, in any font.
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->line()->setFocus();
        QVERIFY(field->line()->hasFocus());
    }

    Token *token(int number) const { return window.findChild<Token *>(u"to.token%1"_s.arg(number)); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(field->line(), text); }

    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    TokenField *field = new TokenField(u"to"_s, &window);
    QLineEdit *behind = new QLineEdit(&window);
};

} // namespace

void TestTokenField::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("which window has the keys is up to the window manager of a real screen");
}

void TestTokenField::whatIsTypedBecomesATokenByItsEnd_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("a comma") << Qt::Key_Comma;
    QTest::newRow("a semicolon") << Qt::Key_Semicolon;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the keypad") << Qt::Key_Enter;
    QTest::newRow("leaving the field") << Qt::Key_Tab;
}

void TestTokenField::whatIsTypedBecomesATokenByItsEnd()
{
    QFETCH(const Qt::Key, key);
    TokenForm form;
    form.type(u" ada@x.example"_s);
    QVERIFY(form.field->tokens().isEmpty());
    const QSignalSpy changed(form.field, &TokenField::changed);

    form.press(key);

    QCOMPARE(form.field->tokens(), two.first(1));
    QVERIFY(form.field->line()->text().isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(form.token(0)->isVisible());
}

void TestTokenField::severalThatArePastedAreSeveral()
{
    TokenForm form;
    QApplication::clipboard()->setText(u"ada@x.example; bob@x.example, ,ced@x"_s);
    form.field->line()->paste();
    form.type(u"."_s);

    QCOMPARE(form.field->tokens(), two);
    QCOMPARE(form.field->line()->text(), u"ced@x."_s);
}

void TestTokenField::whatIsThereIsNotAddedAgain()
{
    TokenForm form(two);

    form.type(u"ADA@x.example,"_s);
    form.field->add(u"bob@x.example"_s);

    QCOMPARE(form.field->tokens(), two);
    QCOMPARE(form.field->values(), two);
}

void TestTokenField::whatIsStillTypedCounts()
{
    TokenForm form(two.first(1));

    form.type(u"bob@x.example "_s);

    QCOMPARE(form.field->tokens(), two.first(1));
    QCOMPARE(form.field->values(), two);
}

void TestTokenField::backspaceGoesToTheLastAndThenTakesItAway()
{
    TokenForm form(two);
    form.type(u"c"_s);

    form.press(Qt::Key_Backspace); // Of the letter.
    QVERIFY(form.field->line()->hasFocus());
    form.press(Qt::Key_Backspace);
    QCOMPARE(form.field->tokens(), two); // Nothing goes unseen.
    QVERIFY(form.token(1)->hasFocus());
    form.press(Qt::Key_Backspace);
    QCOMPARE(form.field->tokens(), two.first(1));
    QVERIFY(form.token(0)->hasFocus());
    form.press(Qt::Key_Delete);

    QVERIFY(form.field->tokens().isEmpty());
    QVERIFY(form.field->line()->hasFocus());
}

void TestTokenField::theCrossTakesOneAway()
{
    TokenForm form(two);
    auto *cross = form.window.findChild<QPushButton *>(u"to.token0.remove"_s);
    QVERIFY(cross->width() >= 24 && cross->height() >= 24);

    QTest::mouseClick(cross, Qt::LeftButton);

    QCOMPARE(form.field->tokens(), two.last(1));
    QVERIFY(form.field->line()->hasFocus());
    QTRY_VERIFY(!form.token(1));
}

void TestTokenField::theKeysGoOnToTheNextOne()
{
    TokenForm form(two);
    form.token(0)->setFocus();

    form.press(Qt::Key_Delete);

    QCOMPARE(form.field->tokens(), two.last(1));
    QVERIFY(form.token(0)->hasFocus());
    QCOMPARE(form.token(0)->value(), two.constLast());
}

void TestTokenField::arrowsGoFromOneToTheNext_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTokenField::arrowsGoFromOneToTheNext()
{
    QFETCH(const Qt::LayoutDirection, direction);
    TokenForm form(two, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    const Qt::Key back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    QCOMPARE(form.token(0)->x() < form.token(1)->x(), !isMirrored);
    QCOMPARE(form.token(1)->x() < form.field->line()->x(), !isMirrored);

    form.press(back);
    QVERIFY(form.token(1)->hasFocus());
    form.press(back);
    form.press(back); // Before the first there is none.
    QVERIFY(form.token(0)->hasFocus());
    form.press(isMirrored ? Qt::Key_Left : Qt::Key_Right);
    form.press(isMirrored ? Qt::Key_Left : Qt::Key_Right);

    QVERIFY(form.field->line()->hasFocus());
    QCOMPARE(form.field->tokens(), two);
}

void TestTokenField::oneIsChangedInTheLine()
{
    TokenForm form(two);
    form.type(u"ced@x.example"_s);
    form.token(0)->setFocus(); // Who leaves the line is done with what was typed.

    form.press(Qt::Key_Return);

    QCOMPARE(form.field->line()->text(), two.constFirst());
    QVERIFY(form.field->line()->hasFocus());
    QCOMPARE(form.field->tokens(), (QStringList{two.constLast(), u"ced@x.example"_s}));
    form.type(u"s,"_s);
    QCOMPARE(form.field->tokens().constLast(), u"ada@x.examples"_s);
}

void TestTokenField::oneThatCannotBeUsedSaysWhy()
{
    TokenForm form(two.first(1));
    const auto hue
        = [&form](int number) { return form.token(number)->grab().toImage().pixelColor(10, 4).hsvHue(); };

    form.type(u"nobody,"_s);

    QVERIFY(form.token(0)->trouble().isEmpty());
    QCOMPARE(form.token(1)->trouble(), u"nobody has no sign"_s);
    QCOMPARE(form.token(1)->accessibleDescription(), u"nobody has no sign"_s);
    QVERIFY(form.token(1)->toolTip().contains(u"nobody has no sign"_s));
    QVERIFY(hue(0) != hue(1)); // And its ground is another one.
    form.field->setWords(
        [](const QString &value) { return value; }, [](const QString &) { return QString(); });
    QVERIFY(form.token(1)->trouble().isEmpty());
    QCOMPARE(form.token(1)->accessibleName(), u"nobody"_s);
}

void TestTokenField::eachIsNamedAndReachedByTab()
{
    TokenForm form(two);

    QCOMPARE(nameless(form.window), QStringList());
    QCOMPARE(form.token(0)->accessibleName(), u"‹ada@x.example›"_s);
    form.before->setFocus();
    for (QWidget *next : QList<QWidget *>{form.token(0), form.token(1), form.field->line(), form.behind}) {
        form.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    form.field->add(u"ced@x.example"_s);
    form.press(Qt::Key_Backtab);
    form.press(Qt::Key_Backtab); // One that came later stands where it is read, too.
    QCOMPARE(QApplication::focusWidget(), form.token(2));
}

void TestTokenField::anAmpersandIsNoKey()
{
    TokenForm form({u"Adler &Sons"_s});

    QVERIFY(form.token(0)->shortcut().isEmpty());
    QCOMPARE(form.token(0)->accessibleName(), u"‹Adler &Sons›"_s);
}

void TestTokenField::manyTakeSeveralLines()
{
    TokenForm form;
    const int one = form.field->height();
    QCOMPARE(one, 28); // As other fields.

    for (int i = 0; i < 9; ++i)
        form.field->add(u"somebody%1@x.example"_s.arg(i));

    QTRY_VERIFY(form.field->height() > 2 * one);
    for (int i = 0; i < 9; ++i)
        QVERIFY(form.field->rect().contains(form.token(i)->geometry()));
    QVERIFY(form.field->rect().contains(form.field->line()->geometry()));
    QVERIFY(form.field->line()->width() >= 110);
    form.field->setTokens({u"long"_s + QString(200, u'x') + u"@x.example"_s});
    QTRY_COMPARE(form.field->height(), 56); // Cut in the middle, and the line below it.
    QVERIFY(form.field->rect().contains(form.token(0)->geometry()));
}

void TestTokenField::nothingIsTakenAwayWhileItIsOnlyRead()
{
    TokenForm form(two);
    form.field->setReadOnly(true);

    form.press(Qt::Key_Backspace);
    form.press(Qt::Key_Backspace);
    form.press(Qt::Key_Return);

    QCOMPARE(form.field->tokens(), two);
    QVERIFY(!form.window.findChild<QPushButton *>(u"to.token0.remove"_s)->isEnabled());
    form.field->setReadOnly(false);
    form.press(Qt::Key_Backspace);
    QCOMPARE(form.field->tokens(), two.first(1));
}
