#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/CrmDesk.h"

#include <algorithm>

//! A CRM beside the book, in memory. What a test changes in the lists it announces itself.
class SampleCrmDesk final : public quittance::CrmDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    Answer<QList<quittance::CrmStatus>> status() override
    {
        return ready<QList<quittance::CrmStatus>>(stands);
    }
    Answer<QList<quittance::CrmMapping>> mapping(QString) override
    {
        return ready<QList<quittance::CrmMapping>>(mapped);
    }
    Answer<void> setMappings(QString, QList<quittance::CrmMapping> mappings) override
    {
        if (error)
            return ready<void>(tl::unexpected(*error));
        kept.append(mappings);
        for (const quittance::CrmMapping &mapping : mappings)
            for (quittance::CrmMapping &known : mapped)
                if (known.field == mapping.field && known.kind == mapping.kind)
                    known = mapping;
        return ready<void>({});
    }
    Answer<quittance::CrmMappingEffect> effectOf(QString, QList<quittance::CrmMapping> mappings) override
    {
        weighed.append(mappings);
        return ready<quittance::CrmMappingEffect>(effect);
    }
    Answer<QList<quittance::CrmPreviewRow>> preview(QString, quittance::CrmMapping mapping) override
    {
        previewed.append(mapping);
        return ready<QList<quittance::CrmPreviewRow>>(records);
    }
    Answer<QList<quittance::CrmPreviewRow>> previewThere(QString, quittance::CrmMapping mapping) override
    {
        askedThere.append(mapping);
        return ready<QList<quittance::CrmPreviewRow>>(recordsThere);
    }
    Answer<QList<quittance::CrmChoice>> choices(
        QString, quittance::ContactRow::Kind, quittance::CrmField) override
    {
        return ready<QList<quittance::CrmChoice>>(fields);
    }
    Answer<QList<quittance::CrmConflict>> conflicts() override
    {
        return ready<QList<quittance::CrmConflict>>(open);
    }
    Answer<void> resolve(QString, quittance::CustomerId customer, quittance::CrmField field,
        quittance::CrmService::Choice choice, QString edited) override
    {
        if (error && (refusedOf.isEmpty() || refusedOf == customer))
            return ready<void>(tl::unexpected(*error));
        settled.append({customer, field, choice, edited});
        for (quittance::CrmConflict &conflict : open) {
            if (conflict.customer != customer || conflict.field != field)
                continue;
            using Choice = quittance::CrmService::Choice;
            conflict.state = quittance::CrmConflict::State::Resolved;
            conflict.canUndo = true;
            conflict.value = choice == Choice::Ours ? conflict.ours
                : choice == Choice::Theirs          ? conflict.theirs
                                                    : edited;
        }
        return ready<void>({});
    }
    Answer<void> undo(QString, quittance::CustomerId customer, quittance::CrmField field) override
    {
        for (quittance::CrmConflict &conflict : open) {
            if (conflict.customer == customer && conflict.field == field) {
                conflict.state = quittance::CrmConflict::State::Open;
                conflict.canUndo = false;
            }
        }
        return ready<void>({});
    }
    Answer<QList<quittance::CrmCandidate>> candidates() override
    {
        return ready<QList<quittance::CrmCandidate>>(maybes);
    }
    Answer<quittance::CustomerId> adopt(
        QString, quittance::ContactRow::Kind, QString remoteId, bool anyway) override
    {
        adopted.append({remoteId, anyway});
        if (error && !anyway)
            return ready<quittance::CustomerId>(tl::unexpected(*error));
        return ready<quittance::CustomerId>(quittance::CustomerId(QStringLiteral("c-new")));
    }
    Answer<void> link(
        quittance::CustomerId customer, QString, quittance::ContactRow::Kind, QString remoteId) override
    {
        linked.append({customer, remoteId});
        return ready<void>({});
    }
    Answer<void> unlink(
        quittance::CustomerId customer, QString, quittance::ContactRow::Kind, QString remoteId) override
    {
        if (error)
            return ready<void>(tl::unexpected(*error));
        unlinked.append({customer, remoteId});
        return ready<void>({});
    }
    Answer<QList<quittance::EntryId>> push(quittance::CustomerId customer, std::chrono::seconds hold) override
    {
        if (error)
            return ready<QList<quittance::EntryId>>(tl::unexpected(*error));
        pushed.append(customer);
        holds.append(hold);
        QList<quittance::EntryId> pushes;
        for (qint64 i = 0; i < news; ++i)
            pushes.append(quittance::EntryId(QStringLiteral("push-%1").arg(i)));
        return ready<QList<quittance::EntryId>>(pushes);
    }
    Answer<QList<quittance::CrmDryRun::Example>> examples(QString, QString text) override
    {
        exampleTexts.append(text);
        return ready<QList<quittance::CrmDryRun::Example>>(examined);
    }
    Answer<quittance::CrmTelling> telling(quittance::CustomerId) override
    {
        return ready<quittance::CrmTelling>(toTell);
    }
    Answer<QList<quittance::CrmOwnField>> ownFields(QString) override
    {
        return ready<QList<quittance::CrmOwnField>>(own);
    }
    Answer<QStringList> makeFields(QString connection) override
    {
        makings.append(connection);
        if (error)
            return ready<QStringList>(tl::unexpected(*error));
        for (quittance::CrmOwnField &field : own)
            if (!stillMissing.contains(field.remote))
                field.state = quittance::CrmOwnField::State::There;
        return ready<QStringList>(stillMissing);
    }
    Answer<void> create(QString, quittance::CustomerId customer, bool anyway) override
    {
        if (createError && !anyway)
            return ready<void>(tl::unexpected(*createError));
        created.append(customer);
        return ready<void>({});
    }
    Answer<QString> recordOf(QString, quittance::CustomerId) override { return ready<QString>(QString()); }
    Answer<QList<quittance::Interaction>> timeline(
        quittance::ConnectionId, quittance::ContactRow::Kind, QString, int) override
    {
        return ready<QList<quittance::Interaction>>(done);
    }

    struct Settled {
        quittance::CustomerId customer;
        quittance::CrmField field;
        quittance::CrmService::Choice choice;
        QString edited;
    };
    std::optional<quittance::Error> error; //!< What the next command answers, if it is set.
    quittance::CustomerId refusedOf; //!< Only of this one a conflict is refused; of all where it is empty.
    QList<quittance::CrmStatus> stands;
    QList<quittance::CrmMapping> mapped;
    QList<quittance::CrmMapping> kept;
    QList<quittance::CrmMapping> weighed; //!< What was asked about before it was kept.
    quittance::CrmMappingEffect effect; //!< What any mapping does to customers.
    QList<quittance::CrmMapping> previewed;
    QList<quittance::CrmPreviewRow> records;
    QList<quittance::CrmChoice> fields;
    QList<quittance::CrmConflict> open;
    QList<quittance::CrmCandidate> maybes;
    QList<quittance::Interaction> done;
    QList<Settled> settled;
    QList<std::pair<QString, bool>> adopted;
    QList<std::pair<quittance::CustomerId, QString>> linked;
    QList<std::pair<quittance::CustomerId, QString>> unlinked;
    QList<quittance::CustomerId> pushed;
    QList<std::chrono::seconds> holds; //!< For how long each push can be taken back.
    QList<quittance::CustomerId> created;
    std::optional<quittance::Error> createError; //!< What create() answers unless it is to be made anyway.
    QList<quittance::CrmDryRun::Example> examined; //!< Real records with what they hold in mapped.
    QStringList exampleTexts; //!< What records were looked for by.
    quittance::CrmTelling toTell; //!< What a push would write.
    qint64 news = 1; //!< So many are asked for by a push.
    QList<quittance::CrmMapping> askedThere;
    QList<quittance::CrmPreviewRow> recordsThere;
    QList<quittance::CrmOwnField> own;
    QStringList makings; //!< The CRMs that were asked to make fields.
    QStringList stillMissing; //!< What is missing afterwards.
};
