#include "ui/shell/PaletteActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placeName = "quittance.place";
constexpr auto kindsName = "quittance.kinds";

void read(const QList<QAction *> &actions, const QString &path, QList<PaletteActions::Act> &all)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = PaletteActions::nameOf(*action);
        if (const QMenu *menu = action->menu()) {
            read(menu->actions(), name, all);
            continue;
        }
        all.append({.action = action,
            .place = static_cast<PaletteActions::Place>(action->property(placeName).toInt()),
            .path = path});
    }
}

} // namespace

PaletteActions::PaletteActions(const QMenuBar &bar)
{
    read(bar.actions(), {}, m_all);
}

QString PaletteActions::nameOf(const QAction &action)
{
    // Two of them are one that is meant: views are called as somebody likes.
    constexpr QChar meant = QChar(0xe000);
    return action.text().replace("&&"_L1, QString(meant)).remove(u'&').replace(meant, u'&');
}

QString PaletteActions::whyNot(const Act &act)
{
    if (act.action->isEnabled())
        return {};
    if (!act.action->statusTip().isEmpty())
        return act.action->statusTip();
    if (isActOn(*act.action, RecordKind::Invoice))
        return QCoreApplication::translate(
            "quittance::PaletteActions", "Not possible for the invoice that is chosen, or none is chosen.");
    if (isActOn(*act.action, RecordKind::Payment))
        return QCoreApplication::translate(
            "quittance::PaletteActions", "Not possible for the payment that is chosen, or none is chosen.");
    if (isActOn(*act.action, RecordKind::Customer))
        return QCoreApplication::translate("quittance::PaletteActions", "Choose a customer first.");
    if (isActOn(*act.action, RecordKind::BankLine))
        return QCoreApplication::translate(
            "quittance::PaletteActions", "Not possible for the movement that is chosen, or none is chosen.");
    return QCoreApplication::translate("quittance::PaletteActions", "Not possible here now.");
}

void markAsPlace(QAction &action)
{
    action.setProperty(placeName, static_cast<int>(PaletteActions::Place::GoTo));
}

void markAsHelp(QAction &action)
{
    action.setProperty(placeName, static_cast<int>(PaletteActions::Place::Help));
}

void markAsActOn(QAction &action, RecordKind kind)
{
    action.setProperty(kindsName, action.property(kindsName).toInt() | 1 << static_cast<int>(kind));
}

bool isActOn(const QAction &action, RecordKind kind)
{
    return (action.property(kindsName).toInt() & 1 << static_cast<int>(kind)) != 0;
}

} // namespace quittance
