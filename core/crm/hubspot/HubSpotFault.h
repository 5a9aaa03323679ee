#pragma once

#include "core/base/Error.h"

#include <QJsonObject>

namespace quittance {

//! Why HubSpot did not take a record, read from the body of a refusal or from one of the errors of a batch.
//! Every part may be missing.
struct HubSpotFault {
    QString category; //!< "VALIDATION_ERROR", "CONFLICT", "OBJECT_NOT_FOUND"
    QString code; //!< "READ_ONLY_VALUE"; of the first property it names.
    QString property; //!< The one it does not like, by its name there.
    QString existingId; //!< Of the record that has the value already.
    QString trace; //!< Which input of the batch, as we marked it.
    QStringList ids; //!< Which records.
    QString words; //!< Cleaned.
    QString requestId;

    static HubSpotFault read(const QJsonObject &error);
    //! Refused: hubspot.external_id_taken and .value_taken (value: the record that has it), .field_gone,
    //! .field_read_only, .value_refused, .refused; NotFound: hubspot.not_found.
    Error toError(int status) const;
};

} // namespace quittance
