#include "core/domain/crmMerge.h"

namespace quittance {

namespace {

enum class Winner : quint8 { Crm, App, Nobody };

Winner winnerOf(const CrmFieldCase &fieldCase, CrmPolicy policy)
{
    switch (policy) {
    case CrmPolicy::CrmWins:
        return Winner::Crm;
    case CrmPolicy::AppWins:
        return Winner::App;
    case CrmPolicy::Newest:
        if (!fieldCase.oursSince.isValid() || !fieldCase.theirsSince.isValid()
            || fieldCase.oursSince == fieldCase.theirsSince)
            return Winner::Nobody;
        return fieldCase.theirsSince > fieldCase.oursSince ? Winner::Crm : Winner::App;
    case CrmPolicy::Ask:
        break;
    }
    return Winner::Nobody;
}

} // namespace

CrmVerdict crmVerdict(const CrmFieldCase &fieldCase, CrmDirection direction, CrmPolicy policy)
{
    const bool mayTake = direction != CrmDirection::Push;
    const bool mayTell = direction != CrmDirection::Pull;
    if (!fieldCase.theirs) // What is only told need not be readable.
        return direction == CrmDirection::Push && fieldCase.ours != fieldCase.base ? CrmVerdict::TellOurs
                                                                                   : CrmVerdict::Nothing;
    if (fieldCase.ours == *fieldCase.theirs)
        return CrmVerdict::Nothing;
    if (mayTake && fieldCase.ours == fieldCase.base)
        return CrmVerdict::TakeTheirs;
    if (*fieldCase.theirs == fieldCase.base)
        return mayTell ? CrmVerdict::TellOurs : CrmVerdict::Nothing;
    switch (winnerOf(fieldCase, policy)) {
    case Winner::Crm:
        return mayTake ? CrmVerdict::TakeTheirs : CrmVerdict::Nothing;
    case Winner::App:
        return mayTell ? CrmVerdict::TellOurs : CrmVerdict::Nothing;
    case Winner::Nobody:
        break;
    }
    return CrmVerdict::Ask;
}

} // namespace quittance
