#include "ui/crm/conflictLine.h"

#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ConflictDialog)
};

//! What stands there; an empty value must not look like a missing column.
Cell valueCell(const QString &value)
{
    if (value.isEmpty())
        return {.text = Words::tr("(empty)"), .isSecondary = true};
    return {.text = value.simplified(), .tooltip = value};
}

Cell orDash(const QString &text)
{
    return {.text = text.isEmpty() ? u"–"_s : text, .tooltip = text, .isSecondary = text.isEmpty()};
}

ChipLook openLook(bool isGoneThere)
{
    return isGoneThere ? ChipLook{u"void"_s, Words::tr("Deleted there"), Tone::Neutral}
                       : ChipLook{u"dispute"_s, Words::tr("Conflict"), Tone::Special};
}

ChipLook settledLook()
{
    return {u"check"_s, Words::tr("Settled"), Tone::Success};
}

ChipLook lookOf(const CrmConflict &conflict, const ConflictChosen &chosen)
{
    if (!isOpen(conflict))
        return settledLook();
    if (!chosen.isAccepted && !chosen.isWritten)
        return openLook(conflict.isGoneThere);
    switch (chosen.side) {
    case ConflictSide::Ours:
        return {u"check"_s, Words::tr("Ours"), Tone::Info};
    case ConflictSide::Theirs:
        return {u"check"_s, Words::tr("Theirs"), Tone::Progress};
    case ConflictSide::Edited:
        return {u"draft"_s, Words::tr("Edited"), Tone::Warning};
    case ConflictSide::None:
        break;
    }
    return openLook(conflict.isGoneThere);
}

//! One side with who and when in its long form, which is also what is spoken.
Cell sideCell(const Cell &value, const QString &about, bool isChosen)
{
    Cell cell = value;
    QStringList parts{value.tooltip.isEmpty() ? value.text : value.tooltip};
    if (!about.isEmpty())
        parts.append(about);
    if (isChosen)
        parts.append(Words::tr("Chosen"));
    cell.tooltip = parts.join(u'\n');
    return cell;
}

Cell theirValueCell(const CrmConflict &conflict)
{
    Cell cell = valueCell(conflict.theirs);
    if (!conflict.isGoneThere)
        return cell;
    // What it said last helps to decide; that it says so no more stands below.
    cell.tooltip = Words::tr("Deleted there") + u'\n' + (cell.tooltip.isEmpty() ? cell.text : cell.tooltip);
    cell.isSecondary = true;
    return cell;
}

Cell resultCell(const CrmConflict &conflict, const ConflictChosen &chosen, const QTimeZone &zone)
{
    Cell cell = !isOpen(conflict)             ? valueCell(conflict.value)
        : chosen.side == ConflictSide::None   ? orDash({})
        : chosen.side == ConflictSide::Ours   ? valueCell(conflict.ours)
        : chosen.side == ConflictSide::Theirs ? valueCell(conflict.theirs)
                                              : valueCell(chosen.value);
    const ChipLook look = lookOf(conflict, chosen);
    QStringList parts{look.text};
    if (cell.text != u"–")
        parts.prepend(cell.tooltip.isEmpty() ? cell.text : cell.tooltip);
    if (isOpen(conflict) && !chosen.isAccepted)
        parts.append(momentText(conflict.since, zone));
    cell.tooltip = parts.join(u'\n');
    cell.chip = look;
    return cell;
}

//! Who changed a field there the CRM does not tell; only whose the record is.
QString theirsBelow(const CrmConflict &conflict, const QTimeZone &zone)
{
    if (conflict.isGoneThere)
        return Words::tr("Deleted there");
    if (!conflict.theirsAt.isValid())
        return {};
    const QString when = momentText(conflict.theirsAt, zone);
    return conflict.theirsOwner.isEmpty()
        ? when
        : Words::tr("%1 · owner %2", "when a record was changed, whose it is")
              .arg(when, conflict.theirsOwner.simplified());
}

} // namespace

ConflictSide conflictSideOf(CrmService::Choice choice)
{
    switch (choice) {
    case CrmService::Choice::Ours:
        return ConflictSide::Ours;
    case CrmService::Choice::Theirs:
        return ConflictSide::Theirs;
    case CrmService::Choice::Edited:
        break;
    }
    return ConflictSide::Edited;
}

