#pragma once

#include "core/domain/FoundRecord.h"

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace quittance {

//! The acts of a window's menus as the palette offers them: read from the menus each time, so that whatever
//! stands there can be found.
class PaletteActions
{
public:
    enum class Place : quint8 { Do, GoTo, Help };

    //! An act of the menus.
    struct Act {
        QAction *action = nullptr;
        Place place = Place::Do;
        QString path; //!< Of the menu it stands in: "Invoice".
    };

    explicit PaletteActions(const QMenuBar &bar);

    const QList<Act> &all() const { return m_all; }
    //! "Send payment link…", without the mark of its letter.
    static QString nameOf(const QAction &action);
    //! Why it cannot be done now; empty when it can.
    static QString whyNot(const Act &act);

private:
    QList<Act> m_all;
};

//! Acts that stand first in the palette, as places to go to; acts of the last menu, for help. Acts about
//! records name the kinds they are about.
void markAsPlace(QAction &action);
void markAsHelp(QAction &action);
void markAsActOn(QAction &action, RecordKind kind);
bool isActOn(const QAction &action, RecordKind kind);

} // namespace quittance
