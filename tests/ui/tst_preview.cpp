#include "tests/ui/tst_preview.h"

#include "tests/ui/EditorStage.h"

#include "ui/editor/PagePreview.h"
#include "ui/text/ErrorText.h"

#include <QPushButton>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

struct PreviewStage : EditorStage {
    using EditorStage::EditorStage;

    PagePreview *preview() const { return part<PagePreview>(u"preview"_s); }
    bool isShown() const { return preview() && preview()->isVisible(); }
    const QList<std::pair<Draft, int>> &paged() const { return desk.draftDesk.paged; }
    //! With a customer and the first page drawn.
    void begin()
    {
        chooseAdler();
        QTRY_VERIFY(!preview()->image().isNull());
    }
    void writeOrder(const QString &number) const
    {
        part<QLineEdit>(u"order"_s)->setFocus();
        EditorStage::write(number);
    }
    bool isDrawn(const QString &order) const
    {
        return !paged().isEmpty() && paged().constLast().first.content.orderNumber == order;
    }
};

} // namespace

void TestPreview::thePageFollowsTheLastKey()
{
    PreviewStage stage;
    stage.begin();

    stage.writeOrder(u"4500"_s);

    QTRY_VERIFY(stage.isDrawn(u"4500"_s));
    QVERIFY(std::ranges::none_of(stage.paged(), [](const auto &asked) {
        return QStringList{u"4"_s, u"45"_s, u"450"_s}.contains(asked.first.content.orderNumber);
    }));
    QCOMPARE(stage.paged().constLast().first.customer, CustomerId(u"c-8"_s));
    QCOMPARE(stage.said(u"preview.count"_s), u"Page 1 of 1"_s);
}

void TestPreview::anAnswerThatIsLateIsDropped()
{
    PreviewStage stage;
    stage.desk.draftDesk.holdPages = true;
    stage.chooseAdler();
    QTRY_COMPARE(stage.desk.draftDesk.heldPages(), 1);
    const qsizetype before = stage.paged().size();

    stage.writeOrder(u"7"_s);
    stage.desk.draftDesk.answerHeldPage();

    QTRY_COMPARE(stage.paged().size(), before + 1);
    QVERIFY(stage.preview()->image().isNull());
    QVERIFY(stage.isDrawn(u"7"_s));
    stage.desk.draftDesk.answerHeldPage();
    QTRY_VERIFY(!stage.preview()->image().isNull());
}

void TestPreview::f9HidesThePageAndBringsItBack()
{
    PreviewStage stage;
    QTRY_VERIFY(stage.isShown());

    stage.key(Qt::Key_F9);
    QVERIFY(!stage.isShown());
    stage.chooseAdler();
    QVERIFY(stage.paged().isEmpty());
    stage.key(Qt::Key_F9);

    QVERIFY(stage.isShown());
    QTRY_VERIFY(!stage.preview()->image().isNull());
}

void TestPreview::theNextEditorShowsWhatTheLastOneShowed()
{
    PreviewStage stage;
    QTRY_VERIFY(stage.isShown());
    stage.key(Qt::Key_F9);
    stage.editor()->close();
    QTRY_VERIFY(!stage.editor());
    QApplication::setActiveWindow(stage.window.get());

    stage.open();

    QVERIFY(!stage.isShown());
}

void TestPreview::aNarrowWindowFoldsThePageAway()
{
    PreviewStage stage;
    QTRY_VERIFY(stage.isShown());

    stage.editor()->resize(1000, 700);
    QTRY_VERIFY(!stage.isShown());
    stage.key(Qt::Key_F9); // Whoever wants to see it gets the room for it.

    QVERIFY(stage.isShown());
    QVERIFY(stage.editor()->width() > 1000);
}

void TestPreview::withoutACustomerItSaysWhatItWaitsFor()
{
    PreviewStage stage;

    QTRY_COMPARE(stage.said(u"preview.words"_s), u"The page appears here as soon as a customer is chosen."_s);
    QVERIFY(stage.paged().isEmpty());
}

void TestPreview::whatCannotBeReadLeavesThePage()
{
    PreviewStage stage;
    stage.begin();
    auto *due = stage.part<QLineEdit>(u"due_on"_s);
    due->setFocus();
    const QImage before = stage.preview()->image();
    const qsizetype asked = stage.paged().size();

    EditorStage::write(u"soon"_s);
    stage.editor()->resize(1300, 800); // Asks once more.
    QTRY_VERIFY(stage.editor()->width() == 1300);

    QTRY_VERIFY(stage.said(u"state"_s).contains(u"“soon”"_s));
    QCOMPARE(stage.preview()->image().isNull(), before.isNull());
    QVERIFY(stage.paged().size() <= asked + 1); // What was under way before the first letter.
    QCOMPARE(stage.said(u"preview.words"_s), QString());
}

void TestPreview::aRefusalIsToldInItsPlace()
{
    PreviewStage stage;
    const Error refusal{.kind = ErrorKind::InvalidInput, .rule = u"company.missing"_s};
    stage.desk.draftDesk.pageError = refusal;

    stage.chooseAdler();

    QTRY_COMPARE(stage.said(u"preview.words"_s), errorText(refusal));
    QVERIFY(stage.preview()->image().isNull());
}

void TestPreview::pagesAreTurned()
{
    PreviewStage stage;
    stage.desk.draftDesk.pageCount = 2;
    stage.begin();
    auto *on = stage.part<QPushButton>(u"preview.on"_s);
    auto *back = stage.part<QPushButton>(u"preview.back"_s);
    QVERIFY(on->isVisible());
    QVERIFY(!back->isEnabled());

    on->setFocus();
    stage.key(Qt::Key_Space);

    QTRY_COMPARE(stage.said(u"preview.count"_s), u"Page 2 of 2"_s);
    QCOMPARE(stage.paged().constLast().second, 1);
    QVERIFY(back->isEnabled());
    QVERIFY(!on->isEnabled());
}

void TestPreview::issuingOffersTheLink()
{
    PreviewStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Consulting"_s, u"2"_s, u"42.50"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.issued.size(), 1);
    QApplication::setActiveWindow(stage.window.get());
    auto *offer = stage.find<QPushButton>(u"toast.action"_s);
    QTRY_VERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Send link"_s);

    offer->setFocus();
    stage.key(Qt::Key_Space);

    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s));
}
