#pragma once

#include "tests/ui/Stage.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/editor/EntryModel.h"
#include "ui/editor/EntrySheet.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>

namespace quittance {

//! A window on the sample values with an editor beside it, used by keys that are counted. Two customers are
//! known: Adler & Söhne, whose documents carry 19 percent, and one whose name is a trap.
struct EditorStage : Stage {
    explicit EditorStage(bool opens = true)
    {
        Customer adler{.id = CustomerId(u"c-8"_s),
            .name = u"Adler & Söhne GmbH"_s,
            .email = u"buchhaltung@adler.example"_s,
            .vatId = u"DE136695976"_s};
        adler.address = {.street = u"Hafenstraße 4"_s,
            .city = u"Hamburg"_s,
            .postCode = u"20457"_s,
            .region = {},
            .country = u"DE"_s};
        adler.language = u"de"_s;
        desk.customersKnown = {adler, {.id = CustomerId(u"c-trap"_s), .name = u"<img src=x><b>Paid</b>"_s}};
        desk.draftDesk.profile = CompanyProfile{.name = u"Brightwater GmbH"_s};
        desk.draftDesk.profile->address.country = u"DE"_s;
        QTRY_VERIFY(isLoaded());
        QTRY_VERIFY(window->commands()->newInvoice->isEnabled());
        if (opens)
            open();
    }

    void open()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        bring();
    }
    //! Waits for the editor and makes it the active window, as a screen would.
    void bring() const
    {
        QTRY_VERIFY(editor());
        QApplication::setActiveWindow(editor());
        QTRY_VERIFY(editor()->isActiveWindow());
    }

    EditorWindow *editor() const { return window->editors()->windows().value(0); }
    template <class T>
    T *part(const QString &name) const
    {
        return editor() ? editor()->findChild<T *>(u"editor."_s + name) : nullptr;
    }
    QString said(const QString &name) const
    {
        const auto *label = part<PlainLabel>(name);
        return label && label->isVisibleTo(editor()) ? label->text() : QString();
    }
    QString notice() const
    {
        auto *label = editor() ? editor()->findChild<PlainLabel *>(u"editor.notice.text"_s) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }
    EntrySheet *sheet() const { return part<EntrySheet>(u"lines"_s); }
    QString cell(int row, const QString &column) const
    {
        const EntryModel &model = sheet()->entries();
        return model.index(row, model.columnOf(column)).data().toString();
    }
    //! Which cell is typed in: "1.price".
    QString place() const
    {
        const QModelIndex at = sheet()->currentIndex();
        return at.isValid() ? u"%1.%2"_s.arg(at.row()).arg(sheet()->entries().columns().at(at.column()).key)
                            : QString();
    }
    const Draft &lastSaved() const { return desk.draftDesk.saved.constLast(); }

    //! A key as a person presses it, counted; whichever window is in front.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { keys.press(which, modifiers); }
    //! Letters are what is written; they are not counted.
    static void write(const QString &text) { CountedKeys::write(text); }
    void chooseAdler()
    {
        write(u"adler"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(place(), u"0.item"_s);
        QTRY_COMPARE(cell(0, u"vat"_s), u"19 %"_s); // As the last time.
    }
    void writeLine(const QString &item, const QString &quantity, const QString &price)
    {
        write(item);
        key(Qt::Key_Return);
        write(quantity);
        key(Qt::Key_Return);
        write(price);
    }
};

} // namespace quittance
