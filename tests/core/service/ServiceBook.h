#pragma once

#include "core/base/whenReady.h"
#include "core/service/ChangeFeed.h"
#include "core/service/ControlService.h"
#include "core/service/CustomerService.h"
#include "core/service/InvoiceService.h"
#include "core/service/MailService.h"
#include "core/service/PaymentService.h"
#include "core/service/ReportService.h"
#include "core/service/SettingsService.h"
#include "core/service/SyncService.h"
#include "core/service/Workshop.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/fakes/MemorySecretStore.h"
#include "tests/sandbox/SandboxTransport.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

#include <QTest>

namespace quittance {

//! What a service answers, taken as the window takes it; Busy "test.never_settled" when it never does.
template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    QObject context;
    whenReady(future, &context, [&answer](const Result<T> &settled) { answer = settled; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
    if (!answer)
        return fail(Error{.kind = ErrorKind::Busy, .rule = QStringLiteral("test.never_settled")});
    return *answer;
}

//! The services over the lanes of a billing book, with a keychain in memory and the Stripe stand-in.
class ServiceBook : public BillingBook
{
public:
    ServiceBook();

    sandbox::SandboxClock sandboxClock;
    sandbox::StripeSandbox stripe{sandboxClock, 7, sandbox::RequestSchema::builtIn()};
    sandbox::SandboxGate gate{stripe};
    sandbox::SandboxTransport transport;
    MemorySecretStore secrets;
    ChangeFeed feed;
    Workshop workshop{{.profile = dir.path(),
        .actor = QStringLiteral("cli:mara"),
        .clock = clock,
        .secrets = secrets,
        .transport = transport,
        .feed = feed}};
    InvoiceService invoices{workshop};
    MailService mails{workshop};
    CustomerService customers{workshop};
    PaymentService payments{workshop};
    ControlService control{workshop};
    ReportService reports{workshop};
    SettingsService settings{workshop};
    SyncService sync{workshop};
};

} // namespace quittance
