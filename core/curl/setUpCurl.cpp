#include "core/curl/setUpCurl.h"

#include <QtGlobal>

#include <curl/curl.h>

namespace quittance {

void setUpCurl()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(ready == CURLE_OK);
}

} // namespace quittance
