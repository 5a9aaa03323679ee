#include "core/secrets/keychainJob.h"

#include <QCoreApplication>
#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Result<std::optional<QByteArray>>;

const QString service = QStringLiteral("Quittance");

//! Where the answer is left; it lives as long as either side needs it.
class Mailbox
{
public:
    void put(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
        m_arrived.notify_all();
    }

    std::optional<Answer> take(std::chrono::milliseconds wait)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, wait, [this] { return m_answer.has_value(); });
        return m_answer;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Answer> m_answer;
};

Error unusable(const QString &detail)
{
    return Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s, .detail = detail};
}

//! Everything but "no such item" means that the keychain cannot be used now: the backends say OtherError for
//! a missing bus, a locked collection and an absent service alike.
Answer answerOf(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        return std::nullopt;
    if (job->error() != QKeychain::NoError)
        return fail(
            unusable(u"keychain error %1: %2"_s.arg(QString::number(job->error()), job->errorString())));
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        return read->binaryData();
    return QByteArray();
}

QKeychain::Job *makeJob(KeychainAction action, const QByteArray &data)
{
    switch (action) {
    case KeychainAction::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainAction::Delete:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainAction::Write:
        break;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(data); // Never text: libsecret keeps both kinds apart and reads the text one first.
    return job;
}

} // namespace

Result<std::optional<QByteArray>> keychainJob(KeychainAction action, const QString &key,
    const QByteArray &data, std::chrono::milliseconds wait, const StopFlag &stop)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || QCoreApplication::closingDown())
        return fail(ErrorKind::Cancelled, u"the program is ending"_s);
    Q_ASSERT(QThread::currentThread() != application->thread());

    const auto mailbox = std::make_shared<Mailbox>();
    QMetaObject::invokeMethod(
        application,
        [action, key, data, mailbox] {
            QKeychain::Job *job
                = makeJob(action, data); // Deletes itself, and has no parent that could do so earlier.
            job->setKey(key);
            QObject::connect(job, &QKeychain::Job::finished, job,
                [mailbox](QKeychain::Job *done) { mailbox->put(answerOf(done)); });
            job->start();
        },
        Qt::QueuedConnection);

    constexpr auto step = 50ms;
    for (auto waited = 0ms; waited < wait; waited += step) {
        if (stop.stopped() || QCoreApplication::closingDown())
            return fail(ErrorKind::Cancelled, u"stopped while the keychain was asked"_s);
        if (std::optional<Answer> answer = mailbox->take(step))
            return *std::move(answer);
    }
    return fail(unusable(u"the keychain gave no answer in %1 s"_s.arg(wait / 1s)));
}

} // namespace quittance
