#include "ui/notes/TagsDialog.h"

#include "core/base/whenReady.h"
#include "core/domain/recordTags.h"
#include "ui/desk/NoteDesk.h"
#include "ui/notes/TagEdit.h"

namespace quittance {

using namespace Qt::StringLiterals;

TagsDialog::TagsDialog(
    NoteDesk &desk, const QList<RecordNotes> &records, const Subject &subject, QWidget *parent)
    : ActDialog(u"tags"_s, tr("Edit tags"), subject, parent)
    , m_desk(desk)
    , m_records(records)
    , m_tags(new TagEdit(this))
    , m_changes(std::make_shared<QList<TagChange>>())
{
    if (records.size() == 1) {
        m_tags->setTags(records.constFirst().tags);
        addField(u"tag"_s, tr("Tags"), m_tags);
    } else {
        m_remove = new TagEdit(this);
        QStringList there;
        for (const RecordNotes &one : records)
            there = changedTags(there, one.tags, {});
        m_remove->setKnown(there);
        addField(u"tag"_s, tr("Add"), m_tags);
        addField(u"remove"_s, tr("Remove"), m_remove);
    }
    addNote(tr("Several tags are divided by commas."));
    addButtons(tr("Save tags"), Look::Primary, u"bookmark"_s);
    whenReady(desk.tagsInUse(), this, [this](const Result<QStringList> &tags) {
        if (tags) // Without them nothing is completed.
            m_tags->setKnown(*tags);
    });
    m_tags->setFocus();
}

QString TagsDialog::fieldOf(const Error &) const
{
    return m_isRemoveWrong ? u"remove"_s : u"tag"_s;
}

QFuture<Result<CommandOutcome>> TagsDialog::start()
{
    const Result<QStringList> tags = tagsTyped(m_tags->text());
    const Result<QStringList> remove = m_remove ? tagsTyped(m_remove->text()) : QStringList();
    m_isRemoveWrong = tags && !remove;
    if (!tags || !remove)
        return refusal(tags ? remove.error() : tags.error());
    QList<TagChange> wanted;
    if (m_remove) {
        for (const RecordNotes &one : m_records)
            wanted.append({.record = one.record, .add = *tags, .remove = *remove});
    } else { // Only the difference: what others did meanwhile stays.
        const RecordNotes &one = m_records.constFirst();
        wanted.append({.record = one.record,
            .add = tagsMissingIn(*tags, one.tags),
            .remove = tagsMissingIn(one.tags, *tags)});
    }
    return m_desk.changeTags(wanted).then([changes = m_changes](const Result<QList<TagChange>> &done) {
        return done.transform([&changes](const QList<TagChange> &made) {
            *changes = made;
            return CommandOutcome();
        });
    });
}

} // namespace quittance
