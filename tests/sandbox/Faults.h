#pragma once

#include "tests/sandbox/SandboxService.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include <chrono>
#include <optional>

namespace quittance::sandbox {

//! One thing that goes wrong with the next requests it matches.
struct Fault {
    enum class Kind : quint8 {
        Latency, //!< Nothing but the delay.
        Status, //!< The service refuses with `status`, before it acted; after it when `acted`.
        CutBefore, //!< The connection breaks; the service never saw the request.
        CutAfter, //!< The service acts, then the connection breaks: no byte of the answer arrives.
        Truncate, //!< The service acts; half of the body arrives, then the connection breaks.
        Garble, //!< The service acts; what arrives is a page and no JSON.
        Novel, //!< The service acts; each object has a field nobody knows, and `field` a word nobody knows.
    };

    Kind kind = Kind::Status;
    int status = 500; //!< For Status.
    QString code; //!< For Status: the provider's code, e.g. "lock_timeout"; empty is its usual one.
    bool acted = false; //!< For Status.
    QString field; //!< For Novel: the fields of this name are given another word; empty is none.
    std::chrono::milliseconds latency{0}; //!< Before the answer, with every kind.
    QByteArray method; //!< Only requests with this method; empty is any.
    QRegularExpression path; //!< Only requests whose path (without the query) matches; empty is any.
    int times = 1; //!< How many requests; negative is all until cleared.

    //! From the control port's form: {"kind": "latency" | "status" | "cut_before" | "cut_after" | "truncate"
    //! | "garble" | "novel", "status": 429, "code": "lock_timeout", "acted": false, "field": "",
    //! "latency_ms": 0, "method": "POST", "path": "^/v1/payment_links", "times": 1}; all but kind may be
    //! absent. InvalidInput names the bad field.
    static Result<Fault> fromJson(const QJsonObject &json);
};

//! What a front has to do with one answer.
struct Delivery {
    std::optional<HttpReply> reply; //!< Empty: break the connection without a byte.
    std::chrono::milliseconds latency{0}; //!< To wait before.
    bool truncated = false; //!< Announce the whole body, send half of it, break the connection.
};

//! The script of what goes wrong, the oldest matching fault first.
class Faults
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    qsizetype waiting() const { return m_faults.size(); } //!< Faults that have not struck yet.
    //! Lets the service answer, or not, as the script says.
    Delivery deliver(const HttpRequest &request, SandboxService &service);

private:
    std::optional<Fault> take(const HttpRequest &request);

    QList<Fault> m_faults;
};

} // namespace quittance::sandbox
