#pragma once

#include "core/base/whenReady.h"

#include <functional>
#include <utility>

namespace quittance {

//! A question that is asked again whenever something changed: one is under way at a time, however quickly
//! changes come, and the last change is always asked about. For a context's member, in the context's thread.
template <class T>
class Question
{
public:
    using Ask = std::function<QFuture<Result<T>>()>;
    using Take = std::function<void(const Result<T> &answer)>;

    //! context: whoever asks; take is not called once it is gone.
    Question(QObject *context, Ask ask, Take take)
        : m_context(context)
        , m_ask(std::move(ask))
        , m_take(std::move(take))
    {
    }
    Q_DISABLE_COPY_MOVE(Question)

    void ask()
    {
        if (m_isUnderWay) {
            m_isOld = true;
            return;
        }
        m_isUnderWay = true;
        m_future = m_ask();
        whenReady(m_future, m_context, [this, token = m_token](const Result<T> &answer) {
            if (token != m_token)
                return;
            m_isUnderWay = false;
            if (std::exchange(m_isOld, false))
                ask();
            m_take(answer);
        });
    }
    //! It is another question from now on: what is under way is not waited for.
    void drop()
    {
        ++m_token;
        m_future.cancel();
        m_isUnderWay = false;
        m_isOld = false;
    }

private:
    QObject *m_context;
    Ask m_ask;
    Take m_take;
    QFuture<Result<T>> m_future;
    int m_token = 0; //!< Of the question as it is now.
    bool m_isUnderWay = false;
    bool m_isOld = false; //!< Something changed meanwhile.
};

} // namespace quittance
