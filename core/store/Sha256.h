#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace quittance {

//! SHA-256 with the processor's own instructions where it has them, which Qt's does not use: for what is
//! hashed by the hundred thousand.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    //! 32 bytes; afterwards it begins anew.
    QByteArray result();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };

    void begin();

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace quittance
