#include "ui/crm/KeptDecisions.h"

#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/ConflictGroup.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Choice = CrmService::Choice;

const QString fileKey = u"conflicts/decided"_s;
const QString aboutKey = u"about"_s;
const QString choiceKey = u"choice"_s;
const QString valueKey = u"value"_s;

constexpr std::array choices{Choice::Ours, Choice::Theirs, Choice::Edited};

QString choiceWord(Choice choice)
{
    switch (choice) {
    case Choice::Ours:
        return u"ours"_s;
    case Choice::Theirs:
        return u"theirs"_s;
    case Choice::Edited:
        break;
    }
    return u"edited"_s;
}

//! Of what was seen when it was decided: another value on either side makes another one.
QString digestOf(const CrmConflict &conflict)
{
    const QJsonArray seen{conflict.connection.text(), conflict.customer.text(), codeOf(conflict.field),
        conflict.ours, conflict.theirs};
    return QString::fromLatin1(QCryptographicHash::hash(
        QJsonDocument(seen).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace

KeptDecisions::Brought KeptDecisions::bringBack(
    ConflictDecisions &decisions, const QList<CrmConflict> &now) const
{
    Brought brought;
    if (m_file.isEmpty())
        return brought;
    const QVariantList kept = QSettings(m_file, QSettings::IniFormat).value(fileKey).toList();
    if (kept.isEmpty())
        return brought;
    QHash<QString, CrmConflict> standing;
    for (const CrmConflict &conflict : now)
        if (isOpen(conflict))
            standing.insert(digestOf(conflict), conflict);
    QList<ConflictDecisions::Decided> again;
    for (const QVariant &one : kept) {
        const QVariantMap map = one.toMap();
        const auto conflict = standing.constFind(map.value(aboutKey).toString());
        const auto choice = std::ranges::find(choices, map.value(choiceKey).toString(), choiceWord);
        // What the CRM says may have become impossible here without having changed.
        if (conflict == standing.cend() || choice == choices.end()
            || (*choice == Choice::Theirs && !conflict->trouble.isEmpty())) {
            ++brought.gone;
            continue;
        }
        again.append({.conflict = *conflict,
            .decision = ConflictDecisions::decisionOn(*conflict, *choice, map.value(valueKey).toString())});
        ++brought.back;
    }
    decisions.restore(again);
    return brought;
}

void KeptDecisions::keep(const ConflictDecisions &decisions) const
{
    if (m_file.isEmpty())
        return;
    QVariantList kept;
    const QList<ConflictDecisions::Decided> all = decisions.all();
    for (const ConflictDecisions::Decided &one : all) {
        QVariantMap map{{aboutKey, digestOf(one.conflict)}, {choiceKey, choiceWord(one.decision.choice)}};
        if (one.decision.choice == Choice::Edited)
            map.insert(valueKey, one.decision.value);
        kept.append(map);
    }
    QSettings file(m_file, QSettings::IniFormat);
    if (kept.isEmpty())
        file.remove(fileKey);
    else
        file.setValue(fileKey, kept);
}

} // namespace quittance
