#include "core/mail/hangUp.h"

#include <curl/curl.h>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace quittance {

void hangUp(void *curl)
{
    curl_socket_t connection = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &connection) != CURLE_OK
        || connection == CURL_SOCKET_BAD)
        return;
#ifdef _WIN32
    shutdown(connection, SD_BOTH);
#else
    shutdown(connection, SHUT_RDWR);
#endif
}

} // namespace quittance
