#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/editor/EntryModel.h"
#include "ui/editor/EntrySheet.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

void fill(EditorWindow &editor)
{
    auto *sheet = editor.findChild<EntrySheet *>(u"editor.lines"_s);
    sheet->finishTyping();
    sheet->entries().paste(sheet->entries().index(0, 1),
        u"Consulting, October\tReview of the shop, on site\t15\tHUR\t42.50\t\t19\n"
        "Hosting of the shop, with a name that is long enough to be cut\t\t1\tMON\t199\t10\t19\n"
        "Travel\tHamburg – Berlin and back\t2\tC62\t3*49.90\t\t19\n"
        "Lecture\t\t1\tLS\t480\t\tE"_s);
}

//! The offscreen windows take each other's place now and then.
void bring(EditorWindow &editor)
{
    QTest::qWait(100);
    QApplication::setActiveWindow(&editor);
    QTest::qWait(50);
}

QLineEdit *line(const EditorWindow &editor, const QString &name)
{
    return editor.findChild<QLineEdit *>(u"editor."_s + name);
}

} // namespace

void shootEditor(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u"-editor"_s;
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.draftDesk.numberSeries.append({.name = u"EXP"_s, .mask = u"EXP-{yyyy}-{seq:5}"_s});
    Customer adler{.id = CustomerId(u"c-8"_s), .name = u"Adler & Söhne GmbH"_s};
    adler.email = u"buchhaltung@adler.example"_s;
    adler.vatId = u"DE136695976"_s;
    adler.address.street = u"Hafenstraße 4"_s;
    adler.address.city = u"Hamburg"_s;
    adler.address.postCode = u"20457"_s;
    adler.address.country = u"DE"_s;
    adler.language = u"de"_s;
    desk.customersKnown = {adler, {.id = CustomerId(u"c-2"_s), .name = u"Adler Druck KG"_s}};
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QTest::qWait(200);
    window.commands()->newInvoice->trigger();
    EditorWindow &editor = *window.editors()->windows().constFirst();
    bring(editor);
    shoot(editor, name + u"-empty.png"_s);
    QTest::keyClicks(line(editor, u"customer.line"_s), u"adler"_s);
    shoot(editor, name + u"-customer.png"_s);
    QTest::keyClick(line(editor, u"customer.line"_s), Qt::Key_Return);
    fill(editor);
    QTest::qWait(1'300); // until it is saved
    bring(editor);
    editor.findChild<EntrySheet *>(u"editor.lines"_s)->goTo(1, 5);
    shoot(editor, name + u".png"_s);
    bring(editor);
    editor.findChild<EntrySheet *>(u"editor.lines"_s)->goTo(1, 5);
    QTest::keyClicks(QApplication::focusWidget(), u"much"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Loyalty"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"5 %"_s);
    QTest::qWait(1'300);
    shoot(editor, name + u"-problems.png"_s);
    editor.resize(editor.minimumSize());
    shoot(editor, name + u"-small.png"_s);
    editor.close();
    editor.close();
    window.commands()->newInvoice->trigger();
    EditorWindow &other = *window.editors()->windows().constLast();
    bring(other);
    QTest::keyClicks(line(other, u"customer.line"_s), u"Hofladen Linde"_s);
    QTest::keyClick(line(other, u"customer.line"_s), Qt::Key_Return);
    QTest::qWait(300);
    shoot(other, name + u"-new-customer.png"_s);
    other.close();
    QTest::qWait(50);
}

} // namespace quittance::pictures
