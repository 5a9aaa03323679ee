#pragma once

namespace quittance {

//! libcurl wants its global part set up once, before the first handle of any room. Any thread; repeating it
//! does no harm.
void setUpCurl();

} // namespace quittance
