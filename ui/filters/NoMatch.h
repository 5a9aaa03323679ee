#pragma once

#include "core/base/whenReady.h"
#include "ui/widgets/EmptyState.h"

namespace quittance {

//! What stands in a table that a filter left empty: what was looked for, how much of it there is in other
//! states, and the ways out.
class NoMatch final : public EmptyState
{
    Q_OBJECT

public:
    //! section is the stem of the object names: "payments.noMatch", "payments.noMatch.show".
    NoMatch(const QString &section, QWidget *viewport);

    //! What was typed; empty: it is filtered by something else.
    void tellOf(const QString &text);
    //! What fits in all states; told once it is here, unless something else is looked for by then.
    template <class List>
    void tellOthers(const QFuture<Result<List>> &others)
    {
        whenReady(others, this, [this, token = m_token](const Result<List> &found) {
            if (token == m_token && found && !isHidden())
                showOthers(static_cast<int>(found->size()));
        });
    }

signals:
    void clearWanted();
    void othersWanted();

private:
    void showOthers(int count);

    QPushButton *m_show;
    int m_token = 0;
};

} // namespace quittance
