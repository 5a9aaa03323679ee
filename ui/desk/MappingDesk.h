#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmMappingEffect.h"
#include "core/domain/CrmPreview.h"

#include <QFuture>

namespace quittance {

//! What the mapping editor asks, of a CRM that is connected or of one that is about to be. All calls return
//! at once.
class MappingDesk
{
public:
    virtual ~MappingDesk() = default;

    virtual QFuture<Result<QList<CrmMapping>>> mapping(QString connection) = 0;
    //! All or none; an empty remote takes the field out.
    virtual QFuture<Result<void>> setMappings(QString connection, QList<CrmMapping> mappings) = 0;
    //! What that would do to customers.
    virtual QFuture<Result<CrmMappingEffect>> effectOf(QString connection, QList<CrmMapping> mappings) = 0;
    virtual QFuture<Result<QList<CrmPreviewRow>>> preview(QString connection, CrmMapping mapping) = 0;
    //! Asks the CRM where preview() was not told.
    virtual QFuture<Result<QList<CrmPreviewRow>>> previewThere(QString connection, CrmMapping mapping) = 0;
    virtual QFuture<Result<QList<CrmChoice>>> choices(
        QString connection, ContactRow::Kind kind, CrmField field)
        = 0;
    //! Some records, of those with text where it is not empty, and what each holds in the fields, in the
    //! order of mapping().
    virtual QFuture<Result<QList<CrmDryRun::Example>>> examples(QString connection, QString text) = 0;
};

} // namespace quittance
