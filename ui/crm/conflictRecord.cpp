#include "ui/crm/conflictRecord.h"

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
        return {Words::tr("(empty)"), {}, {}, true};
    return {value.simplified(), value, {}, false};
}

Cell orDash(const QString &text)
{
    return {.text = text.isEmpty() ? u"–"_s : text, .tooltip = text, .isSecondary = text.isEmpty()};
}

QString choiceText(CrmService::Choice choice)
{
    switch (choice) {
    case CrmService::Choice::Ours:
        return Words::tr("Ours");
    case CrmService::Choice::Theirs:
        return Words::tr("Theirs");
    case CrmService::Choice::Edited:
        break;
    }
    return Words::tr("Edited");
}

ChipLook lookOf(const CrmConflict &conflict, const std::optional<ConflictDecisions::Decision> &decision)
{
    if (conflict.state != CrmConflict::State::Open)
        return {u"check"_s, Words::tr("Settled"), Tone::Success};
    if (decision)
        return {u"draft"_s, choiceText(decision->choice), Tone::Info};
    if (conflict.isGoneThere)
        return {u"void"_s, Words::tr("Deleted there"), Tone::Neutral};
    return {u"dispute"_s, Words::tr("Conflict"), Tone::Special};
}

} // namespace

QList<RecordColumn> conflictColumns()
{
    return {{Words::tr("Customer"), Words::tr("Customer"), 0}, {Words::tr("Field"), Words::tr("Field"), 108},
        {Words::tr("Last agreed"), Words::tr("Last agreed"), 120},
        {Words::tr("Quittance now"), Words::tr("Quittance now"), 136},
        {Words::tr("CRM now"), Words::tr("CRM now"), 136},
        {Words::tr("Who and when here"), Words::tr("Who and when here"), 148},
        {Words::tr("Who and when there"), Words::tr("Who and when there"), 148},
        {Words::tr("Result"), Words::tr("Result"), 120}, {Words::tr("State"), Words::tr("State"), 116}};
}

Record conflictRecord(const CrmConflict &conflict, const std::optional<ConflictDecisions::Decision> &decision,
    const QTimeZone &zone)
{
    const ChipLook look = lookOf(conflict, decision);
    const bool isOpen = conflict.state == CrmConflict::State::Open;
    const Cell result = decision ? valueCell(decision->value)
        : isOpen                 ? orDash({})
                                 : valueCell(conflict.value);
    // The long form is also what is spoken.
    const QString gone = Words::tr("Deleted there");
    const Cell theirs = conflict.isGoneThere ? Cell{gone, gone + u'\n' + conflict.theirs, {}, true}
                                             : valueCell(conflict.theirs);
    Cell theirsBy = orDash(crmTheirsText(conflict, zone));
    if (conflict.theirsAt.isValid())
        theirsBy.text = momentText(conflict.theirsAt, zone); // The rest of it stands below the list.
    return {ConflictDecisions::keyOf(conflict),
        {{.text = conflict.customerName}, {.text = crmFieldText(conflict.field)}, valueCell(conflict.base),
            valueCell(conflict.ours), theirs, orDash(crmOursText(conflict, zone)), theirsBy, result,
            {.text = look.text,
                .tooltip = look.text + u'\n' + momentText(conflict.since, zone),
                .chip = look}}};
}

QString conflictWhyText(const CrmConflict &conflict)
{
    const QString crm = connectionText(conflict.connection.text());
    const QString field = crmFieldText(conflict.field);
    if (conflict.state != CrmConflict::State::Open)
        return conflict.canUndo ? Words::tr("Settled. It can be undone until %1 was told.").arg(crm)
                                : Words::tr("Settled, and %1 was told.").arg(crm);
    if (conflict.isGoneThere)
        return Words::tr("The record was deleted in %1. What is decided holds here only.").arg(crm);
    if (!conflict.trouble.isEmpty())
        return Words::tr("%1 says something that cannot be taken here: %2")
            .arg(crm, ruleText(conflict.trouble, field, conflict.theirs));
    return Words::tr("Both sides changed “%1” after the last agreed value. Invoices already issued keep what "
                     "is printed on them.")
        .arg(field);
}

} // namespace quittance
