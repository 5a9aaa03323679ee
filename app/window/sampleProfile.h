#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/service/SampleBook.h"

namespace quittance {

//! Makes the sample book in a folder that has none; what a try left there is removed first. Blocks for some
//! seconds, in a thread beside the main one, whose event loop runs. Cancelled sample.stopped; Storage errors;
//! after an error nothing of it is left.
Result<void> makeSampleProfile(
    const QString &folder, const SampleBook::Progress &progress, const StopFlag &stop);

//! Takes the book of a sample profile away with all that belongs to it, in the folder and in the keychain.
//! Nobody has it open. InvalidInput "sample.not_sample" for another book.
Result<void> removeSampleProfile(const QString &folder);

} // namespace quittance
