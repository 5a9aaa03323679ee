#include "tests/core/crm/tst_plaintext.h"

#include "core/crm/plainText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestPlainText::readsHtmlOfStrangers_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no HTML") << u"1 < 2 & 3 > 2"_s << u"1 < 2 & 3 > 2"_s;
    QTest::newRow("paragraphs and breaks") << u"<p>One</p><p>Two<br>Three</p>"_s << u"One\nTwo\nThree"_s;
    QTest::newRow("white space is one blank") << u"<p>a \n\t  b</p>"_s << u"a b"_s;
    QTest::newRow("plain text keeps its lines") << u"a &amp;\nb"_s << u"a &\nb"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;amp; &#65;&#x42; &euro; &auml;"_s << u"<b> &amp; AB € ä"_s;
    QTest::newRow("entities that are none") << u"&nix; & &#; &#xZZ; &verylongnamethatisnone;"_s
                                            << u"&nix; & &#; &#xZZ; &verylongnamethatisnone;"_s;
    QTest::newRow("no character") << u"&#0;&#xD800;&#1114112;"_s << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("a script") << u"a<script>alert('</p>')</script>b"_s << u"ab"_s;
    QTest::newRow("a script that closes itself does not") << u"a<script/>alert(1)</script>b"_s << u"ab"_s;
    QTest::newRow("a script in a script")
        << u"<scr<script>x</script>ipt>alert(1)</script>"_s << u"xipt>alert(1)"_s;
    QTest::newRow("a script without an end") << u"a<SCRIPT>alert(1)"_s << u"a"_s;
    QTest::newRow("styles and titles") << u"<style>p{}</style><title>T</title>a"_s << u"a"_s;
    QTest::newRow("a comment") << u"a<!-- <b>x</b> -->b"_s << u"ab"_s;
    QTest::newRow("a comment without an end") << u"a<!-- b"_s << u"a"_s;
    QTest::newRow("a tag without an end") << u"a<b title='"_s << u"a"_s;
    QTest::newRow("an attribute holds a bracket") << u"<a title=\"x>y\" onclick='a()'>z</a>"_s << u"z"_s;
    QTest::newRow("deep nesting") << u"<div>"_s.repeated(20'000) + u"deep"_s << u"deep"_s;
    QTest::newRow("control characters") << u"a\u0000\u0007b\u001b[31m"_s << u"ab[31m"_s;
    QTest::newRow("half a surrogate") << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("right to left") << u"<p>\u05e9\u05dc\u05d5\u05dd</p>"_s << u"\u05e9\u05dc\u05d5\u05dd"_s;
    QTest::newRow("one empty line together") << u"<p>a</p><br><br><br><p>b</p>"_s << u"a\n\nb"_s;
}

void TestPlainText::readsHtmlOfStrangers()
{
    QFETCH(const QString, html);
    QTEST(textOfHtml(html), "text");
}

void TestPlainText::takesTimeInProportionToTheLength_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"<", "<b ", "<!--", "<script>", "&", "&#", "<a title='", "</script", "<svg>"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestPlainText::takesTimeInProportionToTheLength()
{
    QFETCH(const QString, piece);
    QElapsedTimer timer;
    timer.start();
    textOfHtml(piece.repeated(2'000'000 / piece.size()));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // Squares take minutes.
}

void TestPlainText::cutsNoCharacterInTwo()
{
    const QString text = textOfHtml(u"a"_s + u"\U0001F4A9"_s.repeated(interactionTextMax));
    QCOMPARE(text.size(), interactionTextMax - 1);
    QVERIFY(text.back().isLowSurrogate());
    QCOMPARE(textOfHtml(u"x"_s.repeated(65'536)).size(), qsizetype{65'536});
}

void TestPlainText::aLineIsOneLine()
{
    QCOMPARE(plainLine(u" Re:\n\tOffer \u0007 "), u"Re: Offer"_s);
    QCOMPARE(plainLine(u"x"_s.repeated(1000)).size(), qsizetype{255});
}
