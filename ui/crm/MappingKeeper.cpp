#include "ui/crm/MappingKeeper.h"

#include "core/base/whenReady.h"
#include "core/domain/crmMappingJson.h"
#include "ui/desk/MappingDesk.h"
#include "ui/imports/readFile.h"

#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isSameField(const CrmMapping &one, const CrmMapping &other)
{
    return one.field == other.field && one.kind == other.kind;
}

//! Every field as it is at first: those that are mapped to nothing by default are off.
QList<CrmMapping> asAtFirst(const QString &connection, const QList<CrmMapping> &now)
{
    QList<CrmMapping> mappings = defaultCrmMappings(connection);
    for (const CrmMapping &mapping : now)
        if (std::ranges::none_of(
                mappings, [&](const CrmMapping &usual) { return isSameField(usual, mapping); }))
            mappings.append({.field = mapping.field, .kind = mapping.kind});
    return mappings;
}

//! Those of the wanted ones that are not so already.
QList<CrmMapping> changedOf(const QList<CrmMapping> &wanted, const QList<CrmMapping> &now)
{
    QList<CrmMapping> changed;
    for (const CrmMapping &mapping : wanted) {
        const auto known
            = std::ranges::find_if(now, [&](const CrmMapping &other) { return isSameField(other, mapping); });
        const bool isSame = known != now.end() && known->remote == mapping.remote
            && (mapping.remote.isEmpty()
                || (known->direction == mapping.direction && known->policy == mapping.policy
                    && known->change == mapping.change && known->trouble.isEmpty()));
        if (!isSame)
            changed.append(mapping);
    }
    return changed;
}

} // namespace

MappingKeeper::MappingKeeper(MappingDesk &desk, QString connection, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_connection(std::move(connection))
    , m_window(window)
{
}

void MappingKeeper::setBusy(bool busy)
{
    m_isBusy = busy;
    emit busyChanged();
}

void MappingKeeper::keep(const Wish &wish)
{
    if (m_isBusy)
        return;
    setBusy(true);
    whenReady(m_desk.effectOf(m_connection, wish.mappings), this,
        [this, wish](const Result<CrmMappingEffect> &effect) {
            if (!effect) {
                setBusy(false);
                emit failed(effect.error());
            } else if (effect->changed > 0 || effect->isUnread || wish.asksAlways) {
                ask(wish, *effect);
            } else {
                write(wish);
            }
        });
}

void MappingKeeper::ask(const Wish &wish, const CrmMappingEffect &effect)
{
    auto *dialog = new MappingEffectDialog(effect, m_connection, wish.words, m_window);
    connect(dialog, &QDialog::accepted, this, [this, wish] { write(wish); });
    connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
    dialog->open();
}

void MappingKeeper::write(const Wish &wish)
{
    whenReady(m_desk.setMappings(m_connection, wish.mappings), this, [this, wish](const Result<void> &done) {
        setBusy(false);
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit said(wish.done);
        emit kept();
    });
}

void MappingKeeper::restoreAll()
{
    const QList<CrmMapping> mappings = changedOf(asAtFirst(m_connection, m_known), m_known);
    if (mappings.isEmpty()) {
        emit said(tr("All fields are mapped as at first already."));
        return;
    }
    const auto fields = static_cast<int>(mappings.size());
    keep({.mappings = mappings,
        .asksAlways = true,
        .words = {tr("Restore all defaults"),
            fields == 1 ? tr("1 field is mapped otherwise than at first. Map it as at first?")
                        : tr("%1 fields are mapped otherwise than at first. Map all of them as at first?")
                              .arg(fields),
            tr("Restore all")},
        .done = tr("All fields are mapped as at first.")});
}

void MappingKeeper::chooseImport()
{
    auto *chooser = new QFileDialog(m_window, tr("Import mapping"), {}, tr("Field mapping (*.json)"));
    chooser->setObjectName(u"mapping.importFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &MappingKeeper::importFrom);
    chooser->open();
}

void MappingKeeper::importFrom(const QString &path)
{
    whenReady(readFile(path), this, [this](const Result<QByteArray> &bytes) {
        const auto mappings
            = bytes.and_then([&](const QByteArray &file) { return crmMappingsFrom(file, m_connection); });
        if (!mappings) {
            emit failed(mappings.error());
            return;
        }
        const QList<CrmMapping> changed = changedOf(*mappings, m_known);
        if (changed.isEmpty()) {
            emit said(tr("The file maps everything as it is already."));
            return;
        }
        keep({.mappings = changed,
            .asksAlways = true,
            .words = {tr("Import mapping"),
                changed.size() == 1 ? tr("The file maps 1 field otherwise. Map it as it says?")
                                    : tr("The file maps %1 fields otherwise. Map them as it says?")
                                          .arg(static_cast<int>(changed.size())),
                tr("Import")},
            .done = tr("The mapping was imported.")});
    });
}

void MappingKeeper::chooseExport()
{
    auto *chooser = new QFileDialog(m_window, tr("Export mapping"), {}, tr("Field mapping (*.json)"));
    chooser->setObjectName(u"mapping.exportFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"json"_s);
    chooser->selectFile(m_connection + u"-mapping.json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &MappingKeeper::exportTo);
    chooser->open();
}

void MappingKeeper::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = crmMappingFile(m_connection, m_known);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        emit said(tr("The mapping was written to %1.").arg(path.section(u'/', -1)));
        return;
    }
    emit failed(
        Error{.kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .detail = file.errorString()});
}

} // namespace quittance
