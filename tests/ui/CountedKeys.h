#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace quittance {

//! Keys as a person presses them, counted. What is written is not: the letters of a name are no way to go.
class CountedKeys
{
public:
    //! To whatever has the focus, in the dialog that is open or in the active window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        if (QWidget *modal = QApplication::activeModalWidget();
            modal && !(target && modal->isAncestorOf(target)))
            target = modal;
        if (!target)
            target = QApplication::activeWindow();
        QVERIFY(target);
        pressOn(*target, key, modifiers);
    }
    //! To this one, whoever has the focus: where no window manager gives it.
    void pressOn(QWidget &target, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_strokes;
        QTest::keyClick(&target, key, modifiers);
    }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    int strokes() const { return m_strokes; }

private:
    int m_strokes = 0;
};

} // namespace quittance
