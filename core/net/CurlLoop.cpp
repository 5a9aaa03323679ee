#include "core/net/CurlLoop.h"

#include "core/base/giveWay.h"
#include "core/curl/setUpCurl.h"
#include "core/net/CurlExchange.h"

#include <curl/curl.h>

#include <algorithm>

namespace quittance {

namespace {

constexpr int lookMs = 50; // A stop flag rings no bell.
constexpr int idleMs = 60'000;
constexpr long idleConnections = 16;
constexpr long mostConnections = 64;

CURLM *makeMulti()
{
    setUpCurl();
    CURLM *multi = curl_multi_init();
    Q_ASSERT(multi);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, idleConnections);
    curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, mostConnections);
#if LIBCURL_VERSION_NUM >= 0x081400
    curl_multi_setopt(multi, CURLMOPT_QUICK_EXIT, 1L); // A name being looked up is not waited for.
#endif
    return multi;
}

} // namespace

CurlLoop::CurlLoop()
    : m_multi(makeMulti())
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("network"));
    m_thread->start();
}

CurlLoop::~CurlLoop()
{
    m_waiting.with([](Waiting &waiting) { waiting.isEnding = true; });
    curl_multi_wakeup(m_multi);
    m_thread->wait();
    curl_multi_cleanup(m_multi);
}

void CurlLoop::add(std::unique_ptr<CurlExchange> exchange)
{
    m_waiting.with([&](Waiting &waiting) { waiting.exchanges.push_back(std::move(exchange)); });
    curl_multi_wakeup(m_multi);
}

void CurlLoop::run()
{
    giveWay();
    while (takeIn()) {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        settleThoseAtTheirEnd();
        settleTheStopped();
        if (curl_multi_poll(m_multi, nullptr, 0, m_under.empty() ? idleMs : lookMs, nullptr) != CURLM_OK)
            QThread::msleep(lookMs);
    }
    for (const auto &exchange : m_under) {
        curl_multi_remove_handle(m_multi, exchange->handle());
        exchange->settleStopped();
    }
    m_under.clear();
    m_waiting.with([](Waiting &waiting) {
        for (const auto &exchange : waiting.exchanges)
            exchange->settleStopped();
    });
}

bool CurlLoop::takeIn()
{
    Waiting taken = m_waiting.with([](Waiting &waiting) {
        return waiting.isEnding ? Waiting{.exchanges = {}, .isEnding = true} : std::exchange(waiting, {});
    });
    for (auto &exchange : taken.exchanges)
        if (curl_multi_add_handle(m_multi, exchange->handle()) == CURLM_OK)
            m_under.push_back(std::move(exchange));
        else
            exchange->settle(CURLE_OUT_OF_MEMORY);
    return !taken.isEnding;
}

void CurlLoop::settleThoseAtTheirEnd()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const auto ended = std::ranges::find(m_under, message->easy_handle, &CurlExchange::handle);
        if (ended == m_under.end())
            continue;
        const CURLcode code = message->data.result; // Gone with the handle.
        curl_multi_remove_handle(m_multi, (*ended)->handle());
        (*ended)->settle(code);
        m_under.erase(ended);
    }
}

void CurlLoop::settleTheStopped()
{
    std::erase_if(m_under, [this](const std::unique_ptr<CurlExchange> &exchange) {
        if (!exchange->isStopped())
            return false;
        curl_multi_remove_handle(m_multi, exchange->handle());
        exchange->settleStopped();
        return true;
    });
}

} // namespace quittance