QList<RecordColumn> conflictColumns(const ConnectionId &connection)
{
    const QString there = connection.isEmpty()
        ? Words::tr("CRM now")
        : Words::tr("%1 now", "name of a CRM").arg(connectionText(connection.text()));
    QList<RecordColumn> columns;
    for (const QString &title : {Words::tr("Field"), Words::tr("Last agreed"), Words::tr("Quittance now"),
             there, Words::tr("Result")})
        columns.append({.title = title, .spokenTitle = title});
    return columns;
}

ConflictLine conflictLine(const CrmConflict &conflict, const ConflictChosen &chosen, const QTimeZone &zone)
{
    const QString field = crmFieldText(conflict.field);
    const Cell base = valueCell(conflict.base);
    const QString agreed
        = Words::tr("Last agreed: %1").arg(base.tooltip.isEmpty() ? base.text : base.tooltip);
    return {.key = ConflictDecisions::keyOf(conflict),
        .cells = {{.text = field, .tooltip = field + u'\n' + agreed}, base,
            sideCell(
                valueCell(conflict.ours), crmOursText(conflict, zone), chosen.side == ConflictSide::Ours),
            sideCell(
                theirValueCell(conflict), crmTheirsText(conflict, zone), chosen.side == ConflictSide::Theirs),
            resultCell(conflict, chosen, zone)},
        .oursBelow = crmOursText(conflict, zone),
        .theirsBelow = theirsBelow(conflict, zone),
        .chosen = chosen.side,
        .isWritten = chosen.isWritten};
}

ConflictList::Entry conflictEntry(const ConflictGroup &group, int decided, bool wasLookedAt)
{
    const int open = group.open();
    const QString crm = connectionText(group.connection.text());
    const QString far = Words::tr("%1 of %2 decided").arg(decided).arg(open);
    QString standing = far;
    QString icon;
    if (open == 0) {
        standing = Words::tr("Settled");
        icon = u"check"_s;
    } else if (group.isGoneThere() && decided == 0) {
        standing = Words::tr("Deleted in %1").arg(crm);
        icon = u"void"_s;
    } else if (decided == 0 && !wasLookedAt) {
        standing = Words::tr("Not looked at");
    }
    QStringList spoken{group.customerName.simplified(), crm, standing};
    if (open > 0 && standing != far)
        spoken.append(far);
    return {.key = group.key,
        .name = group.customerName.simplified(),
        .standing = standing,
        .spoken = spoken.join(u'\n'),
        .icon = icon,
        .open = open};
}

ChipLook conflictGroupLook(const ConflictGroup &group)
{
    return group.open() == 0 ? settledLook() : openLook(group.isGoneThere());
}

QString conflictGroupText(const ConflictGroup &group, const QTimeZone &zone)
{
    const QString crm = connectionText(group.connection.text());
    return group.open() == 0 ? crm
                             : Words::tr("%1 · in conflict since %2", "name of a CRM, day and time")
                                   .arg(crm, momentText(group.since(), zone));
}

QString conflictWhyText(const CrmConflict &conflict)
{
    const QString crm = connectionText(conflict.connection.text());
    const QString field = crmFieldText(conflict.field);
    if (!isOpen(conflict))
        return conflict.canUndo ? Words::tr("Settled. It can be undone until %1 was told.").arg(crm)
                                : Words::tr("Settled, and %1 was told.").arg(crm);
    if (conflict.isGoneThere)
        return Words::tr("The record was deleted in %1. What is decided holds here only.").arg(crm);
    if (conflict.trouble.startsWith(u"crm_value."_s)) // Says by itself whose word cannot be taken.
        return ruleText(conflict.trouble, field, conflict.theirs);
    if (!conflict.trouble.isEmpty())
        return Words::tr("%1 says something that cannot be taken here: %2")
            .arg(crm, ruleText(conflict.trouble, field, conflict.theirs));
    return Words::tr("Both sides changed “%1” after the last agreed value. Invoices already issued keep what "
                     "is printed on them.")
        .arg(field);
}

} // namespace quittance
