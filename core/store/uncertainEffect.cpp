#include "core/store/uncertainEffect.h"

#include "core/domain/lookUpAnswers.h"

namespace quittance {

using namespace Qt::StringLiterals;

const QString &uncertainEffect()
{
    // As isForPerson() has it. Each part names a state: the index leads to those that are open.
    static const QString text
        = u"(f.state = 'uncertain' OR (f.state = 'requested' AND EXISTS (SELECT 1 FROM outbox_attempt "
          "AS doubt WHERE doubt.entry_id = f.entry_id AND doubt.sending = 0 "
          "AND (doubt.answer = '%1' OR doubt.answer GLOB '%2*'))))"_s.arg(tryTimeUnknown, lookUpRefused);
    return text;
}

const QString &effectForPerson()
{
    static const QString text
        = u"((f.state = 'refused' AND f.is_dismissed = 0) OR "_s + uncertainEffect() + u')';
    return text;
}

} // namespace quittance
